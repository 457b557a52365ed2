import { fileError } from '../../core/errors.ts'
import { toText } from '../../core/to-text.ts'

/** An HCL expression before evaluation. Offsets count UTF-16 code units from the start of the file. */
export type Expression = { readonly offset: number } & (
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'template'; readonly parts: readonly (string | Expression)[] }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'object'; readonly entries: readonly ObjectEntry[] }
  | { readonly kind: 'traversal'; readonly path: readonly string[] }
  /** `of[key]` where the key or the value is computed; `*` is a splat over its items. */
  | { readonly kind: 'access'; readonly of: Expression; readonly key: Expression | '*' }
  /** @property spread - the last argument is a list that expands to arguments (`...`). */
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[]; readonly spread: boolean }
  | { readonly kind: 'conditional'; readonly test: Expression; readonly yes: Expression; readonly no: Expression }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | Loop
  | { readonly kind: 'opaque'; readonly what: string }
)

/** A `for` expression: `[for value in collection : value if condition]` or `{for key, value in collection : key => value}`. */
export interface Loop {
  readonly kind: 'for'
  readonly names: readonly string[]
  readonly collection: Expression
  /** The key expression of an object. */
  readonly key?: Expression
  readonly value: Expression
  readonly condition?: Expression
  /** Whether values with the same key become a list (`...`). */
  readonly groups: boolean
}

export interface ObjectEntry {
  /** An expression if it is computed. */
  readonly key: string | Expression
  readonly value: Expression
  readonly offset: number
}

export interface Block {
  readonly type: string
  readonly labels: readonly string[]
  readonly body: Body
  readonly offset: number
}

export interface Body {
  readonly attributes: readonly Attribute[]
  readonly blocks: readonly Block[]
}

export interface Attribute {
  readonly name: string
  readonly value: Expression
  readonly offset: number
}

const MAX_DEPTH = 60
/** Limit of consecutive operators or names, which protects the stack. */
const MAX_CHAIN = 200

/** A syntax error. @param offset - its position. */
class HclError extends Error {
  readonly offset: number

  constructor(offset: number, message: string) {
    super(message)
    this.offset = offset
  }
}

/**
 * Parses the HCL 2 of Terraform without evaluating it.
 *
 * @throws {SealError} FILE_UNREADABLE - with file, line and column of the first syntax error.
 */
export function parseHcl(text: string, where: string): Body {
  try {
    const parser = new Parser(text)
    return parser.body(0, undefined)
  } catch (error) {
    if (!(error instanceof HclError)) throw error
    const at = linesOf(text)(error.offset)
    throw fileError('FILE_UNREADABLE', { path: where, at, problem: error.message, cause: error })
  }
}

/** Returns a lookup of line and column, from 1, by offset. The line breaks are indexed once. */
export function linesOf(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}

