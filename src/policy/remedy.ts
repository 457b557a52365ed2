import type { Subject } from '../core/subject.ts'
import type { FailedFinding, UnknownFinding, WaivedFinding } from './types.ts'

const PLAN = 'Or pass a plan that "terraform show -json" printed, with --plan FILE or the input "plans" of the Action.'

const PLACEHOLDER = 'Write the value instead of the placeholder, or check the file that results from it.'

/** What makes a value known, by why it is unknown. The first that matches counts. */
const CAUSES: readonly { readonly reason: RegExp; readonly terraform: string; readonly template: string }[] = [
  {
    reason: /has no value in this repository/,
    terraform: 'Give the variable a default, or set it in terraform.tfvars.',
    template:
      'Give the parameter a default value in the template. A parameter file is not enough, because the deployment decides which one is used.',
  },
  {
    reason: /sets another value/,
    terraform: 'Give the default and each file of values the same value, or write the value in the resource.',
    template: 'Give the default and each parameter file the same value, or write the value in the resource.',
  },
  { reason: /is a placeholder/, terraform: PLACEHOLDER, template: PLACEHOLDER },
  {
    reason: /is not declared|refers to module/,
    terraform: 'Declare it in the same folder, or add the files that declare it to this repository.',
    template: 'Declare it in the same file, or add the files that declare it to this repository.',
  },
]
const OTHERWISE = 'If the value is the same in every deployment, write the value itself.'

/** Returns what to do about a finding. For an unknown value, making it known comes before the remediation of the rule. */
export function remedyOf(finding: FailedFinding | WaivedFinding | UnknownFinding): string {
  const { rule, subject } = finding
  const text = subject?.remedy ?? ofMembers(finding) ?? rule.remediation.text
  const open = finding.outcome === 'unknown' && finding.member !== undefined && subject?.unknown !== undefined
  return open ? `${knowing(subject, finding.member ?? '')} If the rule then fails: ${text}` : text
}

/** Returns what to do about the members that the message is about, if the rule says so for each of them. */
function ofMembers(finding: FailedFinding | WaivedFinding | UnknownFinding): string | undefined {
  const { rule, subject } = finding
  const { members } = rule.remediation
  if (members === undefined) return undefined
  const unknown = Object.keys(subject?.unknown ?? {})
  // As in the message, a member that is unknown does not count beside one that is wrong.
  const pointers =
    finding.outcome === 'unknown' ? [finding.member ?? ''] : finding.problems.map(({ at }) => at).filter((at) => !unknown.includes(at))
  const texts = [...new Set(pointers)].filter((at) => rule.because?.[at] !== undefined).map((at) => members[at])
  return texts.length > 0 && texts.every((text) => text !== undefined) ? texts.join(' ') : undefined
}

/** Returns what makes an unknown member of a subject known. */
function knowing({ data, unknown = {} }: Subject, member: string): string {
  const isTerraform = data['format'] === 'terraform'
  const cause = CAUSES.find(({ reason }) => reason.test(unknown[member] ?? ''))
  const first = (isTerraform ? cause?.terraform : cause?.template) ?? OTHERWISE
  return isTerraform ? `${first} ${PLAN}` : first
}
