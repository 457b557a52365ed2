import { parse } from 'smol-toml'
import { toText } from '../../../core/to-text.ts'
import { hexHash, isRecord, type LockedPackage, type LockFile, lockError, normalizePyPi, recordsOf, stringOf } from './lock.ts'

type Table = Readonly<Record<string, unknown>>

/** @see https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile - `[[package]]` with `sdist` and `wheels`. */
export function parseUvLock(lock: LockFile): readonly LockedPackage[] {
  return recordsOf(lock, parseToml(lock)['package'], 'package').flatMap((entry) => {
    const artifacts = [...(isRecord(entry['sdist']) ? [entry['sdist']] : []), ...recordsOf(lock, entry['wheels'], 'wheels')]
    return locked(
      lock,
      entry,
      artifacts.map((artifact) => artifact['hash']),
    )
  })
}

/** Reads locks of Poetry ≥ 1.0: hashes in the package (lock version 2) or under `[metadata.files]` (lock version 1). */
export function parsePoetryLock(lock: LockFile): readonly LockedPackage[] {
  const document = parseToml(lock)
  const metadata = isRecord(document['metadata']) ? document['metadata'] : {}
  const oldFiles = isRecord(metadata['files']) ? metadata['files'] : {}
  return recordsOf(lock, document['package'], 'package').flatMap((entry) => {
    const files = entry['files'] ?? oldFiles[stringOf(lock, entry, 'name')]
    return locked(
      lock,
      entry,
      recordsOf(lock, files, 'files').map((file) => file['hash']),
    )
  })
}

/** @see PEP 751: `[[packages]]` with `wheels`, `sdist` or `archive`, each with a table `hashes`. */
export function parsePylock(lock: LockFile): readonly LockedPackage[] {
  return recordsOf(lock, parseToml(lock)['packages'], 'packages').flatMap((entry) => {
    const single = [entry['sdist'], entry['archive']].filter(isRecord)
    const hashes = [...single, ...recordsOf(lock, entry['wheels'], 'wheels')].flatMap(({ hashes }) =>
      isRecord(hashes) ? Object.entries(hashes).map(([algorithm, digest]) => `${algorithm}:${toText(digest)}`) : [],
    )
    return locked(lock, entry, hashes)
  })
}

function parseToml(lock: LockFile): Table {
  try {
    return parse(lock.text)
  } catch (cause) {
    const line = isRecord(cause) && typeof cause['line'] === 'number' ? cause['line'] : undefined
    throw lockError(lock, `expected TOML: ${(cause as Error).message.split('\n')[0]}`, line)
  }
}

/** Returns a package with its hashes, or nothing for one without a published artifact (the project itself, a directory, a repository). */
function locked(lock: LockFile, entry: Table, hashes: readonly unknown[]): readonly LockedPackage[] {
  const known = hashes.filter((hash) => hash !== undefined)
  if (known.length === 0) return []
  const version = entry['version']
  return [
    {
      name: normalizePyPi(stringOf(lock, entry, 'name')),
      version: typeof version === 'string' ? version : '',
      hashes: known.map((hash) => hexHash(lock, toText(hash))),
    },
  ]
}
