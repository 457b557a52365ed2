import { toText } from '../../../core/to-text.ts'

/**
 * Arrays inside the stream. joblib writes the bytes of an array after the BUILD of a `NumpyArrayWrapper`, so a reader that does not
 * know them loses its position. Values come decoded: a dict is a Map, a tuple an array, `numpy.dtype` a `Dtype`, an unknown value
 * `undefined`.
 *
 * @see https://github.com/joblib/joblib/blob/main/joblib/numpy_pickle.py
 */
const WRAPPER = /^(?:sklearn\.externals\.)?joblib\.numpy_pickle\.NumpyArrayWrapper$/
export const DTYPE = 'numpy.dtype'

export interface Dtype {
  readonly dtypeArgs: unknown
  /** State that BUILD set: (version, byte order, subdtype, names, fields, item size, …). */
  readonly dtypeState: unknown
}

/** Tells whether a name is the wrapper of an array. */
export function isWrapper(name: string): boolean {
  return WRAPPER.test(name)
}

const ALIGNMENT = 'numpy_array_alignment_bytes'

/** `pickle`: an array of objects is a whole pickle at this place. */
export type InlineArray = { readonly kind: 'pickle' } | { readonly kind: 'bytes'; readonly length: number; readonly padded: boolean }

/** Returns the array that a state of a wrapper announces; `undefined` if its size is unknown. */
export function parseWrapper(state: unknown): InlineArray | undefined {
  if (!(state instanceof Map)) return undefined
  const shape: unknown = state.get('shape')
  const size = itemSize(state.get('dtype'))
  if (size === undefined || !Array.isArray(shape)) return undefined
  if (size === 'object') return { kind: 'pickle' }
  const length = shape.reduce<number>((product, side) => product * (typeof side === 'number' && side >= 0 ? side : Number.NaN), size)
  // joblib pads unless it is None; a value that is not a literal could be either.
  const alignment: unknown = state.has(ALIGNMENT) ? state.get(ALIGNMENT) : null
  if (alignment !== null && typeof alignment !== 'number') return undefined
  return Number.isSafeInteger(length) ? { kind: 'bytes', length, padded: alignment !== null } : undefined
}

/** Tells whether values of a dtype are Python objects, which numpy stores as a pickle. */
export function isObjectDtype(dtype: unknown): boolean {
  return itemSize(dtype) === 'object'
}

/**
 * Returns bytes per item: 8 for `f8`, 12 for `U3` (four bytes per character). The state of a struct or of a text overrides its size. A
 * dtype in any other notation, such as `i4,O`, is unknown.
 */
function itemSize(dtype: unknown): number | 'object' | undefined {
  const { dtypeArgs, dtypeState } = (dtype ?? {}) as Partial<Dtype>
  const code = Array.isArray(dtypeArgs) ? dtypeArgs[0] : undefined
  const [, letter = '', digits] = /^[<>|=]?([a-zA-Z?])(\d+)?$/.exec(toText(code)) ?? []
  if (letter === 'O') return 'object'
  if (letter === 'V') return structSize(dtypeState)
  const stated = letter === 'U' || letter === 'S' ? structSize(dtypeState) : undefined
  if (stated !== undefined) return stated
  if ((letter === 'U' || letter === 'S') && dtypeState !== undefined && !isDefault(dtypeState)) return undefined
  return digits === undefined ? undefined : Number(digits) * (letter === 'U' ? 4 : 1)
}

/** Tells whether the state of a dtype has a field or a base of objects and flags that deny it. */
export function hidesObjects(state: unknown): boolean {
  if (!Array.isArray(state)) return false
  const flags: unknown = state[7]
  const [base, fields] = [state[2], state[4]] as readonly unknown[]
  const parts = fields instanceof Map ? [...fields.values()] : [fields]
  return (
    (typeof flags !== 'number' || (flags & 1) === 0) &&
    [base, ...parts].some((part) => mayHoldObjects(Array.isArray(part) ? part[0] : part))
  )
}

/** Tells whether a part of a dtype is objects, or in a notation that is not known. */
function mayHoldObjects(dtype: unknown): boolean {
  if (dtype === null || dtype === undefined) return dtype === undefined
  const size = itemSize(dtype)
  return size === 'object' || size === undefined
}

/** Tells whether a state of version 3 or 4 leaves the size as it is. */
function isDefault(state: unknown): boolean {
  return Array.isArray(state) && (state[0] === 3 || state[0] === 4) && state.length >= 8 && state.length <= 9 && state[5] === -1
}

/** Returns the size of a struct, from a state of version 3 or 4. Bit 1 of its flags tells that a field is an object. */
function structSize(state: unknown): number | 'object' | undefined {
  if (!Array.isArray(state) || (state[0] !== 3 && state[0] !== 4) || state.length < 8 || state.length > 9) return undefined
  const [size, , flags] = state.slice(5)
  if (typeof flags === 'number' && (flags & 1) === 1) return 'object'
  return typeof size === 'number' && size >= 0 ? size : undefined
}
