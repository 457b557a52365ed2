import type { Env } from '../core/env.ts'
import { messageOf, SealError } from '../core/errors.ts'
import { readText } from './files/text-file.ts'

const MAX_EVENT_BYTES = 32 * 1024 * 1024

/** Reads the event that started the workflow. @throws {SealError} USAGE - no event, or invalid JSON. */
export async function readEvent(env: Env): Promise<unknown> {
  const file = env['GITHUB_EVENT_PATH']
  if (!file)
    throw new SealError(
      'USAGE',
      'GITHUB_EVENT_PATH is not set. Start Weightseal from a workflow on GitHub, or use "weightseal gate" elsewhere.',
    )
  const text = await readText(file, { maxBytes: MAX_EVENT_BYTES, missing: 'USAGE' })
  const event = parseEvent(text, file)
  if (typeof event === 'object' && event !== null && !Array.isArray(event)) return event
  throw new SealError('USAGE', `${file}: the event is not a JSON object.`)
}

function parseEvent(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    throw new SealError('USAGE', `${file}: the event is invalid JSON: ${messageOf(cause)}.`, { cause })
  }
}
