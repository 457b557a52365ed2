import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Difference, type ListedFile, withLineEndingHint } from '../../domains/manifest/compare.ts'

const MAX_HINT_BYTES = 8 * 1024 * 1024

/** Line endings can only be told from the content, so small changed files are read once more. */
export async function explain<Listed extends ListedFile>(root: string, difference: Difference<Listed>): Promise<Difference<Listed>> {
  if (difference.kind !== 'changed' || difference.actual.source !== 'content' || difference.actual.size > MAX_HINT_BYTES) return difference
  const content = await readFile(join(root, difference.path)).catch(() => undefined)
  return content === undefined ? difference : withLineEndingHint(difference, content)
}
