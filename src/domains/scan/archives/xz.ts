import { LzmaDecoder, propertiesOf } from './lzma.ts'
import { Output } from './output.ts'

const SIGNATURE = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]
const LZMA2 = 0x21
/** Bytes of the check behind each block, by its type. */
const CHECK_BYTES = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64]

/**
 * Decompresses `.xz`, one stream or several in a row. Checksums are not verified: a loader that verifies them refuses the file.
 *
 * @throws {RangeError} - the output is larger than the limit. {Error} - damaged, or with a filter other than LZMA2.
 * @see https://tukaani.org/xz/xz-file-format.txt
 */
export function decompressXz(bytes: Uint8Array, limit: number): Uint8Array {
  const output = new Output(limit)
  let at = 0
  while (at < bytes.length) {
    at = readStream(bytes, at, output)
    // Streams are padded with zeros to a multiple of four.
    while (at < bytes.length && bytes[at] === 0) at += 4
  }
  return output.finish()
}

function readStream(bytes: Uint8Array, start: number, output: Output): number {
  if (SIGNATURE.some((byte, index) => bytes[start + index] !== byte)) throw new Error('no signature')
  const check = CHECK_BYTES[(bytes[start + 7] ?? 0) & 15] ?? 0
  let at = start + 12
  while (bytes[at] !== 0) {
    if (at >= bytes.length) throw new Error('the data ends early')
    at = readBlock(bytes, at, output)
    at += (4 - ((at - start) % 4)) % 4
    at += check
  }
  return endOfIndex(bytes, at) + 12
}

function readBlock(bytes: Uint8Array, start: number, output: Output): number {
  const header = ((bytes[start] ?? 0) + 1) * 4
  const flags = bytes[start + 1] ?? 0
  let at = start + 2
  if ((flags & 0x40) !== 0) at = variable(bytes, at).end
  if ((flags & 0x80) !== 0) at = variable(bytes, at).end
  if ((flags & 3) !== 0) throw new Error('a filter other than LZMA2')
  if (variable(bytes, at).value !== LZMA2) throw new Error('a filter other than LZMA2')
  return readChunks(bytes, start + header, output)
}

/** Reads the chunks of LZMA2 up to the end marker. */
function readChunks(bytes: Uint8Array, start: number, output: Output): number {
  let decoder: LzmaDecoder | undefined
  let properties = propertiesOf(0)
  for (let at = start; ; ) {
    const control = bytes[at]
    if (control === undefined) throw new Error('the data ends early')
    if (control === 0) return at + 1
    const size = (high: number, low: number) => high * 65_536 + (bytes[low] ?? 0) * 256 + (bytes[low + 1] ?? 0) + 1
    if (control < 0x80) {
      if (control > 2) throw new Error('an unknown chunk')
      const count = size(0, at + 1)
      if (at + 3 + count > bytes.length) throw new Error('the data ends early')
      if (control === 1) decoder?.forget()
      output.append(bytes.subarray(at + 3, at + 3 + count))
      at += 3 + count
      continue
    }
    const count = size(control & 0x1f, at + 1)
    const packed = size(0, at + 3)
    const mode = (control >> 5) & 3
    if (mode >= 2) properties = propertiesOf(bytes[at + 5] ?? 255)
    const data = at + (mode >= 2 ? 6 : 5)
    if (mode === 3) decoder?.forget()
    if (decoder === undefined) decoder = new LzmaDecoder(output, properties)
    else if (mode >= 1) decoder.reset(properties)
    decoder.start(bytes, data)
    decoder.run(count)
    at = data + packed
  }
}

/** Returns where the index ends: a count, two numbers for each block, padding and a checksum. */
function endOfIndex(bytes: Uint8Array, start: number): number {
  const count = variable(bytes, start + 1)
  let at = count.end
  for (let record = 0; record < count.value && at < bytes.length; record++) at = variable(bytes, variable(bytes, at).end).end
  at += (4 - ((at - start) % 4)) % 4
  return at + 4
}

/** Reads a number of seven bits per byte. */
function variable(bytes: Uint8Array, at: number): { readonly value: number; readonly end: number } {
  let [value, factor] = [0, 1]
  for (let index = at; index < at + 9; index++) {
    const byte = bytes[index]
    if (byte === undefined) break
    value += (byte & 0x7f) * factor
    if (byte < 0x80) return { value, end: index + 1 }
    factor *= 128
  }
  throw new Error('an invalid number')
}
