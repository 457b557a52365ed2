import { lstat } from 'node:fs/promises'
import { SealError } from '../../core/errors.ts'
import { isText } from '../../domains/formats/content.ts'
import { readDvcPointer } from '../../domains/formats/dvc.ts'
import { detectFormat, type FileFormat, HEAD_BYTES, TAIL_BYTES } from '../../domains/formats/format.ts'
import { type LfsPointer, readPointer } from '../../domains/manifest/lfs.ts'
import { diskPath } from './disk-path.ts'
import { openNoFollow } from './open-regular.ts'

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
  const file = diskPath(root, path)
  const stats = await lstat(file).catch(() => undefined)
  if (!stats?.isFile()) return undefined
  const handle = await openNoFollow(file).catch((cause: NodeJS.ErrnoException) => {
    throw new SealError('FILE_UNREADABLE', `Cannot read ${path}: ${cause.code}.`, { cause, path })
  })
  try {
    const head = Buffer.alloc(Math.min(HEAD_BYTES, stats.size))
    await handle.read(head, 0, head.length, 0)
    const tail = Buffer.alloc(isZip(head) ? Math.min(TAIL_BYTES, stats.size) : 0)
    await handle.read(tail, 0, tail.length, stats.size - tail.length)
    return sniffed({ path: name, head, tail, size: stats.size })
  } finally {
    await handle.close()
  }
}

/** Detects the format of content in memory. */
export function sniffBytes(bytes: Buffer, name: string): Sniffed {
  const head = bytes.subarray(0, HEAD_BYTES)
  return sniffed({ path: name, head, tail: isZip(head) ? bytes.subarray(-TAIL_BYTES) : Buffer.alloc(0), size: bytes.length })
}

function isZip(head: Buffer): boolean {
  return head.subarray(0, 2).toString('latin1') === 'PK'
}

function sniffed({
  path,
  head,
  tail,
  size,
}: {
  readonly path: string
  readonly head: Buffer
  readonly tail: Buffer
  readonly size: number
}): Sniffed {
  const reading = readPointer(head, size)
  if (reading.kind === 'pointer') {
    const { pointer } = reading
    return { size, format: detectFormat({ path, size: pointer.size }), pointer, isText: true }
  }
  const dvc = readDvcPointer({ path, head, size })
  if (dvc !== undefined) return { size, format: dvc.format, isText: true }
  return { size, format: detectFormat({ path, head, tail, size }), isText: isText(head) }
}
