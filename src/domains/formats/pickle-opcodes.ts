/**
 * Tells whether bytes without a PROTO opcode are a pickle: protocols 0 and 1 can start with any opcode. Parses opcodes and
 * arguments strictly and executes nothing. Text that starts with the letter of an opcode fails at an argument.
 *
 * @param bytes - the first bytes of a file.
 * @returns true when the stream reaches STOP or an import before an invalid opcode or argument.
 * @see https://github.com/python/cpython/blob/main/Lib/pickletools.py
 */
export function readsAsPickle(bytes: Buffer): boolean {
  let at = 0
  let steps = 0
  while (at < bytes.length) {
    const opcode = String.fromCharCode(bytes[at] ?? 0)
    if (opcode === STOP) return steps > 0
    if (opcode === STACK_GLOBAL) return steps > 1
    const next = skipArgument(opcode, bytes, at + 1)
    if (next === undefined) return false
    if (IMPORTS.has(opcode)) return true
    at = next
    steps += 1
  }
  return false
}

const STOP = '.'
const STACK_GLOBAL = '\x93'
/** GLOBAL and INST: module and name on two lines. */
const IMPORTS: ReadonlySet<string> = new Set(['c', 'i'])

/** Opcodes without an argument. */
const PLAIN: ReadonlySet<string> = new Set('(012NQR]}a)bdelost\x81\x85\x86\x87\x88\x89\x8f\x90\x91\x92\x94u')
/** Opcodes with an argument of a fixed number of bytes. */
const FIXED: Readonly<Record<string, number>> = {
  K: 1,
  M: 2,
  J: 4,
  G: 8,
  h: 1,
  j: 4,
  q: 1,
  r: 4,
  '\x80': 1,
  '\x95': 8,
  '\x82': 1,
  '\x83': 2,
  '\x84': 4,
}
/** Opcodes whose argument begins with its own length, in this many bytes. */
const COUNTED: Readonly<Record<string, number>> = {
  U: 1,
  T: 4,
  X: 4,
  C: 1,
  B: 4,
  '\x8a': 1,
  '\x8b': 4,
  '\x8c': 1,
  '\x8d': 8,
  '\x8e': 8,
  '\x96': 8,
}
/** Opcodes with text lines as arguments, and the pattern of each line. */
const LINES: Readonly<Record<string, readonly RegExp[]>> = {
  I: [/^-?\d{1,20}$/],
  L: [/^-?\d{1,400}L?$/],
  F: [/^[-+\d.eEinfa]{1,40}$/],
  S: [/^(['"]).*\1$/],
  V: [/^[^\r]*$/],
  g: [/^\d{1,10}$/],
  p: [/^\d{1,10}$/],
  P: [/^.{1,200}$/],
  c: [/^[A-Za-z_][\w.]*$/, /^[A-Za-z_][\w.]*$/],
  i: [/^[A-Za-z_][\w.]*$/, /^[A-Za-z_][\w.]*$/],
}

/** Returns the end of an opcode's argument; `undefined` for an invalid opcode or argument. */
function skipArgument(opcode: string, bytes: Buffer, at: number): number | undefined {
  if (PLAIN.has(opcode)) return at
  const fixed = FIXED[opcode]
  if (fixed !== undefined) return at + fixed
  const counter = COUNTED[opcode]
  if (counter !== undefined) return skipCounted(bytes, at, counter)
  return LINES[opcode] && skipLines(bytes, at, LINES[opcode])
}

function skipCounted(bytes: Buffer, at: number, counter: number): number | undefined {
  if (at + counter > bytes.length) return undefined
  return at + counter + bytes.readUIntLE(at, Math.min(counter, 6))
}

function skipLines(bytes: Buffer, at: number, patterns: readonly RegExp[]): number | undefined {
  let begin = at
  for (const pattern of patterns) {
    const end = bytes.indexOf(0x0a, begin)
    if (end === -1 || !pattern.test(bytes.toString('latin1', begin, end))) return undefined
    begin = end + 1
  }
  return begin
}
