import { compareUtf8 } from '../../domains/manifest/paths.ts'
import type { TensorEntry } from '../../domains/manifest/types.ts'
import { sampleOf } from '../../domains/scan/scan-file.ts'
import { withDigests } from '../../domains/tensors/digest.ts'
import { type InventoryTensor, readTensors, type TensorFormat, tensorFormatOf } from '../../domains/tensors/inventory.ts'
import { openSource } from './file-source.ts'

/** Formats in which every tensor is contiguous. */
const FORMATS: ReadonlySet<TensorFormat> = new Set(['safetensors', 'gguf'])
const MAX_TENSORS = 100_000

/** Tells from its name whether a file may have tensors whose digests are computed. */
export function mayHaveTensors(path: string): boolean {
  return /\.(safetensors|gguf)$/i.test(path)
}

/** A file whose tensors are measured. */
export interface TensorJob {
  readonly tensorsOf: string
}

/** Errors are data, because they cross threads. */
export type TensorOutcome = { readonly tensors: readonly TensorEntry[] }

/** Runs a job. A file whose tensors cannot be read has none; the job that hashes the file reports why. */
export function runTensorJob({ tensorsOf }: TensorJob, advance: (bytes: number) => void): TensorOutcome {
  try {
    return { tensors: hashTensors(tensorsOf, advance) }
  } catch {
    return { tensors: [] }
  }
}

/**
 * Computes the digest of every tensor of a file, sorted by name; none if the header does not describe all of them.
 *
 * @param advance - receives the number of bytes of each piece.
 * @throws {SealError} FILE_UNREADABLE, FILE_CHANGED
 */
export function hashTensors(file: string, advance: (bytes: number) => void): readonly TensorEntry[] {
  const source = openSource(file)
  try {
    const format = tensorFormatOf(sampleOf(file, source))
    if (format === undefined || !FORMATS.has(format)) return []
    const inventory = readTensors(source, format)
    const { tensors, incomplete } = inventory
    if (incomplete.length > 0 || tensors.length > MAX_TENSORS || !areDistinct(tensors)) return []
    const digested = withDigests(inventory, source, advance)
    if (digested.incomplete.length > 0) return []
    return digested.tensors.map(entryOf).sort((a, b) => compareUtf8(a.name, b.name))
  } finally {
    source.close()
  }
}

/** Tells whether every tensor has a place and a name of its own. */
function areDistinct(tensors: readonly InventoryTensor[]): boolean {
  return (
    tensors.every(({ offset, bytes }) => offset !== undefined && bytes !== undefined) &&
    new Set(tensors.map(({ name }) => name)).size === tensors.length
  )
}

function entryOf({ name, dtype, shape, sha256 = '' }: InventoryTensor): TensorEntry {
  return { name, dtype, shape, sha256 }
}
