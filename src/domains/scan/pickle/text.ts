/**
 * Text arguments as CPython reads them. Its C reader (`_pickle`) and its Python reader (`pickle.py`) differ; what either accepts is
 * accepted here, because a scanner that stops where a loader continues misses the rest. Lines come without their line feed, one
 * character per byte.
 */
const SPACE = '[ \\t\\n\\v\\f\\r]*'
const DIGITS = '[0-9](?:_?[0-9])*'
/** `int(text, 0)`: blanks around, a sign, a base, underscores between digits. */
const INT_BASE_0 = new RegExp(
  `^${SPACE}[+-]?(?:0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|[1-9](?:_?[0-9])*|0(?:_?0)*)${SPACE}$`,
)
/** `strtol(text, …, 0)`, which the C reader tries first, also accepts `010` (eight), and no digits at all before a NUL. */
const STRTOL = new RegExp(`^(?:${SPACE}[+-]?(?:0[xX][0-9a-fA-F]+|0[0-7]*|[1-9][0-9]*))?$`)
/** What picklers write. */
const PLAIN_INT = /^(?:0|[1-9][0-9]*)$/
const INT_BASE_10 = new RegExp(`^${SPACE}[+-]?${DIGITS}${SPACE}$`)
const FLOAT = new RegExp(
  `^${SPACE}[+-]?(?:(?:${DIGITS}(?:\\.(?:${DIGITS})?)?|\\.${DIGITS})(?:[eE][+-]?${DIGITS})?|inf|infinity|nan)${SPACE}$`,
  'i',
)

/** Cuts text at a NUL, because the C reader passes a C string on. */
function toNul(line: string): string {
  const end = line.indexOf('\0')
  return end < 0 ? line : line.slice(0, end)
}

/** Tells whether INT accepts a line. */
export function isInt(line: string): boolean {
  return PLAIN_INT.test(line) || isUnusualInt(line)
}

function isUnusualInt(line: string): boolean {
  return line !== '' && (STRTOL.test(toNul(line)) || INT_BASE_0.test(toNul(line)))
}

/** Tells whether LONG accepts a line. */
export function isLong(line: string): boolean {
  return INT_BASE_0.test(toNul(line.endsWith('L') ? line.slice(0, -1) : line))
}

/** Tells whether FLOAT accepts a line. */
export function isFloat(line: string): boolean {
  return FLOAT.test(toNul(line))
}

/** Returns the memo key of GET and PUT; `undefined` where CPython raises. */
export function parseMemoKey(line: string): number | undefined {
  if (PLAIN_INT.test(line)) return Number(line)
  const text = toNul(line)
  if (!INT_BASE_10.test(text)) return undefined
  const key = Number(text.replace(/_/g, ''))
  return key >= 0 ? key : undefined
}

/** Returns the value of STRING; `undefined` where CPython raises. Quotes must match; blanks after them are cut, as Python 2 did. */
export function parseString(line: string): string | undefined {
  const text = /[ \t\r]$/.test(line) ? line.trimEnd() : line
  const quote = text.charAt(0)
  if (text.length < 2 || !text.endsWith(quote) || (quote !== "'" && quote !== '"')) return undefined
  return unescapeBytes(text.slice(1, -1))
}

const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
}

/** Decodes escapes like `bytes.decode('escape')`: an unknown escape is kept; a lone backslash at the end and a cut `\x` raise. */
function unescapeBytes(text: string): string | undefined {
  let failed = false
  const plain = text.replace(/\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|([\s\S]|$))/g, (whole, octal, hex, other) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff)
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16))
    if (other === '' || other === 'x') failed = true
    return SHORT_ESCAPES[other] ?? whole
  })
  return failed ? undefined : plain
}

/** Returns the value of UNICODE in the `raw-unicode-escape` codec. A backslash counts after an even number of others. */
export function parseUnicode(line: string): string | undefined {
  if (!line.includes('\\')) return line
  let failed = false
  const plain = line.replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S])|$)/g, (whole, four, eight, other) => {
    const code = Number.parseInt(four ?? eight ?? '', 16)
    if (code <= 0x10ffff) return String.fromCodePoint(code)
    if (code > 0x10ffff || other === 'u' || other === 'U') failed = true
    return whole
  })
  return failed ? undefined : plain
}

/** Decodes UTF-8 with `surrogatepass`: three bytes of a lone surrogate give one code unit, where Node gives U+FFFD. */
export function parseUtf8(bytes: Buffer): string {
  const text = bytes.toString('utf8')
  if (!text.includes('\ufffd')) return text
  const parts = bytes.toString('latin1').split(/(\xed[\xa0-\xbf][\x80-\xbf])/)
  const decode = (part: string, index: number): string =>
    index % 2 === 0
      ? Buffer.from(part, 'latin1').toString('utf8')
      : String.fromCharCode(0xd000 | ((part.charCodeAt(1) & 0x3f) << 6) | (part.charCodeAt(2) & 0x3f))
  return parts.map(decode).join('')
}

/** Tells whether Python could import a name, approximately. Decides whether text that looks like an import may be one. */
export function isName(text: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_$<>-]*(?:\.[\p{L}_<][\p{L}\p{N}_$<>-]*)*\r?$/u.test(text)
}
