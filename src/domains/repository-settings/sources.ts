/** Sources of settings that `github-token` reads, and those that only `posture-token` does. */
export const OPEN = [
  'github.repository',
  'github.rulesets',
  'github.environments.protection',
  'github.codescanning',
  'github.dependabot',
  'github.releases',
] as const
export const CLOSED = [
  'github.security',
  'github.protection',
  'github.actions',
  'github.secrets',
  'github.secretscanning',
  'github.deploykeys',
  'github.webhooks',
  'github.admins',
  'github.runners',
  'github.tokens',
] as const
