import { resolve } from 'node:path'
import { SealError } from '../../core/errors.ts'
import { sampleOf } from '../../domains/scan/scan-file.ts'
import type { Source } from '../../domains/scan/source.ts'
import { diffTensors, type TensorDiff } from '../../domains/tensors/diff.ts'
import { withDigests } from '../../domains/tensors/digest.ts'
import { readTensors, type TensorFormat, tensorFormatOf } from '../../domains/tensors/inventory.ts'
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
  const read = (path: string) =>
    withSource(resolve(io.cwd, path), (source) => {
      const inventory = readTensors(source, formatOf(path, source))
      return flags.on('headers-only') ? inventory : withDigests(inventory, source, advance)
    })
  let done = 0
  const advance = (bytes: number) => {
    if (io.signal.aborted) throw new SealError('INTERRUPTED', 'The comparison was interrupted.')
    done += bytes
    progress.update(done)
  }
  const sizes = [before, after].map((path) => withSource(resolve(io.cwd, path), ({ size }) => size))
  progress.start(sizes.reduce((sum, size) => sum + size, 0))
  try {
    return diffTensors(read(before), read(after))
  } finally {
    progress.stop()
  }
}

function formatOf(path: string, source: Source): TensorFormat {
  const format = tensorFormatOf(sampleOf(path, source))
  if (format !== undefined) return format
  throw new SealError(
    'USAGE',
    `${path} is not a safetensors, GGUF, ONNX, NumPy or PyTorch file whose tensors can be listed. To compare all files of two models: weightseal manifest diff A B`,
  )
}

/** Tells whether two files have the same tensors, as far as they were compared. */
export function isSame({ added, removed, renamed, changes }: TensorDiff): boolean {
  return added.length + removed.length + renamed.length + changes.length === 0
}
