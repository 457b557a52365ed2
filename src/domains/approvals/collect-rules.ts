import { approvalPolicyOf } from '../../settings/approvals.ts'
import { exceptionsOf } from './collect-exceptions.ts'
import { type ReleasePorts, type ReleaseRequest, started } from './collect-release.ts'
import { configAt, touching, unapprovedChanges } from './collect-start-changes.ts'
import { evaluateLanded } from './release.ts'
import type { CommitDecision, ReleaseCommit } from './release-types.ts'

/**
 * Returns the commits since the start of a release that changed its rules on the default branch and were not approved: by the rules in force
 * if they ask for approvals, and by those before the change. Without this, who can push to that branch could switch off the rule about it.
 * Returns none if approvals were not configured at the start either, or if there is no start, after which all commits are evaluated.
 *
 * @param files - paths of the rules: the configuration, packs, waivers, baseline and lock. A `*` may be in the last name.
 * @throws {SealError} GITHUB_*, SETTINGS_INVALID
 */
export async function unapprovedRules(
  request: ReleaseRequest,
  ports: ReleasePorts,
  files: readonly string[],
): Promise<readonly CommitDecision[]> {
  const { about, start } = await started(request, ports)
  const { configPath } = request
  const since = start.since?.commit
  if (since === undefined) return []
  const before = await configAt(since, configPath, ports.api)
  const config = about.config?.approvals === undefined ? before : about.config
  if (config?.approvals === undefined) return []
  const branch = about.defaultBranch
  const changes = await touching({ branch, from: about.tip, anchor: since, paths: files.map(folderOfPattern) }, ports)
  if (changes.changes.length === 0) return []
  const policy = approvalPolicyOf(config, [configPath])
  const evaluate = (commit: ReleaseCommit, landing: Parameters<typeof evaluateLanded>[2]) => evaluateLanded(policy, commit, landing)
  const exceptions = await exceptionsOf(
    {
      exceptions: about.config?.approvals?.release?.exceptions ?? [],
      commits: changes.changes.map(({ commit }) => commit),
      ...{ configPath, config, defaultBranch: branch, since, evaluate },
    },
    ports,
  )
  return unapprovedChanges(
    changes,
    { request: { config, configPath }, what: 'the rules of the release', released: [], exceptions, evaluate },
    ports,
  )
}

/** GitHub answers for a path: for names with a `*`, it is asked about the folder. */
function folderOfPattern(path: string): string {
  return path.includes('*') ? path.slice(0, path.lastIndexOf('/')) : path
}
