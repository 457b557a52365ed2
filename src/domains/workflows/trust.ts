import { type Expression, pathOf } from './expression.ts'
import { leastTrusted, type Trust } from './levels.ts'
import { writesOf } from './script.ts'
import { fencedIn } from './template.ts'
import { actionOf } from './uses.ts'
import { type Job, jobsById, type Step, stepsById, type Workflow } from './workflow.ts'

/**
 * Values that anyone can write. `*` matches any one member.
 *
 * @see https://docs.github.com/en/actions/concepts/security/script-injections
 */
const ATTACKER: readonly (readonly string[])[] = [
  'github.head_ref',
  'github.event.issue.title',
  'github.event.issue.body',
  'github.event.pull_request.title',
  'github.event.pull_request.body',
  'github.event.pull_request.head.ref',
  'github.event.pull_request.head.label',
  'github.event.pull_request.head.repo.default_branch',
  'github.event.pull_request.head.repo.description',
  'github.event.pull_request.head.repo.homepage',
  'github.event.comment.body',
  'github.event.review.body',
  'github.event.review_comment.body',
  'github.event.discussion.title',
  'github.event.discussion.body',
  'github.event.pages.*.page_name',
  'github.event.pages.*.title',
  'github.event.pages.*.summary',
  'github.event.commits.*.message',
  'github.event.commits.*.author.email',
  'github.event.commits.*.author.name',
  'github.event.commits.*.committer.email',
  'github.event.commits.*.committer.name',
  'github.event.head_commit.message',
  'github.event.head_commit.author.email',
  'github.event.head_commit.author.name',
  'github.event.head_commit.committer.email',
  'github.event.head_commit.committer.name',
  'github.event.workflow_run.head_branch',
  'github.event.workflow_run.display_title',
  'github.event.workflow_run.head_commit.message',
  'github.event.workflow_run.head_commit.author.email',
  'github.event.workflow_run.head_commit.author.name',
  'github.event.workflow_run.head_repository.description',
  'github.event.workflow_run.pull_requests.*.head.ref',
  'github.event.changes.title.from',
  'github.event.changes.body.from',
  'github.event.merge_group.head_commit.message',
  'github.event.answer.body',
  'github.event.check_suite.head_branch',
  'github.event.check_run.check_suite.head_branch',
  'github.event.deployment.ref',
  'github.event.forkee.description',
  'github.event.forkee.homepage',
  'github.event.check_suite.head_commit.message',
  'github.event.check_suite.pull_requests.*.head.ref',
  'github.event.check_run.check_suite.pull_requests.*.head.ref',
  'github.event.workflow_job.head_branch',
  'github.event.commit.commit.message',
  'github.event.pull_request.auto_merge.commit_message',
].map((path) => path.split('.'))

/** Branches and tags, which people with write access name. */
const DYNAMIC: readonly (readonly string[])[] = ['github.ref_name', 'github.ref', 'github.event.ref', 'github.event.release.tag_name'].map(
  (path) => path.split('.'),
)

/** Action outputs that an attacker controls, such as the names of changed files or the branch of a pull request. */
const TAINTING: Readonly<Record<string, RegExp>> = {
  'tj-actions/changed-files': /^(?!.*(_count$|any_|only_)).*files$/,
  'tj-actions/branch-names': /^(current_branch|head_ref_branch|ref_branch)$/,
  'trilom/file-changes-action': /^files/,
  'jitterbit/get-changed-files': /^(all|added|modified|removed|renamed|added_modified|deleted)$/,
  'dorny/paths-filter': /_files$/,
  'xt0rted/pull-request-comment-branch': /^(head|base)_ref$/,
  'peter-evans/find-comment': /^comment-(body|author)$/,
}

/** Functions that return a boolean, a hash or a status, never the text of an argument. */
const BOOLEAN_FUNCTIONS = new Set(['contains', 'startswith', 'endswith', 'hashfiles', 'success', 'failure', 'always', 'cancelled'])

const scopes = new WeakMap<Job, Map<Step | undefined, Scope>>()

/**
 * Returns the scope of a step, or of the end of a job. All steps of the job are evaluated first: computed lazily in the middle of
 * that pass, a result would be cached while incomplete.
 */
export function scopeOf(workflow: Workflow, job: Job, step?: Step): Scope {
  flowOf(workflow, job)
  return cachedScope(workflow, job, step)
}

/** Returns the cached scope. Each step builds on the results of earlier ones. */
function cachedScope(workflow: Workflow, job: Job, step: Step | undefined): Scope {
  const known = scopes.get(job) ?? new Map<Step | undefined, Scope>()
  scopes.set(job, known)
  const scope = known.get(step) ?? new Scope(workflow, job, step)
  known.set(step, scope)
  return scope
}

