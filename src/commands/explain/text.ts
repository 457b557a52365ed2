import { plain } from '../../core/escape.ts'
import type { Paint } from '../../core/paint.ts'
import type { ReportFinding } from './report-file.ts'

/** Renders why a report contains a finding, step by step, and how to accept it. */
export function findingText(finding: ReportFinding, paint: Paint): string {
  const { rule, title, severity, outcome, message, remediation } = finding
  const lines = [
    plain(message),
    ...stepsOf(finding).map(plain),
    `outcome    ${outcome}: ${effectOf(finding)}`,
    `what to do ${plain(remediation)}`,
    ...waiverFor(finding),
  ]
  return `${paint('bold', `${rule} ${severity}`)} ${plain(title)}\n${lines.map((line) => `  ${line}\n`).join('')}`
}

function stepsOf({ subject, location, problems, when, source, outcome, message }: ReportFinding): readonly string[] {
  if (subject === null) return [`requires   ${source}`, `unknown    ${message}`]
  const selected = `selected   ${subject.kind} ${subject.id}`
  if (outcome === 'unknown') return [selected, `unknown    ${message}`]
  return [
    selected,
    `when       ${when === null ? 'always' : JSON.stringify(when)} → matched`,
    ...problems.map(({ at, expected, actual, rulePath }) => `assert     ${at || '/'} ${expected}; actual ${actual} (${rulePath})`),
    `where      ${location?.file}:${location?.line}`,
  ]
}

function effectOf({ waiver, binding }: ReportFinding): string {
  if (waiver !== undefined) return plain(acceptance(waiver))
  return binding ? 'prevents the verdict allow' : 'does not affect the verdict'
}

function acceptance({ origin, reason, owner, expires }: NonNullable<ReportFinding['waiver']>): string {
  const until = expires === null ? '' : ` until ${expires}`
  return `accepted (${origin}${owner === null ? '' : `, ${owner}`})${until}: ${reason}`
}

/** Returns the waiver entry that accepts a finding temporarily; none for findings that cannot be waived. */
function waiverFor({ rule, subject, waiver }: ReportFinding): readonly string[] {
  if (subject === null || waiver !== undefined || rule.startsWith('WS-META-')) return []
  const id = plain(JSON.stringify(subject.id))
  return [
    `to waive   in .github/weightseal/waivers.yml: { rule: ${rule}, subject: ${id}, reason: …, owner: "@…", ticket: https://…, created: …, expires: … }`,
  ]
}
