import { createHash } from 'node:crypto'
import { SealError } from '../../core/errors.ts'
import { buildManifest } from './build.ts'
import { canonicalJson } from './canonical.ts'
import { compareUtf8 } from './paths.ts'
import type { Dependency, FileEntry, Manifest, ModelInfo } from './types.ts'

export const SHARD_SCHEMA = 'weightseal/shard@1'

/** One job's part of a manifest. `listing` is the digest of the whole plan, so parts of different plans are not merged. */
export interface Shard {
  readonly schema: typeof SHARD_SCHEMA
  readonly shard: { readonly index: number; readonly count: number }
  readonly listing: string
  readonly listed: number
  readonly model: ModelInfo
  readonly ignore: readonly string[]
  readonly dependencies: readonly Dependency[]
  readonly files: readonly ShardFile[]
}

/** A measured file with its size on disk, which for a Git LFS pointer is not the size of the content. */
export type ShardFile = FileEntry & { readonly onDisk: number }

/** A listed file that is not read yet. `size` on disk, in bytes. */
export interface ListedFile {
  readonly path: string
  readonly size: number
}

/**
 * Assigns files to `count` jobs: the largest file goes to the job with the fewest bytes so far. Depends only on paths and
 * sizes, so every job computes the same plan.
 */
export function planShards<T extends ListedFile>(files: readonly T[], count: number): readonly (readonly T[])[] {
  const loads = Array.from({ length: count }, () => ({ bytes: 0, files: [] as T[] }))
  const largestFirst = [...files].sort((a, b) => b.size - a.size || compareUtf8(a.path, b.path))
  for (const file of largestFirst) {
    const lightest = loads.reduce((best, load) =>
      load.bytes < best.bytes || (load.bytes === best.bytes && load.files.length < best.files.length) ? load : best,
    )
    lightest.files.push(file)
    lightest.bytes += file.size
  }
  return loads.map((load) => load.files)
}

/** Returns the digest of all paths and sizes of a model directory, hex. Equal for jobs that saw the same listing. */
export function listingDigest(files: readonly ListedFile[]): string {
  const lines = [...files].sort((a, b) => compareUtf8(a.path, b.path)).map(({ path, size }) => `${path}\0${size}\n`)
  return createHash('sha256').update(lines.join('')).digest('hex')
}

/**
 * Merges the parts of all jobs into the manifest that a single job would have built.
 *
 * @param parts - in any order.
 * @throws {SealError} SHARD_INVALID - a part is missing, duplicate or from another listing, or files are not covered.
 */
export function mergeShards(parts: readonly Shard[]): Manifest {
  const [first] = parts
  if (first === undefined) throw invalid('no shard file was given')
  checkSamePlan(parts, first)
  checkComplete(parts)
  const files = parts.flatMap((part) => part.files)
  const paths = new Set(files.map(({ path }) => path))
  if (paths.size !== files.length) throw invalid('a file was measured by two shards')
  if (files.length !== first.listed) throw invalid(`the shards cover ${files.length} of ${first.listed} files`)
  const covered = listingDigest(files.map(({ path, onDisk }) => ({ path, size: onDisk })))
  if (covered !== first.listing) throw invalid('the files in the shards differ from the listing')
  const entries = files.map(({ onDisk: _, ...entry }): FileEntry => entry)
  return buildManifest({ model: first.model, ignore: first.ignore, dependencies: first.dependencies, files: entries })
}

function checkSamePlan(parts: readonly Shard[], first: Shard): void {
  const plan = ({ shard, listing, listed, model, ignore, dependencies }: Shard) =>
    canonicalJson({
      count: shard.count,
      listing,
      listed,
      model: { ...model },
      ignore,
      dependencies: dependencies.map((entry) => ({ ...entry })),
    })
  const other = parts.find((part) => plan(part) !== plan(first))
  if (other)
    throw invalid(
      `shard ${name(other)} was created from a different listing, model or set of options than shard ${name(first)}: run every job on the same commit with the same flags`,
    )
}

/** Checks that every part is there, once. @throws {SealError} SHARD_INVALID */
export function checkComplete(parts: readonly { readonly shard: { readonly index: number; readonly count: number } }[]): void {
  const count = parts[0]?.shard.count ?? 0
  const seen = parts.map(({ shard }) => shard.index)
  const twice = seen.find((index, position) => seen.indexOf(index) !== position)
  if (twice !== undefined) throw invalid(`shard ${twice}/${count} was given twice`)
  const lacking = Array.from({ length: count }, (_, index) => index + 1).filter((index) => !seen.includes(index))
  if (lacking.length > 0) throw invalid(`${lacking.map((index) => `${index}/${count}`).join(', ')} of ${count} shards are missing`)
}

function name({ shard }: Shard): string {
  return `${shard.index}/${shard.count}`
}

function invalid(what: string): SealError {
  return new SealError('SHARD_INVALID', `Cannot merge: ${what}.`)
}
