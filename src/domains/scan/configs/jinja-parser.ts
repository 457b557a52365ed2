import type { JinjaToken } from './jinja-lexer.ts'
import type { Arguments, Definition, ManyForm, Node, Statement } from './jinja-tree.ts'

export interface JinjaTree {
  readonly statements: readonly Statement[]
  /** Why expressions could not be parsed. */
  readonly problems: readonly string[]
}

/** Levels of brackets and operators. The stack of Node is never exhausted. */
const DEPTH = 100
const PROBLEMS = 5

class JinjaError extends Error {}

/** Parses the tags of a template. A tag that cannot be parsed becomes a problem; the next one is parsed again. */
export function parseJinja(tokens: readonly JinjaToken[]): JinjaTree {
  const statements: Statement[] = []
  const problems: string[] = []
  for (const tag of tagsOf(tokens)) {
    try {
      statements.push(new TagParser(tag.tokens, tag.at).statement(tag.kind))
    } catch (error) {
      if (!(error instanceof JinjaError)) throw error
      if (problems.length < PROBLEMS) problems.push(error.message)
    }
  }
  return { statements, problems }
}

interface Tag {
  readonly kind: string
  readonly at: number
  readonly tokens: readonly JinjaToken[]
}

function* tagsOf(tokens: readonly JinjaToken[]): Generator<Tag> {
  let start = -1
  for (const [index, { kind }] of tokens.entries()) {
    const opening = start === -1 ? undefined : tokens[start]
    if (kind === 'open') start = index
    else if (kind === 'close' && opening !== undefined) yield { kind: opening.text, at: opening.at, tokens: tokens.slice(start + 1, index) }
  }
}

/** Binary operators, weakest first. `not in` and `is` are handled apart. */
const LEVELS: readonly ReadonlySet<string>[] = [
  new Set(['or']),
  new Set(['and']),
  new Set(['==', '!=', '<', '>', '<=', '>=', 'in', 'not in']),
  new Set(['+', '-']),
  new Set(['~']),
  new Set(['*', '/', '//', '%']),
  new Set(['**']),
]
const LOGIC = 2

class TagParser {
  readonly #tokens: readonly JinjaToken[]
  readonly #start: number
  #index = 0
  #depth = 0

  constructor(tokens: readonly JinjaToken[], start: number) {
    this.#tokens = tokens
    this.#start = start
  }

