import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import * as core from '@actions/core'
import type { Env } from '../../core/env.ts'
import { messageOf, SealError } from '../../core/errors.ts'
import { EXIT, exitOfError, exitOfVerdict } from '../../core/exit.ts'
import type { Verdict } from '../../core/subject.ts'
import type { ApprovalPorts } from '../../domains/approvals/collect-snapshot.ts'
import { trimSlash } from '../../domains/manifest/paths.ts'
import { inputReader, readEvent, workflowPath } from '../../gate/prepare-step.ts'
import { trustedConfig } from '../../gate/trusted-config.ts'
import { writeAtomically } from '../../ports/files/atomic-write.ts'
import { localGit } from '../../ports/git.ts'
import type { GitHub } from '../../ports/github/api.ts'
import { octokitApprovals } from '../../ports/github/approvals/octokit-approvals.ts'
import { connect, connection } from '../../ports/github/connection.ts'
import { octokitGitHub } from '../../ports/github/octokit.ts'
import { approvalContext, publishApproval, stateOfDecision } from '../../publish/approval-status.ts'
import { notesOf } from '../../publish/outcome.ts'
import { annotationCommands } from '../../publish/workflow-commands.ts'
import { renderApprovals } from '../../report/approvals/summary.ts'
import { explainDecision } from '../../report/approvals/text.ts'
import { toAnnotations } from '../../report/findings/annotations.ts'
import { type ApprovalTarget, approvalTargetOf } from '../../settings/approval-target.ts'
import type { Config } from '../../settings/config-types.ts'
import { flag, type InputReader } from '../../settings/inputs.ts'
import { CONFIG_FILE } from '../../settings/read-config.ts'
import { sendArtifact } from '../../shell/artifact.ts'
import { runUrl } from '../../shell/run-url.ts'
import { logText } from '../../shell/step-log.ts'
import { MAX_SUMMARY_BYTES, writeSummary } from '../../shell/step-summary.ts'
import { decidedPull, type JudgedPull, judgePull, worse } from './judge-pull.ts'

/** Attempts to decide on a pull request that keeps changing; then the run of the last change decides. */
const MAX_TRIES = 3
/** Limit of open pull requests for one sweep. */
const MAX_SWEEP = 200

interface Run {
  readonly env: Env
  readonly inputs: InputReader
  readonly ports: ApprovalPorts & { readonly github: GitHub }
  /** Configuration that replaces that of the base branch. */
  readonly config: Config | undefined
  readonly configPath: string
  readonly configNamed: boolean
}

/** One pull request, or several of a merge group, with one status. */
interface Work {
  readonly pulls: readonly { readonly number: number; readonly base: string }[]
  /** Commit that gets the status; the default is the head of the only pull request. */
  readonly group: string | undefined
  /** Commit that gets the status "undecided" after an error. */
  readonly head: string | undefined
  readonly base: string
}

interface Done {
  readonly judged: readonly JudgedPull[]
  readonly error?: SealError
}

/** Runs approvals as a step: decides with data of GitHub's API, without a checkout, and sets a commit status. */
export async function approvalsAction(env: Env): Promise<number> {
  const inputs = inputReader(env)
  const target = approvalTargetOf(env, await readEvent(env))
  if (target.kind === 'nothing') return nothing(target.why)
  const { run, works } = await startRun(target, env, inputs)
  if (works.length === 0) return nothing('the event belongs to no open pull request')
  const done: Done[] = []
  for (const work of works) {
    const one = await decideWork(work, run)
    done.push(one)
    // Every further pull request would fail with the same error.
    if (one.error?.code === 'GITHUB_RATE_LIMITED') break
  }
  return finish(done, run)
}

/** Prepares the run. If that fails, sets the status to undecided, so that an earlier success does not remain on the commit. */
async function startRun(
  target: Exclude<ApprovalTarget, { kind: 'nothing' }>,
  env: Env,
  inputs: InputReader,
): Promise<{ readonly run: Run; readonly works: readonly Work[] }> {
  try {
    await refuseCheckout(env)
    const run = await prepareRun(env, inputs)
    return { run, works: await worksOf(target, run) }
  } catch (error) {
    const sha = target.kind === 'pull' ? target.head : target.kind === 'group' ? target.sha : undefined
    const github = connect(env, inputs('github-token'))
    if (sha !== undefined && github !== undefined && 'base' in target) await setUndecided(github, sha, target.base).catch(() => undefined)
    throw error
  }
}

