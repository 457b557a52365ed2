import { SealError } from '../../core/errors.ts'
import { checkComplete, listingDigest } from '../manifest/shard.ts'
import type { FileScan } from './result.ts'
import type { ScanProfile } from './scan-policy.ts'

/** A file with its result, as it is listed in a report. */
export interface ScannedPath {
  /** As the user sees it. */
  readonly path: string
  readonly size: number
  readonly scan: FileScan
}

/** What all jobs of a scan have in common, and the number of this one, from 1. `listing` is the digest of all paths and sizes. */
export interface ScanShard {
  readonly index: number
  readonly count: number
  readonly listing: string
  readonly listed: number
  readonly profile: ScanProfile
}

export interface ScanPart {
  readonly shard: ScanShard
  /** Of Weightseal. */
  readonly version: string
  readonly files: readonly ScannedPath[]
}

/**
 * Merges the results of all jobs into those of a scan by a single job, sorted by path.
 *
 * @param parts - in any order.
 * @throws {SealError} SHARD_INVALID - a part is missing, duplicate or of another scan, or files are not covered.
 */
export function mergeScans(parts: readonly ScanPart[]): readonly ScannedPath[] {
  const [first] = parts
  if (first === undefined) throw invalid('no result was given')
  const plan = ({ shard: { count, listing, listed, profile }, version }: ScanPart) =>
    JSON.stringify([count, listing, listed, profile, version])
  const other = parts.find((part) => plan(part) !== plan(first))
  if (other !== undefined)
    throw invalid(
      `shard ${other.shard.index}/${other.shard.count} is of other files, another profile or another version than shard ${first.shard.index}/${first.shard.count}: run every job on the same commit with the same flags`,
    )
  checkComplete(parts)
  const files = parts.flatMap((part) => part.files)
  if (listingDigest(files) !== first.shard.listing) throw invalid('the shards do not cover every file exactly once')
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
}

function invalid(what: string): SealError {
  return new SealError('SHARD_INVALID', `Cannot merge: ${what}.`)
}
