import type { Technique } from '../technique.ts'
import type { Protobuf, Range } from './protobuf.ts'
import { quote, type Report } from './report.ts'
import { isForeignPath, kindOf, type OpKind } from './tensorflow-ops.ts'

export type GraphName =
  | 'tf-python-operator'
  | 'tf-file-operator'
  | 'tf-network-operator'
  | 'tf-dataset-path'
  | 'tf-dataset-operator'
  | 'tf-debug-url'
  | 'tf-print-file'
  | 'tf-summary-operator'
  | 'tf-checkpoint-operator'
  | 'tf-custom-operator'

export const GRAPH_TECHNIQUES: readonly Technique<GraphName>[] = [
  { technique: 'tf-python-operator', grade: 'critical', summary: 'An operator of the graph calls a Python function' },
  { technique: 'tf-file-operator', grade: 'high', summary: 'An operator of the graph reads or writes files' },
  { technique: 'tf-network-operator', grade: 'high', summary: 'An operator of the graph opens network connections' },
  { technique: 'tf-dataset-path', grade: 'high', summary: 'A dataset of the graph reads an absolute path or a URL' },
  { technique: 'tf-dataset-operator', grade: 'note', summary: 'The graph contains a dataset that reads files' },
  { technique: 'tf-debug-url', grade: 'high', summary: 'A debug operator sends tensors to an absolute path or a URL' },
  { technique: 'tf-print-file', grade: 'high', summary: 'A print operator writes to a file' },
  { technique: 'tf-summary-operator', grade: 'review', summary: 'An operator of the graph writes summary files' },
  {
    technique: 'tf-checkpoint-operator',
    grade: 'note',
    summary: 'The graph saves or restores variables or tables, as every SavedModel does',
  },
  { technique: 'tf-custom-operator', grade: 'review', summary: 'The graph requires a library of custom operators' },
]

/** Operators that are reported by their name alone. */
const BY_KIND: Readonly<Partial<Record<OpKind, readonly [technique: GraphName, why: string]>>> = {
  python: ['tf-python-operator', 'calls a Python function when the graph runs'],
  file: ['tf-file-operator', 'reads or writes files when the graph runs'],
  network: ['tf-network-operator', 'opens network connections when the graph runs'],
  summary: ['tf-summary-operator', 'writes files when the graph runs'],
  checkpoint: ['tf-checkpoint-operator', 'is normal in a saved model'],
  custom: ['tf-custom-operator', 'is not an operator of TensorFlow, so it requires a library with native code'],
}

const MAX_NAMES = 50_000
const MAX_STRINGS = 16

interface Node {
  readonly name: string
  readonly op: string
  readonly inputs: readonly string[]
  /** Text of the attributes that resolves outside the model. */
  readonly paths: readonly string[]
  readonly offset: number
}

interface Use {
  readonly op: string
  readonly offset: number
  count: number
}

/** Reads graphs and their function libraries, and reports the operators when everything was read. */
export class GraphReader {
  readonly #walk: Protobuf
  readonly #report: Report<GraphName>
  readonly #uses = new Map<string, Use>()
  readonly #functions = new Set<string>()
  #textPath: string | undefined
  nodes = 0

  constructor(walk: Protobuf, report: Report<GraphName>) {
    this.#walk = walk
    this.#report = report
  }

  graph(range: Range): void {
    this.#scope(range, 1, { 2: (field) => this.#library(field) })
  }

