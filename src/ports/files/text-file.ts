import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { SealError, type SealErrorCode } from '../../core/errors.ts'
import { decode } from '../../core/text.ts'
import { openNoFollow } from './open-regular.ts'

export interface ReadOptions {
  readonly maxBytes: number
  /** Error code for a file that does not exist. */
  readonly missing: SealErrorCode
  /** Error code for a file with more than `maxBytes`. */
  readonly tooLarge?: SealErrorCode
  /** Rejects symbolic links instead of following them. For repository content. */
  readonly noFollow?: boolean
}

const ADVICE: Partial<Record<SealErrorCode, string>> = {
  MANIFEST_MISSING: ' Create it with "weightseal manifest".',
  SIGNATURE_MISSING: ' If the model is signed, give the path of its signature with --signature or --seal.',
}

/**
 * Reads a regular UTF-8 file of bounded size.
 *
 * @throws {SealError} `missing` - the file does not exist. FILE_UNREADABLE - no access, too large, not a regular file, not UTF-8.
 */
export async function readText(
  file: string,
  { maxBytes, missing, tooLarge = 'FILE_UNREADABLE', noFollow = false }: ReadOptions,
): Promise<string> {
  const handle = await (noFollow ? openNoFollow(file) : open(file, constants.O_RDONLY | constants.O_NONBLOCK)).catch(
    (cause: NodeJS.ErrnoException) => {
      if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')
        throw new SealError(missing, `There is no file ${file}.${ADVICE[missing] ?? ''}`, {
          cause,
          path: file,
          problem: 'the file does not exist',
        })
      const reason = cause.code === 'ELOOP' ? 'it is a symbolic link' : cause.code
      throw new SealError('FILE_UNREADABLE', `Cannot read ${file}: ${reason}.`, { cause, path: file, problem: `cannot be read: ${reason}` })
    },
  )
  try {
    const stats = await handle.stat()
    if (!stats.isFile())
      throw new SealError('FILE_UNREADABLE', `${file} is not a regular file.`, { path: file, problem: 'not a regular file' })
    requireSize(stats.size, file, { maxBytes, tooLarge })
    return decode(await handle.readFile(), file)
  } finally {
    await handle.close()
  }
}

/** Decodes the content of a file as {@link readText} does. @throws {SealError} FILE_UNREADABLE - too large, not UTF-8. */
export function textOf(
  bytes: Buffer,
  file: string,
  { maxBytes, tooLarge = 'FILE_UNREADABLE' }: Pick<ReadOptions, 'maxBytes' | 'tooLarge'>,
): string {
  requireSize(bytes.length, file, { maxBytes, tooLarge })
  return decode(bytes, file)
}

function requireSize(
  size: number,
  path: string,
  { maxBytes, tooLarge }: { readonly maxBytes: number; readonly tooLarge: SealErrorCode },
): void {
  const problem = `${size} bytes; the limit is ${maxBytes}`
  if (size > maxBytes) throw new SealError(tooLarge, `${path} has ${problem}.`, { path, problem })
}
