import type { LfsPointer } from '../manifest/lfs.ts'
import { bytesSource, type Source } from '../scan/source.ts'
import { readTensors, type TensorFormat, type TensorInventory, tensorFormatOf } from './inventory.ts'

/** Reads the first bytes of an object of Git LFS, at most as many as given. @throws {SealError} GITHUB_* */
export type ReadBeginning = (pointer: LfsPointer, bytes: number) => Promise<Uint8Array>

/** Formats with all that describes the tensors at the start of the file. */
const AT_START: ReadonlySet<TensorFormat> = new Set(['safetensors', 'gguf'])
const FIRST_BYTES = 1024 * 1024
/** GGUF keeps the vocabulary in the header. */
const MOST_BYTES = 32 * 1024 * 1024

/**
 * Lists the tensors of an object of Git LFS from its header. The digests are not known.
 *
 * @returns why they cannot be listed, as the rest of a sentence, where that is so; `undefined` for other files than weights.
 */
export async function remoteTensors(path: string, pointer: LfsPointer, read: ReadBeginning): Promise<TensorInventory | string | undefined> {
  for (let bytes = FIRST_BYTES; ; bytes *= 4) {
    const head = await read(pointer, Math.min(bytes, pointer.size, MOST_BYTES))
    const source = beginningOf(head, pointer.size)
    const format = tensorFormatOf({ name: nameOf(path), size: pointer.size, head: head.subarray(0, 64 * 1024), tail: new Uint8Array(0) })
    if (format === undefined || !AT_START.has(format)) return 'a file of its format is not read in part'
    const inventory = readTensors(source, format)
    if (!source.wantsMore()) return inventory
    if (bytes >= MOST_BYTES || head.length >= pointer.size) return `its header is larger than ${MOST_BYTES / 2 ** 20} MiB`
  }
}

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1).toLowerCase()

/** A source of which only the beginning is here. */
function beginningOf(head: Uint8Array, size: number): Source & { readonly wantsMore: () => boolean } {
  const here = bytesSource(head)
  let short = false
  return {
    size,
    wantsMore: () => short,
    read: (offset, length) => {
      if (Math.min(offset + length, size) > head.length) short = true
      return here.read(offset, length)
    },
  }
}
