import { memoised } from '../../core/memo.ts'
import type { Span } from '../../core/subject.ts'
import { toText } from '../../core/to-text.ts'
import { membersOf } from '../../documents/cursor.ts'
import { readYaml } from '../../documents/yaml.ts'
import { Cursor } from './cursor.ts'

/** GitHub's limit on the size of a workflow file. */
export const MAX_WORKFLOW_BYTES = 1024 * 1024
/** Limit on YAML aliases. The expanded size has its own limit. */
const MAX_ALIASES = 1000

/** A workflow, or an action, which is treated as a workflow with one job and no triggers. */
export interface Workflow {
  readonly path: string
  readonly kind: 'workflow' | 'action'
  readonly root: Cursor
  /** Names of its trigger events, sorted. */
  readonly triggers: readonly string[]
  readonly jobs: readonly Job[]
  /** Whether a privileged workflow of this repository calls or uses it. */
  readonly calledWithPrivileges: boolean
  readonly at: Span
}

export interface Job {
  /** Empty in an action. */
  readonly id: string
  readonly body: Cursor
  readonly steps: readonly Step[]
}

export interface Step {
  /** Position in file order. Steps inside `parallel:` count one by one. */
  readonly index: number
  readonly body: Cursor
  readonly id: string | undefined
  readonly run: Cursor | undefined
  readonly uses: Cursor | undefined
  readonly with: Cursor
  readonly env: Cursor
}

/**
 * Events on which a workflow has secrets and a token with write access while an outsider controls its input. Reviews of pull requests from
 * forks get neither.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const PRIVILEGED: ReadonlySet<string> = new Set([
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'issues',
  'discussion',
  'discussion_comment',
  'fork',
  'watch',
  'gollum',
])

export function isPrivilegedEvent(event: string): boolean {
  return PRIVILEGED.has(event)
}

export function isPrivileged({ triggers, calledWithPrivileges }: Pick<Workflow, 'triggers' | 'calledWithPrivileges'>): boolean {
  return calledWithPrivileges || triggers.some(isPrivilegedEvent)
}

/**
 * Parses an untrusted workflow file.
 *
 * @throws {SealError} FILE_UNREADABLE - if it is not YAML or not a workflow; with file, line and column.
 */
export function parseWorkflow(text: string, path: string): Workflow {
  const root = read(text, path, isWorkflow, 'has no "on" or no "jobs", which every workflow needs')
  return {
    path,
    kind: 'workflow',
    root,
    triggers: triggersOf(root.get('on').value),
    calledWithPrivileges: false,
    jobs: root
      .get('jobs')
      .entries()
      .map(([id, body]) => ({ id, body, steps: stepsOf(body.get('steps')) })),
    at: root.get('on').at,
  }
}

/**
 * Parses untrusted action metadata (`action.yml`).
 *
 * @throws {SealError} FILE_UNREADABLE - if it is not YAML or not an action; with file, line and column.
 */
export function parseAction(text: string, path: string): Workflow {
  const root = read(text, path, isAction, 'has no "runs" with "using", which every action needs')
  const runs = root.get('runs')
  return {
    path,
    kind: 'action',
    root,
    triggers: [],
    calledWithPrivileges: false,
    jobs: [{ id: '', body: runs, steps: stepsOf(runs.get('steps')) }],
    at: runs.at,
  }
}

/** Parses any YAML file, such as dependabot.yml. */
export function readSource(text: string, path: string): Cursor {
  return read(text, path, () => true, '')
}

function read(text: string, path: string, validate: (value: unknown) => boolean, expected: string): Cursor {
  const yaml = readYaml<unknown>({
    text,
    where: path,
    validate,
    code: 'FILE_UNREADABLE',
    maxBytes: MAX_WORKFLOW_BYTES,
    maxAliases: MAX_ALIASES,
    expected,
  })
  return new Cursor({ path, yaml, lines: text.split(/\r?\n/), fences: new Map(), expressions: new Map() }, yaml.value)
}

/** Tells whether a value has the minimal structure of a workflow. `faultsOf` checks the rest. */
function isWorkflow(value: unknown): boolean {
  const { on, jobs } = membersOf(value)
  return on !== undefined && typeof jobs === 'object' && jobs !== null && !Array.isArray(jobs)
}

function isAction(value: unknown): boolean {
  return typeof membersOf(membersOf(value)['runs'])['using'] === 'string'
}

function triggersOf(on: unknown): readonly string[] {
  if (typeof on === 'string') return [on]
  return (Array.isArray(on) ? on.map(toText) : Object.keys(membersOf(on))).sort()
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

/** Returns the steps of a job by their ids in lower case. */
export const stepsById = memoised((job: Job) =>
  byId(job.steps.flatMap((step) => (step.id === undefined ? [] : [[step.id, step] as const]))),
)

/** Returns the jobs of a workflow by their ids in lower case. */
export const jobsById = memoised((workflow: Workflow) => byId(workflow.jobs.map((job) => [job.id, job] as const)))

function byId<Item>(items: readonly (readonly [id: string, item: Item])[]): ReadonlyMap<string, readonly Item[]> {
  const index = new Map<string, Item[]>()
  for (const [id, item] of items) {
    const same = index.get(id.toLowerCase())
    if (same === undefined) index.set(id.toLowerCase(), [item])
    else same.push(item)
  }
  return index
}

/** Returns an input of a step by its case-insensitive name; `undefined` if it is not set. */
export function inputOf({ with: inputs }: Pick<Step, 'with'>, name: string): Cursor | undefined {
  return inputs.named(name)
}

/** Returns the containers of a job and of its services. Each is an image name or a map. */
export function containersOf({ body }: Job): readonly Cursor[] {
  const services = body.get('services').entries()
  return [body.get('container'), ...services.map(([, service]) => service)]
}
