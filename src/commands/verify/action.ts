import * as core from '@actions/core'
import type { Env } from '../../core/env.ts'
import { SealError } from '../../core/errors.ts'
import { EXIT, exitOfError } from '../../core/exit.ts'
import { markdown, plainLines } from '../../report/escape.ts'
import { actionIo, argsFromInputs, requiredPath } from '../../shell/step-inputs.ts'
import { logged } from '../sign/action.ts'
import { VERIFY_FLAGS, verify } from './cli.ts'

/** `command: verify`: a step that fails unless the model verifies. */
export async function verifyAction(env: Env, signal: AbortSignal): Promise<number> {
  core.setOutput('verified', 'false')
  const { code, text } = await outcome(env, signal)
  const verified = code === EXIT.ok
  logged(text)
  core.setOutput('verified', String(verified))
  core.setOutput('verdict', verified ? 'allow' : code === EXIT.block ? 'block' : 'undecided')
  core.setOutput('conclusion', verified ? 'pass' : 'fail')
  if (!verified) core.error(text.split('\n').slice(0, MAX_ERROR_LINES).join('\n'), { title: `Weightseal: ${HEADINGS[code] ?? UNKNOWN}` })
  if (core.getInput('show-summary') !== 'false') {
    const mark = verified ? '✅' : code === EXIT.block ? '❌' : '⚠️'
    await core.summary
      .addRaw(`# ${mark} Weightseal: ${HEADINGS[code] ?? UNKNOWN}\n\n${text.trimEnd().split('\n').map(markdown).join('<br>\n')}\n`)
      .write()
  }
  return code
}

const MAX_ERROR_LINES = 10
const UNKNOWN = 'could not tell whether the model verifies'
const HEADINGS: Readonly<Record<number, string>> = { [EXIT.ok]: 'verified', [EXIT.block]: 'not verified' }

interface Outcome {
  readonly code: number
  readonly text: string
}

/** What the command line would print and exit with; a signature that is bad is an outcome, not a failure of the step. */
async function outcome(env: Env, signal: AbortSignal): Promise<Outcome> {
  let text = ''
  const io = actionIo(env, signal, (part) => {
    text += part
  })
  try {
    return { code: await verify.run([requiredPath('verify'), ...argsFromInputs(VERIFY_FLAGS)], io), text }
  } catch (error) {
    if (!(error instanceof SealError) || exitOfError(error) === EXIT.usage) throw error
    return { code: exitOfError(error), text: `${plainLines(error.message)}\n` }
  }
}
