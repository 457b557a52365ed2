import { constants } from 'node:fs'
import { lstat, open } from 'node:fs/promises'
import { join } from 'node:path'
import { SealError } from '../../core/errors.ts'
import { detectFormat, type FileFormat, HEAD_BYTES, TAIL_BYTES } from '../../domains/formats/format.ts'

/** Formats that contain only parameters. A file in one of them makes its folder a model. */
const WEIGHT_FORMATS: ReadonlySet<string> = new Set(['pickle', 'safetensors', 'gguf', 'pytorch zip', 'numpy objects'])

/** Returns the files whose first bytes are those of weights, regardless of their names. Links are not followed. */
export async function sniffWeights(root: string, paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = []
  for (const path of paths) {
    const sniffed = await sniffFormat(root, path, 'unnamed')
    if (sniffed !== undefined && WEIGHT_FORMATS.has(sniffed.format.format)) found.push(path)
  }
  return found
}

export interface Sniffed {
  readonly size: number
  readonly format: FileFormat
}

/**
 * Detects the format of a regular file of the repository; `undefined` for anything else.
 *
 * @param name - the name to use for detection; `unnamed` to use only the bytes.
 * @throws {SealError} FILE_UNREADABLE
 */
export async function sniffFormat(root: string, path: string, name = path): Promise<Sniffed | undefined> {
  const file = join(root, path)
  const stats = await lstat(file).catch(() => undefined)
  if (!stats?.isFile()) return undefined
  const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(
    (cause: NodeJS.ErrnoException) => {
      throw new SealError('FILE_UNREADABLE', `Cannot read ${path}: ${cause.code}.`, { cause, path })
    },
  )
  try {
    const head = Buffer.alloc(Math.min(HEAD_BYTES, stats.size))
    await handle.read(head, 0, head.length, 0)
    const tail = Buffer.alloc(head.subarray(0, 2).toString('latin1') === 'PK' ? Math.min(TAIL_BYTES, stats.size) : 0)
    await handle.read(tail, 0, tail.length, stats.size - tail.length)
    return { size: stats.size, format: detectFormat({ path: name, head, tail, size: stats.size }) }
  } finally {
    await handle.close()
  }
}
