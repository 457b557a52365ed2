import type { Source } from '../source.ts'

const CHUNK_BYTES = 64 * 1024

export interface BitsState {
  readonly at: number
  readonly bits: number
  readonly count: number
  readonly padding: number
}

/** Reads a source bit by bit, the lowest bit first. Beyond the end it supplies zeros and counts them. */
export class Bits {
  readonly #source: Source
  readonly #chunk = new Uint8Array(CHUNK_BYTES)
  #start: number
  #length = 0
  #at = 0
  /** Bits that were read ahead; valid up to `count`. */
  bits = 0
  count = 0
  #padding = 0

  constructor(source: Source, offset: number) {
    this.#source = source
    this.#start = offset
  }

  /** Reads ahead until at least 24 bits are available. */
  refill(): void {
    while (this.count <= 23) {
      this.bits |= this.#byte() << this.count
      this.count += 8
    }
  }

  /** Takes up to 16 bits that `refill` has read ahead. */
  take(length: number): number {
    const value = this.bits & ((1 << length) - 1)
    this.drop(length)
    return value
  }

  drop(length: number): void {
    this.bits >>>= length
    this.count -= length
  }

  /** Whether bits beyond the end of the source were taken. */
  get overrun(): boolean {
    return this.#padding > this.count
  }

  /** Offset of the next whole byte that was not taken. */
  get offset(): number {
    return this.#start + this.#at - ((this.count - Math.min(this.#padding, this.count)) >> 3)
  }

  /** Continues at a byte of the source. */
  seek(offset: number): void {
    const ahead = offset - this.#start
    if (ahead >= 0 && ahead <= this.#length) this.#at = ahead
    else {
      this.#start = offset
      this.#at = 0
      this.#length = 0
    }
    this.bits = 0
    this.count = 0
    this.#padding = 0
  }

  /** Copies whole bytes. Call it after `seek`. @returns how many; fewer only at the end of the source. */
  copy(target: Uint8Array, at: number, length: number): number {
    if (this.#at === this.#length && !this.#fill()) return 0
    const piece = this.#chunk.subarray(this.#at, Math.min(this.#length, this.#at + length))
    target.set(piece, at)
    this.#at += piece.length
    return piece.length
  }

  save(): BitsState {
    return { at: this.#start + this.#at, bits: this.bits, count: this.count, padding: this.#padding }
  }

  restore({ at, bits, count, padding }: BitsState): void {
    this.seek(at)
    this.bits = bits
    this.count = count
    this.#padding = padding
  }

  #byte(): number {
    if (this.#at < this.#length || this.#fill()) return this.#chunk[this.#at++] ?? 0
    this.#padding += 8
    return 0
  }

  #fill(): boolean {
    const start = this.#start + this.#length
    const read = this.#source.read(start, CHUNK_BYTES)
    if (read.length === 0) return false
    this.#chunk.set(read)
    this.#start = start
    this.#length = read.length
    this.#at = 0
    return true
  }
}
