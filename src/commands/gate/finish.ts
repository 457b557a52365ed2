import * as core from '@actions/core'
import type { Env } from '../../core/env.ts'
import { markdown } from '../../core/escape.ts'
import { EXIT, exitOfVerdict } from '../../core/exit.ts'
import { noPaint } from '../../core/paint.ts'
import { checkHead, type HeadDoubt } from '../../gate/head-check.ts'
import type { Prepared } from '../../gate/prepare-step.ts'
import type { GateResult } from '../../gate/types.ts'
import { runFolder } from '../../ports/files/run-folder.ts'
import { notesOf } from '../../publish/outcome.ts'
import { type PublishResult, publishReport } from '../../publish/publish.ts'
import { renderSummary } from '../../report/findings/markdown.ts'
import type { Report } from '../../report/findings/report.ts'
import { renderTerminal } from '../../report/findings/terminal.ts'
import type { InputReader } from '../../settings/inputs.ts'
import { sendArtifact } from '../../shell/artifact.ts'
import { runUrl } from '../../shell/run-url.ts'
import { logText } from '../../shell/step-log.ts'
import { setOutput } from '../../shell/step-output.ts'
import { MAX_SUMMARY_BYTES, writeSummary } from '../../shell/step-summary.ts'
import { writeGateFiles } from './files.ts'
import { markUndecided } from './mark-undecided.ts'
import { setGateOutputs } from './outputs.ts'
import { reproduceStep } from './reproduce.ts'

export interface Finish {
  readonly run: Prepared
  readonly inputs: InputReader
  readonly env: Env
  /** Files that the artifact contains in addition to the report. */
  readonly more: readonly string[]
  /** Publishes what the verdict allows, after the findings are uploaded and before the commit gets a status. */
  readonly deliver?: () => Promise<void>
}

/** Writes the files, publishes the findings, sets the outputs, and returns the exit code. */
export async function finishGate(result: GateResult, { run, inputs, env, more, deliver }: Finish): Promise<number> {
  const { settings, target, github } = run
  const { report } = result
  const reproduce = reproduceStep(target, inputs)
  const files = await writeGateFiles(result, {
    folder: runFolder(env),
    fallbackFile: run.policyFiles[0]?.path ?? '',
    reproduce,
  })
  logText(renderTerminal(report, noPaint))
  setGateOutputs(result, files)
  const doubt = await checkHead(target, github)
  if (doubt !== undefined) return unpublished(doubt, report, env)
  const artifact = await sendArtifact(env, inputs, [files.report, files.sarif, files.summary, ...files.manifests, ...more])
  if (github === undefined) await deliver?.()
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
          deliver,
        })
  for (const line of published.commands) process.stdout.write(`${line}\n`)
  const notes = [...published.notes, ...notesOf([artifact])]
  for (const note of notes) core.notice(note, { title: 'Weightseal: not everything was published' })
  if (settings.showSummary)
    await writeSummary(renderSummary(report, { maxBytes: MAX_SUMMARY_BYTES, restIn: 'report-v1.json', notes, reproduce }))
  return exitCode(report, published)
}

const NOTHING_POSTED: PublishResult = { notes: ['Nothing was posted: github-token is missing.'], commands: [], failure: undefined }

/** Posts nothing for a head that has moved. One that could not be read is marked, so that no older success remains in force. */
async function unpublished({ why, moved }: HeadDoubt, report: Report, env: Env): Promise<number> {
  if (!moved) await markUndecided(env).catch(() => undefined)
  core.warning(why, { title: 'Weightseal: undecided' })
  setOutput('verdict', report.verdict === 'block' ? 'block' : 'undecided')
  setOutput('conclusion', 'fail')
  await writeSummary(`# ⚠️ Weightseal: undecided\n\n${markdown(why)}\n`)
  return exitOfVerdict(report.verdict === 'block' ? 'block' : 'undecided', report.warnOnly)
}

/** A required upload that failed turns `allow` into undecided. Publishing never makes a verdict milder. */
function exitCode(report: Report, { failure }: PublishResult): number {
  const code = exitOfVerdict(report.verdict, report.warnOnly)
  if (failure === undefined || code !== EXIT.ok) return code
  core.error(failure.message, { title: 'Weightseal: upload-sarif is "always"' })
  return EXIT.undecided
}
