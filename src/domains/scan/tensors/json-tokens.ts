import { withoutTrailing } from '../../../core/text.ts'
import type { ByteReader } from './byte-reader.ts'
import { KeyHash } from './key-set.ts'
import { Stop, spend } from './stop.ts'

export type Token = '{' | '}' | '[' | ']' | ':' | ',' | 'string' | 'number' | 'literal' | 'end'

/** Bytes of a string that are kept. Of a longer one, the rest only counts and is hashed. */
const MAX_TEXT = 4096
const STEPS = 1024

const PUNCTUATION: ReadonlyMap<number, Token> = new Map([...'{}[]:,'].map((char) => [char.charCodeAt(0), char as Token]))
const ESCAPES: ReadonlyMap<number, number> = new Map(
  Object.entries({ '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }).map(([from, to]) => [
    from.charCodeAt(0),
    to.charCodeAt(0),
  ]),
)
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/

/**
 * Splits JSON into tokens in one pass with constant memory, as RFC 8259 defines them: no comments, no trailing commas, valid UTF-8,
 * no lone surrogates. `JSON.parse` would keep the last of two equal keys in silence and needs the whole text in memory.
 */
export class JsonTokens {
  /** Where the last token starts, from the start of the source. */
  at = 0
  /** Bytes of the last string, without escapes. */
  length = 0
  /** The digits of the last number, or the word of the last literal. */
  word = ''
  readonly #bytes: ByteReader
  readonly #step: (count: number) => boolean
  readonly #text = Buffer.alloc(MAX_TEXT)
  readonly #hash = new KeyHash()
  #tokens = 0

  constructor(bytes: ByteReader, step: (count: number) => boolean) {
    this.#bytes = bytes
    this.#step = step
  }

  /** Consumes a token. @throws {Stop} malformed - the bytes are not JSON; limit - the budget is spent. */
  next(): Token {
    this.#skipSpace()
    this.at = this.#bytes.offset
    if (++this.#tokens % STEPS === 0) spend(this.#step, STEPS, this.at)
    const byte = this.#bytes.next()
    if (byte === 0x22) return this.#string()
    if (byte === -1) return 'end'
    return PUNCTUATION.get(byte) ?? this.#word(byte)
  }

  /** Consumes a token of one kind. @throws {Stop} malformed - it is another. */
  expect(expected: Token): void {
    const found = this.next()
    if (found !== expected) throw this.stop(`found ${found}; expected ${expected}`)
  }

  /** The last string. One that is longer than 4 KiB is cut, and ends with its hash, so that it differs from others. */
  get text(): string {
    const kept = this.#text.toString('utf8', 0, Math.min(this.length, MAX_TEXT))
    return this.length > MAX_TEXT ? `${withoutTrailing(kept, '\ufffd')}…${this.hash.toString(16)}` : kept
  }

  /** A hash of the last string. */
  get hash(): number {
    return this.#hash.value
  }

  stop(reason: string): Stop {
    return new Stop('malformed', `the JSON is invalid: ${reason}`, this.at)
  }

  #skipSpace(): void {
    for (let byte = this.#bytes.peek(); byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09; byte = this.#bytes.peek())
      this.#bytes.next()
  }

  #word(first: number): Token {
    this.word = String.fromCharCode(first)
    for (let byte = this.#bytes.peek(); isWordByte(byte) && this.word.length <= 64; byte = this.#bytes.peek())
      this.word += String.fromCharCode(this.#bytes.next())
    if (NUMBER.test(this.word)) return 'number'
    if (['true', 'false', 'null'].includes(this.word)) return 'literal'
    throw this.stop(`found ${JSON.stringify(this.word)}`)
  }

  #string(): Token {
    this.length = 0
    this.#hash.reset()
    for (let byte = this.#bytes.next(); byte !== 0x22; byte = this.#bytes.next()) {
      if (byte === 0x5c) this.#escape()
      else if (byte >= 0x80) this.#multibyte(byte)
      else if (byte >= 0x20) this.#push(byte)
      else throw this.stop(byte === -1 ? 'a string is unterminated' : 'a string contains a control character')
    }
    spend(this.#step, this.length >> 12, this.at)
    return 'string'
  }

  #push(byte: number): void {
    if (this.length < MAX_TEXT) this.#text[this.length] = byte
    this.length++
    this.#hash.push(byte)
  }

  #escape(): void {
    const byte = this.#bytes.next()
    const simple = ESCAPES.get(byte)
    if (simple === undefined && byte !== 0x75) throw this.stop('a string contains an unknown escape')
    if (simple !== undefined) this.#push(simple)
    else this.#unicode(this.#hex())
  }

  #unicode(unit: number): void {
    if (unit >= 0xdc00 && unit <= 0xdfff) throw this.stop('a string contains a lone surrogate')
    this.#pushCode(unit >= 0xd800 && unit <= 0xdbff ? this.#pair(unit) : unit)
  }

  #pair(high: number): number {
    const isEscape = this.#bytes.next() === 0x5c && this.#bytes.next() === 0x75
    const low = isEscape ? this.#hex() : 0
    if (low < 0xdc00 || low > 0xdfff) throw this.stop('a string contains a lone surrogate')
    return 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00)
  }

  #hex(): number {
    let digits = ''
    for (let index = 0; index < 4; index++) digits += String.fromCharCode(Math.max(0, this.#bytes.next()))
    if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw this.stop('a string contains an invalid \\u escape')
    return Number.parseInt(digits, 16)
  }

  #pushCode(code: number): void {
    for (const byte of Buffer.from(String.fromCodePoint(code))) this.#push(byte)
  }

  /** Reads a character of 2 to 4 bytes; no overlong form, no surrogate, at most U+10FFFF (RFC 3629). */
  #multibyte(first: number): void {
    const more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1
    const low = LOWEST.get(first) ?? 0x80
    const high = HIGHEST.get(first) ?? 0xbf
    if (first < 0xc2 || first > 0xf4) throw this.stop('a string is not UTF-8')
    this.#push(first)
    for (let index = 0; index < more; index++) {
      const byte = this.#bytes.next()
      if (byte < (index === 0 ? low : 0x80) || byte > (index === 0 ? high : 0xbf)) throw this.stop('a string is not UTF-8')
      this.#push(byte)
    }
  }
}

/** Bounds of the second byte of a character in UTF-8, where they are narrower than 0x80 to 0xbf. */
const LOWEST: ReadonlyMap<number, number> = new Map([
  [0xe0, 0xa0],
  [0xf0, 0x90],
])
const HIGHEST: ReadonlyMap<number, number> = new Map([
  [0xed, 0x9f],
  [0xf4, 0x8f],
])

/** Letters, digits and the signs of numbers. */
function isWordByte(byte: number): boolean {
  return (
    (byte >= 0x30 && byte <= 0x39) ||
    (byte >= 0x61 && byte <= 0x7a) ||
    (byte >= 0x41 && byte <= 0x5a) ||
    byte === 0x2b ||
    byte === 0x2d ||
    byte === 0x2e
  )
}
