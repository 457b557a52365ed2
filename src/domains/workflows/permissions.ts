import type { Subject } from '../../core/subject.ts'
import type { Cursor } from './cursor.ts'
import type { Job, Workflow } from './workflow.ts'

type Excess = 'none' | 'default' | 'everything' | 'whole-workflow'

/**
 * Returns a subject for each permission that a workflow declares for its tokens. A job without any declaration has the default
 * permissions of the repository, which may include everything.
 */
export function permissionSubjects(workflow: Workflow): readonly Subject[] {
  if (workflow.kind === 'action') return []
  const top = workflow.root.get('permissions')
  // The caller of a reusable workflow limits its token and gets its own finding.
  const called = workflow.triggers.length > 0 && workflow.triggers.every((trigger) => trigger === 'workflow_call')
  const undeclared = top.exists || called ? [] : workflow.jobs.filter(({ body }) => !body.get('permissions').exists && body.exists)
  const reached = workflow.jobs.filter(({ body }) => !body.get('permissions').exists)
  return [
    ...grants(top).map((grant) => toSubject(workflow, grant, workflow.jobs.length > 1 && reached.length > 0 ? 'whole-workflow' : 'none')),
    ...undeclared.map((job) => defaultPermission(workflow, job)),
    ...workflow.jobs.flatMap((job) => grants(job.body.get('permissions')).map((grant) => toSubject(workflow, { ...grant, job }, 'none'))),
  ]
}

interface Grant {
  readonly scope: string
  readonly access: string
  readonly cursor: Cursor
  readonly job?: Job
}

function grants(permissions: Cursor): readonly Grant[] {
  const shorthands: Readonly<Record<string, string>> = { 'write-all': 'write', 'read-all': 'read' }
  const access = shorthands[permissions.text]
  if (access !== undefined) return [{ scope: 'all', access, cursor: permissions }]
  return permissions.entries().map(([scope, level]) => ({ scope, access: level.text, cursor: level }))
}

/** @param ofWrite - why write access is excessive at this level. */
function toSubject({ path }: Workflow, { scope, access, cursor, job }: Grant, ofWrite: Excess): Subject {
  const excess: Excess = access !== 'write' ? 'none' : scope === 'all' ? 'everything' : ofWrite
  const level = job === undefined ? 'workflow' : 'job'
  const data = { path, level, job: job?.id ?? '', scope, access, excess }
  return { kind: 'workflow.permission', id: `${path}#${job?.id ?? ''}/permissions/${scope}`, data, at: cursor.at }
}

function defaultPermission({ path }: Workflow, { id, body }: Job): Subject {
  const data = { path, level: 'job', job: id, scope: 'all', access: 'default', excess: 'default' }
  return { kind: 'workflow.permission', id: `${path}#${id}/permissions`, data, at: body.at }
}
