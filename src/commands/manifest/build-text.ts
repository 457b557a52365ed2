import { plain } from '../../core/escape.ts'
import type { Paint } from '../../core/paint.ts'
import { plural } from '../../core/plural.ts'
import { shortDigest } from '../../core/short-digest.ts'
import { formatBytes } from '../../core/units.ts'
import { UNVERSIONED } from '../../domains/manifest/types.ts'
import { displayPath } from '../../shell/display-path.ts'
import type { WrittenManifest } from './run.ts'

/** Renders what a new manifest describes, its digests, and where it is. */
export function manifestText(
  { manifest, file, untracked = [] }: WrittenManifest,
  { cwd, paint }: { readonly cwd: string; readonly paint: Paint },
): string {
  const { model, files, dependencies, tree, oms } = manifest
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  const otherForm = files.map(({ path }) => path).filter((path) => path !== path.normalize('NFC'))
  const pointers = files.filter(({ source }) => source !== 'content').length
  const known = pointers === 0 ? '' : `; ${pointers} known only from pointers`
  const rows = [
    ['model', `${model.name} ${model.version}${model.version === UNVERSIONED ? ' (no version is known; set it with --version)' : ''}`],
    ['files', `${files.length} (${formatBytes(bytes)}${known})`],
    ...(manifest.links === undefined ? [] : [['links', plural(manifest.links.length, 'symbolic link')]]),
    ...(untracked.length === 0 ? [] : [['left out', `ignored by git: ${briefly(untracked)}`]]),
    ...(otherForm.length === 0
      ? []
      : [['names', `not in the Unicode form NFC, which git and other systems use: ${briefly(otherForm)}; rename them`]]),
    ...(dependencies.length === 0 ? [] : [['dependencies', plural(dependencies.length, 'locked package')]]),
    ['model digest', shortDigest(tree.root)],
    ['OMS root', shortDigest(oms.root)],
    ['written to', displayPath(file, { cwd })],
  ]
  return `${rows.map(([name = '', value = '']) => `${paint('dim', name.padEnd(13))} ${plain(value)}`).join('\n')}\n`
}

function briefly(paths: readonly string[]): string {
  return `${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ', …' : ''}`
}
