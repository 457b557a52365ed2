import { SealError } from '../core/errors.ts'
import { isPattern } from '../core/path-list.ts'
import { PATTERN_FAULTS, parsePattern } from '../core/path-pattern.ts'
import { nearest } from '../core/suggest.ts'
import { faultOfInput, trimSlash } from '../domains/manifest/paths.ts'

/** Reads a value from inputs, flags or the environment, by its name in action.yml; `undefined` or empty when not set. */
export type InputReader = (name: string) => string | undefined

/** Returns the lines of a list input, trimmed and without empty lines. */
export function lines(value: string | undefined): readonly string[] {
  return (value ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** Returns a path to ignore, or a pattern in the syntax of CODEOWNERS. @throws {SealError} SETTINGS_INVALID */
export function ignoredPath(name: string, value: string, below: 'repository' | 'model' = 'repository'): string {
  if (!isPattern(value)) return relativePath(name, value, below) ?? '.'
  const pattern = parsePattern(value.trim())
  const reason = typeof pattern === 'string' ? PATTERN_FAULTS[pattern] : faultOfInput(value.trim().replace(/^\//, ''))
  if (reason !== undefined)
    throw new SealError('SETTINGS_INVALID', `"${name}": ${JSON.stringify(value)} is not a pattern of paths below the ${below} (${reason}).`)
  return value.trim()
}

/** @throws {SealError} SETTINGS_INVALID - not a literal path below the repository or model. */
export function relativePath(name: string, value: string | undefined, below: 'repository' | 'model' = 'repository'): string | undefined {
  if (value === undefined || value.trim() === '') return undefined
  const path = trimSlash(value.trim())
  const fault = path === '.' ? undefined : faultOfInput(path)
  if (fault || /[*?[]/.test(path))
    throw new SealError(
      'SETTINGS_INVALID',
      `"${name}": ${JSON.stringify(value)} is not a path below the ${below} (${fault ?? 'paths must be literal, without * ? ['}).`,
    )
  return path
}

/** @throws {SealError} SETTINGS_INVALID */
export function oneOf<T extends string>(name: string, value: string | undefined, allowed: readonly T[]): T | undefined {
  if (value === undefined || value === '') return undefined
  const found = allowed.find((candidate) => candidate === value)
  if (found !== undefined) return found
  const near = nearest(value, allowed)
  const hint = near === undefined ? '' : ` Did you mean "${near}"?`
  throw new SealError('SETTINGS_INVALID', `"${name}" is ${JSON.stringify(value)}; expected one of ${allowed.join(', ')}.${hint}`)
}

/** Parses a YAML 1.2 core boolean, like `@actions/core`. */
export function flag(name: string, value: string | undefined): boolean | undefined {
  if (value === undefined || value === '') return undefined
  if (/^(true|True|TRUE)$/.test(value)) return true
  if (/^(false|False|FALSE)$/.test(value)) return false
  throw new SealError('SETTINGS_INVALID', `"${name}" is ${JSON.stringify(value)}; expected true or false.`)
}
