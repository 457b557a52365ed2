import { SealError } from '../../core/errors.ts'

/** Readers for GitHub's responses: an invalid value is an error, never treated as empty. */

/** Returns the error for a response without the value that `what` names. */
export function unexpected(what: string): SealError {
  return new SealError(
    'GITHUB_UNEXPECTED',
    `GitHub's response does not contain ${what}. Run the job again; if the error persists, the API has changed.`,
  )
}

/** Returns the error for an incomplete list. */
export function truncated(what: string): SealError {
  return new SealError('GITHUB_TRUNCATED', `GitHub listed ${what}; the list is incomplete.`)
}

export function text(value: unknown, name: string): string {
  if (typeof value !== 'string' || value === '') throw unexpected(`a string as ${name}`)
  return value
}

export function readNonNegative(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw unexpected(`a number as ${name}`)
  return value
}

export function readBoolean(value: unknown, name: string): boolean {
  if (typeof value !== 'boolean') throw unexpected(`true or false as ${name}`)
  return value
}

export function commitId(value: unknown, name: string): string {
  if (typeof value !== 'string' || !/^[0-9a-f]{40,64}$/.test(value)) throw unexpected(`a commit id as ${name}`)
  return value
}

export function readEnum<T extends string>(value: unknown, allowed: readonly T[], name: string): T {
  const found = allowed.find((each) => each === value)
  if (found === undefined) throw unexpected(`one of ${allowed.join(', ')} as ${name}`)
  return found
}

export function list<T>(value: readonly T[], name: string): readonly T[] {
  if (!Array.isArray(value) || value.some((entry) => typeof entry !== 'object' || entry === null)) throw unexpected(name)
  return value
}

/** Returns the nodes of a GraphQL connection. */
export function nodes(value: unknown, name: string): readonly unknown[] {
  return list(at(value, 'nodes') as readonly unknown[], `${name}.nodes`)
}

/** Returns a member of nested objects, or `undefined` if one of them is missing or not an object. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Readonly<Record<string, unknown>>)[key]
        : undefined,
    value,
  )
}
