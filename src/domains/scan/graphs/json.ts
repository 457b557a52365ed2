/** JSON as the parser of Python reads it, and what `JSON.parse` would hide. */
export interface LenientJson {
  readonly value: unknown
  /** Keys that occur twice in one object; at most 100. */
  readonly duplicates: readonly string[]
  /** Values that a later member of the same name replaced. Some readers use them; at most 1,000. */
  readonly shadowed: readonly unknown[]
}

const MAX_DEPTH = 500

/** Values of one text: small objects take a hundred times the memory of their text. */
const MAX_VALUES = 1_000_000

/**
 * Parses JSON, with NaN, Infinity and duplicate keys as in Python.
 *
 * @returns `undefined` when it is malformed, nested more than 500 levels, or has more than a million values.
 */
export function parseLenientJson(text: string): LenientJson | undefined {
  const parser = new Parser(text)
  try {
    const value = parser.document()
    return { value, duplicates: parser.duplicates, shadowed: parser.shadowed }
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

const LITERALS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
])

class Parser {
  readonly duplicates: string[] = []
  readonly shadowed: unknown[] = []
  readonly #text: string
  #at = 0
  #depth = 0
  #values = 0

  constructor(text: string) {
    this.#text = text
  }

  document(): unknown {
    if (this.#text.charCodeAt(0) === 0xfeff) this.#at = 1
    const value = this.#value()
    this.#space()
    if (this.#at < this.#text.length) this.#fail()
    return value
  }

  #value(): unknown {
    this.#space()
    this.#values += 1
    if (this.#values > MAX_VALUES) this.#fail()
    const first = this.#text[this.#at]
    if (first === '"') return this.#string()
    if (first !== '{' && first !== '[') return this.#plain()
    this.#depth += 1
    if (this.#depth > MAX_DEPTH) this.#fail()
    const value = first === '{' ? this.#object() : this.#array()
    this.#depth -= 1
    return value
  }

  #object(): Record<string, unknown> {
    const members = new Map<string, unknown>()
    this.#items('}', () => {
      this.#space()
      const key = this.#string()
      this.#space()
      if (this.#text[this.#at] !== ':') this.#fail()
      this.#at += 1
      const value = this.#value()
      if (members.has(key)) this.#duplicate(key, members.get(key))
      members.set(key, value)
    })
    // Defines members instead of assigning them, so that `__proto__` is an ordinary key.
    return Object.fromEntries(members)
  }

  #duplicate(key: string, earlier: unknown): void {
    if (this.duplicates.length < 100) this.duplicates.push(key)
    if (this.shadowed.length < 1000) this.shadowed.push(earlier)
  }

  #array(): unknown[] {
    const items: unknown[] = []
    this.#items(']', () => items.push(this.#value()))
    return items
  }

  /** Reads items separated by commas, from the opening bracket to after the closing one. */
  #items(close: string, item: () => void): void {
    this.#at += 1
    this.#space()
    if (this.#text[this.#at] === close) {
      this.#at += 1
      return
    }
    for (;;) {
      item()
      this.#space()
      const next = this.#text[this.#at]
      this.#at += 1
      if (next === close) return
      if (next !== ',') this.#fail()
    }
  }

  #string(): string {
    const start = this.#at
    if (this.#text[start] !== '"') this.#fail()
    let end = this.#text.indexOf('"', start + 1)
    while (end !== -1 && this.#isEscaped(end)) end = this.#text.indexOf('"', end + 1)
    if (end === -1) this.#fail()
    this.#at = end + 1
    return JSON.parse(this.#text.slice(start, end + 1)) as string
  }

  #isEscaped(quote: number): boolean {
    let slashes = 0
    while (this.#text[quote - 1 - slashes] === '\\') slashes += 1
    return slashes % 2 === 1
  }

  #plain(): unknown {
    const token = /[-\w.+]*/y
    token.lastIndex = this.#at
    const word = token.exec(this.#text)?.[0] ?? ''
    this.#at += word.length
    return LITERALS.has(word) ? LITERALS.get(word) : (JSON.parse(word) as unknown)
  }

  #space(): void {
    while (' \n\r\t'.includes(this.#text[this.#at] ?? '.')) this.#at += 1
  }

  #fail(): never {
    throw new SyntaxError(`unexpected text at ${this.#at}`)
  }
}
