import { randomBytes } from 'node:crypto'
import { mkdir, open, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { SealError } from '../../core/errors.ts'
import { renameFile } from './rename-file.ts'

/**
 * Writes a file atomically: to a temporary file in the same folder, which is flushed and then renamed. The folder is flushed as
 * well, so that the file has its new content after a power failure.
 *
 * @throws {SealError} OUTPUT_UNWRITABLE
 */
export async function writeAtomically(file: string, content: string | Uint8Array): Promise<void> {
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`)
  try {
    await ensureFolder(dirname(file))
    const handle = await open(temporary, 'wx', 0o644)
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await renameFile(temporary, file)
    await syncFolder(dirname(file))
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw new SealError(
      'OUTPUT_UNWRITABLE',
      `Cannot write ${file}: ${(cause as NodeJS.ErrnoException).code ?? (cause as Error).message}. Choose another path with --out.`,
      { cause },
    )
  }
}

/** Codes of systems and file systems on which a folder cannot be opened or flushed. */
const NOT_SYNCABLE: readonly (string | undefined)[] = ['EACCES', 'EBADF', 'EINVAL', 'EISDIR', 'ENOTSUP', 'EPERM']

async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (!NOT_SYNCABLE.includes((error as NodeJS.ErrnoException).code)) throw error
  }
}

/** Creates a folder with its parents. Node's recursive `mkdir` does not terminate below folders such as /proc. */
export async function ensureFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error
    await ensureFolder(dirname(folder))
    await mkdir(folder).catch((again: NodeJS.ErrnoException) => {
      if (again.code !== 'EEXIST') throw again // another process created it
    })
  }
}
