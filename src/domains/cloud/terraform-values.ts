import { toText } from '../../core/to-text.ts'
import type { Expression } from './hcl.ts'
import { refsIn } from './resource.ts'
import { fromJson, isList, isObject, isSet, isUnknown, sourceOf, Unknown, type Value } from './value.ts'

/** Functions that return their argument. */
const IDENTITY_FUNCTIONS = ['jsonencode', 'sensitive', 'nonsensitive']
/** Functions whose result is not empty if an argument is not. */
const PRESERVING_FUNCTIONS = ['flatten', 'distinct', 'sort', 'reverse', 'concat', 'toset', 'values', 'keys']

/** Calls a Terraform function. */
export function called(name: string, values: readonly Value[]): Value {
  const [first = null] = values
  const known = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name]?.(values, first) : undefined
  if (known !== undefined) return known
  if (IDENTITY_FUNCTIONS.includes(name) && values.length === 1) return first
  const isGiven = values.some((value) => isSet(value) === true && !(isList(value) && value.some((item) => isSet(item) !== true)))
  return new Unknown(`it is computed by ${name}()`, { set: PRESERVING_FUNCTIONS.includes(name) && isGiven, refs: refsIn(values) })
}

type TerraformFunction = (values: readonly Value[], first: Value) => Value | undefined

/** Each returns `undefined` when the result is unknown. An error is an unknown result too, since `try` may catch it. */
const FUNCTIONS: Readonly<Record<string, TerraformFunction>> = {
  compact: (_, list) =>
    isKnownList(list) ? list.map((item) => converted('string', item)).filter((item) => item !== '' && item !== null) : undefined,
  tolist: (_, list) => (isList(list) ? unified(list) : list),
  tomap: (_, map) => {
    if (!isObject(map)) return map
    const values = unified(Object.values(map))
    return Object.fromEntries(Object.keys(map).map((key, index) => [key, values[index] ?? null]))
  },
  tostring: (_, value) => converted('string', value),
  tonumber: (_, value) => converted('number', value),
  tobool: (_, value) => converted('bool', value),
  trimspace: (_, text) => (typeof text === 'string' ? text.trim() : undefined),
  lower: (_, text) => (typeof text === 'string' ? text.toLowerCase() : undefined),
  upper: (_, text) => (typeof text === 'string' ? text.toUpperCase() : undefined),
  jsondecode: (_, text) => (typeof text === 'string' ? fromJson(text) : isUnknown(text) ? undefined : text),
  toset: (_, list) => (isKnownList(list) ? setOf(list) : undefined),
  concat: (values) => (values.every(isList) ? values.flat() : undefined),
  flatten: (_, list) => (isKnownList(list) ? list.flat(20) : undefined),
  distinct: (_, list) => (isKnownList(list) ? distinct(list) : undefined),
  sort: (_, list) => (isList(list) && list.every(isText) ? list.toSorted(byText) : undefined),
  reverse: (_, list) => (isList(list) ? list.toReversed() : undefined),
  keys: (_, map) => (isObject(map) ? Object.keys(map).sort(byText) : undefined),
  values: (_, map) =>
    isObject(map)
      ? Object.keys(map)
          .sort(byText)
          .map((key) => map[key] ?? null)
      : undefined,
  contains: ([list = null, item = null]) => (isKnownList(list) && list.every(isText) && isText(item) ? list.includes(item) : undefined),
  merge: (values) => (values.every(isObject) ? Object.fromEntries(values.flatMap((value) => Object.entries(value))) : undefined),
  length: (_, value) => (isList(value) || isObject(value) ? Object.keys(value).length : undefined),
  one: (_, list) => (isList(list) && list.length < 2 ? (list[0] ?? null) : sourceOf(list) === undefined ? undefined : list),
  element: ([list = null, index = null]) => {
    if (isList(list) && list.length > 0 && typeof index === 'number' && index >= 0) return list[index % list.length] ?? null
    return sourceOf(list) === undefined ? undefined : list
  },
  lookup: ([map = null, key = null, defaultValue]) => {
    if (!isObject(map) || typeof key !== 'string' || defaultValue === undefined) return undefined
    return Object.hasOwn(map, key) ? (map[key] ?? null) : defaultValue
  },
  // A known value has no error, so the next argument is not used.
  try: (_, value) => (isUnknown(value) ? undefined : value),
  coalesce: (values) => {
    const chosen = values.find((value) => isUnknown(value) || (value !== null && value !== ''))
    // If an unknown argument is a string, the result is converted to a string.
    if (!isUnknown(chosen) && !isText(chosen ?? null) && values.some(isUnknown)) return undefined
    if (!isUnknown(chosen)) return chosen !== undefined && values.some(isText) ? converted('string', chosen) : chosen
    return values.some((value) => isSet(value) === true) ? new Unknown(chosen.reason, { set: true, refs: refsIn(values) }) : undefined
  },
}

