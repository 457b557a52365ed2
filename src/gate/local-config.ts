import { existsSync, lstatSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { SealError } from '../core/errors.ts'
import { readText } from '../ports/files/text-file.ts'
import { CONFIG_FILES, CONFIG_PLACES, configPathAmong, MAX_CONFIG_BYTES } from '../settings/config-file.ts'
import type { Config } from '../settings/config-types.ts'

export interface LocalConfig {
  /** The folder that paths in the configuration are relative to. */
  readonly root: string
  readonly config: Config | undefined
}

/**
 * Reads the configuration of the repository that contains a folder. It does not depend on the current directory, so the
 * same model gives the same manifest. For commands that do not evaluate a change.
 */
export async function readLocalConfig(folder: string): Promise<LocalConfig> {
  const root = repositoryAround(folder)
  const path = localConfigPath(root)
  try {
    const text = await readText(join(root, path), { maxBytes: MAX_CONFIG_BYTES, missing: 'USAGE', noFollow: true })
    // Loads the validators, which take longer than a scan, only for a repository with a configuration.
    const { parseConfig } = await import('../settings/read-config.ts')
    return { root, config: parseConfig(text, path) }
  } catch (error) {
    if (error instanceof SealError && error.code === 'USAGE') return { root, config: undefined }
    throw error
  }
}

/** Returns the path of the configuration of a working tree, whether or not it exists. @throws {SealError} SETTINGS_INVALID */
export function localConfigPath(root: string): string {
  return configPathAmong(CONFIG_PLACES.filter((path) => isThere(join(root, path))))
}

/** Tells whether a path exists, also as a link that leads nowhere. The root can be a file: a model that is a single one. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}

/**
 * Returns the nearest parent folder that contains `.git` or a configuration, or the folder itself. A downloaded model may
 * contain its own configuration, so commands report what the configuration excludes.
 */
function repositoryAround(folder: string): string {
  for (let current = folder; ; current = dirname(current)) {
    if (existsSync(join(current, '.git')) || CONFIG_FILES.some((path) => existsSync(join(current, path)))) return current
    if (current === dirname(current)) return folder
  }
}
