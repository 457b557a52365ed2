import { readFile } from 'node:fs/promises'
import { type Difference, type ListedFile, withLineEndingHint } from '../../domains/manifest/compare.ts'
import { diskPath } from '../../ports/files/disk-path.ts'

const MAX_HINT_BYTES = 8 * 1024 * 1024

/** Adds to a changed file whether only its line endings differ. Reads the file again, up to 8 MiB. */
export async function withLineEndings<Listed extends ListedFile>(
  root: string,
  difference: Difference<Listed>,
): Promise<Difference<Listed>> {
  if (difference.kind !== 'changed' || difference.actual.source !== 'content' || difference.actual.size > MAX_HINT_BYTES) return difference
  const content = await readFile(diskPath(root, difference.path)).catch(() => undefined)
  return content === undefined ? difference : withLineEndingHint(difference, content)
}
