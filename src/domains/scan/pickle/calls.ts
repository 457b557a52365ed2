import { payloadOf, plainValue } from './decode.ts'
import { DTYPE, hidesObjects, isObjectDtype, isWrapper, parseWrapper } from './joblib.ts'
import type { Opcode } from './opcodes.ts'
import { textOf } from './records.ts'
import type { State } from './state.ts'
import { Ended, isObject, OPAQUE, refuse, type Thing, type Value } from './values.ts'
import { refusedBuild, refusedCall } from './weights-only.ts'

/** Executes a call: the callee must be an object, and a symbolic result is pushed. */
export function call(state: State, callee: Value, at: number, via: string, args?: Value): void {
  if (!isObject(callee)) refuse(`${via} of a value that cannot be called`)
  refusedCall(state.trace, callee)
  const result = state.trace.call(callee, via, at)
  state.stack.push(args === undefined || !state.keepsItems ? result : withArguments(state, result, args, at))
}

/** REDUCE and NEWOBJ. The C reader wants a tuple of arguments, pickle.py accepts every iterable. */
export function callWithArguments(state: State, at: number, { name }: Opcode): void {
  const args = state.stack.pop()
  call(state, state.stack.pop(), at, name, args)
}

/** Returns the result of a call whose arguments matter. */
function withArguments(state: State, result: Thing, args: Value, at: number): Thing {
  const name = result.of === undefined ? '' : textOf(result.of)
  const callee = CALLERS.get(name)
  if (callee !== undefined) indirectCall(state, args, { callee, name, at })
  if (name === DTYPE) return { ...result, items: [args] }
  if (READS_FILES.test(name) && hasArguments(args) && result.of !== undefined) result.of.constructed = true
  if (TIME_ZONES.test(name)) timeZone(state, args, at)
  if (GETATTR.test(name)) return attributeOf(state, result, args, at)
  if (/^copy_?reg\.(?:_reconstructor|__newobj__|__newobj_ex__)$/.test(name)) return reconstruct(state, result, args, at)
  if (/^numpy\._?core\.multiarray\.scalar$/.test(name)) objectScalar(state, args, at)
  return result
}

/** Classes whose `__new__` reads the files that its arguments name; their pickles give none. */
const READS_FILES = /^tokenizers\.models\./

function hasArguments(args: Value): boolean {
  return typeof args === 'number' || args.items === undefined || args.items.length > 0
}

const GETATTR = /^(?:__builtin__|builtins)\.getattr$/

/** Time zones of the standard library are pickled as `getattr(ZoneInfo, '_unpickle')`, which reads a zone by a name that it checks. */
function attributeOf(state: State, result: Thing, args: Value, at: number): Thing {
  const [owner, attribute] = (typeof args === 'object' ? args.items : undefined) ?? []
  const isZone = typeof owner === 'object' && owner.kind === 'global' && owner.of !== undefined && textOf(owner.of) === 'zoneinfo.ZoneInfo'
  if (!isZone || plainValue(state.window, attribute) !== '_unpickle' || result.of === undefined) return result
  result.of.harmless++
  return state.import('zoneinfo', 'ZoneInfo._unpickle', 'REDUCE', at)
}

/** Types whose second argument is the name of a time zone, or an object of one. */
const TIME_ZONES = /(?:^|\.)DatetimeTZDtype$/

/** pandas passes the name `dateutil/…` to a library that opens it as a path. */
function timeZone({ window, trace }: State, args: Value, offset: number): void {
  const zone = typeof args === 'object' ? plainValue(window, args.items?.[1]) : undefined
  if (typeof zone !== 'string' || !/^dateutil\/|^[./\\]|\.\./.test(zone)) return
  trace.event('pickle-hook', { subject: 'DatetimeTZDtype', offset, detail: `a time zone is read from the file ${JSON.stringify(zone)}` })
}

/** Functions of the allow-list that call one of their arguments, by its position. */
const CALLERS: ReadonlyMap<string, number> = new Map([
  ['numpy.random._pickle.__generator_ctor', 1],
  ['numpy.random._pickle.__randomstate_ctor', 1],
  ['torch._tensor._rebuild_from_type_v2', 0],
])