const IDENTIFIER = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy
const NUMBER = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const HEREDOC = /<<(-?)([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/uy
/** Go's definition of white space. It differs from JavaScript's: it includes U+0085 and excludes U+FEFF. */
const SPACE = /[\t\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/
/** White space, or an escape that may produce it. */
const BLANK_BEFORE = /[\s\u0085]$|\\(?:[nrt]|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})$/
const BLANK_AFTER = /^[\s\u0085\\]/
const OPERATORS: readonly (readonly string[])[] = [['||'], ['&&'], ['==', '!='], ['<=', '>=', '<', '>'], ['+', '-'], ['*', '/', '%']]

/** A recursive descent parser without a tokenizer. Newlines end an attribute, except inside brackets. */
class Parser {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text
  }

  /** Parses attributes and blocks up to the end or a closing brace. */
  body(depth: number, end: '}' | undefined): Body {
    this.#checkDepth(depth)
    const attributes: Attribute[] = []
    const blocks: Block[] = []
    const names = new Set<string>()
    for (;;) {
      this.#space(true)
      if (this.#at >= this.#text.length) {
        if (end !== undefined) this.#fail('unterminated block')
        return { attributes, blocks }
      }
      if (end !== undefined && this.#take(end)) return { attributes, blocks }
      this.#member(depth, { attributes, blocks, names })
    }
  }

  #member(
    depth: number,
    { attributes, blocks, names }: { readonly attributes: Attribute[]; readonly blocks: Block[]; readonly names: Set<string> },
  ): void {
    const offset = this.#at
    const name = this.#match(IDENTIFIER) ?? this.#fail('expected the name of an attribute or a block')
    this.#space(false)
    if (this.#text[this.#at] === '=' && this.#text[this.#at + 1] !== '=') {
      this.#at += 1
      this.#space(false)
      if (names.has(name)) this.#fail(`duplicate attribute "${name}"`, offset)
      names.add(name)
      attributes.push({ name, value: this.#expression(depth + 1, false), offset })
      return
    }
    const labels: string[] = []
    while (this.#text[this.#at] !== '{') {
      labels.push(this.#label() ?? this.#fail(`expected "=" or a block after "${name}"`))
      this.#space(false)
    }
    this.#at += 1
    blocks.push({ type: name, labels, body: this.body(depth + 1, '}'), offset })
  }

  #label(): string | undefined {
    if (this.#text[this.#at] !== '"') return this.#match(IDENTIFIER)
    const template = this.#quoted(0)
    return template.kind === 'literal' ? toText(template.value) : undefined
  }

  #expression(depth: number, lines: boolean): Expression {
    this.#checkDepth(depth)
    const offset = this.#at
    const test = this.#binary(0, depth, lines)
    this.#space(lines)
    if (!this.#take('?')) return test
    this.#space(lines)
    const yes = this.#expression(depth + 1, lines)
    this.#space(true)
    if (!this.#take(':')) this.#fail('expected ":"')
    this.#space(lines)
    return { kind: 'conditional', test, yes, no: this.#expression(depth + 1, lines), offset }
  }

  #binary(level: number, depth: number, lines: boolean): Expression {
    const operators = OPERATORS[level]
    if (operators === undefined) return this.#unary(depth, lines)
    let left = this.#binary(level + 1, depth, lines)
    for (let count = 0; ; count += 1) {
      if (count > MAX_CHAIN) this.#fail(`more than ${MAX_CHAIN} operators in one expression`)
      this.#space(lines)
      const operator = operators.find((each) => this.#text.startsWith(each, this.#at))
      if (operator === undefined) return left
      this.#at += operator.length
      this.#space(true)
      left = { kind: 'binary', operator, left, right: this.#binary(level + 1, depth + 1, lines), offset: left.offset }
    }
  }

  #unary(depth: number, lines: boolean): Expression {
    this.#checkDepth(depth)
    const offset = this.#at
    if (this.#take('!')) {
      this.#space(lines)
      return { kind: 'not', of: this.#unary(depth + 1, lines), offset }
    }
    if (this.#take('-')) {
      this.#space(lines)
      const value = this.#unary(depth + 1, lines)
      if (value.kind === 'literal' && typeof value.value === 'number') return { kind: 'literal', value: -value.value, offset }
      return { kind: 'opaque', what: 'a computed number', offset }
    }
    return this.#postfix(this.#primary(depth), depth)
  }

  #primary(depth: number): Expression {
    const offset = this.#at
    const first = this.#text[this.#at]
    if (first === '"') return this.#quoted(depth)
    if (first === '<') return this.#heredoc(depth)
    if (first === '[') return this.#list(depth)
    if (first === '{') return this.#object(depth)
    if (first === '(') {
      this.#at += 1
      this.#space(true)
      const inner = this.#expression(depth + 1, true)
      this.#space(true)
      if (!this.#take(')')) this.#fail('expected ")"')
      return inner
    }
    const number = this.#match(NUMBER)
    if (number !== undefined) return numberOf(number, offset)
    const name = this.#match(IDENTIFIER)
    if (name === undefined) this.#fail('expected a value')
    return this.#named(name, offset, depth)
  }

  #named(name: string, offset: number, depth: number): Expression {
    if (name === 'true' || name === 'false') return { kind: 'literal', value: name === 'true', offset }
    if (name === 'null') return { kind: 'literal', value: null, offset }
    let called = name
    while (this.#text.startsWith('::', this.#at)) {
      this.#at += 2
      called += `::${this.#match(IDENTIFIER) ?? this.#fail('expected the name of a function')}`
    }
    if (this.#take('(')) return { kind: 'call', name: called, ...this.#arguments(depth), offset }
    return { kind: 'traversal', path: [name], offset }
  }

  #arguments(depth: number): Pick<Extract<Expression, { kind: 'call' }>, 'args' | 'spread'> {
    const args: Expression[] = []
    let spread = false
    for (;;) {
      this.#space(true)
      if (this.#take(')')) return { args, spread }
      args.push(this.#expression(depth + 1, true))
      this.#space(true)
      spread = this.#take('...')
      this.#space(true)
      if (this.#take(',')) continue
      if (!this.#take(')')) this.#fail('expected "," or ")"')
      return { args, spread }
    }
  }

  /** Parses `.name`, `[0]`, `["name"]`, `.*` and `[*]` after a value. */
  #postfix(start: Expression, depth: number): Expression {
    let value = start
    for (let count = 0; ; count += 1) {
      if (count > MAX_CHAIN) this.#fail(`more than ${MAX_CHAIN} names in one reference`)
      if (this.#text[this.#at] === '.' && !this.#text.startsWith('...', this.#at)) {
        this.#at += 1
        if (this.#take('*')) value = step(value, '*')
        else value = step(value, this.#match(IDENTIFIER) ?? this.#match(NUMBER) ?? this.#fail('expected a name after "."'))
      } else if (this.#text[this.#at] === '[') value = this.#index(value, depth)
      else return value
    }
  }

  #index(value: Expression, depth: number): Expression {
    this.#at += 1
    this.#space(true)
    if (this.#take('*')) {
      this.#space(true)
      if (!this.#take(']')) this.#fail('expected "]"')
      return step(value, '*')
    }
    const key = this.#expression(depth + 1, true)
    this.#space(true)
    if (!this.#take(']')) this.#fail('expected "]"')
    return key.kind === 'literal' ? step(value, toText(key.value)) : { kind: 'access', of: value, key, offset: value.offset }
  }

  #list(depth: number): Expression {
    const offset = this.#at
    this.#at += 1
    this.#space(true)
    if (this.#isFor()) return this.#comprehension(offset, ']', depth)
    const items: Expression[] = []
    for (;;) {
      this.#space(true)
      if (this.#take(']')) return { kind: 'list', items, offset }
      items.push(this.#expression(depth + 1, true))
      this.#space(true)
      if (this.#take(',')) continue
      if (!this.#take(']')) this.#fail('expected "," or "]"')
      return { kind: 'list', items, offset }
    }
  }

  #object(depth: number): Expression {
    const offset = this.#at
    this.#at += 1
    this.#space(true)
    if (this.#isFor()) return this.#comprehension(offset, '}', depth)
    const entries: ObjectEntry[] = []
    for (;;) {
      this.#space(true)
      if (this.#take('}')) return { kind: 'object', entries, offset }
      entries.push(this.#entry(depth))
      this.#space(false)
      this.#take(',')
    }
  }

  #entry(depth: number): ObjectEntry {
    const offset = this.#at
    // A name in parentheses or in a template is a reference, not the key itself.
    const isComputed = /["(<]/.test(this.#text[offset] ?? '')
    const key = this.#unary(depth + 1, false)
    this.#space(false)
    if (!this.#take('=') && !this.#take(':')) this.#fail('expected "=" after the key')
    this.#space(false)
    return {
      key: key.kind === 'literal' ? toText(key.value) : isComputed ? key : (keyOf(key) ?? key),
      value: this.#expression(depth + 1, false),
      offset,
    }
  }

  #isFor(): boolean {
    return /for\s/y.test(this.#text.slice(this.#at, this.#at + 4))
  }

  #comprehension(offset: number, end: ']' | '}', depth: number): Expression {
    this.#checkDepth(depth)
    this.#word('for')
    const names = [this.#name()]
    if (this.#takes(',')) names.push(this.#name())
    this.#word('in')
    const collection = this.#part(depth)
    if (!this.#takes(':')) this.#fail('expected ":" after the collection of a "for"')
    const first = this.#part(depth)
    const second = end === '}' && this.#takes('=>') ? this.#part(depth) : undefined
    if (end === '}' && second === undefined) this.#fail('expected "=>" after the key of a "for"')
    const groups = this.#takes('...')
    const condition = this.#isIf() ? this.#part(depth) : undefined
    if (!this.#takes(end)) this.#fail(`expected ${JSON.stringify(end)}`)
    return {
      kind: 'for',
      names,
      collection,
      ...(second === undefined ? {} : { key: first }),
      value: second ?? first,
      ...(condition === undefined ? {} : { condition }),
      groups,
      offset,
    }
  }

  #isIf(): boolean {
    const isIf = /if\b/y.test(this.#text.slice(this.#at, this.#at + 3))
    if (isIf) this.#word('if')
    return isIf
  }

  #part(depth: number): Expression {
    this.#space(true)
    const part = this.#expression(depth + 1, true)
    this.#space(true)
    return part
  }

  #takes(token: string): boolean {
    this.#space(true)
    const taken = this.#take(token)
    this.#space(true)
    return taken
  }

  #word(word: string): void {
    this.#space(true)
    if (this.#match(IDENTIFIER) !== word) this.#fail(`expected "${word}"`)
  }

  #name(): string {
    this.#space(true)
    return this.#match(IDENTIFIER) ?? this.#fail('expected a name')
  }

  #skipTo(end: string, depth: number): void {
    this.#checkDepth(depth)
    for (;;) {
      this.#space(true)
      const next = this.#text[this.#at] ?? this.#fail(`expected ${JSON.stringify(end)}`)
      if (next === end) {
        this.#at += 1
        return
      }
      if (next === '"') this.#quoted(depth)
      else if (next === '<' && this.#text.startsWith('<<', this.#at)) this.#heredoc(depth)
      else {
        this.#at += 1
        const inner = { '(': ')', '[': ']', '{': '}' }[next]
        if (inner !== undefined) this.#skipTo(inner, depth + 1)
      }
    }
  }

  #quoted(depth: number): Expression {
    const offset = this.#at
    this.#at += 1
    const parts: (string | Expression)[] = []
    let text = ''
    for (;;) {
      const next = this.#text[this.#at] ?? this.#fail('unterminated string', offset)
      if (next === '\n') this.#fail('unterminated string: it contains a line break', offset)
      if (next === '"') {
        this.#at += 1
        return template([...parts, text], offset)
      }
      if (next === '\\') text += this.#escape()
      else if (this.#isInterpolation()) {
        parts.push(text, this.#interpolation(depth))
        text = ''
      } else text += this.#plain()
    }
  }

  #isInterpolation(): boolean {
    return this.#text.startsWith('${', this.#at) || this.#text.startsWith('%{', this.#at)
  }

  /** Reads one character, or the escape `$${` for `${`. */
  #plain(): string {
    const start = this.#text.startsWith('$${', this.#at) || this.#text.startsWith('%%{', this.#at) ? this.#at + 1 : this.#at
    const end = start > this.#at ? start + 2 : start + 1
    this.#at = end
    return this.#text.slice(start, end)
  }

  #escape(): string {
    const kind = this.#text[this.#at + 1] ?? ''
    const hex = { u: 4, U: 8 }[kind]
    const simple = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' }[kind]
    if (simple !== undefined) {
      this.#at += 2
      return simple
    }
    const code = hex === undefined ? Number.NaN : Number.parseInt(this.#text.slice(this.#at + 2, this.#at + 2 + hex), 16)
    if (hex === undefined || !(code <= 0x10ffff)) this.#fail('unknown escape sequence')
    this.#at += 2 + hex
    return String.fromCodePoint(code)
  }

  #interpolation(depth: number): Expression {
    this.#checkDepth(depth)
    const offset = this.#at
    const directive = this.#text[this.#at] === '%'
    this.#at += 2
    const before = this.#take('~')
    if (directive) {
      this.#skipTo('}', depth + 1)
      return { kind: 'opaque', what: 'a template', offset }
    }
    this.#space(true)
    const value = this.#expression(depth + 1, true)
    this.#space(true)
    const after = this.#take('~')
    if (!this.#take('}')) this.#fail('expected "}"')
    const trims =
      (before && BLANK_BEFORE.test(this.#text.slice(Math.max(0, offset - 10), offset))) ||
      (after && BLANK_AFTER.test(this.#text[this.#at] ?? ''))
    return trims ? { kind: 'opaque', what: 'a template that trims white space', offset } : value
  }

  #heredoc(depth: number): Expression {
    const offset = this.#at
    HEREDOC.lastIndex = offset
    const start = HEREDOC.exec(this.#text)
    if (start === null) this.#fail('expected a value')
    const marker = start?.[2] ?? ''
    this.#at += start?.[0].length ?? 0
    const indent = start?.[1] === '-' ? this.#indent(marker) : 0
    const parts: (string | Expression)[] = []
    let text = ''
    for (;;) {
      const lineEnd = this.#text.indexOf('\n', this.#at)
      const line = this.#text.slice(this.#at, lineEnd === -1 ? undefined : lineEnd)
      if (withoutSpaceAround(line) === marker) {
        this.#at += line.length
        return template([...parts, text], offset)
      }
      if (this.#at >= this.#text.length) this.#fail(`unterminated heredoc: expected "${marker}"`, offset)
      this.#at += Math.min(indent, /^ */.exec(line)?.[0].length ?? 0)
      while (this.#at < this.#text.length && this.#text[this.#at] !== '\n') {
        if (this.#isInterpolation()) {
          parts.push(text, this.#interpolation(depth + 1))
          text = ''
        } else text += this.#plain()
      }
      this.#at += 1
      text += '\n'
    }
  }

  /** Returns the smallest indentation of the non-blank lines up to the marker. */
  #indent(marker: string): number {
    let least = Number.POSITIVE_INFINITY
    for (let at = this.#at; at < this.#text.length; ) {
      const end = this.#text.indexOf('\n', at)
      const line = this.#text.slice(at, end === -1 ? undefined : end)
      const plain = withoutSpaceAround(line)
      if (plain === marker) break
      if (plain !== '') least = Math.min(least, /^ */.exec(line)?.[0].length ?? 0)
      at = end === -1 ? this.#text.length : end + 1
    }
    return Number.isFinite(least) ? least : 0
  }

  /** Skips blanks and comments. @param lines - whether to skip line breaks. */
  #space(lines: boolean): void {
    for (;;) {
      const next = this.#text[this.#at]
      if (next === ' ' || next === '\t' || next === '\r' || (lines && next === '\n')) this.#at += 1
      else if (next === '#' || this.#text.startsWith('//', this.#at)) {
        const end = this.#text.indexOf('\n', this.#at)
        this.#at = end === -1 ? this.#text.length : end
      } else if (this.#text.startsWith('/*', this.#at)) {
        const end = this.#text.indexOf('*/', this.#at + 2)
        if (end === -1) this.#fail('unterminated comment')
        this.#at = end + 2
      } else return
    }
  }

  #take(token: string): boolean {
    if (!this.#text.startsWith(token, this.#at)) return false
    this.#at += token.length
    return true
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)?.[0]
    if (found !== undefined) this.#at += found.length
    return found
  }

  #checkDepth(depth: number): void {
    if (depth > MAX_DEPTH) this.#fail(`nested deeper than ${MAX_DEPTH} levels`)
  }

  #fail(message: string, offset = this.#at): never {
    throw new HclError(offset, message)
  }
}

/** Trims Go's white space. A loop, since a regular expression for trailing white space takes quadratic time. */
function withoutSpaceAround(line: string): string {
  let [start, end] = [0, line.length]
  while (start < end && SPACE.test(line[start] ?? '')) start += 1
  while (end > start && SPACE.test(line[end - 1] ?? '')) end -= 1
  return line.slice(start, end)
}

function step(value: Expression, name: string): Expression {
  if (value.kind === 'traversal') return { ...value, path: [...value.path, name] }
  const key = name === '*' ? name : ({ kind: 'literal', value: name, offset: value.offset } as const)
  return { kind: 'access', of: value, key, offset: value.offset }
}

/** Parses a number. Terraform's numbers are exact to more digits than JavaScript's, so long ones are opaque. */
function numberOf(text: string, offset: number): Expression {
  if ((text.split(/[eE]/, 1)[0] ?? '').replace(/\D/g, '').length > 15)
    return { kind: 'opaque', what: 'a number with more than 15 digits', offset }
  return { kind: 'literal', value: Number(text), offset }
}

function keyOf(key: Expression): string | undefined {
  return key.kind === 'traversal' && key.path.length === 1 ? key.path[0] : undefined
}

function template(parts: readonly (string | Expression)[], offset: number): Expression {
  const nonEmpty = parts.filter((part) => part !== '')
  const [only] = nonEmpty
  if (nonEmpty.length === 0) return { kind: 'literal', value: '', offset }
  if (nonEmpty.length === 1 && only !== undefined)
    return typeof only === 'string' ? { kind: 'literal', value: only.normalize('NFC'), offset } : { ...only, offset }
  return { kind: 'template', parts: nonEmpty, offset }
}
