import { type Parsed, parseExpression } from './expression.ts'

/** An expression inside a text. */
export interface Fenced {
  /** Index of its `${{` in the text, from 0. */
  readonly order: number
  /** Includes the delimiters `${{` and `}}`. */
  readonly text: string
  /** Offset in the text, in characters, including the delimiters. */
  readonly start: number
  readonly end: number
  readonly parsed: Parsed
}

/** Returns the expressions in a text, in order. An unterminated one extends to the end. `}}` inside quotes does not terminate it. */
export function fencedIn(text: string): readonly Fenced[] {
  const found: Fenced[] = []
  for (let start = text.indexOf('${{'); start !== -1; start = text.indexOf('${{', start)) {
    const close = closing(text, start + 3)
    const inner = text.slice(start + 3, close ?? text.length)
    const end = close === undefined ? text.length : close + 2
    const parsed: Parsed = close === undefined ? { ok: false, at: 0, message: 'missing closing }}' } : parseExpression(inner)
    found.push({ order: found.length, text: text.slice(start, end), start, end, parsed })
    start = end
  }
  return found
}

function closing(text: string, from: number): number | undefined {
  let quoted = false
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "'") quoted = !quoted
    else if (!quoted && text.startsWith('}}', at)) return at
  }
  return undefined
}
