import type { Reader, Sample, ScanContext } from '../context.ts'
import type { Reading } from '../result.ts'
import { MAX_READ, type Source } from '../source.ts'
import type { Technique } from '../technique.ts'
import { escapeOf } from './external-data.ts'
import { KERAS_CONFIG_TECHNIQUES, readKerasJson } from './keras-config.ts'
import { eachTextField } from './pbtxt.ts'
import { Protobuf, type Range } from './protobuf.ts'
import { quote, Report } from './report.ts'
import { isPointer } from './sample.ts'
import { GRAPH_TECHNIQUES, type GraphName, GraphReader, type Node } from './tensorflow-graph.ts'
import { tensorflowKind } from './tensorflow-identify.ts'

type Name = GraphName | 'tf-asset-path' | (typeof KERAS_CONFIG_TECHNIQUES)[number]['technique'] | 'tf-malformed'

export const TENSORFLOW_TECHNIQUES: readonly Technique<Name>[] = [
  ...GRAPH_TECHNIQUES,
  ...KERAS_CONFIG_TECHNIQUES,
  { technique: 'tf-asset-path', grade: 'high', summary: 'A SavedModel names an asset outside its folder' },
  { technique: 'tf-malformed', grade: 'review', summary: 'The file is not a valid TensorFlow graph' },
]

/** Reads SavedModels, MetaGraphs and frozen graphs, in binary and text form, and `keras_metadata.pb`. */
export const tensorflowReader: Reader = {
  id: 'tensorflow',
  matches: (file) => isNamed(file) || tensorflowKind(file) !== undefined,
  read: (source, context) => new TensorflowFile(source, context).read(),
}

function isNamed({ name, size, head }: Pick<Sample, 'name' | 'size' | 'head'>): boolean {
  if (size === 0 || isPointer(head)) return false
  return name === 'saved_model.pb' || name === 'keras_metadata.pb' || isText(name, head) || isUndecided(name, head)
}

/** Recognizes the text form by its name. A file without a node of a graph turns out to be something else. */
function isText(name: string, head: Uint8Array): boolean {
  return /\.(pbtxt|pb\.txt)$/.test(name) && !head.includes(0)
}

/** A file that is named as a graph may have fields that no loader knows in front of those that it reads. */
function isUndecided(name: string, head: Uint8Array): boolean {
  return /\.(pb|meta)$/.test(name) && head.length > 0
}

/** Messages of the text form that are nodes of a graph or function, and the fields of an attribute that hold text. */
const NODES: ReadonlySet<string> = new Set(['node', 'node_def'])
const TEXTS: ReadonlySet<string> = new Set(['s', 'string_val', 'tensor_content'])
const MAX_TEXTS = 16

class TensorflowFile {
  readonly #source: Source
  readonly #context: ScanContext
  readonly #walk: Protobuf
  readonly #report: Report<Name>
  readonly #graphs: GraphReader
  readonly #all: Range

  constructor(source: Source, context: ScanContext) {
    this.#source = source
    this.#context = context
    this.#walk = new Protobuf(source, context.step)
    this.#report = new Report<Name>(context, TENSORFLOW_TECHNIQUES)
    this.#graphs = new GraphReader(this.#walk, this.#report)
    this.#all = { start: 0, end: source.size }
  }

