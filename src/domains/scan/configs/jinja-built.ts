import { TEXT_FILTERS } from './jinja-names.ts'
import { type Definition, type Node, partsOf, pathOf, type Statement } from './jinja-tree.ts'

/** Levels of an expression that are considered. A deeper one counts as built. */
const DEPTH = 50
/** Rounds in which names that depend on each other are resolved. */
const ROUNDS = 8

/** Knows which names of a template have text that the template computes, as opposed to data that it was given. */
export class BuiltNames {
  readonly #built = new Set<string>()
  /** Names with a literal text. */
  readonly #texts = new Set<string>()
  readonly #macros = new Set<string>()

  constructor(statements: readonly Statement[]) {
    const definitions = statements.flatMap(({ defines }) => defines.flatMap(withMembers))
    for (const { path, captures } of definitions) {
      if (captures === 'macro') this.#macros.add(path)
      if (captures === 'block') this.#built.add(path)
    }
    for (let round = 0; round < ROUNDS; round += 1) if (!this.#learn(definitions)) break
  }

  /** Tells whether an expression is a text that is put together, by `~`, `+`, `%`, `format`, `join`, a macro or a captured block. */
  isBuilt(node: Node, depth = 0): boolean {
    if (depth > DEPTH) return true
    const inner = (part: Node): boolean => this.isBuilt(part, depth + 1)
    switch (node.type) {
      case 'binary':
        return node.operator === '~' || node.parts.some((part) => this.#isText(part, depth + 1))
      case 'filter':
        if (node.name === 'join' || node.name === 'format') return true
        return TEXT_FILTERS.has(node.name) && this.#isText(node.of, depth + 1)
      case 'call':
        return this.#isBuiltCall(node.of, depth + 1)
      case 'many':
        return node.form === 'choice' || node.form === 'list' ? node.parts.some(inner) : false
      case 'item':
        return this.#isKnown(node) || this.#isPiece(node, depth + 1)
      case 'name':
      case 'attribute':
        return this.#isKnown(node)
      default:
        return false
    }
  }

  /** Tells whether an expression is a slice of a text, or an item of something other than a name. A list of roles has plain items. */
  #isPiece(node: Extract<Node, { type: 'item' }>, depth: number): boolean {
    const isSlice = node.index.type === 'many' && node.index.form === 'slice'
    if (node.of.type === 'name' || node.of.type === 'attribute') return isSlice && this.#texts.has(pathOf(node.of) ?? '')
    return this.#isText(node.of, depth)
  }

  #isKnown(node: Node): boolean {
    const path = pathOf(node)
    return path !== undefined && this.#built.has(path)
  }

  /** Tells whether an expression is a text that the template contains or builds. */
  #isText(node: Node, depth: number): boolean {
    if (depth > DEPTH) return true
    if (node.type === 'string') return true
    if (node.type === 'many') return node.form !== 'logic' && node.parts.some((part) => this.#isText(part, depth + 1))
    const path = pathOf(node)
    if (path !== undefined && this.#texts.has(path)) return true
    if (node.type === 'filter' && node.name === 'string') return true
    return this.isBuilt(node, depth)
  }

  #isBuiltCall(callee: Node, depth: number): boolean {
    if (callee.type === 'name') return this.#macros.has(callee.name) || callee.name === 'caller'
    if (callee.type !== 'attribute') return false
    if (callee.name === 'join' || callee.name === 'format') return true
    return this.#isText(callee.of, depth) && callee.name !== 'index' && callee.name !== 'find' && callee.name !== 'count'
  }

  /** @returns whether a name was learned. */
  #learn(definitions: readonly Definition[]): boolean {
    const before = this.#built.size + this.#texts.size
    for (const { path, value } of definitions) {
      if (value === undefined) continue
      if (this.isBuilt(value)) this.#built.add(path)
      else if (this.#isText(value, 0)) this.#texts.add(path)
    }
    return this.#built.size + this.#texts.size > before
  }
}

/** Adds the members of `namespace(k=…)`, `dict(k=…)` and `{'k': …}` to a definition. */
function withMembers(definition: Definition): readonly Definition[] {
  const { path, value } = definition
  if (value?.type === 'call') return [definition, ...value.named.map(([name, member]) => ({ path: `${path}.${name}`, value: member }))]
  if (value?.type !== 'many' || value.form !== 'dict') return [definition]
  const parts = partsOf(value)
  return parts.flatMap((key, index) => {
    const member = parts[index + 1]
    return index % 2 === 0 && key.type === 'string' && member !== undefined ? [{ path: `${path}.${key.value}`, value: member }] : []
  })
}
