import { SealError } from '../../core/errors.ts'
import { canonicalManifest } from '../../domains/manifest/build.ts'
import type { Manifest } from '../../domains/manifest/types.ts'
import { freeBytes } from '../../ports/files/free-space.ts'

/** Bytes that a release writes for each byte of a manifest, with room for bundles. */
const SPACE_FACTOR = 4
const SPACE_BYTES = 1024 * 1024

/** Fails before anything is signed if the files of a release cannot be written. @throws {SealError} OUTPUT_UNWRITABLE */
export async function requireSpace(out: string, models: readonly { readonly manifest: Manifest }[]): Promise<void> {
  const needed = SPACE_BYTES + SPACE_FACTOR * models.reduce((sum, { manifest }) => sum + canonicalManifest(manifest).length, 0)
  const free = await freeBytes(out)
  if (free < needed)
    throw new SealError(
      'OUTPUT_UNWRITABLE',
      `Nothing was signed. ${out} has ${free} bytes free, and the files of the release need about ${needed}.`,
    )
}
