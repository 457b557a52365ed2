import { u32 } from './bytes.ts'
import { Output } from './output.ts'

const FRAME = 0x184d2204
const LEGACY = 0x184c2102

/**
 * Decompresses the frames of an `.lz4` file. Checksums are not verified: a loader that verifies them refuses the file.
 *
 * @throws {RangeError} - the output is larger than the limit. {Error} - the data is damaged.
 * @see https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md
 */
export function decompressLz4(bytes: Uint8Array, limit: number): Uint8Array {
  const output = new Output(limit)
  for (let at = 0; at < bytes.length; ) {
    if (at + 4 > bytes.length) throw new Error('the data ends early')
    const magic = u32(bytes, at)
    if (magic === FRAME) at = readFrame(bytes, at + 4, output)
    else if (magic === LEGACY) at = readLegacy(bytes, at + 4, output)
    else if (magic >= 0x184d2a50 && magic <= 0x184d2a5f) at += 8 + u32(bytes, at + 4)
    else throw new Error('no frame where one is expected')
  }
  return output.finish()
}

function readFrame(bytes: Uint8Array, start: number, output: Output): number {
  const flags = bytes[start] ?? 0
  if (flags >> 6 !== 1) throw new Error('an unknown version')
  const has = (bit: number) => (flags & bit) !== 0
  let at = start + 3 + (has(0x08) ? 8 : 0) + (has(0x01) ? 4 : 0)
  for (;;) {
    if (at + 4 > bytes.length) throw new Error('the data ends early')
    const word = u32(bytes, at)
    at += 4
    if (word === 0) return at + (has(0x04) ? 4 : 0)
    const size = word % 0x80000000
    const block = blockAt(bytes, at, size)
    if (word >= 0x80000000) output.append(block)
    else readBlock(block, output)
    at += size + (has(0x10) ? 4 : 0)
  }
}

function readLegacy(bytes: Uint8Array, start: number, output: Output): number {
  let at = start
  while (at + 4 <= bytes.length && u32(bytes, at) !== FRAME && u32(bytes, at) !== LEGACY) {
    const size = u32(bytes, at)
    readBlock(blockAt(bytes, at + 4, size), output)
    at += 4 + size
  }
  return at
}

function blockAt(bytes: Uint8Array, at: number, size: number): Uint8Array {
  if (at + size > bytes.length) throw new Error('the data ends early')
  return bytes.subarray(at, at + size)
}

/** Decodes literals and matches. A match may reach into earlier blocks, as linked blocks do. */
function readBlock(block: Uint8Array, output: Output): void {
  let at = 0
  const length = (nibble: number): number => {
    let total = nibble
    for (let more = nibble === 15 ? 255 : 0; more === 255; total += more) {
      const byte = block[at++]
      if (byte === undefined) throw new Error('the data ends early')
      more = byte
    }
    return total
  }
  while (at < block.length) {
    const token = block[at++] ?? 0
    const literals = length(token >> 4)
    if (at + literals > block.length) throw new Error('the data ends early')
    output.append(block.subarray(at, at + literals))
    at += literals
    if (at >= block.length) return
    const distance = (block[at] ?? 0) + (block[at + 1] ?? 0) * 256
    at += 2
    output.repeat(distance, length(token & 15) + 4)
  }
}