  /** Reports what the graphs use. A custom name that is a function of a library is not a custom operator. */
  finish(): void {
    for (const { op, offset, count } of this.#uses.values()) {
      const kind = kindOf(op, this.#functions)
      if (this.#textPath !== undefined) this.#textUse({ op, offset, kind }, this.#textPath)
      const known = BY_KIND[kind]
      if (known === undefined) continue
      const where = `${count} ${count === 1 ? 'node' : 'nodes'}, the first at offset ${offset}`
      this.#report.add(known[0], { message: `The operator ${quote(op)} ${known[1]} (${where}).`, subject: op, offset })
    }
  }

  /** Counts an operator, for a graph in text form too. */
  use(op: string, offset: number): void {
    this.nodes += 1
    const use = this.#uses.get(op)
    if (use !== undefined) use.count += 1
    else if (this.#uses.size < MAX_NAMES) this.#uses.set(op, { op, offset, count: 1 })
    else this.#report.unread(`more than ${MAX_NAMES} different operators`)
  }

  /** Counts a string of a graph in text form, which does not show the node that uses it. */
  text(text: string): void {
    if (isForeignPath(text)) this.#textPath ??= text
  }

  #library(range: Range): void {
    this.#walk.each(range, { counted: { 1: (field) => this.#function(field) } })
  }

  #function(range: Range): void {
    this.#scope(range, 3, { 1: (field) => this.#signature(field) })
  }

  #signature(range: Range): void {
    this.#walk.each(range, {
      counted: { 1: (field) => this.#functions.size < MAX_NAMES && this.#functions.add(this.#text(field)) },
    })
  }

  /** Reads the nodes of a graph or function, then connects datasets with the constants that they read. */
  #scope(range: Range, nodeField: number, others: Readonly<Record<number, (field: Range) => void>>): void {
    const constants = new Map<string, string>()
    const datasets: Node[] = []
    const node = (field: Range) => this.#visit(this.#node(field), constants, datasets)
    this.#walk.each(range, { counted: { ...others, [nodeField]: node } })
    for (const each of datasets) this.#dataset(each, constants)
  }

  #visit(node: Node, constants: Map<string, string>, datasets: Node[]): void {
    const [path] = node.paths
    this.use(node.op, node.offset)
    if (path !== undefined && constants.size < MAX_NAMES) constants.set(node.name, path)
    const kind = kindOf(node.op, this.#functions)
    if (kind === 'dataset' && datasets.length < MAX_NAMES) datasets.push(node)
    if (kind === 'debug' && path !== undefined) this.#outside('tf-debug-url', node, path, 'sends tensors to')
    if (node.op === 'PrintV2' && path !== undefined) this.#outside('tf-print-file', node, path, 'writes to')
  }

  #textUse({ op, offset, kind }: Omit<Use, 'count'> & { readonly kind: OpKind }, path: string): void {
    if (kind === 'dataset') this.#outside('tf-dataset-path', { op, offset }, path, 'can read')
    if (kind === 'debug') this.#outside('tf-debug-url', { op, offset }, path, 'can send tensors to')
    if (op === 'PrintV2') this.#outside('tf-print-file', { op, offset }, path, 'can write to')
  }

  #dataset(node: Node, constants: ReadonlyMap<string, string>): void {
    const inputs = node.inputs.map((input) => constants.get(input.replace(/^\^/, '').replace(/:.*$/, '')))
    const path = [...node.paths, ...inputs].find((each) => each !== undefined)
    if (path !== undefined) this.#outside('tf-dataset-path', node, path, 'reads')
    const message = `The operator ${quote(node.op)} at offset ${node.offset} reads files that its input names.`
    if (path === undefined) this.#report.add('tf-dataset-operator', { message, subject: node.op, offset: node.offset })
  }

  #outside(technique: GraphName, { op, offset }: Pick<Node, 'op' | 'offset'>, path: string, does: string): void {
    const message = `The operator ${quote(op)} at offset ${offset} ${does} ${quote(path)} when the graph runs.`
    this.#report.add(technique, { message, subject: `${op} ${path}`, offset })
  }

  #node(range: Range): Node {
    let [name, op] = ['', '']
    const inputs: string[] = []
    const paths: string[] = []
    this.#walk.each(range, {
      counted: {
        1: (field) => (name = this.#text(field)),
        2: (field) => (op = this.#text(field)),
        3: (field) => inputs.length < MAX_STRINGS && inputs.push(this.#text(field)),
        5: (field) => this.#attribute(field, paths),
      },
    })
    return { name, op, inputs, paths, offset: range.start }
  }

  /** Reads AttrValue: `s` is 2, `list` 1 with `s` 2, `tensor` 8 with `string_val` 8. */
  #attribute(range: Range, paths: string[]): void {
    const text = (field: Range) => this.#path(field, paths)
    const list = (field: Range) => this.#walk.each(field, { counted: { 2: text } })
    const tensor = (field: Range) => this.#walk.each(field, { counted: { 8: text } })
    this.#walk.each(range, { counted: { 2: (value) => this.#walk.each(value, { counted: { 1: list, 2: text, 8: tensor } }) } })
  }

  #path(range: Range, paths: string[]): void {
    const text = range.end - range.start < 2 || paths.length >= MAX_STRINGS ? undefined : this.#walk.text(range)
    if (text !== undefined && isForeignPath(text)) paths.push(text)
  }

  #text(range: Range): string {
    return this.#walk.text(range) ?? `<${range.end - range.start} bytes>`
  }
}
