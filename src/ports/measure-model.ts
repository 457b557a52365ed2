import { isLockFile, readDependencies } from '../manifest/dependencies/dependencies.ts'
import type { Dependency } from '../manifest/types.ts'
import { type EntryProblem, type ListedEntry, listModel, type MeasuredFile, type MeasureOptions, measure } from './model-files.ts'
import { readText } from './text-file.ts'

const MAX_LOCK_BYTES = 32 * 1024 * 1024

/** A model as it stands on the disk. */
export interface MeasuredModel {
  readonly files: readonly MeasuredFile[]
  readonly problems: readonly EntryProblem[]
  /** Entries that were left out because of an ignored path. */
  readonly ignored: readonly string[]
  readonly dependencies: readonly Dependency[]
}

/**
 * Lists and reads a model directory.
 *
 * @param ignore - literal paths below the model that are not part of it.
 * @throws {SealError} MODEL_MISSING, MODEL_TOO_LARGE, LOCK_FILE_INVALID, INTERRUPTED
 */
export async function measureModel(root: string, ignore: readonly string[], options: MeasureOptions): Promise<MeasuredModel> {
  const { entries, problems, ignored } = await listModel(root, ignore)
  const measured = await measure(entries, options)
  return { files: measured.files, problems: [...problems, ...measured.problems], ignored, dependencies: await lockedDependencies(entries) }
}

/** Dependencies of the lock files at the top of a model. */
export async function lockedDependencies(entries: readonly ListedEntry[]): Promise<readonly Dependency[]> {
  const locks = entries.filter(({ path }) => !path.includes('/') && isLockFile(path))
  const found = await Promise.all(
    locks.map(async ({ path, file }) =>
      readDependencies({ path, text: await readText(file, { maxBytes: MAX_LOCK_BYTES, missing: 'FILE_CHANGED' }) }),
    ),
  )
  return found.flat()
}
