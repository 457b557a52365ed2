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

/** Returns all subjects of a workflow or an action. */
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

/** @param fault - why GitHub would reject the file; empty if no error is known. */
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

/** Lists the triggers that run with the permissions of the base on untrusted changes. */
function dangerous(triggers: readonly string[]): string {
  return triggers.filter((trigger) => trigger === 'pull_request_target' || trigger === 'workflow_run').join(', ')
}

/** Makes ids unique: a repeated id becomes `…~2`, so that a waiver can name each subject. */
export function withDistinctIds(subjects: readonly Subject[]): readonly Subject[] {
  const seen = new Map<string, number>()
  return subjects.map((subject) => {
    // Escape a `~` in the file, so that it cannot imitate the suffix.
    const id = subject.id.replaceAll('~', '~0')
    const key = `${subject.kind}\0${id}`
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return { ...subject, id: count === 1 ? id : `${id}~${count}` }
  })
}

/** Redacts literal credentials in the texts of subjects, because reports are public. */
export function withoutCredentials(subjects: readonly Subject[]): readonly Subject[] {
  return subjects.map((subject) => {
    const text = JSON.stringify([subject.id, subject.data, subject.unknown ?? null])
    const clean = withoutLiterals(text)
    if (clean === text) return subject
    const [id, data, unknown] = JSON.parse(clean) as [string, Subject['data'], Subject['unknown'] | null]
    return { ...subject, id, data, ...(unknown ? { unknown } : {}) }
  })
}
