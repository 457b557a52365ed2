import {
  type Key,
  keysOf,
  matches,
  PATTERN_FAULTS,
  type Pattern,
  parsePattern,
  type SplitPath,
  splitPath,
} from '../../core/path-pattern.ts'

/** Locations that GitHub searches, in its order. Only the first file that exists is used. */
export const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const

/** GitHub does not load a file of this size or more; no path has an owner then. */
export const MAX_CODEOWNERS_BYTES = 3 * 1024 * 1024

export type Owner =
  | { readonly kind: 'user'; readonly login: string }
  | { readonly kind: 'team'; readonly team: string }
  | { readonly kind: 'email'; readonly email: string }

/** One line of the file. A line without owners removes the owners of the paths that it matches. */
export interface OwnerRule {
  readonly line: number
  readonly pattern: Pattern
  readonly owners: readonly Owner[]
}

/** A problem in a line. GitHub skips a line with an error, so that an earlier line applies. */
export interface OwnerFault {
  readonly line: number
  readonly column: number
  readonly level: 'error' | 'warning'
  readonly kind: string
  readonly message: string
}

export interface Codeowners {
  readonly rules: readonly OwnerRule[]
  readonly faults: readonly OwnerFault[]
}

/**
 * Parses a CODEOWNERS file as GitHub does: invalid lines are skipped and reported. Sections are not supported.
 *
 * @see https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export function parseCodeowners(text: string): Codeowners {
  const rules: OwnerRule[] = []
  const faults: OwnerFault[] = []
  if (Buffer.byteLength(text) >= MAX_CODEOWNERS_BYTES)
    return { rules, faults: [fault(1, 1, 'too-large', 'the file has 3 MB or more; GitHub does not load it, so no file has an owner')] }
  const lines = text.split('\n')
  if (text.startsWith('\ufeff')) {
    lines[0] = lines[0]?.slice(1) ?? ''
    faults.push({ ...fault(1, 1, 'byte-order-mark', 'the file starts with a byte order mark; save it without one'), level: 'warning' })
  }
  const patternOf = parsedOnce()
  for (const [index, raw] of lines.entries()) {
    const parsed = parseLine(raw.replace(/\r$/, ''), index + 1, patternOf)
    for (const each of parsed.faults.slice(0, MAX_FAULTS - faults.length)) faults.push(each)
    if (parsed.rule !== undefined) rules.push(parsed.rule)
  }
  return { rules, faults: [...faults, ...repeated(rules)] }
}

/** The most faults that are kept; a file of 3 MB can have a million. */
const MAX_FAULTS = 1000

type PatternOf = (text: string) => ReturnType<typeof parsePattern>

/** Returns a parser of patterns that parses equal ones once. */
function parsedOnce(): PatternOf {
  const known = new Map<string, ReturnType<typeof parsePattern>>()
  return (text) => {
    const pattern = known.get(text) ?? parsePattern(text)
    known.set(text, pattern)
    return pattern
  }
}

function fault(line: number, column: number, kind: string, message: string): OwnerFault {
  return { line, column, level: 'error', kind, message }
}

interface Word {
  readonly text: string
  /** From 1. */
  readonly column: number
}

function parseLine(raw: string, line: number, patternOf: PatternOf): { readonly rule?: OwnerRule; readonly faults: readonly OwnerFault[] } {
  const start = raw.search(/[^ \t]/)
  if (start === -1 || raw[start] === '#') return { faults: [] }
  const [first, ...rest] = wordsOf(raw, start)
  if (first === undefined) return { faults: [] }
  const pattern = patternOf(unescapeBlanks(first.text))
  const comment = rest.findIndex(({ text }) => text.startsWith('#'))
  const names = comment === -1 ? rest : rest.slice(0, comment)
  const owners = names.map((word) => ({ word, owner: parseOwner(word.text) }))
  const errors = [
    ...(typeof pattern === 'string' ? [fault(line, first.column, pattern, PATTERN_FAULTS[pattern])] : []),
    ...(first.text.includes('#')
      ? [fault(line, first.column, 'ambiguous-hash', 'found "#" in a pattern, where some tools start a comment; use "?" instead')]
      : []),
    ...owners.flatMap(({ word, owner }) =>
      owner === undefined ? [fault(line, word.column, 'invalid-owner', ownerAdvice(word.text))] : [],
    ),
  ]
  if (typeof pattern === 'string' || errors.length > 0) return { faults: errors }
  const warnings = first.text.normalize('NFC') === first.text ? [] : [unicodeForm(line, first.column)]
  return { rule: { line, pattern, owners: owners.flatMap(({ owner }) => (owner === undefined ? [] : [owner])) }, faults: warnings }
}

function unicodeForm(line: number, column: number): OwnerFault {
  const message = 'the pattern is not in Unicode normalization form C (NFC); a path that looks the same may not match'
  return { ...fault(line, column, 'unicode-form', message), level: 'warning' }
}

