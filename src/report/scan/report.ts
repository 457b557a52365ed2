import { plain } from '../../core/escape.ts'
import { EXIT } from '../../core/exit.ts'
import { jsonText } from '../../core/json-text.ts'
import type { Color, Paint } from '../../core/paint.ts'
import { plural } from '../../core/plural.ts'
import { formatBytes } from '../../core/units.ts'
import { type FileScan, GRADES, rank, type ScanFinding, type ScanVerdict, verdictOf } from '../../domains/scan/result.ts'
import type { ScannedPath, ScanShard } from '../../domains/scan/shard.ts'

export const SCAN_SCHEMA = 'weightseal/scan@1'

/** Returns 1 when a finding is high or critical, 3 when a file is inconclusive, else 0. */
export function exitOfScan(files: readonly ScannedPath[]): number {
  if (files.some(({ scan }) => rank(scan.verdict) >= rank('high'))) return EXIT.block
  return files.some(({ scan }) => scan.coverage !== 'complete') ? EXIT.undecided : EXIT.ok
}

const COLORS: Readonly<Record<ScanVerdict, Color>> = { critical: 'red', high: 'red', review: 'yellow', note: 'dim', clean: 'green' }
const MAX_SHOWN = 20

/** Renders the findings of each file, worst first, and one line about all files. */
export function scanText(files: readonly ScannedPath[], paint: Paint): string {
  const shown = files.filter(({ scan }) => rank(scan.verdict) >= rank('review') || scan.coverage !== 'complete')
  return `${[...shown.map((file) => fileText(file, paint)), summaryText(files, paint)].join('\n')}\n`
}

function fileText({ path, scan }: ScannedPath, paint: Paint): string {
  const visible = [...scan.findings].filter(({ grade }) => grade !== 'note').sort((a, b) => rank(b.grade) - rank(a.grade))
  const lines = visible.slice(0, MAX_SHOWN).map((finding) => findingText(finding, paint))
  const more = visible.length > MAX_SHOWN ? [`    and ${visible.length - MAX_SHOWN} more (--json lists all)`] : []
  const gaps = scan.incomplete.map((reason) => `    ${paint('yellow', 'inconclusive')} ${plain(reason)}`)
  return [`${labelOf(scan, paint)} ${plain(path)}`, ...lines, ...more, ...gaps].join('\n')
}

/** A file that was not inspected completely is not clean. */
function labelOf({ verdict, coverage }: FileScan, paint: Paint): string {
  return coverage !== 'complete' && verdict === 'clean' ? paint('yellow', 'unknown'.padEnd(8)) : paint(COLORS[verdict], verdict.padEnd(8))
}

function findingText({ grade, message, member, advisories = [] }: ScanFinding, paint: Paint): string {
  const place = member === '' ? '' : `${plain(member)}: `
  const known = advisories.length === 0 ? '' : paint('dim', ` (${advisories.join(', ')})`)
  return `    ${paint(COLORS[grade], grade)} ${place}${plain(message)}${known}`
}

function summaryText(files: readonly ScannedPath[], paint: Paint): string {
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  const inconclusive = files.filter(({ scan }) => scan.coverage !== 'complete').length
  const verdict = verdictOf(files.flatMap(({ scan }) => scan.findings))
  const label = inconclusive > 0 && verdict === 'clean' ? paint('yellow', 'unknown') : paint(COLORS[verdict], verdict)
  return `${label}: ${plural(files.length, 'file')} (${formatBytes(bytes)})${countsText(files)}, ${inconclusive} inconclusive. A static scan proves nothing about the behaviour of a model.`
}

/** How many files have each verdict, where they differ: `: 1 high, 2 note, 5 clean`. */
function countsText(files: readonly ScannedPath[]): string {
  const verdicts = [...GRADES, 'clean' as const].sort((a, b) => rank(b) - rank(a))
  const counts = verdicts
    .map((each) => ({ each, count: files.filter(({ scan }) => scan.verdict === each).length }))
    .filter(({ count }) => count > 0)
  return counts.length < 2 ? '' : `: ${counts.map(({ each, count }) => `${count} ${each}`).join(', ')}`
}

/** Public format, copied field by field: schemas/scan-v1.schema.json. */
export function scanJson(files: readonly ScannedPath[], version: string, shard?: ScanShard): string {
  const json = {
    schema: SCAN_SCHEMA,
    tool: { name: 'weightseal', version },
    ...(shard === undefined
      ? {}
      : { shard: { index: shard.index, count: shard.count, listing: shard.listing, listed: shard.listed, profile: shard.profile } }),
    files: files.map(({ path, size, scan: { verdict, coverage, formats, findings, incomplete, facts, torchLoad } }) => ({
      path,
      size,
      verdict,
      coverage,
      formats,
      findings: findings.map(({ grade, technique, subject, member, offset, message, advisories, allow }) => ({
        ...{ grade, technique, subject, member, message },
        ...(offset === undefined ? {} : { offset }),
        ...(advisories === undefined ? {} : { advisories }),
        ...(allow === undefined ? {} : { allow }),
      })),
      incomplete,
      facts,
      ...(torchLoad === undefined ? {} : { torchLoad: { loads: torchLoad.loads, because: torchLoad.because } }),
    })),
  }
  return jsonText(json)
}
