import type { Env } from '../../core/env.ts'
import { messageOf, SealError } from '../../core/errors.ts'
import type { Verdict } from '../../core/subject.ts'
import { workflowPath } from '../../gate/prepare-step.ts'
import { readEvent } from '../../ports/event-file.ts'
import { connect } from '../../ports/github/connection.ts'
import { publishUndecided } from '../../publish/approval-status.ts'
import { approvalTargetOf } from '../../settings/approval-target.ts'
import type { InputReader } from '../../settings/inputs.ts'
import { type ApprovalsContext, approvalsContext } from './context.ts'
import { type EvaluatedPull, evaluatePull, worse } from './evaluate-pull.ts'
import { refuseCheckout } from './refuse-checkout.ts'
import { type PullOfWork, type PullTarget, pullNumbers, type Work, worksOf } from './route.ts'
import { publishStatus, ReadCommits } from './status.ts'

/** Attempts to decide on a pull request that keeps changing; then the run of the last change decides. */
const MAX_TRIES = 3

/** Result of a run. `nothing` has no verdict: the event belongs to no open pull request. */
export type DecidedEvent =
  | { readonly kind: 'nothing'; readonly why: string }
  | {
      readonly kind: 'decided'
      readonly pulls: readonly EvaluatedPull[]
      /** Errors of pull requests that could not be decided on. */
      readonly errors: readonly SealError[]
      readonly verdict: Verdict
      /** Warnings and errors, each with a remedy, for the summary. */
      readonly notes: readonly string[]
    }

/**
 * Decides on the pull requests of an event with data of GitHub's API, without a checkout, and sets the commit status of each.
 *
 * @throws {SealError} USAGE, SETTINGS_INVALID, GIT_WRONG_CHECKOUT, GITHUB_* - the run could not start.
 */
export async function decideEvent(env: Env, inputs: InputReader): Promise<DecidedEvent> {
  const target = approvalTargetOf(env, await readEvent(env))
  if (target.kind === 'nothing') return target
  const { context, works } = await start(target, env, inputs)
  if (works.length === 0) return { kind: 'nothing', why: 'the event belongs to no open pull request' }
  const pulls: EvaluatedPull[] = []
  const errors: SealError[] = []
  for (const work of works) {
    const decided = await decideWork(work, context)
    if (decided.kind === 'decided') pulls.push(...decided.pulls)
    else errors.push(decided.error)
    // Every further pull request would fail with the same error.
    if (decided.kind === 'failed' && decided.error.code === 'GITHUB_RATE_LIMITED') break
  }
  const verdict = errors.length > 0 ? 'undecided' : pulls.map(({ report }) => report.verdict).reduce(worse, 'allow')
  const notes = [...eventNotes(env), ...errors.map(messageOf), ...pulls.flatMap((pull) => pull.notes)]
  return { kind: 'decided', pulls, errors, verdict, notes }
}

/** Prepares the run. If that fails, sets the status to undecided, so that an earlier success does not remain on the commit. */
async function start(
  target: PullTarget,
  env: Env,
  inputs: InputReader,
): Promise<{ readonly context: ApprovalsContext; readonly works: readonly Work[] }> {
  try {
    await refuseCheckout(env)
    const context = await approvalsContext(env, inputs)
    return { context, works: await worksOf(target, context.ports) }
  } catch (error) {
    const sha = target.kind === 'pull' ? target.head : target.kind === 'group' ? target.sha : undefined
    const github = connect(env, inputs('github-token'))
    if (sha !== undefined && github !== undefined && 'base' in target)
      await publishUndecided(github, { sha, base: target.base }).catch(() => undefined)
    throw error
  }
}

type DecidedWork =
  | { readonly kind: 'decided'; readonly pulls: readonly EvaluatedPull[] }
  | { readonly kind: 'failed'; readonly error: SealError }

/**
 * Decides and publishes; repeats both if the pull request changes in between. After an error, sets the status to undecided on every
 * commit that was read, so that no success of an earlier run or attempt remains.
 */
async function decideWork(work: Work, context: ApprovalsContext): Promise<DecidedWork> {
  const commits = new ReadCommits()
  if (work.head !== undefined) commits.add(work.head, work.base)
  try {
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      const pulls = await evaluateWork(work, context, commits)
      if ((await publishStatus(pulls, work, context)) !== 'moved') return { kind: 'decided', pulls }
    }
    throw new SealError(
      'GITHUB_UNEXPECTED',
      `Pull request ${pullNumbers(work)} changed during each of ${MAX_TRIES} attempts to decide on it. The run of the last change decides.`,
    )
  } catch (error) {
    await commits.markUndecided(work, context.ports.github)
    if (!(error instanceof SealError)) throw error
    return { kind: 'failed', error }
  }
}

/** Evaluates every pull request of the work, and others that share its status. */
async function evaluateWork(work: Work, context: ApprovalsContext, commits: ReadCommits): Promise<readonly EvaluatedPull[]> {
  const evaluated: EvaluatedPull[] = []
  const queue = [...work.pulls]
  for (let pull = queue.shift(); pull !== undefined; pull = queue.shift()) {
    const one = await evaluateOne(pull, context)
    evaluated.push(one)
    const { head, base } = one.decision
    if (work.group !== undefined) continue
    commits.add(head, base.ref)
    const known = new Set([...evaluated.map(({ decision }) => decision.pull), ...queue.map(({ number }) => number)])
    queue.push(...one.siblings.filter((number) => !known.has(number)).map((number) => ({ number, base: base.ref })))
  }
  return evaluated
}

async function evaluateOne(
  pull: PullOfWork,
  { env, inputs, ports, config, configPath, configNamed }: ApprovalsContext,
): Promise<EvaluatedPull> {
  const workflow = workflowPath(env)
  const request = { ...pull, configPath, configNamed, config, policyPaths: workflow === undefined ? [] : [workflow] }
  return evaluatePull({ request, inputs, event: env['GITHUB_EVENT_NAME'] ?? '' }, ports)
}

/** Warns about events that run the workflow file of the pull request, which its author can change. */
function eventNotes(env: Env): readonly string[] {
  const event = env['GITHUB_EVENT_NAME'] ?? ''
  if (event !== 'pull_request' && event !== 'pull_request_review') return []
  return [
    `On ${event} GitHub runs the workflow file of the pull request, so its author can remove this step or set another status. Run approvals on pull_request_target, and on workflow_run for reviews. "weightseal init" creates both workflows.`,
  ]
}
