import { resolve } from 'node:path'
import type { CollectPorts } from '../collect-run.ts'
import type { Trigger } from '../core/subject.ts'
import type { ScanCache } from '../domains/scan/cache.ts'

/**
 * Opens the folder with results of earlier scans.
 *
 * @param folder - as the user names it, relative to `cwd`.
 * @throws {SealError} USAGE - the folder is inside the repository.
 */
export async function namedScanCache(
  folder: string | undefined,
  { cwd, root }: { readonly cwd: string; readonly root: string },
): Promise<ScanCache | undefined> {
  if (folder === undefined) return undefined
  const { openScanCache } = await import('../ports/files/scan-cache.ts')
  return openScanCache(resolve(cwd, folder), root)
}

/** Returns the port of the cache. A release has none: its verdict rests on what this run read. */
export function scanCachePort(cache: ScanCache | undefined, trigger: Trigger): Pick<CollectPorts, 'scanCache'> {
  return cache === undefined || trigger === 'release' ? {} : { scanCache: cache }
}
