import type { Env } from '../../core/env.ts'
import { EXIT } from '../../core/exit.ts'
import { noPaint } from '../../core/paint.ts'
import { VERSION } from '../../core/version.ts'
import { gateParts, inputReader, prepare } from '../../gate/prepare-step.ts'
import { writeAtomically } from '../../ports/files/atomic-write.ts'
import { runFolder } from '../../ports/files/run-folder.ts'
import { assessmentJson } from '../../report/assessment/json.ts'
import { assessmentMarkdown, assessmentText } from '../../report/assessment/text.ts'
import { lines } from '../../settings/inputs.ts'
import { logText } from '../../shell/step-log.ts'
import { setOutput } from '../../shell/step-output.ts'
import { writeSummary } from '../../shell/step-summary.ts'
import { assessAll, DEFAULT_FRAMEWORK, frameworkOf } from './run.ts'

/** `command: assess`: shows the assessment. The verdict is the gate's. */
export async function assessAction(env: Env, signal: AbortSignal): Promise<number> {
  const inputs = inputReader(env)
  const named = lines(inputs('frameworks'))
  const frameworks = (named.length === 0 ? [DEFAULT_FRAMEWORK] : named).map(frameworkOf)
  const run = await prepare(env, inputs)
  const { options, ports } = gateParts(run, env, signal)
  const { frameworks: list, assessed } = await assessAll(options, ports, frameworks)
  const path = runFolder(env, 'assessment-v1.json')
  await writeAtomically(path, assessmentJson(list, assessed, VERSION))
  logText(assessmentText(list, assessed, noPaint))
  setOutput('assessment-path', path)
  if (run.settings.showSummary)
    await writeSummary(assessmentMarkdown(list, assessed), `The assessment is too long for a summary. It is in ${path}.\n`)
  return EXIT.ok
}
