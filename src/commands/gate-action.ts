import { randomUUID } from 'node:crypto'
import { isAbsolute, join } from 'node:path'
import * as core from '@actions/core'
import { SealError } from '../errors.ts'
import { EXIT, exitOfVerdict } from '../exit.ts'
import { attempt } from '../facts/sources.ts'
import { remoteSide, type TrustedSide } from '../facts/trusted-side.ts'
import { localGit } from '../ports/git.ts'
import type { GitHub } from '../ports/github.ts'
import { octokitGitHub } from '../ports/octokit.ts'
import { progressFor } from '../ports/progress.ts'
import { readText } from '../ports/text-file.ts'
import { uploadArtifact } from '../publish/artifact.ts'
import { statusContext } from '../publish/commit-status.ts'
import { notesOf, publishing } from '../publish/outcome.ts'
import { type PublishResult, publishReport } from '../publish/publish.ts'
import { markdown } from '../report/escape.ts'
import { renderSummary } from '../report/markdown.ts'
import { countFindings, type Report } from '../report/report.ts'
import { renderTerminal } from '../report/terminal.ts'
import { flag, type Given } from '../settings/given.ts'
import { resolveSettings, type Settings } from '../settings/settings.ts'
import { type Env, type Target, targetOf, trustsBase } from '../settings/target.ts'
import { type GateResult, gate } from './gate.ts'
import { type WrittenFiles, writeGateFiles } from './gate-files.ts'
import { policyFilesOf, policyReader, proposedChecker, trustedConfig } from './trusted-config.ts'

const MAX_EVENT_BYTES = 32 * 1024 * 1024
const MAX_SUMMARY_BYTES = 900_000

/** The gate as a step: judge, write the files, publish, set the outputs. */
export async function gateAction(env: Env, signal: AbortSignal): Promise<number> {
  const given = inputs(env)
  const run = await prepare(env, given)
  const { settings, target, github, root } = run
  const result = await gate(
    { ...run, repository: env['GITHUB_REPOSITORY'] ?? '', ...(env['GITHUB_REF'] ? { ref: env['GITHUB_REF'] } : {}) },
    {
      git: run.git,
      github,
      readPolicy: policyReader(run.configSources, async () => (await run.git.tree('HEAD')).map(({ path }) => path)),
      checkProposed: proposedChecker((path) => run.git.show('HEAD', path)),
      now: new Date().toISOString(),
      progress: (label) => progressFor({ stream: process.stderr, label: label.replaceAll('##[', '# #['), ci: true, quiet: false }),
      signal,
    },
  )
  const { report } = result
  const reproduce = reproduceCommand(target, given)
  const files = await writeGateFiles(result, {
    folder: join(env['RUNNER_TEMP'] ?? root, 'weightseal'),
    home: run.policyFiles[0]?.path ?? '',
    reproduce,
  })
  logReport(report)
  setOutputs(result, files)
  const doubt = await doubtAboutHead(target, github)
  if (doubt !== undefined) return unpublished(doubt, report, env)
  const published =
    github === undefined
      ? NOTHING_POSTED
      : await publishReport(report, github, {
          settings,
          changes: result.collected.changes,
          sarif: files.sarifText,
          reproduce,
          fork: target.kind === 'pull_request' && target.fork,
          runUrl: runUrl(env),
        })
  for (const line of published.commands) process.stdout.write(`${line}\n`)
  const artifact = await sendArtifact(env, given, files)
  const notes = [...published.notes, ...notesOf([artifact])]
  for (const note of notes) core.notice(note, { title: 'Weightseal could not do everything' })
  if (settings.showSummary)
    await core.summary.addRaw(renderSummary(report, { maxBytes: MAX_SUMMARY_BYTES, restIn: 'report-v1.json', notes, reproduce })).write()
  return exitCode(report, published)
}

const NOTHING_POSTED: PublishResult = { notes: ['No github-token was given: nothing was posted.'], commands: [], failure: undefined }

/** Inputs first, then `WEIGHTSEAL_*` of the environment. */
function inputs(env: Env): Given {
  return (name) => core.getInput(name) || env[`WEIGHTSEAL_${name.replaceAll('-', '_').toUpperCase()}`] || undefined
}

/**
 * After an error: says on the commit that nothing was judged, so that an older success does not stand for this run.
 * Whatever goes wrong here is dropped; the step fails anyway.
 */
export async function markUndecided(env: Env): Promise<void> {
  const given = inputs(env)
  const target = targetOf(env, await readEvent(env))
  await connect(env, given('github-token'))?.createStatus({
    sha: target.headSha,
    state: 'error',
    context: statusContext({ kind: trustsBase(target) ? 'base' : 'own', event: target.event }),
    description: 'Undecided: nothing was judged',
  })
}

