import { Output } from './output.ts'

const STATES = 12
const POSITIONS = 16
const KINDS = 4
const ALIGN_BITS = 4
const MIN_MATCH = 2
const START = 1024

/** Parameters of LZMA: literal context bits, literal position bits, position bits. */
export interface LzmaProperties {
  readonly lc: number
  readonly lp: number
  readonly pb: number
}

/** @throws {Error} - the byte is invalid. */
export function propertiesOf(byte: number): LzmaProperties {
  if (byte >= 225) throw new Error('invalid properties')
  return { lc: byte % 9, lp: Math.floor(byte / 9) % 5, pb: Math.floor(byte / 45) }
}

/**
 * Decompresses an `.lzma` file: properties, size of the dictionary, size of the content, then the stream.
 *
 * @throws {RangeError} - the output is larger than the limit. {Error} - the data is damaged.
 * @see https://www.7-zip.org/sdk.html (lzma-specification.txt)
 */
export function decompressLzma(bytes: Uint8Array, limit: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = view.getBigUint64(5, true)
  if (size !== UNKNOWN && size > BigInt(limit)) throw new RangeError('the output is larger than the limit')
  const output = new Output(limit)
  const decoder = new LzmaDecoder(output, propertiesOf(bytes[0] ?? 255))
  decoder.start(bytes, 13)
  decoder.run(size === UNKNOWN ? undefined : Number(size))
  return output.finish()
}

const UNKNOWN = 0xffff_ffff_ffff_ffffn

const probabilities = (count: number): Uint16Array => new Uint16Array(count).fill(START)

/** Lengths of matches: short, medium and long ones. */
class Lengths {
  readonly choice = probabilities(2)
  readonly low = Array.from({ length: POSITIONS }, () => probabilities(8))
  readonly middle = Array.from({ length: POSITIONS }, () => probabilities(8))
  readonly high = probabilities(256)
}

/** Decodes LZMA into an output, which is its dictionary too. */
export class LzmaDecoder {
  readonly #output: Output
  #properties: LzmaProperties
  /** Length of the output where the dictionary begins; positions count from there. */
  #base = 0
  #bytes: Uint8Array = new Uint8Array()
  #at = 0
  #range = 0
  #code = 0
  #state = 0
  #distances: [number, number, number, number] = [0, 0, 0, 0]
  #literals = probabilities(0)
  #isMatch = probabilities(0)
  #isRepeat = probabilities(0)
  #isRepeat0 = probabilities(0)
  #isRepeat1 = probabilities(0)
  #isRepeat2 = probabilities(0)
  #isLong = probabilities(0)
  #slots: readonly Uint16Array[] = []
  #positions = probabilities(0)
  #align = probabilities(0)
  #lengths = new Lengths()
  #repeats = new Lengths()

  constructor(output: Output, properties: LzmaProperties) {
    this.#output = output
    this.#properties = properties
    this.forget()
    this.reset(properties)
  }

  /** Starts a new dictionary. */
  forget(): void {
    this.#base = this.#output.length
  }

  /** Resets the state and the probabilities. */
  reset(properties: LzmaProperties): void {
    this.#properties = properties
    this.#state = 0
    this.#distances = [0, 0, 0, 0]
    this.#literals = probabilities(0x300 << (properties.lc + properties.lp))
    this.#isMatch = probabilities(STATES * POSITIONS)
    this.#isRepeat = probabilities(STATES)
    this.#isRepeat0 = probabilities(STATES)
    this.#isRepeat1 = probabilities(STATES)
    this.#isRepeat2 = probabilities(STATES)
    this.#isLong = probabilities(STATES * POSITIONS)
    this.#slots = Array.from({ length: KINDS }, () => probabilities(64))
    this.#positions = probabilities(128)
    this.#align = probabilities(1 << ALIGN_BITS)
    this.#lengths = new Lengths()
    this.#repeats = new Lengths()
  }

