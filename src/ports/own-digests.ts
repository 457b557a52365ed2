import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { SealError } from '../errors.ts'
import type { HashAlgorithm, SignedFile } from '../signing/signed-model.ts'

const CHUNK_BYTES = 1024 * 1024
const NODE_NAMES: Readonly<Record<HashAlgorithm, string | undefined>> = { sha256: 'sha256', blake2b: 'blake2b512', blake3: undefined }

/**
 * Whether a file has the digests that a signature gives in another way than one SHA-256: BLAKE2b, or one digest for each
 * piece. The pieces must end where the file ends.
 *
 * @throws {SealError} SIGNATURE_UNSUPPORTED - BLAKE3. FILE_UNREADABLE.
 */
export async function hasOwnDigests(file: string, signed: SignedFile): Promise<boolean> {
  const algorithm = NODE_NAMES[signed.algorithm]
  if (algorithm === undefined)
    throw new SealError(
      'SIGNATURE_UNSUPPORTED',
      `The signature gives ${signed.algorithm} digests, which Weightseal does not compute. Verify it with model_signing, or ask for a SHA-256 signature.`,
    )
  const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    const { size } = await handle.stat()
    if ('digest' in signed) return (await digestOf(handle, algorithm, { start: 0, end: size })) === signed.digest
    if (signed.size !== size) return false
    for (const { start, end, digest } of signed.shards) if ((await digestOf(handle, algorithm, { start, end })) !== digest) return false
    return true
  } finally {
    await handle.close()
  }
}

type Handle = Awaited<ReturnType<typeof open>>

async function digestOf(
  handle: Handle,
  algorithm: string,
  { start, end }: { readonly start: number; readonly end: number },
): Promise<string> {
  const hash = createHash(algorithm)
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES)
  for (let at = start; at < end; ) {
    const { bytesRead } = await handle.read(buffer, 0, Math.min(CHUNK_BYTES, end - at), at)
    if (bytesRead === 0) break
    hash.update(buffer.subarray(0, bytesRead))
    at += bytesRead
  }
  return hash.digest('hex')
}
