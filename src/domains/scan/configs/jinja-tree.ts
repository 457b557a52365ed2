/** An expression of a Jinja template, as far as the checks distinguish it. `at` is in UTF-16 units, from the start of the template. */
export type Node =
  | { readonly type: 'name'; readonly name: string; readonly at: number }
  | { readonly type: 'string'; readonly value: string; readonly at: number }
  | { readonly type: 'constant'; readonly at: number }
  | { readonly type: 'attribute'; readonly of: Node; readonly name: string; readonly at: number }
  | { readonly type: 'item'; readonly of: Node; readonly index: Node; readonly at: number }
  | ({ readonly type: 'call'; readonly of: Node; readonly at: number } & Arguments)
  | ({ readonly type: 'filter'; readonly of: Node; readonly name: string; readonly at: number } & Arguments)
  | { readonly type: 'binary'; readonly operator: string; readonly parts: readonly Node[]; readonly at: number }
  /** A list, tuple, dict, slice, condition, comparison or test: its parts are checked, its own value is not a name. */
  | { readonly type: 'many'; readonly form: ManyForm; readonly parts: readonly Node[]; readonly at: number }

export type ManyForm = 'list' | 'dict' | 'slice' | 'choice' | 'logic'

export interface Arguments {
  readonly args: readonly Node[]
  readonly named: readonly (readonly [name: string, value: Node])[]
}

/** One statement, such as `{% set x = 1 %}`, or one `{{ }}` as `print`. */
export interface Statement {
  readonly tag: string
  readonly at: number
  /** Expressions of the statement, in order. */
  readonly nodes: readonly Node[]
  /** Names that it defines, such as `x` or `ns.x`, and what it assigns; without a value for a block, macro or parameter. */
  readonly defines: readonly Definition[]
}

export interface Definition {
  readonly path: string
  readonly value?: Node
  /** A block of text that is captured, or a macro, whose value is text. */
  readonly captures?: 'block' | 'macro'
}

/** Returns the parts of an expression. */
export function partsOf(node: Node): readonly Node[] {
  switch (node.type) {
    case 'attribute':
      return [node.of]
    case 'item':
      return [node.of, node.index]
    case 'call':
    case 'filter':
      return [node.of, ...node.args, ...node.named.map(([, value]) => value)]
    case 'binary':
    case 'many':
      return node.parts
    default:
      return []
  }
}

/** The most names in a path; longer ones have none. Trees can be deep on the left, so this does not recurse. */
const PATH_NAMES = 16

/** Returns `a.b` for a chain of names; `undefined` for another expression. */
export function pathOf(node: Node): string | undefined {
  const names: string[] = []
  let at = node
  while (at.type !== 'name') {
    const name = at.type === 'attribute' ? at.name : at.type === 'item' && at.index.type === 'string' ? at.index.value : undefined
    if (name === undefined || (at.type !== 'attribute' && at.type !== 'item') || names.length > PATH_NAMES) return undefined
    names.unshift(name)
    at = at.of
  }
  return [at.name, ...names].join('.')
}
