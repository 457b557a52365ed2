import type { Subject } from '../../core/subject.ts'
import type { Cursor } from '../../documents/cursor.ts'
import { booleanOf, isOff, ONLY_ON, Section, switchOf } from './section.ts'

/**
 * Returns the subject of `pipeline.security` or `pipeline_config`: the declared release pipeline.
 *
 * @param others - other pipeline sections of the file, for members that this one does not declare.
 */
export function pipelineSubject(own: Cursor, others: readonly Cursor[]): Subject {
  const declared = (name: string) => [own, ...others].map((section) => section.get(name)).find(({ exists }) => exists) ?? own.get(name)
  const section = new Section('pipeline.declaration', `${own.file.path}#${own.pointer.slice(1)}`, { path: own.file.path }, own.at)
  signing(section, declared('artifact_signing'))
  // A switch that another section turns off is reported for that section.
  approvals(section, declared('approvals'), own.get('approvals').exists ? own.get('deployment_approval') : declared('deployment_approval'))
  const secured = declared('secure_ci_cd')
  return (secured.exists ? section.setBoolean('scanned', secured) : section).subject()
}

/** Signing methods without a key to rotate. */
const KEYLESS = ['keyless', 'sigstore']

function signing(section: Section, declared: Cursor): void {
  const isSwitch = typeof declared.value === 'boolean'
  section
    .setBoolean('signing', switchOf(declared), false)
    .setField('keyless', KEYLESS.includes(declared.get('method').text.toLowerCase()), declared.get('method'))
  if (isSwitch && !isOff(declared)) section.setUnknown('keyRotationDays', ONLY_ON, declared)
  else section.setNumber('keyRotationDays', declared.get('key_rotation'))
}

/** @param approved - a switch without details. One that is off overrides other declarations. */
function approvals(section: Section, declared: Cursor, approved: Cursor): void {
  if (booleanOf(approved) === false) section.setField('reviewers', undefined, approved).setField('automatedChecks', false, approved)
  else if (!declared.exists && !isOff(approved))
    section.setUnknown('reviewers', ONLY_ON, approved).setUnknown('automatedChecks', ONLY_ON, approved)
  else
    section
      .setNumber('reviewers', declared.get('required_reviewers'))
      .setBoolean('automatedChecks', declared.get('automated_checks'), false)
}
