import { byPath, isRegular, type TreeFile } from '../../core/repository.ts'
import { toText } from '../../core/to-text.ts'
import type { GitHub } from '../../ports/github/api.ts'
import type { ReleaseApi } from '../../ports/github/releases/api.ts'
import type { Versions } from '../../ports/merge-file.ts'
import { configNames } from '../../settings/config-file.ts'
import type { Config } from '../../settings/config-types.ts'
import { configsAt } from './collect-configs.ts'
import { type ApprovalPorts, collectApprovals } from './collect-snapshot.ts'
import { isMadeByButton, landedBy } from './release.ts'
import type { AssociatedPull, FormerRules, ReleaseCommit, ReleaseSnapshot } from './release-types.ts'
import type { Snapshot } from './types.ts'

interface PullReading {
  /** Of the branch. */
  readonly commits: readonly ReleaseCommit[]
  /** Those whose pull requests are read, if not all. */
  readonly of?: readonly ReleaseCommit[]
  readonly branch: string | undefined
  readonly configPath: string
  readonly config: Config | undefined
}

export interface PullsRead {
  /** By number. */
  readonly pulls: ReleaseSnapshot['pulls']
  readonly former: NonNullable<ReleaseSnapshot['former']>
}

/** Reads the merged pull requests that may have introduced the commits. */
export async function readPulls(
  { commits, of = commits, branch, configPath, config }: PullReading,
  ports: ApprovalPorts,
): Promise<PullsRead> {
  if (branch === undefined) return { pulls: {}, former: {} }
  const read = (number: number, rules: Config) =>
    collectApprovals({ number, base: branch, configPath, config: rules, policyPaths: [] }, ports)
  const merged = of.flatMap(({ pulls }) => pulls).filter(({ ours, state, base }) => ours && state === 'MERGED' && base === branch)
  const pulls: Record<string, Snapshot> = {}
  for (const number of [...new Set(merged.map((pull) => pull.number))].sort((a, b) => a - b))
    pulls[toText(number)] = (await read(number, config ?? { version: 1 })).snapshot
  const former: Record<string, FormerRules> = {}
  for (const number of Object.keys(pulls)) {
    const before = await configBefore(number, { commits, pulls, configPath }, ports.api)
    if (before?.approvals === undefined) continue
    const { policy, snapshot } = await read(Number(number), before)
    former[number] = { policy, snapshot }
  }
  return { pulls, former }
}

/** Commits whose configuration is read to find one that is valid. */
const MAX_FORMER = 20

/**
 * Returns the configuration that a pull request changed: of the commit before it, or of the nearest one before that which is valid, because
 * an invalid one declares nothing. `undefined` if the pull request does not change it, or if there was none.
 */
async function configBefore(
  number: string,
  { commits, pulls, configPath }: Pick<ReleaseSnapshot, 'commits' | 'pulls'> & Pick<PullReading, 'configPath'>,
  api: Pick<ApprovalPorts['api'], 'files'>,
): Promise<Config | undefined> {
  const names = configNames(configPath)
  const isChanged = pulls[number]?.files.some(({ path, from }) => names.includes(path) || (from !== undefined && names.includes(from)))
  const before = isChanged === true ? rangeOf(number, { commits, pulls })?.before : undefined
  if (before === undefined) return undefined
  const at = commits.findIndex(({ oid }) => oid === before)
  const earlier = at === -1 ? [] : commits.slice(at, at + MAX_FORMER).flatMap(({ parents: [parent] }) => parent ?? [])
  for (const commit of [before, ...earlier]) {
    const [config] = await configsAt([commit], configPath, api)
    if (config !== 'invalid') return config
  }
  return undefined
}

interface LandedRange {
  readonly pull: AssociatedPull
  readonly newest: ReleaseCommit
  /** The commit of the branch before the range. */
  readonly before: string
}

/** Returns the commits that a pull request added to the branch; `undefined` if they are not among these. */
function rangeOf(number: string, landing: Pick<ReleaseSnapshot, 'commits' | 'pulls'>): LandedRange | undefined {
  const pull = landing.commits.flatMap(({ pulls }) => pulls).find((each) => each.ours && toText(each.number) === number)
  const range = pull === undefined ? [] : landedBy(pull, landing)
  const [newest, before] = [range[0], range.at(-1)?.parents[0]]
  return pull === undefined || newest === undefined || before === undefined ? undefined : { pull, newest, before }
}

