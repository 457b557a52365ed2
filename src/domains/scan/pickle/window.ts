import type { Source } from '../source.ts'

const WINDOW_BYTES = 256 * 1024
const FIRST_BYTES = 4 * 1024

/**
 * View of a source that keeps at most 256 KiB of it. Bytes that are skipped are never read. The first reads are small, because
 * most files turn out to be something else within a few bytes.
 */
export class Window {
  /** End of the view, in bytes from the start of the source. */
  readonly size: number
  readonly source: Source
  bytesRead = 0
  #bytes: Buffer = Buffer.alloc(0)
  #start = 0
  #next = FIRST_BYTES

  /** @param end - bytes from this offset on do not exist for this view. */
  constructor(source: Source, end: number = source.size) {
    this.source = source
    this.size = end
  }

  /** Returns the byte at an offset, or -1 past the end. */
  byte(at: number): number {
    const value = this.#bytes[at - this.#start]
    if (value !== undefined) return value
    if (at >= this.size) return -1
    this.#load(at, 1)
    return this.#bytes[0] ?? -1
  }

  /** Returns an unsigned little-endian number of up to 8 bytes; above 2^53 it loses low bits, where every length is too long anyway. */
  number(at: number, size: number): number {
    if (size === 1) return this.byte(at)
    const bytes = this.slice(at, size)
    let value = 0
    for (let index = size - 1; index >= 0; index--) value = value * 256 + (bytes[index] ?? 0)
    return value
  }

  /** Returns bytes of [at, at + length), cut at the end; valid until the next call. `length` is at most the window. */
  slice(at: number, length: number): Buffer {
    const index = at - this.#start
    if (index < 0 || index + length > this.#bytes.length) {
      this.#load(at, length)
      return this.#bytes.subarray(0, length)
    }
    return this.#bytes.subarray(index, index + length)
  }

  /** Returns a copy of a few bytes anywhere without moving the window: for looking back and ahead. */
  peek(at: number, length: number): Buffer {
    const index = at - this.#start
    if (index >= 0 && index + length <= this.#bytes.length) return Buffer.from(this.#bytes.subarray(index, index + length))
    const wanted = Math.max(0, Math.min(length, this.size - at))
    this.bytesRead += wanted
    return wanted === 0 ? Buffer.alloc(0) : Buffer.from(this.source.read(at, wanted))
  }

  /** Returns the offset of the next line feed, or -1. */
  lineEnd(from: number): number {
    for (let at = from; at < this.size; ) {
      if (at < this.#start || at >= this.#start + this.#bytes.length) this.#load(at, 1)
      if (this.#bytes.length === 0) return -1
      const found = this.#bytes.indexOf(0x0a, at - this.#start)
      if (found >= 0) return this.#start + found
      const end = this.#start + this.#bytes.length
      // Most lines are short, so the window moves to the start of this one before it moves past it.
      if (at === from && from > this.#start && end < this.size) this.#load(from, 1)
      else at = end
    }
    return -1
  }

  #load(at: number, atLeast: number): void {
    const length = Math.min(Math.max(this.#next, atLeast), this.size - at)
    // A copy, because a source may use its buffer for the next read.
    this.#bytes = length > 0 ? Buffer.from(this.source.read(at, length)) : Buffer.alloc(0)
    this.#start = at
    this.bytesRead += this.#bytes.length
    this.#next = Math.min(this.#next * 4, WINDOW_BYTES)
  }
}
