import { SealError } from '../errors.ts'
import type { TreeFile } from '../ports/git.ts'
import type { ChangedFile, GitHub } from '../ports/github.ts'

/**
 * The files that a pull request changes, as GitHub lists them. A list that GitHub cuts is an error, never a shorter list.
 *
 * @param expectedHead - the commit that this run judges.
 * @throws {SealError} GITHUB_TRUNCATED, GIT_WRONG_CHECKOUT - the pull request has moved on, and everything of `GITHUB_*`.
 */
export async function pullChanges(github: GitHub, number: number, expectedHead: string): Promise<readonly ChangedFile[]> {
  const pull = await github.pull(number)
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
