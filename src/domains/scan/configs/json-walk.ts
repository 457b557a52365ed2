import type { JsonToken, JsonTokens } from './json-tokens.ts'

/** A value of a JSON text, where it is, and how to get its text. */
export interface JsonValue {
  /** `{` and `[` when one begins, `}` and `]` when it ends; `s` for a string; `v` for a number, `true`, `false` or `null`. */
  readonly kind: string
  /** Keys from the root to the value; an empty string for an item of an array. Valid during the call. */
  readonly path: readonly string[]
  readonly offset: number
  /** In bytes. */
  readonly length: number
  readonly text: () => string
}

export interface JsonVisitor {
  /** Tells whether a key is compared for duplicates in objects of any size. True for a small closed set only. */
  readonly matters: (key: string) => boolean
  readonly value: (value: JsonValue) => void
  readonly duplicate: (key: string, path: readonly string[], offset: number) => void
}

export interface JsonOutcome {
  /** Levels of the deepest container. */
  readonly depth: number
}

/** Levels whose keys are known. Deeper values are visited as if they were on this level. */
export const MAX_DEPTH = 128
/** Keys of one object that are compared for duplicates; later ones only when they matter. */
const MAX_KEYS = 1024
/** Bytes of a key that are decoded. Every key that a check names is shorter, also when all its characters are escaped. */
const KEY_BYTES = 512

interface Frame {
  readonly close: string
  readonly keys: Set<string>
}

/** Visits every value of a JSON text in order. Does not recurse: nesting costs no stack. */
export class JsonWalk {
  readonly #tokens: JsonTokens
  readonly #visitor: JsonVisitor
  readonly #frames: Frame[] = []
  readonly #path: string[] = []
  #depth = 0
  #deepest = 0

  constructor(tokens: JsonTokens, visitor: JsonVisitor) {
    this.#tokens = tokens
    this.#visitor = visitor
  }

  run(): JsonOutcome {
    let pending: JsonToken | undefined
    for (let token = this.#tokens.next(); token !== undefined; token = this.#tokens.next()) {
      if (pending !== undefined && token.kind === ':') this.#key(pending)
      else if (pending !== undefined) this.#visit(pending)
      pending = token.kind === 's' ? token : undefined
      if (pending === undefined) this.#other(token)
    }
    if (pending !== undefined) this.#visit(pending)
    if (this.#depth > 0 && !this.#tokens.spent) this.#tokens.invalid(this.#tokens.offset)
    return { depth: this.#deepest }
  }

  #other(token: JsonToken): void {
    if (token.kind === '{' || token.kind === '[') this.#open(token)
    else if (token.kind === '}' || token.kind === ']') this.#close(token)
    else if (token.kind === ',') this.#rename('')
    else if (token.kind === 'v') this.#visit(token)
  }

  #key(token: JsonToken): void {
    const key = token.length > KEY_BYTES ? '' : this.#tokens.textOf(token)
    this.#rename(key)
    const keys = this.#frames.at(-1)?.keys
    if (keys === undefined || token.length > KEY_BYTES || this.#depth > MAX_DEPTH) return
    if (keys.has(key)) this.#visitor.duplicate(key, this.#path, token.offset)
    else if (keys.size < MAX_KEYS || this.#visitor.matters(key)) keys.add(key)
  }

  #open(token: JsonToken): void {
    this.#visit(token)
    this.#depth += 1
    this.#deepest = Math.max(this.#deepest, this.#depth)
    if (this.#depth > MAX_DEPTH) return
    this.#frames.push({ close: token.kind === '{' ? '}' : ']', keys: new Set() })
    this.#path.push('')
  }

  #close(token: JsonToken): void {
    if (this.#depth === 0) {
      this.#tokens.invalid(token.offset)
      return
    }
    this.#depth -= 1
    if (this.#depth >= MAX_DEPTH) return
    if (this.#frames.pop()?.close !== token.kind) this.#tokens.invalid(token.offset)
    this.#path.pop()
    this.#visit(token)
  }

  #rename(key: string): void {
    if (this.#path.length > 0) this.#path[this.#path.length - 1] = key
  }

  #visit(token: JsonToken): void {
    const { kind, offset, length } = token
    this.#visitor.value({ kind, path: this.#path, offset, length, text: () => this.#tokens.textOf(token) })
  }
}
