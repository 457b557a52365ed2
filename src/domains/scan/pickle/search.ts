import type { Window } from './window.ts'

const CHUNK = 65_536
/** Longest beginning that the pattern matches. */
const OVERLAP = 512
const PADDING_BYTES = 65_536
/** Where a pickle may start or continue behind other bytes: PROTO, FRAME, GLOBAL or a marked INST with two names. */
const BEGINNING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a pickle is bytes
  /\x80[\0-\x05]|\x95[\s\S]{5}\0\0\0|c[A-Za-z_][\w.]{0,200}\r?\n[A-Za-z_][\w.]{0,200}\r?\n|\((?:[SVIL][^\n]{0,200}\n)*i[A-Za-z_][\w.]{0,100}\n[A-Za-z_][\w.]{0,100}\n/g

/** Returns the offset of the next possible beginning within `length` bytes. Does not move the window. */
export function findBeginning(window: Window, from: number, length: number): number | undefined {
  const end = Math.min(from + length, window.size)
  for (let at = from; at < end; at += CHUNK) {
    const text = window.peek(at, Math.min(CHUNK + OVERLAP, window.size - at)).toString('latin1')
    for (const { index } of text.matchAll(BEGINNING)) {
      if (index < CHUNK && at + index < end) return at + index
      break
    }
  }
  return undefined
}

/** Tells whether only NULs and blanks follow up to the end, and few of them. */
export function isPadding(window: Window, at: number): boolean {
  if (at >= window.size) return true
  return isBlank(window.byte(at)) && window.size - at <= PADDING_BYTES && window.peek(at, window.size - at).every(isBlank)
}

function isBlank(byte: number): boolean {
  return byte === 0 || byte === 0x20 || (byte >= 9 && byte <= 13)
}
