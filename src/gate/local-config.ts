import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { SealError } from '../core/errors.ts'
import { readText } from '../ports/files/text-file.ts'
import { CONFIG_FILE, type Config, MAX_CONFIG_BYTES, parseConfig } from '../settings/read-config.ts'

export interface LocalConfig {
  /** The folder to which the paths in the configuration are relative. */
  readonly root: string
  readonly config: Config | undefined
}

/**
 * The configuration of the repository around a folder, wherever the command was started: the same model gives the same
 * manifest. For commands that judge nobody's change.
 */
export async function readLocalConfig(folder: string): Promise<LocalConfig> {
  const root = repositoryAround(folder)
  try {
    const text = await readText(join(root, CONFIG_FILE), { maxBytes: MAX_CONFIG_BYTES, missing: 'USAGE', noFollow: true })
    return { root, config: parseConfig(text, CONFIG_FILE) }
  } catch (error) {
    if (error instanceof SealError && error.code === 'USAGE') return { root, config: undefined }
    throw error
  }
}

/**
 * The nearest folder upwards that holds `.git` or a configuration, else the folder itself. A model that was downloaded may
 * bring a configuration of its own, which is why commands say what it leaves out.
 */
function repositoryAround(folder: string): string {
  for (let current = folder; ; current = dirname(current)) {
    if (existsSync(join(current, '.git')) || existsSync(join(current, CONFIG_FILE))) return current
    if (current === dirname(current)) return folder
  }
}