  read(): Reading {
    const name = baseName(this.#context.name)
    const head = Uint8Array.from(this.#source.read(0, 64 * 1024))
    if (name === 'keras_metadata.pb') return this.#kerasMetadata()
    if (isText(name, head)) return this.#text()
    const known = tensorflowKind({ name, head, size: this.#source.size, read: this.#source.read })
    if (known === undefined && name !== 'saved_model.pb') return this.#guess()
    const kind = name === 'saved_model.pb' ? 'saved-model' : (known ?? 'saved-model')
    if (kind === 'saved-model') this.#walk.each(this.#all, { counted: { 2: (field) => this.#metaGraph(field) } })
    else if (kind === 'meta-graph') this.#metaGraph(this.#all)
    else this.#graphs.graph(this.#all)
    return this.#finish(`tensorflow-${kind}`)
  }

  #metaGraph(range: Range): void {
    const counted = {
      2: (field: Range) => this.#graphs.graph(field),
      6: (field: Range) => this.#asset(field),
      7: (field: Range) => this.#objects(field),
    }
    this.#walk.each(range, { counted })
  }

  /** Reads AssetFileDef: `filename` is 2, relative to the folder `assets`. */
  #asset(range: Range): void {
    let name = ''
    this.#walk.each(range, { counted: { 2: (field) => (name = this.#walk.text(field) ?? '') } })
    const reason = escapeOf(name)
    if (reason === undefined) return
    const message = `The asset ${quote(name)} at offset ${range.start} ${reason}; loading the model reads a file outside its folder.`
    this.#report.add('tf-asset-path', { message, subject: name, offset: range.start })
  }

  /** Walks a file as a graph that could not be recognized by its first bytes. Without a node it is something else. */
  #guess(): Reading {
    this.#graphs.graph(this.#all)
    const isGraph = this.#graphs.nodes > 0 && this.#walk.malformed === undefined
    return isGraph ? this.#finish('tensorflow-graph') : { format: '', findings: [], incomplete: [] }
  }

  /** Reads the objects of a SavedModel. TensorFlow 2.0 to 2.4 stored the layers of Keras there. */
  #objects(range: Range): void {
    const userObject = (field: Range) => this.#walk.each(field, { counted: { 3: (text) => this.#layer(text) } })
    const object = (field: Range) => this.#walk.each(field, { counted: { 4: userObject } })
    this.#walk.each(range, { counted: { 1: object } })
  }

  #kerasMetadata(): Reading {
    const node = (field: Range) => this.#walk.each(field, { counted: { 5: (text) => this.#layer(text) } })
    this.#walk.each(this.#all, { counted: { 1: node } })
    return this.#finish('keras-metadata')
  }

  /** Walks the JSON of one layer. Objects of other kinds store no JSON. */
  #layer({ start, end }: Range): void {
    if (end - start > MAX_READ)
      this.#report.unread(`the metadata of a layer at offset ${start} has ${end - start} bytes; at most ${MAX_READ} are parsed`)
    const text = this.#walk.text({ start, end }, MAX_READ)
    if (text?.trimStart().startsWith('{')) this.#keras(text, start)
  }

  #keras(text: string, offset: number): void {
    readKerasJson(text, { report: this.#report, step: this.#context.step, where: `the metadata of a layer at offset ${offset}` })
  }

  #text(): Reading {
    let current: (Node & { readonly id: number; readonly inputs: string[]; readonly texts: string[] }) | undefined
    const flush = () => {
      if (current !== undefined && current.op !== '') this.#graphs.textNode(current)
    }
    const isComplete = eachTextField(this.#source, this.#context.step, ({ name, text, offset, within }) => {
      if (name === 'metadata' && text.trimStart().startsWith('{')) this.#keras(text, offset)
      const node = within.find((message) => NODES.has(message.name))
      if (node === undefined) return
      if (node.id !== current?.id) {
        flush()
        current = { id: node.id, name: '', op: '', inputs: [], texts: [], offset }
      }
      const isDirect = within.at(-1)?.id === node.id
      if (isDirect && (name === 'op' || name === 'name')) current = { ...current, [name]: text }
      else if (isDirect && name === 'input' && current.inputs.length < MAX_TEXTS) current.inputs.push(text)
      else if (TEXTS.has(name) && current.texts.length < MAX_TEXTS) current.texts.push(text)
    })
    flush()
    if (!isComplete) this.#report.unread('the limit of steps was reached in the graph')
    if (this.#graphs.nodes === 0 && isComplete && baseName(this.#context.name) !== 'saved_model.pbtxt')
      return { format: '', findings: [], incomplete: [] }
    return this.#finish('tensorflow-pbtxt')
  }

  #finish(format: string): Reading {
    const { malformed, exhausted } = this.#walk
    this.#graphs.finish()
    if (exhausted) this.#report.unread('the limit of steps was reached in the TensorFlow graph')
    if (malformed !== undefined) {
      const { at, reason } = malformed
      this.#report.unread(`the TensorFlow file is malformed at offset ${at}: ${reason}`)
      this.#report.add('tf-malformed', {
        message: `The TensorFlow file is malformed at offset ${at}: ${reason}.`,
        subject: reason,
        offset: at,
      })
    }
    return this.#report.reading(format, { nodes: this.#graphs.nodes })
  }
}

function baseName(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? path).toLowerCase()
}
