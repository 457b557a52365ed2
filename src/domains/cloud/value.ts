import { parseJson } from '../../documents/json.ts'

/** Stands in the shape of a text for what is not known of it. */
export const HOLE = '\uFFFC'

/** What is known of something all the same. */
interface Partly {
  readonly set?: boolean
  readonly refs?: readonly string[]
  readonly shape?: string
  readonly attribute?: boolean
  readonly source?: string | undefined
  readonly written?: Value
}

/** Something of infrastructure code whose value is not in the repository. */
export class Unknown {
  /** What the value depends on, in words: `var.key has no value here`. */
  readonly reason: string
  /** Whatever it is, it is something and not nothing: an attribute of another resource, a text with a part that is known. */
  readonly set: boolean
  /** Addresses of the resources that have to do with it. */
  readonly refs: readonly string[]
  /** The text as far as it is known, with a {@link HOLE} for each part that is not; empty where nothing is. */
  readonly shape: string
  /** What is not known of it is an attribute of the resources that it names, so it is one of theirs and never a pattern such as `*`. */
  readonly attribute: boolean
  /** The only resource that it is an attribute of, as it is; nothing where it may be of several, or was made of one. */
  readonly source: string | undefined
  /** The value, where the resource that it is taken from says it. */
  readonly written: Value | undefined

  constructor(reason: string, { set = false, refs = [], shape = '', attribute = false, source, written }: Partly = {}) {
    this.reason = reason
    this.set = set
    this.refs = refs
    this.shape = shape
    this.attribute = attribute
    this.source = source
    this.written = written
  }
}

/** The only resource that a value is an attribute of. */
export function sourceOf(value: Value | undefined): string | undefined {
  return isUnknown(value) ? value.source : undefined
}

/** A value, or what another resource says that it is. */
export function asWritten(value: Value): Value {
  return isUnknown(value) ? (value.written ?? value) : value
}

/** A value of infrastructure code: JSON, in which some may be unknown. */
export type Value = null | boolean | number | string | Unknown | readonly Value[] | { readonly [key: string]: Value }

/** What can be said about something: a value, or that nobody can tell. */
export type Known<T> = T | Unknown

/** The value of JSON in a text; unknown where the text is none, for then nobody can tell what it says. */
export function fromJson(text: string): Value {
  const value = parseJson(text)
  return value === undefined ? new Unknown('the text is no JSON, or is nested too deeply') : (value as Value)
}

export function isUnknown(value: unknown): value is Unknown {
  return value instanceof Unknown
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value)
}

export function isObject(value: Value | undefined): value is { readonly [key: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isUnknown(value)
}

/** Every value in a value, itself first. Values may share their parts: each is met once, for a walk through all might not end. */
export function eachIn(value: Value | undefined, meet: (part: Value) => void, seen = new Set<object>()): void {
  if (value === undefined) return
  if (typeof value === 'object' && value !== null) {
    if (seen.has(value)) return
    seen.add(value)
  }
  meet(value)
  if (typeof value !== 'object' || value === null || isUnknown(value)) return
  for (const member of Object.values(value)) eachIn(member, meet, seen)
}

/** Entries of a list; a single value is a list of one, nothing an empty one. */
export function listOf(value: Value | undefined): readonly Value[] {
  if (value === undefined || value === null) return []
  return isList(value) ? value : [value]
}

/** Follows names into a value. A list that stands for a block is entered at its only entry. `undefined`: not there. */
export function follow(value: Value | undefined, path: readonly string[]): Value | undefined {
  const [key, ...rest] = path
  if (key === undefined) return value === null ? undefined : value
  if (isUnknown(value)) return new Unknown(value.reason, { refs: value.refs })
  if (isList(value)) {
    const [only] = value
    return value.length === 1 && !/^\d+$/.test(key) ? follow(only, path) : follow(value[Number(key)], rest)
  }
  return isObject(value) && Object.hasOwn(value, key) ? follow(value[key], rest) : undefined
}

/** Whether there is something at all. */
export function isSet(value: Value | undefined): Known<boolean> {
  if (isUnknown(value)) return value.set ? true : value
  if (value === undefined || value === null || (typeof value === 'string' && value.trim() === '')) return false
  return isList(value) ? value.length > 0 : true
}

/** A truth value, also when it is written as a text. @param preset - what holds when nothing is said. */
export function truth(value: Value | undefined, preset: boolean): Known<boolean> {
  if (isUnknown(value)) return value.written === undefined ? value : truth(value.written, preset)
  if (value === undefined || value === null) return preset
  if (typeof value === 'object') return new Unknown('it is computed when it runs')
  return /^(true|1|yes|on)$/i.test(String(value))
}

/** Whether a text is one of some, in any case of letters. @param preset - what holds when nothing is said. */
export function isOneOf(value: Value | undefined, allowed: readonly string[], preset: boolean): Known<boolean> {
  if (isUnknown(value)) return value.written === undefined ? value : isOneOf(value.written, allowed, preset)
  if (value === undefined || value === null) return preset
  if (typeof value === 'object') return new Unknown('it is computed when it runs')
  return allowed.some((each) => each.toLowerCase() === String(value).toLowerCase())
}

const MAX_TEXT = 1_000_000

/** Parts as one text. Where one is unknown, so is the text, of which the others are still told as its shape. */
export function joined(parts: readonly Value[], separator: string): Value {
  const told = parts.map(asWritten)
  const shape = told.map((part) => (typeof part === 'object' && part !== null ? HOLE : String(part ?? ''))).join(separator)
  if (shape.length > MAX_TEXT) return new Unknown('the text is too long')
  const unknown = parts.filter(isUnknown)
  const holes = told.filter((part) => typeof part === 'object' && part !== null)
  if (holes.length === 0 && unknown.length === 0) return shape
  return new Unknown(unknown[0]?.reason ?? 'a part is no text', {
    set: shape.replaceAll(HOLE, '') !== '' || unknown.some(({ set }) => set),
    refs: [...new Set(unknown.flatMap(({ refs }) => refs))],
    shape,
    attribute: holes.every((part) => isUnknown(part) && part.attribute),
    ...(holes.length === 0 ? { written: shape } : {}),
  })
}

/** Whether a text can be what is known in part: its parts follow one another in it. */
export function fits(text: string, { shape }: Unknown): boolean {
  if (shape === '') return true
  const parts = shape.split(HOLE)
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false
  let at = first.length
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  return at <= text.length - last.length
}

export function not(value: Known<boolean>): Known<boolean> {
  return isUnknown(value) ? value : !value
}

/** True when all are. One that is false decides, whatever the unknown ones are. */
export function all(values: readonly Known<boolean>[]): Known<boolean> {
  if (values.includes(false)) return false
  return values.find(isUnknown) ?? true
}

/** True when one is. */
export function any(values: readonly Known<boolean>[]): Known<boolean> {
  if (values.includes(true)) return true
  return values.find(isUnknown) ?? false
}
