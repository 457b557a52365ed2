import { type Cursor, countAt } from './gguf-cursor.ts'
import { ARRAY, BOOL, SCALAR_BYTES, STRING } from './gguf-types.ts'
import { Stop, spend } from './stop.ts'
import { exact } from './tensor.ts'

/** Arrays in arrays; llama.cpp reads none. */
const MAX_NESTING = 4
/** Strings of an array whose place is kept. */
const MAX_PLACES = 256

/** Where a string is, in bytes from the start of the file. */
export interface Place {
  readonly at: number
  readonly length: number
}

export type GgufValue =
  | { readonly kind: 'scalar'; readonly value: number | boolean }
  | ({ readonly kind: 'string' } & Place)
  /** `places` holds the first strings of an array of strings. */
  | { readonly kind: 'array'; readonly element: number; readonly count: number; readonly places: readonly Place[] }

/** Reads a value with its type. Strings and arrays are skipped; only their places are kept. */
export function readGgufValue(cursor: Cursor, key: string): GgufValue {
  const type = typeAt(cursor)
  if (type === STRING) return { kind: 'string', ...readString(cursor) }
  if (type === ARRAY) return readArray(cursor, key, 1)
  return { kind: 'scalar', value: readScalar(cursor, type, key) }
}

function typeAt({ bytes, little }: Cursor): number {
  const at = bytes.offset
  const type = bytes.u32(little)
  if (type >= SCALAR_BYTES.length) throw new Stop('malformed', `a value has the unknown type ${type}`, at)
  return type
}

function readString(cursor: Cursor): Place {
  const length = countAt(cursor)
  const at = cursor.bytes.offset
  if (!(length <= cursor.bytes.remaining))
    throw new Stop('malformed', `a string has ${exact(length)} bytes; ${cursor.bytes.remaining} remain`, at)
  cursor.bytes.skip(length)
  return { at, length }
}

function readArray(cursor: Cursor, key: string, depth: number): GgufValue {
  const at = cursor.bytes.offset
  const element = typeAt(cursor)
  const count = countAt(cursor)
  const least = element === ARRAY ? 12 : element === STRING ? (cursor.short ? 4 : 8) : (SCALAR_BYTES[element] ?? 1)
  if (!(count * least <= cursor.bytes.remaining))
    throw new Stop('malformed', `an array has ${exact(count)} items of at least ${least} bytes; ${cursor.bytes.remaining} bytes remain`, at)
  if (element === STRING) return { kind: 'array', element, count, places: readStrings(cursor, count) }
  if (element === ARRAY) readArrays(cursor, key, { count, depth, at })
  else cursor.bytes.skip(count * least)
  return { kind: 'array', element, count, places: [] }
}

function readStrings(cursor: Cursor, count: number): readonly Place[] {
  const places: Place[] = []
  for (let index = 0; index < count; index++) {
    if (index % 1024 === 0) spend(cursor.visitor.step, Math.min(1024, count - index), cursor.bytes.offset)
    const place = readString(cursor)
    if (places.length < MAX_PLACES) places.push(place)
  }
  return places
}

function readArrays(cursor: Cursor, key: string, { count, depth, at }: { count: number; depth: number; at: number }): void {
  if (depth >= MAX_NESTING) throw new Stop('malformed', `arrays are nested deeper than ${MAX_NESTING} levels`, at)
  if (depth === 1) cursor.visitor.problem({ kind: 'nested-array', detail: 'contains arrays in an array', subject: key, offset: at })
  for (let index = 0; index < count; index++) {
    spend(cursor.visitor.step, 1, cursor.bytes.offset)
    readArray(cursor, key, depth + 1)
  }
}

function readScalar(cursor: Cursor, type: number, key: string): number | boolean {
  const at = cursor.bytes.offset
  const bytes = cursor.bytes.take(SCALAR_BYTES[type] ?? 0)
  if (type === BOOL && (bytes[0] ?? 0) > 1)
    cursor.visitor.problem({ kind: 'value', detail: `is the boolean ${bytes[0]}; expected 0 or 1`, subject: key, offset: at })
  return type === BOOL ? bytes[0] !== 0 : numberOf(bytes, type, cursor.little)
}

/** Reads a number in the byte order of the file. Those of 8 bytes may lose low bits. */
function numberOf(bytes: Buffer, type: number, little: boolean): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const read: Readonly<Record<number, () => number>> = {
    0: () => view.getUint8(0),
    1: () => view.getInt8(0),
    2: () => view.getUint16(0, little),
    3: () => view.getInt16(0, little),
    4: () => view.getUint32(0, little),
    5: () => view.getInt32(0, little),
    6: () => view.getFloat32(0, little),
    10: () => Number(view.getBigUint64(0, little)),
    11: () => Number(view.getBigInt64(0, little)),
    12: () => view.getFloat64(0, little),
  }
  return read[type]?.() ?? Number.NaN
}
