import { join } from 'node:path'
import { SealError } from '../../core/errors.ts'
import { windowsFault } from '../../domains/manifest/paths.ts'

/**
 * Joins a path of a commit, a manifest, a signature or an archive to a folder. On Windows refuses a path that the system would read as
 * another one: `c:x` is on another drive, `a::$DATA` is `a`, `NUL` is a device, `a.` is `a`.
 *
 * @throws {SealError} NAME_INVALID
 */
export function diskPath(folder: string, path: string, platform: NodeJS.Platform = process.platform): string {
  const fault = faultOnDisk(path, platform)
  if (fault === undefined) return join(folder, path)
  throw new SealError('NAME_INVALID', `Cannot access ${JSON.stringify(path)}: it ${fault}, so Windows would read it as another path.`, {
    path,
    problem: `a path that Windows cannot hold, because it ${fault}`,
  })
}

/** Tells why this system cannot hold a path. */
export function faultOnDisk(path: string, platform: NodeJS.Platform = process.platform): string | undefined {
  return platform === 'win32' ? windowsFault(path) : undefined
}