interface Indirect {
  /** Position of the argument that is called. */
  readonly callee: number
  readonly name: string
  readonly at: number
}

/** Records the call of an argument. One that is computed can be anything. */
function indirectCall({ trace }: State, args: Value, { callee, name, at }: Indirect): void {
  const items = typeof args === 'object' ? args.items : undefined
  const called = items?.[callee]
  if (items !== undefined && (called === undefined || typeof called === 'number')) return
  if (typeof called === 'object' && called.kind === 'global') trace.call(called, 'REDUCE', at)
  else
    trace.event('pickle-call-computed', { subject: name, offset: at, detail: `${name} at offset ${at} calls an argument that is computed` })
}

/** Protocols 0 and 1 make an instance with `copyreg._reconstructor(class, object, None)`, so the class is called. */
function reconstruct({ trace }: State, result: Thing, args: Value, at: number): Thing {
  const first = typeof args === 'object' ? args.items?.[0] : undefined
  if (typeof first === 'object' && first.kind === 'global') return trace.call(first, 'NEWOBJ', at)
  const subject = result.of === undefined ? 'copyreg' : textOf(result.of)
  trace.event('pickle-call-computed', {
    subject,
    offset: at,
    detail: `${subject} at offset ${at} makes an object of a class that is not an import`,
  })
  return result
}

/** `scalar(dtype('O'), bytes)` of numpy unpickles the bytes. numpy never writes it. */
function objectScalar({ window, trace }: State, args: Value, offset: number): void {
  const [dtype, bytes] = (typeof args === 'object' ? args.items : undefined) ?? []
  if (!isObjectDtype(plainValue(window, dtype))) return
  trace.event('pickle-object-scalar', { subject: 'numpy scalar', offset, detail: 'numpy unpickles the bytes of a scalar of objects' })
  const payload = payloadOf(window, bytes)
  if (payload !== undefined) trace.embed({ kind: 'pickle', ...payload, certain: true })
}

/** BUILD calls `__setstate__` or fills `__dict__`. Built-in values have neither, but pickle.py accepts an empty value. */
export function build(state: State, at: number): void {
  const value = state.stack.pop()
  const target = state.stack.top()
  refusedBuild(state.trace, target)
  if (!isObject(target)) return
  if (target.kind !== 'result' || target.of === undefined) {
    protectedBuild(state, target, at)
    return
  }
  state.trace.trustedCall ||= target.of.trusted
  target.of.built = true
  const text = textOf(target.of)
  if (text === DTYPE) stateOfDtype(state, target, value, at)
  if (isWrapper(text)) skipArray(state, value)
}

/** Keeps the state of a dtype. Flags that hide a field of objects make NumPy read any address as an object. */
function stateOfDtype({ trace, window }: State, target: Thing, value: Value, offset: number): void {
  target.items?.push(value)
  if (!hidesObjects(plainValue(window, value))) return
  trace.event('pickle-object-scalar', { subject: 'numpy dtype', offset, detail: 'the flags of a dtype hide that a field has objects' })
}

/** A state that is set on an import changes the module, class or function for all code that runs later. */
function protectedBuild({ trace }: State, target: Thing, offset: number): void {
  if (target.of === undefined) return
  const subject = textOf(target.of)
  trace.trustedCall ||= target.of.trusted
  trace.event('pickle-build-target', { subject, offset, detail: `BUILD at offset ${offset} changes ${subject} itself` })
}

/** Moves past an array that joblib stored inside the stream. */
function skipArray(state: State, value: Value): void {
  state.trace.arrays++
  if (state.options.ignoresArrays === true) return
  const array = parseWrapper(plainValue(state.window, value))
  if (array === undefined) throw new Ended('limit', 'the size of an array of joblib is unknown')
  // joblib puts the array in place of its wrapper.
  state.stack.replaceTop(OPAQUE)
  if (array.kind === 'pickle') {
    state.next = state.readInner(state.next)
    return
  }
  const padding = array.padded ? 1 + Math.max(0, state.window.byte(state.next)) : 0
  const start = state.argument(state.next, padding + array.length)
  state.next = start + padding + array.length
  state.trace.addRange(start, state.next)
}
