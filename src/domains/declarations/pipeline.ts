import type { Subject } from '../../core/subject.ts'
import type { Cursor } from '../../documents/cursor.ts'
import { isOff, ONLY_ON, Section, switchOf, truthOf } from './section.ts'

/**
 * `pipeline.security` or `pipeline_config`: what a file says of the pipeline that releases.
 *
 * @param others - other sections of the file, which say what this one leaves out.
 */
export function pipelineSubject(own: Cursor, others: readonly Cursor[]): Subject {
  const stated = (name: string) => [own, ...others].map((section) => section.get(name)).find(({ exists }) => exists) ?? own.get(name)
  const section = new Section('pipeline.declaration', `${own.file.path}#${own.pointer.slice(1)}`, { path: own.file.path }, own.at)
  signing(section, stated('artifact_signing'))
  // What another section takes back is said of that one.
  approvals(section, stated('approvals'), own.get('approvals').exists ? own.get('deployment_approval') : stated('deployment_approval'))
  const secured = stated('secure_ci_cd')
  return (secured.exists ? section.truth('scanned', secured) : section).subject()
}

/** Ways of signing that have no key to rotate. */
const KEYLESS = ['keyless', 'sigstore']

function signing(section: Section, stated: Cursor): void {
  const isSwitch = typeof stated.value === 'boolean'
  section
    .truth('signing', switchOf(stated), false)
    .put('keyless', KEYLESS.includes(stated.get('method').text.toLowerCase()), stated.get('method'))
  if (isSwitch && !isOff(stated)) section.unknown('keyRotationDays', ONLY_ON, stated)
  else section.number('keyRotationDays', stated.get('key_rotation'))
}

/** @param approved - a switch, which says less. One that is off counts, whatever else is said. */
function approvals(section: Section, stated: Cursor, approved: Cursor): void {
  if (truthOf(approved) === false) section.put('reviewers', undefined, approved).put('automatedChecks', false, approved)
  else if (!stated.exists && !isOff(approved)) section.unknown('reviewers', ONLY_ON, approved).unknown('automatedChecks', ONLY_ON, approved)
  else section.number('reviewers', stated.get('required_reviewers')).truth('automatedChecks', stated.get('automated_checks'), false)
}
