import type { Subject } from '../core/subject.ts'
import type { FailedFinding, UnknownFinding, WaivedFinding } from './types.ts'

const TERRAFORM =
  'Give the variable one value: a default, or one in terraform.tfvars. Add a resource that is missing to this repository. Or pass a plan that "terraform show -json" printed, with --plan FILE or the input "plans" of the Action.'
const TEMPLATE =
  'Give the parameter one value: a default, or the same one in every parameter file. Add a resource that is missing to this repository.'

/** Returns what to do about a finding. For an unknown value, making it known comes before the remediation of the rule. */
export function remedyOf(finding: FailedFinding | WaivedFinding | UnknownFinding): string {
  const { rule, subject } = finding
  const text = subject?.remedy ?? rule.remediation.text
  const open = finding.outcome === 'unknown' && subject !== undefined && isOpen(subject)
  return open ? `${subject.data['format'] === 'terraform' ? TERRAFORM : TEMPLATE} If the setting itself is missing: ${text}` : text
}

/** Tells whether a subject is infrastructure code with a value that depends on something outside the repository. */
function isOpen({ kind, unknown }: Subject): boolean {
  return kind === 'cloud.resource' && unknown !== undefined
}
