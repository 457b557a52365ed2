import type { Block } from './hcl.ts'
import { refsIn } from './resource.ts'
import { attributeOf } from './terraform-files.ts'
import { fromJson, isList, isObject, isSet, isUnknown, Unknown, type Value } from './value.ts'

/** Functions that hand on what they are given. */
const PASSING_ON = new Set(['jsonencode', 'tolist', 'toset', 'tomap', 'sensitive', 'nonsensitive'])

const KEEPING = new Set(['flatten', 'distinct', 'sort', 'reverse', 'concat'])

const CONVERTING = new Set(['tostring', 'tonumber', 'tobool', 'trimspace'])

/** What a function makes of values. */
export function called(name: string, values: readonly Value[]): Value {
  const [first = null] = values
  if (PASSING_ON.has(name) && values.length === 1) return first
  if (name === 'compact' && isList(first) && !first.some(isUnknown)) return first.filter((item) => item !== '' && item !== null)
  if (CONVERTING.has(name)) return converted(name, first)
  if (name === 'jsondecode') return typeof first === 'string' ? fromJson(first) : first
  if ((name === 'lower' || name === 'upper') && typeof first === 'string')
    return name === 'lower' ? first.toLowerCase() : first.toUpperCase()
  if (name === 'concat' && values.every(isList)) return (values as readonly (readonly Value[])[]).flat()
  if (name === 'merge' && values.every(isObject)) return Object.assign({}, ...(values as readonly object[])) as Value
  if (name === 'length' && (isList(first) || isObject(first))) return Object.keys(first).length
  if (name === 'lookup' && values.length === 3 && isObject(first) && typeof values[1] === 'string')
    return Object.hasOwn(first, values[1]) ? (first[values[1]] ?? null) : (values[2] ?? null)
  // What is known here has no error that would let the next one count.
  if (name === 'try' && !isUnknown(first)) return first
  if (name === 'coalesce' && values.some((value) => isSet(value) === true)) {
    const chosen = values.find((value) => isSet(value) !== false)
    return isUnknown(chosen) ? new Unknown(chosen.reason, { set: true, refs: refsIn(values) }) : (chosen ?? null)
  }
  // Rearranging a list takes nothing out of it.
  const set =
    KEEPING.has(name) && values.some((value) => isSet(value) === true && !(isList(value) && value.some((item) => isSet(item) !== true)))
  return new Unknown(`it is computed by ${name}()`, { set, refs: refsIn(values) })
}

export function converted(name: string, value: Value): Value {
  if (isUnknown(value) || value === null) return value
  if (typeof value === 'object') return new Unknown(`it is computed by ${name}()`)
  if (name === 'tostring') return String(value)
  if (name === 'trimspace') return String(value).trim()
  if (name === 'tobool') return logical(value)
  return Number.isFinite(Number(value)) ? Number(value) : new Unknown('it is no number')
}

/** A value as the type of its variable makes it; types that are more than a word are left alone. */
export function typed(value: Value, block: Block | undefined): Value {
  const type = block && attributeOf(block.body, 'type')
  const name = type?.kind === 'traversal' && type.path.length === 1 ? type.path[0] : undefined
  if (name === 'string') return converted('tostring', value)
  if (name === 'number') return converted('tonumber', value)
  return name === 'bool' ? converted('tobool', value) : value
}

/** True and false, also as texts, as Terraform converts them. */
export function logical(value: Value): boolean | Unknown {
  if (isUnknown(value)) return value
  const text = String(value)
  if (text === 'true' || text === '1') return true
  return text === 'false' || text === '0' ? false : new Unknown('it is neither true nor false')
}

/** A member by its names. One that is computed is known where all are the same; one that is not there is never taken for nothing. */
export function memberOf(value: Value, path: readonly string[]): Value {
  const [key, ...rest] = path
  if (key === undefined) return value
  // One of what other resources give is as much there as they are; a member of it may not be.
  if (isUnknown(value))
    return new Unknown(value.reason, {
      refs: value.refs,
      set: value.set && value.refs.length > 0 && path.every((part) => /^\d+$/.test(part)),
    })
  if (key === '*') {
    const all = typeof value === 'object' && value !== null ? Object.values(value).map((item) => memberOf(item as Value, rest)) : []
    const [first] = all
    if (first !== undefined && all.every((item) => !isUnknown(item) && JSON.stringify(item) === JSON.stringify(first))) return first
    return new Unknown('which one of several it is cannot be told', {
      set: all.length > 0 && all.every((item) => isSet(item) === true),
      refs: refsIn(all),
    })
  }
  const holder = (isList(value) || isObject(value) ? value : {}) as Readonly<Record<string, Value>>
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
  return sides.includes(deciding) ? deciding : (sides.find(isUnknown) ?? !deciding)
}
