import { resolve } from 'node:path'
import { SealError } from '../../core/errors.ts'
import { describeSchemaErrors, type Validator } from '../../core/schema-errors.ts'
import { parseJson } from '../../documents/json.ts'
import { listingDigest, planShards } from '../../domains/manifest/shard.ts'
import { type FileScan, rank, verdictOf } from '../../domains/scan/result.ts'
import type { ScanProfile } from '../../domains/scan/scan-policy.ts'
import { mergeScans, type ScannedPath, type ScanPart, type ScanShard } from '../../domains/scan/shard.ts'
import { readText } from '../../ports/files/text-file.ts'
import type { Io } from '../../shell/io.ts'
import type { Part } from '../../shell/part.ts'

/** A file that is not read yet; `path` as the user sees it. */
export interface ListedPath {
  readonly path: string
  readonly size: number
}

/** One job of the matrix that scans files in parts. */
export interface PlannedPart {
  /** `I/N`, as `--shard` accepts it. */
  readonly shard: string
  readonly files: number
  readonly bytes: number
}

/** Plans the jobs of a matrix. */
export function planScan(files: readonly ListedPath[], count: number): readonly PlannedPart[] {
  return planShards(files, count).map((part, index) => ({
    shard: `${index + 1}/${count}`,
    files: part.length,
    bytes: part.reduce((sum, { size }) => sum + size, 0),
  }))
}

/** Describes the part of one job, so that only parts of one scan are merged. */
export function shardOf(files: readonly ListedPath[], { index, count }: Part, profile: ScanProfile): ScanShard {
  return { index, count, listing: listingDigest(files), listed: files.length, profile }
}

const MAX_BYTES = 256 * 1024 * 1024

/**
 * Merges the JSON files of all jobs.
 *
 * @throws {SealError} SHARD_INVALID - a file is none of `scan --shard --json`, or the parts do not belong together. FILE_UNREADABLE
 */
export async function mergeScanFiles(files: readonly string[], { cwd }: Pick<Io, 'cwd'>): Promise<readonly ScannedPath[]> {
  // Loads the validator, which takes longer than a scan, for merging only.
  const { validateScanV1 } = await import('../../generated/format-validators.ts')
  const read = (file: string) => readText(resolve(cwd, file), { maxBytes: MAX_BYTES, missing: 'SHARD_INVALID' })
  return mergeScans(await Promise.all(files.map(async (file) => parsePart(await read(file), file, validateScanV1))))
}

interface ScanFileJson extends FileScan {
  readonly path: string
  readonly size: number
}

/** Reads the result of one job. */
function parsePart(text: string, where: string, validate: Validator): ScanPart {
  const value = parseJson(text)
  if (!validate(value)) {
    const errors = describeSchemaErrors(validate.errors ?? [], value)
    throw new SealError('SHARD_INVALID', `${where}: ${errors.join('; ')}. Write it with "weightseal scan PATH --shard I/N --json".`)
  }
  const { shard, tool, files } = value as { shard?: ScanShard; tool: { version: string }; files: readonly ScanFileJson[] }
  if (shard === undefined)
    throw new SealError('SHARD_INVALID', `${where} is the result of a whole scan, not of a shard. Scan with --shard I/N.`)
  return {
    shard,
    version: tool.version,
    files: files.map(({ path, size, ...scan }) => ({ path, size, scan: worstOf(scan) })),
  }
}

/** Returns the worse of what a result states and what follows from its findings. */
function worstOf(scan: FileScan): FileScan {
  const found = verdictOf(scan.findings)
  return {
    ...scan,
    verdict: rank(found) > rank(scan.verdict) ? found : scan.verdict,
    coverage: scan.incomplete.length > 0 ? 'inconclusive' : scan.coverage,
  }
}
