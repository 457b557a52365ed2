import type { Expression } from './hcl.ts'
import { refsIn } from './resource.ts'
import { fromJson, isList, isObject, isSet, isUnknown, sourceOf, Unknown, type Value } from './value.ts'

/** Functions that hand on what they are given. */
const PASSING_ON = ['jsonencode', 'sensitive', 'nonsensitive']
/** Functions that rearrange lists and take nothing out of them. */
const KEEPING = ['flatten', 'distinct', 'sort', 'reverse', 'concat', 'toset', 'values', 'keys']

/** What a function of Terraform makes of values. */
export function called(name: string, values: readonly Value[]): Value {
  const [first = null] = values
  const known = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name]?.(values, first) : undefined
  if (known !== undefined) return known
  if (PASSING_ON.includes(name) && values.length === 1) return first
  const given = values.some((value) => isSet(value) === true && !(isList(value) && value.some((item) => isSet(item) !== true)))
  return new Unknown(`it is computed by ${name}()`, { set: KEEPING.includes(name) && given, refs: refsIn(values) })
}

type Function = (values: readonly Value[], first: Value) => Value | undefined

/** Each gives `undefined` where it cannot tell. An error of Terraform is something that nobody can tell, for `try` may catch it. */
const FUNCTIONS: Readonly<Record<string, Function>> = {
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
  lookup: ([map = null, key = null, preset]) => {
    if (!isObject(map) || typeof key !== 'string' || preset === undefined) return undefined
    return Object.hasOwn(map, key) ? (map[key] ?? null) : preset
  },
  // What is known here has no error that would let the next one count.
  try: (_, value) => (isUnknown(value) ? undefined : value),
  coalesce: (values) => {
    const chosen = values.find((value) => isUnknown(value) || (value !== null && value !== ''))
    // One of the others may be a text, and so would be what is chosen.
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

/** Items of a list, and values of a map, have one type: they are texts where one of them is. */
function unified(items: readonly Value[]): readonly Value[] {
  const isPlain = items.every((item) => item === null || typeof item !== 'object' || isUnknown(item))
  return isPlain && items.some(isText) ? items.map((item) => converted('string', item)) : items
}

/** A set of texts has them in order, each once; what else sets hold is left in the order in which it is written. */
function setOf(list: readonly Value[]): readonly Value[] {
  const texts = unified(list)
  return texts.every(isText) ? [...new Set(texts)].sort(byText) : distinct(texts)
}

/** The order of characters, as Terraform sorts keys. */
export function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** A value as one of the types `string`, `number`, `bool`; unknown where Terraform refuses it. */
export function converted(type: string, value: Value): Value {
  if (isUnknown(value) || value === null) return value
  const refused = new Unknown(`it is no ${type}`)
  if (typeof value === 'object') return refused
  if (type === 'string') return String(value)
  if (type === 'bool') {
    const told = logical(value)
    return isUnknown(told) ? refused : told
  }
  return typeof value === 'number' || (typeof value === 'string' && /^-?\d{1,15}(\.\d{1,6})?$/.test(value)) ? Number(value) : refused
}

/**
 * A value as the type of its variable makes it: members that the type does not name fall away, optional ones get their defaults.
 *
 * @param evaluate - for these.
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
  if (type.name === 'map') return isObject(value) ? mapped(value, (member) => inner(member, of)) : new Unknown('it is no map')
  if (type.name === 'list' || type.name === 'set') {
    const items = isList(value) ? value.map((item) => inner(item, of)) : undefined
    return items === undefined ? new Unknown(`it is no ${type.name}`) : type.name === 'set' && isKnownList(items) ? setOf(items) : items
  }
  return value
}

function objectTyped(
  value: Value,
  members: Expression,
  inner: (member: Value, of: Expression | undefined) => Value,
  evaluate: (expression: Expression) => Value,
): Value {
  if (!isObject(value) || members.kind !== 'object') return new Unknown('it is no object')
  const entries = members.entries.map(({ key, value: type }): readonly [string, Value] => {
    const name = typeof key === 'string' ? key : ''
    const isOptional = type.kind === 'call' && type.name === 'optional'
    const [of, preset] = isOptional ? type.args : [type]
    const stated = Object.hasOwn(value, name) ? (value[name] ?? null) : undefined
    if (stated !== undefined && (stated !== null || preset === undefined)) return [name, inner(stated, of)]
    if (!isOptional) return [name, stated ?? new Unknown(`it has no ${name}`)]
    return [name, preset === undefined ? null : inner(evaluate(preset), of)]
  })
  return Object.fromEntries(entries)
}

function mapped(map: { readonly [key: string]: Value }, each: (member: Value) => Value): Value {
  return Object.fromEntries(Object.entries(map).map(([key, member]) => [key, each(member)]))
}

/** True and false, also as texts, as Terraform converts them; numbers are neither. */
export function logical(value: Value): boolean | Unknown {
  if (isUnknown(value) || typeof value === 'boolean') return value
  if (value === 'true' || value === '1') return true
  return value === 'false' || value === '0' ? false : new Unknown('it is neither true nor false')
}

/** In a path: an index that nobody can tell. */
export const ANY = '?'

/** A member by its names; `*` goes through all items. One that is not there is never taken for nothing. */
export function memberOf(value: Value, path: readonly string[]): Value {
  const [key, ...rest] = path
  if (key === undefined) return value
  // One of what other resources give is as much there as they are; a member of it may not be.
  if (isUnknown(value)) {
    const isOneOfThem = value.refs.length > 0 && path.every((part) => /^(\d+|\*)$/.test(part))
    const [set, attribute] = [value.set && isOneOfThem, value.attribute && isOneOfThem]
    return new Unknown(value.reason, { refs: value.refs, set, attribute, ...(isOneOfThem ? { source: value.source } : {}) })
  }
  if (key === '*') {
    if (value === null) return []
    return isList(value) ? value.map((item) => memberOf(item, rest)) : [memberOf(value, rest)]
  }
  const holder = (isList(value) || isObject(value) ? value : {}) as Readonly<Record<string, Value>>
  if (key === ANY) {
    const all = Object.values(holder).map((item) => memberOf(item, rest))
    const set = all.length > 0 && all.every((item) => isSet(item) === true)
    return new Unknown('which one of several it is cannot be told', { set, refs: refsIn(all) })
  }
  return Object.hasOwn(holder, key) ? memberOf(holder[key] ?? null, rest) : new Unknown(`there is no ${key} in it here`)
}

/** What an operator makes of two values. */
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

/** Of one type and small: Terraform converts, and its numbers are larger than ours. */
function equal(left: Value, right: Value): boolean | Unknown {
  if (left === null || right === null) return left === right
  const plain = (value: Value) => typeof value === 'string' || typeof value === 'boolean' || isWhole(value)
  return plain(left) && plain(right) && typeof left === typeof right ? left === right : new Unknown('they are compared after a conversion')
}

/** `&&` and `||`: one side may decide alone. */
function both(left: Value, right: Value, deciding: boolean): Value {
  const sides = [logical(left), logical(right)]
  const refused = sides.find((side, index) => isUnknown(side) && !isUnknown([left, right][index]))
  if (refused !== undefined) return refused
  return sides.includes(deciding) ? deciding : (sides.find(isUnknown) ?? !deciding)
}
