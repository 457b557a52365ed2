import type { Validator } from '../core/schema-errors.ts'
import { validatePoliciesLockV1 } from '../generated/validators.ts'
import { parseJsonFile } from './json-file.ts'

export const LOCK_FILE = '.github/weightseal/policies.lock'

/** SHA-256 of each remote pack in hex, by its source as written in the configuration. */
export type Lock = Readonly<Record<string, string>>

/**
 * Parses the text of a lock file.
 *
 * @throws {SealError} SETTINGS_INVALID
 */
export function parseLock(text: string, where: string): Lock {
  return parseJsonFile<{ readonly packs: Lock }>(text, {
    where,
    command: 'weightseal policies lock',
    validate: validatePoliciesLockV1 as Validator,
  }).packs
}

/** Renders a lock file, sorted by source. */
export function renderLock(packs: Lock): string {
  const sorted = Object.fromEntries(Object.entries(packs).sort(([a], [b]) => (a < b ? -1 : 1)))
  return `${JSON.stringify({ schema: 'weightseal/policies-lock@1', packs: sorted }, null, 2)}\n`
}