function isKnownList(value: Value): value is readonly Value[] {
  return isList(value) && !value.some((item) => isUnknown(item) || (isList(item) && !isKnownList(item)))
}

function isText(value: Value): value is string {
  return typeof value === 'string'
}

function distinct(list: readonly Value[]): readonly Value[] {
  return [...new Map(list.map((item) => [JSON.stringify(item), item])).values()]
}

/** Converts the items of a list or map to one type: to strings if one of them is a string. */
function unified(items: readonly Value[]): readonly Value[] {
  const isPlain = items.every((item) => item === null || typeof item !== 'object' || isUnknown(item))
  return isPlain && items.some(isText) ? items.map((item) => converted('string', item)) : items
}

/** Removes duplicates. A set of strings is sorted; other sets keep their order. */
function setOf(list: readonly Value[]): readonly Value[] {
  const texts = unified(list)
  return texts.every(isText) ? [...new Set(texts)].sort(byText) : distinct(texts)
}

/** Compares strings as Terraform sorts keys. */
export function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** Converts a value to `string`, `number` or `bool`; unknown if Terraform rejects it. */
export function converted(type: string, value: Value): Value {
  if (isUnknown(value) || value === null) return value
  const rejected = new Unknown(`it is not a ${type}`)
  if (typeof value === 'object') return rejected
  if (type === 'string') return toText(value)
  if (type === 'bool') {
    const isTrue = logical(value)
    return isUnknown(isTrue) ? rejected : isTrue
  }
  return typeof value === 'number' || (typeof value === 'string' && /^-?\d{1,15}(\.\d{1,6})?$/.test(value)) ? Number(value) : rejected
}

/**
 * Converts a value to the type of its variable: drops members that the type does not declare, and sets defaults of optional ones.
 *
 * @param evaluate - for the defaults.
 */
export function typed(value: Value, type: Expression | undefined, evaluate: (expression: Expression) => Value): Value {
  if (type === undefined || isUnknown(value) || value === null) return value
  const inner = (member: Value, of: Expression | undefined) => typed(member, of, evaluate)
  if (type.kind === 'traversal') {
    const [name = ''] = type.path
    return ['string', 'number', 'bool'].includes(name) && type.path.length === 1 ? converted(name, value) : value
  }
  const [of] = type.kind === 'call' ? type.args : []
  if (type.kind !== 'call' || of === undefined) return value
  if (type.name === 'object') return objectTyped(value, of, inner, evaluate)
  if (type.name === 'map') return isObject(value) ? mapped(value, (member) => inner(member, of)) : new Unknown('it is not a map')
  if (type.name === 'list' || type.name === 'set') {
    const items = isList(value) ? value.map((item) => inner(item, of)) : undefined
    return items === undefined ? new Unknown(`it is not a ${type.name}`) : type.name === 'set' && isKnownList(items) ? setOf(items) : items
  }
  return value
}

function objectTyped(
  value: Value,
  members: Expression,
  inner: (member: Value, of: Expression | undefined) => Value,
  evaluate: (expression: Expression) => Value,
): Value {
  if (!isObject(value) || members.kind !== 'object') return new Unknown('it is not an object')
  const entries = members.entries.map(({ key, value: type }): readonly [string, Value] => {
    const name = typeof key === 'string' ? key : ''
    const isOptional = type.kind === 'call' && type.name === 'optional'
    const [of, defaultValue] = isOptional ? type.args : [type]
    const member = Object.hasOwn(value, name) ? (value[name] ?? null) : undefined
    if (member !== undefined && (member !== null || defaultValue === undefined)) return [name, inner(member, of)]
    if (!isOptional) return [name, member ?? new Unknown(`it has no member ${name}`)]
    return [name, defaultValue === undefined ? null : inner(evaluate(defaultValue), of)]
  })
  return Object.fromEntries(entries)
}

