import { build, call, callWithArguments } from './calls.ts'
import { addItems, append, argumentsFrom, dict, dup, frozenset, list, pop, popMark, setItems, tuple } from './containers.ts'
import { textAt, textOperand } from './decode.ts'
import { BYTES_CODES, type Opcode } from './opcodes.ts'
import type { State } from './state.ts'
import { DICT, EMPTY_TUPLE, isKind, isObject, LIST, OPAQUE, refuse, SET, type Value } from './values.ts'
import { persistentId } from './weights-only.ts'

export type Handler = (state: State, at: number, opcode: Opcode) => void

/** The empty tuple where items are kept: one for all, because nothing is added to a tuple. */
const KEPT_EMPTY = Object.freeze({ ...EMPTY_TUPLE, items: [] })

const scalar: Handler = ({ stack }, at) => stack.push(at)

/** What each opcode without an argument does, by byte. */
export const PLAIN: readonly (Handler | undefined)[] = byCode<Handler>({
  40: ({ stack }) => stack.mark(),
  41: ({ stack, keepsItems }) => stack.push(keepsItems ? KEPT_EMPTY : EMPTY_TUPLE),
  48: pop,
  49: popMark,
  50: dup,
  78: scalar,
  81: binaryPersistentId,
  82: callWithArguments,
  93: ({ stack }) => stack.push(LIST),
  97: (state, at, { name }) => append(state, state.stack.depth - 1, at, name),
  98: build,
  100: (state) => dict(state, state.stack.unmark()),
  101: (state, at, { name }) => append(state, state.stack.unmark(), at, name),
  108: (state) => list(state, state.stack.unmark()),
  111: callObject,
  115: (state, at, { name }) => setItems(state, state.stack.depth - 2, at, name),
  116: (state) => tuple(state, state.stack.unmark()),
  117: (state, at, { name }) => setItems(state, state.stack.unmark(), at, name),
  125: ({ stack, keepsItems }) => stack.push(keepsItems ? { ...DICT, items: [] } : DICT),
  129: callWithArguments,
  133: (state) => tuple(state, state.stack.depth - 1),
  134: (state) => tuple(state, state.stack.depth - 2),
  135: (state) => tuple(state, state.stack.depth - 3),
  136: scalar,
  137: scalar,
  143: ({ stack }) => stack.push(SET),
  144: (state, at, { name }) => addItems(state, state.stack.unmark(), at, name),
  145: (state) => frozenset(state, state.stack.unmark()),
  146: callWithKeywords,
  147: stackGlobal,
  148: (state) => state.remember(state.memo.count),
  151: ({ stack }) => stack.push(OPAQUE),
  152: readOnlyBuffer,
})

type FixedHandler = (state: State, value: number, at: number) => void

/** What each opcode with an argument of fixed size does with its value, by byte; numbers are pushed by the machine. */
export const FIXED: readonly (FixedHandler | undefined)[] = byCode<FixedHandler>({
  104: (state, key) => state.recall(key),
  106: (state, key) => state.recall(key),
  113: (state, key) => state.remember(key),
  114: (state, key) => state.remember(key),
  128: protocol,
  130: extension,
  131: extension,
  132: extension,
  149: frame,
})

function byCode<T>(handlers: Readonly<Record<number, T>>): readonly (T | undefined)[] {
  return Array.from({ length: 256 }, (_, code) => handlers[code])
}

function binaryPersistentId(state: State): void {
  const id = state.stack.pop()
  persistentId(state, id)
  state.stack.push(moduleIn(state, id) ?? OPAQUE)
}

/** torch before 1.6 keeps the class of a module as `('module', class, file, source)`, and gives the class. */
function moduleIn({ window }: State, id: Value): Value | undefined {
  const [kind, of] = (typeof id === 'object' ? id.items : undefined) ?? []
  const isModule = typeof kind === 'number' && textAt(window, kind) === 'module' && typeof of === 'object' && of.kind === 'global'
  return isModule ? of : undefined
}

function stackGlobal(state: State, at: number, { name }: Opcode): void {
  const { stack, window, moved } = state
  const attribute = textOperand(window, stack.pop(), moved)
  const module = textOperand(window, stack.pop(), moved)
  stack.push(state.import(module, attribute, name, at))
}

function callObject(state: State, at: number, { name }: Opcode): void {
  const { stack } = state
  const mark = stack.unmark()
  const callee = mark < stack.depth ? stack.get(mark) : undefined
  const args = argumentsFrom(state, mark + 1)
  stack.depth = mark
  call(state, callee ?? refuse('stack underflow'), at, name, args)
}

/** NEWOBJ_EX: a class, a tuple of arguments, a dict of keywords. */
function callWithKeywords(state: State, at: number, { name }: Opcode): void {
  state.stack.pop()
  const args = state.stack.pop()
  call(state, state.stack.pop(), at, name, args)
}

function readOnlyBuffer({ stack, window }: State): void {
  const value = stack.top()
  const isBuffer =
    typeof value === 'number' ? BYTES_CODES.has(window.peek(value, 1)[0] ?? -1) : isKind(value, 'bytearray') || isObject(value)
  if (!isBuffer) refuse('READONLY_BUFFER of a value that is not a buffer')
}

function protocol(state: State, value: number): void {
  if (value > 5) refuse(`protocol ${value}`)
  state.protocol = value
  state.trace.protocol = Math.max(state.trace.protocol, value)
}

/** An entry of copyreg's registry, which another pickle may have filled. */
function extension(state: State, code: number, at: number): void {
  if (code <= 0 || code >= 2 ** 31) refuse('extension code')
  state.stack.push(state.import(null, `extension ${code}`, 'EXT', at))
}

/**
 * FRAME makes the C reader load its bytes into a buffer, unless they are in the buffer already. What is left of a buffer that is too
 * short is dropped. The C reader stops if the file ends before the frame does; pickle.py continues.
 */
function frame(state: State, length: number, at: number): void {
  const start = state.next
  if (start + length > state.window.size) frameEvent(state, at, 'a frame is longer than the file')
  if (at < state.frameEnd) frameEvent(state, at, 'a frame starts inside another one')
  if (start + length <= state.frameEnd) return
  if (start < state.frameEnd) state.next = state.crossFrame(start)
  state.frameEnd = state.next + length
}

function frameEvent({ trace }: State, offset: number, detail: string): void {
  trace.event('pickle-frame', { subject: detail, offset, detail })
}
