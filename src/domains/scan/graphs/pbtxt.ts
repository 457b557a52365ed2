import { MAX_READ, type Source } from '../source.ts'

/** Text field of a Protocol Buffers message in text form. */
export interface TextField {
  readonly name: string
  readonly text: string
  /** In bytes; exact for ASCII. */
  readonly offset: number
}

export interface TextFields {
  readonly names: readonly string[]
  readonly step: (count: number) => boolean
}

const CHUNK = MAX_READ / 2
/** Steps that one chunk costs. */
const CHUNK_STEPS = 16_384
/** White space and comments, which are allowed between all tokens. Comments are limited, so that the search stays linear. */
const GAP = String.raw`(?:\s|#[^\n]{0,1000}\n)*`
const STRING = String.raw`(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')`

/**
 * Finds text fields in the text form of a message, without parsing its structure. Adjacent strings are one value, as in the format.
 *
 * @param options.names - of the fields.
 * @param visit - receives each field; one that continues for more than 512 KiB is not found.
 * @returns false when the budget of steps was spent before the end.
 */
export function eachTextField(source: Source, { names, step }: TextFields, visit: (field: TextField) => void): boolean {
  const pattern = new RegExp(String.raw`(?<![\w"'])(${names.join('|')})${GAP}:${GAP}(${STRING}(?:${GAP}${STRING})*)`, 'g')
  for (let at = 0, carried = 0; at < source.size; at += CHUNK) {
    if (!step(CHUNK_STEPS)) return false
    const text = Buffer.from(source.read(at, MAX_READ)).toString('latin1')
    pattern.lastIndex = Math.max(0, carried - at)
    for (let found = pattern.exec(text); found !== null && found.index < CHUNK; found = pattern.exec(text)) {
      if (!step(1)) return false
      visit({ name: found[1] ?? '', text: decodeStrings(found[2] ?? ''), offset: at + found.index })
      carried = at + pattern.lastIndex
    }
  }
  return true
}

/** Joins string literals and decodes their escapes. */
function decodeStrings(literals: string): string {
  const parts = [...literals.matchAll(new RegExp(`${STRING}|#[^\\n]*`, 'g'))].map(([literal]) =>
    literal.startsWith('#') ? '' : literal.slice(1, -1),
  )
  return parts.join('').replace(/\\(?:x([0-9a-f]{1,2})|u([0-9a-f]{4})|U([0-9a-f]{8})|([0-7]{1,3})|(.))/gis, decodeEscape)
}

type Digits = string | undefined

function decodeEscape(_match: string, byte: Digits, short: Digits, long: Digits, octal: Digits, char: Digits): string {
  const hex = byte ?? short ?? long
  if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16))
  if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8))
  return { n: '\n', r: '\r', t: '\t' }[char ?? ''] ?? char ?? ''
}
