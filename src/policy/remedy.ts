import type { Subject } from '../core/subject.ts'
import type { FailedFinding, UnknownFinding, WaivedFinding } from './types.ts'

const TERRAFORM =
  'Add what is unknown to this repository: the resource, or the value as a default or in terraform.tfvars. Or pass a Terraform plan, with --plan FILE or the input "plans" of the Action.'
const TEMPLATE = 'Add what is unknown to this repository: the resource, or the value as a default or in a parameter file.'

/** Returns what to do about a finding. For an unknown value, making it known comes before the remediation of the rule. */
export function remedyOf(finding: FailedFinding | WaivedFinding | UnknownFinding): string {
  const { rule, subject } = finding
  const text = subject?.remedy ?? rule.remediation.text
  const open = finding.outcome === 'unknown' && subject !== undefined && isOpen(subject)
  return open ? `${subject.data['format'] === 'terraform' ? TERRAFORM : TEMPLATE} If it is known and does not meet the rule: ${text}` : text
}

/** Tells whether a subject is infrastructure code with a value that depends on something outside the repository. */
function isOpen({ kind, unknown }: Subject): boolean {
  return kind === 'cloud.resource' && unknown !== undefined
}
