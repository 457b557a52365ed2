import type { Span } from '../../core/subject.ts'
import { membersOf } from '../../documents/cursor.ts'
import { readYaml } from '../../documents/yaml.ts'
import { Cursor } from './cursor.ts'

/** GitHub takes no larger workflow file. */
export const MAX_WORKFLOW_BYTES = 1024 * 1024
/** Jobs of a large workflow that share their steps. What they expand to is bounded beside. */
const MAX_ALIASES = 1000

/** A workflow, or an action, which is read as a workflow of one job without triggers. */
export interface Workflow {
  readonly path: string
  readonly kind: 'workflow' | 'action'
  readonly root: Cursor
  /** Names of the events that start it, sorted. */
  readonly triggers: readonly string[]
  readonly jobs: readonly Job[]
  /** A workflow with rights, of this repository, calls it or uses it. */
  readonly startedWithRights: boolean
  readonly at: Span
}

export interface Job {
  /** Empty in an action. */
  readonly id: string
  readonly body: Cursor
  readonly steps: readonly Step[]
}

export interface Step {
  /** In the order in which they stand; those inside `parallel:` one after the other. */
  readonly index: number
  readonly body: Cursor
  readonly id: string | undefined
  readonly run: Cursor | undefined
  readonly uses: Cursor | undefined
  readonly with: Cursor
  readonly env: Cursor
}

/** Events on which a workflow has secrets and a token that may write while somebody else decides what it is about. */
const PRIVILEGED: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run', 'issue_comment'])

export function isPrivilegedEvent(event: string): boolean {
  return PRIVILEGED.has(event)
}

export function isPrivileged({ triggers, startedWithRights }: Pick<Workflow, 'triggers' | 'startedWithRights'>): boolean {
  return startedWithRights || triggers.some(isPrivilegedEvent)
}

/**
 * Reads a workflow from anyone.
 *
 * @throws {SealError} FILE_UNREADABLE - it is no YAML, or no workflow; with file, line and column.
 */
export function parseWorkflow(text: string, path: string): Workflow {
  const root = read(text, path, isWorkflow)
  return {
    path,
    kind: 'workflow',
    root,
    triggers: triggersOf(root.get('on').value),
    startedWithRights: false,
    jobs: root
      .get('jobs')
      .entries()
      .map(([id, body]) => ({ id, body, steps: stepsOf(body.get('steps')) })),
    at: root.get('on').at,
  }
}

/**
 * Reads an action's metadata (`action.yml`) from anyone.
 *
 * @throws {SealError} FILE_UNREADABLE - it is no YAML, or no action; with file, line and column.
 */
export function parseAction(text: string, path: string): Workflow {
  const root = read(text, path, isAction)
  const runs = root.get('runs')
  return {
    path,
    kind: 'action',
    root,
    triggers: [],
    startedWithRights: false,
    jobs: [{ id: '', body: runs, steps: stepsOf(runs.get('steps')) }],
    at: runs.at,
  }
}

/** Reads any YAML file in which parts are looked at, such as dependabot.yml. */
export function readSource(text: string, path: string): Cursor {
  return read(text, path, () => true)
}

function read(text: string, path: string, validate: (value: unknown) => boolean): Cursor {
  const yaml = readYaml<unknown>({
    text,
    where: path,
    validate,
    code: 'FILE_UNREADABLE',
    maxBytes: MAX_WORKFLOW_BYTES,
    maxAliases: MAX_ALIASES,
  })
  return new Cursor({ path, yaml, lines: text.split(/\r?\n/), fences: new Map(), expressions: new Map() }, yaml.value)
}

/** The little that makes a file a workflow; what GitHub thinks of the rest is GitHub's business. */
function isWorkflow(value: unknown): boolean {
  const { on, jobs } = membersOf(value)
  return on !== undefined && typeof jobs === 'object' && jobs !== null && !Array.isArray(jobs)
}

function isAction(value: unknown): boolean {
  return typeof membersOf(membersOf(value)['runs'])['using'] === 'string'
}

function triggersOf(on: unknown): readonly string[] {
  if (typeof on === 'string') return [on]
  return (Array.isArray(on) ? on.map(String) : Object.keys(membersOf(on))).sort()
}

function stepsOf(steps: Cursor): readonly Step[] {
  const flat = steps.items().flatMap((step) => {
    const inner = Array.isArray(step.get('parallel').value) ? step.get('parallel').items() : []
    return inner.length === 0 || step.get('run').exists || step.get('uses').exists ? [step, ...inner] : inner
  })
  return flat.map((body, index) => ({
    index,
    body,
    id: body.get('id').text || undefined,
    run: texted(body.get('run')),
    uses: texted(body.get('uses')),
    with: body.get('with'),
    env: body.get('env'),
  }))
}

function texted(cursor: Cursor): Cursor | undefined {
  return ['string', 'number', 'boolean'].includes(typeof cursor.value) ? cursor : undefined
}

/** An input of a step, by its name without regard to case; empty when it is not given. */
export function inputOf({ with: inputs }: Pick<Step, 'with'>, name: string): Cursor | undefined {
  return inputs.entries().find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1]
}

/** The container of a job and those of its services: a name, or a map that holds one. */
export function containersOf({ body }: Job): readonly Cursor[] {
  const services = body.get('services').entries()
  return [body.get('container'), ...services.map(([, service]) => service)]
}
