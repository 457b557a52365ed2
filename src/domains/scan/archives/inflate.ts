import type { Source } from '../source.ts'
import { Bits, type BitsState } from './bits.ts'
import { buildHuffman, decodeSymbol, type Huffman } from './huffman.ts'

/** Bytes that one call of `next` produces at most. */
export const PAGE_BYTES = 256 * 1024
const HISTORY_BYTES = 32 * 1024
const END = HISTORY_BYTES + PAGE_BYTES
/** Steps that a block costs: its tables are built in the time of about 16 symbols. */
const BLOCK_STEPS = 16

export interface InflateOptions {
  /** Offset of the first deflate block. */
  readonly start: number
  /** Takes steps for work that produces no bytes. @returns false when the budget is spent. */
  readonly step: (count: number) => boolean
  /** Offset of the next deflate stream that a reader joins to this one, such as the next member of a gzip file. */
  readonly continuesAt?: (end: number) => number | undefined
}

type Mode = 'head' | 'stored' | 'codes' | 'ended'

/** A position in the output, from which decoding can continue. */
export interface InflateState {
  readonly input: BitsState
  readonly history: Uint8Array
  readonly mode: Mode
  readonly last: boolean
  readonly pending: number
  readonly distance: number
  readonly known: number
  readonly codes: Huffman | undefined
  readonly distances: Huffman | undefined
  readonly error: string | undefined
}

/**
 * Inflates a deflate stream page by page, in constant memory (RFC 1951). `node:zlib` cannot do this synchronously: it needs the
 * whole input and output in memory, and returns nothing when an error follows valid data, which a loader has already used by then.
 */
export class Inflater {
  readonly #input: Bits
  readonly #options: InflateOptions
  readonly #out = new Uint8Array(END)
  #filled = HISTORY_BYTES
  #mode: Mode = 'head'
  #last = false
  /** Bytes of the stored block or of the copy that are not written yet. */
  #pending = 0
  #distance = 0
  /** Bytes of this stream that a distance may refer to, at most the history. */
  #known = 0
  #codes: Huffman | undefined
  #distances: Huffman | undefined
  /** Why the stream ended early. The bytes before were produced. */
  error: string | undefined

  constructor(source: Source, options: InflateOptions) {
    this.#input = new Bits(source, options.start)
    this.#options = options
  }

  /** Returns the next bytes, a full page except at the end; valid until the next call. `undefined` after the end. */
  next(): Uint8Array | undefined {
    this.#out.copyWithin(0, this.#filled - HISTORY_BYTES, this.#filled)
    this.#filled = HISTORY_BYTES
    while (this.#filled < END && this.#mode !== 'ended') this.#advance()
    return this.#filled > HISTORY_BYTES ? this.#out.subarray(HISTORY_BYTES, this.#filled) : undefined
  }

  /** Offset in the source of the first byte that was not used. */
  get offset(): number {
    return this.#input.offset
  }

  save(): InflateState {
    return {
      input: this.#input.save(),
      history: this.#out.slice(this.#filled - HISTORY_BYTES, this.#filled),
      mode: this.#mode,
      last: this.#last,
      pending: this.#pending,
      distance: this.#distance,
      known: this.#known,
      codes: this.#codes,
      distances: this.#distances,
      error: this.error,
    }
  }

  restore(state: InflateState): void {
    this.#input.restore(state.input)
    this.#out.set(state.history, 0)
    this.#filled = HISTORY_BYTES
    this.#mode = state.mode
    this.#last = state.last
    this.#pending = state.pending
    this.#distance = state.distance
    this.#known = state.known
    this.#codes = state.codes
    this.#distances = state.distances
    this.error = state.error
  }

  #advance(): void {
    if (this.#mode === 'head') this.#readHead()
    else if (this.#mode === 'stored') this.#copyStored()
    else this.#decode()
  }

  #fail(error: string): void {
    this.error = error
    this.#mode = 'ended'
  }

  #readHead(): void {
    if (this.#last) {
      this.#finish()
      return
    }
    if (!this.#options.step(BLOCK_STEPS)) {
      this.#fail('the limit of steps was reached')
      return
    }
    this.#input.refill()
    this.#last = this.#input.take(1) === 1
    const type = this.#input.take(2)
    if (this.#input.overrun) {
      this.#fail('the compressed data ends early')
      return
    }
    if (type === 0) this.#readStoredHead()
    else if (type === 1) this.#useCodes(FIXED.codes, FIXED.distances)
    else if (type === 2) this.#readCodes()
    else this.#fail('a block has an invalid type')
  }