/** Values that the steps of a job wrote: the environment, and the outputs of each step with an id. */
interface Flow {
  readonly env: WrittenEnv
  readonly outputs: ReadonlyMap<string, ReadonlyMap<string, Trust>>
}

/** The environment that steps wrote. A step may be skipped, so earlier values remain possible. */
class WrittenEnv {
  /** By name: after which steps the trust of a variable changed. */
  readonly #changes = new Map<string, { readonly step: number; readonly trust: Trust }[]>()

  write(step: number, written: ReadonlyMap<string, Trust>): void {
    for (const [name, trust] of written) {
      const changes = this.#changes.get(name) ?? []
      this.#changes.set(name, changes)
      changes.push({ step, trust: leastTrusted([trust, changes.at(-1)?.trust ?? 'trusted']) })
    }
  }

  /** Returns the trust of a variable before a step. */
  before(step: number, name: string): Trust {
    return this.#changes.get(name)?.findLast((change) => change.step < step)?.trust ?? 'trusted'
  }

  /** Returns the lowest trust of any variable before a step. */
  lowestBefore(step: number): Trust {
    return leastTrusted([...this.#changes.keys()].map((name) => this.before(step, name)))
  }
}

const flows = new WeakMap<Job, Flow>()
const NONE: ReadonlyMap<string, Trust> = new Map()

/** Evaluates the steps of a job once, in order. */
function flowOf(workflow: Workflow, job: Job): Flow {
  const known = flows.get(job)
  if (known !== undefined) return known
  const env = new WrittenEnv()
  const outputs = new Map<string, ReadonlyMap<string, Trust>>()
  flows.set(job, { env, outputs })
  for (const step of job.steps) {
    const writes = writesOf(step.run?.text ?? '', cachedScope(workflow, job, step))
    env.write(step.index, writes.env)
    if (step.id !== undefined) outputs.set(step.id.toLowerCase(), writes.output)
  }
  return { env, outputs }
}

/** Names that a value may follow, one after the other, until it counts as written by anyone. */
const MAX_DEPTH = 100
/** Results within circles of names that are computed again. */
const MAX_FORGOTTEN = 10_000
let depth = 0
/** How often a name led to itself. A result computed meanwhile is not final. */
let cycles = 0

/** Computes the trust level of the values that are visible to a step of a job. */
export class Scope {
  readonly #workflow: Workflow
  readonly #job: Job
  readonly #step: Step | undefined
  /** Results by text. */
  readonly #texts = new Map<string, Trust>()
  /** Paths whose results are being computed. */
  readonly #open = new Set<string>()
  /** Results by path. */
  readonly #known = new Map<string, Trust>()
  /** Paths whose results lack the values of paths that are still being computed. */
  readonly #partial = new Set<string>()
  #forgotten = 0

  /** Whether the environment that the step itself sets is not visible, as for the values in it. */
  readonly #isOutside: boolean
  #around: Scope | undefined

  constructor(workflow: Workflow, job: Job, step?: Step, isOutside = false) {
    this.#workflow = workflow
    this.#job = job
    this.#step = step
    this.#isOutside = isOutside
  }

  /** The scope in which the values of the step's own environment are evaluated. */
  get #outside(): Scope {
    if (this.#isOutside || this.#step === undefined) return this
    this.#around ??= new Scope(this.#workflow, this.#job, this.#step, true)
    return this.#around
  }

  /** Returns the trust of a text with expressions. */
  ofText(text: string): Trust {
    if (!text.includes('${{')) return 'trusted'
    const known = this.#texts.get(text)
    if (known !== undefined) return known
    const before = cycles
    const trust = leastTrusted(fencedIn(text).map(({ parsed }) => (parsed.ok ? this.of(parsed.expression) : 'trusted')))
    if (cycles === before) this.#texts.set(text, trust)
    return trust
  }

  /** Returns the trust of an expression when it is expanded into text. */
  of(expression: Expression): Trust {
    switch (expression.type) {
      case 'literal':
      case 'not':
        return 'trusted'
      case 'binary':
        return this.#ofBinary(expression)
      case 'call':
        return this.#ofCall(expression.name, expression.args)
      default: {
        const path = pathOf(expression)
        return path === undefined ? this.#ofMember(expression) : this.#ofPath(path, false)
      }
    }
  }

  #ofBinary({ operator, left, right }: Extract<Expression, { type: 'binary' }>): Trust {
    // `a && b` is b or an empty value.
    if (operator === '&&') return this.of(right)
    return operator === '||' ? leastTrusted([this.of(left), this.of(right)]) : 'trusted'
  }

  #ofCall(name: string, args: readonly Expression[]): Trust {
    if (BOOLEAN_FUNCTIONS.has(name)) return 'trusted'
    return leastTrusted(args.map((arg) => this.#ofWhole(arg)))
  }

  /** Returns the trust of everything that a value contains. */
  #ofWhole(expression: Expression): Trust {
    if (expression.type === 'binary') return this.#ofSides(expression)
    const path = pathOf(expression)
    return path === undefined ? this.of(expression) : this.#ofPath(path, true)
  }

  #ofSides({ operator, left, right }: Extract<Expression, { type: 'binary' }>): Trust {
    if (operator !== '&&' && operator !== '||') return 'trusted'
    return leastTrusted([operator === '&&' ? 'trusted' : this.#ofWhole(left), this.#ofWhole(right)])
  }

  /** Returns the trust of a member of a non-path: the lower of both sides of a choice, or that of everything a call returns. */
  #ofMember(expression: Exclude<Expression, { type: 'literal' | 'not' | 'binary' | 'call' }>): Trust {
    if (expression.type === 'context') return 'trusted'
    const { of } = expression
    if (of.type === 'binary') return leastTrusted([this.of({ ...expression, of: of.left }), this.of({ ...expression, of: of.right })])
    return of.type === 'member' || of.type === 'index' || of.type === 'star' ? this.#ofMember(of) : this.#ofWhole(of)
  }

  /** @param whole - whether to include the members of an object. Expanded into text, an object is only the word "Object". */
  #ofPath(path: readonly string[], whole: boolean): Trust {
    if (ATTACKER.some((known) => covers(known, path, whole))) return 'attacker'
    if (isCallers(path)) return this.#once(`inputs.${path.at(-1)}`, () => this.#ofInput(path.at(-1) ?? ''))
    if (DYNAMIC.some((known) => covers(known, path, false))) return 'dynamic'
    const [context = '', ...named] = path
    const follow = FOLLOWED[context]
    if (follow === undefined || (named.length === 0 && !whole)) return 'trusted'
    const rest = whole ? [...named, ...['*', '*', '*'].slice(named.length)] : named
    return this.#once([context, ...rest].join('.'), () => this[follow](rest))
  }

