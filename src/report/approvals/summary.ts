import { cutBytes, markdown } from '../../core/escape.ts'
import { plural } from '../../core/plural.ts'
import { type ChangedModel, findingsTable, modelChanges } from '../findings/markdown.ts'
import { type Report, shownFindings } from '../findings/report.ts'
import { renderDecision } from './markdown.ts'

export interface PullForSummary {
  readonly report: Report
  readonly models: readonly ChangedModel[]
}

export interface ApprovalsSummary {
  readonly pulls: readonly PullForSummary[]
  /** Errors that did not stop the run, each with a remedy. */
  readonly notes: readonly string[]
  readonly maxBytes: number
}

const ICONS = { allow: '✅', block: '❌', undecided: '⚠️' } as const

/** Rules whose findings only repeat the decision. */
const REPEATED: ReadonlySet<string> = new Set(['WS-AP-007', 'WS-AP-008', 'WS-AP-010', 'WS-META-003', 'WS-META-004'])

/** Renders the summary of a run: each decision with the table of missing approvals, and the changes of models. */
export function renderApprovals({ pulls, notes, maxBytes }: ApprovalsSummary): string {
  const sections = pulls.flatMap(({ report, models }) => [
    ...(report.decisions ?? []).map(renderDecision),
    modelChanges(models),
    findingsTable(
      shownFindings(report).filter(({ rule }) => !REPEATED.has(rule.id)),
      report,
      { room: 30_000, restIn: 'the report' },
    ),
  ])
  const verdict = pulls.some(({ report }) => report.verdict === 'undecided')
    ? 'undecided'
    : pulls.some(({ report }) => report.verdict === 'block')
      ? 'block'
      : 'allow'
  const approved = pulls.filter(({ report }) => report.verdict === 'allow').length
  const title =
    pulls.length === 1
      ? []
      : [
          `# ${pulls.length === 0 ? '⚪' : ICONS[verdict]} Weightseal approvals: ${approved} of ${plural(pulls.length, 'pull request')} approved`,
        ]
  const list = notes.length === 0 ? [] : [`> [!NOTE]\n${notes.map((note) => `> - ${markdown(note)}`).join('\n')}`]
  const text = [...title, ...list, ...sections].filter((section) => section !== '').join('\n\n')
  return `${cutBytes(text, maxBytes - 1)}\n`
}
