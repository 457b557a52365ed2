import type {
  AccessToken,
  ActionsSettings,
  BranchProtection,
  CodeScanning,
  DependencyAlert,
  DeployKey,
  EnvironmentSettings,
  ReleaseSettings,
  RepositorySettings,
  RulesetSettings,
  Runner,
  SecretAlert,
  SecretSettings,
  SecuritySettings,
  Webhook,
} from '../../../domains/repository-settings/types.ts'

/**
 * Settings of a repository as GitHub answers them, checked and still in GitHub's own words. What cannot be read throws a
 * SealError, it is never empty.
 */
export interface PostureApi {
  readonly repository: () => Promise<RepositorySettings>
  /** With those of the organisation. */
  readonly rulesets: () => Promise<readonly RulesetSettings[]>
  readonly environments: () => Promise<readonly EnvironmentSettings[]>
  /** `undefined` when it is switched off. */
  readonly codeScanning: (branch: string) => Promise<CodeScanning | undefined>
  /** Open ones of severity high and critical; `undefined` when they are switched off. */
  readonly dependabotAlerts: () => Promise<readonly DependencyAlert[] | undefined>
  /** The newest published ones. */
  readonly releases: () => Promise<readonly ReleaseSettings[]>
}

/** What only the token of an administrator, or of an app with such rights, may see. */
export interface AdminApi {
  /** @throws {SealError} GITHUB_FORBIDDEN - GitHub leaves it out for whoever may not see it. */
  readonly security: () => Promise<SecuritySettings>
  /** `undefined` when there is none. */
  readonly protection: (branch: string) => Promise<BranchProtection | undefined>
  /** @param open - the repository is public, so that people from outside can send pull requests. */
  readonly actions: (open: boolean) => Promise<ActionsSettings>
  /** @param organization - the repository is one of an organisation, which may share secrets with it. */
  readonly secrets: (organization: boolean) => Promise<readonly SecretSettings[]>
  /** Open alerts; `undefined` when secret scanning is switched off. */
  readonly secretAlerts: () => Promise<readonly SecretAlert[] | undefined>
  readonly deployKeys: () => Promise<readonly DeployKey[]>
  readonly webhooks: () => Promise<readonly Webhook[]>
  /** Logins of people with the role admin, through teams as well. */
  readonly admins: () => Promise<readonly string[]>
  readonly runners: () => Promise<readonly Runner[]>
  /** Fine-grained tokens of the organisation that owns the repository. */
  readonly tokens: () => Promise<readonly AccessToken[]>
  /** `undefined` where code scanning is switched off. */
  readonly defaultSetup: () => Promise<'configured' | 'not-configured' | undefined>
}

export interface PosturePorts {
  readonly api: PostureApi | undefined
  /** With `posture-token`; without it what only administrators see is not asked for. */
  readonly admin: AdminApi | undefined
}
