import { escapePointer } from '../core/schema-errors.ts'
import type { Span } from '../core/subject.ts'
import { toText } from '../core/to-text.ts'
import type { Position, YamlFile } from './yaml.ts'

/** A parsed file. */
export interface ReadFile {
  readonly path: string
  readonly yaml: YamlFile<unknown>
  /** The cursor on the source of a value, when the document is composed from several files. */
  readonly origin?: (pointer: string) => Cursor
}

/** A value in a file and its JSON Pointer. A missing member gives a cursor on `undefined`, placed at its nearest ancestor. */
export class Cursor<File extends ReadFile = ReadFile> {
  readonly file: File
  readonly value: unknown
  readonly pointer: string

  constructor(file: File, value: unknown, pointer = '') {
    this.file = file
    this.value = value
    this.pointer = pointer
  }

  /** Creates a cursor of the same subclass on another value. */
  #on(value: unknown, pointer: string): this {
    return new (this.constructor as new (file: File, value: unknown, pointer: string) => this)(this.file, value, pointer)
  }

  get exists(): boolean {
    return this.value !== undefined && this.value !== null
  }

  get(...keys: readonly string[]): this {
    return keys.reduce<this>((cursor, key) => cursor.#on(cursor.#member(key), `${cursor.pointer}/${escapePointer(key)}`), this)
  }

  #member(key: string): unknown {
    const members = membersOf(this.value)
    return Object.hasOwn(members, key) ? members[key] : undefined
  }

  /** Returns the first member whose name differs at most in case; `undefined` when there is none. */
  named(name: string): this | undefined {
    const key = namesIn(membersOf(this.value)).get(name.toLowerCase())
    return key === undefined ? undefined : this.get(key)
  }

  /** Returns the members of a map, in order. */
  entries(): readonly (readonly [key: string, value: this])[] {
    return Object.keys(membersOf(this.value)).map((key) => [key, this.get(key)] as const)
  }

  /** Returns the items of a list; a single value counts as a list of one. */
  items(): readonly this[] {
    if (Array.isArray(this.value)) return this.value.map((item, index) => this.#on(item, `${this.pointer}/${index}`))
    return this.exists ? [this] : []
  }

  /** A string, number or Boolean as a string; empty for anything else. */
  get text(): string {
    return ['string', 'number', 'boolean'].includes(typeof this.value) ? toText(this.value) : ''
  }

  /** The position of its key. */
  get at(): Span {
    return this.file.origin?.(this.pointer).at ?? spanAt(this.file.path, this.file.yaml.position(this.pointer))
  }

  /** Returns the position of a substring in the source text; the start of the value when the substring is not found. */
  atText(part: string): Span {
    const written = this.file.yaml.written(this.pointer)
    const index = part === '' ? -1 : (written?.raw.indexOf(part) ?? -1)
    return written === undefined ? this.at : spanAt(this.file.path, written.position(Math.max(index, 0)))
  }

  /** Yields a cursor for each string at or below the value. */
  *texts(): Generator<this> {
    if (typeof this.value === 'string') yield this
    const inner = Array.isArray(this.value) ? this.items() : this.entries().map(([, member]) => member)
    for (const member of inner) yield* member.texts()
  }
}

export function spanAt(file: string, { line, column }: Position): Span {
  return { file, line, column }
}

const names = new WeakMap<object, ReadonlyMap<string, string>>()

/** Returns the keys of a map by their names in lower case. Cached, since a map may have thousands, and each of them be looked up. */
function namesIn(members: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const known = names.get(members)
  if (known !== undefined) return known
  const keys = Object.keys(members).reverse()
  const found = new Map(keys.map((key) => [key.toLowerCase(), key]))
  names.set(members, found)
  return found
}

export function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : {}
}
