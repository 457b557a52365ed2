import { BYTES_CODES, COUNTED_TEXT_CODES, OP, OPCODES } from './opcodes.ts'
import { parseString, parseUnicode, parseUtf8 } from './text.ts'
import { isObject, KEPT_ITEMS, refuse, type Value } from './values.ts'
import type { Window } from './window.ts'

/** Names are read up to this many bytes. */
export const NAME_BYTES = 4096
const INTEGER_CODES: ReadonlySet<number> = new Set([OP.INT, OP.LONG, OP.BININT, OP.BININT1, OP.BININT2, OP.LONG1])
const MAX_DEPTH = 16

/** Where the argument of an opcode is stored, if not right behind it: in the reading that drops the rest of a frame. */
export type Moved = ReadonlyMap<number, { readonly start: number; readonly end: number }>

const codeAt = (window: Window, offset: number): number => window.peek(offset, 1)[0] ?? -1

/** Returns an operand of STACK_GLOBAL: null if it is computed while loading; refused unless it is a str. */
export function textOperand(window: Window, value: Value, moved: Moved): string | null {
  if (typeof value !== 'number') return isObject(value) ? null : refuse('STACK_GLOBAL of a value that is not a str')
  const text = moved.has(value) ? movedText(window, value, moved) : textAt(window, value)
  return text ?? refuse('STACK_GLOBAL of a value that is not a str')
}

/** Decodes the str whose opcode is at an offset, cut at `NAME_BYTES`; `undefined` if it is another scalar. */
export function textAt(window: Window, offset: number): string | undefined {
  const bytes = window.peek(offset, NAME_BYTES + 16)
  const code = bytes[0] ?? -1
  if (COUNTED_TEXT_CODES.has(code)) return countedText(bytes, code)
  if (code !== OP.STRING && code !== OP.UNICODE) return undefined
  const line = bytes.toString('latin1', 1, Math.max(bytes.indexOf(0x0a), 1))
  return code === OP.STRING ? parseString(line) : parseUnicode(line)
}

function movedText(window: Window, offset: number, moved: Moved): string | undefined {
  const { start, end } = moved.get(offset) ?? { start: 0, end: 0 }
  const payload = window.peek(start, Math.min(end - start, NAME_BYTES))
  return decodePayload(payload, codeAt(window, offset))
}

function countedText(bytes: Buffer, code: number): string | undefined {
  const size = OPCODES[code]?.size ?? 1
  const length = bytes.length > size ? Math.min(bytes.readUIntLE(1, Math.min(size, 6)), NAME_BYTES) : 0
  return decodePayload(bytes.subarray(1 + size, 1 + size + length), code)
}

function decodePayload(payload: Buffer, code: number): string | undefined {
  if (code === OP.STRING) return parseString(payload.toString('latin1'))
  if (code === OP.UNICODE) return parseUnicode(payload.toString('latin1'))
  return code === OP.BINSTRING || code === OP.SHORT_BINSTRING ? payload.toString('latin1') : parseUtf8(payload)
}

/** Returns where the bytes of a bytes or str value are stored; `undefined` for other values. */
export function payloadOf(window: Window, value: Value | undefined): { readonly start: number; readonly end: number } | undefined {
  if (typeof value !== 'number') return undefined
  const head = window.peek(value, 16)
  const { form, size = 1 } = OPCODES[head[0] ?? -1] ?? {}
  if (form !== 'counted' || head.length <= size || !(BYTES_CODES.has(head[0] ?? -1) || COUNTED_TEXT_CODES.has(head[0] ?? -1)))
    return undefined
  const start = value + 1 + size
  return { start, end: start + head.readUIntLE(1, Math.min(size, 6)) }
}

/** A state that was set and is not known. */
const UNKNOWN = 'unknown'

/**
 * Decodes a small value: numbers, str, None, tuples as arrays, dicts as Maps, a dtype as a `Dtype`. Unknown values are `undefined`.
 */
export function plainValue(window: Window, value: Value | undefined, depth = 0): unknown {
  if (typeof value === 'number') return scalar(window, value)
  if (value?.items === undefined || value.items.length > KEPT_ITEMS || depth > MAX_DEPTH) return undefined
  const plain = (item: Value | undefined) => plainValue(window, item, depth + 1)
  if (value.kind === 'tuple') return value.items.map(plain)
  // Which of several states counts depends on the dtype.
  if (value.kind === 'result')
    return value.items.length > 2
      ? undefined
      : { dtypeArgs: plain(value.items[0]), dtypeState: value.items.length < 2 ? undefined : (plain(value.items[1]) ?? UNKNOWN) }
  const map = new Map<unknown, unknown>()
  for (let index = 0; index < value.items.length; index += 2) {
    const key = plain(value.items[index])
    // A key that is not known can override any other.
    if (key === undefined) return undefined
    map.set(key, plain(value.items[index + 1]))
  }
  return map
}

function scalar(window: Window, offset: number): unknown {
  const code = codeAt(window, offset)
  if (code === OP.NONE) return null
  return INTEGER_CODES.has(code) ? integerAt(window, offset) : textAt(window, offset)
}

/** Decodes the text of an integer as `int(text, 0)` of Python does; NaN for text that is not one, or that its readers take differently. */
function literalInteger(text: string): number {
  const [, sign = '', digits = ''] = /^[ \t]*([+-]?)([0-9a-zA-Z_]+?)L?[ \t\r]*(?:\n|$)/.exec(text) ?? []
  const isLiteral = /^(?:0|[1-9](?:_?\d)*|0[xX](?:_?[\da-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+)$/.test(digits)
  const value = isLiteral ? Number(digits.replaceAll('_', '')) : Number.NaN
  return sign === '-' ? -value : value
}

/** Decodes an integer of up to 6 bytes; longer ones are wrong, and larger than any file. */
function integerAt(window: Window, offset: number): number {
  const bytes = window.peek(offset, 40)
  const code = bytes[0] ?? 0
  if (code === OP.INT || code === OP.LONG) return literalInteger(bytes.toString('latin1', 1))
  if (code === OP.BININT) return bytes.readInt32LE(1)
  const [from, size] = code === OP.LONG1 ? [2, Math.min(bytes[1] ?? 0, 6)] : [1, OPCODES[code]?.size ?? 1]
  return size === 0 ? 0 : bytes.readUIntLE(from, size)
}
