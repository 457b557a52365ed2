import { SealError } from '../../core/errors.ts'

/** Checks of what GitHub answers: a value that is not what it must be is an error, never an empty one. */

export function unexpected(what: string): SealError {
  return new SealError('GITHUB_UNEXPECTED', `GitHub's answer does not hold ${what}. Run the job again; if it stays, the API has changed.`)
}

export function truncated(what: string): SealError {
  return new SealError('GITHUB_TRUNCATED', `GitHub listed ${what}. Nothing can be said about what it left out.`)
}

export function text(value: unknown, name: string): string {
  if (typeof value !== 'string' || value === '') throw unexpected(`a text as ${name}`)
  return value
}

export function positive(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw unexpected(`a number as ${name}`)
  return value
}

export function truth(value: unknown, name: string): boolean {
  if (typeof value !== 'boolean') throw unexpected(`true or false as ${name}`)
  return value
}

export function commitId(value: unknown, name: string): string {
  if (typeof value !== 'string' || !/^[0-9a-f]{40,64}$/.test(value)) throw unexpected(`a commit id as ${name}`)
  return value
}

export function member<T extends string>(value: unknown, allowed: readonly T[], name: string): T {
  const found = allowed.find((each) => each === value)
  if (found === undefined) throw unexpected(`one of ${allowed.join(', ')} as ${name}`)
  return found
}

export function list<T>(value: readonly T[], name: string): readonly T[] {
  if (!Array.isArray(value) || value.some((entry) => typeof entry !== 'object' || entry === null)) throw unexpected(name)
  return value
}

export function nodes(value: unknown, name: string): readonly unknown[] {
  return list(at(value, 'nodes') as readonly unknown[], `${name}.nodes`)
}

/** The member of an object; anything else has none. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Readonly<Record<string, unknown>>)[key]
        : undefined,
    value,
  )
}
