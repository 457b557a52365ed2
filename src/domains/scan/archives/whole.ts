import * as zlib from 'node:zlib'
import type { ScanContext } from '../context.ts'
import { bytesSource, type Source } from '../source.ts'
import { readWhole, startsWith, u32 } from './bytes.ts'

/** Compressed and decompressed size up to which data that `node:zlib` only unpacks whole is inspected. */
export const WHOLE_BYTES = 32 * 1024 * 1024

export interface Unpacked {
  readonly source?: Source
  readonly incomplete?: string
}

/** Tells whether bytes begin with a zstd frame, or with a frame that is skipped before one. */
export function isZstd(head: Uint8Array): boolean {
  return startsWith(head, '\x28\xb5\x2f\xfd') || (u32(head, 0) >= 0x184d2a50 && u32(head, 0) <= 0x184d2a5f)
}

/** Decompresses zstd, at most 32 MiB of it. Node before 22.15 cannot. */
export function unpackZstd(source: Source, context: Pick<ScanContext, 'inflate'>): Unpacked {
  if (typeof zlib.zstdDecompressSync !== 'function')
    return { incomplete: 'it is compressed with zstd, which this version of Node cannot read' }
  return unpackWhole(source, context, 'zstd', (bytes) => zlib.zstdDecompressSync(bytes, { maxOutputLength: WHOLE_BYTES }))
}

/** Decompresses data whole, within limits. */
export function unpackWhole(
  source: Source,
  { inflate }: Pick<ScanContext, 'inflate'>,
  name: string,
  decompress: (bytes: Uint8Array) => Uint8Array,
): Unpacked {
  const bytes = readWhole(source, WHOLE_BYTES)
  if (bytes === undefined) return { incomplete: `it is compressed with ${name} and larger than 32 MiB, which is not inspected` }
  try {
    const output = decompress(bytes)
    return inflate(output.length) ? { source: bytesSource(output) } : { incomplete: 'the limit of inflated bytes was reached' }
  } catch (error) {
    const large = error instanceof RangeError || (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE'
    return { incomplete: large ? `its ${name} output is larger than 32 MiB` : `its ${name} data is damaged` }
  }
}
