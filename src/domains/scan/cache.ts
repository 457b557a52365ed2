import { createHash } from 'node:crypto'
import { SCANNER } from '../../generated/scanner.ts'
import type { PicklePolicy } from './pickle/policy.ts'
import type { FileScan } from './result.ts'

/** Results of scans by the content of the file, kept from one run to the next. */
export interface ScanCache {
  /** `undefined` for a key that is not known, and for an entry that cannot be read. */
  readonly get: (key: string) => Promise<CachedScan | undefined>
  /** Does nothing where the entry cannot be written. */
  readonly put: (key: string, entry: CachedScan) => Promise<void>
}

export interface CachedScan {
  readonly scan: FileScan
  /** Names of neighbours that the scan asked for, and whether they existed. */
  readonly siblings: Readonly<Record<string, boolean>>
}

/** All that a result depends on, apart from the neighbours of the file. */
export interface CacheSubject {
  /** Relative to the repository; readers use its ending. */
  readonly path: string
  readonly sha256: string
  readonly policy: PicklePolicy
  readonly weightsOnly: boolean
}

/** Returns the key of a result: SHA-256 in hex. Another version of the readers has other keys. */
export function cacheKey({ path, sha256, policy, weightsOnly }: CacheSubject): string {
  const { profile, allow = [], expired = new Map<string, string>() } = policy
  const lists = [[...allow].sort(), [...expired].map(([name, day]) => `${name} ${day}`).sort()]
  return createHash('sha256')
    .update(JSON.stringify([SCANNER, path, sha256, profile, weightsOnly, ...lists]))
    .digest('hex')
}

type IsThere = (name: string) => boolean

/**
 * Returns the known result of a scan, or scans and keeps the result. A known result counts while the neighbours that it depends on are
 * there, or missing, as they were.
 *
 * @param isThere - tells whether a file exists next to the scanned one.
 * @param isSettled - tells whether the file is still the one with the digest of the key; else the result is not kept.
 */
export async function scanCached(
  cache: ScanCache,
  key: string,
  {
    isThere,
    scan,
    isSettled,
  }: { readonly isThere: IsThere; readonly scan: (isThere: IsThere) => FileScan | Promise<FileScan>; readonly isSettled: () => boolean },
): Promise<FileScan> {
  const known = await cache.get(key)
  if (known !== undefined && Object.entries(known.siblings).every(([name, was]) => isThere(name) === was)) return known.scan
  const siblings = new Map<string, boolean>()
  const result = await scan((name) => {
    const found = isThere(name)
    siblings.set(name, found)
    return found
  })
  if (isSettled()) await cache.put(key, { scan: result, siblings: Object.fromEntries(siblings) })
  return result
}
