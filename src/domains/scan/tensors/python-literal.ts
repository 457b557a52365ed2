import { Stop } from './stop.ts'

/** A value of a Python literal. A set, bytes and numbers other than integers are `other`. */
export type PythonLiteral =
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'integer'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'none' | 'other' }
  | { readonly kind: 'tuple' | 'list'; readonly items: readonly PythonLiteral[] }
  | { readonly kind: 'dict'; readonly entries: readonly (readonly [PythonLiteral, PythonLiteral])[] }

const MAX_DEPTH = 32

/**
 * Reads a literal as `ast.literal_eval` does, as far as NumPy writes or reads one: strings with prefixes, escapes and implicit
 * concatenation, integers with a sign, a base, underscores or the suffix L of Python 2, tuples, lists, dicts. Nothing is evaluated.
 *
 * @throws {Stop} malformed - the text is another expression, or nested deeper than 32 levels.
 */
export function readPythonLiteral(text: string): PythonLiteral {
  const reader = new LiteralReader(text)
  const value = reader.value(0)
  reader.expectEnd()
  return value
}

const SPACE = /(?:[ \t\r\n\f]|\\\r?\n|#[^\n]*)*/y
const NUMBER = /[+-]?[ \t]*(0[xX][0-9a-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|[0-9][0-9_]*)[lL]?(?![\w.])/y
const FLOAT = /[+-]?[ \t]*(?:[0-9][0-9_]*(?:\.[0-9_]*)?|\.[0-9][0-9_]*)(?:[eE][+-]?[0-9_]+)?[jJ]?(?![\w.])/y
const WORD = /(?:True|False|None)(?!\w)/y
const STRING = /([rRuUbB]{0,2})("""[\s\S]*?(?<!\\)"""|'''[\s\S]*?(?<!\\)'''|"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*')/y
const ESCAPE = /\\(?:(\r?\n)|([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/g
const SIMPLE: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  "'": "'",
  '"': '"',
  '\\': '\\',
}

class LiteralReader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  value(depth: number): PythonLiteral {
    if (depth > MAX_DEPTH) throw this.#stop(`it is nested deeper than ${MAX_DEPTH} levels`)
    if (this.#takes('(')) return this.#parenthesized(depth)
    if (this.#takes('[')) return { kind: 'list', items: this.#items(']', depth).items }
    if (this.#takes('{')) return this.#braces(depth)
    return this.#strings() ?? this.#number() ?? this.#word()
  }

  expectEnd(): void {
    this.#match(SPACE)
    if (this.#at < this.#text.length) throw this.#stop('expected the end')
  }

  /** A tuple, or a value in parentheses when no comma follows it. */
  #parenthesized(depth: number): PythonLiteral {
    const { items, commas } = this.#items(')', depth)
    const [only] = items
    return only !== undefined && commas === 0 ? only : { kind: 'tuple', items }
  }

  #items(end: string, depth: number): { readonly items: readonly PythonLiteral[]; readonly commas: number } {
    const items: PythonLiteral[] = []
    let commas = 0
    while (!this.#takes(end)) {
      if (items.length > commas) throw this.#stop(`expected a comma or ${end}`)
      items.push(this.value(depth + 1))
      if (this.#takes(',')) commas++
    }
    return { items, commas }
  }

  /** A dict; a set has no use in a header and is `other`. */
  #braces(depth: number): PythonLiteral {
    const entries: (readonly [PythonLiteral, PythonLiteral])[] = []
    let commas = 0
    while (!this.#takes('}')) {
      if (entries.length > commas) throw this.#stop('expected a comma or }')
      const key = this.value(depth + 1)
      if (!this.#takes(':')) throw this.#stop('expected a colon')
      entries.push([key, this.value(depth + 1)])
      if (this.#takes(',')) commas++
    }
    return { kind: 'dict', entries }
  }

  #strings(): PythonLiteral | undefined {
    const parts: string[] = []
    let isBytes = false
    for (let match = this.#match(STRING); match !== undefined; match = this.#match(STRING)) {
      const [, prefix = '', quoted = ''] = match
      isBytes ||= /b/i.test(prefix)
      const quote = quoted.startsWith(quoted.charAt(0).repeat(3)) && quoted.length >= 6 ? 3 : 1
      const inside = quoted.slice(quote, -quote)
      parts.push(/r/i.test(prefix) ? inside : this.#unescape(inside))
    }
    if (parts.length === 0) return undefined
    return isBytes ? { kind: 'other' } : { kind: 'string', value: parts.join('') }
  }

  #unescape(text: string): string {
    return text.replace(ESCAPE, (all, line?: string, octal?: string, hex?: string, short?: string, long?: string, char = '') => {
      if (line !== undefined) return ''
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8))
      const code = hex ?? short ?? long
      if (char === 'N') throw this.#stop('a character is given by name')
      if (code === undefined) return SIMPLE[char] ?? all
      if (Number.parseInt(code, 16) > 0x10ffff) throw this.#stop('a character is above U+10FFFF')
      return String.fromCodePoint(Number.parseInt(code, 16))
    })
  }

  #number(): PythonLiteral | undefined {
    const [all, digits = ''] = this.#match(NUMBER) ?? []
    if (all === undefined) return this.#match(FLOAT) === undefined ? undefined : { kind: 'other' }
    const value = Number(digits.replaceAll('_', ''))
    return { kind: 'integer', value: all.startsWith('-') ? -value : value }
  }

  #word(): PythonLiteral {
    const [word] = this.#match(WORD) ?? []
    if (word === undefined) throw this.#stop('expected a literal')
    return word === 'None' ? { kind: 'none' } : { kind: 'boolean', value: word === 'True' }
  }

  #takes(char: string): boolean {
    this.#match(SPACE)
    if (this.#text[this.#at] !== char) return false
    this.#at++
    return true
  }

  /** Consumes what a sticky pattern matches after white space. */
  #match(pattern: RegExp): RegExpExecArray | undefined {
    if (pattern !== SPACE) this.#match(SPACE)
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.#text) ?? undefined
    this.#at += match?.[0].length ?? 0
    return match
  }

  #stop(reason: string): Stop {
    return new Stop('malformed', `the header is not a Python literal at character ${this.#at}: ${reason}`, this.#at)
  }
}