function setUndecided(github: Pick<GitHub, 'createStatus'>, sha: string, base: string): Promise<void> {
  return github.createStatus({
    sha,
    state: 'error',
    context: approvalContext(base),
    description: 'Undecided: required data could not be read',
  })
}

/**
 * Ends a run without a pull request. It sets no verdict, so that a step that requires `allow` does not run because of an unrelated
 * comment.
 */
function nothing(why: string): number {
  core.notice(`Nothing to decide: ${why}.`, { title: 'Weightseal approvals' })
  core.setOutput('conclusion', 'neutral')
  return EXIT.ok
}

async function prepareRun(env: Env, inputs: InputReader): Promise<Run> {
  const options = connection(env, inputs('github-token'))
  if (options === undefined) throw new SealError('USAGE', 'Approvals require a GitHub token. Pass github-token.')
  const teams = connection(env, inputs('app-token'))
  const ports = { api: octokitApprovals(options, teams), github: octokitGitHub(options), now: () => new Date().toISOString() }
  const file = inputs('config-file')
  const elsewhere = inputs('config') !== undefined || /@/.test(file ?? '')
  const sources = { trusted: undefined, root: '', github: connect(env, inputs('external-repo-token') ?? inputs('github-token')) }
  const config = elsewhere ? (await trustedConfig({ inline: inputs('config'), file }, sources)).config : undefined
  return {
    env,
    inputs,
    ports,
    config,
    configPath: elsewhere ? CONFIG_FILE : trimSlash(file || CONFIG_FILE),
    configNamed: !elsewhere && Boolean(file),
  }
}

async function worksOf(target: Exclude<ApprovalTarget, { kind: 'nothing' }>, { ports }: Run): Promise<readonly Work[]> {
  switch (target.kind) {
    case 'pull': {
      const { number, base, head } = target
      return [{ pulls: [{ number, base }], group: undefined, head, base }]
    }
    case 'head':
      return (await ports.api.pullsOfHead(target.head)).map(toWork)
    case 'sweep': {
      const open = await ports.api.openPulls()
      if (open.length > MAX_SWEEP)
        throw new SealError(
          'GITHUB_TRUNCATED',
          `${open.length} pull requests are open; one run evaluates at most ${MAX_SWEEP}. Close some, or run approvals on each pull request.`,
        )
      return open.map(toWork)
    }
    case 'group':
      return [await groupWork(target, ports)]
  }
}

function toWork({ number, base, headSha }: { readonly number: number; readonly base: string; readonly headSha: string }): Work {
  return { pulls: [{ number, base }], group: undefined, head: headSha, base }
}

/** Returns the pull requests of a merge group: every entry of the queue up to the one with the group's commit. */
async function groupWork({ sha, base }: ApprovalTarget & { readonly kind: 'group' }, { api }: ApprovalPorts): Promise<Work> {
  const entries = await api.mergeQueue(base)
  const last = entries.findIndex(({ groupSha }) => groupSha === sha)
  if (last === -1)
    throw new SealError(
      'GITHUB_UNEXPECTED',
      `The merge queue of ${base} has no entry with commit ${sha.slice(0, 7)}, so the pull requests of the group are unknown. The queue has changed; the run of the next group decides.`,
    )
  return { pulls: entries.slice(0, last + 1).map(({ number }) => ({ number, base })), group: sha, head: sha, base }
}

/**
 * Decides and publishes; repeats both if the pull request changes in between. After an error, sets the status to undecided on every
 * commit that was read, so that no success of an earlier run or attempt remains.
 */
async function decideWork(work: Work, run: Run): Promise<Done> {
  const places = new Map<string, Place>()
  if (work.head !== undefined) note(places, { sha: work.head, base: work.base })
  try {
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      const judged = await evaluateWithWaivers(work, run, places)
      if ((await publish(judged, work, run)) !== 'moved') return { judged }
    }
    throw new SealError(
      'GITHUB_UNEXPECTED',
      `Pull request ${numbers(work)} changed during each of ${MAX_TRIES} attempts to decide on it. The run of the last change decides.`,
    )
  } catch (error) {
    await markUndecided(work, run, places)
    if (!(error instanceof SealError)) throw error
    return { judged: [], error }
  }
}

interface Place {
  readonly sha: string
  readonly base: string
}

