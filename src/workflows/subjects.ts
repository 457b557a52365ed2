import type { Subject } from '../facts/types.ts'
import type { Job, Permissions, Step, Use, Workflow } from './workflow.ts'

/** Events on which a workflow has secrets and a token that may write while somebody else decides what it is about. */
const PRIVILEGED: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run', 'issue_comment'])

/** What rules look at in a workflow: the whole of it, each action that it uses, each checkout that it makes. */
export function workflowSubjects(workflow: Workflow): readonly Subject[] {
  const uses = workflow.jobs.flatMap((job) =>
    [job.uses, ...job.steps.map((step) => step.uses)].flatMap((use, index) =>
      use === undefined ? [] : [useSubject(use, { workflow, job, index })],
    ),
  )
  const checkouts = workflow.jobs.flatMap((job) =>
    job.steps.flatMap((step, index) => (isCheckout(step) ? [checkoutSubject(step, { workflow, job, index })] : [])),
  )
  return [tokenSubject(workflow), ...uses, ...checkouts]
}

/** Where a job says nothing, the workflow's word counts; where neither does, the repository's default. */
function tokenSubject({ path, triggers, permissions, jobs, at }: Workflow): Subject {
  const everyJobSays = jobs.every((job) => job.permissions !== 'missing')
  const all: readonly Permissions[] = [permissions, ...jobs.map((job) => job.permissions)]
  const token = all.includes('write-all') ? 'write-all' : permissions === 'missing' && everyJobSays ? 'none' : permissions
  return { kind: 'workflow', id: path, data: { path, triggers: [...triggers], token }, at }
}

interface Place {
  readonly workflow: Workflow
  readonly job: Job
  readonly index: number
}

function useSubject({ text, at }: Use, { workflow, job, index }: Place): Subject {
  const [name = '', ref = ''] = text.split('@')
  const kind = text.startsWith('./') || text.startsWith('../') ? 'local' : text.startsWith('docker://') ? 'image' : 'action'
  const pinned = kind === 'local' || (kind === 'image' ? /@sha256:[0-9a-f]{64}$/.test(text) : /^[0-9a-f]{40}$/.test(ref))
  const data = { path: workflow.path, job: job.id, uses: text, owner: kind === 'action' ? (name.split('/')[0] ?? '') : '', kind, pinned }
  return { kind: 'workflow.uses', id: `${workflow.path} ${job.id} ${index} ${text}`, data, at }
}

function isCheckout({ uses }: Step): boolean {
  return /^[\w.-]+\/checkout@/i.test(uses?.text ?? '')
}

/** Names under which an event gives the code of a pull request. */
const UNTRUSTED =
  /github\.event\.pull_request\.(head|merge_commit_sha|number)|github\.event\.workflow_run\.(head_|pull_requests)|github\.event\.issue\.number|github\.head_ref|refs\/pull\//i

function checkoutSubject({ with: inputs, at }: Step, { workflow, job, index }: Place): Subject {
  const [ref, repository] = [String(inputs['ref'] ?? ''), String(inputs['repository'] ?? '')]
  const data = {
    path: workflow.path,
    job: job.id,
    privileged: workflow.triggers.some((trigger) => PRIVILEGED.has(trigger)),
    untrusted: UNTRUSTED.test(ref) || UNTRUSTED.test(repository),
    ref,
  }
  return { kind: 'workflow.checkout', id: `${workflow.path} ${job.id} ${index}`, data, at }
}
