import { SealError } from '../../core/errors.ts'
import { describeSchemaErrors, type Validator } from '../../core/schema-errors.ts'
import { validateApprovalSnapshotV1 } from '../../generated/approval-validators.ts'
import type { Snapshot } from './types.ts'

export const MAX_SNAPSHOT_BYTES = 32 * 1024 * 1024

/**
 * Parses a snapshot that a run saved.
 *
 * @param where - the file's name, for messages.
 * @throws {SealError} USAGE - the text is not a snapshot.
 */
export function parseSnapshot(text: string, where: string): Snapshot {
  const value = parseJson(text, where)
  const validate = validateApprovalSnapshotV1 as unknown as Validator
  if (validate(value)) return value as Snapshot
  throw new SealError('USAGE', `${where} is not a snapshot of approvals: ${describeSchemaErrors(validate.errors ?? [], value).join('; ')}.`)
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    throw new SealError('USAGE', `${where} is not valid JSON: ${(cause as Error).message}.`, { cause })
  }
}
