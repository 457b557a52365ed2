import type { CommitChanges } from '../../ports/github/releases/api.ts'
import { approvalPolicyOf } from '../../settings/approvals.ts'
import { configNames } from '../../settings/config-file.ts'
import type { Config } from '../../settings/config-types.ts'
import { asksForApprovals, configsAt } from './collect-configs.ts'
import { exceptionsOf } from './collect-exceptions.ts'
import { type ReleasePorts, type ReleaseRequest, started } from './collect-release.ts'
import { touching, unapprovedChanges } from './collect-start-changes.ts'
import { evaluateLanded } from './release.ts'
import type { CommitDecision, Evaluate } from './release-types.ts'

/** Where the rules were approved last, and who has to approve changes of them. */
interface Basis {
  readonly branch: string
  readonly tip: string
  readonly since: string
  readonly config: Config
  /** Whether approvals were removed since. */
  readonly isRemoved: boolean
}

/**
 * Returns the commits since the start of a release that changed its rules on the default branch and were not approved: by the rules in force
 * if they ask for approvals, and by those before the change. Without this, who can push to that branch could switch off the rule about it.
 * Returns none if approvals were never configured, or if there is no start, after which all commits are evaluated.
 *
 * @param files - paths of the rules: the configuration, packs, waivers, baseline and lock. A `*` may be in the last name.
 * @throws {SealError} GITHUB_*, SETTINGS_INVALID
 */
export async function unapprovedRules(
  request: ReleaseRequest,
  ports: ReleasePorts,
  files: readonly string[],
): Promise<readonly CommitDecision[]> {
  const basis = request.config?.approvals === undefined ? await basisBefore(request, ports) : await basisOf(request, ports)
  if (basis === undefined) return []
  const { configPath } = request
  const { branch, tip: from, since, config } = basis
  const found = await touching({ branch, from, anchor: since, paths: files.map(folderOfPattern) }, ports)
  const changes = basis.isRemoved ? await untilRemoval(found.changes, configPath, ports) : found.changes
  if (changes.length === 0) return []
  const policy = approvalPolicyOf(config, [configPath])
  const evaluate: Evaluate = (commit, landing) => evaluateLanded(policy, commit, landing)
  const exceptions = await exceptionsOf(
    {
      exceptions: request.config?.approvals?.release?.exceptions ?? [],
      commits: changes.map(({ commit }) => commit),
      ...{ configPath, config, defaultBranch: branch, since, evaluate },
    },
    ports,
  )
  const evaluation = { request: { config, configPath }, what: 'the rules of the release', released: [], exceptions, evaluate }
  return unapprovedChanges({ ...found, changes }, evaluation, ports)
}

/** The start of a release with approvals. */
async function basisOf(request: ReleaseRequest, ports: ReleasePorts): Promise<Basis | undefined> {
  const { about, start } = await started(request, ports)
  if (start.since === undefined || start.since === null || about.config === undefined) return undefined
  return { branch: about.defaultBranch, tip: about.tip, since: start.since.commit, config: about.config, isRemoved: false }
}

/** Releases that are looked at to find out whether approvals were configured before. */
const MAX_RELEASES = 10

/** The oldest of the last releases with seals at whose commit approvals were configured; `undefined` if they were at none. */
async function basisBefore({ configPath }: ReleaseRequest, { release, api, github }: ReleasePorts): Promise<Basis | undefined> {
  const sealed = (await release.releases()).filter(({ seals }) => seals.length > 0).slice(0, MAX_RELEASES)
  if (sealed.length === 0) return undefined
  const branch = await github.defaultBranch()
  const tip = await github.branchTip(branch)
  for (const { tag } of sealed.reverse()) {
    const since = await release.commitOf(`refs/tags/${tag}`)
    const [config] = since === undefined ? [] : await configsAt([since], configPath, api)
    if (since !== undefined && asksForApprovals(config) && (await release.holds(tip, since)))
      return { branch, tip, since, config, isRemoved: true }
  }
  return undefined
}

/** Returns the changes up to the one that removed the approvals; changes after it need none. */
async function untilRemoval(
  changes: readonly CommitChanges[],
  configPath: string,
  { api }: Pick<ReleasePorts, 'api'>,
): Promise<readonly CommitChanges[]> {
  const names = configNames(configPath)
  const ofConfig = changes.filter(({ paths }) => paths.some((path) => names.includes(path)))
  const configs = await configsAt(
    ofConfig.map(({ commit }) => commit.oid),
    configPath,
    api,
  )
  const removal = ofConfig[configs.findLastIndex((config) => config !== 'invalid' && !asksForApprovals(config))]
  return removal === undefined ? changes : changes.slice(changes.indexOf(removal))
}

/** GitHub answers for a path: for names with a `*`, it is asked about the folder. */
function folderOfPattern(path: string): string {
  return path.includes('*') ? path.slice(0, path.lastIndexOf('/')) : path
}
