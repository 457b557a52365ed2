import { type Expression, pathOf } from './expression.ts'
import { leastTrusted, type Trust } from './levels.ts'
import { writesOf } from './script.ts'
import { fencedIn } from './template.ts'
import { actionOf } from './uses.ts'
import { inputOf, type Job, type Step, type Workflow } from './workflow.ts'

/**
 * Texts that anyone can write. `*` stands for any one member.
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
].map((path) => path.split('.'))

/** Branches and tags: who may push names them. */
const DYNAMIC: readonly (readonly string[])[] = ['github.ref_name', 'github.ref', 'github.event.ref', 'github.event.release.tag_name'].map(
  (path) => path.split('.'),
)

/** Actions whose outputs hold what an attacker writes, such as names of changed files or the branch of a comment. */
const TAINTING = new Set([
  'tj-actions/changed-files',
  'tj-actions/branch-names',
  'trilom/file-changes-action',
  'jitterbit/get-changed-files',
  'dorny/paths-filter',
  'xt0rted/pull-request-comment-branch',
  'peter-evans/find-comment',
])

/** Functions whose value nobody can write. */
const HARMLESS = new Set(['contains', 'startswith', 'endswith', 'hashfiles', 'success', 'failure', 'always', 'cancelled'])

/** Answers of whom the values of a job are, as seen from one of its steps. */
export class Scope {
  readonly #workflow: Workflow
  readonly #job: Job
  readonly #step: Step | undefined
  /** What is being followed, so that an `env` that names itself ends. */
  readonly #following: ReadonlySet<string>

  constructor(workflow: Workflow, job: Job, step?: Step, following: ReadonlySet<string> = new Set()) {
    this.#workflow = workflow
    this.#job = job
    this.#step = step
    this.#following = following
  }

  /** Of a text with expressions in it. */
  ofText(text: string): Trust {
    return leastTrusted(fencedIn(text).map(({ parsed }) => (parsed.ok ? this.of(parsed.expression) : 'trusted')))
  }

  /** Of the value that an expression has when it is written out as text. */
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
        return path === undefined ? 'trusted' : this.#ofPath(path, false)
      }
    }
  }

  #ofBinary({ operator, left, right }: Extract<Expression, { type: 'binary' }>): Trust {
    // `a && b` is b, or else a value that is empty.
    if (operator === '&&') return this.of(right)
    return operator === '||' ? leastTrusted([this.of(left), this.of(right)]) : 'trusted'
  }

  #ofCall(name: string, args: readonly Expression[]): Trust {
    if (HARMLESS.has(name)) return 'trusted'
    return leastTrusted(
      args.map((arg) => {
        const path = pathOf(arg)
        return path === undefined ? this.of(arg) : this.#ofPath(path, true)
      }),
    )
  }

  /** @param whole - an object counts with all that it holds; written out by itself it is only the word "Object". */
  #ofPath(path: readonly string[], whole: boolean): Trust {
    if (ATTACKER.some((known) => covers(known, path, whole))) return 'attacker'
    if (isCallers(path)) return this.#ofInput(path.at(-1) ?? '')
    if (DYNAMIC.some((known) => covers(known, path, false))) return 'dynamic'
    const [context = '', ...rest] = path
    const follow = FOLLOWED[context]
    const key = path.join('.')
    if (follow === undefined || rest.length === 0 || this.#following.has(key)) return 'trusted'
    const deeper = new Scope(this.#workflow, this.#job, this.#step, new Set([...this.#following, key]))
    return deeper[follow](rest)
  }

  /** Booleans, numbers and choices hold nothing that a caller could write freely. */
  #ofInput(name: string): Trust {
    if (this.#workflow.kind === 'action') return 'caller'
    const declared = ['workflow_dispatch', 'workflow_call'].flatMap((event) =>
      this.#workflow.root
        .get('on', event, 'inputs')
        .entries()
        .filter(([key]) => key.toLowerCase() === name),
    )
    const bound = declared.length > 0 && declared.every(([, input]) => BOUND_TYPES.has(input.get('type').text))
    return bound ? 'trusted' : 'caller'
  }

  /** The nearest definition counts; what steps before wrote into the environment counts as well. */
  ofEnv([name = '']: readonly string[]): Trust {
    const levels = [this.#step?.env, this.#job.body.get('env'), this.#workflow.root.get('env')]
    const definition = levels.flatMap((env) => env?.entries().filter(([key]) => key.toLowerCase() === name) ?? []).at(0)
    if (definition !== undefined) return this.ofText(definition[1].text)
    return leastTrusted(this.#before().map((step) => this.#writes(step).env))
  }

  ofMatrix([name = '']: readonly string[]): Trust {
    const matrix = this.#job.body.get('strategy', 'matrix')
    if (typeof matrix.value === 'string') return this.ofText(matrix.text)
    const own = matrix.entries().filter(([key]) => key.toLowerCase() === name)
    const included = matrix
      .get('include')
      .items()
      .map((item) => ['include', item] as const)
    return leastTrusted([...own, ...included].flatMap(([, value]) => [...value.texts()].map(({ text }) => this.ofText(text))))
  }

  ofSteps([id = '', part = '']: readonly string[]): Trust {
    const step = part === 'outputs' ? this.#before().find((each) => each.id?.toLowerCase() === id) : undefined
    return step === undefined ? 'trusted' : this.ofOutputs(step)
  }

  ofNeeds([id = '', part = '', name = '']: readonly string[]): Trust {
    const job = part === 'outputs' ? this.#workflow.jobs.find((each) => each.id.toLowerCase() === id) : undefined
    const output = job?.body
      .get('outputs')
      .entries()
      .find(([key]) => key.toLowerCase() === name)
    if (job === undefined || output === undefined) return 'trusted'
    return new Scope(this.#workflow, job, undefined, this.#following).ofText(output[1].text)
  }

  /** Of what a step gives out. */
  ofOutputs(step: Step): Trust {
    if (step.uses !== undefined) return TAINTING.has(actionOf(step.uses.text)) ? 'attacker' : 'trusted'
    return this.#writes(step).output
  }

  #before(): readonly Step[] {
    return this.#job.steps.filter(({ index }) => this.#step === undefined || index < this.#step.index)
  }

  #writes(step: Step) {
    return writesOf(step.run?.text ?? '', new Scope(this.#workflow, this.#job, step, this.#following))
  }

  /** Trust of the variables that a shell of this step sees, by name. */
  variable(name: string): Trust {
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

/** The ref or repository that a checkout is told, as far as the code of a pull request stands behind it. */
export function isUntrustedCode(step: Step, scope: Scope): boolean {
  return ['ref', 'repository'].some((name) => {
    const text = inputOf(step, name)?.text ?? ''
    return UNTRUSTED_CODE.test(text) || fencedIn(text).some(({ parsed }) => parsed.ok && scope.of(parsed.expression) === 'attacker')
  })
}

/** Names under which an event gives the code of a pull request. */
const UNTRUSTED_CODE =
  /github\.event\.pull_request\.(head|merge_commit_sha|number)|github\.event\.number|github\.event\.workflow_run\.(head_|pull_requests)|github\.event\.issue\.number|github\.head_ref|refs\/pull\//i
