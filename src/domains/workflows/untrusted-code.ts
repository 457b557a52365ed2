import { memoised } from '../../core/memo.ts'
import { type Expression, partsOf, pathOf } from './expression.ts'
import { fencedIn } from './template.ts'
import { scopeOf } from './trust.ts'
import { actionOf } from './uses.ts'
import { inputOf, type Job, jobsById, type Step, stepsById, type Workflow } from './workflow.ts'

/** Tells whether a checkout fetches the code of a pull request, directly or through environment, outputs and other jobs. */
export function isUntrustedCode(workflow: Workflow, job: Job, step: Step): boolean {
  const known = results.get(workflow) ?? new Map<string, boolean>()
  results.set(workflow, known)
  return ['ref', 'repository'].some((name) => {
    // If `with` is a single expression, it may contain any input.
    const text = typeof step.with.value === 'string' ? step.with.text : (inputOf(step, name)?.text ?? '')
    const [seen, passed] = [new Set<string>(), new Map<Job, number>()]
    const found = isPullCode(text, { workflow, job, step, seen, known, passed, depth: 0 })
    if (found) return true
    // What was visited leads to no such code; a result within a cycle would not be final before.
    for (const key of seen) known.set(key, false)
    for (const [each, index] of passed) cleared.set(each, Math.max(index, cleared.get(each) ?? 0))
    return false
  })
}

/** Results by place and path. Jobs can depend on one another in very many ways. */
const results = new WeakMap<Workflow, Map<string, boolean>>()

/** The steps of a job before this index write no such reference to the environment. */
const cleared = new WeakMap<Job, number>()

interface Place {
  readonly workflow: Workflow
  readonly job: Job
  readonly step: Step | undefined
  /** Places and paths already visited. */
  readonly seen: Set<string>
  /** Before which step of a job the writers of the environment were visited. */
  readonly passed: Map<Job, number>
  /** Names that were followed to get here. */
  readonly depth: number
  /** Final results by place and path. */
  readonly known: Map<string, boolean>
}

/** Event fields that identify the code of a pull request. */
const PULL_CODE: readonly RegExp[] = [
  /^github\.event\.(pull_request|\*)\.(head|merge_commit_sha|number|\*)/,
  /^github\.event\.(after|review\.commit_id|check_run\.head_sha|check_suite\.head_sha)$/,
  /^github\.event\.(number|issue\.number)$/,
  /^github\.event\.workflow_run\.(head_|pull_requests)/,
  /^github\.head_ref$/,
]

