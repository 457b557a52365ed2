import { jsonText } from '../../core/json-text.ts'
import type { PackText, RuleText } from '../../policy/types.ts'
import type { Explanation } from './run.ts'

/** Renders a rule, or the findings of a report as the report contains them. Schema: schemas/explanation-v1.schema.json. */
export function explanationJson(found: Explanation): string {
  return jsonText({
    schema: 'weightseal/explanation@1',
    rule: found.kind === 'rule' ? ruleJson(found.rule, found.pack) : null,
    findings: found.kind === 'rule' ? [] : found.findings,
  })
}

function ruleJson(rule: RuleText, { metadata }: PackText): object {
  const { id, title, severity, profile = 'baseline', select, needs = [], message, remediation, examples, controls, references = [] } = rule
  return {
    ...{ id, pack: metadata.id, title, severity, profile, select, needs },
    rationale: rule.rationale ?? null,
    limits: rule.limits ?? null,
    when: rule.when ?? null,
    assert: rule.assert,
    message,
    remediation: remediation.text,
    examples: { bad: examples?.bad ?? null, good: examples?.good ?? remediation.example ?? null },
    controls,
    references,
  }
}
