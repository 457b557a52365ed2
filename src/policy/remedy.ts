import type { Subject } from '../core/subject.ts'
import type { FailedFinding, UnknownFinding, WaivedFinding } from './types.ts'

const TERRAFORM =
  'Make the value known: set a default or a terraform.tfvars entry in this repository, or evaluate the plan (--plan, input plans).'
const TEMPLATE = 'Make the value known: set a default or an entry in a parameter file in this repository.'

/** Returns what to do about a finding. For an unknown value, making it known comes before the remediation of the rule. */
export function remedyOf(finding: FailedFinding | WaivedFinding | UnknownFinding): string {
  const { rule, subject } = finding
  const text = subject?.remedy ?? rule.remediation.text
  const open = finding.outcome === 'unknown' && subject !== undefined && isOpen(subject)
  return open ? `${subject.data['format'] === 'terraform' ? TERRAFORM : TEMPLATE} If the value does not meet the rule: ${text}` : text
}

/** Tells whether a subject is infrastructure code with a value that depends on something outside the repository. */
function isOpen({ kind, unknown }: Subject): boolean {
  return kind === 'cloud.resource' && unknown !== undefined
}
