import { fileError } from '../../core/errors.ts'
import { formatBytes } from '../../core/units.ts'
import type { RepositoryFiles } from './repository-files.ts'

/**
 * Limits the bytes that are read of all files together, so that very many files that are each within their limit do not take hours. Reading
 * one beyond the limit fails with FILE_LIMIT.
 */
export function boundedFiles(files: RepositoryFiles, maxBytes: number): RepositoryFiles {
  let total = 0
  return {
    ...files,
    read: async (path, most) => {
      if (total >= maxBytes)
        throw fileError('FILE_LIMIT', {
          path,
          problem: `not read, because the files before it have ${formatBytes(total)}; the limit is ${formatBytes(maxBytes)}`,
        })
      const bytes = await files.read(path, most)
      total += bytes.length
      return bytes
    },
  }
}
