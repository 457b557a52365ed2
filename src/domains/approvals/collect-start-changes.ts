import { SealError } from '../../core/errors.ts'
import type { GitHub } from '../../ports/github/api.ts'
import type { ApprovalApi } from '../../ports/github/approvals/api.ts'
import type { CommitChanges, ReleaseApi } from '../../ports/github/releases/api.ts'
import { trustPaths } from '../../settings/approvals.ts'
import { configNames } from '../../settings/config-file.ts'
import type { Config } from '../../settings/config-types.ts'
import { canonicalJson, type Json } from '../manifest/canonical.ts'
import { type CommittedConfig, configsAt } from './collect-configs.ts'
import { type ContentPorts, contentOf, readPulls } from './collect-content.ts'
import type { Exceptions } from './collect-exceptions.ts'
import { commitNamed } from './collect-previous.ts'
import type { CommitDecision, Evaluate, ReleaseCommit } from './release-types.ts'

export interface StartRequest {
  readonly configPath: string
  /** At the tip of the default branch. */
  readonly config: Config | undefined
  readonly defaultBranch: string
  /** Commit of the default branch. */
  readonly tip: string
  /** Branch of the release. */
  readonly branch: string | undefined
  /** The released commit. */
  readonly commit: string
  /** Files of this repository that signed the seal at the start. */
  readonly workflows: readonly string[]
}

interface Ports {
  readonly api: ApprovalApi
  readonly release: Pick<ReleaseApi, 'changes' | 'commitOf' | 'mergeBase'>
  readonly github: Pick<GitHub, 'pullFiles' | 'tree' | 'blob'>
  readonly mergeFile: ContentPorts['mergeFile']
  readonly now: string
}

/** Changes of what decides where a release starts, on one branch. */
export interface StartChanges {
  readonly branch: string
  /** Commits of the branch, newest first. */
  readonly commits: readonly ReleaseCommit[]
  readonly changes: readonly CommitChanges[]
}

/**
 * Finds the commits that changed what decides where a release starts: the accepted signers with their files and `since` on the default branch,
 * and the workflow that signed the seal on the branch of the release. Each of them must be approved, because it could make an unapproved
 * commit the start, which no later release would evaluate. Reads back to the commit that `since` names, or to the first one.
 *
 * @throws {SealError} SETTINGS_INVALID - `since` is a tag that is newer than the configuration with it. GITHUB_*
 */
export async function changesOfStart(request: StartRequest, ports: Ports): Promise<readonly StartChanges[]> {
  const { config, configPath, defaultBranch, tip, branch, commit, workflows } = request
  const since = config?.approvals?.release?.since
  const anchor = since === undefined ? undefined : await anchorOf(since, request, ports)
  const read = async (of: string, from: string, paths: readonly string[]): Promise<StartChanges> => {
    const found = await touching({ branch: of, from, anchor, paths }, ports)
    return { ...found, changes: await withoutOtherSettings(found.changes, configPath, ports.api) }
  }
  const settings = [...configNames(configPath), ...trustPaths(config?.signing)]
  if (branch === undefined || branch === defaultBranch) return [await read(defaultBranch, tip, [...settings, ...workflows])]
  const ofDefault = await read(defaultBranch, tip, settings)
  return workflows.length === 0 ? [ofDefault] : [ofDefault, await read(branch, commit, workflows)]
}

interface Walk {
  readonly branch: string
  readonly from: string
  /** Commit at which it ends, if it is an ancestor; otherwise where both histories meet. */
  readonly anchor: string | undefined
  readonly paths: readonly string[]
}

/** Finds the commits of a branch that changed one of the paths. */
export async function touching({ branch, from, anchor, paths }: Walk, { release }: Pick<Ports, 'release'>): Promise<StartChanges> {
  const until = anchor === undefined ? undefined : await release.mergeBase(from, anchor)
  const history = await release.changes(from, until, [...new Set(paths)])
  return { branch, commits: history.map(({ commit }) => commit), changes: history.filter((each) => each.paths.length > 0) }
}

