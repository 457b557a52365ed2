import { MAX_READ, type Source } from '../source.ts'

const WINDOW = 16 * 1024

/** Reads numbers and text of a source through a window of 16 KiB. What is jumped over is never read. */
export class Window {
  readonly size: number
  readonly #source: Source
  #start = 0
  #bytes = new Uint8Array(0)

  constructor(source: Source) {
    this.#source = source
    this.size = source.size
  }

  /** Returns the byte at an offset; `undefined` outside the source. */
  byte(at: number): number | undefined {
    const found = this.#bytes[at - this.#start]
    if (found !== undefined) return found
    if (!(at >= 0 && at < this.size)) return undefined
    this.#load(at)
    return this.#bytes[0]
  }

  /** Returns an unsigned little-endian number of 1 to 8 bytes; `undefined` outside the source and above 2^53 - 1. */
  uint(at: number, length: number): number | undefined {
    let value = 0
    for (let index = length - 1; index >= 0; index -= 1) {
      const byte = this.byte(at + index)
      if (byte === undefined) return undefined
      value = value * 256 + byte
    }
    return Number.isSafeInteger(value) ? value : undefined
  }

  /** Returns a copy of bytes; `undefined` when they are not all inside the source, or more than `MAX_READ`. */
  bytes(at: number, length: number): Uint8Array | undefined {
    if (!(at >= 0 && length >= 0 && length <= MAX_READ && at + length <= this.size)) return undefined
    if (length > WINDOW) return Uint8Array.from(this.#source.read(at, length))
    if (at < this.#start || at + length > this.#start + this.#bytes.length) this.#load(at)
    return this.#bytes.slice(at - this.#start, at - this.#start + length)
  }

  #load(at: number): void {
    // Copies, because the result of `read` is valid only until the next call.
    this.#bytes = Uint8Array.from(this.#source.read(at, WINDOW))
    this.#start = at
  }

  /** Returns UTF-8 text, with a replacement character for each invalid byte; `undefined` as for `bytes`. */
  text(at: number, length: number): string | undefined {
    const bytes = this.bytes(at, length)
    return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  }

  /** Tells whether ASCII text is at an offset. */
  has(at: number, text: string): boolean {
    for (let index = 0; index < text.length; index += 1) if (this.byte(at + index) !== text.charCodeAt(index)) return false
    return true
  }
}
