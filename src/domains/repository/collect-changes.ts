import { SealError } from '../../core/errors.ts'
import type { ChangedFile, TreeFile } from '../../core/repository.ts'
import type { GitHub } from '../../ports/github/api.ts'

/** What the event of a run says about its pull request. */
export interface PullTarget {
  readonly number: number
  readonly headSha: string
  readonly baseRef: string
}

/**
 * The files that a pull request changes, as GitHub lists them. A list that GitHub cuts is an error, never a shorter list.
 *
 * @param target - the head and base that this run judges, from its event.
 * @throws {SealError} GITHUB_TRUNCATED, GIT_WRONG_CHECKOUT - the pull request has moved on, and everything of `GITHUB_*`.
 */
export async function pullChanges(github: GitHub, { number, headSha: expectedHead, baseRef }: PullTarget): Promise<readonly ChangedFile[]> {
  const pull = await github.pull(number)
  if (pull.baseRef !== baseRef) {
    throw new SealError(
      'GIT_WRONG_CHECKOUT',
      `The pull request now goes to ${JSON.stringify(pull.baseRef)}, this run was started for ${JSON.stringify(baseRef)}. Run it again; let the workflow also start on "edited".`,
    )
  }
  if (pull.headSha !== expectedHead) {
    throw new SealError(
      'GIT_WRONG_CHECKOUT',
      `The pull request has moved from ${expectedHead.slice(0, 7)} to ${pull.headSha.slice(0, 7)}. The run for the new head decides.`,
    )
  }
  const files = await github.pullFiles(number)
  if (files.length !== pull.changedFiles) {
    throw new SealError(
      'GITHUB_TRUNCATED',
      `GitHub lists ${files.length} of ${pull.changedFiles} changed files (the API gives 3,000 at most). Split the pull request.`,
    )
  }
  return files
}

/** Changes between two commits, from their lists of files. A removed and an added file with one content are a rename. */
export function treeChanges(before: ReadonlyMap<string, TreeFile>, after: ReadonlyMap<string, TreeFile>): readonly ChangedFile[] {
  const removed = [...before.values()].filter(({ path }) => !after.has(path))
  const removedByBlob = new Map(removed.map((file) => [file.blob, file]))
  const renamedFrom = new Set<string>()
  const changes: ChangedFile[] = []
  for (const { path, blob, mode } of after.values()) {
    const old = before.get(path)
    const source = old === undefined ? removedByBlob.get(blob) : undefined
    if (old === undefined && source !== undefined && !renamedFrom.has(source.path)) {
      renamedFrom.add(source.path)
      changes.push({ path, change: 'renamed', from: source.path })
    } else if (old === undefined) changes.push({ path, change: 'added' })
    else if (old.blob !== blob || old.mode !== mode) changes.push({ path, change: 'modified' })
  }
  const gone = removed.filter(({ path }) => !renamedFrom.has(path)).map(({ path }): ChangedFile => ({ path, change: 'removed' }))
  return [...changes, ...gone]
}

/**
 * What a pull request changes in the judged commit: the difference of the trees is the truth, GitHub's list adds the lines
 * of the diff and the paths that the base has moved since.
 */
export function mergeChanges(listed: readonly ChangedFile[], found: readonly ChangedFile[]): readonly ChangedFile[] {
  const byPath = new Map(listed.map((change) => [change.path, change]))
  const withLines = found.map((change) => {
    const lines = byPath.get(change.path)?.lines
    return lines === undefined ? change : { ...change, lines }
  })
  const paths = new Set(found.map(({ path }) => path))
  return [...withLines, ...listed.filter(({ path }) => !paths.has(path))]
}

/**
 * Where the head itself is checked out there is no tree to compare with: then every file in GitHub's list must be in it,
 * with the listed content. A list of another push cannot fit unless it is the same.
 *
 * @throws {SealError} GIT_WRONG_CHECKOUT
 */
export function requireListed(listed: readonly ChangedFile[], head: ReadonlyMap<string, TreeFile>): void {
  const wrong = listed.find(({ path, change, blob }) => (change === 'removed' ? head.has(path) : head.get(path)?.blob !== blob))
  if (wrong)
    throw new SealError(
      'GIT_WRONG_CHECKOUT',
      `GitHub's list of changed files is not that of the work tree: ${JSON.stringify(wrong.path)} differs. The pull request moved while it was read; run the job again.`,
    )
}
