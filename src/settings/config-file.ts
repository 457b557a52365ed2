import { SealError } from '../core/errors.ts'
import { trimSlash } from '../domains/manifest/paths.ts'

/** Where a configuration is created. */
export const CONFIG_FILE = '.github/weightseal.yml'

/** Where a configuration is read, unless `config-file` names another path. */
export const CONFIG_FILES: readonly string[] = [CONFIG_FILE, '.github/weightseal.yaml']

/** Where people put a configuration that would not be read. */
const MISPLACED: readonly string[] = ['', '.', '.github/weightseal/'].flatMap((start) => [
  `${start}weightseal.yml`,
  `${start}weightseal.yaml`,
])

/** Every path that is looked at to find the configuration. */
export const CONFIG_PLACES: readonly string[] = [...CONFIG_FILES, ...MISPLACED]

export const MAX_CONFIG_BYTES = 512 * 1024

/** Returns the path in the repository that the input `config-file` names. @throws {SealError} SETTINGS_INVALID */
export function namedConfigPath(file: string): string {
  if (file.includes('\\')) throw new SealError('SETTINGS_INVALID', `config-file: write / in place of \\ in ${JSON.stringify(file)}.`)
  return trimSlash(file)
}

/**
 * Returns the path of the configuration, whether or not it exists.
 *
 * @param present - those of `CONFIG_PLACES` that exist.
 * @throws {SealError} SETTINGS_INVALID - there are two, or one where it is not read: a run would ignore rules that someone set.
 */
export function configPathAmong(present: readonly string[]): string {
  const [first = CONFIG_FILE, second] = present.filter((path) => CONFIG_FILES.includes(path))
  if (second !== undefined)
    throw new SealError('SETTINGS_INVALID', `${first} and ${second} both exist, and only one configuration is read. Delete one of them.`, {
      path: second,
    })
  const misplaced = present.find((path) => MISPLACED.includes(path))
  if (misplaced === undefined) return first
  const advice = present.includes(first) ? `Delete it, or merge it into ${first}` : `Move it to ${first}`
  throw new SealError('SETTINGS_INVALID', `${misplaced} is not read: the configuration of Weightseal is ${first}. ${advice}.`, {
    path: misplaced,
  })
}

/** Returns every path at which the configuration would be read: both names, or only one that `config-file` names. */
export function configNames(path: string): readonly string[] {
  return CONFIG_FILES.includes(path) ? [path, ...CONFIG_FILES.filter((other) => other !== path)] : [path]
}
