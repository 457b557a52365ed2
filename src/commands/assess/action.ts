import { join } from 'node:path'
import * as core from '@actions/core'
import type { Env } from '../../core/env.ts'
import { EXIT } from '../../core/exit.ts'
import { noPaint } from '../../core/paint.ts'
import { VERSION } from '../../core/version.ts'
import { gateParts, inputReader, prepare } from '../../gate/prepare-step.ts'
import { writeAtomically } from '../../ports/files/atomic-write.ts'
import { assessmentJson } from '../../report/assessment/json.ts'
import { assessmentMarkdown, assessmentText } from '../../report/assessment/text.ts'
import { lines } from '../../settings/inputs.ts'
import { assessAll, DEFAULT_FRAMEWORK, frameworkOf } from './run.ts'

const MAX_SUMMARY_BYTES = 900_000

/** The assessment as a step: it shows, and leaves the verdict to the gate. */
export async function assessAction(env: Env, signal: AbortSignal): Promise<number> {
  const inputs = inputReader(env)
  const named = lines(inputs('frameworks'))
  const frameworks = (named.length === 0 ? [DEFAULT_FRAMEWORK] : named).map(frameworkOf)
  const run = await prepare(env, inputs)
  const { options, ports } = gateParts(run, env, signal)
  const { frameworks: list, assessed } = await assessAll(options, ports, frameworks)
  const path = join(env['RUNNER_TEMP'] ?? run.root, 'weightseal', 'assessment-v1.json')
  await writeAtomically(path, assessmentJson(list, assessed, VERSION))
  core.info(assessmentText(list, assessed, noPaint))
  core.setOutput('assessment-path', path)
  const summary = assessmentMarkdown(list, assessed)
  if (run.settings.showSummary)
    await core.summary
      .addRaw(Buffer.byteLength(summary) < MAX_SUMMARY_BYTES ? summary : `The assessment is too long for a summary; it is in ${path}.\n`)
      .write()
  return EXIT.ok
}
