import type { PythonLiteral } from './python-literal.ts'

/** What the items of an array are. `object`: pickled Python objects. `unknown`: NumPy may read it, and it may contain objects. */
export type NpyDtype =
  | { readonly kind: 'plain'; readonly name: string /** Of one item, in bytes. */; readonly bytes: number }
  | { readonly kind: 'object' | 'unknown'; readonly name: string }

/** Bytes of types whose letter gives their size; the sizes of C are those of 64-bit Linux. */
const LETTERS: Readonly<Record<string, number>> = {
  '?': 1,
  b: 1,
  B: 1,
  h: 2,
  H: 2,
  i: 4,
  I: 4,
  l: 8,
  L: 8,
  q: 8,
  Q: 8,
  p: 8,
  P: 8,
  c: 1,
  S: 0,
  a: 0,
  U: 0,
  V: 0,
  e: 2,
  f: 4,
  d: 8,
  g: 16,
  F: 8,
  D: 16,
  G: 32,
}
/** Kinds that are followed by their size in bytes. `U` counts characters of 4 bytes. */
const SIZED = /^[<>|=]?([biufcSaVU?])(\d{1,9})$/
const TIME = /^[<>|=]?[mM]8?(\[[^\]]{1,32}\])?$/
const SHORT = /^[<>|=]?([?bBhHiIlLqQpPefdgFDGcSaUV])$/
/** Names that other writers use. */
const NAMED = /^(?:bool|(?:u?int|float|complex)(8|16|32|64|128))$/
/** Anything that NumPy could read as an object: the letter O in a string of types, or the name. */
const OBJECT = /O|object/
const MAX_FIELDS = 65_536

/** Reads the `descr` of a header: a type string, a list of fields, or a type with a shape. */
export function dtypeOf(descr: PythonLiteral): NpyDtype {
  if (descr.kind === 'string') return scalarOf(descr.value)
  if (descr.kind === 'list') return fieldsOf(descr.items)
  if (descr.kind === 'tuple' && descr.items.length === 2) return subarrayOf(descr.items[0], descr.items[1])
  return { kind: 'unknown', name: descr.kind }
}

function scalarOf(text: string): NpyDtype {
  const name = text.slice(0, 64)
  const [, kind = '', digits = ''] = SIZED.exec(text) ?? []
  if (kind !== '') return { kind: 'plain', name, bytes: Number(digits) * (kind === 'U' ? 4 : 1) }
  if (TIME.test(text)) return { kind: 'plain', name, bytes: 8 }
  const size = LETTERS[SHORT.exec(text)?.[1] ?? '']
  if (size !== undefined) return { kind: 'plain', name, bytes: size }
  const named = NAMED.exec(text)
  if (named !== null) return { kind: 'plain', name, bytes: Number(named[1] ?? 8) / 8 }
  return { kind: OBJECT.test(text) ? 'object' : 'unknown', name }
}

/** A field is `(name, type)` or `(name, type, shape)`. */
function fieldsOf(fields: readonly PythonLiteral[]): NpyDtype {
  const types = fields.slice(0, MAX_FIELDS).map((field): NpyDtype => {
    if (field.kind !== 'tuple' || field.items.length < 2 || field.items.length > 3) return { kind: 'unknown', name: field.kind }
    const [, type, shape] = field.items
    return shape === undefined ? dtypeOf(type ?? { kind: 'none' }) : subarrayOf(type, shape)
  })
  const name = `[${types
    .slice(0, 8)
    .map((type) => type.name)
    .join(', ')}${types.length > 8 ? ', …' : ''}]`
  const worst = types.find(({ kind }) => kind === 'object') ?? types.find(({ kind }) => kind === 'unknown')
  if (worst !== undefined || fields.length > MAX_FIELDS) return { kind: worst?.kind === 'object' ? 'object' : 'unknown', name }
  return plain(
    name,
    types.reduce((sum, type) => sum + (type.kind === 'plain' ? type.bytes : 0), 0),
  )
}

function subarrayOf(type: PythonLiteral | undefined, shape: PythonLiteral | undefined): NpyDtype {
  const base = dtypeOf(type ?? { kind: 'none' })
  const dimensions = shape === undefined ? undefined : shapeOf(shape)
  if (base.kind !== 'plain') return base
  if (dimensions === undefined) return { kind: 'unknown', name: base.name }
  return plain(
    `(${base.name}, [${dimensions.join(', ')}])`,
    dimensions.reduce((all, each) => all * each, base.bytes),
  )
}

function plain(name: string, bytes: number): NpyDtype {
  return Number.isSafeInteger(bytes) ? { kind: 'plain', name: name.slice(0, 200), bytes } : { kind: 'unknown', name: name.slice(0, 200) }
}

/** Returns the integers from 0 of a tuple, or of one integer; `undefined` for anything else. */
export function shapeOf(literal: PythonLiteral): readonly number[] | undefined {
  const items = literal.kind === 'integer' ? [literal] : literal.kind === 'tuple' ? literal.items : undefined
  const numbers = items?.map((item) => (item.kind === 'integer' && item.value >= 0 ? item.value : Number.NaN))
  return numbers === undefined || numbers.some(Number.isNaN) ? undefined : numbers
}
