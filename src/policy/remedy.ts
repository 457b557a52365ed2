import type { Subject } from '../core/subject.ts'
import type { FailedFinding, UnknownFinding, WaivedFinding } from './types.ts'

const TERRAFORM =
  'Give the value a default, set it in terraform.tfvars, or add the missing resource to this repository. Or pass a plan that "terraform show -json" printed, with --plan FILE or the input "plans" of the Action.'
const TEMPLATE = 'Give the value a default, set it in a parameter file, or add the missing resource to this repository.'

/** Returns what to do about a finding. For an unknown value, making it known comes before the remediation of the rule. */
export function remedyOf(finding: FailedFinding | WaivedFinding | UnknownFinding): string {
  const { rule, subject } = finding
  const text = subject?.remedy ?? rule.remediation.text
  const open = finding.outcome === 'unknown' && subject !== undefined && isOpen(subject)
  return open ? `${subject.data['format'] === 'terraform' ? TERRAFORM : TEMPLATE} If the value is known and is wrong: ${text}` : text
}

/** Tells whether a subject is infrastructure code with a value that depends on something outside the repository. */
function isOpen({ kind, unknown }: Subject): boolean {
  return kind === 'cloud.resource' && unknown !== undefined
}
