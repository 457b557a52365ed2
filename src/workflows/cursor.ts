import type { Span } from '../facts/types.ts'
import { escapePointer } from '../schema-errors.ts'
import type { Position, YamlFile } from '../yaml.ts'
import { type Fenced, fencedIn } from './template.ts'

/** A file of which parts are looked at. */
export interface SourceFile {
  readonly path: string
  readonly yaml: YamlFile<unknown>
  /** Lines of the file, for comments, which YAML drops. */
  readonly lines: readonly string[]
  /** Where the `${{` of a text stand in what is written, by pointer; found once. */
  readonly fences: Map<string, readonly number[]>
  /** Expressions of its texts, by pointer; parsed once. */
  readonly expressions: Map<string, readonly Fenced[]>
}

/** A value in a file and the way to it. Asking for what is not there gives a cursor on nothing, at the nearest place. */
export class Cursor {
  readonly file: SourceFile
  readonly value: unknown
  readonly pointer: string

  constructor(file: SourceFile, value: unknown, pointer = '') {
    this.file = file
    this.value = value
    this.pointer = pointer
  }

  get exists(): boolean {
    return this.value !== undefined && this.value !== null
  }

  get(...keys: readonly string[]): Cursor {
    return keys.reduce<Cursor>(
      (cursor, key) => new Cursor(cursor.file, cursor.#member(key), `${cursor.pointer}/${escapePointer(key)}`),
      this,
    )
  }

  #member(key: string): unknown {
    const members = membersOf(this.value)
    return Object.hasOwn(members, key) ? members[key] : undefined
  }

  /** Members of a map, in order. */
  entries(): readonly (readonly [key: string, value: Cursor])[] {
    return Object.keys(membersOf(this.value)).map((key) => [key, this.get(key)] as const)
  }

  /** Entries of a list; a single value counts as a list of one. */
  items(): readonly Cursor[] {
    if (Array.isArray(this.value)) return this.value.map((item, index) => new Cursor(this.file, item, `${this.pointer}/${index}`))
    return this.exists ? [this] : []
  }

  /** A text, number or truth value as text; empty for anything else. */
  get text(): string {
    return ['string', 'number', 'boolean'].includes(typeof this.value) ? String(this.value) : ''
  }

  /** Expressions in its text. */
  get fenced(): readonly Fenced[] {
    const known = this.file.expressions.get(this.pointer)
    if (known !== undefined) return known
    const found = fencedIn(this.text)
    this.file.expressions.set(this.pointer, found)
    return found
  }

  /** Where its key stands. */
  get at(): Span {
    return spanOf(this.file.path, this.file.yaml.position(this.pointer))
  }

  /** Where its n-th `${{` stands, in the line of the file in which it is written, also inside a block. */
  atExpression(order: number): Span {
    const written = this.file.yaml.written(this.pointer)
    if (written === undefined) return this.at
    const known = this.file.fences.get(this.pointer) ?? [...written.raw.matchAll(/\$\{\{/g)].map(({ index }) => index)
    this.file.fences.set(this.pointer, known)
    const index = known[order]
    return index === undefined ? this.at : spanOf(this.file.path, written.position(index))
  }

  /** Where a part of its text begins, on the line on which it is written; of its value where it cannot be found. */
  atText(part: string): Span {
    const written = this.file.yaml.written(this.pointer)
    const index = part === '' ? -1 : (written?.raw.indexOf(part) ?? -1)
    return written === undefined ? this.at : spanOf(this.file.path, written.position(Math.max(index, 0)))
  }

  /** What `#` says behind its value, on the same line. */
  get comment(): string | undefined {
    const written = this.file.yaml.written(this.pointer)
    const line = this.file.lines[(written?.position(0).line ?? this.at.line) - 1] ?? ''
    const rest = written === undefined ? line : line.slice(line.indexOf(written.raw) + written.raw.length)
    return /\s#\s*(.*)$/.exec(rest)?.[1]?.trim()
  }

  /** Every text below, with its cursor. */
  *texts(): Generator<Cursor> {
    if (typeof this.value === 'string') yield this
    const inner = Array.isArray(this.value) ? this.items() : this.entries().map(([, member]) => member)
    for (const member of inner) yield* member.texts()
  }
}

function spanOf(file: string, { line, column }: Position): Span {
  return { file, line, column }
}

export function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : {}
}
