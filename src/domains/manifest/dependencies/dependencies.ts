import type { Dependency } from '../types.ts'
import { parsePackageLock, parsePipfileLock } from './json.ts'
import type { LockedPackage, LockFile } from './lock.ts'
import { parseRequirements } from './requirements.ts'
import { parsePoetryLock, parsePylock, parseUvLock } from './toml.ts'

interface Format {
  readonly name: RegExp
  readonly ecosystem: Dependency['ecosystem']
  readonly parse: (lock: LockFile) => readonly LockedPackage[]
}

/** Lock file formats that contain the published hashes of packages. */
const FORMATS: readonly Format[] = [
  { name: /^requirements[\w.-]*\.txt$/, ecosystem: 'pypi', parse: parseRequirements },
  { name: /^uv\.lock$/, ecosystem: 'pypi', parse: parseUvLock },
  { name: /^poetry\.lock$/, ecosystem: 'pypi', parse: parsePoetryLock },
  { name: /^Pipfile\.lock$/, ecosystem: 'pypi', parse: parsePipfileLock },
  { name: /^pylock(\.[^.]+)?\.toml$/, ecosystem: 'pypi', parse: parsePylock },
  { name: /^(package-lock|npm-shrinkwrap)\.json$/, ecosystem: 'npm', parse: parsePackageLock },
]

function formatOf(path: string): Format | undefined {
  const base = path.slice(path.lastIndexOf('/') + 1)
  return FORMATS.find(({ name }) => name.test(base))
}

/** Tells whether a file name is that of a supported lock file. */
export function isLockFile(path: string): boolean {
  return formatOf(path) !== undefined
}

/**
 * Returns the locked packages with their published hashes, without duplicates, hashes sorted.
 *
 * @throws {SealError} LOCK_FILE_INVALID - names the file and, for formats with lines, the line.
 */
export function readDependencies(lock: LockFile): readonly Dependency[] {
  const format = formatOf(lock.path)
  if (format === undefined) return []
  const byKey = new Map<string, Dependency>()
  for (const { name, version, hashes } of format.parse(lock)) {
    const sorted = [...new Set(hashes)].sort()
    byKey.set([name, version, ...sorted].join('\0'), { ecosystem: format.ecosystem, name, version, hashes: sorted, from: lock.path })
  }
  return [...byKey.values()]
}
