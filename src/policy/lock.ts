import type { Validator } from '../core/schema-errors.ts'
import { validatePoliciesLockV1 } from '../generated/validators.ts'
import { parseJsonFile } from './json-file.ts'

export const LOCK_FILE = '.github/weightseal/policies.lock'

/** SHA-256 of each pack from elsewhere, by its source as the configuration writes it. */
export type Lock = Readonly<Record<string, string>>

/** @throws {SealError} SETTINGS_INVALID */
export function parseLock(text: string, where: string): Lock {
  return parseJsonFile<{ readonly packs: Lock }>(text, {
    where,
    command: 'weightseal policies lock',
    validate: validatePoliciesLockV1 as Validator,
  }).packs
}

export function renderLock(packs: Lock): string {
  const sorted = Object.fromEntries(Object.entries(packs).sort(([a], [b]) => (a < b ? -1 : 1)))
  return `${JSON.stringify({ schema: 'weightseal/policies-lock@1', packs: sorted }, null, 2)}\n`
}
