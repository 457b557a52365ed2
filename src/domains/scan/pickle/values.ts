import type { ImportRecord } from './records.ts'

/**
 * Symbolic value on the stack. A number is an immutable scalar: the offset of its opcode, decoded when it is used. Containers
 * without interesting content share one instance, so that a pickle of a million tuples costs nothing.
 */
export type Value = number | Thing

export type Kind = 'list' | 'dict' | 'set' | 'bytearray' | 'tuple' | 'frozenset' | 'global' | 'result' | 'opaque'

export interface Thing {
  readonly kind: Kind
  readonly hashable: boolean
  /** Binary logarithm of the number of values in it when nothing is shared; grows by 1 at least with each level. */
  log: number
  /** What was imported (`global`), or what was called (`result`). */
  readonly of?: ImportRecord
  /** Content of a small tuple, dict or dtype, where the layout of an array or a storage depends on it. */
  readonly items?: Value[]
}

/** Items that are kept of a tuple or dict: more than the wrapper of an array has. */
export const KEPT_ITEMS = 256

/** Above this logarithm a size is not tracked further. */
const MAX_LOG = 1000
const POWERS = Float64Array.from({ length: MAX_LOG + 1 }, (_, log) => 2 ** log)

/** Makes the shared value of each size when it is first used. */
function sharedBySize(kind: Kind, hashable: boolean): (log: number) => Thing {
  const known: Thing[] = []
  return (log) => {
    const size = Math.max(0, Math.min(log, MAX_LOG))
    known[size] ??= Object.freeze({ kind, hashable, log: size })
    return known[size]
  }
}
const hashableTuple = sharedBySize('tuple', true)
const unhashableTuple = sharedBySize('tuple', false)

export const LIST: Thing = Object.freeze({ kind: 'list', hashable: false, log: 0 })
export const DICT: Thing = Object.freeze({ kind: 'dict', hashable: false, log: 0 })
export const SET: Thing = Object.freeze({ kind: 'set', hashable: false, log: 0 })
export const BYTEARRAY: Thing = Object.freeze({ kind: 'bytearray', hashable: false, log: 0 })
/** An object that only the application or a buffer supplies. */
export const OPAQUE: Thing = Object.freeze({ kind: 'opaque', hashable: true, log: 0 })
export const EMPTY_TUPLE: Thing = hashableTuple(0)

/** Returns the shared tuple of a size. */
export const tupleOf = (hashable: boolean, log: number): Thing => (hashable ? hashableTuple(log) : unhashableTuple(log))
export const frozensetOf: (log: number) => Thing = sharedBySize('frozenset', true)

export const isObject = (value: Value): value is Thing =>
  typeof value === 'object' && (value.kind === 'global' || value.kind === 'result' || value.kind === 'opaque')
export const isKind = (value: Value, kind: Kind): value is Thing => typeof value === 'object' && value.kind === kind
export const isHashable = (value: Value): boolean => typeof value === 'number' || value.hashable

/** What the logarithm is computed of: the values from an index to the depth of the stack. */
interface Values {
  readonly depth: number
  readonly get: (index: number) => Value
}

/** Returns the logarithm of a container that already has one and receives values; objects count as one value. */
export function grownLog(log: number, values: Values, from: number): number {
  let sum = POWERS[log] ?? 0
  for (let index = from; index < values.depth; index++) {
    const value = values.get(index)
    sum += typeof value === 'number' ? 1 : (POWERS[value.log] ?? 0)
  }
  return Math.min(MAX_LOG, Math.floor(Math.log2(sum)))
}

/** Ends a run from anywhere inside it. */
export class Ended extends Error {
  readonly how: 'refused' | 'cut' | 'limit'

  constructor(how: 'refused' | 'cut' | 'limit', why: string) {
    super(why)
    this.how = how
  }
}

/** Ends a run where CPython raises. */
export function refuse(why: string): never {
  throw new Ended('refused', why)
}
