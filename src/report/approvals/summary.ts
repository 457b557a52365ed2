import { cutBytes, markdown } from '../../core/escape.ts'
import { plural } from '../../core/plural.ts'
import { type ChangedModel, findingsTable, modelChanges } from '../findings/markdown.ts'
import { type Report, shownFindings } from '../findings/report.ts'
import { renderDecision } from './markdown.ts'

export interface JudgedForSummary {
  readonly report: Report
  readonly models: readonly ChangedModel[]
}

export interface ApprovalsSummary {
  readonly judged: readonly JudgedForSummary[]
  /** Errors that did not stop the run, each with a remedy. */
  readonly notes: readonly string[]
  readonly maxBytes: number
}

const ICONS = { allow: '✅', block: '❌', undecided: '⚠️' } as const

/** Rules whose findings only repeat the decision. */
const REPEATED: ReadonlySet<string> = new Set(['WS-AP-007', 'WS-AP-008', 'WS-AP-010', 'WS-META-003', 'WS-META-004'])

/** Renders the summary of a run: each decision with the table of missing approvals, and the changes of models. */
export function renderApprovals({ judged, notes, maxBytes }: ApprovalsSummary): string {
  const sections = judged.flatMap(({ report, models }) => [
    ...(report.decisions ?? []).map(renderDecision),
    modelChanges(models),
    findingsTable(
      shownFindings(report).filter(({ rule }) => !REPEATED.has(rule.id)),
      report,
      { room: 30_000, restIn: 'the report' },
    ),
  ])
  const verdict = judged.some(({ report }) => report.verdict === 'undecided')
    ? 'undecided'
    : judged.some(({ report }) => report.verdict === 'block')
      ? 'block'
      : 'allow'
  const approved = judged.filter(({ report }) => report.verdict === 'allow').length
  const title =
    judged.length === 1
      ? []
      : [
          `# ${judged.length === 0 ? '⚪' : ICONS[verdict]} Weightseal approvals: ${approved} of ${plural(judged.length, 'pull request')} approved`,
        ]
  const list = notes.length === 0 ? [] : [`> [!NOTE]\n${notes.map((note) => `> - ${markdown(note)}`).join('\n')}`]
  const text = [...title, ...list, ...sections].filter((section) => section !== '').join('\n\n')
  return `${cutBytes(text, maxBytes - 1)}\n`
}
