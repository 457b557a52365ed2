import type { JsonTokens, Token } from './json-tokens.ts'
import { KeySet } from './key-set.ts'
import { Stop } from './stop.ts'

/** As deep as serde_json reads, which safetensors uses. */
const MAX_DEPTH = 128
/** Keys of the objects that are open at one time, so that their hashes need at most 100 MB. */
const MAX_KEYS = 4_000_000
/** Dimensions of a tensor that are kept; NumPy allows 64. */
const MAX_INTEGERS = 64

/** Walks JSON value by value, and reports every key that an object has twice. */
export class JsonWalk {
  readonly tokens: JsonTokens
  readonly #repeated: (key: string, at: number) => void
  readonly #keys: KeySet[] = []
  #depth = 0
  /** Keys that are remembered. */
  #held = 0

  constructor(tokens: JsonTokens, repeated: (key: string, at: number) => void) {
    this.tokens = tokens
    this.#repeated = repeated
  }

  /** Reads the members of an object whose `{` is consumed. `visit` consumes the value of the member. */
  members(visit: (key: string, at: number) => void): void {
    const [keys, held] = [this.#enter(), this.#held]
    for (let token = this.tokens.next(), first = true; !(first && token === '}'); token = this.tokens.next(), first = false) {
      if (token !== 'string') throw this.tokens.stop(`found ${token}; expected a key`)
      const { text, at } = this.tokens
      if (++this.#held > MAX_KEYS) throw new Stop('limit', `an object has more than ${MAX_KEYS} keys`, at)
      if (keys.add(this.tokens.hash)) this.#repeated(text, at)
      this.tokens.expect(':')
      visit(text, at)
      if (this.#endsWith('}')) break
    }
    keys.clear()
    this.#held = held
    this.#depth--
  }

  /** Reads the items of an array whose `[` is consumed. `visit` gets the first token of each and consumes the rest. */
  items(visit: (token: Token) => void): void {
    this.#enter()
    for (let token = this.tokens.next(), first = true; !(first && token === ']'); token = this.tokens.next(), first = false) {
      visit(token)
      if (this.#endsWith(']')) break
    }
    this.#depth--
  }

  /** Consumes a value whose first token is consumed. */
  skip(token: Token): void {
    if (token === '{') this.members(() => this.skip(this.tokens.next()))
    else if (token === '[') this.items((item) => this.skip(item))
    else if (token !== 'string' && token !== 'number' && token !== 'literal') throw this.tokens.stop(`found ${token}; expected a value`)
  }

  /** Consumes a value. @returns the string, or `undefined` when it is another value. */
  string(): string | undefined {
    const token = this.tokens.next()
    if (token === 'string') return this.tokens.text
    this.skip(token)
    return undefined
  }

  /** Consumes a value. @returns integers from 0, `Infinity` above 2^53 - 1; `undefined` when it is not an array of up to 64 of them. */
  integers(): readonly number[] | undefined {
    const found: number[] = []
    let valid = true
    const token = this.tokens.next()
    if (token !== '[') {
      this.skip(token)
      return undefined
    }
    this.items((item) => {
      const isInteger = item === 'number' && /^\d+$/.test(this.tokens.word)
      if (isInteger && found.length < MAX_INTEGERS) found.push(safe(this.tokens.word))
      else valid = false
      this.skip(item)
    })
    return valid ? found : undefined
  }

  #enter(): KeySet {
    if (this.#depth >= MAX_DEPTH) throw this.tokens.stop(`it is nested deeper than ${MAX_DEPTH} levels`)
    const keys = this.#keys[this.#depth] ?? new KeySet()
    this.#keys[this.#depth++] = keys
    return keys
  }

  /** Consumes the comma or the end after an item. A comma before the end is not JSON. */
  #endsWith(end: Token): boolean {
    const token = this.tokens.next()
    if (token === end) return true
    if (token !== ',') throw this.tokens.stop(`found ${token}; expected a comma or ${end}`)
    return false
  }
}

function safe(digits: string): number {
  const value = Number(digits)
  return Number.isSafeInteger(value) ? value : Number.POSITIVE_INFINITY
}