function note(places: Map<string, Place>, place: Place): void {
  places.set(`${place.sha} ${place.base}`, place)
}

/** Sets the status to undecided, also on the current heads: a newer head may have a success of an earlier attempt. */
async function markUndecided({ pulls, group }: Work, { ports }: Run, places: Map<string, Place>): Promise<void> {
  if (group === undefined)
    for (const { number } of pulls) {
      const now = await ports.github.pull(number).catch(() => undefined)
      if (now !== undefined) note(places, { sha: now.headSha, base: now.baseRef })
    }
  for (const { sha, base } of places.values()) await setUndecided(ports.github, sha, base).catch(() => undefined)
}

/** Evaluates every pull request of the work, and others that share its status; the worst result counts. */
async function evaluateWithWaivers(work: Work, run: Run, places: Map<string, Place>): Promise<readonly JudgedPull[]> {
  const judged: JudgedPull[] = []
  const queue = [...work.pulls]
  for (let pull = queue.shift(); pull !== undefined; pull = queue.shift()) {
    const one = await judgeOne(pull, run)
    judged.push(one)
    const { head, base } = one.decision
    if (work.group !== undefined) continue
    note(places, { sha: head, base: base.ref })
    const known = new Set([...judged.map(({ decision }) => decision.pull), ...queue.map(({ number }) => number)])
    queue.push(...one.siblings.filter((number) => !known.has(number)).map((number) => ({ number, base: base.ref })))
  }
  return judged
}

function numbers({ pulls }: Work): string {
  return pulls.map(({ number }) => `#${number}`).join(', ')
}

async function judgeOne(pull: Work['pulls'][number], { env, inputs, ports, config, configPath, configNamed }: Run): Promise<JudgedPull> {
  const workflow = workflowPath(env)
  const request = { ...pull, configPath, configNamed, config, policyPaths: workflow === undefined ? [] : [workflow] }
  return judgePull({ request, inputs, event: env['GITHUB_EVENT_NAME'] ?? '' }, ports)
}

/** Events whose workflow has permissions that the code of a pull request must not get. */
const PRIVILEGED: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run', 'issue_comment'])

/**
 * Fails when the workspace of a privileged run contains another commit than that of the run, which is on the default branch: earlier
 * or later steps could run untrusted code.
 *
 * @throws {SealError} GIT_WRONG_CHECKOUT
 */
async function refuseCheckout(env: Env): Promise<void> {
  const event = env['GITHUB_EVENT_NAME'] ?? ''
  if (!PRIVILEGED.has(event)) return
  for (const folder of await workTrees(env['GITHUB_WORKSPACE'])) {
    const head = await headOf(folder)
    if (head !== env['GITHUB_SHA'])
      throw new SealError(
        'GIT_WRONG_CHECKOUT',
        `${folder} is at commit ${head.slice(0, 7)}; expected the commit of this run. On ${event} a job has permissions that the code of a pull request must not get. Remove actions/checkout from this job; approvals need no checkout.`,
      )
  }
}

/** Limits of the search for working trees. Exceeding `MAX_FOLDERS` is an error; deeper folders are not searched. */
const [MAX_DEPTH, MAX_FOLDERS] = [4, 5000]

/** Finds the working trees in the workspace. @throws {SealError} GIT_WRONG_CHECKOUT - there are too many folders. */
async function workTrees(workspace: string | undefined): Promise<readonly string[]> {
  if (workspace === undefined || workspace === '' || !existsSync(workspace)) return []
  const found: string[] = []
  const queue = [{ folder: workspace, depth: 0 }]
  for (let seen = 0, next = queue.shift(); next !== undefined; next = queue.shift(), seen++) {
    if (seen > MAX_FOLDERS)
      throw new SealError(
        'GIT_WRONG_CHECKOUT',
        `The workspace has more than ${MAX_FOLDERS} folders, so the origin of its code is unknown. Remove actions/checkout from this job; approvals need no checkout.`,
      )
    const { folder, depth } = next
    const entries = await readdir(folder, { withFileTypes: true })
    if (entries.some(({ name }) => name === '.git')) found.push(folder)
    if (depth < MAX_DEPTH)
      queue.push(
        ...entries
          .filter((entry) => entry.isDirectory() && entry.name !== '.git')
          .map(({ name }) => ({ folder: join(folder, name), depth: depth + 1 })),
      )
  }
  return found
}