function isPullCode(text: string, place: Place): boolean {
  if (/refs\/(remotes\/)?pull\//i.test(text)) return true
  return fencedIn(text).some(({ parsed }) => {
    if (!parsed.ok) return false
    if (scopeOf(place.workflow, place.job, place.step).of(parsed.expression) === 'attacker') return true
    return [...partsOf(parsed.expression)].some((part) => {
      const path = pathOf(part)
      return path === undefined ? isMemberOfPull(part) : isPullPath(path, place)
    })
  })
}

/** Tells whether an expression is a member of a non-path, such as `(github.event.pull_request || x).head`. */
function isMemberOfPull(part: Expression): boolean {
  if (part.type !== 'member' && part.type !== 'index' && part.type !== 'star') return false
  return [...partsOf(part.of)].some((inner) =>
    /^github(\.event(\.(pull_request|workflow_run|issue))?)?$/.test(pathOf(inner)?.join('.') ?? ''),
  )
}

function isPullPath(path: readonly string[], place: Place): boolean {
  const name = path.join('.')
  if (PULL_CODE.some((pattern) => pattern.test(name))) return true
  const [context, first = '', part = '', last = ''] = path
  const key = `${place.job.id} ${place.step?.index ?? 'end'} ${name}`
  return followed(key, place, () => followsPull({ context, first, part, last }, { ...place, depth: place.depth + 1 }))
}

/** Follows something once. What is in progress leads to nothing new. */
function followed(key: string, { known, seen, depth }: Place, follow: () => boolean): boolean {
  const result = known.get(key)
  if (result !== undefined) return result
  if (seen.has(key)) return false
  seen.add(key)
  // Names that follow one another this far serve no workflow.
  if (depth === MAX_DEPTH) return true
  const found = follow()
  if (found) known.set(key, true)
  return found
}

/** Names that a reference may follow, one after the other, until it counts as the code of a pull request. */
const MAX_DEPTH = 100

interface Followed {
  readonly context: string | undefined
  readonly first: string
  readonly part: string
  readonly last: string
}

function followsPull({ context, first, part, last }: Followed, place: Place): boolean {
  if (context === 'env') return envTexts(first, place).some((text) => isPullCode(text, place)) || isWrittenBefore(place)
  if (context === 'matrix') return [...place.job.body.get('strategy').texts()].some(({ text }) => isPullCode(text, place))
  if (context === 'steps' && part === 'outputs') return isPullOutput(first, place)
  if (context === 'needs' && part === 'outputs') return isPullNeed(first, last, place)
  return false
}

/** Tells whether an earlier step wrote a reference to pull request code into the environment. */
function isWrittenBefore(place: Place): boolean {
  const [from, end] = [cleared.get(place.job) ?? 0, place.step?.index ?? Number.POSITIVE_INFINITY]
  place.passed.set(place.job, Math.max(end, place.passed.get(place.job) ?? 0))
  return envWriters(place.job).some((step) => {
    if (step.index < from || step.index >= end) return false
    return followed(`${place.job.id} ${step.index} writes`, place, () => writesPullCode(step, place))
  })
}

const envWriters = memoised((job: Job) => job.steps.filter(({ run }) => /GITHUB_ENV/.test(run?.text ?? '')))

function envTexts(name: string, { workflow, job, step }: Place): readonly string[] {
  const levels = [step?.env, job.body.get('env'), workflow.root.get('env')]
  return levels.flatMap((env) => env?.named(name)?.text ?? [])
}

/** Actions that look up the head of a pull request. */
const LOOKUPS = new Set(['xt0rted/pull-request-comment-branch', 'alessbell/pull-request-comment-branch', 'eficode/resolve-pr-refs'])

/** Tells whether a step outputs a reference to pull request code, from its script, its environment or the API. */
function isPullOutput(id: string, place: Place): boolean {
  const [step] = stepsById(place.job).get(id) ?? []
  if (step === undefined) return false
  if (step.uses === undefined) return writesPullCode(step, place)
  const action = actionOf(step.uses.text)
  const script = action === 'actions/github-script' ? (inputOf(step, 'script')?.text ?? '') : ''
  return LOOKUPS.has(action) || /\bhead\.(sha|ref)\b|pulls\.get\b|payload\??\.pull_request/.test(script)
}

function writesPullCode(step: Step, place: Place): boolean {
  const script = step.run?.text ?? ''
  if (isPullCode(script, { ...place, step })) return true
  if (/gh pr (view|checkout)\b|headRefOid|gh api\b[^\n]{0,500}\bpulls\b|\.head\.(sha|ref)\b|GITHUB_HEAD_REF/.test(script)) return true
  const levels = [step.env, place.job.body.get('env'), place.workflow.root.get('env')]
  const used = new Set([...script.matchAll(/\$(?:\{|env:|\{env:)?([A-Za-z_]\w*)/gi)].map((match) => (match[1] ?? '').toLowerCase()))
  return levels.some((env) =>
    [...used].some((name) => {
      const text = env.named(name)?.text
      return text !== undefined && isPullCode(text, { ...place, step })
    }),
  )
}

function isPullNeed(id: string, name: string, place: Place): boolean {
  const [job] = jobsById(place.workflow).get(id) ?? []
  const output = job?.body.get('outputs').named(name)
  return job !== undefined && output !== undefined && isPullCode(output.text, { ...place, job, step: undefined })
}
