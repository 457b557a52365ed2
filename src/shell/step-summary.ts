import * as core from '@actions/core'
import { messageOf } from '../core/errors.ts'

/** Below the limit of 1 MiB, above which GitHub rejects the summary of a step. */
export const MAX_SUMMARY_BYTES = 900_000

/** Adds Markdown to the summary of the job. Without one, the log has the results. @param tooLong - replaces a text above the limit. */
export async function writeSummary(text: string, tooLong = 'The summary is too long to show. See the log of this step.\n'): Promise<void> {
  try {
    await core.summary.addRaw(Buffer.byteLength(text) <= MAX_SUMMARY_BYTES ? text : tooLong).write()
  } catch (error) {
    core.warning(`The summary of the job could not be written (${messageOf(error)}). The results are in the log of this step.`)
  }
}
