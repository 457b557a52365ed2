import { messageOf, SealError } from '../core/errors.ts'
import { isPattern } from '../core/path-list.ts'
import { PATTERN_FAULTS, parsePattern } from '../core/path-pattern.ts'
import { type Position, readYaml, type YamlFile } from '../documents/yaml.ts'
import { faultOfInput, trimSlash } from '../domains/manifest/paths.ts'
import { validateConfigV1 } from '../generated/validators.ts'
import { lintApprovals } from './approvals.ts'
import { MAX_CONFIG_BYTES } from './config-file.ts'
import type { Config } from './config-types.ts'
import { isRemote, parseRemoteSource } from './remote-pack.ts'

/**
 * Parses a configuration.
 *
 * @param where - the file's name, for messages.
 * @throws {SealError} SETTINGS_INVALID - `file:line:column` of each problem, with the closest known key for a misspelled one.
 */
export function parseConfig(text: string, where: string): Config {
  return readConfig(text, where).value
}

/** Parses a configuration with the position of each value. */
export function readConfig(text: string, where: string): YamlFile<Config> {
  const file = readYaml<Config>({
    text,
    where,
    validate: validateConfigV1,
    code: 'SETTINGS_INVALID',
    maxBytes: MAX_CONFIG_BYTES,
  })
  const { value, position } = file
  checkPaths(value, where, position)
  checkRemote(value, where, position)
  checkDistinct(value, where, position)
  checkApprovals(value, where, position)
  const { models } = value
  // Normalized, so that later comparisons of paths find the model.
  const config = models === undefined ? value : { ...value, models: models.map((model) => ({ ...model, path: trimSlash(model.path) })) }
  return { ...file, value: config }
}

function checkApprovals(config: Config, where: string, position: PositionOf): void {
  const errors = lintApprovals(config).filter(({ level }) => level === 'error')
  if (errors.length === 0) return
  const lines = errors.map(({ at, message }) => {
    const { line, column } = position(at)
    return `${where}:${line}:${column}: ${message}.`
  })
  throw new SealError('SETTINGS_INVALID', lines.join('\n'))
}

type PositionOf = (pointer: string) => Position

function checkPaths(
  { models = [], ignorePaths = [], declarations = [], deployment, policies, signing }: Config,
  where: string,
  position: PositionOf,
): void {
  const paths: readonly (readonly [string, string])[] = [
    ...models.map(({ path }, index) => [`/models/${index}/path`, trimSlash(path)] as const),
    ...models.flatMap(({ ignorePaths: paths = [] }, index) =>
      paths.map((path, inner) => [`/models/${index}/ignorePaths/${inner}`, path] as const),
    ),
    ...models.flatMap(({ include = [] }, index) => include.map((path, inner) => [`/models/${index}/include/${inner}`, path] as const)),
    ...ignorePaths.map((path, index) => [`/ignorePaths/${index}`, path] as const),
    ...models.flatMap(({ declarations: paths = [] }, index) =>
      paths.map((path, inner) => [`/models/${index}/declarations/${inner}`, path] as const),
    ),
    ...models.flatMap(({ evidence }, index) =>
      evidence?.modelCard === undefined ? [] : [[`/models/${index}/evidence/modelCard`, evidence.modelCard] as const],
    ),
    ...declarations.map((path, index) => [`/declarations/${index}`, path] as const),
    ...(deployment?.ignorePaths ?? []).map((path, index) => [`/deployment/ignorePaths/${index}`, trimSlash(path)] as const),
    ...(deployment?.plans ?? []).map((path, index) => [`/deployment/plans/${index}`, path] as const),
    ...(signing?.publicKeys ?? []).map(({ path }, index) => [`/signing/publicKeys/${index}/path`, path] as const),
    ...(signing?.certificate?.chain ?? []).map((path, index) => [`/signing/certificate/chain/${index}`, path] as const),
    ...(signing?.trustedRoot === undefined ? [] : [['/signing/trustedRoot/path', signing.trustedRoot.path] as const]),
    ...(policies?.custom ?? []).flatMap((entry, index) =>
      isRemote(entry) ? [] : [[`/policies/custom/${index}`, entry as string] as const],
    ),
    ...(policies?.sarif ?? []).map((path, index) => [`/policies/sarif/${index}`, path] as const),
  ]
  for (const [pointer, path] of paths) {
    const reason = path === '.' && pointer.endsWith('/path') ? undefined : faultOfEntry(path, pointer)
    if (reason === undefined) continue
    const { line, column } = position(pointer)
    throw new SealError(
      'SETTINGS_INVALID',
      `${where}:${line}:${column}: ${JSON.stringify(path)} is not a path below the ${/^\/models\/\d+\/(ignorePaths|include)\//.test(pointer) ? 'model' : 'repository'} (${reason}).`,
    )
  }
}

/** Returns why a path, or a pattern where one is accepted, is invalid. */
function faultOfEntry(path: string, pointer: string): string | undefined {
  const acceptsPatterns = /\/(ignorePaths|include)\/\d+$/.test(pointer)
  if (acceptsPatterns && isPattern(path)) {
    const pattern = parsePattern(path)
    return typeof pattern === 'string' ? PATTERN_FAULTS[pattern] : faultOfInput(path.replace(/^\//, ''))
  }
  if (/[*?[]/.test(path) && !pointer.startsWith('/policies/')) return 'paths must be literal, without * ? ['
  return faultOfInput(path)
}

function checkRemote({ policies }: Config, where: string, position: PositionOf): void {
  for (const [index, entry] of (policies?.custom ?? []).entries()) {
    if (!isRemote(entry)) continue
    try {
      parseRemoteSource(typeof entry === 'string' ? entry : entry.source)
    } catch (cause) {
      const { line, column } = position(`/policies/custom/${index}`)
      throw new SealError('SETTINGS_INVALID', `${where}:${line}:${column}: ${messageOf(cause)}`, { cause })
    }
  }
}

function checkDistinct({ models = [] }: Config, where: string, position: PositionOf): void {
  const paths = models.map(({ path }) => trimSlash(path))
  const twice = paths.findIndex((path, index) => paths.indexOf(path) !== index)
  if (twice === -1) return
  const { line, column } = position(`/models/${twice}/path`)
  throw new SealError(
    'SETTINGS_INVALID',
    `${where}:${line}:${column}: duplicate model ${JSON.stringify(paths[twice])}; list each path once.`,
  )
}
