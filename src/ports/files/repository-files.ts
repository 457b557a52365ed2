import { readlink } from 'node:fs/promises'
import { fileError, type SealError } from '../../core/errors.ts'
import { isBlob, isRegular } from '../../core/repository.ts'
import type { Git } from '../git.ts'
import { diskPath } from './disk-path.ts'
import { openNoFollow } from './open-regular.ts'

/** Mode of a symbolic link in git. */
const LINK = '120000'

/** Files of the commit or working tree under review. */
export interface RepositoryFiles {
  /** Sorted. */
  readonly paths: readonly string[]
  /** @throws {SealError} FILE_SPECIAL - not a regular file. FILE_CHANGED - not on the disk. FILE_UNREADABLE - larger than `maxBytes`. */
  readonly read: (path: string, maxBytes: number) => Promise<Buffer>
  /** The text of a symbolic link; `undefined` for anything else. */
  readonly link: (path: string) => Promise<string | undefined>
}

/** Returns the files of HEAD. Reads a file from the working tree only when its blob id equals the one in the commit. */
export async function committedFiles(root: string, git: Pick<Git, 'tree' | 'show' | 'blob'>): Promise<RepositoryFiles> {
  const files = new Map((await git.tree('HEAD')).map((file) => [file.path, file]))
  return {
    paths: [...files.keys()].sort(),
    read: async (path, maxBytes) => {
      const file = files.get(path)
      if (file === undefined || !isRegular(file)) throw special(path)
      if (file.size > maxBytes) throw tooLarge(path, maxBytes)
      const local = await readRegular(root, path, maxBytes).catch(() => undefined)
      if (local !== undefined && isBlob(local, file.blob)) return local
      const bytes = await git.show('HEAD', path)
      if (bytes === undefined) throw special(path)
      return bytes
    },
    link: async (path) => {
      const file = files.get(path)
      return file?.mode === LINK ? (await git.blob(file.blob)).toString('utf8') : undefined
    },
  }
}

/** Returns the files of the working tree, committed or not. */
export async function uncommittedFiles(root: string, git: Pick<Git, 'tree' | 'uncommitted'>): Promise<RepositoryFiles> {
  const { changed, deleted } = await git.uncommitted()
  const paths = new Set([...(await git.tree('HEAD')).map(({ path }) => path), ...changed])
  for (const path of deleted) paths.delete(path)
  return {
    paths: [...paths].sort(),
    read: (path, maxBytes) => readRegular(root, path, maxBytes),
    link: async (path) => readlink(diskPath(root, path)).catch(() => undefined),
  }
}

function special(path: string, cause?: unknown): SealError {
  return fileError('FILE_SPECIAL', { path, problem: 'not a regular file, so its content is unknown', cause })
}

function notCheckedOut(path: string, cause: unknown): SealError {
  const problem = 'in the commit, but not checked out, so its content is unknown; a sparse checkout leaves out files'
  return fileError('FILE_CHANGED', { path, problem, cause })
}

function tooLarge(path: string, maxBytes: number): SealError {
  return fileError('FILE_UNREADABLE', { path, problem: `larger than the limit of ${maxBytes} bytes` })
}

async function readRegular(root: string, path: string, maxBytes: number): Promise<Buffer> {
  const handle = await openNoFollow(diskPath(root, path)).catch((cause: unknown) => {
    throw (cause as NodeJS.ErrnoException).code === 'ENOENT' ? notCheckedOut(path, cause) : special(path, cause)
  })
  try {
    const stats = await handle.stat()
    if (!stats.isFile()) throw special(path)
    if (stats.size > maxBytes) throw tooLarge(path, maxBytes)
    return await handle.readFile()
  } finally {
    await handle.close()
  }
}
