import * as core from '@actions/core'
import { messageOf, SealError } from '../core/errors.ts'

/** Sets an output of the step. @throws {SealError} OUTPUT_UNWRITABLE - later steps would use another value. */
export function setOutput(name: string, value: string): void {
  try {
    core.setOutput(name, value)
  } catch (cause) {
    throw new SealError('OUTPUT_UNWRITABLE', `The output ${name} of the step could not be set: ${messageOf(cause)}. Check GITHUB_OUTPUT.`, {
      cause,
    })
  }
}
