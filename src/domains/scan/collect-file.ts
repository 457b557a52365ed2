import { attemptFile } from '../../core/attempt.ts'
import type { ModelFileData } from '../../core/subject.ts'
import type { WorkTree } from '../../ports/files/work-tree.ts'
import { type FileScan, rank } from './result.ts'
import { picklePolicy, type ScanPolicy } from './scan-policy.ts'

/** Where a file is scanned, and how. The same for all files of a run. */
export interface ScanSurroundings {
  readonly workTree: WorkTree
  /** Tells whether a file of the repository exists. */
  readonly isThere: (path: string) => boolean
  readonly policy: ScanPolicy
  /** ISO 8601. */
  readonly now: string
}

const SCANS = new WeakMap<WorkTree, Map<string, FileScan>>()

/**
 * Scans a file of the working tree. A run scans each file once, however many collectors ask.
 *
 * @param path - relative to the repository.
 * @throws {SealError} FILE_UNREADABLE
 */
export async function scanOnce(path: string, { workTree, isThere, policy, now }: ScanSurroundings): Promise<FileScan> {
  const known = SCANS.get(workTree) ?? new Map<string, FileScan>()
  SCANS.set(workTree, known)
  const before = known.get(path)
  if (before !== undefined) return before
  const [{ readersFor }, { scanFile }] = await Promise.all([import('./readers.ts'), import('./scan-file.ts')])
  const readers = readersFor(picklePolicy(policy, now))
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const sibling = (name: string) => isThere(`${folder}${name}`)
  const scan = workTree.withSource(path, (source) =>
    scanFile({ name: path, source, readers, weightsOnly: policy.profile === 'weights-only', sibling }),
  )
  known.set(path, scan)
  return scan
}

/** What a member of an archive is that a server or a loader of the archive runs. Next to a model, the same files are visible in a diff. */
const CODE: ReadonlySet<string> = new Set(['script-shipped', 'native-code', 'compiled-code'])

/** Scans a file that can run code, and says in one word what came of it. */
export async function outcomeOfScan(path: string, surroundings: ScanSurroundings): Promise<ModelFileData['scan']> {
  const scan = await attemptFile<FileScan | undefined>(
    () => scanOnce(path, surroundings),
    () => undefined,
  )
  if (scan === undefined || scan.coverage !== 'complete') return 'inconclusive'
  const hasCode = scan.findings.some(({ technique, member }) => CODE.has(technique) && member.includes('.'))
  return rank(scan.verdict) <= rank('note') && !hasCode ? 'harmless' : 'flagged'
}
