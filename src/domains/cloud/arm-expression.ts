/** An expression of Azure Resource Manager, such as `concat(parameters('name'), '-ws')`. */
export type ArmExpression =
  | { readonly kind: 'literal'; readonly value: string | number }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly ArmExpression[] }
  | { readonly kind: 'member'; readonly of: ArmExpression; readonly key: ArmExpression }

/** Azure's own limit. */
const MAX_LENGTH = 24_576
const MAX_DEPTH = 40

const TOKEN = /\s*(?:'((?:[^']|'')*)'|(-?\d+(?:\.\d+)?)|([A-Za-z_]\w*(?:\.[A-Za-z_]\w*\()?)|([()[\].,]))/y

type Token = { readonly kind: 'literal'; readonly value: string | number } | { readonly kind: 'name' | 'mark'; readonly text: string }

/**
 * Parses the text between the brackets of a template expression.
 *
 * @returns `undefined` - it is invalid, or longer or nested deeper than Azure allows.
 * @see https://learn.microsoft.com/azure/azure-resource-manager/templates/template-expressions
 */
export function parseArmExpression(text: string): ArmExpression | undefined {
  const tokens = text.length > MAX_LENGTH ? undefined : tokensOf(text)
  return tokens === undefined ? undefined : new Parser(tokens).whole()
}

function tokensOf(text: string): readonly Token[] | undefined {
  const tokens: Token[] = []
  const pattern = new RegExp(TOKEN)
  for (const end = text.trimEnd().length; pattern.lastIndex < end; ) {
    const match = pattern.exec(text)
    if (match === null) return undefined
    const [, quoted, number, name, mark] = match
    if (quoted !== undefined) tokens.push({ kind: 'literal', value: quoted.replaceAll("''", "'") })
    else if (number !== undefined) tokens.push({ kind: 'literal', value: Number(number) })
    else if (name?.endsWith('(')) tokens.push({ kind: 'name', text: name.slice(0, -1) }, { kind: 'mark', text: '(' })
    else tokens.push(name === undefined ? { kind: 'mark', text: mark ?? '' } : { kind: 'name', text: name })
  }
  return tokens
}

/** A recursive descent parser. Each method returns `undefined` on a syntax error. */
class Parser {
  readonly #tokens: readonly Token[]
  #at = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  whole(): ArmExpression | undefined {
    const expression = this.#expression(0)
    return this.#at === this.#tokens.length ? expression : undefined
  }

  #expression(depth: number): ArmExpression | undefined {
    const token = this.#tokens[this.#at]
    if (token === undefined || depth > MAX_DEPTH) return undefined
    this.#at += 1
    if (token.kind === 'literal') return token
    if (token.kind !== 'name' || !this.#takes('(')) return undefined
    const args = this.#args(depth)
    return args === undefined ? undefined : this.#members({ kind: 'call', name: token.text.toLowerCase(), args }, depth)
  }

  #args(depth: number): readonly ArmExpression[] | undefined {
    const args: ArmExpression[] = []
    if (this.#takes(')')) return args
    do {
      const arg = this.#expression(depth + 1)
      if (arg === undefined) return undefined
      args.push(arg)
    } while (this.#takes(','))
    return this.#takes(')') ? args : undefined
  }

  #members(of: ArmExpression, depth: number): ArmExpression | undefined {
    let whole = of
    for (let times = 0; times <= MAX_DEPTH; times += 1) {
      const key = this.#takes('.') ? this.#name() : this.#takes('[') ? this.#index(depth) : whole
      if (key === undefined) return undefined
      if (key === whole) return whole
      whole = { kind: 'member', of: whole, key }
    }
    return undefined
  }

  #name(): ArmExpression | undefined {
    const token = this.#tokens[this.#at]
    if (token?.kind !== 'name') return undefined
    this.#at += 1
    return { kind: 'literal', value: token.text }
  }

  #index(depth: number): ArmExpression | undefined {
    const key = this.#expression(depth + 1)
    return this.#takes(']') ? key : undefined
  }

  #takes(mark: string): boolean {
    const token = this.#tokens[this.#at]
    const taken = token?.kind === 'mark' && token.text === mark
    if (taken) this.#at += 1
    return taken
  }
}
