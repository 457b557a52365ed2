import type { Source } from '../source.ts'
import { Stop } from './stop.ts'

const WINDOW = 256 * 1024
const FIRST = 4 * 1024

/**
 * Reads a part of a source from front to back through a window of at most 256 KiB. Skipped bytes are not read. The window is a
 * copy, so that other readers may use the source in between.
 */
export class ByteReader {
  /** Where the part ends, from the start of the source. */
  readonly end: number
  readonly #source: Source
  #bytes = Buffer.alloc(0)
  #start: number
  #index = 0
  #next = FIRST

  constructor(source: Source, start: number, end: number = source.size) {
    this.#source = source
    this.#start = start
    this.end = Math.min(end, source.size)
  }

  /** Where the next byte is, from the start of the source. */
  get offset(): number {
    return this.#start + this.#index
  }

  get remaining(): number {
    return Math.max(0, this.end - this.offset)
  }

  /** Returns the next byte without consuming it; -1 at the end. */
  peek(): number {
    if (this.#index >= this.#bytes.length) this.#load(1)
    return this.#bytes[this.#index] ?? -1
  }

  /** Consumes and returns the next byte; -1 at the end. */
  next(): number {
    const byte = this.peek()
    if (byte !== -1) this.#index++
    return byte
  }

  /** @throws {Stop} malformed - fewer bytes remain. */
  skip(count: number): void {
    this.#require(count)
    this.#index += count
    if (this.#index <= this.#bytes.length) return
    this.#start += this.#index
    this.#index = 0
    this.#bytes = this.#bytes.subarray(0, 0)
  }

  /** Consumes bytes, at most 256 KiB; valid until the next call. @throws {Stop} malformed - fewer bytes remain. */
  take(count: number): Buffer {
    this.#require(count)
    if (this.#index + count > this.#bytes.length) this.#load(count)
    this.#index += count
    return this.#bytes.subarray(this.#index - count, this.#index)
  }

  u16(little: boolean): number {
    const bytes = this.take(2)
    return little ? bytes.readUInt16LE(0) : bytes.readUInt16BE(0)
  }

  u32(little: boolean): number {
    const bytes = this.take(4)
    return little ? bytes.readUInt32LE(0) : bytes.readUInt32BE(0)
  }

  /** Returns an unsigned number of 8 bytes; exact up to 2^53 - 1, and `Infinity` above. */
  u64(little: boolean): number {
    const bytes = this.take(8)
    const value = little ? bytes.readBigUInt64LE(0) : bytes.readBigUInt64BE(0)
    return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : Number.POSITIVE_INFINITY
  }

  #require(count: number): void {
    if (!(count <= this.remaining)) throw new Stop('malformed', `${count} bytes are expected; ${this.remaining} remain`, this.offset)
  }

  /** Moves the window to the next byte, with at least `count` bytes where the part has them. */
  #load(count: number): void {
    this.#start += this.#index
    this.#index = 0
    const length = Math.min(Math.max(this.#next, count), WINDOW, this.remaining)
    this.#bytes = length > 0 ? Buffer.from(this.#source.read(this.#start, length)) : Buffer.alloc(0)
    this.#next = Math.min(this.#next * 4, WINDOW)
  }
}
