import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { SealError } from '../../core/errors.ts'
import type { HashAlgorithm, SignedFile } from '../../domains/signing/signed-model.ts'
import { openNoFollow } from './open-regular.ts'

const CHUNK_BYTES = 1024 * 1024

interface Hasher {
  readonly update: (bytes: Uint8Array) => unknown
  readonly digest: () => Uint8Array
}

/** Returns a factory of hashers for an algorithm of the specification. Node has no BLAKE3. */
async function hasherFor(algorithm: HashAlgorithm): Promise<() => Hasher> {
  if (algorithm !== 'blake3') return () => createHash(algorithm === 'blake2b' ? 'blake2b512' : algorithm)
  const { blake3 } = await import('@noble/hashes/blake3.js')
  return () => blake3.create()
}

/**
 * Tells whether a file has the signed digests, when these are not a single SHA-256: BLAKE2b, BLAKE3, or one digest for each
 * shard. The last shard must end where the file ends.
 *
 * @throws {SealError} FILE_UNREADABLE
 */
export async function hasOwnDigests(file: string, signed: SignedFile): Promise<boolean> {
  const hasher = await hasherFor(signed.algorithm)
  const handle = await openNoFollow(file).catch((cause: NodeJS.ErrnoException) => {
    throw new SealError('FILE_UNREADABLE', `${file} cannot be read again (${cause.code}).`, { cause })
  })
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES)
  try {
    const { size } = await handle.stat()
    if ('digest' in signed) return (await digestOf(handle, hasher(), { start: 0, end: size, buffer })) === signed.digest
    if (signed.size !== size) return false
    for (const { start, end, digest } of signed.shards)
      if ((await digestOf(handle, hasher(), { start, end, buffer })) !== digest) return false
    return true
  } finally {
    await handle.close()
  }
}

async function digestOf(
  handle: FileHandle,
  hash: Hasher,
  { start, end, buffer }: { readonly start: number; readonly end: number; readonly buffer: Buffer },
): Promise<string> {
  for (let at = start; at < end; ) {
    const { bytesRead } = await handle.read(buffer, 0, Math.min(CHUNK_BYTES, end - at), at)
    if (bytesRead === 0) break
    hash.update(buffer.subarray(0, bytesRead))
    at += bytesRead
  }
  return Buffer.from(hash.digest()).toString('hex')
}
