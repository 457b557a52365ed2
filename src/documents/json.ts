const MAX_NESTING = 100

/**
 * JSON of anyone; `undefined` when it is none, or is nested so deeply that walking it would exhaust the stack.
 */
export function parseJson(text: string): unknown {
  if (nestsDeeply(text)) return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** Whether brackets stand within each other more often than anybody writes. Texts are jumped over. */
export function nestsDeeply(text: string): boolean {
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) {
      at = text.indexOf('"', at + 1)
      while (at !== -1 && isEscaped(text, at)) at = text.indexOf('"', at + 1)
      if (at === -1) return false
    } else if (code === OPEN_BRACE || code === OPEN_BRACKET) depth += 1
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth -= 1
    if (depth > MAX_NESTING) return true
  }
  return false
}

/** JSON with blanks where comments were, so that everything else stays where it is. */
export function withoutComments(text: string): string {
  const parts: string[] = []
  let kept = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') {
      do at = text.indexOf('"', at + 1)
      while (at !== -1 && isEscaped(text, at))
      if (at === -1) break
    } else if (text[at] === '/' && (text[at + 1] === '/' || text[at + 1] === '*')) {
      const isLine = text[at + 1] === '/'
      const found = text.indexOf(isLine ? '\n' : '*/', at + 2)
      const end = found === -1 ? text.length : isLine ? found : found + 2
      parts.push(text.slice(kept, at), text.slice(at, end).replace(/[^\n]/g, ' '))
      kept = end
      at = end - 1
    }
  }
  return parts.join('') + text.slice(kept)
}

function isEscaped(text: string, quote: number): boolean {
  let slashes = 0
  while (text[quote - 1 - slashes] === '\\') slashes += 1
  return slashes % 2 === 1
}

/** What is not JSON, as far as it was looked at. */
export class JsonError extends Error {}

/**
 * The members of a JSON object as texts, without parsing what they hold: of a plan of many megabytes only a part is looked at.
 *
 * @throws {JsonError} - it is no object, a member stands twice, or something does not end.
 */
export function membersIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  eachPart(text, '{', '}', (at) => {
    const keyEnd = stringEnd(text, at)
    const key = parseJson(text.slice(at, keyEnd))
    if (typeof key !== 'string') throw new JsonError('a key is no text')
    const colon = skipSpace(text, keyEnd)
    if (text[colon] !== ':') throw new JsonError('expected ":" after a key')
    const start = skipSpace(text, colon + 1)
    const end = valueEnd(text, start)
    if (found.has(key)) throw new JsonError(`the member ${JSON.stringify(key)} stands twice`)
    found.set(key, text.slice(start, end))
    return end
  })
  return found
}

/**
 * The entries of a JSON array as texts.
 *
 * @throws {JsonError} - it is no array, or something does not end.
 */
export function entriesIn(text: string): readonly string[] {
  const found: string[] = []
  eachPart(text, '[', ']', (at) => {
    const end = valueEnd(text, at)
    found.push(text.slice(at, end))
    return end
  })
  return found
}

/** @param part - reads one part and gives where it ends. */
function eachPart(text: string, open: string, close: string, part: (at: number) => number): void {
  let at = skipSpace(text, 0)
  if (text[at] !== open) throw new JsonError(`expected "${open}"`)
  at = skipSpace(text, at + 1)
  if (text[at] === close) return
  for (;;) {
    at = skipSpace(text, part(at))
    if (text[at] === close) return
    if (text[at] !== ',') throw new JsonError(`expected "," or "${close}"`)
    at = skipSpace(text, at + 1)
  }
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at += 1
  return at
}

function stringEnd(text: string, start: number): number {
  if (text[start] !== '"') throw new JsonError('expected a text')
  for (let quote = text.indexOf('"', start + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    if (!isEscaped(text, quote)) return quote + 1
  }
  throw new JsonError('a text does not end')
}

const [QUOTE, OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [...'"{}[]'].map((each) => each.charCodeAt(0))

/** Where a value ends. Brackets are counted, not paired: whoever parses the part finds what is wrong in it. */
function valueEnd(text: string, start: number): number {
  const first = text[start]
  if (first === '"') return stringEnd(text, start)
  if (first !== '{' && first !== '[') return plainEnd(text, start)
  let depth = 0
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) at = stringEnd(text, at) - 1
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) depth += 1
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth -= 1
    if (depth === 0) return at + 1
  }
  throw new JsonError('a value does not end')
}

/** Of a number, `true`, `false` or `null`. */
function plainEnd(text: string, start: number): number {
  const end = /[,\]}\s]/g
  end.lastIndex = start
  const found = end.exec(text)?.index ?? text.length
  if (found === start) throw new JsonError('expected a value')
  return found
}
