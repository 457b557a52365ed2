import { SealError } from '../errors.ts'
import { faultOfPath } from '../manifest/paths.ts'
import { SEVERITIES, type Severity } from '../policy/types.ts'
import { didYouMean } from '../suggest.ts'
import { type CommentMode, type Config, type ModelConfig, type SarifMode, trimSlash } from './config.ts'

/** Everything that decides how a run goes, checked, with every default filled in. */
export interface Settings {
  /** Only models at or below this path; `undefined` for all. */
  readonly path: string | undefined
  readonly models: readonly ModelConfig[]
  readonly discover: boolean
  readonly ignorePaths: readonly string[]
  readonly packs: readonly string[]
  /** By pack, then by name. */
  readonly params: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly customPacks: readonly string[]
  readonly failOnSeverity: Severity
  readonly warnOnly: boolean
  readonly comment: CommentMode
  readonly uploadSarif: SarifMode
  readonly showSummary: boolean
}

/** Values from inputs, flags or the environment, under the names of action.yml; `undefined` or empty when not given. */
export type Given = (name: string) => string | undefined

const DEFAULT_PACKS: readonly string[] = ['integrity']

/**
 * One checked `Settings` from what was given and what the trusted configuration says. Input before environment before
 * configuration before default.
 *
 * @throws {SealError} SETTINGS_INVALID - names the input, what was found and what it may be.
 */
export function resolveSettings(given: Given, config: Config | undefined): Settings {
  const choose = <T extends string>(name: string, allowed: readonly T[], configured: T | undefined, preset: T): T =>
    oneOf(name, given(name), allowed) ?? configured ?? preset
  return {
    path: relativePath('path', given('path')),
    models: (config?.models ?? []).map((model) => ({ ...model, path: trimSlash(model.path) })),
    discover: config?.discover ?? true,
    ignorePaths: [
      ...lines(given('ignore-paths')).map((path) => relativePath('ignore-paths', path) ?? '.'),
      ...(config?.ignorePaths ?? []).map(trimSlash),
    ],
    packs: config?.policies?.packs ?? DEFAULT_PACKS,
    params: byPack(config?.policies?.params ?? {}),
    customPacks: config?.policies?.custom ?? [],
    failOnSeverity: severity(given('fail-on-severity') || config?.failOnSeverity) ?? 'high',
    warnOnly: flag('warn-only', given('warn-only')) ?? config?.warnOnly ?? false,
    comment: choose('comment-summary-in-pr', ['always', 'on-failure', 'never'], config?.commentSummaryInPr, 'on-failure'),
    uploadSarif: choose('upload-sarif', ['auto', 'always', 'never'], config?.uploadSarif, 'never'),
    showSummary: flag('show-summary', given('show-summary')) ?? config?.showSummary ?? true,
  }
}

function byPack(params: Readonly<Record<string, unknown>>): Settings['params'] {
  const packs: Record<string, Record<string, unknown>> = {}
  for (const [key, value] of Object.entries(params)) {
    const [pack = '', name = ''] = key.split('.')
    packs[pack] = { ...packs[pack], [name]: value }
  }
  return packs
}

/** Lines of a list input, without empty ones. */
export function lines(value: string | undefined): readonly string[] {
  return (value ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** @throws {SealError} SETTINGS_INVALID - not a literal path below the repository or model. */
export function relativePath(name: string, value: string | undefined): string | undefined {
  if (value === undefined || value.trim() === '') return undefined
  const path = trimSlash(value.trim())
  const fault = path === '.' ? undefined : faultOfPath(path)
  if (fault || /[*?[]/.test(path))
    throw new SealError(
      'SETTINGS_INVALID',
      `"${name}": ${JSON.stringify(value)} is not a path below the repository (${fault ?? 'paths are literal, without * ? ['}).`,
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
      `"${name}" is ${JSON.stringify(value)}${didYouMean(value, allowed)} It may be ${allowed.join(', ')}.`,
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

/** `moderate` is what dependency-review-action calls medium. */
function severity(value: string | undefined): Severity | undefined {
  if (value === undefined || value === '') return undefined
  return oneOf('fail-on-severity', value === 'moderate' ? 'medium' : value, SEVERITIES)
}
