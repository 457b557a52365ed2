import { Output } from './output.ts'

const BLOCK = 0x314159265359
const END = 0x177245385090
const GROUP_SYMBOLS = 50
const MAX_CODE_BITS = 20
const MAX_ALPHABET = 258

/**
 * Decompresses bzip2, one stream or several in a row.
 *
 * @param limit - of the output, in bytes.
 * @throws {RangeError} - the output is larger. {Error} - the data is damaged.
 * @see https://github.com/dsnet/compress/blob/master/doc/bzip2-format.pdf
 */
export function decompressBzip2(bytes: Uint8Array, limit: number): Uint8Array {
  const output = new Output(limit)
  const bits = new Bits(bytes)
  for (let first = true; first || bits.startsStream(); first = false) readStream(bits, output)
  return output.finish()
}

/** Bits of a buffer, the most significant one first. */
class Bits {
  readonly #bytes: Uint8Array
  #at = 0
  #buffer = 0
  #count = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  bit(): number {
    if (this.#count === 0) {
      if (this.#at >= this.#bytes.length) throw new Error('the data ends early')
      this.#buffer = this.#bytes[this.#at++] ?? 0
      this.#count = 8
    }
    this.#count -= 1
    return (this.#buffer >> this.#count) & 1
  }

  /** Returns up to 48 bits. */
  take(count: number): number {
    let value = 0
    for (let index = 0; index < count; index++) value = value * 2 + this.bit()
    return value
  }

  /** Skips to the next byte, and tells whether another stream starts there. */
  startsStream(): boolean {
    this.#count = 0
    return this.#bytes[this.#at] === 0x42 && this.#bytes[this.#at + 1] === 0x5a && this.#bytes[this.#at + 2] === 0x68
  }
}

function readStream(bits: Bits, output: Output): void {
  if (bits.take(24) !== 0x425a68) throw new Error('no signature')
  const level = bits.take(8) - 0x30
  if (level < 1 || level > 9) throw new Error('an unknown size of blocks')
  for (;;) {
    const magic = bits.take(48)
    bits.take(32)
    if (magic === END) return
    if (magic !== BLOCK) throw new Error('no block where one is expected')
    readBlock(bits, level * 100_000, output)
  }
}

function readBlock(bits: Bits, size: number, output: Output): void {
  if (bits.bit() === 1) throw new Error('a randomised block, which no current version writes')
  const start = bits.take(24)
  const symbols = readSymbols(bits)
  const groups = bits.take(3)
  const selectorCount = bits.take(15)
  if (groups < 2 || groups > 6 || selectorCount < 1 || symbols.length === 0) throw new Error('invalid tables')
  const selectors = readSelectors(bits, groups, selectorCount)
  const tables = Array.from({ length: groups }, () => readTable(bits, symbols.length + 2))
  const block = readMoved(bits, { symbols, selectors, tables, size })
  if (start >= block.length) throw new Error('an invalid start')
  unrotate(block, start, output)
}

/** Reads which bytes occur, as a map of maps. */
function readSymbols(bits: Bits): Uint8Array {
  const used = Array.from({ length: 16 }, () => bits.bit())
  const symbols: number[] = []
  for (let high = 0; high < 16; high++)
    for (let low = 0; used[high] === 1 && low < 16; low++) if (bits.bit() === 1) symbols.push(high * 16 + low)
  return Uint8Array.from(symbols)
}

function readSelectors(bits: Bits, groups: number, count: number): Uint8Array {
  const order = Array.from({ length: groups }, (_, index) => index)
  return Uint8Array.from({ length: count }, () => {
    let index = 0
    while (bits.bit() === 1) if (++index >= groups) throw new Error('an invalid selector')
    const [group = 0] = order.splice(index, 1)
    order.unshift(group)
    return group
  })
}

/** A canonical Huffman code: for each length its first code, and where its symbols start in the list. */
interface Table {
  readonly first: Int32Array
  readonly offset: Int32Array
  readonly counts: Int32Array
  readonly symbols: Uint16Array
}

function readTable(bits: Bits, alphabet: number): Table {
  const lengths = new Uint8Array(MAX_ALPHABET)
  let length = bits.take(5)
  for (let symbol = 0; symbol < alphabet; symbol++) {
    while (bits.bit() === 1) length += bits.bit() === 1 ? -1 : 1
    if (length < 1 || length > MAX_CODE_BITS) throw new Error('an invalid length of a code')
    lengths[symbol] = length
  }
  return tableOf(lengths.subarray(0, alphabet))
}

function tableOf(lengths: Uint8Array): Table {
  const counts = new Int32Array(MAX_CODE_BITS + 1)
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1
  const [first, offset] = [new Int32Array(MAX_CODE_BITS + 1), new Int32Array(MAX_CODE_BITS + 1)]
  for (let length = 1, code = 0, at = 0; length <= MAX_CODE_BITS; length++) {
    first[length] = code
    offset[length] = at
    at += counts[length] ?? 0
    code = (code + (counts[length] ?? 0)) << 1
  }
  const symbols: number[] = []
  for (let length = 1; length <= MAX_CODE_BITS; length++)
    for (let symbol = 0; symbol < lengths.length; symbol++) if (lengths[symbol] === length) symbols.push(symbol)
  return { first, offset, counts, symbols: Uint16Array.from(symbols) }
}

function readSymbol(bits: Bits, { first, offset, counts, symbols }: Table): number {
  let code = 0
  for (let length = 1; length <= MAX_CODE_BITS; length++) {
    code = code * 2 + bits.bit()
    const index = code - (first[length] ?? 0)
    if (index < (counts[length] ?? 0) && index >= 0) return symbols[(offset[length] ?? 0) + index] ?? 0
  }
  throw new Error('an invalid code')
}

interface Coding {
  readonly symbols: Uint8Array
  readonly selectors: Uint8Array
  readonly tables: readonly Table[]
  /** Most bytes of a block. */
  readonly size: number
}

/** Reads the symbols of a block, and undoes move-to-front and the runs of zeros. */
function readMoved(bits: Bits, { symbols, selectors, tables, size }: Coding): Uint8Array {
  const order = Uint8Array.from(symbols)
  const block = new Uint8Array(size)
  const end = symbols.length + 1
  let [length, run, weight, left, group] = [0, 0, 1, 0, -1]
  for (;;) {
    if (left === 0) {
      left = GROUP_SYMBOLS
      group += 1
      if (group >= selectors.length) throw new Error('too few selectors')
    }
    left -= 1
    const symbol = readSymbol(bits, tables[selectors[group] ?? 0] as Table)
    if (symbol <= 1) {
      run += weight << symbol
      weight *= 2
      if (run > size) throw new Error('a run is too long')
      continue
    }
    if (length + run > size) throw new Error('a block is too long')
    block.fill(order[0] ?? 0, length, length + run)
    length += run
    run = 0
    weight = 1
    if (symbol === end) return block.subarray(0, length)
    const index = symbol - 1
    const byte = order[index] ?? 0
    order.copyWithin(1, 0, index)
    order[0] = byte
    if (length >= size) throw new Error('a block is too long')
    block[length++] = byte
  }
}

/** Undoes the Burrows-Wheeler transform and the first run-length coding: four equal bytes are followed by a count. */
function unrotate(block: Uint8Array, start: number, output: Output): void {
  const starts = new Int32Array(257)
  for (const byte of block) starts[byte + 1] = (starts[byte + 1] ?? 0) + 1
  for (let byte = 0; byte < 256; byte++) starts[byte + 1] = (starts[byte + 1] ?? 0) + (starts[byte] ?? 0)
  const next = new Int32Array(block.length)
  for (let index = 0; index < block.length; index++) {
    const byte = block[index] ?? 0
    next[starts[byte] ?? 0] = index
    starts[byte] = (starts[byte] ?? 0) + 1
  }
  let [at, last, repeated] = [next[start] ?? 0, -1, 0]
  for (let index = 0; index < block.length; index++) {
    const byte = block[at] ?? 0
    at = next[at] ?? 0
    if (repeated === 4) {
      for (let count = 0; count < byte; count++) output.push(last)
      repeated = 0
      last = -1
      continue
    }
    repeated = byte === last ? repeated + 1 : 1
    last = byte
    output.push(byte)
  }
}
