import { type Expression, partsOf, pathOf } from './expression.ts'
import { fencedIn } from './template.ts'
import { scopeOf } from './trust.ts'
import { actionOf } from './uses.ts'
import { inputOf, type Job, type Step, type Workflow } from './workflow.ts'

/** Tells whether a checkout fetches the code of a pull request, directly or through environment, outputs and other jobs. */
export function isUntrustedCode(workflow: Workflow, job: Job, step: Step): boolean {
  return ['ref', 'repository'].some((name) => {
    // If `with` is a single expression, it may contain any input.
    const text = typeof step.with.value === 'string' ? step.with.text : (inputOf(step, name)?.text ?? '')
    return isPullCode(text, { workflow, job, step, seen: new Set() })
  })
}

interface Place {
  readonly workflow: Workflow
  readonly job: Job
  readonly step: Step | undefined
  /** Paths already visited. */
  readonly seen: Set<string>
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
  const key = `${place.job.id} ${name}`
  if (place.seen.has(key)) return false
  place.seen.add(key)
  if (context === 'env') return envTexts(first, place).some((text) => isPullCode(text, place)) || isWrittenBefore(place)
  if (context === 'matrix') return [...place.job.body.get('strategy').texts()].some(({ text }) => isPullCode(text, place))
  if (context === 'steps' && part === 'outputs') return isPullOutput(first, place)
  if (context === 'needs' && part === 'outputs') return isPullNeed(first, last, place)
  return false
}

/** Tells whether an earlier step wrote a reference to pull request code into the environment. */
function isWrittenBefore(place: Place): boolean {
  const before = place.job.steps.filter(({ index }) => place.step === undefined || index < place.step.index)
  return before.some((step) => /GITHUB_ENV/.test(step.run?.text ?? '') && writesPullCode(step, place))
}

function envTexts(name: string, { workflow, job, step }: Place): readonly string[] {
  const levels = [step?.env, job.body.get('env'), workflow.root.get('env')]
  return levels.flatMap((env) => env?.entries().filter(([key]) => key.toLowerCase() === name) ?? []).map(([, { text }]) => text)
}

/** Actions that look up the head of a pull request. */
const LOOKUPS = new Set(['xt0rted/pull-request-comment-branch', 'alessbell/pull-request-comment-branch', 'eficode/resolve-pr-refs'])

/** Tells whether a step outputs a reference to pull request code, from its script, its environment or the API. */
function isPullOutput(id: string, place: Place): boolean {
  const step = place.job.steps.find((each) => each.id?.toLowerCase() === id)
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
    env.entries().some(([name, { text }]) => used.has(name.toLowerCase()) && isPullCode(text, { ...place, step })),
  )
}

function isPullNeed(id: string, name: string, place: Place): boolean {
  const job = place.workflow.jobs.find((each) => each.id.toLowerCase() === id)
  const output = job?.body
    .get('outputs')
    .entries()
    .find(([key]) => key.toLowerCase() === name)
  return job !== undefined && output !== undefined && isPullCode(output[1].text, { ...place, job, step: undefined })
}
