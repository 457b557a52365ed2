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

/** Lock files that carry the official hashes of what they lock. */
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

/** Whether a file, by its name, is a lock file that Weightseal reads. */
export function isLockFile(path: string): boolean {
  return formatOf(path) !== undefined
}

/**
 * The locked packages with their official hashes, without repeats, hashes sorted.
 *
 * @throws {SealError} LOCK_FILE_INVALID - names file and, where the format has lines, the line.
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