/** Returns the commit that `since` names. A tag can be moved, so it must be older than the change that set it. */
async function anchorOf(
  since: string,
  { configPath }: Pick<StartRequest, 'configPath'>,
  { api, release }: Pick<Ports, 'api' | 'release'>,
): Promise<string | undefined> {
  const commit = await commitNamed(since, release)
  if (commit === undefined) return undefined
  const [config] = await configsAt([commit], configPath, api)
  if (typeof config === 'object' && config.approvals?.release?.since === since)
    throw new SealError(
      'SETTINGS_INVALID',
      `approvals.release.since is the tag ${JSON.stringify(since)}, which is on ${commit.slice(0, 7)}: a commit that already has this setting, so that the tag was set or moved later. Set it to the id of a commit.`,
    )
  return commit
}

/** Leaves out changes of the configuration that concern neither signers nor the start. */
async function withoutOtherSettings(
  touched: readonly CommitChanges[],
  configPath: string,
  api: Pick<ApprovalApi, 'files'>,
): Promise<readonly CommitChanges[]> {
  const names = configNames(configPath)
  const isOfConfig = ({ paths }: CommitChanges) => paths.some((path) => names.includes(path))
  const concerned = [...new Set(touched.filter(isOfConfig).flatMap(({ commit }) => [commit.oid, ...commit.parents.slice(0, 1)]))]
  const found = await configsAt(concerned, configPath, api)
  const configs = new Map(concerned.map((commit, index) => [commit, found[index]] as const))
  return touched.flatMap((change) => {
    const { commit, paths } = change
    const others = paths.filter((path) => !names.includes(path))
    const isSame = haveSameStart(configs.get(commit.oid), configs.get(commit.parents[0] ?? ''))
    return isOfConfig(change) && isSame ? (others.length === 0 ? [] : [{ commit, paths: others }]) : [change]
  })
}

function haveSameStart(one: CommittedConfig, other: CommittedConfig): boolean {
  return one !== 'invalid' && other !== 'invalid' && startIn(one) === startIn(other)
}

/** Returns, as text, what a configuration says about signers and the start. */
function startIn(config: Config | undefined): string {
  const { signing = null, approvals } = config ?? {}
  return canonicalJson({ signing, since: approvals?.release?.since ?? null } as unknown as Json)
}

interface Evaluation {
  readonly request: Pick<StartRequest, 'config' | 'configPath'>
  /** Of this release, which are evaluated with it. */
  readonly released: readonly ReleaseCommit[]
  readonly exceptions: Exceptions
  /** What the paths are, for the reason. */
  readonly what: string
  readonly evaluate: Evaluate
}

/** Decides about changes of the start that are not among the commits of the release. Returns those that were not approved. */
export async function unapprovedChanges(
  { branch, commits, changes }: StartChanges,
  { request: { config, configPath }, what, released, exceptions, evaluate }: Evaluation,
  ports: Ports,
): Promise<readonly CommitDecision[]> {
  const older = changes.filter(({ commit }) => !released.some(({ oid }) => oid === commit.oid))
  if (older.length === 0) return []
  const { pulls, former } = await readPulls(
    { commits, of: older.map(({ commit }) => commit), branch, configPath, config },
    { ...ports, now: () => ports.now },
  )
  const landing = {
    ...{ branch, commits, pulls, former },
    sameContent: await contentOf({ commits, pulls }, ports),
    exceptions: exceptions.accepted,
    refusedExceptions: exceptions.refused,
  }
  return older.flatMap(({ commit, paths }) => {
    const decision = evaluate(commit, landing)
    const reason = `${decision.reason}. It changes ${what}: ${paths.join(', ')}`
    return decision.approved ? [] : [{ ...decision, reason }]
  })
}
