import type { Cursor } from '../cursor.ts'
import type { Subject } from '../facts/types.ts'
import { isOff, ONLY_ON, Section, switchOf } from './section.ts'

/** `pipeline.security` and `pipeline_config`: what a file says of the pipeline that releases. */
export function pipelineSubject(pipeline: Cursor): Subject {
  const section = new Section('pipeline.declaration', `${pipeline.file.path}#pipeline`, { path: pipeline.file.path }, pipeline.at)
  const switched =
    ['secure_ci_cd', 'deployment_approval'].some((name) => pipeline.get(name).exists) ||
    typeof pipeline.get('artifact_signing').value === 'boolean'
  if (switched) return switches(section, pipeline)
  const signing = pipeline.get('artifact_signing')
  const approvals = pipeline.get('approvals')
  return section
    .truth('signing', switchOf(signing), false)
    .put('keyless', KEYLESS.includes(signing.get('method').text.toLowerCase()), signing.get('method'))
    .number('keyRotationDays', signing.get('key_rotation'))
    .number('reviewers', approvals.get('required_reviewers'))
    .truth('automatedChecks', approvals.get('automated_checks'), false)
    .subject()
}

/** Ways of signing that have no key to rotate. */
const KEYLESS = ['keyless', 'sigstore']

function switches(section: Section, pipeline: Cursor): Subject {
  const [ci, signing, approval] = ['secure_ci_cd', 'artifact_signing', 'deployment_approval'].map((name) => pipeline.get(name)) as [
    Cursor,
    Cursor,
    Cursor,
  ]
  section.truth('signing', signing, false).truth('scanned', ci, false).put('keyless', false)
  if (!isOff(signing)) section.unknown('keyRotationDays', ONLY_ON, signing)
  if (!isOff(approval)) section.unknown('reviewers', ONLY_ON, approval).unknown('automatedChecks', ONLY_ON, approval)
  return section.subject()
}
