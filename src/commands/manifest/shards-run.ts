import { resolve } from 'node:path'
import { SealError } from '../../core/errors.ts'
import { MAX_MANIFEST_BYTES, parseShard } from '../../domains/manifest/parse.ts'
import { listingDigest, mergeShards, planShards, SHARD_SCHEMA, type Shard } from '../../domains/manifest/shard.ts'
import type { Manifest } from '../../domains/manifest/types.ts'
import type { ListedEntry } from '../../domains/models/measured.ts'
import { lockedDependencies } from '../../ports/files/measure-model.ts'
import { listModel, measure, pathInside, refuseProblems } from '../../ports/files/model-files.ts'
import { readText } from '../../ports/files/text-file.ts'
import type { Io } from '../../shell/io.ts'
import { type ModelInputs, type ModelTarget, modelTarget } from './model-target.ts'

/** One job of the matrix that measures a model in parts. */
export interface PlannedShard {
  /** `I/N`, as `--shard` accepts it. */
  readonly shard: string
  readonly files: number
  readonly bytes: number
}

/**
 * Plans the jobs that measure a model in parts.
 *
 * @throws {SealError} MODEL_*, FILE_*, NAME_*, USAGE
 */
export async function planMatrix(folder: string, inputs: ModelInputs, count: number, io: Io): Promise<readonly PlannedShard[]> {
  const { root, listing } = await modelTarget(folder, inputs, io)
  const { entries, problems } = await listModel(root, { ...listing, links: false })
  refuseProblems(root, problems)
  if (entries.length === 0) throw new SealError('MODEL_EMPTY', `${root} does not contain any file of a model.`)
  return planShards(entries, count).map((files, index) => ({
    shard: `${index + 1}/${count}`,
    files: files.length,
    bytes: files.reduce((sum, { size }) => sum + size, 0),
  }))
}

export interface ShardOptions {
  /** From 1. */
  readonly index: number
  readonly count: number
  readonly sha512: boolean
  readonly quiet: boolean
  /** The file that will contain the shard, relative to the working directory; `undefined` for none. */
  readonly file: string | undefined
}

/**
 * Measures one part of a model.
 *
 * @throws {SealError} USAGE - the shard would be written into the model. MODEL_*, FILE_*, NAME_*, LOCK_FILE_INVALID
 */
export async function measureShard(folder: string, inputs: ModelInputs, options: ShardOptions, io: Io): Promise<Shard> {
  const target = await modelTarget(folder, inputs, io)
  const { root, model, listing } = target
  requireOutside(target, options.file, io)
  const { entries, problems } = await listModel(root, { ...listing, links: false })
  refuseProblems(root, problems)
  const locked = await lockedDependencies(entries)
  refuseProblems(root, locked.problems)
  const { index, count } = options
  return {
    schema: SHARD_SCHEMA,
    shard: { index, count },
    listing: listingDigest(entries),
    listed: entries.length,
    model,
    ignore: [...listing.ignore],
    dependencies: locked.dependencies,
    files: await measurePart(root, planShards(entries, count)[index - 1] ?? [], options, io),
  }
}

function requireOutside({ root }: ModelTarget, file: string | undefined, { cwd }: Io): void {
  if (file === undefined || pathInside(root, resolve(cwd, file)).length === 0) return
  throw new SealError(
    'USAGE',
    `--out ${file} is inside the model, so other shards would list different files. Choose a path outside ${root}.`,
  )
}

async function measurePart(root: string, part: readonly ListedEntry[], options: ShardOptions, io: Io): Promise<Shard['files']> {
  const { index, count, sha512, quiet } = options
  const progress = io.progress(`Measuring shard ${index}/${count}`, quiet)
  const { files, problems } = await measure(part, { sha512, progress, signal: io.signal })
  refuseProblems(root, problems)
  return files.map(({ entry, onDisk }) => ({ ...entry, onDisk }))
}

/** Merges the files of all shards into one manifest. @throws {SealError} SHARD_INVALID */
export async function mergeShardFiles(files: readonly string[], { cwd }: Pick<Io, 'cwd'>): Promise<Manifest> {
  const read = (file: string) => readText(resolve(cwd, file), { maxBytes: MAX_MANIFEST_BYTES, missing: 'SHARD_INVALID' })
  return mergeShards(await Promise.all(files.map(async (file) => parseShard(await read(file), file))))
}
