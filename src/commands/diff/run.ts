import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { SealError } from '../../core/errors.ts'
import { sampleOf } from '../../domains/scan/scan-file.ts'
import { MAX_READ, type Source } from '../../domains/scan/source.ts'
import { diffTensors, type TensorDiff } from '../../domains/tensors/diff.ts'
import {
  type InventoryTensor,
  readTensors,
  type TensorFormat,
  type TensorInventory,
  tensorFormatOf,
} from '../../domains/tensors/inventory.ts'
import { withSource } from '../../ports/files/file-source.ts'
import type { Parsed } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'

export const DIFF_FLAGS = { json: { type: 'boolean' }, markdown: { type: 'boolean' }, 'headers-only': { type: 'boolean' } } as const

/**
 * Compares the tensors of two files.
 *
 * @throws {SealError} USAGE - a file has no format whose tensors can be listed. FILE_UNREADABLE, FILE_CHANGED
 */
export function diffFiles(
  before: string,
  after: string,
  flags: Pick<Parsed, 'on'>,
  io: Pick<Io, 'cwd' | 'progress' | 'signal'>,
): TensorDiff {
  const progress = io.progress('Comparing tensors', flags.on('quiet'))
  const digest = flags.on('headers-only') ? undefined : new Digests(progress.update, io.signal)
  const read = (path: string) => withSource(resolve(io.cwd, path), (source) => inventoryOf(path, source, digest))
  const sizes = [before, after].map((path) => withSource(resolve(io.cwd, path), ({ size }) => size))
  progress.start(sizes.reduce((sum, size) => sum + size, 0))
  try {
    return diffTensors(read(before), read(after))
  } finally {
    progress.stop()
  }
}

function inventoryOf(path: string, source: Source, digests: Digests | undefined): TensorInventory {
  const inventory = readTensors(source, formatOf(path, source))
  return digests === undefined ? inventory : { ...inventory, tensors: inventory.tensors.map((tensor) => digests.add(tensor, source)) }
}

function formatOf(path: string, source: Source): TensorFormat {
  const format = tensorFormatOf(sampleOf(path, source))
  if (format !== undefined) return format
  throw new SealError(
    'USAGE',
    `${path} is not a safetensors, GGUF, ONNX, NumPy or PyTorch file whose tensors can be listed. To compare all files of two models: weightseal manifest diff A B`,
  )
}

/** Computes the digests of tensors whose bytes are contiguous. */
class Digests {
  readonly #progress: (done: number) => void
  readonly #signal: AbortSignal
  #done = 0

  constructor(progress: (done: number) => void, signal: AbortSignal) {
    this.#progress = progress
    this.#signal = signal
  }

  add(tensor: InventoryTensor, source: Source): InventoryTensor {
    const { offset, bytes } = tensor
    // Bytes beyond the end would give the digest of something else.
    if (offset === undefined || bytes === undefined || offset + bytes > source.size) return tensor
    const hash = createHash('sha256')
    for (let at = 0; at < bytes; at += MAX_READ) {
      if (this.#signal.aborted) throw new SealError('INTERRUPTED', 'The comparison was interrupted.')
      const piece = source.read(offset + at, Math.min(MAX_READ, bytes - at))
      hash.update(piece)
      this.#done += piece.length
      this.#progress(this.#done)
    }
    return { ...tensor, sha256: hash.digest('hex') }
  }
}

/** Tells whether two files have the same tensors, as far as they were compared. */
export function isSame({ added, removed, renamed, changes }: TensorDiff): boolean {
  return added.length + removed.length + renamed.length + changes.length === 0
}
