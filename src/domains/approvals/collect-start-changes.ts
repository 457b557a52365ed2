import { SealError } from '../../core/errors.ts'
import type { GitHub } from '../../ports/github/api.ts'
import type { ApprovalApi } from '../../ports/github/approvals/api.ts'
import type { CommitChanges, ReleaseApi } from '../../ports/github/releases/api.ts'
import { trustPaths } from '../../settings/approvals.ts'
import { configNames } from '../../settings/config-file.ts'
import type { Config } from '../../settings/config-types.ts'
import { canonicalJson, type Json } from '../manifest/canonical.ts'
import { type ContentPorts, contentOf, parsedConfig, readPulls } from './collect-content.ts'
import type { Exceptions } from './collect-exceptions.ts'
import { commitNamed } from './collect-previous.ts'
import type { CommitDecision, ReleaseCommit, ReleaseSnapshot } from './release-types.ts'

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
  const [facts] = await startFactsAt([commit], configPath, api)
  if (facts !== undefined && facts !== 'invalid' && facts.since === since)
    throw new SealError(
      'SETTINGS_INVALID',
      `approvals.release.since is the tag ${JSON.stringify(since)}, which is on ${commit.slice(0, 7)}: a commit that already has this setting, so that the tag was set or moved later. Set it to the id of a commit.`,
    )
  return commit
}

interface StartFacts {
  readonly signing: Config['signing'] | undefined
  readonly since: string | undefined
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
  const found = await startFactsAt(concerned, configPath, api)
  const facts = new Map(concerned.map((commit, index) => [commit, found[index]] as const))
  return touched.flatMap((change) => {
    const { commit, paths } = change
    const others = paths.filter((path) => !names.includes(path))
    const isSame = areSame(facts.get(commit.oid), facts.get(commit.parents[0] ?? ''))
    return isOfConfig(change) && isSame ? (others.length === 0 ? [] : [{ commit, paths: others }]) : [change]
  })
}

function areSame(one: StartFacts | 'invalid' | undefined, other: StartFacts | 'invalid' | undefined): boolean {
  return one !== 'invalid' && other !== 'invalid' && textOf(one) === textOf(other)
}

function textOf(facts: StartFacts | undefined): string {
  return canonicalJson(JSON.parse(JSON.stringify({ signing: facts?.signing ?? null, since: facts?.since ?? null })) as Json)
}

/** Returns the configuration of a commit; `undefined` if it has none, or an invalid one. */
export async function configAt(commit: string, configPath: string, api: Pick<ApprovalApi, 'files'>): Promise<Config | undefined> {
  const files = await api.files(configNames(configPath).map((path) => ({ commit, path })))
  const file = files.find((each) => each !== undefined)
  const config = file === undefined ? undefined : parsedConfig(file.text, configPath)
  return config === 'invalid' ? undefined : config
}

/** Reads what the configuration of each commit says about the start; `undefined` for one without a configuration. */
async function startFactsAt(
  commits: readonly string[],
  configPath: string,
  api: Pick<ApprovalApi, 'files'>,
): Promise<readonly (StartFacts | 'invalid' | undefined)[]> {
  const names = configNames(configPath)
  const files = await api.files(commits.flatMap((commit) => names.map((path) => ({ commit, path }))))
  return commits.map((_, index) => {
    const file = files.slice(index * names.length, (index + 1) * names.length).find((each) => each !== undefined)
    return file === undefined ? undefined : factsIn(file.text, configPath)
  })
}

function factsIn(text: string, path: string): StartFacts | 'invalid' {
  const config = parsedConfig(text, path)
  return config === 'invalid' ? config : { signing: config.signing, since: config.approvals?.release?.since }
}

interface Evaluation {
  readonly request: Pick<StartRequest, 'config' | 'configPath'>
  /** Of this release, which are evaluated with it. */
  readonly released: readonly ReleaseCommit[]
  readonly exceptions: Exceptions
  /** What the paths are, for the reason. */
  readonly what: string
  readonly evaluate: (
    commit: ReleaseCommit,
    landing: Pick<ReleaseSnapshot, 'branch' | 'commits' | 'pulls' | 'former' | 'sameContent' | 'exceptions' | 'refusedExceptions'>,
  ) => CommitDecision
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