  /**
   * Computes a result once. One in progress counts as trusted, so that names that refer to themselves end. What is computed meanwhile lacks
   * the values of the names that are still open, so it is forgotten as soon as the first of them, which has them all, is known.
   */
  #once(key: string, compute: () => Trust): Trust {
    if (this.#open.has(key)) {
      cycles += 1
      return 'trusted'
    }
    const known = this.#known.get(key)
    if (known !== undefined) return known
    // Names that follow one another this far, or in this many circles, serve no workflow.
    if (depth === MAX_DEPTH || this.#forgotten > MAX_FORGOTTEN) return 'attacker'
    const before = cycles
    this.#open.add(key)
    depth += 1
    try {
      const trust = compute()
      this.#known.set(key, trust)
      if (cycles !== before) this.#partial.add(key)
      return trust
    } finally {
      this.#open.delete(key)
      depth -= 1
      if (this.#open.size === 0) this.#forgetPartial(key)
    }
  }

  #forgetPartial(first: string): void {
    this.#partial.delete(first)
    for (const key of this.#partial) this.#known.delete(key)
    this.#forgotten += this.#partial.size
    this.#partial.clear()
  }

  /** Returns the trust of an input. Callers cannot write free text into booleans, numbers and choices. The default counts as well. */
  #ofInput(name: string): Trust {
    const action = this.#workflow.kind === 'action'
    const places = action
      ? [this.#workflow.root.get('inputs')]
      : ['workflow_dispatch', 'workflow_call'].map((event) => this.#workflow.root.get('on', event, 'inputs'))
    const declared = places.flatMap((inputs) => inputs.named(name) ?? [])
    const defaultTrust = leastTrusted(declared.map((input) => this.ofText(input.get('default').text)))
    const bound = !action && declared.length > 0 && declared.every((input) => BOUND_TYPES.has(input.get('type').text))
    return leastTrusted([defaultTrust, bound ? 'trusted' : 'caller'])
  }

  /** Returns the trust of an environment variable: its nearest definition and the values that earlier steps wrote. */
  ofEnv([name = '']: readonly string[]): Trust {
    const stepEnv = this.#isOutside ? undefined : this.#step?.env
    const levels = [stepEnv, this.#job.body.get('env'), this.#workflow.root.get('env')]
    const written = flowOf(this.#workflow, this.#job).env
    const at = this.#step?.index ?? Number.POSITIVE_INFINITY
    if (name === '*') {
      const all = levels.flatMap((env) => env?.entries() ?? [])
      return leastTrusted([...all.map(([, { text }]) => this.#outside.ofText(text)), written.lowestBefore(at)])
    }
    const own = stepEnv?.named(name)
    if (own !== undefined) return this.#outside.ofText(own.text)
    // Values that steps write override the environment of the job and the workflow.
    const outer = levels.map((env) => env?.named(name)).find((env) => env !== undefined)
    const definition = outer === undefined ? 'trusted' : this.ofText(outer.text)
    // The names in an `env` that is a single expression are unknown.
    const opaque = levels.filter((env) => typeof env?.value === 'string').map((env) => this.#ofOpaque(env?.text ?? ''))
    return leastTrusted([...opaque, definition, written.before(at, name), written.before(at, '*')])
  }

  ofMatrix([name = '']: readonly string[]): Trust {
    const matrix = this.#job.body.get('strategy', 'matrix')
    const opaque = [matrix, this.#job.body.get('strategy')].find(({ value }) => typeof value === 'string')
    if (opaque !== undefined) return this.#ofOpaque(opaque.text)
    const own = name === '*' ? matrix.entries().map(([, value]) => value) : [matrix.named(name) ?? []].flat()
    const values = [...own, ...matrix.get('include').items()]
    return leastTrusted(values.flatMap((value) => [...value.texts()].map(({ text }) => this.ofText(text))))
  }

  ofSteps([id = '', part = '', name = '']: readonly string[]): Trust {
    if (part !== 'outputs' && part !== '*') return 'trusted'
    const steps = id === '*' ? this.#job.steps.filter((each) => each.id !== undefined) : (stepsById(this.#job).get(id) ?? [])
    const before = steps.filter(({ index }) => this.#step === undefined || index < this.#step.index)
    return leastTrusted(before.map((step) => this.#ofOutput(step, name)))
  }

  #ofOutput(step: Step, name: string): Trust {
    if (step.uses !== undefined) {
      const action = actionOf(step.uses.text)
      const script = action === 'actions/github-script' ? step.with.get('script').text : ''
      if (/payload\??\.\w+\??\.(title|body|message|head\??\.(ref|label))\b/.test(script)) return 'attacker'
      const tainting = TAINTING[action]
      return tainting !== undefined && (name === '*' || tainting.test(name)) ? 'attacker' : 'trusted'
    }
    const written = flowOf(this.#workflow, this.#job).outputs.get(step.id?.toLowerCase() ?? '') ?? NONE
    return name === '*' ? leastTrusted(written.values()) : leastTrusted([written.get(name) ?? 'trusted', written.get('*') ?? 'trusted'])
  }

  /** Returns the trust of a text that becomes a whole map: that of everything its expressions contain. */
  #ofOpaque(text: string): Trust {
    return leastTrusted(fencedIn(text).map(({ parsed }) => (parsed.ok ? this.#ofWhole(parsed.expression) : 'trusted')))
  }

  ofNeeds([id = '', part = '', name = '']: readonly string[]): Trust {
    if (part !== 'outputs' && part !== '*') return 'trusted'
    const jobs = id === '*' ? this.#workflow.jobs : (jobsById(this.#workflow).get(id) ?? [])
    return leastTrusted(
      jobs.flatMap((job) => {
        const outputs = job.body.get('outputs')
        const texts = name === '*' ? outputs.entries().map(([, output]) => output) : [outputs.named(name) ?? []].flat()
        return texts.map(({ text }) => scopeOf(this.#workflow, job).ofText(text))
      }),
    )
  }

  /** Returns the trust of a variable that the shell of this step sees. */
  variable(name: string): Trust {
    // The runner sets these from the event.
    if (name === 'GITHUB_HEAD_REF' || name === 'GITHUB_EVENT_PATH') return 'attacker'
    return this.#ofPath(['env', name.toLowerCase()], false)
  }
}

const FOLLOWED: Readonly<Record<string, 'ofEnv' | 'ofMatrix' | 'ofSteps' | 'ofNeeds'>> = {
  env: 'ofEnv',
  matrix: 'ofMatrix',
  steps: 'ofSteps',
  needs: 'ofNeeds',
}

const BOUND_TYPES = new Set(['boolean', 'number', 'choice', 'environment'])

function isCallers(path: readonly string[]): boolean {
  const [context, second, third] = path
  if (context === 'inputs') return path.length > 1
  return context === 'github' && second === 'event' && (third === 'inputs' || third === 'client_payload') && path.length > 3
}

function covers(known: readonly string[], path: readonly string[], whole: boolean): boolean {
  if (path.length > known.length || (path.length < known.length && !whole)) return false
  return path.every((name, index) => name === known[index] || name === '*' || known[index] === '*')
}
