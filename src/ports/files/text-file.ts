import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { SealError, type SealErrorCode } from '../../core/errors.ts'
import { decode } from '../../core/text.ts'

export interface ReadOptions {
  readonly maxBytes: number
  /** The code for a file that is not there. */
  readonly missing: SealErrorCode
  /** The code for one that has more bytes. */
  readonly tooLarge?: SealErrorCode
  /** For content of a repository: a symbolic link is refused instead of followed. */
  readonly noFollow?: boolean
}

const ADVICE: Partial<Record<SealErrorCode, string>> = {
  MANIFEST_MISSING: ' Build it with "weightseal manifest".',
  SIGNATURE_MISSING: ' The model is not signed, or its signature stands elsewhere: give it with --signature or --seal.',
}

/**
 * Reads a UTF-8 file of a bounded size that must be a regular file.
 *
 * @throws {SealError} `missing` - there is no such file. FILE_UNREADABLE - no access, too large, not a regular file, not UTF-8.
 */
export async function readText(
  file: string,
  { maxBytes, missing, tooLarge = 'FILE_UNREADABLE', noFollow = false }: ReadOptions,
): Promise<string> {
  const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK | (noFollow ? constants.O_NOFOLLOW : 0)).catch(
    (cause: NodeJS.ErrnoException) => {
      if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')
        throw new SealError(missing, `There is no file ${file}.${ADVICE[missing] ?? ''}`, { cause })
      const reason = cause.code === 'ELOOP' ? 'it is a symbolic link' : cause.code
      throw new SealError('FILE_UNREADABLE', `Cannot read ${file}: ${reason}.`, { cause })
    },
  )
  try {
    const stats = await handle.stat()
    if (!stats.isFile()) throw new SealError('FILE_UNREADABLE', `${file} is not a regular file.`)
    if (stats.size > maxBytes) throw new SealError(tooLarge, `${file} has ${stats.size} bytes, more than the ${maxBytes} that are read.`)
    return decode(await handle.readFile(), file)
  } finally {
    await handle.close()
  }
}
