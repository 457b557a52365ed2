import * as zlib from 'node:zlib'
import type { Reader } from '../context.ts'
import { readUnpacked } from './compressed.ts'
import { unpackWhole, WHOLE_BYTES } from './whole.ts'

/** Reads brotli files, by name only: brotli has no signature. */
export const brotliReader: Reader = {
  id: 'brotli',
  matches: ({ name, size }) => name.endsWith('.br') && size > 0,
  read: (source, context) => {
    const decompress = (bytes: Uint8Array) => zlib.brotliDecompressSync(bytes, { maxOutputLength: WHOLE_BYTES })
    return readUnpacked(unpackWhole(source, context, 'brotli', decompress), 'brotli', context)
  },
}
