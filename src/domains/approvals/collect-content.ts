import type { TreeFile } from '../../core/repository.ts'
import type { GitHub } from '../../ports/github/api.ts'
import type { ReleaseApi } from '../../ports/github/releases/api.ts'
import type { Config } from '../../settings/config-types.ts'
import { type ApprovalPorts, collectApprovals } from './collect-snapshot.ts'
import { isMadeByButton, landedBy } from './release.ts'
import type { ReleaseCommit, ReleaseSnapshot } from './release-types.ts'
import type { Snapshot } from './types.ts'

interface PullReading {
  readonly commits: readonly ReleaseCommit[]
  readonly branch: string | undefined
  readonly configPath: string
  readonly config: Config | undefined
}

/** Reads the merged pull requests that may have introduced the commits. */
export async function readPulls(
  { commits, branch, configPath, config }: PullReading,
  ports: ApprovalPorts,
): Promise<Readonly<Record<string, Snapshot>>> {
  if (branch === undefined) return {}
  const merged = commits.flatMap(({ pulls }) => pulls).filter(({ ours, state, base }) => ours && state === 'MERGED' && base === branch)
  const found: Record<string, Snapshot> = {}
  for (const number of [...new Set(merged.map((pull) => pull.number))].sort((a, b) => a - b)) {
    const request = { number, base: branch, configPath, config: config ?? { version: 1 as const }, policyPaths: [] }
    found[String(number)] = (await collectApprovals(request, ports)).snapshot
  }
  return found
}

interface ContentPorts {
  readonly release: Pick<ReleaseApi, 'comparison'>
  readonly github: Pick<GitHub, 'tree'>
}

/** Tells, for pull requests that GitHub did not merge itself, whether what landed on the branch is what was reviewed. */
export async function contentOf(
  landing: Pick<ReleaseSnapshot, 'commits' | 'pulls'>,
  ports: ContentPorts,
): Promise<ReleaseSnapshot['sameContent']> {
  const same: Record<string, boolean> = {}
  for (const number of Object.keys(landing.pulls)) {
    const pull = landing.commits.flatMap(({ pulls }) => pulls).find((each) => each.ours && String(each.number) === number)
    const range = pull === undefined ? [] : landedBy(pull, landing)
    const [newest, before] = [range[0], range.at(-1)?.parents[0]]
    if (pull === undefined || newest === undefined || before === undefined || isMadeByButton(newest, pull, landing)) continue
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
 * Compares what landed with what was reviewed: the files of both changes with their modes and the targets of links, from complete trees.
 * A file that another pull request changed as well has other bytes, so that the lines of both changes to it are compared.
 */
async function landedAsReviewed({ before, after, head }: Landed, { release, github }: ContentPorts): Promise<boolean> {
  const { mergeBase, patches: reviewedPatches } = await release.comparison(before, head)
  const [landed, reviewed] = [await changesOf(github, before, after), await changesOf(github, mergeBase, head)]
  if (landed.size !== reviewed.size) return false
  const other: string[] = []
  for (const [path, change] of landed) {
    const expected = reviewed.get(path)
    if (expected === undefined || expected.before?.mode !== change.before?.mode || expected.after?.mode !== change.after?.mode) return false
    if (expected.after?.blob !== change.after?.blob) other.push(path)
  }
  if (other.length === 0) return true
  const { patches } = await release.comparison(before, after)
  return other.every((path) => {
    const [found, expected] = [linesOf(patches.get(path)), linesOf(reviewedPatches.get(path))]
    return found !== undefined && found === expected
  })
}

interface FileChange {
  readonly before: TreeFile | undefined
  readonly after: TreeFile | undefined
}

/** Returns the files that differ between two commits, by path. A renamed file is one that is removed and one that is added. */
async function changesOf(github: ContentPorts['github'], from: string, to: string): Promise<ReadonlyMap<string, FileChange>> {
  const [before, after] = [byPath(await github.tree(from)), byPath(await github.tree(to))]
  const changes = new Map<string, FileChange>()
  for (const path of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(path), after.get(path)]
    if (old?.blob !== now?.blob || old?.mode !== now?.mode) changes.set(path, { before: old, after: now })
  }
  return changes
}

function byPath(files: readonly TreeFile[]): ReadonlyMap<string, TreeFile> {
  return new Map(files.map((file) => [file.path, file]))
}

/** Returns a patch without the numbers of its lines, which other changes to the file move. */
function linesOf(patch: string | undefined): string | undefined {
  return patch?.replace(/^@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@.*$/gm, '@@')
}
