import { jsonText } from '../../core/json-text.ts'
import type { Subject } from '../../core/subject.ts'
import type { ScanTotals } from '../../domains/scan/totals.ts'
import { remedyOf } from '../../policy/remedy.ts'
import type { Rule, WaivedFinding } from '../../policy/types.ts'
import { tensorDiffDocument } from '../tensors/json.ts'
import {
  changedRules,
  changeOf,
  countFindings,
  isBinding,
  messageOfFinding,
  type OpenFinding,
  openFindings,
  type Report,
  type ReportModel,
  unblocking,
  waivedFindings,
} from './report.ts'

/**
 * Renders `report-v1.json`. Copies field by field, so that a change of a type does not change the public format.
 * Schema: schemas/report-v1.schema.json.
 */
export function toJsonV1(report: Report, tool: { readonly version: string }): string {
  const { subject, verdict, threshold, warnOnly, models, sources, packs, findings } = report
  const counts = countFindings(report)
  const document = {
    schema: 'weightseal/report@1',
    tool: { name: 'weightseal', version: tool.version },
    subject: {
      repository: subject.repository,
      event: subject.event,
      stage: subject.trigger,
      headSha: subject.headSha,
      base: subject.base ?? null,
      pullRequest: subject.pullRequest ?? null,
    },
    verdict,
    failOnSeverity: threshold,
    warnOnly,
    counts: { blocking: counts.blocking, warnings: counts.warnings, unknown: counts.unknown, ...counts.bySeverity },
    models: models.map(modelJson),
    scan: report.scan === undefined ? null : scanJson(report.scan),
    discovery: {
      skipped: report.discovery?.skipped ?? [],
      passedOver: (report.discovery?.passedOver ?? []).map(({ path, size, kind }) => ({ path, size, kind })),
    },
    sources: Object.entries(sources).map(([id, source]) => ({
      id,
      status: source.status,
      permission: 'permission' in source ? source.permission : null,
      detail: 'detail' in source ? source.detail : null,
    })),
    packs: packs.map(({ id, version }) => ({ id, version })),
    findings: openFindings(report).map((finding) => findingJson(finding, isBinding(finding, threshold))),
    waived: waivedFindings(report).map((finding) => ({ ...findingJson(finding, false), waiver: waiverJson(finding) })),
    changed: changedRules(report).map((rule) => ({ rule: rule.id, is: changeOf(rule), reason: rule.overrideReason ?? null })),
    unblock: unblocking(report).map(({ rule, count, what, places }) => ({ rule, count, what, places: [...places] })),
    passed: findings.flatMap((finding) => (finding.outcome === 'pass' ? [{ rule: finding.rule.id, subjects: finding.subjects }] : [])),
    skipped: findings.flatMap((finding) => (finding.outcome === 'skip' ? [{ rule: finding.rule.id, reason: finding.detail }] : [])),
  }
  return jsonText(document)
}

function scanJson({ files, bytes, inconclusive, skipped }: ScanTotals): object {
  return { files, bytes, inconclusive, skipped }
}

function modelJson({ data, omsRoot, changes, tensors }: ReportModel): object {
  return {
    name: data.name,
    path: data.path,
    version: data.version ?? null,
    presence: data.presence,
    manifest: data.manifest,
    digest: data.digest ?? null,
    manifestDigest: data.manifestDigest ?? null,
    baseDigest: data.baseDigest ?? null,
    omsRoot: omsRoot ?? null,
    files: data.files,
    bytes: data.bytes,
    pointers: data.pointers,
    changes: changes.map(({ path, kind, from, before, after }) => ({
      path,
      kind,
      from: from ?? null,
      before: before ?? null,
      after: after ?? null,
    })),
    tensors: tensors.map((file) =>
      'diff' in file
        ? { path: file.path, unknown: null, diff: tensorDiffDocument(file.diff) }
        : { path: file.path, unknown: file.unknown, diff: null },
    ),
  }
}

function waiverJson({ waiver }: WaivedFinding): object {
  return {
    origin: waiver.origin,
    reason: waiver.reason,
    owner: waiver.owner || null,
    expires: waiver.expires || null,
    ageDays: waiver.ageDays,
  }
}

function findingJson(finding: OpenFinding | WaivedFinding, binding: boolean): object {
  const { rule, outcome, severity, fingerprint } = finding
  const common = {
    rule: rule.id,
    pack: rule.pack,
    title: rule.title,
    severity,
    outcome,
    binding,
    fingerprint,
    message: finding.outcome === 'waived' ? finding.message : messageOfFinding(finding),
  }
  if (finding.outcome === 'unknown')
    return {
      ...common,
      source: finding.source,
      subject: finding.subject === undefined ? null : { kind: finding.subject.kind, id: finding.subject.id },
      location: finding.subject === undefined ? null : locationJson(finding.subject),
      problems: [],
      when: null,
      remediation: remedyOf(finding),
    }
  const { subject, problems } = finding
  return {
    ...common,
    source: null,
    subject: { kind: subject.kind, id: subject.id },
    location: locationJson(subject),
    problems: problems.map(({ at, keyword, expected, actual, rulePath }) => ({ at, keyword, expected, actual, rulePath })),
    when: whenJson(rule),
    remediation: remedyOf(finding),
  }
}

function locationJson({ at }: Subject): object {
  return { file: at.file, line: at.line, endLine: at.endLine ?? null, column: at.column ?? null, endColumn: at.endColumn ?? null }
}

function whenJson({ when }: Rule): unknown {
  return when ?? null
}
