import type { Cursor } from '../cursor.ts'
import type { Subject } from '../facts/types.ts'
import { numberOf, ONLY_ON, Section, truthOf } from './section.ts'

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
    .put('signing', truthOf(signing.get('enabled')) === true, signing)
    .put('keyRotationDays', numberOf(signing.get('key_rotation')), signing.get('key_rotation'))
    .put('reviewers', numberOf(approvals.get('required_reviewers')), approvals.get('required_reviewers'))
    .put('automatedChecks', truthOf(approvals.get('automated_checks')) === true, approvals.get('automated_checks'))
    .subject()
}

function switches(section: Section, pipeline: Cursor): Subject {
  const [ci, signing, approval] = ['secure_ci_cd', 'artifact_signing', 'deployment_approval'].map((name) => pipeline.get(name)) as [
    Cursor,
    Cursor,
    Cursor,
  ]
  section.put('signing', truthOf(signing) === true, signing).put('scanned', truthOf(ci) === true, ci)
  if (truthOf(signing) === true) section.unknown('keyRotationDays', ONLY_ON, signing)
  if (truthOf(approval) === true) section.unknown('reviewers', ONLY_ON, approval).unknown('automatedChecks', ONLY_ON, approval)
  return section.subject()
}
