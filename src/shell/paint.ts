import type { Io } from './io.ts'

const CODES = { red: 31, green: 32, yellow: 33, cyan: 36, dim: 2, bold: 1 } as const

/** Colours a text, on a terminal only. */
export type Paint = (color: keyof typeof CODES, text: string) => string

export function painter({ color }: Pick<Io, 'color'>): Paint {
  return (name, text) => (color ? `\x1b[${CODES[name]}m${text}\x1b[0m` : text)
}
