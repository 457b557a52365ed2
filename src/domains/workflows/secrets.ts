import type { Subject } from '../../core/subject.ts'
import { literalIn } from '../../documents/credentials.ts'
import type { Cursor } from './cursor.ts'
import { type Expression, partsOf, pathOf } from './expression.ts'
import { actionOf } from './uses.ts'
import { containersOf, inputOf, type Job, type Step, type Workflow } from './workflow.ts'

/** Returns how a workflow passes secrets, which literal credentials it contains, and what its app tokens may do. */
export function secretSubjects(workflow: Workflow): readonly Subject[] {
  return [
    ...inherited(workflow),
    ...workflow.jobs.flatMap((job) => [...job.body.texts()].flatMap((cursor) => usesOfSecrets(workflow, job, cursor))),
    ...[...workflow.root.get('env').texts()].flatMap((cursor) => usesOfSecrets(workflow, undefined, cursor)),
    ...workflow.jobs.flatMap((job) => containerCredentials(workflow, job)),
    ...literals(workflow),
    ...workflow.jobs.flatMap((job) => job.steps.flatMap((step) => appTokens(workflow, job, step))),
  ]
}

function inherited(workflow: Workflow): readonly Subject[] {
  return workflow.jobs.flatMap((job) => {
    const secrets = job.body.get('secrets')
    return secrets.value === 'inherit' ? [secretSubject(workflow, job, { use: 'inherit', name: '*', cursor: secrets, at: secrets.at })] : []
  })
}

interface Found {
  readonly use: 'inherit' | 'all' | 'structured' | 'named'
  readonly name: string
  readonly cursor: Cursor
  readonly at: Cursor['at']
}

function usesOfSecrets(workflow: Workflow, job: Job | undefined, cursor: Cursor): readonly Subject[] {
  if (!/secrets/i.test(cursor.text)) return []
  return cursor.fenced.flatMap(({ parsed, order }) => {
    if (!parsed.ok) return []
    return usedIn(parsed.expression).map(({ use, name }) =>
      secretSubject(workflow, job, { use, name, cursor, at: cursor.atExpression(order) }),
    )
  })
}

function usedIn(expression: Expression): readonly Pick<Found, 'use' | 'name'>[] {
  const parts = [...partsOf(expression)]
  const inside = new Set(parts.flatMap((part) => (part.type === 'call' && part.name === 'fromjson' ? [...partsOf(part)] : [])))
  const named = new Set(
    parts.flatMap((part) => ((part.type === 'member' || part.type === 'index') && isAllSecrets(part.of) ? [part.of] : [])),
  )
  return parts.flatMap((part): readonly Pick<Found, 'use' | 'name'>[] => {
    // The whole context in any use: as JSON, joined, as a choice, or as a map.
    if (isAllSecrets(part) && !named.has(part)) return [{ use: 'all', name: '*' }]
    const path = pathOf(part)
    if (path?.[0] !== 'secrets' || path.length !== 2 || part.type === 'star') return []
    if (part.type === 'index') return [{ use: 'named', name: '*' }]
    return [{ use: inside.has(part) ? 'structured' : 'named', name: path[1] ?? '' }]
  })
}

function isAllSecrets(expression: Expression): boolean {
  return expression.type === 'context' && expression.name === 'secrets'
}

/** What a job gets, for messages. */
const PASSED: Readonly<Record<Found['use'], (name: string) => string>> = {
  inherit: () => 'all secrets of the repository (secrets: inherit)',
  all: () => 'all its secrets (the whole context "secrets")',
  structured: (name) => `a part of the secret ${name} (fromJSON), which GitHub does not redact in logs`,
  named: (name) => `the secret ${name}`,
}

function secretSubject({ path }: Workflow, job: Job | undefined, { use, name, at }: Found): Subject {
  const environment = job?.body.get('environment').exists === true
  const data = { path, job: job?.id ?? '', use, passed: PASSED[use](name), name, environment, own: name === 'github_token' }
  return { kind: 'workflow.secret', id: `${path}#${job?.id ?? ''}/secret/${use}/${name}`, data, at }
}

function containerCredentials(workflow: Workflow, job: Job): readonly Subject[] {
  const images = containersOf(job)
  return images.flatMap((image) => {
    const credentials = image.get('credentials')
    const password = credentials.get('password').text
    return password === '' || password.includes('${{')
      ? []
      : [literalSubject(workflow.path, { id: credentials.pointer, at: credentials.at }, 'password of a registry')]
  })
}

/** Finds literal credentials in every line, including comments and keys. */
function literals({ path, root }: Workflow): readonly Subject[] {
  return root.file.lines.flatMap((line, index) => {
    const credential = literalIn(line)
    return credential === undefined ? [] : [literalSubject(path, { id: credential, at: { file: path, line: index + 1 } }, credential)]
  })
}

interface LiteralPlace {
  readonly id: string
  readonly at: Subject['at']
}

/** Returns a subject without the credential itself, because reports are public. */
function literalSubject(path: string, { id, at }: LiteralPlace, credential: string): Subject {
  return { kind: 'file.secret', id: `${path}#${id}`, data: { path, credential, plain: true }, at }
}

function appTokens({ path }: Workflow, { id: job }: Job, step: Step): readonly Subject[] {
  const action = actionOf(step.uses?.text)
  if (step.uses === undefined || !APP_TOKENS.has(action)) return []
  const given = step.with.entries().map(([name]) => name.toLowerCase())
  const data = {
    path,
    job,
    action,
    repositories: given.includes('owner') && !given.includes('repositories') ? 'all' : 'named',
    permissions: given.some((name) => name.startsWith('permission-') || name === 'permissions') ? 'named' : 'all',
    revoked: (inputOf(step, 'skip-token-revoke')?.text ?? inputOf(step, 'skip_token_revoke')?.text ?? 'false') !== 'true',
  }
  return [{ kind: 'workflow.apptoken', id: `${path}#${job}/${action}`, data, at: step.uses.at }]
}

const APP_TOKENS = new Set(['actions/create-github-app-token', 'tibdex/github-app-token'])