/** Splits a line at whitespace. In the first word whitespace may be escaped. */
function wordsOf(raw: string, start: number): readonly Word[] {
  const words: Word[] = []
  let at = start
  while (at < raw.length) {
    let end = at
    while (end < raw.length && !/[ \t]/.test(raw[end] ?? '')) end += raw[end] === '\\' && words.length === 0 ? 2 : 1
    words.push({ text: raw.slice(at, end), column: at + 1 })
    at = end
    while (/[ \t]/.test(raw[at] ?? '')) at++
  }
  return words
}

/** Replaces `\ ` by a space: a pattern needs no escape for it. */
function unescapeBlanks(text: string): string {
  return text.replace(/\\([ \t])/g, '$1')
}

function parseOwner(text: string): Owner | undefined {
  if (/^@[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$/.test(text)) return { kind: 'user', login: text.slice(1) }
  if (/^@[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})\/[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$/.test(text)) return { kind: 'team', team: text.slice(1) }
  if (text.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text)) return { kind: 'email', email: text }
  return undefined
}

function ownerAdvice(text: string): string {
  const shown = JSON.stringify(text.slice(0, 60))
  return `${shown} is not an owner; write @login, @organisation/team or an email address`
}

/** Finds patterns that occur on several lines: only the last line applies, owners are not merged. */
function repeated(rules: readonly OwnerRule[]): readonly OwnerFault[] {
  const last = new Map(rules.map((rule) => [rule.pattern.text, rule.line]))
  const earlier = rules.filter(({ pattern, line }) => last.get(pattern.text) !== line).slice(0, MAX_FAULTS)
  return earlier.map(({ pattern, line }) => {
    const message = `line ${last.get(pattern.text)} repeats the pattern, and only that line applies; owners are not merged`
    return { ...fault(line, 1, 'repeated-pattern', message), level: 'warning' as const }
  })
}

/** Index that finds the line for a path: the last one that matches. Build it once for many paths. */
export class OwnerIndex {
  readonly #rules: readonly OwnerRule[]
  readonly #lists = { is: new Map<string, number[]>(), ends: new Map<string, number[]>(), starts: new Map<string, number[]>() }
  readonly #others: number[] = []
  /** Lengths of the keys: parts of a name with another length need no lookup. */
  readonly #lengths = { is: new Set<number>(), ends: new Set<number>(), starts: new Set<number>() }

  constructor(rules: readonly OwnerRule[]) {
    this.#rules = rules
    const keys = rules.map(({ pattern }) => keysOf(pattern))
    const uses = new Map<string, number>()
    for (const { kind, text } of keys.flat()) uses.set(`${kind} ${text}`, (uses.get(`${kind} ${text}`) ?? 0) + 1)
    const usesOf = ({ kind, text }: Key) => uses.get(`${kind} ${text}`) ?? 0
    for (const [index, of] of keys.entries()) this.#listFor([...of].sort((a, b) => usesOf(a) - usesOf(b))[0]).push(index)
  }

  /** Returns the rule for a path, or `undefined` when no line matches. A rule without owners means that the path has no owner. */
  find(path: string): OwnerRule | undefined {
    const split = splitPath(path)
    let best = this.#lastIn(this.#others, split, -1)
    for (const name of new Set(split.names)) for (const list of this.#listsOf(name)) best = Math.max(best, this.#lastIn(list, split, best))
    return this.#rules[best]
  }

  /** Returns the list of a key, and creates it. Callers pass the key that the fewest rules share. */
  #listFor(key: Key | undefined): number[] {
    if (key === undefined) return this.#others
    this.#lengths[key.kind].add(key.text.length)
    const map = this.#lists[key.kind]
    const list = map.get(key.text) ?? []
    map.set(key.text, list)
    return list
  }

  *#listsOf(name: string): Iterable<readonly number[]> {
    const { is, ends, starts } = this.#lists
    yield is.get(name) ?? []
    for (const length of this.#lengths.ends) if (length <= name.length) yield ends.get(name.slice(-length)) ?? []
    for (const length of this.#lengths.starts) if (length <= name.length) yield starts.get(name.slice(0, length)) ?? []
  }

  /** Returns the last index above `floor` in an ascending list whose rule matches, else -1. */
  #lastIn(list: readonly number[], path: SplitPath, floor: number): number {
    for (let at = list.length - 1; at >= 0; at--) {
      const index = list[at] ?? -1
      if (index <= floor) return -1
      const rule = this.#rules[index]
      if (rule !== undefined && matches(rule.pattern, path)) return index
    }
    return -1
  }
}

/**
 * Normalizes a path as a file system that ignores case and Unicode forms compares it; removes trailing dots and spaces of names.
 */
export function foldPath(path: string): string {
  return path.normalize('NFKC').toLowerCase().split('/').map(withoutTail).join('/')
}

/**
 * Removes trailing dots, spaces and newlines, which some systems drop, unless nothing else remains. A regular expression takes
 * quadratic time here.
 */
function withoutTail(name: string): string {
  let end = name.length
  while (end > 0 && '. \n'.includes(name[end - 1] ?? '')) end--
  return end === 0 ? name : name.slice(0, end)
}
