/** One token of a Jinja template. Offsets are in UTF-16 units, from the start of the template. */
export interface JinjaToken {
  /** `open` and `close` of `{{ }}` and `{% %}` carry the kind of the tag in `text`: `{{` or `{%`. */
  readonly kind: 'open' | 'close' | 'name' | 'string' | 'number' | 'operator'
  /** A name in NFKC; a string without quotes and escapes; an operator. */
  readonly text: string
  readonly at: number
  /** Whether a string writes a printable ASCII character as an escape, such as `\x5f`. */
  readonly hidden?: boolean
}

export interface JinjaTokens {
  readonly tokens: readonly JinjaToken[]
  /** Why the rest of the template has no tokens. */
  readonly problem?: string
}

const BEGIN = /\{\{|\{%|\{#/g
const RAW = /\{%[-+]?\s*raw\s*[-+]?%\}/y
const END_RAW = /\{%[-+]?\s*endraw\s*[-+]?%\}/g
const TOKEN =
  /(?<blank>\s+)|(?<string>'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*")|(?<number>0[xXoObB][\da-fA-F_]+|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?)|(?<name>[\p{L}\p{Nl}_\p{Pc}][\p{L}\p{Nl}\p{M}\p{Nd}\p{Pc}]*)|(?<operator>\/\/|\*\*|==|!=|>=|<=|[-+/*%~[\](){}<>=.:|,;!])/uy

/** The most tokens of one template. Real ones have a few thousand. */
const MOST = 500_000

/**
 * Splits the expressions and statements of a Jinja template into tokens, with the delimiters that Transformers and vLLM use.
 * Text, comments and raw blocks have none.
 *
 * @see https://jinja.palletsprojects.com/en/stable/templates/
 */
export function jinjaTokens(template: string): JinjaTokens {
  const tokens: JinjaToken[] = []
  let at = 0
  for (;;) {
    BEGIN.lastIndex = at
    const found = BEGIN.exec(template)
    if (found === null) return { tokens }
    const next =
      found[0] === '{#' ? afterComment(template, found.index) : (afterRaw(template, found.index) ?? readTag(template, found.index, tokens))
    if (typeof next === 'string') return { tokens, problem: next }
    at = next
  }
}

function afterComment(template: string, start: number): number | string {
  const end = template.indexOf('#}', start + 2)
  return end === -1 ? `the comment at offset ${start} is unterminated` : end + 2
}

/** Returns the end of a raw block; `undefined` if none starts here. */
function afterRaw(template: string, start: number): number | string | undefined {
  RAW.lastIndex = start
  if (!RAW.test(template)) return undefined
  END_RAW.lastIndex = RAW.lastIndex
  return END_RAW.test(template) ? END_RAW.lastIndex : `the raw block at offset ${start} is unterminated`
}

/** Appends the tokens of one tag. @returns the offset after it, or why it cannot be read. */
function readTag(template: string, start: number, tokens: JinjaToken[]): number | string {
  const tag = template.slice(start, start + 2)
  tokens.push({ kind: 'open', text: tag, at: start })
  const closing = tag === '{{' ? '}}' : '%}'
  let brackets = 0
  let at = start + 2
  if (template[at] === '-' || template[at] === '+') at += 1
  while (at < template.length) {
    const end = brackets > 0 ? undefined : endOfTag(template, at, closing)
    if (end !== undefined) {
      tokens.push({ kind: 'close', text: tag, at })
      return end
    }
    TOKEN.lastIndex = at
    const found = TOKEN.exec(template)
    if (found === null) return `the character at offset ${at} is not part of the Jinja syntax`
    at = TOKEN.lastIndex
    const token = tokenOf(found)
    if (token === undefined) continue
    if (token.kind === 'operator') brackets = Math.max(0, brackets + bracketChange(token.text))
    tokens.push(token)
    if (tokens.length > MOST) return `it has more than ${MOST} tokens`
  }
  return `the tag at offset ${start} is unterminated`
}

/** Returns the offset after the end of a tag, if it is here. Jinja ends a tag only outside brackets. */
function endOfTag(template: string, at: number, closing: string): number | undefined {
  if (template.startsWith(closing, at)) return at + 2
  const trims = template[at] === '-' || template[at] === '+'
  return trims && template.startsWith(closing, at + 1) ? at + 3 : undefined
}

function tokenOf(found: RegExpExecArray): JinjaToken | undefined {
  const { string, number, name, operator } = found.groups ?? {}
  const at = found.index
  if (string !== undefined) return { kind: 'string', at, ...decodeString(string.slice(1, -1)) }
  if (number !== undefined) return { kind: 'number', text: number, at }
  if (name !== undefined) return { kind: 'name', text: name.normalize('NFKC'), at }
  return operator === undefined ? undefined : { kind: 'operator', text: operator, at }
}

function bracketChange(operator: string): number {
  if (operator === '(' || operator === '[' || operator === '{') return 1
  return operator === ')' || operator === ']' || operator === '}' ? -1 : 0
}

const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|N\{([^}]{1,80})\}|([0-7]{1,3})|([\s\S]))/g
const PLAIN: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v', '\n': '' }

/** Decodes the escapes of a Python string, and notes printable ASCII behind one. A character by name counts as hidden. */
function decodeString(body: string): { text: string; hidden?: boolean } {
  let hidden = false
  const text = body.replace(ESCAPE, (_, x?: string, u?: string, long?: string, named?: string, octal?: string, plain?: string) => {
    if (plain !== undefined) return PLAIN[plain] ?? (plain === "'" || plain === '"' || plain === '\\' ? plain : `\\${plain}`)
    if (named !== undefined) hidden = true
    if (named !== undefined) return /^low line$/i.test(named) ? '_' : '\ufffd'
    const code = Number.parseInt(x ?? u ?? long ?? octal ?? '0', octal === undefined ? 16 : 8)
    if ((code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x5f) hidden = true
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
  })
  return hidden ? { text, hidden } : { text }
}
