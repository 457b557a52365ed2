import { SealError } from '../../core/errors.ts'
import type { ChangedFile, TreeFile } from '../../core/repository.ts'
import type { GitHub } from '../../ports/github/api.ts'

/** The pull request of a run, from its event. */
export interface PullTarget {
  readonly number: number
  readonly headSha: string
  readonly baseRef: string
}

/**
 * Returns the changed files of a pull request from GitHub's list. Fails when GitHub truncates the list.
 *
 * @param target - the head and base that this run evaluates, from its event.
 * @throws {SealError} GITHUB_TRUNCATED, GIT_WRONG_CHECKOUT - the pull request has changed since the run started; other `GITHUB_*`.
 */
export async function pullChanges(github: GitHub, { number, headSha: expectedHead, baseRef }: PullTarget): Promise<readonly ChangedFile[]> {
  const pull = await github.pull(number)
  if (pull.baseRef !== baseRef) {
    throw new SealError(
      'GIT_WRONG_CHECKOUT',
      `The base branch of the pull request is now ${JSON.stringify(pull.baseRef)}; this run was started for ${JSON.stringify(baseRef)}. Run the workflow again, and add "edited" to the types of its trigger.`,
    )
  }
  if (pull.headSha !== expectedHead) {
    throw new SealError(
      'GIT_WRONG_CHECKOUT',
      `The head of the pull request has changed from ${expectedHead.slice(0, 7)} to ${pull.headSha.slice(0, 7)}. The run for the new head decides.`,
    )
  }
  const files = await github.pullFiles(number)
  if (files.length !== pull.changedFiles) {
    throw new SealError(
      'GITHUB_TRUNCATED',
      `GitHub lists ${files.length} of ${pull.changedFiles} changed files (limit: 3,000). Split the pull request.`,
    )
  }
  return files
}

/** Compares the file lists of two commits. A removed and an added file with the same content are a rename. */
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
 * Merges two lists of changes of the commit under review. The difference of the trees takes precedence; GitHub's list adds the lines
 * of the diff, and paths that the base branch has changed since.
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
 * Fails when the head does not contain every file of GitHub's list with the listed content. This detects a list of another push
 * where the head itself is checked out and the tree of the base is unavailable.
 *
 * @throws {SealError} GIT_WRONG_CHECKOUT
 */
export function requireListed(listed: readonly ChangedFile[], head: ReadonlyMap<string, TreeFile>): void {
  const wrong = listed.find(({ path, change, blob }) => (change === 'removed' ? head.has(path) : head.get(path)?.blob !== blob))
  if (wrong)
    throw new SealError(
      'GIT_WRONG_CHECKOUT',
      `GitHub's list of changed files does not match the head: ${JSON.stringify(wrong.path)} differs. The pull request changed while it was read. Run the job again.`,
    )
}
