/**
 * A pattern in the syntax of CODEOWNERS, which the rules use as well: like gitignore with four differences. A trailing `*` alone
 * matches direct children only; `!`, `[ ]` ranges and `\#` are not supported.
 *
 * @see https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-syntax
 */
export interface Pattern {
  readonly text: string
  readonly steps: readonly Step[]
}

/** A part of a pattern between slashes; `any` matches zero or more directories. */
type Step = { readonly kind: 'any' } | Segment

type Segment = { readonly kind: 'literal'; readonly text: string } | { readonly kind: 'glob'; readonly symbols: readonly number[] }

/** Why a pattern is invalid. GitHub skips such a line, so that an earlier and possibly weaker one applies. */
export type PatternFault = 'empty' | 'too-long' | 'three-asterisks' | 'negation' | 'escaped-hash' | 'invalid-bracket' | 'trailing-backslash'

export const PATTERN_FAULTS: Readonly<Record<PatternFault, string>> = {
  empty: 'the pattern is empty',
  'too-long': 'the pattern is longer than 1,024 characters',
  'three-asterisks': '"***" is not valid; write * or **',
  negation: '"!" does not exclude in CODEOWNERS; write a later line without owners instead',
  'escaped-hash': 'a pattern cannot start with "#", not even as "\\#"',
  'invalid-bracket': '"[" and "]" must be escaped with a backslash; ranges are not supported',
  'trailing-backslash': 'a backslash must be followed by the character that it escapes',
}

const MAX_PATTERN = 1024
const [STAR, QUESTION] = [-1, -2]

export interface PatternOptions {
  /** Whether a pattern that matches a folder matches everything below it, as in CODEOWNERS and unlike in `.gitattributes`. */
  readonly folders?: boolean
}

/** Parses one pattern. `/` matches no path. */
export function parsePattern(text: string, { folders = true }: PatternOptions = {}): Pattern | PatternFault {
  const fault = faultOf(text)
  if (fault !== undefined) return fault
  const parts = text.split('/')
  if (parts[0] === '') parts.shift()
  else if ((parts.length === 1 || (parts.length === 2 && parts[1] === '')) && parts[0] !== '**') parts.unshift('**')
  if (text === '/') return { text, steps: [{ kind: 'literal', text: '' }] }
  if (parts.length > 1 && parts.at(-1) === '') parts[parts.length - 1] = '**'
  return { text, steps: withoutRuns(parts.flatMap((part, index) => stepsOf(part, index === parts.length - 1, folders))) }
}

function faultOf(text: string): PatternFault | undefined {
  if (text === '') return 'empty'
  if (text.length > MAX_PATTERN) return 'too-long'
  if (text.includes('***')) return 'three-asterisks'
  if (text.startsWith('!')) return 'negation'
  if (text.startsWith('\\#')) return 'escaped-hash'
  const bare = text.replace(/\\[^/]/gu, '')
  if (/[[\]]/.test(bare)) return 'invalid-bracket'
  return bare.includes('\\') ? 'trailing-backslash' : undefined
}

/** Converts a part. The last part also matches everything below it, unless it is `*`; a final `**` requires at least one name. */
function stepsOf(part: string, last: boolean, folders: boolean): readonly Step[] {
  if (part === '**') return last ? [ONE, ANY] : [ANY]
  const segment = toSegment(part)
  return last && folders && part !== '*' ? [segment, ANY] : [segment]
}

const ANY: Step = { kind: 'any' }
const ONE: Step = { kind: 'glob', symbols: [STAR] }

function withoutRuns(steps: readonly Step[]): readonly Step[] {
  return steps.filter((step, index) => step.kind !== 'any' || steps[index - 1]?.kind !== 'any')
}

function toSegment(part: string): Segment {
  const symbols: number[] = []
  const chars = [...part]
  for (let index = 0; index < chars.length; index++) {
    const char = chars[index] ?? ''
    if (char === '*') {
      if (symbols.at(-1) !== STAR) symbols.push(STAR)
    } else if (char === '?') symbols.push(QUESTION)
    else if (char === '\\') symbols.push(codeOf(chars[++index]))
    else symbols.push(codeOf(char))
  }
  return symbols.some((symbol) => symbol < 0) ? { kind: 'glob', symbols } : { kind: 'literal', text: String.fromCodePoint(...symbols) }
}

function codeOf(char: string | undefined): number {
  return char?.codePointAt(0) ?? 0
}

/** A path that is split once for all patterns. */
export interface SplitPath {
  readonly names: readonly string[]
  readonly codes: readonly (readonly number[])[]
}

/** @param path - relative to the repository, with `/`. */
export function splitPath(path: string): SplitPath {
  const names = path.split('/')
  return { names, codes: names.map((name) => Array.from(name, codeOf)) }
}

/** Tells whether a pattern matches; case-sensitive. The time is at most proportional to pattern length times path length. */
export function matches({ steps }: Pattern, { names, codes }: SplitPath): boolean {
  return wild(
    steps.length,
    names.length,
    (step) => steps[step]?.kind === 'any',
    (step, name) => matchesSegment(steps[step] as Segment, names[name] ?? '', codes[name] ?? []),
  )
}

function matchesSegment(segment: Segment, name: string, codes: readonly number[]): boolean {
  if (segment.kind === 'literal') return segment.text === name
  const { symbols } = segment
  if (codes.length === 0) return false
  return wild(
    symbols.length,
    codes.length,
    (at) => symbols[at] === STAR,
    (at, index) => symbols[at] === QUESTION || symbols[at] === codes[index],
  )
}

/**
 * Matches with wildcards that match zero or more elements. Only the last wildcard has to backtrack, so the time is not
 * exponential.
 */
function wild(steps: number, length: number, isAny: (step: number) => boolean, fits: (step: number, index: number) => boolean): boolean {
  let [step, index, star, taken] = [0, 0, -1, 0]
  while (index < length) {
    if (step < steps && isAny(step)) {
      star = step++
      taken = index
    } else if (step < steps && fits(step, index)) {
      step++
      index++
    } else if (star === -1) return false
    else {
      step = star + 1
      index = ++taken
    }
  }
  while (step < steps && isAny(step)) step++
  return step === steps
}

/** Text that a name in a matching path must equal, end with or start with; an index over keys makes long pattern lists fast. */
export interface Key {
  readonly kind: 'is' | 'ends' | 'starts'
  readonly text: string
}

/** Returns the keys of a pattern; a pattern such as `*a*` has none. */
export function keysOf({ steps }: Pattern): readonly Key[] {
  return steps.flatMap((step): readonly Key[] => {
    if (step.kind === 'any') return []
    if (step.kind === 'literal') return [{ kind: 'is', text: step.text }]
    const { symbols } = step
    const start = String.fromCodePoint(...symbols.slice(0, symbols.findIndex(isWild)))
    const end = String.fromCodePoint(...symbols.slice(symbols.findLastIndex(isWild) + 1))
    return [
      ...(end === '' ? [] : [{ kind: 'ends', text: end } as const]),
      ...(start === '' ? [] : [{ kind: 'starts', text: start } as const]),
    ]
  })
}

function isWild(symbol: number): boolean {
  return symbol < 0
}
