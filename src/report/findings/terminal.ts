import { plain } from '../../core/escape.ts'
import type { Color, Paint } from '../../core/paint.ts'
import { plural } from '../../core/plural.ts'
import type { Verdict } from '../../core/subject.ts'
import { remedyOf } from '../../policy/remedy.ts'
import { passedOverLines, skippedText } from '../models/text.ts'
import {
  headline,
  isBinding,
  leftOutText,
  messageOfFinding,
  type Report,
  scanText,
  shownFindings,
  spanOf,
  waivedFindings,
} from './report.ts'

const VERDICT_COLORS: Readonly<Record<Verdict, Color>> = { allow: 'green', block: 'red', undecided: 'yellow' }
const MAX_SHOWN = 100

/**
 * Renders the report for a terminal or the log of a job: findings, then models, then the verdict as the last line.
 *
 * @param paint - colors a text, or returns it unchanged.
 */
export function renderTerminal(report: Report, paint: Paint): string {
  const open = shownFindings(report)
  const findings = open.slice(0, MAX_SHOWN).map((finding) => {
    const at = spanOf(finding)
    const binding = isBinding(finding, report.threshold)
    const mark = finding.outcome === 'unknown' ? paint('yellow', '?') : binding ? paint('red', '✗') : paint('yellow', '!')
    const place = at === undefined ? '' : `${paint('bold', plain(`${at.file}:${at.line}`))} `
    return `${mark} ${place}${paint('cyan', finding.rule.id)} ${finding.severity}${finding.rule.packSeverity === undefined ? '' : ` (pack: ${finding.rule.packSeverity})`}\n    ${plain(messageOfFinding(finding))}\n    ${paint('dim', `→ ${plain(remedyOf(finding))}`)}`
  })
  const rest = open.length > MAX_SHOWN ? [`  ${open.length - MAX_SHOWN} more in the report`] : []
  const models = report.models.map(({ data }) =>
    paint(
      'dim',
      `  ${plain(data.path)}: ${plural(data.files, 'file')}, ${data.presence === 'present' ? `manifest ${data.manifest}` : data.presence}, model digest ${data.digest?.slice(0, 12) ?? 'none'}`,
    ),
  )
  const scanned = [scanText(report)].filter((text) => text !== '').map((text) => paint('dim', `  ${text}`))
  const { skipped = [], passedOver = [] } = report.discovery ?? {}
  const over =
    passedOver.length === 0 ? [] : ['Files that could be part of a model and are in none:', ...passedOverLines(passedOver, paint)]
  const left = skipped.length === 0 ? [] : [paint('dim', `  ${plain(skippedText(skipped))}`)]
  const waived = waivedFindings(report)
  const accepted =
    waived.length > 0 ? [paint('dim', `  ${waived.length} accepted: ${[...new Set(waived.map(({ rule }) => rule.id))].join(', ')}`)] : []
  const leftOut = leftOutText(report)
  const disabled = leftOut === '' ? [] : [paint('dim', `  ${plain(leftOut)}`)]
  return `${[...findings, ...rest, ...accepted, ...models, ...scanned, ...over, ...left, ...disabled, paint(VERDICT_COLORS[report.verdict], headline(report))].join('\n')}\n`
}
