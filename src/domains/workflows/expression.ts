/** An expression in the language of GitHub Actions. */
export type Expression =
  | { readonly type: 'literal'; readonly value: string | number | boolean | null }
  | { readonly type: 'context'; readonly name: string }
  | { readonly type: 'member'; readonly of: Expression; readonly name: string }
  | { readonly type: 'index'; readonly of: Expression; readonly key: Expression }
  /** `.*` and `[*]`: every member. */
  | { readonly type: 'star'; readonly of: Expression }
  | { readonly type: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly type: 'not'; readonly operand: Expression }
  | { readonly type: 'binary'; readonly operator: Operator; readonly left: Expression; readonly right: Expression }

export type Operator = '&&' | '||' | '==' | '!=' | '<' | '<=' | '>' | '>='

/** The expression between `${{` and `}}`, or the reason why GitHub would reject it. */
export type Parsed =
  | { readonly ok: true; readonly expression: Expression }
  | { readonly ok: false; readonly at: number; readonly message: string }

/** GitHub's limit on the length of an expression, in characters. */
const MAX_LENGTH = 21_000
/** GitHub's limit on nesting. */
const MAX_DEPTH = 50
/** Limit on chained members, and on operands of one operator. */
const MAX_CHAIN = 100

interface Token {
  readonly type: 'string' | 'number' | 'word' | 'symbol' | 'end'
  readonly text: string
  readonly at: number
}

class ExpressionError extends Error {
  readonly at: number
  constructor(message: string, at: number) {
    super(message)
    this.at = at
  }
}

/**
 * Parses an expression in linear time and bounded depth. Never throws.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */
export function parseExpression(text: string): Parsed {
  if (text.length > MAX_LENGTH) return { ok: false, at: 0, message: `longer than ${MAX_LENGTH} characters` }
  try {
    return { ok: true, expression: new Parser(tokensOf(text)).whole() }
  } catch (error) {
    if (error instanceof ExpressionError) return { ok: false, at: error.at, message: error.message }
    throw error
  }
}

const TOKEN =
  /'(?:[^']|'')*'|[A-Za-z_][A-Za-z0-9_-]*|0x[0-9A-Fa-f]+|0o[0-7]+|-Infinity|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|&&|\|\||[=!<>]=|[<>!()[\],.*]/y

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  for (;;) {
    while (/\s/.test(text[at] ?? '')) at += 1
    if (at >= text.length) break
    TOKEN.lastIndex = at
    const [found] = TOKEN.exec(text) ?? []
    if (found === undefined) throw new ExpressionError(`unexpected ${JSON.stringify(text[at])}`, at)
    tokens.push({ type: typeOf(found), text: found, at })
    at += found.length
  }
  return [...tokens, { type: 'end', text: 'end of expression', at: text.length }]
}

function typeOf(token: string): Token['type'] {
  if (token.startsWith("'")) return 'string'
  if (/^[A-Za-z_]/.test(token)) return 'word'
  return /\d|Infinity/.test(token) ? 'number' : 'symbol'
}

/** Operators from the lowest to the highest precedence. */
const LEVELS: readonly (readonly Operator[])[] = [['||'], ['&&'], ['==', '!='], ['<', '<=', '>', '>=']]

class Parser {
  readonly #tokens: readonly Token[]
  #next = 0
  #depth = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  whole(): Expression {
    const expression = this.#binary(0)
    if (this.#peek().type !== 'end') throw this.#unexpected()
    return expression
  }

