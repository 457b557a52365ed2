/**
 * Patterns of CODEOWNERS, which are also those of our rules: close to gitignore, with four differences. A lone `*` at the
 * end takes direct children only, there is no `!`, no `[ ]` range, and no `\#`.
 *
 * @see https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-syntax
 */
export interface Pattern {
  readonly text: string
  readonly steps: readonly Step[]
}

/** A part of a pattern between slashes; `any` stands for any number of directories, none included. */
type Step = { readonly kind: 'any' } | Segment

type Segment = { readonly kind: 'literal'; readonly text: string } | { readonly kind: 'glob'; readonly symbols: readonly number[] }

/** Why a text is no pattern. GitHub leaves such a line out, so that an earlier and weaker one decides. */
export type PatternFault = 'empty' | 'too-long' | 'three-asterisks' | 'negation' | 'escaped-hash' | 'invalid-bracket' | 'trailing-backslash'

export const PATTERN_FAULTS: Readonly<Record<PatternFault, string>> = {
  empty: 'the pattern is empty',
  'too-long': 'the pattern is longer than 1,024 characters',
  'three-asterisks': '"***" means nothing; write * or **',
  negation: '"!" does not exclude in CODEOWNERS; write a later line without owners instead',
  'escaped-hash': 'a pattern cannot start with "#", not even as "\\#"',
  'invalid-bracket': 'both "[" and "]" must be written with a backslash; there are no ranges',
  'trailing-backslash': 'a backslash stands for nothing here; write the character that it should make literal behind it',
}

const MAX_PATTERN = 1024
const [STAR, QUESTION] = [-1, -2]

/** Parses one pattern. `/` is a pattern that matches nothing. */
export function parsePattern(text: string): Pattern | PatternFault {
  const fault = faultOf(text)
  if (fault !== undefined) return fault
  const parts = text.split('/')
  if (parts[0] === '') parts.shift()
  else if ((parts.length === 1 || (parts.length === 2 && parts[1] === '')) && parts[0] !== '**') parts.unshift('**')
  if (text === '/') return { text, steps: [{ kind: 'literal', text: '' }] }
  if (parts.length > 1 && parts.at(-1) === '') parts[parts.length - 1] = '**'
  return { text, steps: withoutRuns(parts.flatMap((part, index) => stepsOf(part, index === parts.length - 1))) }
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

/** What a pattern ends with is matched with everything below it, unless it is a lone `*`; a final `**` needs something below. */
function stepsOf(part: string, last: boolean): readonly Step[] {
  if (part === '**') return last ? [ONE, ANY] : [ANY]
  const segment = toSegment(part)
  return last && part !== '*' ? [segment, ANY] : [segment]
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

/** A path, cut once for all patterns. */
export interface SplitPath {
  readonly names: readonly string[]
  readonly codes: readonly (readonly number[])[]
}

/** @param path - relative to the repository, with `/`. */
export function splitPath(path: string): SplitPath {
  const names = path.split('/')
  return { names, codes: names.map((name) => Array.from(name, codeOf)) }
}

/** Whether a pattern matches. Case counts. Takes time in proportion to the pattern times the path, whatever the pattern. */
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
 * Matching with wildcards that take any number of elements, none included. Only the last wildcard ever needs to take more,
 * so there is nothing to explode.
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

/** What some name of a matching path must be, end with or start with; by it a long list of patterns can be looked up. */
export interface Key {
  readonly kind: 'is' | 'ends' | 'starts'
  readonly text: string
}

/** Every key of a pattern; none for one like `*a*`. */
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
