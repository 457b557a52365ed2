import { attemptFile } from '../../core/attempt.ts'
import type { ModelFileData } from '../../core/subject.ts'
import type { WorkTree } from '../../ports/files/work-tree.ts'
import { cacheKey, type ScanCache, scanCached } from './cache.ts'
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
  /** Results of earlier runs. */
  readonly cache?: ScanCache | undefined
}

/** A file of the working tree. */
export interface FileToScan {
  /** Relative to the repository. */
  readonly path: string
  /** The digest that was measured in this run, in hex. */
  readonly sha256?: string | undefined
}

const SCANS = new WeakMap<WorkTree, Map<string, FileScan>>()

/**
 * Scans a file of the working tree. A run scans each file once, however many collectors ask.
 *
 * @throws {SealError} FILE_UNREADABLE
 */
export async function scanOnce(file: FileToScan, surroundings: ScanSurroundings): Promise<FileScan> {
  const { workTree } = surroundings
  const known = SCANS.get(workTree) ?? new Map<string, FileScan>()
  SCANS.set(workTree, known)
  const before = known.get(file.path)
  if (before !== undefined) return before
  const scan = await scanOrRecall(file, surroundings)
  known.set(file.path, scan)
  return scan
}

async function scanOrRecall({ path, sha256 }: FileToScan, { workTree, isThere, policy, now, cache }: ScanSurroundings): Promise<FileScan> {
  const [{ readersFor }, { scanFile }] = await Promise.all([import('./readers.ts'), import('./scan-file.ts')])
  const pickles = picklePolicy(policy, now)
  const weightsOnly = policy.profile === 'weights-only'
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const isBeside = (name: string) => isThere(`${folder}${name}`)
  const scan = (sibling: (name: string) => boolean) =>
    workTree.withSource(path, (source) => scanFile({ name: path, source, readers: readersFor(pickles), weightsOnly, sibling }))
  if (cache === undefined || sha256 === undefined) return scan(isBeside)
  const key = cacheKey({ path, sha256, policy: pickles, weightsOnly })
  return scanCached(cache, key, { isThere: isBeside, scan, isSettled: () => workTree.isOlderThanRun(path) })
}

/** What a member of an archive is that a server or a loader of the archive runs. Next to a model, the same files are visible in a diff. */
const CODE: ReadonlySet<string> = new Set(['script-shipped', 'native-code', 'compiled-code'])

/** Scans a file that can run code, and says in one word what came of it. */
export async function outcomeOfScan(file: FileToScan, surroundings: ScanSurroundings): Promise<ModelFileData['scan']> {
  const scan = await attemptFile<FileScan | undefined>(
    () => scanOnce(file, surroundings),
    () => undefined,
  )
  if (scan === undefined || scan.coverage !== 'complete') return 'inconclusive'
  const hasCode = scan.findings.some(({ technique, member }) => CODE.has(technique) && member.includes('.'))
  return rank(scan.verdict) <= rank('note') && !hasCode ? 'harmless' : 'flagged'
}