  statement(kind: string): Statement {
    if (kind === '{{') return this.#made('print', [this.#tuple()])
    const tag = this.#name()
    const parsed = this.#body(tag)
    this.#accept(':')
    if (this.#peek() !== undefined) this.#fail(`the end of "${tag.slice(0, 40)}"`)
    return parsed
  }

  #body(tag: string): Statement {
    if (tag === 'for') return this.#for()
    if (tag === 'set') return this.#set()
    if (tag === 'macro') return this.#macro()
    if (tag === 'call') return this.#callBlock()
    if (tag === 'filter') return this.#made(tag, [this.#filters({ type: 'constant', at: this.#at() }, true)])
    if (tag === 'with') return this.#with()
    if (REFERENCES.has(tag) || tag === 'trans' || tag === 'block') return this.#skipped(tag)
    if (this.#peek() === undefined) return this.#made(tag, [])
    return this.#made(tag, [this.#tuple()])
  }

  #made(tag: string, nodes: readonly Node[], defines: readonly Definition[] = []): Statement {
    return { tag, at: this.#start, nodes, defines }
  }

  /** Collects only the strings of a statement whose other words are not expressions. */
  #skipped(tag: string): Statement {
    const nodes: Node[] = []
    for (let token = this.#take(); token !== undefined; token = this.#take())
      if (token.kind === 'string') nodes.push({ type: 'string', value: token.text, at: token.at })
    return this.#made(tag, nodes)
  }

  #for(): Statement {
    const targets = this.#targets()
    this.#expect('in')
    const nodes = [this.#tuple(false)]
    if (this.#accept('if')) nodes.push(this.#expression())
    this.#accept('recursive')
    const [value] = nodes
    return this.#made(
      'for',
      nodes,
      targets.map((path) => ({ path, ...(value === undefined ? {} : { value }) })),
    )
  }

  #set(): Statement {
    const paths = this.#targets()
    if (this.#accept('=')) {
      const value = this.#tuple()
      return this.#made(
        'set',
        [value],
        paths.map((path) => ({ path, value })),
      )
    }
    const filtered = this.#filters({ type: 'constant', at: this.#at() })
    return this.#made(
      'set',
      [filtered],
      paths.map((path) => ({ path, captures: 'block' as const })),
    )
  }

  #macro(): Statement {
    const name = this.#name()
    const { nodes, defines } = this.#parameters()
    return this.#made('macro', nodes, [{ path: name, captures: 'macro' }, ...defines])
  }

  #callBlock(): Statement {
    const { nodes, defines } = this.#peek()?.text === '(' ? this.#parameters() : { nodes: [], defines: [] }
    return this.#made('call', [...nodes, this.#expression()], defines)
  }

  #parameters(): { nodes: readonly Node[]; defines: readonly Definition[] } {
    const nodes: Node[] = []
    const defines: Definition[] = []
    this.#expect('(')
    while (!this.#accept(')')) {
      const path = this.#name()
      const value = this.#accept('=') ? this.#expression() : undefined
      if (value !== undefined) nodes.push(value)
      defines.push({ path, ...(value === undefined ? {} : { value }) })
      if (!this.#accept(',') && this.#peek()?.text !== ')') this.#fail('","')
    }
    return { nodes, defines }
  }

  #with(): Statement {
    const defines: Definition[] = []
    while (this.#peek() !== undefined) {
      const [path = ''] = this.#targets()
      this.#expect('=')
      defines.push({ path, value: this.#expression() })
      if (!this.#accept(',')) break
    }
    return this.#made(
      'with',
      defines.flatMap(({ value }) => value ?? []),
      defines,
    )
  }

  /** Reads the targets of an assignment: names, `a.b`, and tuples of both. */
  #targets(): readonly string[] {
    const paths: string[] = []
    do {
      if (this.#accept('(')) {
        paths.push(...this.#nested(() => this.#targets()))
        this.#expect(')')
      } else {
        let path = this.#name()
        while (this.#accept('.')) path += `.${this.#name()}`
        paths.push(path)
      }
    } while (this.#accept(','))
    return paths
  }

  #tuple(conditional = true): Node {
    const at = this.#at()
    const first = conditional ? this.#expression() : this.#binary(0)
    if (this.#peek()?.text !== ',' || this.#peek()?.kind !== 'operator') return first
    const parts = [first]
    while (this.#accept(',')) if (this.#peek() !== undefined && !ENDS.has(this.#peek()?.text ?? '')) parts.push(this.#expression())
    return many('list', parts, at)
  }

  #expression(): Node {
    return this.#nested(() => {
      const at = this.#at()
      const parts = [this.#binary(0)]
      while (this.#accept('if')) {
        parts.push(this.#binary(0))
        if (this.#accept('else')) parts.push(this.#expression())
      }
      const [only] = parts
      return parts.length === 1 && only !== undefined ? only : many('choice', parts, at)
    })
  }

  #binary(level: number): Node {
    const operators = LEVELS[level]
    if (operators === undefined) return this.#unary()
    if (level === LOGIC && this.#accept('not')) return this.#nested(() => many('logic', [this.#binary(LOGIC)], this.#at()))
    const at = this.#at()
    const first = this.#binary(level + 1)
    const parts = [first]
    const used: string[] = []
    for (let operator = this.#operator(operators); operator !== undefined; operator = this.#operator(operators)) {
      used.push(operator)
      parts.push(level === LOGIC && this.#accept('not') ? this.#nested(() => this.#binary(LOGIC)) : this.#binary(level + 1))
    }
    if (used.length === 0) return first
    if (level <= LOGIC) return many(level === LOGIC ? 'logic' : 'choice', parts, at)
    return { type: 'binary', operator: used.includes('%') ? '%' : (used[0] ?? ''), parts, at }
  }

  #operator(operators: ReadonlySet<string>): string | undefined {
    const token = this.#peek()
    if (token === undefined || token.kind === 'string') return undefined
    if (token.text === 'not' && operators.has('not in') && this.#tokens[this.#index + 1]?.text === 'in') {
      this.#index += 2
      return 'not in'
    }
    return operators.has(token.text) ? this.#take()?.text : undefined
  }

  #unary(): Node {
    if (this.#accept('-') || this.#accept('+')) return this.#nested(() => this.#filters(this.#unary()))
    if (this.#accept('not')) return this.#nested(() => many('logic', [this.#unary()], this.#at()))
    return this.#filters(this.#postfix(this.#primary()))
  }

  #primary(): Node {
    const token = this.#take()
    if (token === undefined) return this.#fail('an expression')
    const { at } = token
    if (token.kind === 'name') return CONSTANTS.has(token.text) ? { type: 'constant', at } : { type: 'name', name: token.text, at }
    if (token.kind === 'number') return { type: 'constant', at }
    if (token.kind === 'string') return { type: 'string', value: token.text + this.#adjacent(), at }
    if (token.text === '(') return this.#group(')', 'list', at)
    if (token.text === '[') return this.#group(']', 'list', at)
    if (token.text === '{') return this.#group('}', 'dict', at)
    return this.#fail('an expression', token)
  }

  /** Joins adjacent strings, which Jinja concatenates. */
  #adjacent(): string {
    const parts: string[] = []
    while (this.#peek()?.kind === 'string') parts.push(this.#take()?.text ?? '')
    return parts.join('')
  }

  #group(close: string, form: ManyForm, at: number): Node {
    const parts: Node[] = []
    let commas = 0
    while (!this.#accept(close)) {
      parts.push(this.#expression())
      if (this.#accept(',') || this.#accept(':')) commas += 1
      else if (this.#peek()?.text !== close) this.#fail(`"${close}"`)
    }
    const [only] = parts
    return close === ')' && commas === 0 && only !== undefined ? only : many(form, parts, at)
  }

  #postfix(start: Node): Node {
    let node = start
    for (;;) {
      const at = this.#at()
      if (this.#accept('.')) node = this.#attribute(node, at)
      else if (this.#accept('[')) node = { type: 'item', of: node, index: this.#index_(), at }
      else if (this.#accept('(')) node = { type: 'call', of: node, ...this.#arguments(), at }
      else return node
    }
  }

  #attribute(of: Node, at: number): Node {
    const token = this.#take()
    if (token?.kind === 'name') return { type: 'attribute', of, name: token.text, at }
    if (token?.kind === 'number') return { type: 'item', of, index: { type: 'constant', at }, at }
    return this.#fail('a name after "."', token)
  }

  #index_(): Node {
    const at = this.#at()
    const parts: Node[] = []
    let isSlice = false
    while (!this.#accept(']')) {
      if (this.#accept(':')) isSlice = true
      else if (this.#accept(',')) continue
      else parts.push(this.#expression())
    }
    const [only] = parts
    return isSlice ? many('slice', parts, at) : parts.length === 1 && only !== undefined ? only : many('list', parts, at)
  }

  #arguments(): Arguments {
    const args: Node[] = []
    const named: [string, Node][] = []
    while (!this.#accept(')')) {
      if (this.#accept('*') || this.#accept('**')) args.push(this.#expression())
      else if (this.#peek()?.kind === 'name' && this.#tokens[this.#index + 1]?.text === '=') named.push(this.#named())
      else args.push(this.#expression())
      if (!this.#accept(',') && this.#peek()?.text !== ')') this.#fail('")"')
    }
    return { args, named }
  }

  #named(): [string, Node] {
    const name = this.#name()
    this.#expect('=')
    return [name, this.#expression()]
  }

  /** @param bare - whether the first filter has no `|` in front, as in `{% filter upper %}`. */
  #filters(start: Node, bare = false): Node {
    let node = start
    for (let first = bare; ; first = false) {
      const at = this.#at()
      if (first || this.#accept('|')) node = { type: 'filter', of: node, name: this.#dotted(), ...this.#maybeArguments(), at }
      else if (this.#accept('is')) node = this.#test(node, at)
      else if (this.#peek()?.text === '(' && !first) node = { type: 'call', of: node, ...this.#callArguments(), at }
      else return node
    }
  }

  #callArguments(): Arguments {
    this.#expect('(')
    return this.#arguments()
  }

  #maybeArguments(): Arguments {
    return this.#accept('(') ? this.#arguments() : { args: [], named: [] }
  }

  #test(of: Node, at: number): Node {
    this.#accept('not')
    this.#dotted()
    if (this.#accept('(')) {
      const { args, named } = this.#arguments()
      return many('logic', [of, ...args, ...named.map(([, value]) => value)], at)
    }
    return many('logic', this.#startsArgument() ? [of, this.#postfix(this.#primary())] : [of], at)
  }

  /** Tells whether a test without parentheses has an argument, as in `x is divisibleby 3`. */
  #startsArgument(): boolean {
    const token = this.#peek()
    if (token === undefined || token.kind === 'operator') return token?.text === '[' || token?.text === '{'
    return token.kind !== 'name' || !WORDS.has(token.text)
  }

  #dotted(): string {
    let name = this.#name()
    while (this.#accept('.')) name += `.${this.#name()}`
    return name
  }

  #name(): string {
    const token = this.#take()
    return token?.kind === 'name' ? token.text : this.#fail('a name', token)
  }

  #peek(): JinjaToken | undefined {
    return this.#tokens[this.#index]
  }

  #take(): JinjaToken | undefined {
    const token = this.#tokens[this.#index]
    this.#index += 1
    return token
  }

  #at(): number {
    return this.#peek()?.at ?? this.#start
  }

  #accept(text: string): boolean {
    const token = this.#peek()
    if (token === undefined || token.kind === 'string' || token.text !== text) return false
    this.#index += 1
    return true
  }

  #expect(text: string): void {
    if (!this.#accept(text)) this.#fail(`"${text}"`)
  }

  #fail(expected: string, found = this.#peek()): never {
    const what = found === undefined ? 'the end of the tag' : JSON.stringify(found.text.slice(0, 40))
    throw new JinjaError(`the tag at offset ${this.#start} cannot be parsed: found ${what}; expected ${expected}`)
  }

  #nested<T>(read: () => T): T {
    this.#depth += 1
    if (this.#depth > DEPTH) throw new JinjaError(`the tag at offset ${this.#start} nests more than ${DEPTH} levels`)
    try {
      return read()
    } finally {
      this.#depth -= 1
    }
  }
}

function many(form: ManyForm, parts: readonly Node[], at: number): Node {
  return { type: 'many', form, parts, at }
}

/** Statements that read another template. */
export const REFERENCES: ReadonlySet<string> = new Set(['include', 'import', 'from', 'extends'])
const CONSTANTS: ReadonlySet<string> = new Set(['true', 'false', 'none', 'True', 'False', 'None'])
const ENDS: ReadonlySet<string> = new Set([')', ']', '}', '='])
/** Words that end a test. */
const WORDS: ReadonlySet<string> = new Set(['and', 'or', 'else', 'if', 'is', 'in', 'not', 'recursive'])
