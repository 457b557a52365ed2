import { SealError } from '../core/errors.ts'
import { didYouMean, nearest } from '../core/suggest.ts'
import { faultOfPath, trimSlash } from '../domains/manifest/paths.ts'

/** Values from inputs, flags or the environment, under the names of action.yml; `undefined` or empty when not given. */
export type InputReader = (name: string) => string | undefined

/** Lines of a list input, without empty ones. */
export function lines(value: string | undefined): readonly string[] {
  return (value ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** @throws {SealError} SETTINGS_INVALID - not a literal path below the repository or model. */
export function relativePath(name: string, value: string | undefined, below: 'repository' | 'model' = 'repository'): string | undefined {
  if (value === undefined || value.trim() === '') return undefined
  const path = trimSlash(value.trim())
  const fault = path === '.' ? undefined : faultOfPath(path)
  if (fault || /[*?[]/.test(path))
    throw new SealError(
      'SETTINGS_INVALID',
      `"${name}": ${JSON.stringify(value)} is not a path below the ${below} (${fault ?? 'paths are literal, without * ? ['}).`,
    )
  return path
}

/** @throws {SealError} SETTINGS_INVALID */
export function oneOf<T extends string>(name: string, value: string | undefined, allowed: readonly T[]): T | undefined {
  if (value === undefined || value === '') return undefined
  const found = allowed.find((candidate) => candidate === value)
  if (found === undefined)
    throw new SealError(
      'SETTINGS_INVALID',
      `"${name}" is ${JSON.stringify(value)}${nearest(value, allowed) === undefined ? ';' : didYouMean(value, allowed)} It may be ${allowed.join(', ')}.`,
    )
  return found
}

/** YAML 1.2 core booleans, as `@actions/core` reads them. */
export function flag(name: string, value: string | undefined): boolean | undefined {
  if (value === undefined || value === '') return undefined
  if (/^(true|True|TRUE)$/.test(value)) return true
  if (/^(false|False|FALSE)$/.test(value)) return false
  throw new SealError('SETTINGS_INVALID', `"${name}" is ${JSON.stringify(value)}; it may be true or false.`)
}
