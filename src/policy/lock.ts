import { SealError } from '../errors.ts'
import { validatePoliciesLockV1 } from '../generated/validators.ts'
import { describeSchemaErrors, type Validator } from '../schema-errors.ts'

export const LOCK_FILE = '.github/weightseal/policies.lock'

/** SHA-256 of each pack from elsewhere, by its source as the configuration writes it. */
export type Lock = Readonly<Record<string, string>>

/** @throws {SealError} SETTINGS_INVALID */
export function parseLock(text: string, where: string): Lock {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch (cause) {
    throw new SealError(
      'SETTINGS_INVALID',
      `${where} is not JSON: ${(cause as Error).message}. Write it with "weightseal policies lock".`,
      { cause },
    )
  }
  if (!validatePoliciesLockV1(file))
    throw new SealError(
      'SETTINGS_INVALID',
      `${where}: ${describeSchemaErrors((validatePoliciesLockV1 as Validator).errors ?? [], file).join('; ')}. Write it with "weightseal policies lock".`,
    )
  return (file as { readonly packs: Lock }).packs
}

export function renderLock(packs: Lock): string {
  const sorted = Object.fromEntries(Object.entries(packs).sort(([a], [b]) => (a < b ? -1 : 1)))
  return `${JSON.stringify({ schema: 'weightseal/policies-lock@1', packs: sorted }, null, 2)}\n`
}
