import { code, markdown, plain } from '../../core/escape.ts'
import type { Color, Paint } from '../../core/paint.ts'
import { remedyOf } from '../../policy/remedy.ts'
import type { AssessedControl, AssessedFramework, AssessedScope, Score, State } from './assessment.ts'

/** The only texts for a state. */
export const STATES: Readonly<Record<State, string>> = {
  available: 'evidence available',
  missing: 'evidence missing',
  'not-assessable': 'not assessable',
}

const MARKS: Readonly<Record<State, readonly [mark: string, color: Color, icon: string]>> = {
  available: ['✓', 'green', '✅'],
  missing: ['✗', 'red', '❌'],
  'not-assessable': ['?', 'yellow', '❔'],
}
const MAX_FINDINGS = 3

const MEANING =
  'one minus the weight of open findings (critical 1.0, high 0.7, medium 0.4, low 0.1) per rule that had something to evaluate. Controls without any evidence and controls that are not assessable do not count, so read the score with the counts. It is not a statement of compliance.'

/** The assessed repository. */
export interface Assessed {
  readonly repository: string
  readonly headSha: string
  /** Path of the configuration that declares the models; `undefined` when it does not exist. */
  readonly config: string | undefined
}

/** Renders the scorecard for a terminal. */
export function assessmentText(frameworks: readonly AssessedFramework[], assessed: Assessed, paint: Paint): string {
  return frameworks
    .map((framework) => {
      const scopes = framework.scopes.map((scope) => scopeText(scope, paint))
      return `${paint('bold', plain(`${framework.title} (${framework.version})`))}\n${paint('dim', plain(aboutLine(assessed)))}\n\n${scopes.join('\n')}\n${summaryText(framework, paint)}\n`
    })
    .join('\n')
}

function aboutLine({ repository, headSha, config }: Assessed): string {
  return `The whole repository ${repository} at ${headSha.slice(0, 7)}, with ${config ?? 'no configuration, so nothing is declared'}`
}

function titleOf({ name, path, kind }: AssessedScope, format: (text: string) => string): string {
  if (kind === 'repository') return 'The repository'
  return `Model ${format(path === undefined || name.endsWith(`(${path})`) ? name : `${name} (${path})`)}`
}

function scopeText(scope: AssessedScope, paint: Paint): string {
  const { groups } = scope
  const parts = groups.map(({ title, controls }) => `  ${plain(title)}\n${controls.map((control) => controlText(control, paint)).join('')}`)
  return `${paint('bold', titleOf(scope, plain))}\n${parts.join('')}`
}

function controlText(control: AssessedControl, paint: Paint): string {
  const [mark, color] = MARKS[control.state]
  const reasons = reasonsOf(control).map((line) => `        ${paint('dim', plain(line))}\n`)
  return `    ${paint(color, `${mark} ${STATES[control.state].padEnd(18)}`)} ${plain(control.title)}${control.looked > 0 ? paint('dim', ` (${control.looked} checked: ${control.evidence.join(', ')})`) : ''}\n${reasons.join('')}`
}

/** Returns findings with their locations and remedies, or the reason why there are none. */
function reasonsOf({ state, reason, remedy, findings, limits }: AssessedControl): readonly string[] {
  const shown = findings.slice(0, MAX_FINDINGS).flatMap((finding) => {
    const at = finding.subject?.at
    const place = at === undefined ? '' : `${at.file}:${at.line}  `
    const said = finding.outcome === 'unknown' ? finding.detail : finding.message
    const accepted = finding.outcome === 'waived' ? ' (accepted)' : ''
    return [
      `${place}${finding.rule.id} ${finding.severity}${accepted}: ${said}`,
      ...(finding.outcome === 'waived' ? [] : [`→ ${remedyOf(finding)}`]),
    ]
  })
  const more = findings.length > MAX_FINDINGS ? [`${findings.length - MAX_FINDINGS} more`] : []
  return [
    ...shown,
    ...more,
    ...(reason === undefined ? [] : [reason]),
    ...(remedy === undefined ? [] : [`→ ${remedy}`]),
    ...(limits === undefined || state === 'not-assessable' ? [] : [`Limits: ${limits}`]),
  ]
}

function summaryText({ counts, score }: AssessedFramework, paint: Paint): string {
  return `${paint('bold', countsLine(counts))}\n${score.rules === 0 ? 'No score: there was nothing to evaluate.' : `Score ${score.value.toFixed(2)} = 1 − ${score.weight.toFixed(1)} / ${score.rules}: ${MEANING}`}`
}

function countsLine(counts: AssessedFramework['counts']): string {
  return `${counts.available} evidence available, ${counts.missing} evidence missing, ${counts['not-assessable']} not assessable`
}

/** Renders the scorecard for a job summary. */
export function assessmentMarkdown(frameworks: readonly AssessedFramework[], assessed: Assessed): string {
  return frameworks
    .map((framework) => {
      const scopes = framework.scopes.map(scopeMarkdown)
      return `# ${markdown(framework.title)}\n\n${markdown(aboutLine(assessed))}\n\n**${countsLine(framework.counts)}**\n\n${scopes.join('\n\n')}\n\n${scoreMarkdown(framework.score)}\n`
    })
    .join('\n')
}

function scoreMarkdown({ value, weight, rules }: Score): string {
  if (rules === 0) return 'No score: there was nothing to evaluate.'
  return `Score **${value.toFixed(2)}** = 1 − ${weight.toFixed(1)} / ${rules}: ${MEANING}`
}

function scopeMarkdown(scope: AssessedScope): string {
  const rows = scope.groups.flatMap(({ title, controls }) => controls.map((control) => controlRow(title, control)))
  return `## ${titleOf(scope, code)}\n\n| area | control | state | reason and remedy |\n|---|---|---|---|\n${rows.join('\n')}`
}

function controlRow(group: string, control: AssessedControl): string {
  const [, , icon] = MARKS[control.state]
  const checked = control.looked > 0 ? [`${control.looked} checked: ${control.evidence.join(', ')}`] : []
  const why = [...reasonsOf(control), ...checked].map((line) => markdown(line))
  return `| ${markdown(group)} | ${markdown(control.title)} | ${icon} ${STATES[control.state]} | ${why.join('<br>')} |`
}
