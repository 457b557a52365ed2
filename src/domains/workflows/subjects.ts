import type { Subject } from '../../core/subject.ts'
import { withoutLiterals } from '../../documents/credentials.ts'
import { codeSubjects } from './code.ts'
import { conditionSubjects } from './conditions.ts'
import { jobSubjects } from './jobs.ts'
import { permissionSubjects } from './permissions.ts'
import { publishingSubjects } from './publishing.ts'
import { obfuscations, referenceSubjects } from './references.ts'
import { secretSubjects } from './secrets.ts'
import { trainingJobSubjects } from './training.ts'
import { isPrivileged, type Workflow } from './workflow.ts'

/** Everything that rules look at in a workflow or an action. */
export function workflowSubjects(workflow: Workflow): readonly Subject[] {
  return [
    fileSubject(workflow.path, ''),
    ...(workflow.kind === 'workflow' ? [workflowSubject(workflow)] : []),
    ...permissionSubjects(workflow),
    ...referenceSubjects(workflow),
    ...codeSubjects(workflow),
    ...conditionSubjects(workflow),
    ...secretSubjects(workflow),
    ...jobSubjects(workflow),
    ...publishingSubjects(workflow),
    ...trainingJobSubjects(workflow),
    ...obfuscations(workflow),
  ]
}

/** @param fault - why GitHub would refuse the file; empty when nothing is known. */
export function fileSubject(path: string, fault: string, at: Subject['at'] = { file: path, line: 1 }): Subject {
  return { kind: 'workflow.file', id: path, data: { path, readable: fault === '', fault }, at }
}

function workflowSubject(workflow: Workflow): Subject {
  const { path, triggers, at } = workflow
  return {
    kind: 'workflow',
    id: path,
    data: { path, triggers: [...triggers], privileged: isPrivileged(workflow), dangerous: dangerous(triggers) },
    at,
  }
}

/** Events that run with the rights of the base for what somebody else made. */
function dangerous(triggers: readonly string[]): string {
  return triggers.filter((trigger) => trigger === 'pull_request_target' || trigger === 'workflow_run').join(', ')
}

/** The same ids twice become `…~2`, so that each subject can be named in a waiver. */
export function withDistinctIds(subjects: readonly Subject[]): readonly Subject[] {
  const seen = new Map<string, number>()
  return subjects.map((subject) => {
    // A `~` of the file's own must not look like ours.
    const id = subject.id.replaceAll('~', '~0')
    const key = `${subject.kind}\0${id}`
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return { ...subject, id: count === 1 ? id : `${id}~${count}` }
  })
}

/** Subjects without the credentials that stand in what they quote: reports are public. */
export function withoutCredentials(subjects: readonly Subject[]): readonly Subject[] {
  return subjects.map((subject) => {
    const text = JSON.stringify([subject.id, subject.data, subject.unknown ?? null])
    const clean = withoutLiterals(text)
    if (clean === text) return subject
    const [id, data, unknown] = JSON.parse(clean) as [string, Subject['data'], Subject['unknown'] | null]
    return { ...subject, id, data, ...(unknown ? { unknown } : {}) }
  })
}