export interface ContentPorts {
  readonly release: Pick<ReleaseApi, 'mergeBase'>
  readonly github: Pick<GitHub, 'tree' | 'blob'>
  /** Merges two versions of a file as git does; `undefined` if they conflict or are not text. */
  readonly mergeFile: (versions: Versions) => Promise<Buffer | undefined>
}

/** Tells, for pull requests that GitHub did not merge itself, whether what landed on the branch is what was reviewed. */
export async function contentOf(
  landing: Pick<ReleaseSnapshot, 'commits' | 'pulls'>,
  ports: ContentPorts,
): Promise<ReleaseSnapshot['sameContent']> {
  const same: Record<string, boolean> = {}
  for (const number of Object.keys(landing.pulls)) {
    const range = rangeOf(number, landing)
    if (range === undefined || isMadeByButton(range.newest, range.pull, landing)) continue
    const { before, newest, pull } = range
    same[number] = await landedAsReviewed({ before, after: newest.oid, head: pull.head }, ports)
  }
  return same
}

interface Landed {
  readonly before: string
  readonly after: string
  /** The reviewed commit. */
  readonly head: string
}

/**
 * Compares what landed with what was reviewed: the files of both changes with their modes and the targets of links, from complete trees. A
 * file that the branch changed as well must be what git makes of both changes.
 */
async function landedAsReviewed({ before, after, head }: Landed, { release, github, mergeFile }: ContentPorts): Promise<boolean> {
  const mergeBase = await release.mergeBase(before, head)
  const branch = byPath(await github.tree(before))
  const landed = changesBetween(branch, byPath(await github.tree(after)))
  const reviewed = changesBetween(byPath(await github.tree(mergeBase)), byPath(await github.tree(head)))
  for (const [path, expected] of reviewed) {
    const change = landed.get(path)
    // The branch had the change already.
    if (change === undefined && isSame(branch.get(path), expected.after)) continue
    if (change === undefined || expected.after?.mode !== change.after?.mode) return false
    if (expected.after?.blob === change.after?.blob) continue
    const versions = { base: expected.before, ours: change.before, theirs: expected.after, found: change.after }
    if (!(await isMerged(versions, { github, mergeFile }))) return false
  }
  return [...landed.keys()].every((path) => reviewed.has(path))
}

function isSame(one: TreeFile | undefined, other: TreeFile | undefined): boolean {
  return one?.blob === other?.blob && one?.mode === other?.mode
}

interface Merged {
  readonly base: TreeFile | undefined
  readonly ours: TreeFile | undefined
  readonly theirs: TreeFile | undefined
  readonly found: TreeFile | undefined
}

/** The most bytes of a file that is merged again. */
const MAX_MERGED = 4 * 1024 * 1024

/** Tells whether a file is what git makes of the change of the branch and the reviewed one. */
async function isMerged(
  { base, ours, theirs, found }: Merged,
  { github, mergeFile }: Pick<ContentPorts, 'github' | 'mergeFile'>,
): Promise<boolean> {
  if (base === undefined || ours === undefined || theirs === undefined || found === undefined) return false
  if (base.blob === ours.blob || [base, ours, theirs, found].some((file) => file.size > MAX_MERGED || !isRegular(file))) return false
  const [one, two, three, expected] = await Promise.all([base, ours, theirs, found].map(({ blob }) => github.blob(blob)))
  if (one === undefined || two === undefined || three === undefined || expected === undefined) return false
  return (await mergeFile({ base: one, ours: two, theirs: three }))?.equals(expected) === true
}

interface FileChange {
  readonly before: TreeFile | undefined
  readonly after: TreeFile | undefined
}

type Tree = ReadonlyMap<string, TreeFile>

/** Returns the files that differ between two trees, by path. A renamed file is one that is removed and one that is added. */
function changesBetween(from: Tree, to: Tree): ReadonlyMap<string, FileChange> {
  const changes = new Map<string, FileChange>()
  for (const path of new Set([...from.keys(), ...to.keys()])) {
    const [before, after] = [from.get(path), to.get(path)]
    if (!isSame(before, after)) changes.set(path, { before, after })
  }
  return changes
}
