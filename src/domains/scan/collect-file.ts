import { attemptFile } from '../../core/attempt.ts'
import type { ModelFileData } from '../../core/subject.ts'
import type { WorkTree } from '../../ports/files/work-tree.ts'
import { type FileScan, rank } from './result.ts'

const SCANS = new WeakMap<WorkTree, Map<string, FileScan>>()

/**
 * Scans a file of the working tree. A run scans each file once, however many collectors ask.
 *
 * @param path - relative to the repository.
 * @param isThere - tells whether a file of the repository exists.
 * @throws {SealError} FILE_UNREADABLE
 */
export async function scanOnce(path: string, workTree: WorkTree, isThere: (path: string) => boolean): Promise<FileScan> {
  const known = SCANS.get(workTree) ?? new Map<string, FileScan>()
  SCANS.set(workTree, known)
  const before = known.get(path)
  if (before !== undefined) return before
  const [{ READERS }, { scanFile }] = await Promise.all([import('./readers.ts'), import('./scan-file.ts')])
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const sibling = (name: string) => isThere(`${folder}${name}`)
  const scan = workTree.withSource(path, (source) => scanFile({ name: path, source, readers: READERS, sibling }))
  known.set(path, scan)
  return scan
}

/** Scans a file that can run code, and says in one word what came of it. */
export async function outcomeOfScan(path: string, workTree: WorkTree, isThere: (path: string) => boolean): Promise<ModelFileData['scan']> {
  const scan = await attemptFile<FileScan | undefined>(
    () => scanOnce(path, workTree, isThere),
    () => undefined,
  )
  if (scan === undefined || scan.coverage !== 'complete') return 'inconclusive'
  return rank(scan.verdict) <= rank('note') ? 'harmless' : 'flagged'
}
