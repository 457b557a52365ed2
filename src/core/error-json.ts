import { messageOf, SealError } from './errors.ts'
import { EXIT, exitOfError } from './exit.ts'
import { jsonText } from './json-text.ts'

export const ERROR_SCHEMA = 'weightseal/error@1'

/** What each exit code of an error means. */
const OUTCOMES: Readonly<Record<number, string>> = {
  [EXIT.block]: 'failed',
  [EXIT.usage]: 'usage',
  [EXIT.undecided]: 'undecided',
  [EXIT.interrupted]: 'interrupted',
}

/** Renders what a command threw, for callers that read its output as JSON. Schema: schemas/error-v1.schema.json. */
export function errorJson(error: unknown): string {
  const code = error instanceof SealError ? error.code : 'INTERNAL'
  return jsonText({ schema: ERROR_SCHEMA, outcome: OUTCOMES[exitOfError(error)] ?? 'internal', error: { code, message: messageOf(error) } })
}
