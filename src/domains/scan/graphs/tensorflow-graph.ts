import type { Technique } from '../technique.ts'
import type { Protobuf, Range } from './protobuf.ts'
import { quote, type Report } from './report.ts'
import { isForeignPath, isTextOp, kindOf, type OpKind } from './tensorflow-ops.ts'

export type GraphName =
  | 'tf-python-operator'
  | 'tf-file-operator'
  | 'tf-network-operator'
  | 'tf-dataset-path'
  | 'tf-dataset-operator'
  | 'tf-computed-path'
  | 'tf-checkpoint-path'
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
  { technique: 'tf-computed-path', grade: 'review', summary: 'A dataset of the graph reads a path that the graph puts together' },
  { technique: 'tf-checkpoint-path', grade: 'high', summary: 'The graph saves or restores files at an absolute path or a URL' },
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
const MAX_PACKED = 4096

/** A node of a graph. */
export interface Node {
  readonly name: string
  readonly op: string
  readonly inputs: readonly string[]
  /** Text of the attributes. */
  readonly texts: readonly string[]
  readonly offset: number
}

/** The nodes of a graph or function that matter for paths. */
interface Scope {
  /** Nodes that give text, by name. */
  readonly nodes: Map<string, Node>
  /** Nodes that read files. */
  readonly readers: Node[]
}

interface Value {
  readonly text?: string | undefined
  /** Whether the graph puts the text together in a way that is not followed. */
  readonly isComputed: boolean
}

const MAX_HOPS = 16

