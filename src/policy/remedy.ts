import type { Subject } from '../core/subject.ts'
import type { FailedFinding, UnknownFinding, WaivedFinding } from './types.ts'

const TERRAFORM =
  'Let it be told: give what it rests on a value in this repository, as a default or in terraform.tfvars, or judge the plan (--plan, input plans).'
const TEMPLATE = 'Let it be told: give what it rests on a value in this repository, as a default or in a file of parameters.'

/** What to do about a finding. Where nobody can tell, that comes before what the rule asks for. */
export function remedyOf(finding: FailedFinding | WaivedFinding | UnknownFinding): string {
  const { rule, subject } = finding
  const text = subject?.remedy ?? rule.remediation.text
  const open = finding.outcome === 'unknown' && subject !== undefined && isOpen(subject)
  return open ? `${subject.data['format'] === 'terraform' ? TERRAFORM : TEMPLATE} Where it does not hold: ${text}` : text
}

/** A value of infrastructure code that rests on something which is not in the repository. */
function isOpen({ kind, unknown }: Subject): boolean {
  return kind === 'cloud.resource' && unknown !== undefined
}
