import { memoised } from '../../core/memo.ts'
import type { Subject } from '../../core/subject.ts'
import type { Cursor } from './cursor.ts'
import { leastTrusted } from './levels.ts'
import { type Reach, reachOf } from './reach.ts'
import { writesOf } from './script.ts'
import { type Scope, scopeOf } from './trust.ts'
import { isUntrustedCode } from './untrusted-code.ts'
import { actionOf } from './uses.ts'
import { containersOf, inputOf, isPrivilegedEvent, type Job, type Step, type Workflow } from './workflow.ts'

/** Returns the places where a workflow may run untrusted code or input: checkouts, expressions in scripts, writes to the environment. */
export function codeSubjects(workflow: Workflow): readonly Subject[] {
  return workflow.jobs.flatMap((job) => [
    ...containerSubjects(workflow, job),
    ...job.steps.flatMap((step) => {
      const place = { workflow, job, step, scope: scopeOf(workflow, job, step), reach: reachOf(workflow, job, step) }
      return [...checkoutSubjects(place), ...expressionSubjects(place), ...environmentSubjects(place)]
    }),
  ])
}

interface Place {
  readonly workflow: Workflow
  readonly job: Job
  readonly step: Step
  readonly scope: Scope
  readonly reach: Reach
}

/** Tells whether a step runs with the permissions of the base on untrusted input. A called file has the permissions of its callers. */
function privileged({ workflow, reach }: Pick<Place, 'workflow' | 'reach'>): boolean {
  return workflow.calledWithPrivileges || (reach.events.some(isPrivilegedEvent) && !reach.ownCode)
}

function checkoutSubjects({ workflow, job, step, reach }: Place): readonly Subject[] {
  if (step.uses === undefined || !/^[\w.-]+\/checkout$/.test(actionOf(step.uses.text))) return []
  const [ref, repository] = [inputOf(step, 'ref')?.text ?? '', inputOf(step, 'repository')?.text ?? '']
  const data = {
    path: workflow.path,
    job: job.id,
    privileged: privileged({ workflow, reach }),
    untrusted: isUntrustedCode(workflow, job, step),
    ref,
    persists: persists(step),
    uploads: uploadsAfter(job, step),
  }
  return [
    {
      kind: 'workflow.checkout',
      id: `${workflow.path}#${job.id}/checkout/${repository}@${ref}`,
      data,
      at: inputOf(step, 'ref')?.at ?? step.body.at,
    },
  ]
}

/** Tells whether a checkout leaves its token in the working tree. From version 6 on, the token is stored elsewhere. */
function persists(step: Step): boolean {
  const version = /@v?(\d+)/.exec(step.uses?.text ?? '')?.[1] ?? /v?(\d+)/.exec(step.uses?.comment ?? '')?.[1]
  const commit = /@[0-9a-f]{40}$/.test(step.uses?.text ?? '')
  const major = Number(commit ? (/v?(\d+)/.exec(step.uses?.comment ?? '')?.[1] ?? 0) : (version ?? 0))
  return major < 6 && (inputOf(step, 'persist-credentials')?.text ?? 'true').toLowerCase() !== 'false'
}

/** Tells what a later step uploads. `folder`: the whole working tree with `.git`; `other`: other paths, which may contain it. */
function uploadsAfter(job: Job, checkout: Step): 'none' | 'folder' | 'other' {
  const { last, lastOfFolder } = uploadsOf(job)
  if (last <= checkout.index) return 'none'
  return lastOfFolder > checkout.index ? 'folder' : 'other'
}

const WHOLE_FOLDER = /^(\.{1,2}\/?|\.\/?\*\*?|\*\*?|\$\{\{\s*github\.workspace\s*\}\}\/?|\.?\/?\.git(\/.*)?)$/i

