import { Ended, refuse, type Value } from './values.ts'

/** The most values on the stack, marks, and memo entries. */
export const STACK_LIMIT = 8_000_000

const CHUNK_BITS = 16
const CHUNK = 1 << CHUNK_BITS

/** Stack of the pickle machine, with its marks. Nothing below the last mark can be popped. */
export class Stack {
  /** Values in pieces: an array of millions is copied when it grows, and takes the memory of both copies. */
  readonly #chunks: Value[][] = []
  readonly marks: number[] = []
  /** Number of values; the chunks are never shortened. */
  depth = 0
  /** Depth at the last mark. */
  fence = 0

  push(value: Value): void {
    if (this.depth >= STACK_LIMIT) throw new Ended('limit', 'the stack is deeper than 8,000,000 values')
    this.set(this.depth, value)
    this.depth++
  }

  /** Returns the value at an index that must be below the depth. */
  get(index: number): Value {
    return this.#chunks[index >> CHUNK_BITS]?.[index & (CHUNK - 1)] as Value
  }

  /** Replaces the value at an index, or adds one at the depth. */
  set(index: number, value: Value): void {
    const chunk = this.#chunks[index >> CHUNK_BITS]
    if (chunk === undefined) this.#chunks.push([value])
    else chunk[index & (CHUNK - 1)] = value
  }

  /** Returns the values from an index to the depth. */
  from(index: number): Value[] {
    return Array.from({ length: this.depth - index }, (_, at) => this.get(index + at))
  }

  top(): Value {
    if (this.depth <= this.fence) refuse('stack underflow')
    return this.get(this.depth - 1)
  }

  pop(): Value {
    const value = this.top()
    this.depth--
    return value
  }

  replaceTop(value: Value): void {
    this.set(this.depth - 1, value)
  }

  mark(): void {
    if (this.marks.length >= STACK_LIMIT) throw new Ended('limit', 'more than 8,000,000 marks')
    this.marks.push(this.depth)
    this.fence = this.depth
  }

  /** Removes the last mark. @returns the depth at which it was set. */
  unmark(): number {
    const mark = this.marks.pop() ?? refuse('no MARK')
    this.fence = this.marks.at(-1) ?? 0
    return mark
  }

  /** Returns the value at an index that must be above the fence. */
  at(index: number): Value {
    if (index < this.fence || index >= this.depth) refuse('stack underflow')
    return this.get(index)
  }
}

/** Memo of the pickle machine. Most keys come in order; a Map of millions would cost ten times the memory. */
export class Memo {
  count = 0
  readonly #dense: Value[] = []
  readonly #sparse = new Map<number, Value>()

  get(key: number): Value | undefined {
    return key < this.#dense.length ? this.#dense[key] : this.#sparse.get(key)
  }

  put(key: number, value: Value): void {
    if (this.get(key) === undefined) {
      if (this.count >= STACK_LIMIT) throw new Ended('limit', 'more than 8,000,000 memo entries')
      this.count++
    }
    if (key < this.#dense.length) this.#dense[key] = value
    else if (key === this.#dense.length && !this.#sparse.has(key)) this.#dense.push(value)
    else this.#sparse.set(key, value)
  }
}
