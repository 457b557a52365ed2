import type { Reader } from '../context.ts'
import { readUnpacked } from './compressed.ts'
import { isZstd, unpackZstd } from './whole.ts'

/** Reads zstd files. */
export const zstdReader: Reader = {
  id: 'zstd',
  matches: ({ head }) => isZstd(head),
  read: (source, context) => readUnpacked(unpackZstd(source, context), 'zstd', context),
}
