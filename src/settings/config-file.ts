import { SealError } from '../core/errors.ts'
import { trimSlash } from '../domains/manifest/paths.ts'

export const CONFIG_FILE = '.github/weightseal.yml'
export const MAX_CONFIG_BYTES = 512 * 1024

/** Returns the path of the configuration in the repository, from the input that names it. @throws {SealError} SETTINGS_INVALID */
export function configPath(file: string | undefined): string {
  if (file?.includes('\\') === true)
    throw new SealError('SETTINGS_INVALID', `config-file: write / in place of \\ in ${JSON.stringify(file)}.`)
  return trimSlash(file || CONFIG_FILE)
}