/** Returns the last step that uploads files, and the last one that uploads the whole working tree; -1 if there is none. */
const uploadsOf = memoised(({ steps }: Job) => {
  const uploads = steps.filter((step) => actionOf(step.uses?.text) === 'actions/upload-artifact')
  const ofFolder = uploads.filter((step) => (inputOf(step, 'path')?.text ?? '').split('\n').some((line) => WHOLE_FOLDER.test(line.trim())))
  return { last: uploads.at(-1)?.index ?? -1, lastOfFolder: ofFolder.at(-1)?.index ?? -1 }
})

/** Action inputs that are run as code. */
const CODE_INPUTS: Readonly<Record<string, readonly string[]>> = {
  'actions/github-script': ['script'],
  'azure/powershell': ['inlinescript'],
  'azure/cli': ['inlinescript'],
  'appleboy/ssh-action': ['script'],
  'nick-fields/retry': ['command'],
  'nick-invision/retry': ['command'],
  'mikefarah/yq': ['cmd'],
  'cycjimmy/semantic-release-action': ['extra_plugins'],
  'amadevus/pwsh-script': ['script'],
  'jannekem/run-python-script-action': ['script'],
  'roots/issue-closer': ['issue-close-message'],
}

function codeOf({ run, uses, body, ...step }: Step): readonly Cursor[] {
  const names = CODE_INPUTS[actionOf(uses?.text)] ?? []
  const image = uses?.text.startsWith('docker://') === true ? ['args', 'entrypoint'] : []
  const inputs = [...names, ...image].map((name) => inputOf(step, name))
  return [run, body.get('shell'), ...inputs].filter((cursor) => cursor !== undefined && typeof cursor.value === 'string') as Cursor[]
}

/** Returns expressions with which an attacker can choose the container image, its options or the shell. */
function containerSubjects(workflow: Workflow, job: Job): readonly Subject[] {
  const images = containersOf(job)
  const texts = images.flatMap((image) => (typeof image.value === 'string' ? [image] : [image.get('image'), image.get('options')]))
  const shells = [job.body, workflow.root].map((cursor) => cursor.get('defaults', 'run', 'shell'))
  const scope = scopeOf(workflow, job)
  return [...texts, ...shells].flatMap((cursor) =>
    cursor.fenced.flatMap(({ text, order, parsed }) => {
      const trust = parsed.ok ? scope.of(parsed.expression) : 'trusted'
      // An image name from a matrix or an input is common practice.
      if (trust !== 'attacker') return []
      const data = { path: workflow.path, job: job.id, sink: 'container', expression: text, trust }
      return [{ kind: 'workflow.expression', id: `${workflow.path}#${job.id}/container/${text}`, data, at: cursor.atExpression(order) }]
    }),
  )
}

/** Returns each expression that is expanded into a script before the shell runs it. */
function expressionSubjects({ workflow, job, step, scope }: Place): readonly Subject[] {
  return codeOf(step).flatMap((cursor) =>
    cursor.fenced.flatMap(({ text, order, parsed }) => {
      if (!parsed.ok) return []
      const sink = step.run === undefined ? actionOf(step.uses?.text) || 'image' : 'run'
      const data = { path: workflow.path, job: job.id, sink, expression: text, trust: scope.of(parsed.expression) }
      return [{ kind: 'workflow.expression', id: `${workflow.path}#${job.id}/${sink}/${text}`, data, at: cursor.atExpression(order) }]
    }),
  )
}

function environmentSubjects({ workflow, job, step, scope, reach }: Place): readonly Subject[] {
  if (step.run === undefined || !/GITHUB_(ENV|PATH)|set-env|add-path/.test(step.run.text)) return []
  const trust = leastTrusted(writesOf(step.run.text, scope).env.values())
  const data = { path: workflow.path, job: job.id, privileged: privileged({ workflow, reach }), trust }
  return [
    {
      kind: 'workflow.environment',
      id: `${workflow.path}#${job.id}/environment/${step.id ?? step.body.get('name').text}`,
      data,
      at: step.run.at,
    },
  ]
}
