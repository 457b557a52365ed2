import { styleText } from 'node:util'
import { noPaint, type Paint } from '../core/paint.ts'
import type { Io } from './io.ts'

/** Returns the colours of a terminal, or a function that adds none where `io.color` is off. */
export function painter({ color }: Pick<Io, 'color'>): Paint {
  // Without this option, styleText would check process.stdout again.
  return color ? (name, text) => styleText(name, text, { validateStream: false }) : noPaint
}
