import { plural } from '../../core/plural.ts'
import type { ModelData, Source, Span, Trigger, Verdict } from '../../core/subject.ts'
import { formatBytes } from '../../core/units.ts'
import type { ReleaseDecision } from '../../domains/approvals/release-types.ts'
import type { Decision } from '../../domains/approvals/types.ts'
import { compareUtf8 } from '../../domains/manifest/paths.ts'
import type { PassedOver } from '../../domains/models/discover.ts'
import type { ScanTotals } from '../../domains/scan/totals.ts'
import type { FileTensors } from '../../domains/tensors/diff.ts'
import { binds } from '../../policy/evaluate.ts'
import { remedyOf } from '../../policy/remedy.ts'
import type { FailedFinding, Finding, Rule, Severity, UnknownFinding, WaivedFinding } from '../../policy/types.ts'
import { SEVERITIES } from '../../policy/types.ts'

/** What the report is about. Contains no time, so the same facts and rules give the same report. */
export interface ReportSubject {
  readonly repository: string
  readonly event: string
  readonly trigger: Trigger
  readonly headSha: string
  /** The full name of the branch or tag, if any. */
  readonly ref?: string
  /** The trusted base, which manifests and rules were read from, as `main@1a2b3c4`. */
  readonly base?: string
  readonly pullRequest?: number
  /** Where the rules were read from: the base, or the commit under review itself. */
  readonly rules: { readonly kind: 'base' | 'own'; readonly event: string }
}

/** One line of the table of changed files. */
export interface ModelChange {
  readonly path: string
  readonly kind: 'added' | 'removed' | 'changed' | 'renamed'
  readonly before?: { readonly size: number; readonly sha256: string }
  readonly after?: { readonly size: number; readonly sha256: string }
  readonly from?: string
}

export interface ReportModel {
  readonly data: ModelData
  readonly omsRoot?: string
  readonly changes: readonly ModelChange[]
  /** What changed in the tensors of changed files; paths are relative to the repository. */
  readonly tensors: readonly FileTensors[]
}

export interface Report {
  readonly subject: ReportSubject
  readonly verdict: Verdict
  readonly threshold: Severity
  readonly warnOnly: boolean
  readonly models: readonly ReportModel[]
  readonly sources: Readonly<Record<string, Source>>
  readonly packs: readonly { readonly id: string; readonly version: string }[]
  /** What the scan of model files inspected; absent if it did not run. */
  readonly scan?: ScanTotals
  /** What the discovery of models left out. */
  readonly discovery?: { readonly skipped: readonly string[]; readonly passedOver: readonly PassedOver[] }
  /** Default packs that the configuration does not enable. */
  readonly leftOut?: readonly string[]
  readonly findings: readonly Finding[]
  /** Decisions on approvals, if they were evaluated. */
  readonly decisions?: readonly Decision[]
  /** Approvals of the release. */
  readonly release?: ReleaseDecision
}

/** A finding that requires attention: it failed, or it could not be evaluated. */
export type OpenFinding = FailedFinding | UnknownFinding

/** Returns failed and unknown findings: binding ones first, then by severity, rule and location. */
export function openFindings({ findings, threshold }: Pick<Report, 'findings' | 'threshold'>): readonly OpenFinding[] {
  const open = findings.filter((finding) => finding.outcome === 'fail' || finding.outcome === 'unknown')
  return [...open].sort(
    (a, b) => gravity(a, threshold) - gravity(b, threshold) || compareUtf8(a.rule.id, b.rule.id) || compareUtf8(placeOf(a), placeOf(b)),
  )
}

/** Returns rules that the configuration or a pack of the organization changed. */
export function changedRules({ findings }: Pick<Report, 'findings'>): readonly Rule[] {
  const rules = new Map(findings.map(({ rule }) => [rule.id, rule]))
  return [...rules.values()].filter(({ enforcement, packSeverity }) => enforcement !== undefined || packSeverity !== undefined)
}

/** Describes the changes of a rule: `severity low (pack: critical), warn`. */
export function changeOf({ severity, packSeverity, enforcement }: Rule): string {
  const severityChange = packSeverity === undefined ? [] : [`severity ${severity} (pack: ${packSeverity})`]
  return [...severityChange, ...(enforcement === undefined ? [] : [enforcement])].join(', ')
}

/** Returns accepted failures, most severe first. */
export function waivedFindings({ findings }: Pick<Report, 'findings'>): readonly WaivedFinding[] {
  const waived = findings.filter((finding) => finding.outcome === 'waived')
  return [...waived].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      compareUtf8(a.rule.id, b.rule.id) ||
      compareUtf8(a.subject.id, b.subject.id),
  )
}

/** A step towards the verdict `allow`, with all findings that it resolves. */
export interface Step {
  readonly rule: string
  readonly count: number
  readonly what: string
  /** The first few locations. */
  readonly places: readonly string[]
}

const MAX_PLACES = 3

/** Returns one step for each remedy of a rule that keeps the verdict from being `allow`. */
export function unblocking(report: Pick<Report, 'findings' | 'threshold'>): readonly Step[] {
  const binding = shownFindings(report).filter((finding) => isBinding(finding, report.threshold))
  const steps = Map.groupBy(binding, (finding) => JSON.stringify([finding.rule.id, remedyOf(finding)]))
  return [...steps.values()].map((findings) => ({
    rule: findings[0]?.rule.id ?? '',
    count: findings.length,
    what: findings[0] === undefined ? '' : remedyOf(findings[0]),
    places: findings
      .flatMap((finding) => {
        const at = spanOf(finding)
        return at === undefined ? [] : [at.line > 1 ? `${at.file}:${at.line}` : at.file]
      })
      .slice(0, MAX_PLACES),
  }))
}

