import { createHash, type Hash } from 'node:crypto'
import { type BigIntStats, closeSync, fstatSync, readSync } from 'node:fs'
import type { SealErrorCode } from '../../core/errors.ts'
import type { BlobAlgorithm } from '../../core/repository.ts'
import { HEAD_BYTES, TAIL_BYTES } from '../../domains/formats/format.ts'
import { openNoFollowSync } from './open-regular.ts'

export interface HashJob {
  /** Path of the file on disk. */
  readonly file: string
  readonly sha512: boolean
  /** Also computes git's blob id, which is the name of a Hugging Face cache blob as well. */
  readonly blobOf?: BlobAlgorithm | undefined
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

/** Errors are data, because they cross threads. */
export type HashOutcome = { readonly ok: Measured } | { readonly failed: SealErrorCode; readonly reason: string }

/** Fits into the L2 cache. Larger buffers were slower (npm run bench). */
const CHUNK_BYTES = 256 * 1024

/**
 * Reads a file once and computes all digests in constant memory. Fails for anything but a regular file, and for a file that
 * changes while it is read.
 *
 * @param buffer - scratch buffer that the caller reuses for all files.
 * @param advance - receives the number of bytes of each chunk.
 */
export function hashFile(job: HashJob, buffer: Buffer, advance: (bytes: number) => void): HashOutcome {
  let descriptor: number | undefined
  try {
    descriptor = openNoFollowSync(job.file)
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
    return { failed: 'FILE_CHANGED', reason: `${before.size} bytes before, ${size} read, ${after.size} after` }
  const digests = Object.fromEntries([...hashes].map(([name, hash]) => [name, hash.digest('hex')])) as {
    sha256: string
    sha512?: string
    gitBlob?: string
  }
  return { ok: { size, ...digests, head, ...(tail === undefined ? {} : { tail }) } }
}

function newHashes({ sha512, blobOf }: HashJob, size: bigint): ReadonlyMap<string, Hash> {
  const hashes = new Map([['sha256', createHash('sha256')]])
  if (sha512) hashes.set('sha512', createHash('sha512'))
  if (blobOf !== undefined) hashes.set('gitBlob', createHash(blobOf).update(`blob ${size}\0`))
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
