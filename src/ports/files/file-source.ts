import { closeSync, fstatSync, readSync } from 'node:fs'
import { SealError } from '../../core/errors.ts'
import { toText } from '../../core/to-text.ts'
import { MAX_READ, type Source } from '../../domains/scan/source.ts'
import { openNoFollowSync } from './open-regular.ts'

export interface OpenSource extends Source {
  readonly close: () => void
}

/** Reads smaller than this come from one buffer, so that a reader may take single bytes. */
const WINDOW_BYTES = 256 * 1024

/**
 * Opens a regular file for reading at any offset. Symbolic links are not followed.
 *
 * @throws {SealError} FILE_UNREADABLE
 */
export function openSource(file: string): OpenSource {
  const handle = openRegular(file)
  const { size } = fstatSync(handle)
  // Uint8Array, not Buffer: `slice` of a Buffer does not copy, and readers keep what they copied.
  const window = new Uint8Array(Math.min(WINDOW_BYTES, size))
  let [start, filled] = [0, 0]
  const fill = (offset: number): void => {
    start = offset
    filled = readFully(handle, window, { offset, length: Math.min(window.length, size - offset), file })
  }
  return {
    size,
    close: () => closeSync(handle),
    read: (offset, length) => {
      const wanted = Math.max(0, Math.min(length, size - offset, MAX_READ))
      if (wanted === 0 || offset < 0) return new Uint8Array(0)
      if (wanted > window.length) {
        const large = new Uint8Array(wanted)
        return large.subarray(0, readFully(handle, large, { offset, length: wanted, file }))
      }
      if (offset < start || offset + wanted > start + filled) fill(offset)
      return window.subarray(offset - start, offset - start + wanted)
    },
  }
}

/** Opens a file for the time of a function. @throws {SealError} FILE_UNREADABLE */
export function withSource<T>(file: string, use: (source: Source) => T): T {
  const source = openSource(file)
  try {
    return use(source)
  } finally {
    source.close()
  }
}

function openRegular(file: string): number {
  try {
    const handle = openNoFollowSync(file)
    if (fstatSync(handle).isFile()) return handle
    closeSync(handle)
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    const why = code === 'ELOOP' ? 'it is a symbolic link, and links are not followed' : toText(code)
    throw new SealError('FILE_UNREADABLE', `Cannot read ${file}: ${why}.`, { cause, path: file })
  }
  throw new SealError('FILE_UNREADABLE', `${file} is not a regular file.`, { path: file })
}

interface Piece {
  readonly offset: number
  readonly length: number
  readonly file: string
}

/** Reads a piece completely. @throws {SealError} FILE_CHANGED - the file is shorter than when it was opened. */
function readFully(handle: number, into: Uint8Array, { offset, length, file }: Piece): number {
  let done = 0
  while (done < length) {
    const count = readSync(handle, into, done, length - done, offset + done)
    if (count === 0) throw new SealError('FILE_CHANGED', `${file} became shorter while it was read.`, { path: file })
    done += count
  }
  return done
}
