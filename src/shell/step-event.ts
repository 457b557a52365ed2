import type { Env } from '../core/env.ts'
import { readEvent } from '../ports/event-file.ts'

/**
 * Checks the event of the run before a library reads it: one of GitHub's reads the file when it is loaded, without a limit, and ends the
 * process if it is damaged.
 *
 * @throws {SealError} USAGE
 */
export async function checkEvent(env: Env): Promise<void> {
  if (env['GITHUB_EVENT_PATH']) await readEvent(env)
}