  #finish(): void {
    const next = this.#options.continuesAt?.(this.#input.offset)
    if (next === undefined) {
      this.#mode = 'ended'
      return
    }
    this.#input.seek(next)
    this.#last = false
    this.#known = 0
  }

  #readStoredHead(): void {
    this.#input.drop(this.#input.count & 7)
    this.#input.refill()
    const length = this.#input.take(16)
    this.#input.refill()
    const check = this.#input.take(16)
    if (this.#input.overrun) {
      this.#fail('the compressed data ends early')
      return
    }
    if (length !== (~check & 0xffff)) {
      this.#fail('the length of a stored block is damaged')
      return
    }
    this.#input.seek(this.#input.offset)
    this.#pending = length
    this.#mode = 'stored'
  }

  #copyStored(): void {
    if (this.#pending === 0) {
      this.#mode = 'head'
      return
    }
    const copied = this.#input.copy(this.#out, this.#filled, Math.min(this.#pending, END - this.#filled))
    if (copied === 0) {
      this.#fail('the compressed data ends early')
      return
    }
    this.#pending -= copied
    this.#produced(copied)
  }

  #produced(count: number): void {
    this.#filled += count
    this.#known = Math.min(HISTORY_BYTES, this.#known + count)
  }

  #useCodes(codes: Huffman, distances: Huffman): void {
    this.#codes = codes
    this.#distances = distances
    this.#pending = 0
    this.#mode = 'codes'
  }

  #readCodes(): void {
    this.#input.refill()
    const literals = this.#input.take(5) + 257
    const distances = this.#input.take(5) + 1
    const orders = this.#input.take(4) + 4
    if (literals > 286 || distances > 30) {
      this.#fail('a block has too many codes')
      return
    }
    const codes = this.#readCodeLengths(orders)
    const lengths = codes && this.#readLengths(codes, literals + distances)
    if (lengths === undefined || this.#input.overrun) {
      this.#fail('the codes of a block are invalid')
      return
    }
    const literal = lengths[256] === 0 ? undefined : buildHuffman(lengths.subarray(0, literals), true)
    const distance = buildHuffman(lengths.subarray(literals), true)
    if (literal === undefined || distance === undefined) {
      this.#fail('the codes of a block are invalid')
      return
    }
    this.#useCodes(literal, distance)
  }

  #readCodeLengths(orders: number): Huffman | undefined {
    const lengths = new Uint8Array(19)
    for (let index = 0; index < orders; index++) {
      this.#input.refill()
      lengths[CODE_ORDER[index] ?? 0] = this.#input.take(3)
    }
    return buildHuffman(lengths, false)
  }

  #readLengths(codes: Huffman, total: number): Uint8Array | undefined {
    const lengths = new Uint8Array(total)
    let at = 0
    while (at < total) {
      this.#input.refill()
      const entry = decodeSymbol(codes, this.#input.bits)
      if (entry === 0 || this.#input.overrun) return undefined
      this.#input.drop(entry & 15)
      const symbol = entry >> 4
      if (symbol < 16) lengths[at++] = symbol
      else {
        if (symbol === 16 && at === 0) return undefined
        const value = symbol === 16 ? (lengths[at - 1] ?? 0) : 0
        const repeat = symbol === 16 ? 3 + this.#input.take(2) : symbol === 17 ? 3 + this.#input.take(3) : 11 + this.#input.take(7)
        if (at + repeat > total) return undefined
        lengths.fill(value, at, at + repeat)
        at += repeat
      }
    }
    return lengths
  }

  /** Decodes symbols until the page is full or the block ends. */
  #decode(): void {
    const { codes, distances } = { codes: this.#codes ?? FIXED.codes, distances: this.#distances ?? FIXED.distances }
    const input = this.#input
    if (this.#pending > 0) this.#copyMatch()
    while (this.#filled < END) {
      input.refill()
      const entry = decodeSymbol(codes, input.bits)
      input.drop(entry & 15)
      if (entry === 0 || input.overrun) {
        this.#fail(entry === 0 ? 'a code is invalid' : 'the compressed data ends early')
        return
      }
      const symbol = entry >> 4
      if (symbol < 256) {
        this.#out[this.#filled] = symbol
        this.#produced(1)
      } else if (symbol === 256) {
        this.#mode = 'head'
        return
      } else if (!this.#readMatch(symbol - 257, distances)) return
    }
  }

  #readMatch(symbol: number, distances: Huffman): boolean {
    const input = this.#input
    this.#pending = (LENGTH_BASE[symbol] ?? 0) + input.take(LENGTH_BITS[symbol] ?? 0)
    input.refill()
    const entry = decodeSymbol(distances, input.bits)
    input.drop(entry & 15)
    const code = entry >> 4
    input.refill()
    this.#distance = (DISTANCE_BASE[code] ?? 0) + input.take(DISTANCE_BITS[code] ?? 0)
    const valid = symbol < 29 && entry !== 0 && code < 30 && this.#distance <= this.#known && !input.overrun
    if (valid) this.#copyMatch()
    else this.#fail('a copy refers to data before the start, or its code is invalid')
    return valid
  }

  /** Copies byte by byte, because the copy may overlap its own output. What does not fit into the page remains pending. */
  #copyMatch(): void {
    const out = this.#out
    const count = Math.min(this.#pending, END - this.#filled)
    const end = this.#filled + count
    for (let at = this.#filled, from = at - this.#distance; at < end; at++, from++) out[at] = out[from] ?? 0
    this.#pending -= count
    this.#produced(count)
  }
}

const CODE_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
const LENGTH_BASE = [...basesFrom(3, LENGTH_BITS.slice(0, 28)), 258]
const DISTANCE_BITS = Array.from({ length: 30 }, (_, code) => Math.max(0, (code >> 1) - 1))
const DISTANCE_BASE = basesFrom(1, DISTANCE_BITS)

function basesFrom(first: number, bits: readonly number[]): number[] {
  let base = first
  return bits.map((extra) => {
    const current = base
    base += 1 << extra
    return current
  })
}

const FIXED = fixedCodes()

function fixedCodes(): { codes: Huffman; distances: Huffman } {
  const lengths = new Uint8Array(288).fill(8).fill(9, 144, 256).fill(7, 256, 280)
  const codes = buildHuffman(lengths, false)
  const distances = buildHuffman(new Uint8Array(32).fill(5), false)
  if (codes === undefined || distances === undefined) throw new Error('The fixed codes of RFC 1951 are complete.')
  return { codes, distances }
}
