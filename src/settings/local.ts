import { join } from 'node:path'
import { SealError } from '../errors.ts'
import { readText } from '../ports/text-file.ts'
import { CONFIG_FILE, type Config, parseConfig } from './config.ts'

const MAX_CONFIG_BYTES = 512 * 1024

/** The configuration in a work tree, or `undefined` where there is none. For commands that judge nobody's change. */
export async function readLocalConfig(root: string, file = CONFIG_FILE): Promise<Config | undefined> {
  try {
    return parseConfig(await readText(join(root, file), { maxBytes: MAX_CONFIG_BYTES, missing: 'USAGE' }), file)
  } catch (error) {
    if (error instanceof SealError && error.code === 'USAGE' && file === CONFIG_FILE) return undefined
    throw error
  }
}
