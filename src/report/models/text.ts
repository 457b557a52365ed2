import { plain } from '../../core/escape.ts'
import type { Paint } from '../../core/paint.ts'
import { plural } from '../../core/plural.ts'
import { formatBytes } from '../../core/units.ts'
import type { PassedOver } from '../../domains/models/discover.ts'

const MAX_SHOWN = 20

const KINDS: Readonly<Record<PassedOver['kind'], string>> = {
  submodule: 'submodule: its files are in another repository',
  dvc: 'DVC pointer',
  lfs: 'Git LFS',
  large: 'large file',
  binary: 'binary file',
}

/** Describes files that could be part of a model and are in none, one line each. */
export function passedOverLines(files: readonly PassedOver[], paint: Paint): readonly string[] {
  const shown = files.slice(0, MAX_SHOWN).map(({ path, size, kind }) => {
    const bytes = size > 0 ? `, ${formatBytes(size)}` : ''
    return `  ${plain(path)} ${paint('dim', `${KINDS[kind]}${bytes}`)}`
  })
  return files.length > MAX_SHOWN ? [...shown, paint('dim', `  and ${files.length - MAX_SHOWN} more`)] : shown
}

/** Describes skipped folders in one line; empty if there are none. */
export function skippedText(folders: readonly string[]): string {
  if (folders.length === 0) return ''
  const named = folders.slice(0, 3).join(', ')
  const count = plural(folders.length, 'folder')
  return `Skipped ${count} of tests, documentation and examples that ${folders.length === 1 ? 'contains' : 'contain'} weights: ${named}${folders.length > 3 ? ', …' : ''}. To include them, set discover: { tests: true }.`
}
