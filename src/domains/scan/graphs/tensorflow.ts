import type { Reader, Sample, ScanContext } from '../context.ts'
import type { Reading } from '../result.ts'
import { MAX_READ, type Source } from '../source.ts'
import type { Technique } from '../technique.ts'
import { KERAS_CONFIG_TECHNIQUES, readKerasJson } from './keras-config.ts'
import { eachTextField } from './pbtxt.ts'
import { Protobuf, type Range } from './protobuf.ts'
import { Report } from './report.ts'
import { isPointer, latin1 } from './sample.ts'
import { GRAPH_TECHNIQUES, type GraphName, GraphReader } from './tensorflow-graph.ts'
import { tensorflowKind } from './tensorflow-identify.ts'

type Name = GraphName | (typeof KERAS_CONFIG_TECHNIQUES)[number]['technique'] | 'tf-malformed'

export const TENSORFLOW_TECHNIQUES: readonly Technique<Name>[] = [
  ...GRAPH_TECHNIQUES,
  ...KERAS_CONFIG_TECHNIQUES,
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
  return name === 'saved_model.pb' || name === 'keras_metadata.pb' || isText(name, head)
}

/** Recognizes the text form by its name and its nodes. */
function isText(name: string, head: Uint8Array): boolean {
  if (name === 'saved_model.pbtxt') return true
  if (!/\.(pbtxt|pb\.txt)$/.test(name)) return false
  return /\b(node|meta_graphs|graph_def|library)\s*:?\s*\{/.test(latin1(head))
}

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
    const kind = name === 'saved_model.pb' ? 'saved-model' : (tensorflowKind({ name, head, size: this.#source.size }) ?? 'saved-model')
    if (kind === 'saved-model') this.#walk.each(this.#all, { counted: { 2: (field) => this.#metaGraph(field) } })
    else if (kind === 'meta-graph') this.#metaGraph(this.#all)
    else this.#graphs.graph(this.#all)
    return this.#finish(`tensorflow-${kind}`)
  }

  #metaGraph(range: Range): void {
    this.#walk.each(range, { counted: { 2: (field) => this.#graphs.graph(field), 7: (field) => this.#objects(field) } })
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
    const isComplete = eachTextField(
      this.#source,
      { names: ['op', 'metadata', 's', 'string_val'], step: this.#context.step },
      ({ name, text, offset }) => {
        if (name === 'op') this.#graphs.use(text, offset)
        else if (name !== 'metadata') this.#graphs.text(text)
        else if (text.trimStart().startsWith('{')) this.#keras(text, offset)
      },
    )
    if (!isComplete) this.#report.unread('the limit of steps was reached in the graph')
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
