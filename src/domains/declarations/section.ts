import type { Span, Subject } from '../../core/subject.ts'
import type { Cursor } from '../../documents/cursor.ts'

type Datum = string | number | boolean | readonly string[]

/** Collects what rules look at in one declared thing. Members that are not stated are left out, so that a rule misses them. */
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

  put(member: string, value: Datum | undefined, at?: Cursor): this {
    if (value !== undefined) this.#data[member] = value
    if (at !== undefined) this.#spans[`/${member}`] = at.at
    return this
  }

  /** A truth value. @param preset - what holds when nothing is said. */
  truth(member: string, cursor: Cursor, preset?: boolean): this {
    if (cursor.exists && truthOf(cursor) === undefined) return this.unknown(member, misread(cursor, 'true or false'), cursor)
    return this.put(member, truthOf(cursor) ?? preset, cursor)
  }

  /** A number, also one in quotes. */
  number(member: string, cursor: Cursor): this {
    if (cursor.exists && numberOf(cursor) === undefined) return this.unknown(member, misread(cursor, 'a number'), cursor)
    return this.put(member, numberOf(cursor), cursor)
  }

  /** Something is stated that does not say enough to judge the member. */
  unknown(member: string, reason: string, at: Cursor): this {
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

/** The first of some ways to a member that leads somewhere; the first way where none does. Names are parted by dots. */
export function pick(from: Cursor, ...paths: readonly string[]): Cursor {
  const cursors = paths.map((path) => from.get(...path.split('.')))
  return cursors.find(({ exists }) => exists) ?? (cursors[0] as Cursor)
}

/** Says what stands where something else is read. */
export function misread({ value, pointer }: Cursor, expected: string): string {
  const found = Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'a map' : JSON.stringify(value).slice(0, MAX_SHOWN)
  return `${pointer.slice(1).replaceAll('/', '.')} is ${found}, and ${expected} is read`
}

const MAX_SHOWN = 60

/** A whole or broken number, also in quotes; `undefined` for anything else. */
export function numberOf({ value }: Cursor): number | undefined {
  if (typeof value === 'string') return /^\d{1,15}(\.\d{1,15})?$/.test(value) ? Number(value) : undefined
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

/** Nobody says that it is on. What is neither on nor off may be. */
export function isOff(cursor: Cursor): boolean {
  return !cursor.exists || truthOf(cursor) === false
}

/** A switch, which stands under `enabled` or for the whole. */
export function switchOf(cursor: Cursor): Cursor {
  return typeof cursor.value === 'object' && cursor.exists ? cursor.get('enabled') : cursor
}

/** A truth value; `undefined` for anything else, so that `"yes"` counts for nothing. */
export function truthOf({ value }: Cursor): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined
}

export function textsOf(cursor: Cursor): readonly string[] {
  return cursor.items().map(({ text }) => text)
}

export const ONLY_ON = 'the file says only that it is on'
