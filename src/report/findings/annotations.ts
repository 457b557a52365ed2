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
 * within a severity those on changed lines and files first. What the scan and the
 * format of one file give is one annotation, since such a file has no lines.
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
  const grouped = Map.groupBy(sorted, ({ finding, at }, index) => (isAboutLoading(finding) ? at.file : index))
  return [...grouped.values()].slice(0, MAX_ANNOTATIONS).flatMap(([first, ...others]) => {
    if (first === undefined) return []
    const also = others.map(({ finding }) => finding)
    return [toAnnotation(first.finding, first.at, also, report)]
  })
}

/** Tells whether a finding is about what happens when a file is loaded: several of them have one cause and one remedy. */
function isAboutLoading({ rule }: OpenFinding): boolean {
  return rule.select.startsWith('scan.') || rule.at === '/runsCode'
}

const MAX_ALSO = 10

function weightOf(at: Span, change: ChangedFile | undefined): number {
  if (change === undefined) return 0
  return change.lines?.some(([first, last]) => at.line >= first && at.line <= last) ? 2 : 1
}

/** @param also - other findings about the same file, less severe ones last. */
function toAnnotation(finding: OpenFinding, at: Span, also: readonly OpenFinding[], report: Report): CheckAnnotation {
  const { rule, severity } = finding
  const oneLine = at.endLine === undefined || at.endLine === at.line
  return {
    path: at.file,
    start_line: at.line,
    end_line: at.endLine ?? at.line,
    ...(oneLine && at.column !== undefined ? { start_column: at.column, end_column: at.endColumn ?? at.column } : {}),
    annotation_level: isBinding(finding, report.threshold) ? 'failure' : severity === 'info' ? 'notice' : 'warning',
    title: plain(`${rule.id} (${severity}): ${rule.title}`).slice(0, MAX_TITLE),
    message: cutBytes(
      [`${plain(messageOfFinding(finding))}\n\nWhat to do: ${plain(remedyOf(finding))}`, ...alsoLines(also)].join('\n'),
      MAX_MESSAGE_BYTES,
    ),
  }
}

/** Lists the other findings about the same file. The summary has their remedies. */
function alsoLines(also: readonly OpenFinding[]): readonly string[] {
  if (also.length === 0) return []
  const lines = also.slice(0, MAX_ALSO).map((finding) => `- ${finding.rule.id} (${finding.severity}): ${plain(messageOfFinding(finding))}`)
  return ['', 'Also in this file:', ...lines, ...(also.length > MAX_ALSO ? [`- and ${also.length - MAX_ALSO} more in the summary`] : [])]
}
