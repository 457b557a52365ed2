import { messageOf, SealError } from '../../core/errors.ts'
import { isRegular, type TreeFile } from '../../core/repository.ts'
import { decode } from '../../core/text.ts'
import type { TrustedBase } from '../../ports/files/trusted-base.ts'
import type { WorkTree } from '../../ports/files/work-tree.ts'
import { MAX_MANIFEST_BYTES, parseManifest } from '../manifest/parse.ts'
import type { ManifestState } from './measured.ts'

/**
 * Reads a manifest in the working tree. A symbolic link is not followed.
 *
 * @param where - its path in the repository.
 */
export async function committedManifest(where: string, workTree: WorkTree, tracked: TreeFile | undefined): Promise<ManifestState> {
  // An untracked file has no mode; it is opened without following links.
  if (tracked !== undefined && !isRegular(tracked)) return { status: 'invalid', detail: `${where} is not a regular file in the commit.` }
  try {
    const text = await workTree.text(where, { maxBytes: MAX_MANIFEST_BYTES, missing: 'MANIFEST_MISSING' })
    return { status: 'valid', manifest: parseManifest(text, where) }
  } catch (error) {
    return fault(error)
  }
}

/** Reads the manifest of the trusted base. An invalid manifest is distinguished from a missing one. */
export async function trustedManifest(path: string, side: TrustedBase): Promise<ManifestState> {
  const file = side.files.get(path)
  if (file === undefined) return { status: 'missing' }
  const where = `${side.name}:${file.path}`
  if (!isRegular(file)) return { status: 'invalid', detail: `${where} is not a regular file.` }
  if (file.size > MAX_MANIFEST_BYTES) return { status: 'invalid', detail: `${where} is larger than ${MAX_MANIFEST_BYTES} bytes.` }
  const bytes = await side.read(file)
  try {
    return { status: 'valid', manifest: parseManifest(decode(bytes, where), where) }
  } catch (error) {
    return fault(error)
  }
}

function fault(error: unknown): ManifestState {
  if (!(error instanceof SealError)) throw error
  if (error.code === 'MANIFEST_MISSING') return { status: 'missing' }
  return { status: error.code === 'MANIFEST_NEWER' ? 'newer' : 'invalid', detail: messageOf(error) }
}
