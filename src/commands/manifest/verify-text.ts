import { plain } from '../../core/escape.ts'
import { jsonText } from '../../core/json-text.ts'
import type { Paint } from '../../core/paint.ts'
import { plural } from '../../core/plural.ts'
import { formatBytes } from '../../core/units.ts'
import { describeDifference } from '../../domains/manifest/compare.ts'
import { type ManifestVerification, outcomeOf } from './verify-run.ts'

const MAX_SHOWN = 200
const MAX_IGNORED_SHOWN = 3

const MARKS = { missing: '-', unexpected: '+', changed: '~', renamed: '>' } as const

/** Renders the comparison of a model with its manifest. Schema: schemas/manifest-verification-v1.schema.json. */
export function manifestVerificationJson(verification: ManifestVerification): string {
  const { manifest, differences, problems, pulled, pointers, ignored, installed } = verification
  const outcome = outcomeOf(verification)
  const head = { schema: 'weightseal/manifest-verification@1', outcome, verified: outcome === 'verified' }
  const counts = { modelDigest: manifest.tree.root, files: manifest.files.length }
  return jsonText({ ...head, ...counts, differences, problems, pulled, pointers, ignored, installed })
}

/** Renders the comparison of a model with its manifest: one line for each difference, then the outcome. */
export function manifestVerificationText(verification: ManifestVerification, paint: Paint): string {
  const lines = differenceLines(verification, paint)
  const shown =
    lines.length > MAX_SHOWN ? [...lines.slice(0, MAX_SHOWN), `  and ${lines.length - MAX_SHOWN} more (--json lists all)`] : lines
  return `${[...shown, outcomeLine(verification, lines.length, paint), ...pulledLines(verification, paint), ...pointerLines(verification, paint), ...ignoredLines(verification, paint)].join('\n')}\n`
}

function differenceLines({ differences, problems, pointers, installed }: ManifestVerification, paint: Paint): readonly string[] {
  const line = (mark: string, label: string, text: string) => `${paint('red', mark)} ${label.padEnd(10)} ${plain(text)}`
  return [
    ...differences.map((difference) =>
      line(MARKS[difference.kind], difference.kind, `${difference.path} ${describeDifference(difference)}`),
    ),
    ...problems.map(({ path, reason }) => line('!', 'unmeasured', `${path} ${reason}`)),
    ...pointers.map((path) => line('!', 'pointer', `${path} is a pointer, but content is required (git lfs pull, dvc pull)`)),
    ...installed.filter(({ kind }) => kind !== 'absent').map(({ name, detail }) => line('!', 'installed', `${name} ${detail}`)),
  ]
}

function outcomeLine(verification: ManifestVerification, count: number, paint: Paint): string {
  const { manifest, problems } = verification
  const subject = plain(`${manifest.model.name} ${manifest.model.version}`)
  switch (outcomeOf(verification)) {
    case 'verified': {
      const bytes = manifest.files.reduce((sum, { size }) => sum + size, 0)
      const what = `${plural(manifest.files.length, 'file')} (${formatBytes(bytes)})`
      return `${paint('green', 'Verified')} ${subject}: ${what}, model digest ${manifest.tree.root}`
    }
    case 'undecided':
      return `${paint('yellow', 'Undecided')} ${subject}: ${plural(problems.length, 'file')} could not be read`
    case 'not-verified':
      return `${paint('red', 'Not verified')} ${subject}: ${count} ${count === 1 ? 'entry does' : 'entries do'} not match the manifest`
  }
}

/** Says what is covered by MD5 only. */
function pulledLines({ pulled }: ManifestVerification, paint: Paint): readonly string[] {
  if (pulled.length === 0) return []
  return [paint('dim', `  covered by the MD5 in pointers of DVC: ${plural(pulled.length, 'file')} (${namesOf(pulled)})`)]
}

/** Says which pointers were compared in place of their content. */
function pointerLines({ manifest, pulled, differences }: ManifestVerification, paint: Paint): readonly string[] {
  const changed = new Set(differences.map(({ path }) => path))
  const left = manifest.files.filter(({ path, source }) => source !== 'content' && !changed.has(path)).map(({ path }) => path)
  if (left.length === 0 || pulled.length > 0) return []
  return [
    paint(
      'dim',
      `  compared as pointers, not as content: ${plural(left.length, 'file')} (${namesOf(left)}); --require-content refuses them`,
    ),
  ]
}

function namesOf(paths: readonly string[]): string {
  return `${paths.slice(0, MAX_IGNORED_SHOWN).map(plain).join(', ')}${paths.length > MAX_IGNORED_SHOWN ? ', …' : ''}`
}

function ignoredLines({ ignored }: ManifestVerification, paint: Paint): readonly string[] {
  if (ignored.length === 0) return []
  return [paint('dim', `  not covered: ${plural(ignored.length, 'ignored path')} (${namesOf(ignored)})`)]
}
