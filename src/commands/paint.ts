import type { Io } from './io.ts'

const CODES = { red: 31, green: 32, yellow: 33, cyan: 36, dim: 2, bold: 1 } as const

/** Colours a text, on a terminal only. */
export type Paint = (color: keyof typeof CODES, text: string) => string

export function painter({ color }: Pick<Io, 'color'>): Paint {
  return (name, text) => (color ? `\x1b[${CODES[name]}m${text}\x1b[0m` : text)
}

/** Text from a repository for a terminal: control characters, and those that hide or reverse text, become visible. */
export function printable(text: string): string {
  return [...text].map((char) => (isHidden(char.codePointAt(0) ?? 0) ? `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}` : char)).join('')
}

/** C0 (but tab and newline), C1, zero-width, line and paragraph separators, bidirectional controls, byte order mark. */
function isHidden(code: number): boolean {
  return HIDDEN.some(([first, last]) => code >= first && code <= last)
}

const HIDDEN = [
  [0x00, 0x08],
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2066, 0x2069],
  [0xfeff, 0xfeff],
] as const
