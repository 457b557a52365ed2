/** Bytes that a decoder produces, as one buffer that grows up to a limit. */
export class Output {
  #bytes: Uint8Array
  readonly #limit: number
  length = 0

  constructor(limit: number) {
    this.#limit = limit
    this.#bytes = new Uint8Array(Math.min(limit, 64 * 1024))
  }

  /** @throws {RangeError} - more than the limit. */
  push(byte: number): void {
    if (this.length === this.#bytes.length) this.#grow(1)
    this.#bytes[this.length++] = byte
  }

  /** @throws {RangeError} - more than the limit. */
  append(bytes: Uint8Array): void {
    if (this.length + bytes.length > this.#bytes.length) this.#grow(bytes.length)
    this.#bytes.set(bytes, this.length)
    this.length += bytes.length
  }

  /** Repeats bytes from a distance back; the copy may overlap itself. @throws {RangeError} - more than the limit. */
  repeat(distance: number, count: number): void {
    if (distance > this.length || distance < 1) throw new Error('a distance points before the start')
    if (this.length + count > this.#bytes.length) this.#grow(count)
    for (let index = 0; index < count; index++, this.length++) this.#bytes[this.length] = this.#bytes[this.length - distance] ?? 0
  }

  /** Returns the byte at a distance back; 0 before the start. */
  back(distance: number): number {
    return this.#bytes[this.length - distance] ?? 0
  }

  finish(): Uint8Array {
    return this.#bytes.subarray(0, this.length)
  }

  #grow(count: number): void {
    const needed = this.length + count
    if (needed > this.#limit) throw new RangeError('the output is larger than the limit')
    const larger = new Uint8Array(Math.min(this.#limit, Math.max(needed, this.#bytes.length * 2)))
    larger.set(this.#bytes.subarray(0, this.length))
    this.#bytes = larger
  }
}
