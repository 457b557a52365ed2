import type { CheckAnnotation } from '../../core/annotation.ts'
import { cutBytes, plain } from '../../core/escape.ts'
import type { ChangedFile } from '../../core/repository.ts'
import type { Span } from '../../core/subject.ts'
import { remedyOf } from '../../policy/remedy.ts'
import { gravity, isBinding, messageOfFinding, type OpenFinding, openFindings, type Report, spanOf } from './report.ts'

/** Maximum number of annotations. The summary contains all findings. */
export const MAX_ANNOTATIONS = 500
const MAX_MESSAGE_BYTES = 16 * 1024
const MAX_TITLE = 255

/**
 * Returns an annotation for each finding with a location, for the Checks API: binding findings first, then by severity, and
 * within a severity those on changed lines and files first.
 *
 * @param changes - files of the pull request, to prefer findings that are visible in the diff.
 */
export function toAnnotations(report: Report, changes: readonly ChangedFile[]): readonly CheckAnnotation[] {
  const touched = new Map(changes.map((change) => [change.path, change]))
  const placed = openFindings(report).flatMap((finding) => {
    const at = spanOf(finding)
    return at === undefined ? [] : [{ finding, at, weight: weightOf(at, touched.get(at.file)) }]
  })
  const sorted = [...placed].sort(
    (a, b) => gravity(a.finding, report.threshold) - gravity(b.finding, report.threshold) || b.weight - a.weight,
  )
  return sorted.slice(0, MAX_ANNOTATIONS).map(({ finding, at }) => toAnnotation(finding, at, report))
}

function weightOf(at: Span, change: ChangedFile | undefined): number {
  if (change === undefined) return 0
  return change.lines?.some(([first, last]) => at.line >= first && at.line <= last) ? 2 : 1
}

function toAnnotation(finding: OpenFinding, at: Span, report: Report): CheckAnnotation {
  const { rule, severity } = finding
  const oneLine = at.endLine === undefined || at.endLine === at.line
  return {
    path: at.file,
    start_line: at.line,
    end_line: at.endLine ?? at.line,
    ...(oneLine && at.column !== undefined ? { start_column: at.column, end_column: at.endColumn ?? at.column } : {}),
    annotation_level: isBinding(finding, report.threshold) ? 'failure' : severity === 'info' ? 'notice' : 'warning',
    title: plain(`${rule.id} (${severity}): ${rule.title}`).slice(0, MAX_TITLE),
    message: cutBytes(`${plain(messageOfFinding(finding))}\n\nWhat to do: ${plain(remedyOf(finding))}`, MAX_MESSAGE_BYTES),
  }
}
