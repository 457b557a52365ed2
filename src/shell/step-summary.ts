import * as core from '@actions/core'

/** GitHub rejects the summary of a step above 1 MiB; other steps of the job share a limit of their own. */
export const MAX_SUMMARY_BYTES = 900_000

/** Adds Markdown to the summary of the job. @param tooLong - what to write in its place when it is above the limit. */
export async function writeSummary(text: string, tooLong = 'The summary is too long to show. See the log of this step.\n'): Promise<void> {
  await core.summary.addRaw(Buffer.byteLength(text) <= MAX_SUMMARY_BYTES ? text : tooLong).write()
}
