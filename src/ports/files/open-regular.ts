import { closeSync, constants, fstatSync, lstatSync, openSync } from 'node:fs'
import { type FileHandle, lstat, open } from 'node:fs/promises'

/** Flags of a system. Windows has neither of the optional ones. */
export interface OpenFlags {
  readonly O_RDONLY: number
  readonly O_NOFOLLOW?: number
  readonly O_NONBLOCK?: number
}

interface Identity {
  readonly dev: bigint
  readonly ino: bigint
}

const BIG = { bigint: true } as const

/**
 * Opens a file for reading, unless it is a symbolic link. Does not wait for the other end of a pipe. Where the system cannot refuse links by
 * itself, compares what the path was with what was opened.
 *
 * @throws an error of Node, with the code ELOOP for a link.
 */
export async function openNoFollow(file: string, flags: OpenFlags = constants): Promise<FileHandle> {
  if (flags.O_NOFOLLOW !== undefined) return open(file, flags.O_RDONLY | flags.O_NOFOLLOW | (flags.O_NONBLOCK ?? 0))
  const before = await lstat(file, BIG)
  if (before.isSymbolicLink()) throw isLink(file)
  const handle = await open(file, flags.O_RDONLY)
  if (isSame(before, await handle.stat(BIG))) return handle
  await handle.close()
  throw isLink(file)
}

/** The same for code that does not wait. Returns a file descriptor. */
export function openNoFollowSync(file: string, flags: OpenFlags = constants): number {
  if (flags.O_NOFOLLOW !== undefined) return openSync(file, flags.O_RDONLY | flags.O_NOFOLLOW | (flags.O_NONBLOCK ?? 0))
  const before = lstatSync(file, BIG)
  if (before.isSymbolicLink()) throw isLink(file)
  const descriptor = openSync(file, flags.O_RDONLY)
  if (isSame(before, fstatSync(descriptor, BIG))) return descriptor
  closeSync(descriptor)
  throw isLink(file)
}

function isSame(before: Identity, after: Identity): boolean {
  return before.dev === after.dev && before.ino === after.ino
}

function isLink(file: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${file} is a symbolic link`), { code: 'ELOOP', path: file })
}
