import { constants } from 'node:fs'
import { lstat, open } from 'node:fs/promises'
import { join } from 'node:path'
import { SealError } from '../../core/errors.ts'
import { isText } from '../../domains/formats/content.ts'
import { readDvcPointer } from '../../domains/formats/dvc.ts'
import { detectFormat, type FileFormat, HEAD_BYTES, TAIL_BYTES } from '../../domains/formats/format.ts'
import { type LfsPointer, readPointer } from '../../domains/manifest/lfs.ts'

export interface Sniffed {
  /** Of the file on disk, in bytes. */
  readonly size: number
  readonly format: FileFormat
  /** The content that a Git LFS pointer names. */
  readonly pointer?: LfsPointer
  /** Whether the first bytes are text. */
  readonly isText: boolean
}

/**
 * Detects the format of a regular file of the repository; `undefined` for anything else.
 *
 * @param name - the name to use for detection; `unnamed` to use only the bytes.
 * @throws {SealError} FILE_UNREADABLE
 */
export async function sniffFormat(root: string, path: string, name = path): Promise<Sniffed | undefined> {
  const file = join(root, path)
  const stats = await lstat(file).catch(() => undefined)
  if (!stats?.isFile()) return undefined
  const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(
    (cause: NodeJS.ErrnoException) => {
      throw new SealError('FILE_UNREADABLE', `Cannot read ${path}: ${cause.code}.`, { cause, path })
    },
  )
  try {
    const head = Buffer.alloc(Math.min(HEAD_BYTES, stats.size))
    await handle.read(head, 0, head.length, 0)
    const tail = Buffer.alloc(head.subarray(0, 2).toString('latin1') === 'PK' ? Math.min(TAIL_BYTES, stats.size) : 0)
    await handle.read(tail, 0, tail.length, stats.size - tail.length)
    const reading = readPointer(head, stats.size)
    if (reading.kind === 'pointer') {
      const { pointer } = reading
      return { size: stats.size, format: detectFormat({ path: name, size: pointer.size }), pointer, isText: true }
    }
    const dvc = readDvcPointer({ path: name, head, size: stats.size })
    if (dvc !== undefined) return { size: stats.size, format: dvc.format, isText: true }
    return { size: stats.size, format: detectFormat({ path: name, head, tail, size: stats.size }), isText: isText(head) }
  } finally {
    await handle.close()
  }
}
