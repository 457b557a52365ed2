import { jsonText } from '../../core/json-text.ts'
import { remedyOf } from '../../policy/remedy.ts'
import type { AssessedControl, AssessedFramework } from './assessment.ts'
import type { Assessed } from './text.ts'

/** Renders `assessment-v1.json`, copied field by field. Schema: schemas/assessment-v1.schema.json. */
export function assessmentJson(
  frameworks: readonly AssessedFramework[],
  { repository, headSha, config }: Assessed,
  version: string,
): string {
  const document = {
    schema: 'https://weightseal.dev/schemas/assessment-v1.schema.json',
    tool: { name: 'weightseal', version },
    subject: { repository, headSha, config: config ?? null },
    frameworks: frameworks.map(({ id, title, version: of, counts, score, scopes }) => ({
      id,
      title,
      version: of,
      counts: { available: counts.available, missing: counts.missing, notAssessable: counts['not-assessable'] },
      score: { value: score.value, weight: score.weight, rules: score.rules, findings: { ...score.bySeverity } },
      scopes: scopes.map(({ kind, name, path, groups }) => ({
        kind,
        name,
        path: path ?? null,
        groups: groups.map((group) => ({ title: group.title, controls: group.controls.map(controlJson) })),
      })),
    })),
  }
  return jsonText(document)
}

function controlJson({ id, title, state, reason, remedy, limits, rules, looked, evidence, findings }: AssessedControl): object {
  return {
    id,
    title,
    state,
    reason: reason ?? null,
    remedy: remedy ?? null,
    limits: limits ?? null,
    rules,
    looked,
    evidence,
    findings: findings.map((finding) => ({
      rule: finding.rule.id,
      severity: finding.severity,
      outcome: finding.outcome,
      message: finding.outcome === 'unknown' ? finding.detail : finding.message,
      location: finding.subject === undefined ? null : { file: finding.subject.at.file, line: finding.subject.at.line },
      remediation: remedyOf(finding),
    })),
  }
}