async function prepare(env: Env, given: Given) {
  const target = targetOf(env, await readEvent(env))
  const workspace = join(env['GITHUB_WORKSPACE'] ?? process.cwd(), given('working-directory') ?? '')
  const root = await workTree(workspace)
  const git = localGit(root)
  const github = connect(env, given('github-token'))
  const trusted = await trustedSide(target, github, root)
  const configSources = {
    trusted: trustsBase(target) ? trusted.value : undefined,
    root,
    github: connect(env, given('external-repo-token') ?? given('github-token')),
  }
  const { config, path } = await trustedConfig({ inline: given('config'), file: given('config-file') }, configSources)
  const settings: Settings = resolveSettings(given, config)
  return { target, root, git, github, trusted, configSources, settings, policyFiles: policyFilesOf(path, config, workflowPath(env)) }
}

async function readEvent(env: Env): Promise<unknown> {
  const file = env['GITHUB_EVENT_PATH']
  if (!file)
    throw new SealError(
      'USAGE',
      'GITHUB_EVENT_PATH is not set. Start Weightseal from a workflow on GitHub, or use "weightseal gate" elsewhere.',
    )
  const text = await readText(file, { maxBytes: MAX_EVENT_BYTES, missing: 'USAGE' })
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    throw new SealError('USAGE', `The event in ${file} is not JSON: ${(cause as Error).message}.`, { cause })
  }
}

async function workTree(folder: string): Promise<string> {
  try {
    return await localGit(folder).top()
  } catch (cause) {
    throw new SealError(
      'GIT_WRONG_CHECKOUT',
      `There is no git work tree in ${folder}: run actions/checkout before Weightseal, or name its folder with working-directory. ${(cause as Error).message}`,
      { cause },
    )
  }
}

function connect(env: Env, token: string | undefined): GitHub | undefined {
  const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/')
  if (token === undefined || token === '' || repo === '') return undefined
  const number = (name: string) =>
    env[name] === undefined ? {} : { [name === 'WEIGHTSEAL_API_TIMEOUT_MS' ? 'timeoutMs' : 'retryBaseMs']: Number(env[name]) }
  return octokitGitHub({
    token,
    owner,
    repo,
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    ...number('WEIGHTSEAL_API_TIMEOUT_MS'),
    ...number('WEIGHTSEAL_API_RETRY_MS'),
  })
}

/** Where the base decides about the configuration it must be readable; else a run goes on and says what it lacks. */
async function trustedSide(target: Target, github: GitHub | undefined, root: string): ReturnType<typeof attempt<TrustedSide | undefined>> {
  const read = () => readBase(target, github, root)
  return trustsBase(target) ? { source: { status: 'ok' }, value: await read() } : attempt(read)
}

async function readBase(target: Target, github: GitHub | undefined, root: string): Promise<TrustedSide | undefined> {
  if (target.kind === 'snapshot') return undefined
  if (github === undefined) throw new SealError('USAGE', `The event ${target.event} can only be judged with a token: pass github-token.`)
  if (target.kind === 'range') return remoteSide(github, { branch: target.event, commit: target.baseSha }, root)
  return remoteSide(github, { branch: target.baseRef, commit: await github.branchTip(target.baseRef) }, root)
}

/** `owner/repo/.github/workflows/gate.yml@ref` without its ends. */
function workflowPath(env: Env): string | undefined {
  return /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '')?.[1]
}

/** What to type for the same verdict: the commit, the trusted side, and the inputs that differ from the defaults. */
function reproduceCommand(target: Target, given: Given): string {
  const flags = ['path', 'fail-on-severity', 'config-file'].flatMap((name) =>
    given(name) === undefined ? [] : [`--${name}`, shellWord(given(name) ?? '')],
  )
  const gateCommand = (base: string) => ['npx weightseal gate', '--base', base, ...flags].join(' ')
  if (target.kind === 'pull_request')
    return `git fetch origin pull/${target.number}/head && git checkout FETCH_HEAD\n${gateCommand(shellWord(`origin/${target.baseRef}`))}`
  if (target.kind === 'range') return `git checkout ${target.headSha}\n${gateCommand(target.baseSha)}`
  return `git checkout ${target.headSha}\n${['npx weightseal gate', ...flags].join(' ')}`
}

/** Names from the repository are printed as part of a command only when no shell could read more into them. */
function shellWord(text: string): string {
  return /^[A-Za-z0-9][A-Za-z0-9._/@-]*$/.test(text) ? text : "'…'"
}