  #peek(): Token {
    return this.#tokens[this.#next] as Token
  }

  #take(symbol: string): boolean {
    const { type, text } = this.#peek()
    if (type !== 'symbol' || text !== symbol) return false
    this.#next += 1
    return true
  }

  #expect(symbol: string): void {
    if (!this.#take(symbol)) throw this.#unexpected(symbol)
  }

  #unexpected(wanted?: string): ExpressionError {
    const { text, at } = this.#peek()
    return new ExpressionError(`unexpected ${text}${wanted === undefined ? '' : `, expected ${wanted}`}`, at)
  }

  #bound(length: number): void {
    if (length > MAX_CHAIN) throw new ExpressionError(`chain of more than ${MAX_CHAIN} parts`, this.#peek().at)
  }

  #nested<T>(read: () => T): T {
    this.#depth += 1
    if (this.#depth > MAX_DEPTH) throw new ExpressionError(`nested deeper than ${MAX_DEPTH} levels`, this.#peek().at)
    const value = read()
    this.#depth -= 1
    return value
  }

  #binary(level: number): Expression {
    const operators = LEVELS[level]
    if (operators === undefined) return this.#unary()
    let left = this.#binary(level + 1)
    for (let length = 0; ; length += 1) {
      const operator = operators.find((each) => this.#take(each))
      if (operator === undefined) return left
      this.#bound(length)
      left = { type: 'binary', operator, left, right: this.#binary(level + 1) }
    }
  }

  #unary(): Expression {
    if (this.#take('!')) return this.#nested(() => ({ type: 'not', operand: this.#unary() }))
    const bare = this.#peek().text !== '('
    const value = this.#primary()
    // A literal has no members, unless it is in parentheses.
    return bare && value.type === 'literal' ? value : this.#postfix(value)
  }

  #primary(): Expression {
    if (this.#take('(')) {
      const inner = this.#nested(() => this.#binary(0))
      this.#expect(')')
      return inner
    }
    const { type, text } = this.#peek()
    if (type === 'end' || type === 'symbol') throw this.#unexpected('a value')
    this.#next += 1
    if (type === 'string') return { type: 'literal', value: text.slice(1, -1).replaceAll("''", "'") }
    if (type === 'number') return { type: 'literal', value: Number(text.replace(/^\+/, '')) }
    return this.#word(text)
  }

  #word(text: string): Expression {
    const constants: Readonly<Record<string, boolean | null | number>> = { true: true, false: false, null: null, NaN: NaN, Infinity }
    if (Object.hasOwn(constants, text)) return { type: 'literal', value: constants[text] as boolean | null | number }
    if (this.#take('(')) return { type: 'call', name: text.toLowerCase(), args: this.#nested(() => this.#args()) }
    return { type: 'context', name: text.toLowerCase() }
  }

  #args(): readonly Expression[] {
    if (this.#take(')')) return []
    const args = [this.#binary(0)]
    while (this.#take(',')) args.push(this.#binary(0))
    this.#expect(')')
    return args
  }

  #postfix(start: Expression): Expression {
    let expression = start
    for (let length = 0; ; length += 1) {
      this.#bound(length)
      if (this.#take('.')) expression = this.#member(expression)
      else if (this.#take('[')) expression = this.#index(expression)
      else return expression
    }
  }

  #member(of: Expression): Expression {
    if (this.#take('*')) return { type: 'star', of }
    const { type, text } = this.#peek()
    if (type !== 'word') throw this.#unexpected('a name')
    this.#next += 1
    return { type: 'member', of, name: text.toLowerCase() }
  }

  #index(of: Expression): Expression {
    if (this.#take('*')) {
      this.#expect(']')
      return { type: 'star', of }
    }
    const key = this.#nested(() => this.#binary(0))
    this.#expect(']')
    if (key.type === 'literal' && typeof key.value === 'string') return { type: 'member', of, name: key.value.toLowerCase() }
    return { type: 'index', of, key }
  }
}

/** Yields every part of an expression, itself first. */
export function* partsOf(expression: Expression): Generator<Expression> {
  yield expression
  for (const child of childrenOf(expression)) yield* partsOf(child)
}

function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.type) {
    case 'member':
    case 'star':
      return [expression.of]
    case 'index':
      return [expression.of, expression.key]
    case 'call':
      return expression.args
    case 'not':
      return [expression.operand]
    case 'binary':
      return [expression.left, expression.right]
    default:
      return []
  }
}

/**
 * Returns the names from a context down, in lower case, with `*` for names known only at run time. `github.event.issue.title` has
 * four names. `undefined` if the expression is not a path.
 */
export function pathOf(expression: Expression): readonly string[] | undefined {
  if (expression.type === 'context') return [expression.name]
  if (expression.type === 'member') return extended(pathOf(expression.of), expression.name)
  if (expression.type === 'star' || expression.type === 'index') return extended(pathOf(expression.of), '*')
  return undefined
}

function extended(path: readonly string[] | undefined, name: string): readonly string[] | undefined {
  return path && [...path, name]
}
