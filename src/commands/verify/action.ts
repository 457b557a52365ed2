import * as core from '@actions/core'
import type { Env } from '../../core/env.ts'
import { SealError } from '../../core/errors.ts'
import { markdown, plainLines } from '../../core/escape.ts'
import { EXIT, exitOfError } from '../../core/exit.ts'
import { noPaint } from '../../core/paint.ts'
import { toText } from '../../core/to-text.ts'
import { exitOfVerification, renderVerification } from '../../report/verification/text.ts'
import { requiredPath, stepIo, stepOptions } from '../../shell/step-inputs.ts'
import { logText } from '../../shell/step-log.ts'
import { setOutput } from '../../shell/step-output.ts'
import { writeSummary } from '../../shell/step-summary.ts'
import { verifySigned } from './run.ts'

/** `command: verify`: a step that fails unless the model verifies. */
export async function verifyAction(env: Env, signal: AbortSignal): Promise<number> {
  setOutput('verified', 'false')
  const { code, text, model } = await outcome(env, signal)
  const verified = code === EXIT.ok
  const { mark, heading } = HEADINGS[code] ?? UNKNOWN
  logText(text)
  setOutput('verified', toText(verified))
  setOutput('verdict', verified ? 'allow' : code === EXIT.block ? 'block' : 'undecided')
  setOutput('conclusion', verified ? 'pass' : 'fail')
  if (verified && model !== undefined) {
    setOutput('model-name', model.name)
    setOutput('model-version', model.version)
  }
  if (!verified) core.error(text.split('\n').slice(0, MAX_ERROR_LINES).join('\n'), { title: `Weightseal: ${heading}` })
  if (core.getInput('show-summary') !== 'false')
    await writeSummary(`# ${mark} Weightseal: ${heading}\n\n${text.trimEnd().split('\n').map(markdown).join('<br>\n')}\n`)
  return code
}

const MAX_ERROR_LINES = 10
const UNKNOWN = { mark: '⚠️', heading: 'could not be verified' }
const HEADINGS: Readonly<Record<number, typeof UNKNOWN>> = {
  [EXIT.ok]: { mark: '✅', heading: 'verified' },
  [EXIT.block]: { mark: '❌', heading: 'not verified' },
}

interface Outcome {
  readonly code: number
  readonly text: string
  /** Name and version in the seal that verified. */
  readonly model?: { readonly name: string; readonly version: string } | undefined
}

/** Verifies the model. A bad signature is an outcome of the step, not a failure; a usage error is thrown. */
async function outcome(env: Env, signal: AbortSignal): Promise<Outcome> {
  try {
    const { verification, assumed } = await verifySigned(requiredPath('verify'), stepOptions(), stepIo(env, signal))
    return {
      code: exitOfVerification(verification),
      text: renderVerification(verification, assumed, noPaint),
      model: verification.manifest?.model,
    }
  } catch (error) {
    if (!(error instanceof SealError) || exitOfError(error) === EXIT.usage) throw error
    return { code: exitOfError(error), text: `${plainLines(error.message)}\n` }
  }
}
