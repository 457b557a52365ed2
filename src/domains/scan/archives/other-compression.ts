import type { Reader, Sample, ScanContext } from '../context.ts'
import type { Reading } from '../result.ts'
import type { Source } from '../source.ts'
import { startsWith, u32, u64 } from './bytes.ts'
import { decompressBzip2 } from './bzip2.ts'
import { readUnpacked } from './compressed.ts'
import { decompressLz4 } from './lz4.ts'
import { decompressLzma } from './lzma.ts'
import { unpackWhole, WHOLE_BYTES } from './whole.ts'
import { decompressXz } from './xz.ts'

interface Compression {
  readonly format: string
  readonly matches: (head: Uint8Array) => boolean
  /** Decompresses it; absent for what is not inspected. */
  readonly decompress?: (bytes: Uint8Array, limit: number) => Uint8Array
}

const COMPRESSIONS: readonly Compression[] = [
  // A stream without content has the second signature instead of a block.
  { format: 'bzip2', matches: isBzip2, decompress: decompressBzip2 },
  { format: 'xz', matches: (head) => startsWith(head, '\xfd7zXZ\x00'), decompress: decompressXz },
  { format: 'lzma', matches: isLzma, decompress: decompressLzma },
  {
    format: 'lz4',
    matches: (head) => startsWith(head, '\x04\x22\x4d\x18') || startsWith(head, '\x02\x21\x4c\x18'),
    decompress: decompressLz4,
  },
  { format: 'lzip', matches: (head) => startsWith(head, 'LZIP\x01') },
  { format: '7z', matches: (head) => startsWith(head, '7z\xbc\xaf\x27\x1c') },
  { format: 'rar', matches: (head) => startsWith(head, 'Rar!\x1a\x07') },
  { format: 'cab', matches: (head) => startsWith(head, 'MSCF\0\0\0\0') },
  { format: 'compress', matches: (head) => startsWith(head, '\x1f\x9d') && ((head[2] ?? 0) & 0x60) === 0 && ((head[2] ?? 0) & 0x1f) <= 16 },
  { format: 'snappy', matches: (head) => startsWith(head, '\xff\x06\x00\x00sNaPpY') },
]

/** Reads compressions that are unpacked whole, up to a limit. Others are recognized, so that their content never counts as inspected. */
export const otherCompressionReader: Reader = {
  id: 'other-compression',
  matches: (sample: Sample) => formatOf(sample.head) !== undefined,
  read: readOther,
}

function readOther(source: Source, context: ScanContext): Reading {
  const { format, decompress } = formatOf(source.read(0, 64)) ?? UNKNOWN
  if (decompress !== undefined)
    return readUnpacked(
      unpackWhole(source, context, format, (bytes) => decompress(bytes, WHOLE_BYTES)),
      format,
      context,
    )
  const reason = `The content is compressed by ${format} and was not inspected; decompress it, or convert it to gzip or zip.`
  return { format, findings: [], incomplete: [reason], facts: { container: format } }
}

const UNKNOWN: Compression = { format: 'unknown', matches: () => false }

function formatOf(head: Uint8Array): Compression | undefined {
  return COMPRESSIONS.find(({ matches }) => matches(head))
}

function isBzip2(head: Uint8Array): boolean {
  const level = head[3] ?? 0
  const block = startsWith(head, '1AY&SY', 4) || startsWith(head, '\x17\x72\x45\x38\x50\x90', 4)
  return startsWith(head, 'BZh') && level >= 0x31 && level <= 0x39 && block
}

/** Tells whether bytes are an LZMA file without container: valid properties, a usual dictionary size, a plausible or unknown size. */
function isLzma(head: Uint8Array): boolean {
  if (head.length < 13 || (head[0] ?? 255) >= 225 || head[13] !== 0) return false
  const dictionary = u32(head, 1)
  const size = u64(head, 5)
  const unknown = head.subarray(5, 13).every((byte) => byte === 0xff)
  return isDictionary(dictionary) && (unknown || size < 2 ** 38)
}

/** Sizes that the decoder of XZ Utils accepts: 2^n or 2^n + 2^(n-1), or the maximum. */
function isDictionary(size: number): boolean {
  if (size === 0xffffffff) return true
  const power = 2 ** Math.floor(Math.log2(Math.max(1, size)))
  return size >= 4096 && (size === power || size === power + power / 2)
}
