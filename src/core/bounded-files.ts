import { fileError } from './errors.ts'
import { formatBytes } from './units.ts'

interface Readable {
  readonly read: (path: string, maxBytes: number) => Promise<Buffer>
}

/**
 * Limits the bytes that are read of all files together, so that very many files that are each within their limit do not take hours. Reading
 * one beyond the limit fails with FILE_LIMIT.
 */
export function boundedFiles<Files extends Readable>(files: Files, maxBytes: number): Files {
  let total = 0
  const read: Readable['read'] = async (path, most) => {
    if (total >= maxBytes) {
      const problem = `not read, because the files before it have ${formatBytes(total)}; the limit is ${formatBytes(maxBytes)}`
      throw fileError('FILE_LIMIT', { path, problem })
    }
    const bytes = await files.read(path, most)
    total += bytes.length
    return bytes
  }
  return { ...files, read }
}
