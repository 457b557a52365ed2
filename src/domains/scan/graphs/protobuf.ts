import type { Source } from '../source.ts'
import { Window } from './window.ts'

/** Field of a message. `start` and `end` enclose the payload; the payload of a varint is `value`. */
export interface Field {
  readonly number: number
  /** 0: varint, 1: 8 bytes, 2: counted bytes, 3: group, 5: 4 bytes. */
  readonly wire: 0 | 1 | 2 | 3 | 5
  /** Offset of the tag, in bytes. */
  readonly at: number
  readonly start: number
  readonly end: number
  /** Value of a varint; loses low bits above 2^53. */
  readonly value: number
}

export interface Range {
  readonly start: number
  readonly end: number
}

export interface Malformed {
  readonly at: number
  readonly reason: string
}

/** Handlers of a message by field number. Each is called only for its wire type: parsers skip a known field of another type. */
export interface Handlers {
  /** Counted fields: messages, text, bytes. */
  readonly counted?: Readonly<Record<number, (field: Field) => void>>
  readonly varints?: Readonly<Record<number, (field: Field) => void>>
}

/** Depth at which the parsers of Google refuse a message. */
const MAX_DEPTH = 100
const MAX_VARINT = 10

/**
 * Walks Protocol Buffers without a schema, and reads only tags, lengths and what a handler requests. Stops at the first error.
 *
 * @see https://protobuf.dev/programming-guides/encoding/
 */
export class Protobuf {
  readonly window: Window
  malformed: Malformed | undefined
  /** Whether the budget of steps was spent before the end. */
  exhausted = false
  readonly #step: (count: number) => boolean
  #depth = 0

  constructor(source: Source, step: (count: number) => boolean) {
    this.window = new Window(source)
    this.#step = step
  }

  /** Tells whether everything so far was read. */
  get ok(): boolean {
    return this.malformed === undefined && !this.exhausted
  }

  /** Calls a handler for each field of a message, in the order of the file. */
  each({ start, end }: Range, { counted, varints }: Handlers): void {
    if (this.#depth >= MAX_DEPTH) this.#fail(start, `messages are nested more than ${MAX_DEPTH} levels`)
    this.#depth += 1
    for (let at = start; at < end && this.ok; ) {
      const field = this.#next(at, end)
      if (field === undefined) break
      if (field.wire === 2) counted?.[field.number]?.(field)
      else if (field.wire === 0) varints?.[field.number]?.(field)
      at = field.end
    }
    this.#depth -= 1
  }

  /** Returns the text of a field; `undefined` above `limit` bytes. */
  text({ start, end }: Range, limit = 4096): string | undefined {
    return end - start > limit ? undefined : this.window.text(start, end - start)
  }

  #next(at: number, end: number): Field | undefined {
    if (!this.#step(1)) {
      this.exhausted = true
      return undefined
    }
    const field = readField(this.window, at, end)
    if ('reason' in field) return this.#fail(field.at, field.reason)
    return field
  }

  #fail(at: number, reason: string): undefined {
    this.malformed ??= { at, reason }
    return undefined
  }
}

/** Reads the tag and the length of one field inside [at, end). */
export function readField(window: Window, at: number, end: number): Field | Malformed {
  const tag = readVarint(window, at, end)
  if (tag === undefined || tag.value >= 2 ** 32) return { at, reason: 'a tag is cut off or too large' }
  const number = Math.floor(tag.value / 8)
  const wire = tag.value % 8
  if (number === 0) return { at, reason: 'the field number is 0' }
  if (wire === 0) return varintField(window, { at, number, start: tag.end, end })
  const payload = wire === 3 ? groupOf(window, number, { start: tag.end, end }) : payloadOf(window, wire, tag.end, end)
  if (payload === undefined)
    return { at, reason: wire === 3 || wire === 4 ? 'it contains a group without an end' : `wire type ${wire} is unknown or cut off` }
  if (payload.end > end) return { at, reason: `field ${number} continues after the end of its message` }
  return { number, wire: payload.wire, at, start: payload.start, end: payload.end, value: 0 }
}

function varintField(window: Window, { at, number, start, end }: Range & { at: number; number: number }): Field | Malformed {
  const value = readVarint(window, start, end)
  if (value === undefined) return { at, reason: `the number of field ${number} is cut off` }
  return { number, wire: 0, at, start, end: value.end, value: value.value }
}

/** Fields of groups that are skipped at most: parsers skip groups, and no format of models has one. */
const MAX_GROUPED = 100_000

/** Returns the range of a group with its end tag; `undefined` without one. */
function groupOf(window: Window, number: number, { start, end }: Range): (Range & Pick<Field, 'wire'>) | undefined {
  const open = [number]
  let at = start
  for (let count = 0; count < MAX_GROUPED && open.length <= MAX_DEPTH; count += 1) {
    const tag = readVarint(window, at, end)
    if (tag === undefined || tag.value < 8 || tag.value >= 2 ** 32) return undefined
    const [inner, wire] = [Math.floor(tag.value / 8), tag.value % 8]
    at = tag.end
    if (wire === 3) open.push(inner)
    else if (wire === 4 && open.pop() !== inner) return undefined
    else if (wire !== 4) {
      const next = wire === 0 ? readVarint(window, at, end)?.end : payloadOf(window, wire, at, end)?.end
      if (next === undefined || next > end) return undefined
      at = next
    }
    if (open.length === 0) return { wire: 3, start, end: at }
  }
  return undefined
}

function payloadOf(window: Window, wire: number, start: number, end: number): (Range & Pick<Field, 'wire'>) | undefined {
  if (wire === 1) return { wire, start, end: start + 8 }
  if (wire === 5) return { wire, start, end: start + 4 }
  if (wire !== 2) return undefined
  const length = readVarint(window, start, end)
  return length && { wire, start: length.end, end: length.end + length.value }
}

function readVarint(window: Window, start: number, end: number): { value: number; end: number } | undefined {
  let value = 0
  for (let index = 0; index < MAX_VARINT && start + index < end; index += 1) {
    const byte = window.byte(start + index)
    if (byte === undefined) return undefined
    value += (byte & 0x7f) * 2 ** (7 * index)
    if (byte < 0x80) return { value, end: start + index + 1 }
  }
  return undefined
}
