import { plainValue } from './decode.ts'
import { textOf } from './records.ts'
import type { State } from './state.ts'
import {
  BYTEARRAY,
  DICT,
  EMPTY_TUPLE,
  frozensetOf,
  grownLog,
  isHashable,
  isKind,
  isObject,
  KEPT_ITEMS,
  type Kind,
  LIST,
  refuse,
  type Thing,
  tupleOf,
  type Value,
} from './values.ts'
import { refusedTarget } from './weights-only.ts'

/** Binary logarithm of the number of values above which a structure is an expansion attack; a real model has fewer than 2^40 bytes. */
const EXPANSION_LOG = 40

/** POP removes a mark if one is on top. */
export function pop(state: State): void {
  const { stack } = state
  if (stack.marks.length > 0 && stack.depth === stack.fence) stack.unmark()
  else state.drop(stack.pop())
}

export function popMark(state: State): void {
  const { stack } = state
  const mark = stack.unmark()
  for (let index = mark; index < stack.depth; index++) state.drop(stack.get(index))
  stack.depth = mark
}

export function dup(state: State): void {
  state.stack.push(state.distinct(state.stack.top()))
}

export function tuple(state: State, from: number): void {
  const { stack } = state
  if (from < stack.fence) refuse('stack underflow')
  let hashable = true
  for (let index = from; index < stack.depth; index++) hashable &&= isHashable(stack.get(index))
  const shared = tupleOf(hashable, grownLog(0, stack, from))
  const items = keptItems(state, from)
  stack.depth = from
  stack.push(items === undefined ? shared : { ...shared, items })
  limitExpansion(state, shared.log)
}

export function frozenset(state: State, from: number): void {
  const { stack } = state
  wantHashable(state, from, 1)
  const shared = frozensetOf(grownLog(0, stack, from))
  stack.depth = from
  stack.push(shared)
  limitExpansion(state, shared.log)
}

export function list(state: State, from: number): void {
  const log = grownLog(0, state.stack, from)
  state.stack.depth = from
  state.stack.push(log === 0 ? LIST : { kind: 'list', hashable: false, log })
  limitExpansion(state, log)
}

export function dict(state: State, from: number): void {
  const { stack } = state
  if ((stack.depth - from) % 2 !== 0) refuse('odd number of items')
  wantHashable(state, from, 2)
  reportHooks(state, from, state.next)
  const log = grownLog(0, stack, from)
  const items = keptItems(state, from)
  stack.depth = from
  if (items !== undefined) stack.push({ ...DICT, log, items })
  else stack.push(log === 0 ? DICT : { kind: 'dict', hashable: false, log })
  limitExpansion(state, log)
}

/** APPEND and APPENDS: list, bytearray, or an object with a method for it. */
export function append(state: State, from: number, at: number, via: string): void {
  const target = takeItems(state, from, ['list', 'bytearray'])
  if (target !== undefined && target !== BYTEARRAY && target.kind !== 'list') protect(state, target, at, via)
}

/** ADDITEMS: set, or an object with a method for it. */
export function addItems(state: State, from: number, at: number, via: string): void {
  if (from > 0 && isKind(state.stack.at(from - 1), 'set')) wantHashable(state, from, 1)
  const target = takeItems(state, from, ['set'])
  if (target !== undefined && target.kind !== 'set') protect(state, target, at, via)
}

/** SETITEM and SETITEMS: dict, list, or an object with a method for it. */
export function setItems(state: State, from: number, at: number, via: string): void {
  const { stack } = state
  if ((stack.depth - from) % 2 !== 0) refuse('odd number of items')
  const isDict = from > 0 && isKind(stack.at(from - 1), 'dict')
  if (isDict) {
    wantHashable(state, from, 2)
    reportHooks(state, from, at)
    keepMore(state, from)
  }
  const target = takeItems(state, from, ['dict', 'list', 'bytearray'])
  if (target !== undefined && !isDict) protect(state, target, at, via)
}

/** Removes items above their container and lets it grow. @returns the container; `undefined` without items. */
function takeItems(state: State, from: number, kinds: readonly Kind[]): Thing | undefined {
  const { stack } = state
  const target = from > 0 ? stack.at(from - 1) : refuse('stack underflow')
  if (from >= stack.depth) return undefined
  if (typeof target === 'number' || (!kinds.includes(target.kind) && !isObject(target))) return refuse('items for a value that takes none')
  grow(state, target, from)
  stack.depth = from
  return target
}

