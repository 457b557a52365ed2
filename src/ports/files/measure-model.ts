import { SealError } from '../../core/errors.ts'
import { isLockFile, readDependencies } from '../../domains/manifest/dependencies/dependencies.ts'
import type { Dependency } from '../../domains/manifest/types.ts'
import type { EntryProblem, ListedEntry, MeasuredModel } from '../../domains/models/measured.ts'
import { diskPath } from './disk-path.ts'
import { type Listing, type ListOptions, listFile, listModel, type MeasureOptions, measure } from './model-files.ts'
import { readText } from './text-file.ts'

const MAX_LOCK_BYTES = 32 * 1024 * 1024

/** What to measure: a folder with what belongs to the model, or a single file of it. */
export interface ModelListing extends ListOptions {
  /** Name of the only file. */
  readonly file?: string
}

/**
 * Lists and reads a model directory. A lock file that cannot be read is reported as a problem of the model.
 *
 * @throws {SealError} MODEL_MISSING, MODEL_TOO_LARGE, INTERRUPTED
 */
export async function measureModel(root: string, listing: ModelListing, options: MeasureOptions): Promise<MeasuredModel> {
  const { entries, problems, links, ignored, untracked } = await listed(root, listing)
  const measured = await measure(entries, options)
  const locked = await lockedDependencies(entries)
  return {
    files: measured.files,
    tensors: measured.tensors,
    problems: [...problems, ...measured.problems, ...locked.problems],
    links,
    ignored,
    untracked,
    dependencies: locked.dependencies,
  }
}

function listed(root: string, listing: ModelListing): Promise<Listing> | Listing {
  const { file } = listing
  if (file === undefined) return listModel(root, listing)
  const commit = listing.submodules?.get(file)
  return commit === undefined
    ? listFile(diskPath(root, file))
    : { entries: [{ path: file, size: 0, file: diskPath(root, file), commit }], problems: [], links: [], ignored: [], untracked: [] }
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
