import { Ended, refuse, type Value } from './values.ts'

/** The most values on the stack, marks, and memo entries. */
export const STACK_LIMIT = 8_000_000

/** Stack of the pickle machine, with its marks. Nothing below the last mark can be popped. */
export class Stack {
  readonly values: Value[] = []
  readonly marks: number[] = []
  /** Number of values; `values` is never shortened, because that may copy it. */
  depth = 0
  /** Depth at the last mark. */
  fence = 0

  push(value: Value): void {
    if (this.depth >= STACK_LIMIT) throw new Ended('limit', 'the stack is deeper than 8,000,000 values')
    this.values[this.depth] = value
    this.depth++
  }

  top(): Value {
    if (this.depth <= this.fence) refuse('stack underflow')
    return this.values[this.depth - 1] as Value
  }

  pop(): Value {
    const value = this.top()
    this.depth--
    return value
  }

  replaceTop(value: Value): void {
    this.values[this.depth - 1] = value
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
    return this.values[index] as Value
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
