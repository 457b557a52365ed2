import type { Window } from './window.ts'

const CHUNK = 65_536
/** Longest beginning that the pattern matches. */
const OVERLAP = 512
const PADDING_BYTES = 65_536
/** Where a pickle may start or continue behind other bytes: PROTO, FRAME, or GLOBAL with two names. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a pickle is bytes
const BEGINNING = /\x80[\0-\x05]|\x95[\s\S]{5}\0\0\0|c[A-Za-z_][\w.]{0,200}\r?\n[A-Za-z_][\w.]{0,200}\r?\n/
/** INST with two names, behind its mark or an argument. */
const INST = /(?<=[(\n])i[A-Za-z_][\w.]{0,100}\n[A-Za-z_][\w.]{0,100}\n/g
const MAX_ARGUMENT = 200

/** Returns the offset of the next possible beginning within `length` bytes. Does not move the window. */
export function findBeginning(window: Window, from: number, length: number): number | undefined {
  const end = Math.min(from + length, window.size)
  for (let at = from; at < end; at += CHUNK) {
    const text = window.peek(at, Math.min(CHUNK + OVERLAP, window.size - at)).toString('latin1')
    const index = Math.min(...[text.search(BEGINNING), markOfInst(text)].filter((each) => each !== -1))
    if (index < CHUNK && at + index < end) return at + index
  }
  return undefined
}

/** Returns the first mark that INST follows, directly or behind arguments that are text or numbers; -1 if there is none. */
function markOfInst(text: string): number {
  for (const { index } of text.matchAll(INST)) {
    const mark = text[index - 1] === '(' ? index - 1 : markBefore(text, index)
    if (mark !== -1) return mark
  }
  return -1
}

/**
 * Goes back over the lines before INST, each an argument, to the first mark before one. Expressions that go forwards from every parenthesis
 * take quadratic time.
 */
function markBefore(text: string, inst: number): number {
  let mark = -1
  for (let end = inst - 1; end > 0; ) {
    const start = text.lastIndexOf('\n', end - 1) + 1
    const line = text.slice(Math.max(start, end - MAX_ARGUMENT - 2), end)
    const found = line.search(/\([SVIL]/)
    if (found !== -1) mark = end - line.length + found
    if (end - start > MAX_ARGUMENT + 1 || !/^[SVIL]/.test(text.slice(start, start + 1))) break
    end = start - 1
  }
  return mark
}

/** Tells whether only NULs and blanks follow up to the end, and few of them. */
export function isPadding(window: Window, at: number): boolean {
  if (at >= window.size) return true
  return isBlank(window.byte(at)) && window.size - at <= PADDING_BYTES && window.peek(at, window.size - at).every(isBlank)
}

function isBlank(byte: number): boolean {
  return byte === 0 || byte === 0x20 || (byte >= 9 && byte <= 13)
}
