import { toText } from '../../core/to-text.ts'
import { parseJson } from '../../documents/json.ts'

/** Placeholder for an unknown part in {@link Unknown.shape}. */
export const UNKNOWN_PART = '\uFFFC'

/** The parts of an unknown value that are known. */
interface KnownParts {
  readonly set?: boolean
  readonly refs?: readonly string[]
  readonly shape?: string
  readonly attribute?: boolean
  readonly source?: string | undefined
  readonly written?: Value
}

/** A value of infrastructure code that cannot be determined from the repository. */
export class Unknown {
  /** Why it is unknown, as a sentence fragment: `var.key has no value in this repository`. */
  readonly reason: string
  /** Whether it is certainly neither null nor empty: an attribute of another resource, a string with a known part. */
  readonly set: boolean
  /** Addresses of the resources that it refers to. */
  readonly refs: readonly string[]
  /** The string with an {@link UNKNOWN_PART} for each unknown part; empty if no part is known. */
  readonly shape: string
  /** Whether each unknown part is an attribute of a resource, and so never a pattern such as `*`. */
  readonly attribute: boolean
  /** The one resource of which it is an unmodified attribute; `undefined` if there may be several, or if it is computed. */
  readonly source: string | undefined
  /** The value, if the resource that it refers to declares it. */
  readonly written: Value | undefined

  constructor(reason: string, { set = false, refs = [], shape = '', attribute = false, source, written }: KnownParts = {}) {
    this.reason = reason
    this.set = set
    this.refs = refs
    this.shape = shape
    this.attribute = attribute
    this.source = source
    this.written = written
  }
}

/** Returns the address of the one resource of which a value is an unmodified attribute. */
export function sourceOf(value: Value | undefined): string | undefined {
  return isUnknown(value) ? value.source : undefined
}

/** Returns the value that the referenced resource declares, or else the value itself. */
export function asWritten(value: Value): Value {
  return isUnknown(value) ? (value.written ?? value) : value
}

/** A value of infrastructure code: JSON, parts of which may be unknown. */
export type Value = null | boolean | number | string | Unknown | readonly Value[] | { readonly [key: string]: Value }

/** A value, or the reason why it is unknown. */
export type Known<T> = T | Unknown

/** Parses JSON in a string. Returns an unknown value for invalid JSON. */
export function fromJson(text: string): Value {
  const value = parseJson(text)
  return value === undefined ? new Unknown('the string is not valid JSON, or is nested too deeply') : (value as Value)
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

/** Visits a value and all values in it, itself first. Shared parts are visited once, since a full walk may not end. */
export function eachIn(value: Value | undefined, visit: (part: Value) => void, seen = new Set<object>()): void {
  if (value === undefined) return
  if (typeof value === 'object' && value !== null) {
    if (seen.has(value)) return
    seen.add(value)
  }
  visit(value)
  if (typeof value !== 'object' || value === null || isUnknown(value)) return
  for (const member of Object.values(value)) eachIn(member, visit, seen)
}

/** Returns the items of a list; a single value is a list of one, null an empty list. */
export function listOf(value: Value | undefined): readonly Value[] {
  if (value === undefined || value === null) return []
  return isList(value) ? value : [value]
}

/** Returns the member at a path, or `undefined`. Enters a list of one item, which represents a block, without an index. */
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

/** Tells whether a value is neither null nor empty. */
export function isSet(value: Value | undefined): Known<boolean> {
  if (isUnknown(value)) return value.set ? true : value
  if (value === undefined || value === null || (typeof value === 'string' && value.trim() === '')) return false
  return isList(value) ? value.length > 0 : true
}

/** Reads a Boolean, also from a string. @param defaultValue - for null and `undefined`. */
export function truth(value: Value | undefined, defaultValue: boolean): Known<boolean> {
  if (isUnknown(value)) return value.written === undefined ? value : truth(value.written, defaultValue)
  if (value === undefined || value === null) return defaultValue
  if (typeof value === 'object') return new Unknown('it is computed at run time')
  return /^(true|1|yes|on)$/i.test(toText(value))
}

/** Tells whether a value is one of the allowed ones, ignoring case. @param defaultValue - for null and `undefined`. */
export function isOneOf(value: Value | undefined, allowed: readonly string[], defaultValue: boolean): Known<boolean> {
  if (isUnknown(value)) return value.written === undefined ? value : isOneOf(value.written, allowed, defaultValue)
  if (value === undefined || value === null) return defaultValue
  if (typeof value === 'object') return new Unknown('it is computed at run time')
  return allowed.some((each) => each.toLowerCase() === toText(value).toLowerCase())
}

const MAX_TEXT = 1_000_000

/** Joins parts to one string. If a part is unknown, so is the string; its `shape` keeps the known parts. */
export function joined(parts: readonly Value[], separator: string): Value {
  const values = parts.map(asWritten)
  const shape = values.map((part) => (typeof part === 'object' && part !== null ? UNKNOWN_PART : toText(part ?? ''))).join(separator)
  if (shape.length > MAX_TEXT) return new Unknown('the string is too long')
  const unknown = parts.filter(isUnknown)
  const unknownParts = values.filter((part) => typeof part === 'object' && part !== null)
  if (unknownParts.length === 0 && unknown.length === 0) return shape
  return new Unknown(unknown[0]?.reason ?? 'a part is not a string', {
    set: shape.replaceAll(UNKNOWN_PART, '') !== '' || unknown.some(({ set }) => set),
    refs: [...new Set(unknown.flatMap(({ refs }) => refs))],
    shape,
    attribute: unknownParts.every((part) => isUnknown(part) && part.attribute),
    ...(unknownParts.length === 0 ? { written: shape } : {}),
  })
}

/** Tells whether a string matches the shape of an unknown value: the known parts occur in it in order. */
export function fits(text: string, { shape }: Unknown): boolean {
  if (shape === '') return true
  const parts = shape.split(UNKNOWN_PART)
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

/** Conjunction: false if any value is false, else unknown if any is unknown. */
export function all(values: readonly Known<boolean>[]): Known<boolean> {
  if (values.includes(false)) return false
  return values.find(isUnknown) ?? true
}

/** Disjunction: true if any value is true, else unknown if any is unknown. */
export function any(values: readonly Known<boolean>[]): Known<boolean> {
  if (values.includes(true)) return true
  return values.find(isUnknown) ?? false
}
