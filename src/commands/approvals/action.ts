import { join } from 'node:path'
import * as core from '@actions/core'
import type { Env } from '../../core/env.ts'
import { EXIT, exitOfError, exitOfVerdict } from '../../core/exit.ts'
import { jsonText } from '../../core/json-text.ts'
import { noPaint } from '../../core/paint.ts'
import { inputReader } from '../../gate/prepare-step.ts'
import { writeAtomically } from '../../ports/files/atomic-write.ts'
import { runFolder } from '../../ports/files/run-folder.ts'
import { notesOf } from '../../publish/outcome.ts'
import { annotationCommands } from '../../publish/workflow-commands.ts'
import { renderApprovals } from '../../report/approvals/summary.ts'
import { explainDecision } from '../../report/approvals/text.ts'
import { toAnnotations } from '../../report/findings/annotations.ts'
import { flag, type InputReader } from '../../settings/inputs.ts'
import { sendArtifact } from '../../shell/artifact.ts'
import { logText } from '../../shell/step-log.ts'
import { setOutput } from '../../shell/step-output.ts'
import { MAX_SUMMARY_BYTES, writeSummary } from '../../shell/step-summary.ts'
import type { EvaluatedPull } from './evaluate-pull.ts'
import { type DecidedEvent, decideEvent } from './run.ts'

/** `command: approvals`: decides on the pull requests of the event, and shows the decisions. */
export async function approvalsAction(env: Env): Promise<number> {
  const inputs = inputReader(env)
  const decided = await decideEvent(env, inputs)
  return decided.kind === 'nothing' ? nothing(decided.why) : finish(decided, env, inputs)
}

/**
 * Ends a run without a pull request. It sets no verdict, so that a step that requires `allow` does not run because of an unrelated
 * comment.
 */
function nothing(why: string): number {
  core.notice(`Nothing to decide: ${why}.`, { title: 'Weightseal approvals' })
  setOutput('conclusion', 'neutral')
  return EXIT.ok
}

type Decided = Extract<DecidedEvent, { readonly kind: 'decided' }>

async function finish({ pulls, errors, verdict, notes }: Decided, env: Env, inputs: InputReader): Promise<number> {
  const files = await writeFiles(pulls, runFolder(env))
  logDecisions(pulls)
  for (const error of errors) core.error(error.message, { title: `Weightseal: ${error.code}` })
  setOutput('verdict', verdict)
  setOutput('conclusion', verdict === 'allow' ? 'pass' : 'fail')
  setOutput('approvals-path', files.join('\n'))
  const artifact = await sendArtifact(env, inputs, files)
  if (flag('show-summary', inputs('show-summary')) !== false)
    await writeSummary(renderApprovals({ pulls, notes: [...notes, ...notesOf([artifact])], maxBytes: MAX_SUMMARY_BYTES }))
  // An error may have prevented publishing, so warn-only does not apply.
  const [first] = errors
  if (first !== undefined) return exitOfError(first)
  return exitOfVerdict(
    verdict,
    pulls.every(({ report }) => report.warnOnly),
  )
}

/** Logs the decisions with workflow commands disabled, then the annotations as commands. */
function logDecisions(pulls: readonly EvaluatedPull[]): void {
  logText(pulls.map(({ decision }) => explainDecision(decision, noPaint)).join('\n'))
  for (const { report } of pulls) for (const line of annotationCommands(toAnnotations(report, []))) process.stdout.write(`${line}\n`)
}

async function writeFiles(pulls: readonly EvaluatedPull[], folder: string): Promise<readonly string[]> {
  const files: string[] = []
  for (const { decision, snapshot } of pulls)
    for (const [kind, value] of Object.entries({ decision, snapshot })) {
      const file = join(folder, 'approvals', `pull-${decision.pull}.${kind}.json`)
      await writeAtomically(file, jsonText(value))
      files.push(file)
    }
  return files
}
