import type { Reader, ScanContext } from '../context.ts'
import type { Reading } from '../result.ts'
import type { Source } from '../source.ts'
import { startsWith, u32, u64, Window } from './bytes.ts'

/** The number with which a file of torch before 1.6 starts, as a pickle of protocol 2 or higher. */
const MAGIC = '\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.'
/** The magic number, the protocol version, the system, the object, the keys of the storages. */
const PICKLES = 5
const LINE_BYTES = 4096
const STEPS = 1

/**
 * Reads the layout of a torch file before version 1.6: five pickles, then the storages as raw numbers. The reader of pickles inspects
 * the pickles themselves.
 */
export const torchLegacyReader: Reader = {
  id: 'torch-legacy',
  matches: ({ head }) => head[0] === 0x80 && startsWith(head, MAGIC, 2),
  read: readLegacy,
}

function readLegacy(source: Source, context: ScanContext): Reading {
  const { pickles, end } = legacyLayout(source, context)
  const incomplete =
    pickles.length < PICKLES || end === undefined ? ['The torch file ends, or is damaged, before its fifth pickle ends.'] : []
  const facts = { container: 'torch legacy', pickles, ...(end !== undefined && { storages: { offset: end, bytes: source.size - end } }) }
  return { format: 'torch legacy', findings: [], incomplete, facts }
}

/** The pickles of a legacy torch file. */
export interface LegacyLayout {
  /** Offsets of the pickles that torch reads, at most five. */
  readonly pickles: readonly number[]
  /** Offset behind the fifth pickle, where the storages start. */
  readonly end?: number
}

/** Finds the five pickles by the lengths of their opcodes, without executing them. */
export function legacyLayout(source: Source, { step }: Pick<ScanContext, 'step'>): LegacyLayout {
  const window = new Window(source)
  const pickles: number[] = []
  let at = 0
  while (pickles.length < PICKLES && at < source.size) {
    const end = pickleEnd(window, at, step)
    pickles.push(at)
    if (end === undefined) return { pickles }
    at = end
  }
  return pickles.length === PICKLES ? { pickles, end: at } : { pickles }
}

function pickleEnd(window: Window, start: number, step: ScanContext['step']): number | undefined {
  for (let at: number | undefined = start; at !== undefined; ) {
    const opcode = window.at(at, 1)?.[0]
    if (opcode === undefined || !step(STEPS)) return undefined
    if (opcode === STOP) return at + 1
    at = behindArgument(window, opcode, at + 1)
  }
  return undefined
}

const STOP = 0x2e

/** Returns the offset behind the argument of an opcode. */
function behindArgument(window: Window, opcode: number, at: number): number | undefined {
  const fixed = FIXED_BYTES[opcode]
  if (fixed !== undefined) return at + fixed
  const lines = LINES[opcode]
  if (lines !== undefined) return behindLines(window, at, lines)
  const prefix = PREFIX_BYTES[opcode]
  if (prefix === undefined) return at
  const bytes = window.at(at, prefix)
  if (bytes === undefined) return undefined
  const length = prefix === 8 ? u64(bytes, 0) : prefix === 4 ? u32(bytes, 0) : (bytes[0] ?? 0)
  return at + prefix + length
}

function behindLines(window: Window, at: number, lines: number): number | undefined {
  let next = at
  for (let line = 0; line < lines; line++) {
    const end = lineEnd(window, next)
    if (end === undefined) return undefined
    next = end + 1
  }
  return next
}

function lineEnd(window: Window, at: number): number | undefined {
  for (let length = 64; length <= LINE_BYTES; length *= 2) {
    const end = (window.at(at, length) ?? window.at(at, window.left(at, length)))?.indexOf(0x0a) ?? -1
    if (end >= 0) return at + end
  }
  return undefined
}

/** Bytes of arguments with a fixed size, by opcode. */
const FIXED_BYTES: Readonly<Record<number, number>> = {
  ...each('Khq\x80\x82', 1),
  ...each('M\x83', 2),
  ...each('Jjr\x84', 4),
  ...each('G\x95', 8),
}
/** Bytes of the length that precedes an argument. */
const PREFIX_BYTES: Readonly<Record<number, number>> = { ...each('UC\x8c\x8a', 1), ...each('TXB\x8b', 4), ...each('\x8d\x8e\x96', 8) }
/** Lines that an argument takes. */
const LINES: Readonly<Record<number, number>> = { ...each('ILFSVPgp', 1), ...each('ci', 2) }

function each(opcodes: string, value: number): Record<number, number> {
  return Object.fromEntries([...opcodes].map((opcode) => [opcode.charCodeAt(0), value]))
}
