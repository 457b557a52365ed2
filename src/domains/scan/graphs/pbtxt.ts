import { MAX_READ, type Source } from '../source.ts'

/** A token of the text form of a message. Comments and white space are left out. */
export interface TextToken {
  readonly kind: 'word' | 'string' | 'mark'
  /** Of a string, without quotes and escapes. */
  readonly text: string
  /** In bytes. */
  readonly offset: number
}

/** Longest word or string that is kept: 512 KiB. The rest of a longer one is skipped. */
const LONGEST = MAX_READ / 2
/** Bytes that cost one step. */
const STEP_BYTES = 32

/**
 * Reads the tokens of the text form of a Protocol Buffers message.
 *
 * @param step - takes steps from the budget of the file; the tokens end when it is spent.
 */
export function* textTokens(source: Source, step: (count: number) => boolean): Generator<TextToken> {
  const reader = new Characters(source, step)
  for (let char = reader.peek(); char !== ''; char = reader.peek()) {
    const offset = reader.at
    if (char === '"' || char === "'") yield { kind: 'string', text: decodeEscapes(reader.quoted(char)), offset }
    else if (char === '#') reader.skipLine()
    else if (isWord(char)) yield { kind: 'word', text: reader.word(), offset }
    else {
      reader.next()
      if (char > ' ') yield { kind: 'mark', text: char, offset }
    }
  }
}

function isWord(char: string): boolean {
  return (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') || (char >= '0' && char <= '9') || '_.+-'.includes(char)
}

/** Reads a source character by character, as Latin-1. */
class Characters {
  readonly #source: Source
  readonly #step: (count: number) => boolean
  #chunk = ''
  #base = 0
  #index = 0

  constructor(source: Source, step: (count: number) => boolean) {
    this.#source = source
    this.#step = step
  }

  get at(): number {
    return this.#base + this.#index
  }

  /** Returns the next character; an empty text at the end, or when the budget is spent. */
  peek(): string {
    if (this.#index >= this.#chunk.length) this.#fill()
    return this.#chunk[this.#index] ?? ''
  }

  next(): void {
    this.#index += 1
  }

  /** Reads a quoted text to its end, or to the end of its line. */
  quoted(quote: string): string {
    this.next()
    let text = ''
    for (let char = this.peek(); char !== '' && char !== '\n'; char = this.peek()) {
      this.next()
      if (char === quote) break
      text = this.#kept(text, char)
      if (char !== '\\') continue
      text = this.#kept(text, this.peek())
      this.next()
    }
    return text
  }

  word(): string {
    let text = ''
    for (let char = this.peek(); char !== '' && isWord(char); char = this.peek()) {
      text = this.#kept(text, char)
      this.next()
    }
    return text
  }

  skipLine(): void {
    for (let char = this.peek(); char !== '' && char !== '\n'; char = this.peek()) this.next()
  }

  #kept(text: string, char: string): string {
    return text.length < LONGEST ? text + char : text
  }

  #fill(): void {
    this.#base += this.#chunk.length
    this.#index = 0
    const bytes = this.#source.read(this.#base, 64 * 1024)
    this.#chunk = this.#step(Math.ceil(bytes.length / STEP_BYTES)) ? Buffer.from(bytes).toString('latin1') : ''
  }
}

function decodeEscapes(text: string): string {
  return text.replace(/\\(?:x([0-9a-f]{1,2})|u([0-9a-f]{4})|U([0-9a-f]{8})|([0-7]{1,3})|(.))/gis, decodeEscape)
}

type Digits = string | undefined

function decodeEscape(_match: string, byte: Digits, short: Digits, long: Digits, octal: Digits, char: Digits): string {
  const hex = byte ?? short ?? long
  if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16) & 0xffff)
  if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8))
  return { n: '\n', r: '\r', t: '\t' }[char ?? ''] ?? char ?? ''
}

/** A text field of a message. */
export interface TextField {
  readonly name: string
  readonly text: string
  readonly offset: number
  /** The messages around it, the outermost first. */
  readonly within: readonly TextMessage[]
}

/** A message of the text form. */
export interface TextMessage {
  readonly name: string
  /** Different for every message of a file. */
  readonly id: number
}

const MAX_DEPTH = 100

/**
 * Visits the text fields of a message, with the messages around them. Adjacent strings are one value, as in the format.
 *
 * @returns whether everything was read; false when the budget was spent, or the nesting is too deep.
 */
export function eachTextField(source: Source, step: (count: number) => boolean, visit: (field: TextField) => void): boolean {
  let isSpent = false
  const counted = (count: number) => {
    isSpent ||= !step(count)
    return !isSpent
  }
  const open: TextMessage[] = []
  let [name, opened] = ['', 0]
  let pending: TextField | undefined
  const flush = () => {
    if (pending !== undefined) visit(pending)
    pending = undefined
  }
  for (const { kind, text, offset } of textTokens(source, counted)) {
    if (kind === 'string') {
      pending = pending === undefined ? { name, text, offset, within: [...open] } : { ...pending, text: pending.text + text }
      continue
    }
    flush()
    if (kind === 'word') name = text
    else if (text === '{' || text === '<') {
      if (open.length >= MAX_DEPTH) return false
      opened += 1
      open.push({ name, id: opened })
    } else if (text === '}' || text === '>') open.pop()
  }
  flush()
  return !isSpent
}
