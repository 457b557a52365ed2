import type { ScanContext } from '../context.ts'
import type { Source } from '../source.ts'

export interface JsonToken {
  /** A bracket, `:` or `,`; `s` for a string; `v` for a number, `true`, `false`, `null` or another bare word. */
  readonly kind: string
  /** In bytes, from the start of the file. */
  readonly offset: number
  /** In bytes; that of a string includes its quotes. */
  readonly length: number
}

const WINDOW = 256 * 1024
/** Tokens that are paid for at once. */
const BATCH = 256
/** The most bytes of a string that are decoded. */
export const STRING_BYTES = 1024 * 1024

/**
 * Splits JSON into tokens with a window of constant size, so that a file of any size can be read. Strings are decoded on
 * request only. Comments are skipped, and an invalid byte is skipped and remembered: the rest is read nevertheless, since a
 * lenient parser may do so too.
 */
export class JsonTokens {
  readonly #source: Source
  readonly #step: ScanContext['step']
  #window: Buffer = Buffer.alloc(0)
  #base = 0
  #at = 0
  #paid = 0
  /** Offset of the first byte that is not JSON. */
  invalidAt: number | undefined
  /** Whether the budget was spent before the end. */
  spent = false

  constructor(source: Source, { step }: Pick<ScanContext, 'step'>) {
    this.#source = source
    this.#step = step
    if (this.#byte(0) === 0xef && this.#byte(1) === 0xbb && this.#byte(2) === 0xbf) this.#at = 3
  }

  get offset(): number {
    return this.#at
  }

  next(): JsonToken | undefined {
    for (;;) {
      this.#skipBlanks()
      const offset = this.#at
      const byte = this.#byte(offset)
      if (byte === -1 || !this.#pay()) return undefined
      if (byte === QUOTE) return this.#string(offset)
      if (PUNCTUATION.has(byte)) {
        this.#at += 1
        return { kind: String.fromCharCode(byte), offset, length: 1 }
      }
      if (isWord(byte)) return this.#word(offset)
      if (byte === SLASH && this.#skipComment()) continue
      this.invalid(offset)
      this.#at += 1
    }
  }

  /** Returns a string without quotes and escapes, or a bare word; at most the first MiB. */
  textOf({ kind, offset, length }: JsonToken): string {
    const inner = kind === 's' ? { offset: offset + 1, length: length - 2 } : { offset, length }
    const bytes = this.#bytes(inner.offset, Math.max(0, Math.min(inner.length, STRING_BYTES)))
    return kind === 's' ? withoutEscapes(bytes.toString('utf8')) : bytes.toString('latin1')
  }

  /** Remembers the first offset that is not JSON. */
  invalid(offset: number): void {
    this.invalidAt ??= offset
  }

  #bytes(offset: number, length: number): Buffer {
    const start = offset - this.#base
    if (start >= 0 && start + length <= this.#window.length) return this.#window.subarray(start, start + length)
    return Buffer.from(this.#source.read(offset, length))
  }

  #pay(): boolean {
    if (this.#paid > 0) {
      this.#paid -= 1
      return true
    }
    this.#paid = BATCH - 1
    if (this.#step(BATCH)) return true
    this.spent = true
    return false
  }

  #string(offset: number): JsonToken {
    this.#at += 1
    for (;;) {
      const byte = this.#byte(this.#at)
      if (byte === -1) {
        this.invalid(offset)
        return { kind: 's', offset, length: this.#at - offset + 1 }
      }
      this.#at += byte === BACKSLASH ? 2 : 1
      if (byte === QUOTE) return { kind: 's', offset, length: this.#at - offset }
    }
  }

  #word(offset: number): JsonToken {
    while (isWord(this.#byte(this.#at))) this.#at += 1
    return { kind: 'v', offset, length: this.#at - offset }
  }

  #skipBlanks(): void {
    for (;;) {
      const byte = this.#byte(this.#at)
      if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return
      this.#at += 1
    }
  }

  /** Skips a comment as JSON5 and JSONC have it. */
  #skipComment(): boolean {
    const second = this.#byte(this.#at + 1)
    if (second !== SLASH && second !== STAR) return false
    this.#at += 2
    for (let byte = this.#byte(this.#at); byte !== -1; byte = this.#byte(this.#at)) {
      this.#at += 1
      if (second === SLASH && byte === 0x0a) return true
      if (second === STAR && byte === STAR && this.#byte(this.#at) === SLASH) {
        this.#at += 1
        return true
      }
    }
    return true
  }

  /** Returns the byte at an offset, -1 after the end. */
  #byte(offset: number): number {
    const within = offset - this.#base
    if (within >= 0 && within < this.#window.length) return this.#window[within] ?? -1
    if (offset >= this.#source.size) return -1
    this.#window = Buffer.from(this.#source.read(offset, WINDOW))
    this.#base = offset
    return this.#window[0] ?? -1
  }
}

const [QUOTE, BACKSLASH, SLASH, STAR] = [0x22, 0x5c, 0x2f, 0x2a]
const PUNCTUATION: ReadonlySet<number> = new Set([...'{}[]:,'].map((each) => each.charCodeAt(0)))

/** Tells whether a byte is part of a number or a bare word, such as `-1.5e3`, `true` or `NaN`. */
function isWord(byte: number): boolean {
  const isLetter = (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a)
  return isLetter || (byte >= 0x30 && byte <= 0x39) || byte === 0x2d || byte === 0x2b || byte === 0x2e || byte === 0x5f
}

/** Replaces the escapes of a JSON string. Keeps an invalid escape. */
function withoutEscapes(text: string): string {
  if (!text.includes('\\')) return text
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gs, (_, code?: string, plain?: string) =>
    code === undefined ? (ESCAPES[plain ?? ''] ?? plain ?? '') : String.fromCharCode(Number.parseInt(code, 16)),
  )
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }
