import type { Source } from '../source.ts'

/** The most bytes of one record. */
const MAX_RECORD_BYTES = 256 * 1024

/** Reads small records of a source through one cached window, so that neighbors cost one read. */
export class Window {
  readonly #source: Source
  readonly #length: number
  #bytes: Uint8Array = new Uint8Array(0)
  #start = 0

  /** @param length - of one read, in bytes: large for records in a row, small for records far apart. */
  constructor(source: Source, length = MAX_RECORD_BYTES) {
    this.#source = source
    this.#length = length
  }

  /** Returns exactly `length` bytes, at most 256 KiB, valid until the next call; `undefined` beyond the end of the source. */
  at(offset: number, length: number): Uint8Array | undefined {
    if (!Number.isSafeInteger(offset) || offset < 0 || length < 0 || offset + length > this.#source.size) return undefined
    if (length > MAX_RECORD_BYTES) return undefined
    if (offset < this.#start || offset + length > this.#start + this.#bytes.length) this.#load(offset, length)
    const at = offset - this.#start
    const found = this.#bytes.subarray(at, at + length)
    return found.length === length ? found : undefined
  }

  /** Returns how many of `length` bytes exist at an offset. */
  left(offset: number, length: number): number {
    return Math.max(0, Math.min(length, this.#source.size - offset))
  }

  #load(offset: number, length: number): void {
    this.#bytes = this.#source.read(offset, Math.max(length, this.#length)).slice()
    this.#start = offset
  }
}

/** Returns a little-endian integer of 2 bytes; 0 beyond the end. */
export function u16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 0x100
}

/** Returns a little-endian integer of 4 bytes; missing bytes are 0. */
export function u32(bytes: Uint8Array, at: number): number {
  return u16(bytes, at) + u16(bytes, at + 2) * 0x10000
}

/** Returns a little-endian integer of 8 bytes; infinity when it is not a safe integer, which no offset or size exceeds. */
export function u64(bytes: Uint8Array, at: number): number {
  const value = u32(bytes, at) + u32(bytes, at + 4) * 0x100000000
  return Number.isSafeInteger(value) ? value : Number.POSITIVE_INFINITY
}

/** Tells whether bytes begin with a signature, given as Latin-1 text. */
export function startsWith(bytes: Uint8Array, signature: string, at = 0): boolean {
  if (bytes.length < at + signature.length) return false
  for (let index = 0; index < signature.length; index++) if (bytes[at + index] !== signature.charCodeAt(index)) return false
  return true
}

/** Quotes text of a file for a message, at most 160 characters of it. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 160 ? `${text.slice(0, 160)}…` : text)
}

/** Reads a source whole, when it is at most `limit` bytes; in pieces of 1 MiB. */
export function readWhole(source: Source, limit: number): Uint8Array | undefined {
  if (source.size > limit) return undefined
  const whole = new Uint8Array(source.size)
  let at = 0
  while (at < source.size) {
    const piece = source.read(at, Math.min(1024 * 1024, source.size - at))
    if (piece.length === 0) return undefined
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