/** Returns a sort key: binding findings before others, then by severity. Smaller is more severe. */
export function gravity(finding: OpenFinding, threshold: Severity): number {
  return (isBinding(finding, threshold) ? 0 : SEVERITIES.length) + SEVERITIES.indexOf(finding.severity)
}

/** Tells whether a finding by itself keeps the verdict from being `allow`. */
export function isBinding(finding: OpenFinding, threshold: Severity): boolean {
  return binds(finding, threshold)
}

export function messageOfFinding(finding: OpenFinding): string {
  return finding.outcome === 'fail' ? finding.message : `Could not be evaluated: ${finding.detail}`
}

export function spanOf(finding: OpenFinding): Span | undefined {
  return finding.subject?.at
}

function placeOf(finding: OpenFinding): string {
  return finding.outcome === 'fail' ? `${finding.subject.at.file}\0${finding.subject.id}` : finding.source
}

/**
 * Returns the findings for display: a source that could not be read is one line, which lists the rules that require it,
 * instead of one line for each rule.
 */
export function shownFindings(report: Pick<Report, 'findings' | 'threshold'>): readonly OpenFinding[] {
  const open = openFindings(report)
  const unknown = open.filter((finding) => finding.outcome === 'unknown')
  const causes = new Set(unknown.filter(isCause).map(({ source }) => source))
  const waiting = Map.groupBy(
    unknown.filter((finding) => !isCause(finding)),
    ({ source }) => source,
  )
  return open.flatMap((finding): readonly OpenFinding[] => {
    if (finding.outcome === 'fail') return [finding]
    if (isCause(finding)) return [withWaiting(finding, waiting.get(finding.source) ?? [])]
    return causes.has(finding.source) ? [] : [finding]
  })
}

/** Tells whether a finding reports a source that could not be read. */
function isCause({ rule }: UnknownFinding): boolean {
  return rule.select === 'source' || rule.select === 'setting.source'
}

function withWaiting(cause: UnknownFinding, waiting: readonly UnknownFinding[]): UnknownFinding {
  if (waiting.length === 0) return cause
  return { ...cause, detail: `${cause.detail} Rules that were not evaluated without it: ${waiting.map(({ rule }) => rule.id).join(', ')}.` }
}

export interface Counts {
  readonly bySeverity: Readonly<Record<Severity, number>>
  readonly blocking: number
  readonly warnings: number
  readonly unknown: number
}

export function countFindings(report: Pick<Report, 'findings' | 'threshold'>): Counts {
  const open = shownFindings(report)
  const failed = open.filter(({ outcome }) => outcome === 'fail')
  const bySeverity = Object.fromEntries(
    SEVERITIES.map((severity) => [severity, failed.filter((finding) => finding.severity === severity).length]),
  ) as Record<Severity, number>
  const blocking = failed.filter((finding) => isBinding(finding, report.threshold)).length
  return { bySeverity, blocking, warnings: failed.length - blocking, unknown: open.length - failed.length }
}

/** Returns the verdict and its reason on one line, for the title of a check. */
export function headline(report: Report): string {
  const counts = countFindings(report)
  const models = report.models.length
  if (report.verdict === 'block') return `Blocked: ${plural(counts.blocking, 'finding')} at or above ${report.threshold}`
  if (report.verdict === 'undecided') return `Undecided: ${plural(counts.unknown, 'rule')} could not be evaluated`
  const accepted = waivedFindings(report).length
  if (accepted > 0) return `Allowed: no new findings at or above ${report.threshold}; ${accepted} accepted`
  if (models === 0) return `Allowed: no model recognised${passedOverCount(report)}`
  return counts.warnings > 0
    ? `Allowed with ${plural(counts.warnings, 'finding')} below ${report.threshold}`
    : `Allowed: ${plural(models, 'model')} intact`
}

/** Says how many files were passed over; empty if there are none. */
function passedOverCount({ discovery }: Pick<Report, 'discovery'>): string {
  const count = discovery?.passedOver.length ?? 0
  return count === 0 ? ' in this repository' : `; ${plural(count, 'large, binary or LFS file')} passed over`
}

/** Lists packs that are not enabled, so that they are not mistaken for passed. */
export function leftOutText({ leftOut = [] }: Pick<Report, 'leftOut'>): string {
  return leftOut.length === 0 ? '' : `Packs not enabled in policies.packs: ${leftOut.join(', ')}`
}

/** Says what the scan inspected: `3 files scanned (9.0 KiB), 1 inconclusive; 5 unchanged files not scanned`; empty where it did not run or had nothing to do. */
export function scanText({ scan }: Pick<Report, 'scan'>): string {
  if (scan === undefined || scan.files === 0) return ''
  const inconclusive = scan.inconclusive === 0 ? '' : `, ${scan.inconclusive} inconclusive`
  const skipped = scan.skipped === 0 ? '' : `; ${plural(scan.skipped, 'unchanged file')} not scanned`
  return `${plural(scan.files, 'file')} scanned (${formatBytes(scan.bytes)})${inconclusive}${skipped}`
}