/** Returns the text that an input has when the graph runs, as far as constants and joins decide it. */
function textValue(input: string, nodes: ReadonlyMap<string, Node>, hops = 0): Value {
  const node = nodes.get(input.replace(/^\^/, '').split(':', 1)[0] ?? '')
  if (node === undefined) return { isComputed: false }
  if (hops > MAX_HOPS) return { isComputed: true }
  const inputs = () => node.inputs.map((each) => textValue(each, nodes, hops + 1))
  if (node.op === 'StringJoin') {
    const parts = inputs().map(({ text }) => text)
    return parts.every((part) => part !== undefined) ? { text: parts.join(node.texts[0] ?? ''), isComputed: false } : { isComputed: true }
  }
  if (isTextOp(node.op)) return { isComputed: true }
  return node.op.startsWith('Identity')
    ? (inputs()[0] ?? { isComputed: false })
    : { text: node.texts.find(isForeignPath) ?? node.texts[0], isComputed: false }
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
  /** The first path outside of the model that a constant or a join of constants has, in any graph or function. */
  #foreign: string | undefined
  /** The first dataset whose path is an argument of its function. */
  #open: Node | undefined
  /** Nodes of a graph in text form. */
  readonly #textNodes: Scope = { nodes: new Map(), readers: [] }
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
    this.#connect(this.#textNodes)
    this.#reportOpen()
    for (const { op, offset, count } of this.#uses.values()) {
      const kind = kindOf(op, this.#functions)
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

  /** Takes a node of a graph in text form. */
  textNode(node: Node): void {
    this.#visit(node, this.#textNodes)
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
    const scope: Scope = { nodes: new Map(), readers: [] }
    const node = (field: Range) => this.#visit(this.#node(field), scope)
    this.#walk.each(range, { counted: { ...others, [nodeField]: node } })
    this.#connect(scope)
  }

  /** Reports what datasets and checkpoints of a scope read, now that all of its nodes are known. */
  #connect({ nodes, readers }: Scope): void {
    for (const [name] of nodes) this.#foreign ??= [textValue(name, nodes).text].find((text) => text !== undefined && isForeignPath(text))
    for (const each of readers) {
      if (kindOf(each.op, this.#functions) === 'checkpoint') this.#checkpoint(each, nodes)
      else this.#dataset(each, nodes)
    }
  }

  #visit(node: Node, { nodes, readers }: Scope): void {
    const path = node.texts.find(isForeignPath)
    this.use(node.op, node.offset)
    const isText = node.texts.length > 0 || isTextOp(node.op) || node.op.startsWith('Identity')
    if (isText && nodes.size < MAX_NAMES) nodes.set(node.name, node)
    const kind = kindOf(node.op, this.#functions)
    if ((kind === 'dataset' || kind === 'checkpoint') && readers.length < MAX_NAMES) readers.push(node)
    if (kind === 'debug' && path !== undefined) this.#outside('tf-debug-url', node, path, 'sends tensors to')
    if (node.op === 'PrintV2' && path !== undefined) this.#outside('tf-print-file', node, path, 'writes to')
  }

  #dataset(node: Node, nodes: Scope['nodes']): void {
    const inputs = node.inputs.map((input) => textValue(input, nodes))
    const path = [...node.texts, ...inputs.map(({ text }) => text)].find((each) => each !== undefined && isForeignPath(each))
    if (path !== undefined) this.#outside('tf-dataset-path', node, path, 'reads')
    else if (inputs.some(({ isComputed }) => isComputed)) {
      const message = `The operator ${quote(node.op)} at offset ${node.offset} reads a path that the graph puts together.`
      this.#report.add('tf-computed-path', { message, subject: node.op, offset: node.offset })
    } else {
      this.#open ??= node
      const message = `The operator ${quote(node.op)} at offset ${node.offset} reads files that its input names.`
      this.#report.add('tf-dataset-operator', { message, subject: node.op, offset: node.offset })
    }
  }

  /** The path of a checkpoint or table is the first or second input; the others name variables. */
  #checkpoint(node: Node, nodes: Scope['nodes']): void {
    const path = node.inputs
      .slice(0, 2)
      .map((input) => textValue(input, nodes).text)
      .find((text) => text !== undefined && isForeignPath(text))
    if (path !== undefined) this.#outside('tf-checkpoint-path', node, path, 'reads or writes')
  }

  /** Reports a dataset that gets its path from elsewhere, in a graph that contains a path outside of the model. */
  #reportOpen(): void {
    if (this.#open === undefined || this.#foreign === undefined) return
    const { op, offset } = this.#open
    const message = `The operator ${quote(op)} at offset ${offset} reads files that its argument names, and the graph contains the path ${quote(this.#foreign)}.`
    this.#report.add('tf-dataset-path', { message, subject: `${op} ${this.#foreign}`, offset })
  }

  #outside(technique: GraphName, { op, offset }: Pick<Node, 'op' | 'offset'>, path: string, does: string): void {
    const message = `The operator ${quote(op)} at offset ${offset} ${does} ${quote(path)} when the graph runs.`
    this.#report.add(technique, { message, subject: `${op} ${path}`, offset })
  }

  #node(range: Range): Node {
    let [name, op] = ['', '']
    const inputs: string[] = []
    const texts: string[] = []
    this.#walk.each(range, {
      counted: {
        1: (field) => (name = this.#text(field)),
        2: (field) => (op = this.#text(field)),
        3: (field) => inputs.length < MAX_STRINGS && inputs.push(this.#text(field)),
        5: (field) => this.#attribute(field, texts),
      },
    })
    return { name, op, inputs, texts, offset: range.start }
  }

  /** Reads AttrValue: `s` is 2, `list` 1 with `s` 2, `tensor` 8 with `string_val` 8 and packed `tensor_content` 4. */
  #attribute(range: Range, texts: string[]): void {
    const text = (field: Range) => this.#keep(field, texts)
    const list = (field: Range) => this.#walk.each(field, { counted: { 2: text } })
    const tensor = (field: Range) => this.#walk.each(field, { counted: { 4: (packed) => this.#packed(packed, texts), 8: text } })
    this.#walk.each(range, { counted: { 2: (value) => this.#walk.each(value, { counted: { 1: list, 2: text, 8: tensor } }) } })
  }

  #keep(range: Range, texts: string[]): void {
    const text = range.end === range.start || texts.length >= MAX_STRINGS ? undefined : this.#walk.text(range)
    if (text !== undefined) texts.push(text)
  }

  /** Reads the strings of `tensor_content`: their lengths come first. Numbers are read as text as well, and are no path. */
  #packed(range: Range, texts: string[]): void {
    const text = range.end - range.start > MAX_PACKED || texts.length >= MAX_STRINGS ? undefined : this.#walk.text(range)
    const start = text?.search(/[/\\~]|[A-Za-z][A-Za-z0-9+.-]{0,40}:|\.\./)
    if (text !== undefined && start !== undefined && start >= 0 && start <= MAX_STRINGS) texts.push(text.slice(start))
  }

  #text(range: Range): string {
    return this.#walk.text(range) ?? `<${range.end - range.start} bytes>`
  }
}
