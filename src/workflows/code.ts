import type { Subject } from '../facts/types.ts'
import type { Cursor } from './cursor.ts'
import { writesOf } from './script.ts'
import { fencedIn } from './template.ts'
import { isUntrustedCode, Scope } from './trust.ts'
import { actionOf } from './uses.ts'
import { inputOf, isPrivileged, type Job, type Step, type Workflow } from './workflow.ts'

/** Whose code and whose words run in a workflow: checkouts, expressions in scripts, writes to the environment. */
export function codeSubjects(workflow: Workflow): readonly Subject[] {
  return workflow.jobs.flatMap((job) =>
    job.steps.flatMap((step) => {
      const place = { workflow, job, step, scope: new Scope(workflow, job, step) }
      return [...checkoutSubjects(place), ...expressionSubjects(place), ...environmentSubjects(place)]
    }),
  )
}

interface Place {
  readonly workflow: Workflow
  readonly job: Job
  readonly step: Step
  readonly scope: Scope
}

function checkoutSubjects({ workflow, job, step, scope }: Place): readonly Subject[] {
  if (step.uses === undefined || !/^[\w.-]+\/checkout$/.test(actionOf(step.uses.text))) return []
  const [ref, repository] = [inputOf(step, 'ref')?.text ?? '', inputOf(step, 'repository')?.text ?? '']
  const data = {
    path: workflow.path,
    job: job.id,
    privileged: isPrivileged(workflow),
    untrusted: isUntrustedCode(step, scope),
    ref,
    persists: (inputOf(step, 'persist-credentials')?.text ?? 'true').toLowerCase() !== 'false',
    uploads: uploadsAfter(job, step),
  }
  return [{ kind: 'workflow.checkout', id: `${workflow.path}#${job.id}/checkout/${repository}${ref}`, data, at: step.body.at }]
}

/** `folder`: the whole of the work tree, in which `.git` lies; `other`: something else, which may hold it. */
function uploadsAfter({ steps }: Job, checkout: Step): 'none' | 'folder' | 'other' {
  const uploads = steps.filter((step) => step.index > checkout.index && actionOf(step.uses?.text) === 'actions/upload-artifact')
  if (uploads.length === 0) return 'none'
  const paths = uploads.flatMap((step) => (inputOf(step, 'path')?.text ?? '').split('\n').map((line) => line.trim()))
  return paths.some((path) => /^(\.{1,2}\/?|\.\/?\*\*?|\*\*?|\$\{\{\s*github\.workspace\s*\}\}\/?|\.?\/?\.git(\/.*)?)$/i.test(path))
    ? 'folder'
    : 'other'
}

/** Inputs that actions run as code. */
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
  const inputs = names.map((name) => inputOf(step, name))
  return [run, body.get('shell'), ...inputs].filter((cursor) => cursor !== undefined && typeof cursor.value === 'string') as Cursor[]
}

/** Each expression that becomes part of a script before a shell reads it. */
function expressionSubjects({ workflow, job, step, scope }: Place): readonly Subject[] {
  return codeOf(step).flatMap((cursor) =>
    fencedIn(cursor.text).flatMap(({ text, order, parsed }) => {
      if (!parsed.ok) return []
      const sink = step.run === undefined ? actionOf(step.uses?.text) : 'run'
      const data = { path: workflow.path, job: job.id, sink, expression: text, trust: scope.of(parsed.expression) }
      return [{ kind: 'workflow.expression', id: `${workflow.path}#${job.id}/${sink}/${text}`, data, at: cursor.atExpression(order) }]
    }),
  )
}

function environmentSubjects({ workflow, job, step, scope }: Place): readonly Subject[] {
  if (step.run === undefined || !/GITHUB_(ENV|PATH)|set-env|add-path/.test(step.run.text)) return []
  const trust = writesOf(step.run.text, scope).env
  const data = { path: workflow.path, job: job.id, privileged: isPrivileged(workflow), trust }
  return [
    {
      kind: 'workflow.environment',
      id: `${workflow.path}#${job.id}/environment/${step.id ?? step.body.get('name').text}`,
      data,
      at: step.run.at,
    },
  ]
}