function grow(state: State, target: Thing, from: number): void {
  const { stack } = state
  if (target.kind !== 'list' && target.kind !== 'dict') return
  const log = grownLog(target.log, stack, from)
  if (log === target.log) return
  if (Object.isFrozen(target)) stack.set(from - 1, { kind: target.kind, hashable: false, log })
  else target.log = log
  limitExpansion(state, log)
}

function limitExpansion({ trace, next }: State, log: number): void {
  if (log < EXPANSION_LOG) return
  const detail = `containers that refer to each other expand to more than 2^${EXPANSION_LOG} values`
  trace.event('pickle-expansion', { subject: 'expansion', offset: next, detail })
}

/** Records items that are set on something else than the container that a pickler would use. */
function protect({ trace }: State, target: Thing, offset: number, via: string): void {
  refusedTarget(trace, target, via)
  if (target.kind === 'opaque' || (target.kind === 'result' && !isArray(target))) return
  const subject = target.of === undefined ? target.kind : textOf(target.of)
  const what = target.kind === 'global' ? `${subject} itself` : target.kind === 'result' ? `the result of ${subject}` : `a ${subject}`
  trace.event('pickle-item-target', { subject: `${via} ${subject}`, offset, detail: `${via} at offset ${offset} changes ${what}` })
}

/** Results of functions that rebuild tensors and arrays: a pickler never sets items on them. */
function isArray({ of }: Thing): boolean {
  return of !== undefined && /^(?:torch\._utils\._rebuild_|torch\._tensor\._rebuild_|numpy\._?core\.multiarray\.)/.test(textOf(of))
}

/** Returns the values above an offset of the stack as a tuple of arguments. */
export function argumentsFrom(state: State, from: number): Thing {
  const items = keptItems(state, from)
  return items === undefined ? EMPTY_TUPLE : { ...EMPTY_TUPLE, items }
}

function keptItems({ stack, keepsItems }: State, from: number): Value[] | undefined {
  return keepsItems && stack.depth - from <= KEPT_ITEMS ? stack.from(from) : undefined
}

function keepMore({ stack }: State, from: number): void {
  const target = stack.get(from - 1)
  const items = typeof target === 'object' ? target.items : undefined
  if (items === undefined) return
  // One item too many tells that the rest is unknown.
  for (let index = from; index < stack.depth && items.length <= KEPT_ITEMS; index++) items.push(stack.get(index))
}

/** Members that the unpickler itself, or any use of an object, looks up and calls. */
const HOOKS =
  /^(?:__(?:new|init|call|setstate|reduce|reduce_ex|getattr|getattribute|setattr|getitem|setitem|get|set|del|hash|eq|class|prepare|init_subclass)__|append|extend|add|persistent_load|find_class)$/

/** Reports imports under the name of a hook: BUILD makes them methods of an object, and the next opcode calls them. */
function reportHooks({ stack, window, trace }: State, from: number, offset: number): void {
  for (let index = from; index + 1 < stack.depth; index += 2) {
    const value = stack.get(index + 1)
    // Of other values none can be called, and only a dict can be the interface of an array.
    if (typeof value !== 'object' || !(isKind(value, 'dict') || isObject(value))) continue
    const key = hookName(window, stack.get(index))
    if (key === undefined || !(isObject(value) || ARRAYS.test(key))) continue
    const what = value.of === undefined ? value.kind : textOf(value.of)
    trace.event('pickle-hook', { subject: `${key} = ${what}`, offset, detail: `the member ${key} is set to ${what}` })
  }
}

/** Attributes from which NumPy takes the address of memory, or an array. */
const ARRAYS = /^__array/
/** Imports whose result is a text that this reader does not compute. */
const TEXTS = /^(?:builtins\.(?:str|bytes)|_codecs\.encode)$/

/** Returns the name if a key of a dict is a hook, or `?` if it is a computed text, which can be one. */
function hookName(window: State['window'], key: Value | undefined): string | undefined {
  if (typeof key === 'object') return key.kind === 'result' && key.of !== undefined && TEXTS.test(textOf(key.of)) ? '?' : undefined
  const name = plainValue(window, key)
  return typeof name === 'string' && (HOOKS.test(name) || ARRAYS.test(name)) ? name : undefined
}

function wantHashable({ stack }: State, from: number, step: number): void {
  for (let index = from; index < stack.depth; index += step) {
    if (!isHashable(stack.get(index))) refuse('unhashable')
  }
}
