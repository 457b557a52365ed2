import { SealError } from '../core/errors.ts'

/** Reads the event of a workflow run. A missing member is a usage error and never gets a default value. */

/** Returns the member at a path of names, or `undefined`. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Readonly<Record<string, unknown>>)[key] : undefined),
    value,
  )
}

export function text(value: unknown, name: string): string {
  if (typeof value !== 'string' || value === '') throw incomplete(name)
  return value
}

export function count(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 1) throw incomplete(name)
  return value
}

export function commit(value: unknown, name: string): string {
  if (typeof value !== 'string' || !/^[0-9a-f]{40,64}$/.test(value)) throw incomplete(name)
  return value
}

export function incomplete(what: string): SealError {
  return new SealError(
    'USAGE',
    `The event of this run does not contain ${what}. Run Weightseal in a workflow on GitHub, or use "weightseal gate --base REF" or "weightseal approvals explain" elsewhere.`,
  )
}
