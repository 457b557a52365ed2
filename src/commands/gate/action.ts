import { randomUUID } from 'node:crypto'
import { isAbsolute, join } from 'node:path'
import * as core from '@actions/core'
import type { Env } from '../../core/env.ts'
import { SealError } from '../../core/errors.ts'
import { EXIT, exitOfVerdict } from '../../core/exit.ts'
import { noPaint } from '../../core/paint.ts'
import { gate } from '../../gate/gate.ts'
import { gateParts, inputReader, type Prepared, prepare } from '../../gate/prepare-step.ts'
import type { GateResult } from '../../gate/types.ts'
import type { GitHub } from '../../ports/github/api.ts'
import { uploadArtifact } from '../../publish/artifact.ts'
import { notesOf, publishing } from '../../publish/outcome.ts'
import { type PublishResult, publishReport } from '../../publish/publish.ts'
import { markdown } from '../../report/escape.ts'
import { renderSummary } from '../../report/findings/markdown.ts'
import { countFindings, type Report } from '../../report/findings/report.ts'
import { renderTerminal } from '../../report/findings/terminal.ts'
import { flag, type InputReader } from '../../settings/inputs.ts'
import type { Target } from '../../settings/trigger-target.ts'
import { type WrittenFiles, writeGateFiles } from './files.ts'
import { markUndecided } from './mark-undecided.ts'

const MAX_SUMMARY_BYTES = 900_000

/** The gate as a step: judge, write the files, publish, set the outputs. */
export async function gateAction(env: Env, signal: AbortSignal): Promise<number> {
  const inputs = inputReader(env)
  const run = await prepare(env, inputs)
  const { options, ports } = gateParts(run, env, signal)
  return finish(await gate(options, ports), { run, inputs, env, more: [] })
}

export interface Finish {
  readonly run: Prepared
  readonly inputs: InputReader
  readonly env: Env
  /** Files that go into the artifact beside the report. */
  readonly more: readonly string[]
}

/** Writes the files, publishes what was found, sets the outputs, and gives the exit code. */
export async function finish(result: GateResult, { run, inputs, env, more }: Finish): Promise<number> {
  const { settings, target, github, root } = run
  const { report } = result
  const reproduce = reproduceCommand(target, inputs)
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
          changes: result.collected.results.repository?.changes ?? [],
          sarif: files.sarifText,
          reproduce,
          fork: target.kind === 'pull_request' && target.fork,
          runUrl: runUrl(env),
        })
  for (const line of published.commands) process.stdout.write(`${line}\n`)
  const artifact = await sendArtifact(env, inputs, [files.report, files.sarif, files.summary, ...files.manifests, ...more])
  const notes = [...published.notes, ...notesOf([artifact])]
  for (const note of notes) core.notice(note, { title: 'Weightseal could not do everything' })
  if (settings.showSummary)
    await core.summary.addRaw(renderSummary(report, { maxBytes: MAX_SUMMARY_BYTES, restIn: 'report-v1.json', notes, reproduce })).write()
  return exitCode(report, published)
}

const NOTHING_POSTED: PublishResult = { notes: ['No github-token was given: nothing was posted.'], commands: [], failure: undefined }

/** What to type for the same verdict: the commit, the trusted side, and the inputs that differ from the defaults. */
function reproduceCommand(target: Target, inputs: InputReader): string {
  const flags = ['path', 'profile', 'fail-on-severity', 'config-file'].flatMap((name) =>
    inputs(name) === undefined ? [] : [`--${name}`, shellWord(inputs(name) ?? '')],
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
  process.stdout.write(`::stop-commands::${token}\n${renderTerminal(report, noPaint)}::${token}::\n`)
}

function setOutputs({ report, collected }: GateResult, files: WrittenFiles): void {
  const { blocking, warnings, unknown } = countFindings(report)
  const built = (collected.results.models ?? []).flatMap(({ evidence }) =>
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

export async function sendArtifact(env: Env, inputs: InputReader, files: readonly string[]) {
  if (flag('upload-artifact', inputs('upload-artifact')) === false) return { status: 'skipped' } as const
  const name =
    inputs('artifact-name') ?? `weightseal-${(env['GITHUB_JOB'] ?? 'job').replace(/[^\w.-]/g, '_')}-${env['GITHUB_RUN_ATTEMPT'] ?? '1'}`
  return publishing(
    () => uploadArtifact(name, files.filter(isAbsolute)),
    'The report is only in the summary. Set upload-artifact: false to silence this.',
  )
}

export function runUrl(env: Env): string | undefined {
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
