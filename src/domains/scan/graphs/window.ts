import { MAX_READ, type Source } from '../source.ts'

const WINDOW = 16 * 1024
const PARTS = 4
/** Steps that loading a part costs, in relation to reading one number. */
export const LOAD_STEPS = 64

interface Part {
  readonly start: number
  readonly bytes: Uint8Array
}

/** Reads numbers and text of a source through four windows of 16 KiB. What is jumped over is never read. */
export class Window {
  readonly size: number
  readonly #source: Source
  readonly #onLoad: (steps: number) => void
  /** The last parts that were used. */
  #recent: readonly Part[] = []
  #part: Part = { start: 0, bytes: new Uint8Array(0) }

  /** @param onLoad - receives the cost of each part that is loaded. */
  constructor(source: Source, onLoad: (steps: number) => void = () => undefined) {
    this.#source = source
    this.#onLoad = onLoad
    this.size = source.size
  }

  /** Returns the byte at an offset; `undefined` outside the source. */
  byte(at: number): number | undefined {
    const found = this.#part.bytes[at - this.#part.start]
    if (found !== undefined) return found
    if (!(at >= 0 && at < this.size)) return undefined
    this.#use(at, 1)
    return this.#part.bytes[at - this.#part.start]
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
    this.#use(at, length)
    return this.#part.bytes.slice(at - this.#part.start, at - this.#part.start + length)
  }

  /** Makes a part that contains the bytes the current one, and loads it when no recent part does. */
  #use(at: number, length: number): void {
    const contains = ({ start, bytes }: Part): boolean => at >= start && at + length <= start + bytes.length
    if (contains(this.#part)) return
    const others = [this.#part, ...this.#recent.filter((each) => each !== this.#part)]
    this.#part = others.find(contains) ?? this.#load(at)
    this.#recent = others.slice(0, PARTS)
  }

  #load(at: number): Part {
    this.#onLoad(LOAD_STEPS)
    // Copies, because the result of `read` is valid only until the next call.
    return { start: at, bytes: Uint8Array.from(this.#source.read(at, WINDOW)) }
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