function mapped(map: { readonly [key: string]: Value }, each: (member: Value) => Value): Value {
  return Object.fromEntries(Object.entries(map).map(([key, member]) => [key, each(member)]))
}

/** Converts a value to a Boolean as Terraform does, from Booleans and strings but not from numbers. */
export function logical(value: Value): boolean | Unknown {
  if (isUnknown(value) || typeof value === 'boolean') return value
  if (value === 'true' || value === '1') return true
  return value === 'false' || value === '0' ? false : new Unknown('it is neither true nor false')
}

/** In a path: an unknown index. */
export const UNKNOWN_INDEX = '?'

/** Returns the member at a path; `*` maps over all items. A missing member is unknown, not null. */
export function memberOf(value: Value, path: readonly string[]): Value {
  const [key, ...rest] = path
  if (key === undefined) return value
  // An item of an unknown list of references is set if the list is; a member of an item may not be.
  if (isUnknown(value)) {
    const isItem = value.refs.length > 0 && path.every((part) => /^(\d+|\*)$/.test(part))
    const [set, attribute] = [value.set && isItem, value.attribute && isItem]
    return new Unknown(value.reason, { refs: value.refs, set, attribute, ...(isItem ? { source: value.source } : {}) })
  }
  if (key === '*') {
    if (value === null) return []
    return isList(value) ? value.map((item) => memberOf(item, rest)) : [memberOf(value, rest)]
  }
  const holder = (isList(value) || isObject(value) ? value : {}) as Readonly<Record<string, Value>>
  if (key === UNKNOWN_INDEX) {
    const all = Object.values(holder).map((item) => memberOf(item, rest))
    const set = all.length > 0 && all.every((item) => isSet(item) === true)
    return new Unknown('its index is unknown', { set, refs: refsIn(all) })
  }
  return Object.hasOwn(holder, key) ? memberOf(holder[key] ?? null, rest) : new Unknown(`it has no member ${key}`)
}

/** Applies a binary operator. */
export function compute(operator: string, left: Value, right: Value): Value {
  if (operator === '&&') return both(left, right, false)
  if (operator === '||') return both(left, right, true)
  const unknown = [left, right].find(isUnknown)
  if (unknown !== undefined) return new Unknown(unknown.reason)
  if (operator === '==' || operator === '!=') {
    const same = equal(left, right)
    return isUnknown(same) ? same : same === (operator === '==')
  }
  if (!isWhole(left) || !isWhole(right)) return new Unknown(`it is computed with ${operator}`)
  const results: Readonly<Record<string, Value>> = {
    '<': left < right,
    '>': left > right,
    '<=': left <= right,
    '>=': left >= right,
    '+': left + right,
    '-': left - right,
    '*': left * right,
  }
  return results[operator] ?? new Unknown(`it is computed with ${operator}`)
}

function isWhole(value: Value): value is number {
  return Number.isSafeInteger(value)
}

/** Compares values of one type. Terraform converts others, and its numbers exceed JavaScript's safe range. */
function equal(left: Value, right: Value): boolean | Unknown {
  if (left === null || right === null) return left === right
  const plain = (value: Value) => typeof value === 'string' || typeof value === 'boolean' || isWhole(value)
  return plain(left) && plain(right) && typeof left === typeof right ? left === right : new Unknown('they are compared after a conversion')
}

/** Evaluates `&&` and `||`. One known side may decide. */
function both(left: Value, right: Value, deciding: boolean): Value {
  const sides = [logical(left), logical(right)]
  const rejected = sides.find((side, index) => isUnknown(side) && !isUnknown([left, right][index]))
  if (rejected !== undefined) return rejected
  return sides.includes(deciding) ? deciding : (sides.find(isUnknown) ?? !deciding)
}
