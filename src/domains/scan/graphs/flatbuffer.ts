import type { Window } from './window.ts'

/** A table of a FlatBuffer: where it is, and where its fields are described. */
export interface Table {
  readonly at: number
  readonly vtable: number
  /** Number of fields that the description has. */
  readonly fields: number
}

/** An offset of a FlatBuffer that is outside the file or its table. */
export class FlatBufferError extends Error {}

/**
 * Reads tables, vectors and text of a FlatBuffer. Checks every offset against the file before it is used.
 *
 * @see https://flatbuffers.dev/internals/
 */
export class FlatBuffer {
  readonly #window: Window

  constructor(window: Window) {
    this.#window = window
  }

  /** Returns the table that the start of the file refers to. */
  root(): Table {
    return this.table(this.#uint(0, 4))
  }

  table(at: number): Table {
    const distance = signed(this.#uint(at, 4))
    const vtable = at - distance
    const length = this.#uint(vtable, 2)
    if (length < 4 || length % 2 !== 0 || vtable + length > this.#window.size)
      throw new FlatBufferError(`the table at offset ${at} has an invalid description`)
    return { at, vtable, fields: (length - 4) / 2 }
  }

  /** Returns the offset of a field; `undefined` when it has its default value. */
  field({ at, vtable, fields }: Table, index: number): number | undefined {
    if (index >= fields) return undefined
    const offset = this.#uint(vtable + 4 + 2 * index, 2)
    return offset === 0 ? undefined : at + offset
  }

  /** Returns the offset of a table, vector or text that a field refers to. */
  reference(at: number): number {
    const target = at + this.#uint(at, 4)
    if (target + 4 > this.#window.size) throw new FlatBufferError(`the reference at offset ${at} is outside the file`)
    return target
  }

  /** Returns the number of elements of a vector, whose first one is 4 bytes after `at`. */
  length(at: number, elementBytes: number): number {
    const count = this.#uint(at, 4)
    if (at + 4 + count * elementBytes > this.#window.size) throw new FlatBufferError(`the vector at offset ${at} is longer than the file`)
    return count
  }

  /** Returns a field that is text, at most 1,024 bytes of it. */
  text(table: Table, index: number): string | undefined {
    const field = this.field(table, index)
    if (field === undefined) return undefined
    const at = this.reference(field)
    return this.#window.text(at + 4, Math.min(this.length(at, 1), 1024))
  }

  /** Returns an integer field of 1 or 4 bytes, 0 by default. */
  int(table: Table, index: number, bytes: 1 | 4): number {
    const field = this.field(table, index)
    const value = field === undefined ? 0 : this.#uint(field, bytes)
    return bytes === 1 ? (value << 24) >> 24 : signed(value)
  }

  #uint(at: number, bytes: number): number {
    const value = this.#window.uint(at, bytes)
    if (value === undefined) throw new FlatBufferError(`offset ${at} is outside the file`)
    return value
  }
}

function signed(value: number): number {
  return value | 0
}
