import type { Sample } from '../context.ts'
import { bytesSource, type Source } from '../source.ts'
import { Machine } from './machine.ts'
import { OP, OPCODES, type Opcode } from './opcodes.ts'
import { type Identity, readRegion } from './region.ts'
import { Trace } from './trace.ts'
import { Window } from './window.ts'

/** Opcodes after which a file that is still consistent counts as a pickle. */
const MOST_OPCODES = 2_000_000

/**
 * Identifies a pickle of any name by its content: `yes` if an unpickler loads it or calls something, `partial` if it only starts like
 * one or contains one further on. Text that happens to consist of opcodes is `no`.
 */
export function identifyPickle(source: Source): Identity {
  let left = MOST_OPCODES
  const step = (count: number): boolean => {
    left -= count
    return left > 0
  }
  return readRegion(new Window(source), 0, { step, search: false }).identity
}

const NAMED = /\.(?:pkl|pickle|pck|pcl|dill|joblib|cloudpickle|p)(?:\.\d+)?$/

/** Tells whether a file name promises a pickle. */
export function isNamedAsPickle(name: string): boolean {
  return NAMED.test(name)
}

/** Tells from a sample whether a file may be a pickle: by its name, or by its first bytes. */
export function mayBePickle({ name, size, head }: Sample): boolean {
  if (size === 0) return false
  return isNamedAsPickle(name) || beginsAsPickle(head, size)
}

/**
 * Tells from the first bytes of a file of any name whether it is a pickle, without the rest of the file: text that happens to consist of
 * opcodes up to the end of the sample is none, such as a go.sum, which is 2,000 times GLOBAL of names that Python cannot import.
 */
export function looksLikePickle(head: Uint8Array, size: number): boolean {
  if (identifyPickle(bytesSource(head)) !== 'no') return true
  const cut = cutBySample(head, size)
  if (cut === undefined) return false
  if (cut.opcode?.form === 'counted') return true
  if ([...cut.trace.imports.values()].some(({ trusted }) => !trusted)) return false
  return cut.goesOn ?? cut.opcodes > 0
}

/** A walk that reaches the end of the sample shows nothing against a pickle; what follows is up to the reader. */
function beginsAsPickle(head: Uint8Array, size: number): boolean {
  return identifyPickle(bytesSource(head)) !== 'no' || cutBySample(head, size) !== undefined
}

interface Cut {
  /** The opcode whose argument the sample cuts. */
  readonly opcode: Opcode | undefined
  /** Opcodes before it. */
  readonly opcodes: number
  /** Whether the line of its argument so far is one that the unpickler accepts; `undefined` if its argument is not a line. */
  readonly goesOn: boolean | undefined
  readonly trace: Trace
}

/** Returns where the end of the sample, and nothing else, stops an unpickler; `undefined` if it stops before, or the file ends there. */
function cutBySample(head: Uint8Array, size: number): Cut | undefined {
  if (size <= head.length) return undefined
  const trace = new Trace()
  const { how, at, opcodes } = new Machine(new Window(bytesSource(head)), { trace, step: () => true }).run(0)
  if (how !== 'cut') return undefined
  const opcode = OPCODES[head[at] ?? -1]
  if (opcode?.form === 'counted' && !fits(opcode, head.subarray(at + 1), size - at)) return undefined
  return { opcode, opcodes, goesOn: opcode && goesOn(opcode, head.subarray(at + 1)), trace }
}

/** Arguments that end with a line feed, as far as the sample shows them. */
const LINES: ReadonlyMap<number, RegExp> = new Map([
  [OP.UNICODE, /^/],
  [OP.STRING, /^["']/],
  [OP.INT, /^[\s\d+_-]*$/],
  [OP.LONG, /^[\s\d+_-]*L?$/],
  [OP.FLOAT, /^[\s\d+._eE-]*$/],
  [OP.PUT, /^[\s\d+_-]*$/],
  [OP.GET, /^[\s\d+_-]*$/],
  [OP.PERSID, /^[\x21-\x7e]*$/],
  [OP.GLOBAL, /^[\w.]*(\n[\w.]*)?$/],
  [OP.INST, /^[\w.]*(\n[\w.]*)?$/],
])

/** Tells whether an argument that is longer than the sample may be one. */
function goesOn({ code }: Opcode, argument: Uint8Array): boolean | undefined {
  return LINES.get(code)?.test(Buffer.from(argument.buffer, argument.byteOffset, argument.byteLength).toString('latin1'))
}

/** Tells whether the length before a value is within the file; in text it hardly ever is. A length that the sample cuts may be. */
function fits({ size }: Opcode, argument: Uint8Array, left: number): boolean {
  const length = argument.subarray(0, size).reduce((sum, byte, index) => sum + byte * 256 ** index, 0)
  return argument.length < size || 1 + size + length < left
}
