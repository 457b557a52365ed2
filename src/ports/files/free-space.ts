import { access, constants, statfs } from 'node:fs/promises'
import { SealError } from '../../core/errors.ts'
import { ensureFolder } from './atomic-write.ts'

/**
 * Returns how many bytes may be written in a folder. Creates the folder.
 *
 * @throws {SealError} OUTPUT_UNWRITABLE
 */
export async function freeBytes(folder: string): Promise<number> {
  try {
    await ensureFolder(folder)
    await access(folder, constants.W_OK)
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  } catch (cause) {
    throw new SealError(
      'OUTPUT_UNWRITABLE',
      `Cannot write in ${folder}: ${(cause as NodeJS.ErrnoException).code ?? (cause as Error).message}.`,
      {
        cause,
      },
    )
  }
}