  /** Starts to read at an offset. @throws {Error} - the data is damaged. */
  start(bytes: Uint8Array, at: number): void {
    this.#bytes = bytes
    this.#at = at
    this.#range = 0xffffffff
    this.#code = 0
    if (this.#byte() !== 0) throw new Error('the stream does not start with 0')
    for (let index = 0; index < 4; index++) this.#code = ((this.#code << 8) | this.#byte()) >>> 0
  }

  get at(): number {
    return this.#at
  }

  /**
   * Decodes.
   *
   * @param count - of bytes; `undefined` to the end marker.
   * @throws {RangeError} - the output is larger than the limit. {Error} - the data is damaged.
   */
  run(count: number | undefined): void {
    const end = count === undefined ? Number.POSITIVE_INFINITY : this.#output.length + count
    const mask = (1 << this.#properties.pb) - 1
    while (this.#output.length < end) {
      const position = this.#position() & mask
      if (this.#decode(this.#isMatch, this.#state * POSITIONS + position) === 0) this.#literal()
      else {
        const length = this.#match(position)
        if (length === 0) return
        if (this.#output.length + length > end) throw new Error('a match is longer than the content')
        this.#output.repeat((this.#distances[0] >>> 0) + 1, length)
      }
    }
  }

  #position(): number {
    return this.#output.length - this.#base
  }

  #byte(): number {
    const byte = this.#bytes[this.#at]
    if (byte === undefined) throw new Error('the data ends early')
    this.#at += 1
    return byte
  }

  #normalize(): void {
    if (this.#range >= 0x1000000) return
    this.#range = (this.#range << 8) >>> 0
    this.#code = ((this.#code << 8) | this.#byte()) >>> 0
  }

  #decode(table: Uint16Array, index: number): number {
    const probability = table[index] ?? START
    const bound = (this.#range >>> 11) * probability
    if (this.#code < bound) {
      this.#range = bound
      table[index] = probability + ((2048 - probability) >> 5)
      this.#normalize()
      return 0
    }
    this.#range -= bound
    this.#code -= bound
    table[index] = probability - (probability >> 5)
    this.#normalize()
    return 1
  }

  #direct(count: number): number {
    let value = 0
    for (let index = 0; index < count; index++) {
      this.#range >>>= 1
      const bit = this.#code >= this.#range ? 1 : 0
      if (bit === 1) this.#code -= this.#range
      value = value * 2 + bit
      this.#normalize()
    }
    return value
  }

  #tree(table: Uint16Array, bits: number): number {
    let node = 1
    for (let index = 0; index < bits; index++) node = (node << 1) | this.#decode(table, node)
    return node - (1 << bits)
  }

  #reversed(table: Uint16Array, base: number, bits: number): number {
    let [node, value] = [1, 0]
    for (let index = 0; index < bits; index++) {
      const bit = this.#decode(table, base + node)
      node = (node << 1) | bit
      value |= bit << index
    }
    return value
  }

  #literal(): void {
    const { lc, lp } = this.#properties
    const previous = this.#position() === 0 ? 0 : this.#output.back(1)
    const context = ((this.#position() & ((1 << lp) - 1)) << lc) + (previous >> (8 - lc))
    const base = 0x300 * context
    let symbol = 1
    if (this.#state >= 7) {
      let matched = this.#output.back((this.#distances[0] >>> 0) + 1)
      while (symbol < 0x100) {
        const bit = (matched >> 7) & 1
        matched <<= 1
        const read = this.#decode(this.#literals, base + ((1 + bit) << 8) + symbol)
        symbol = (symbol << 1) | read
        if (bit !== read) break
      }
    }
    while (symbol < 0x100) symbol = (symbol << 1) | this.#decode(this.#literals, base + symbol)
    this.#output.push(symbol & 0xff)
    this.#state = this.#state < 4 ? 0 : this.#state < 10 ? this.#state - 3 : this.#state - 6
  }

  /** Reads a match. @returns its length; 0 for the end marker. */
  #match(position: number): number {
    const state = this.#state
    if (this.#decode(this.#isRepeat, state) === 0) return this.#newMatch(position)
    if (this.#position() === 0) throw new Error('a match before the first byte')
    if (this.#decode(this.#isRepeat0, state) === 0) {
      if (this.#decode(this.#isLong, state * POSITIONS + position) === 0) {
        this.#state = state < 7 ? 9 : 11
        return 1
      }
    } else this.#selectDistance(state)
    this.#state = state < 7 ? 8 : 11
    return this.#length(this.#repeats, position) + MIN_MATCH
  }

  #selectDistance(state: number): void {
    const [first, second, third, fourth] = this.#distances
    if (this.#decode(this.#isRepeat1, state) === 0) this.#distances = [second, first, third, fourth]
    else if (this.#decode(this.#isRepeat2, state) === 0) this.#distances = [third, first, second, fourth]
    else this.#distances = [fourth, first, second, third]
  }

  #newMatch(position: number): number {
    const [first, second, third] = this.#distances
    const length = this.#length(this.#lengths, position)
    this.#state = this.#state < 7 ? 7 : 10
    const distance = this.#distance(length)
    this.#distances = [distance, first, second, third]
    return distance === 0xffffffff ? 0 : length + MIN_MATCH
  }

  #length(lengths: Lengths, position: number): number {
    if (this.#decode(lengths.choice, 0) === 0) return this.#tree(lengths.low[position] as Uint16Array, 3)
    if (this.#decode(lengths.choice, 1) === 0) return 8 + this.#tree(lengths.middle[position] as Uint16Array, 3)
    return 16 + this.#tree(lengths.high, 8)
  }

  #distance(length: number): number {
    const slot = this.#tree(this.#slots[Math.min(length, KINDS - 1)] as Uint16Array, 6)
    if (slot < 4) return slot
    const bits = (slot >> 1) - 1
    const base = ((2 | (slot & 1)) << bits) >>> 0
    if (slot < 14) return base + this.#reversed(this.#positions, base - slot, bits)
    return (base + this.#direct(bits - ALIGN_BITS) * 16 + this.#reversed(this.#align, 0, ALIGN_BITS)) >>> 0
  }
}
