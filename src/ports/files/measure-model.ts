import { SealError } from '../../core/errors.ts'
import { isLockFile, readDependencies } from '../../domains/manifest/dependencies/dependencies.ts'
import type { Dependency } from '../../domains/manifest/types.ts'
import type { EntryProblem, ListedEntry, MeasuredModel } from '../../domains/models/measured.ts'
import { listModel, type MeasureOptions, measure } from './model-files.ts'
import { readText } from './text-file.ts'

const MAX_LOCK_BYTES = 32 * 1024 * 1024

/**
 * Lists and reads a model directory. A lock file that cannot be read is reported as a problem of the model.
 *
 * @param ignore - literal paths below the model that are not part of it.
 * @throws {SealError} MODEL_MISSING, MODEL_TOO_LARGE, INTERRUPTED
 */
export async function measureModel(root: string, ignore: readonly string[], options: MeasureOptions): Promise<MeasuredModel> {
  const { entries, problems, ignored } = await listModel(root, ignore)
  const measured = await measure(entries, options)
  const locked = await lockedDependencies(entries)
  return {
    files: measured.files,
    problems: [...problems, ...measured.problems, ...locked.problems],
    ignored,
    dependencies: locked.dependencies,
  }
}

export interface LockedDependencies {
  readonly dependencies: readonly Dependency[]
  readonly problems: readonly EntryProblem[]
}

/** Reads the dependencies from lock files in the top folder of a model. */
export async function lockedDependencies(entries: readonly ListedEntry[]): Promise<LockedDependencies> {
  const locks = entries.filter(({ path }) => !path.includes('/') && isLockFile(path))
  const results = await Promise.all(locks.map(readLock))
  return { dependencies: results.flatMap((result) => result.dependencies), problems: results.flatMap((result) => result.problems) }
}

async function readLock({ path, file }: ListedEntry): Promise<LockedDependencies> {
  try {
    const text = await readText(file, { maxBytes: MAX_LOCK_BYTES, missing: 'FILE_CHANGED' })
    return { dependencies: readDependencies({ path, text }), problems: [] }
  } catch (error) {
    if (!(error instanceof SealError)) throw error
    return { dependencies: [], problems: [{ path, code: error.code, reason: `cannot be read as a lock file: ${error.message}` }] }
  }
}
