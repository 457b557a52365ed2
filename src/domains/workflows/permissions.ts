import type { Subject } from '../../core/subject.ts'
import type { Cursor } from './cursor.ts'
import type { Job, Workflow } from './workflow.ts'

type Excess = 'none' | 'default' | 'everything' | 'whole-workflow'

/**
 * What the tokens of a workflow may do, a subject for each word about it. A job about which nobody says anything has what the
 * repository's default gives, which may be everything.
 */
export function permissionSubjects(workflow: Workflow): readonly Subject[] {
  if (workflow.kind === 'action') return []
  const top = workflow.root.get('permissions')
  // Whoever calls a workflow that only others start bounds its token, and has a finding of its own.
  const called = workflow.triggers.length > 0 && workflow.triggers.every((trigger) => trigger === 'workflow_call')
  const silent = top.exists || called ? [] : workflow.jobs.filter(({ body }) => !body.get('permissions').exists && body.exists)
  const reached = workflow.jobs.filter(({ body }) => !body.get('permissions').exists)
  return [
    ...grants(top).map((grant) => toSubject(workflow, grant, workflow.jobs.length > 1 && reached.length > 0 ? 'whole-workflow' : 'none')),
    ...silent.map((job) => unsaid(workflow, job)),
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
  const words: Readonly<Record<string, string>> = { 'write-all': 'write', 'read-all': 'read' }
  const word = words[permissions.text]
  if (word !== undefined) return [{ scope: 'all', access: word, cursor: permissions }]
  return permissions.entries().map(([scope, level]) => ({ scope, access: level.text, cursor: level }))
}

/** @param ofWrite - what a right to write is too much for, where the grant stands. */
function toSubject({ path }: Workflow, { scope, access, cursor, job }: Grant, ofWrite: Excess): Subject {
  const excess: Excess = access !== 'write' ? 'none' : scope === 'all' ? 'everything' : ofWrite
  const level = job === undefined ? 'workflow' : 'job'
  const data = { path, level, job: job?.id ?? '', scope, access, excess }
  return { kind: 'workflow.permission', id: `${path}#${job?.id ?? ''}/permissions/${scope}`, data, at: cursor.at }
}

function unsaid({ path }: Workflow, { id, body }: Job): Subject {
  const data = { path, level: 'job', job: id, scope: 'all', access: 'default', excess: 'default' }
  return { kind: 'workflow.permission', id: `${path}#${id}/permissions`, data, at: body.at }
}