/** Returns the commit of a working tree. @throws {SealError} GIT_WRONG_CHECKOUT - the commit cannot be determined. */
async function headOf(folder: string): Promise<string> {
  try {
    return await localGit(folder).resolve('HEAD')
  } catch (cause) {
    throw new SealError(
      'GIT_WRONG_CHECKOUT',
      `Cannot determine the commit of the working tree ${folder}: ${messageOf(cause)} Remove actions/checkout from this job; approvals need no checkout.`,
      { cause },
    )
  }
}

async function publish(
  judged: readonly JudgedPull[],
  { group, base }: Work,
  { ports, env }: Run,
): Promise<'written' | 'unchanged' | 'moved'> {
  const [worst] = [...judged].sort((a, b) => ORDER.indexOf(stateOf(a)) - ORDER.indexOf(stateOf(b)))
  if (worst === undefined) throw new SealError('GITHUB_UNEXPECTED', 'The merge group has no pull request. Run the job again.')
  const { decision } = worst
  const branch = group === undefined ? decision.base.ref : base
  return publishApproval(
    {
      sha: group ?? decision.head,
      base: branch,
      pulls: judged.map(decidedPull),
      state: stateOf(worst),
      description: judged.length === 1 ? decision.summary : `${judged.length} pull requests; #${decision.pull}: ${decision.summary}`,
      url: runUrl(env),
    },
    ports,
  )
}

const ORDER = ['error', 'failure', 'pending', 'success'] as const

function stateOf({ decision, report }: JudgedPull): (typeof ORDER)[number] {
  return stateOfDecision(decision, report.verdict)
}

async function finish(done: readonly Done[], run: Run): Promise<number> {
  const { env, inputs } = run
  const judged = done.flatMap((each) => each.judged)
  const errors = done.flatMap(({ error }) => (error === undefined ? [] : [error]))
  const verdict: Verdict = errors.length > 0 ? 'undecided' : judged.map(({ report }) => report.verdict).reduce(worse, 'allow')
  const files = await writeFiles(judged, join(env['RUNNER_TEMP'] ?? '.', 'weightseal'))
  log(judged)
  for (const error of errors) core.error(error.message, { title: `Weightseal: ${error.code}` })
  core.setOutput('verdict', verdict)
  core.setOutput('conclusion', verdict === 'allow' ? 'pass' : 'fail')
  core.setOutput('approvals-path', files.join('\n'))
  const artifact = await sendArtifact(env, inputs, files)
  const notes = [...eventNotes(env), ...errors.map(messageOf), ...judged.flatMap((each) => each.notes), ...notesOf([artifact])]
  if (flag('show-summary', inputs('show-summary')) !== false)
    await writeSummary(renderApprovals({ judged, notes, maxBytes: MAX_SUMMARY_BYTES }))
  // An error may have prevented publishing, so warn-only does not apply.
  const [first] = errors
  return first === undefined
    ? exitOfVerdict(
        verdict,
        judged.every(({ report }) => report.warnOnly),
      )
    : exitOfError(first)
}

/** Warns about events that run the workflow file of the pull request, which its author can change. */
function eventNotes(env: Env): readonly string[] {
  const event = env['GITHUB_EVENT_NAME'] ?? ''
  if (event !== 'pull_request' && event !== 'pull_request_review') return []
  return [
    `On ${event} GitHub runs the workflow file of the pull request, so its author can remove this step or set another status. Run approvals on pull_request_target, and on workflow_run for reviews. "weightseal init" creates both workflows.`,
  ]
}

/** Logs the decisions with workflow commands disabled, then the annotations as commands. */
function log(judged: readonly JudgedPull[]): void {
  const text = judged.map(({ decision }) => explainDecision(decision, (_, part) => part)).join('\n')
  logText(text)
  for (const { report } of judged) for (const line of annotationCommands(toAnnotations(report, []))) process.stdout.write(`${line}\n`)
}

async function writeFiles(judged: readonly JudgedPull[], folder: string): Promise<readonly string[]> {
  const files: string[] = []
  for (const { decision, snapshot } of judged)
    for (const [kind, value] of Object.entries({ decision, snapshot })) {
      const file = join(folder, 'approvals', `pull-${decision.pull}.${kind}.json`)
      await writeAtomically(file, `${JSON.stringify(value, null, 2)}\n`)
      files.push(file)
    }
  return files
}