/** The report in the log, where nothing in it can be taken for a workflow command. */
function logReport(report: Report): void {
  const token = randomUUID()
  process.stdout.write(`::stop-commands::${token}\n${renderTerminal(report, (_, text) => text)}::${token}::\n`)
}

function setOutputs({ report, collected }: GateResult, files: WrittenFiles): void {
  const { blocking, warnings, unknown } = countFindings(report)
  const built = collected.models.flatMap(({ evidence }) =>
    evidence.built === undefined ? [] : [{ folder: evidence.folder, manifest: evidence.built }],
  )
  const each = (value: (model: (typeof built)[number]) => string) =>
    built.length === 1 && built[0]
      ? value(built[0])
      : JSON.stringify(Object.fromEntries(built.map((model) => [model.folder, value(model)])))
  core.setOutput('verdict', report.verdict)
  core.setOutput('conclusion', conclusionOf(report, warnings))
  core.setOutput('findings-count', String(blocking + warnings + unknown))
  core.setOutput('model-digest', built.length === 0 ? '' : each(({ manifest }) => manifest.tree.root))
  core.setOutput('oms-root', built.length === 0 ? '' : each(({ manifest }) => manifest.oms.root))
  core.setOutput('manifest-path', files.manifests.join('\n'))
  core.setOutput('report-path', files.report)
  core.setOutput('sarif-path', files.sarif)
}

/** Undecided is `fail`: a consumer that only looks for that word must not go on. */
function conclusionOf({ verdict, models }: Report, warnings: number): 'pass' | 'warn' | 'fail' | 'neutral' {
  if (verdict !== 'allow') return 'fail'
  if (models.length === 0) return 'neutral'
  return warnings > 0 ? 'warn' : 'pass'
}

interface HeadDoubt {
  readonly why: string
  /** Whether the head is known to be another; else it could not be read. */
  readonly moved: boolean
}

/** Why the report may not be posted: the head is no longer the one that was judged, or nobody could find out. */
async function doubtAboutHead(target: Target, github: GitHub | undefined): Promise<HeadDoubt | undefined> {
  if (target.kind !== 'pull_request' || github === undefined) return undefined
  try {
    const { headSha, baseRef } = await github.pull(target.number)
    if (headSha === target.headSha && baseRef === target.baseRef) return undefined
    if (headSha === target.headSha)
      return {
        moved: false,
        why: `The pull request now goes to ${JSON.stringify(baseRef)}; this run judged it by the rules of ${JSON.stringify(target.baseRef)}.`,
      }
    const [old, now] = [target.headSha.slice(0, 7), headSha.slice(0, 7)]
    return {
      moved: true,
      why: `The pull request has moved from ${old} to ${now} meanwhile. Nothing was posted for the old commit; the run for the new one decides.`,
    }
  } catch (error) {
    if (!(error instanceof SealError)) throw error
    return {
      moved: false,
      why: `Before publishing, the head of the pull request could not be read again, so the report was not posted. ${error.message}`,
    }
  }
}

/** Nothing is posted for a head that has moved; one that could not be read is marked, so that no older success stands. */
async function unpublished({ why, moved }: HeadDoubt, report: Report, env: Env): Promise<number> {
  if (!moved) await markUndecided(env).catch(() => undefined)
  core.warning(why, { title: 'Weightseal: undecided' })
  core.setOutput('verdict', report.verdict === 'block' ? 'block' : 'undecided')
  core.setOutput('conclusion', 'fail')
  await core.summary.addRaw(`# ⚠️ Weightseal: undecided\n\n${markdown(why)}\n`).write()
  return exitOfVerdict(report.verdict === 'block' ? 'block' : 'undecided', report.warnOnly)
}

async function sendArtifact(env: Env, given: Given, files: WrittenFiles) {
  if (flag('upload-artifact', given('upload-artifact')) === false) return { status: 'skipped' } as const
  const name =
    given('artifact-name') ?? `weightseal-${(env['GITHUB_JOB'] ?? 'job').replace(/[^\w.-]/g, '_')}-${env['GITHUB_RUN_ATTEMPT'] ?? '1'}`
  return publishing(
    () => uploadArtifact(name, [files.report, files.sarif, files.summary, ...files.manifests].filter(isAbsolute)),
    'The report is only in the summary. Set upload-artifact: false to silence this.',
  )
}

function runUrl(env: Env): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env
  return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined
}

/** An upload that was demanded and failed turns `allow` into undecided; it never softens anything. */
function exitCode(report: Report, { failure }: PublishResult): number {
  const code = exitOfVerdict(report.verdict, report.warnOnly)
  if (failure === undefined || code !== EXIT.ok) return code
  core.error(failure.message, { title: 'Weightseal: upload-sarif is "always"' })
  return EXIT.undecided
}
