import { createHash, type Hash } from 'node:crypto'
import { type BigIntStats, closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import type { SealErrorCode } from '../../core/errors.ts'
import { HEAD_BYTES, TAIL_BYTES } from '../../domains/formats/format.ts'

export interface HashJob {
  /** Where the file stands on the disk. */
  readonly file: string
  readonly sha512: boolean
  /** Also compute git's blob id, to compare with a Hugging Face cache blob's name. */
  readonly gitBlob: boolean
}

export interface Measured {
  readonly size: number
  readonly sha256: string
  readonly sha512?: string
  readonly gitBlob?: string
  readonly head: Uint8Array
  /** The end of the file, for zip archives only. */
  readonly tail?: Uint8Array
}

/** Errors cross the thread border as data. */
export type HashOutcome = { readonly ok: Measured } | { readonly failed: SealErrorCode; readonly reason: string }

/** Fits into the second-level cache: larger buffers were slower (npm run bench). */
const CHUNK_BYTES = 256 * 1024

/**
 * Reads a file once, in order, for all digests; memory does not grow with the file. Refuses anything but a regular file
 * and notices a file that changes meanwhile.
 *
 * @param buffer - scratch space that the caller keeps between files.
 * @param advance - is told the bytes of each chunk.
 */
export function hashFile(job: HashJob, buffer: Buffer, advance: (bytes: number) => void): HashOutcome {
  let descriptor: number | undefined
  try {
    descriptor = openSync(job.file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    return hashDescriptor(descriptor, job, buffer, advance)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return { failed: code === 'ELOOP' ? 'FILE_SYMLINK' : 'FILE_UNREADABLE', reason: code ?? message }
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

export function newHashBuffer(): Buffer {
  return Buffer.allocUnsafeSlow(CHUNK_BYTES)
}

function hashDescriptor(descriptor: number, job: HashJob, buffer: Buffer, advance: (bytes: number) => void): HashOutcome {
  const before = fstatSync(descriptor, { bigint: true })
  if (!before.isFile()) return { failed: 'FILE_SPECIAL', reason: 'not a regular file' }
  const hashes = newHashes(job, before.size)
  let head: Buffer = Buffer.alloc(0)
  let size = 0
  for (;;) {
    const count = readSync(descriptor, buffer, 0, buffer.length, null)
    if (count === 0) break
    const chunk = buffer.subarray(0, count)
    if (size === 0) head = Buffer.from(chunk.subarray(0, HEAD_BYTES))
    for (const hash of hashes.values()) hash.update(chunk)
    size += count
    advance(count)
  }
  const tail = head.subarray(0, 4).toString('latin1') === 'PK\x03\x04' ? readTail(descriptor, size) : undefined
  const after = fstatSync(descriptor, { bigint: true })
  if (changed(before, after) || BigInt(size) !== before.size)
    return { failed: 'FILE_CHANGED', reason: `${before.size} bytes at first, ${size} read, ${after.size} at the end` }
  const digests = Object.fromEntries([...hashes].map(([name, hash]) => [name, hash.digest('hex')])) as {
    sha256: string
    sha512?: string
    gitBlob?: string
  }
  return { ok: { size, ...digests, head, ...(tail === undefined ? {} : { tail }) } }
}

function newHashes({ sha512, gitBlob }: HashJob, size: bigint): ReadonlyMap<string, Hash> {
  const hashes = new Map([['sha256', createHash('sha256')]])
  if (sha512) hashes.set('sha512', createHash('sha512'))
  if (gitBlob) hashes.set('gitBlob', createHash('sha1').update(`blob ${size}\0`))
  return hashes
}

function readTail(descriptor: number, size: number): Buffer {
  const length = Math.min(size, TAIL_BYTES)
  const tail = Buffer.alloc(length)
  readSync(descriptor, tail, 0, length, size - length)
  return tail
}

function changed(before: BigIntStats, after: BigIntStats): boolean {
  return before.size !== after.size || before.mtimeNs !== after.mtimeNs || before.ctimeNs !== after.ctimeNs
}
