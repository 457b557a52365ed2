import { unescapePointer } from '../../core/schema-errors.ts'
import { Cursor } from '../../documents/cursor.ts'

/** A value that is composed from several files. Each part knows where it was written. */
export interface Part {
  /** Where it was written. The value there counts only if the part has neither members nor items. */
  readonly at: Cursor
  readonly members?: ReadonlyMap<string, Part>
  readonly items?: readonly Part[]
}

export function partOf(cursor: Cursor): Part {
  const { value } = cursor
  if (Array.isArray(value)) return { at: cursor, items: cursor.items().map(partOf) }
  if (typeof value !== 'object' || value === null) return { at: cursor }
  return { at: cursor, members: new Map(cursor.entries().map(([key, member]) => [key, partOf(member)])) }
}

export function valueIn({ at, members, items }: Part): unknown {
  if (items !== undefined) return items.map(valueIn)
  if (members !== undefined) return Object.fromEntries([...members].map(([key, member]) => [key, valueIn(member)]))
  return at.value
}

const sizes = new WeakMap<object, number>()

/** Counts the values in a value, including itself. */
export function sizeOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1
  const known = sizes.get(value)
  if (known !== undefined) return known
  const size = Object.values(value).reduce<number>((sum, member) => sum + sizeOf(member), 1)
  sizes.set(value, size)
  return size
}

/** Returns a cursor on the composed value. Its positions are those of the parts. */
export function cursorOn(part: Part, path: string): Cursor {
  const value = valueIn(part)
  const origin = (pointer: string) => nearest(part, pointer.split('/').slice(1).map(unescapePointer)).at
  const position = (pointer: string) => {
    const { line, column = 1 } = origin(pointer).at
    return { line, column }
  }
  return new Cursor({ path, yaml: { value, position, written: () => undefined }, origin }, value)
}

function nearest(part: Part, keys: readonly string[]): Part {
  let found = part
  for (const key of keys) {
    const next = memberOf(found, key)
    if (next === undefined) return found
    found = next
  }
  return found
}

export function memberOf({ members, items }: Part, key: string): Part | undefined {
  return items === undefined ? members?.get(key) : items[indexIn(items.length, key) ?? -1]
}

/** Returns the text at a path in a part; empty if there is none. */
export function textAt(part: Part, keys: readonly string[]): string {
  const found = keys.reduce<Part | undefined>((inner, key) => inner && memberOf(inner, key), part)
  return found === undefined || found.members !== undefined || found.items !== undefined ? '' : found.at.text
}

/** Parses an array index as JSON Pointer writes it: no sign, no leading zero. Returns `undefined` if it is out of range. */
export function indexIn(length: number, key: string): number | undefined {
  return /^(0|[1-9]\d{0,8})$/.test(key) && Number(key) < length ? Number(key) : undefined
}

/** Returns a copy with one member replaced; without the member if `member` is `undefined`. */
export function withMember(part: Part, key: string, member: Part | undefined): Part {
  const members = new Map(part.members)
  if (member === undefined) members.delete(key)
  else members.set(key, member)
  return { at: part.at, members }
}

/** Returns a copy with a value at a path. Missing maps are created. */
export function placed(part: Part, keys: readonly string[], leaf: Part): Part {
  const [key, ...rest] = keys
  if (key === undefined) return leaf
  return withMember(part, key, placed(part.members?.get(key) ?? { at: leaf.at, members: new Map() }, rest, leaf))
}

/** Tells whether two parts have equal values. Positions and the order of members are ignored. */
export function isSame(one: Part, other: Part): boolean {
  if (one.items !== undefined || other.items !== undefined)
    return (
      one.items?.length === other.items?.length && (one.items ?? []).every((item, index) => isSame(item, other.items?.[index] ?? other))
    )
  if (one.members !== undefined || other.members !== undefined)
    return (
      one.members?.size === other.members?.size &&
      [...(one.members ?? [])].every(([key, member]) => {
        const same = other.members?.get(key)
        return same !== undefined && isSame(member, same)
      })
    )
  return one.at.value === other.at.value
}
