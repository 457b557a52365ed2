import type { Span, Subject } from '../../core/subject.ts'
import type { Cursor } from '../../documents/cursor.ts'

type Datum = string | number | boolean | readonly string[]

/** Builds the subject of one declared section. Undeclared members are left out, so that rules find them missing. */
export class Section {
  readonly #kind: string
  readonly #id: string
  readonly #at: Span
  readonly #data: Record<string, Datum>
  readonly #spans: Record<string, Span> = {}
  readonly #unknown: Record<string, string> = {}

  constructor(kind: string, id: string, data: Readonly<Record<string, Datum>>, at: Span) {
    this.#kind = kind
    this.#id = id
    this.#at = at
    this.#data = { ...data }
  }

  /** Sets a member and its position. An `undefined` value sets only the position. */
  setField(member: string, value: Datum | undefined, at?: Cursor): this {
    if (value !== undefined) this.#data[member] = value
    if (at !== undefined) this.#spans[`/${member}`] = at.at
    return this
  }

  /** Sets a boolean member; `defaultValue` applies if the value is not declared. Any other type makes the member unknown. */
  setBoolean(member: string, cursor: Cursor, defaultValue?: boolean): this {
    if (cursor.exists && booleanOf(cursor) === undefined) return this.setUnknown(member, typeMismatch(cursor, 'true or false'), cursor)
    return this.setField(member, booleanOf(cursor) ?? defaultValue, cursor)
  }

  /** Sets a numeric member. Accepts a number in quotes. Any other type makes the member unknown. */
  setNumber(member: string, cursor: Cursor): this {
    if (cursor.exists && numberOf(cursor) === undefined) return this.setUnknown(member, typeMismatch(cursor, 'a number'), cursor)
    return this.setField(member, numberOf(cursor), cursor)
  }

  /** Marks a member as unknown: the declaration does not contain enough to evaluate it. */
  setUnknown(member: string, reason: string, at: Cursor): this {
    this.#unknown[`/${member}`] = reason
    this.#spans[`/${member}`] = at.at
    return this
  }

  subject(): Subject {
    return {
      kind: this.#kind,
      id: this.#id,
      data: this.#data,
      at: this.#at,
      spans: this.#spans,
      ...(Object.keys(this.#unknown).length === 0 ? {} : { unknown: this.#unknown }),
    }
  }
}

/** Returns the value at the first path that exists; the first path if none does. Paths are separated by dots. */
export function pick(from: Cursor, ...paths: readonly string[]): Cursor {
  const cursors = paths.map((path) => from.get(...path.split('.')))
  return cursors.find(({ exists }) => exists) ?? (cursors[0] as Cursor)
}

/** Describes a value of the wrong type. */
export function typeMismatch({ value, pointer }: Cursor, expected: string): string {
  const found = Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'a map' : JSON.stringify(value).slice(0, MAX_SHOWN)
  return `${pointer.slice(1).replaceAll('/', '.')} is ${found}; expected ${expected}`
}

const MAX_SHOWN = 60

/** Returns a number, also one in quotes; `undefined` for anything else. */
export function numberOf({ value }: Cursor): number | undefined {
  if (typeof value === 'string') return /^\d{1,15}(\.\d{1,15})?$/.test(value) ? Number(value) : undefined
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

/** Tells whether a switch is absent or false. A value of another type counts as possibly on. */
export function isOff(cursor: Cursor): boolean {
  return !cursor.exists || booleanOf(cursor) === false
}

/** Returns the switch of a section: its member `enabled`, or the value itself if it is not a map. */
export function switchOf(cursor: Cursor): Cursor {
  return typeof cursor.value === 'object' && cursor.exists ? cursor.get('enabled') : cursor
}

/** Returns a boolean; `undefined` for anything else, such as `"yes"`. */
export function booleanOf({ value }: Cursor): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined
}

export function textsOf(cursor: Cursor): readonly string[] {
  return cursor.items().map(({ text }) => text)
}

/** Reason for members about which a switch contains no details. */
export const ONLY_ON = 'the file declares only that it is enabled'
