import { toText } from '../../../core/to-text.ts'
import { hexHash, integrityHashes, isRecord, type LockedPackage, type LockFile, lockError, normalizePyPi } from './lock.ts'

/** @see https://pipenv.pypa.io/en/latest/pipfile.html - `default` and `develop`, each name with `version` and `hashes`. */
export function parsePipfileLock(lock: LockFile): readonly LockedPackage[] {
  const document = parseObject(lock)
  return ['default', 'develop'].flatMap((section) => {
    const packages = document[section]
    if (packages === undefined) return []
    if (!isRecord(packages)) throw lockError(lock, `expected "${section}" to be an object`)
    return Object.entries(packages).flatMap(([name, entry]) => {
      if (!isRecord(entry) || !Array.isArray(entry['hashes'])) return []
      const version = typeof entry['version'] === 'string' ? entry['version'].replace(/^==/, '') : ''
      return [{ name: normalizePyPi(name), version, hashes: entry['hashes'].map((hash) => hexHash(lock, toText(hash))) }]
    })
  })
}

/** Reads an npm lock file of version 2 or 3 (`packages`, keyed by installation path). */
export function parsePackageLock(lock: LockFile): readonly LockedPackage[] {
  const { packages } = parseObject(lock)
  if (!isRecord(packages)) throw lockError(lock, 'expected "packages": npm lock file version 2 or 3')
  return Object.entries(packages).flatMap(([path, entry]) => {
    if (!isRecord(entry) || typeof entry['integrity'] !== 'string') return []
    const name = typeof entry['name'] === 'string' ? entry['name'] : path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    return [{ name, version: toText(entry['version'] ?? ''), hashes: integrityHashes(lock, entry['integrity']) }]
  })
}

function parseObject(lock: LockFile): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    value = JSON.parse(lock.text)
  } catch (cause) {
    throw lockError(lock, `expected JSON: ${(cause as Error).message}`)
  }
  if (!isRecord(value)) throw lockError(lock, 'expected a JSON object')
  return value
}
