import { SealError } from '../core/errors.ts'

/** Reading the event of a workflow run: what it must hold and does not is a wrong use, never a default. */

/** The member of an object, through several names; anything else has none. */
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
    `The event of this run does not hold ${what}. Start Weightseal from a workflow on GitHub, or use "weightseal gate --base REF" or "weightseal approvals explain" elsewhere.`,
  )
}
