import type { Reader, Sample, ScanContext } from '../context.ts'
import type { Reading } from '../result.ts'
import { bytesSource, type Source } from '../source.ts'
import { startsWith } from './bytes.ts'
import { readInflated } from './compressed.ts'
import { Inflater } from './inflate.ts'

const HEADER_BYTES = 2
const ADLER_BYTES = 4
/** Output that proves that a header, which one in a thousand random files has, really starts a stream. */
const PROOF_BYTES = 256

/** Reads zlib streams, as joblib writes them, and the older files of joblib that start with `ZF` and a size. */
export const zlibReader: Reader = { id: 'zlib', matches: ({ head, size }: Sample) => startOf(head, size) !== undefined, read: readZlib }

function readZlib(source: Source, context: ScanContext): Reading {
  const start = startOf(source.read(0, 64 * 1024).slice(), source.size) ?? HEADER_BYTES
  return readInflated(source, 'zlib', { start, trailer: ADLER_BYTES }, context)
}

/** Returns where the deflate data starts. The older files have the size in 17 to 19 characters before the stream. */
function startOf(head: Uint8Array, size: number): number | undefined {
  const places = startsWith(head, 'ZF0x') ? [19, 20, 21, 22] : [0]
  const at = places.find((each) => isZlib(head.subarray(each), size - each))
  return at === undefined ? undefined : at + HEADER_BYTES
}

/**
 * Tells whether bytes start a zlib stream: a valid header (RFC 1950), and data that inflates. The header alone is not enough, because
 * the text `(S'` of a pickle passes as one.
 */
function isZlib(head: Uint8Array, size: number): boolean {
  const [method = 0, flags = 0] = head
  if ((method & 15) !== 8 || method >> 4 > 7 || ((method << 8) | flags) % 31 !== 0 || (flags & 0x20) !== 0) return false
  const trial = new Inflater(bytesSource(head.slice(HEADER_BYTES)), { start: 0, step: steps(200) })
  const output = trial.next()?.length ?? 0
  const ended = trial.error === undefined
  const cut = size > head.length
  // Only joblib's usual window size is accepted when the data is damaged later: a loader has read the data before by then.
  return output >= PROOF_BYTES || (ended && output > 0) || (method === 0x78 && output > 0 && (cut || !ended))
}

function steps(blocks: number): (count: number) => boolean {
  let left = blocks * 16
  return (count) => {
    left -= count
    return left >= 0
  }
}
