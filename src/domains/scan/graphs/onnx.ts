import type { Reader, Sample, ScanContext } from '../context.ts'
import type { Reading } from '../result.ts'
import type { Source } from '../source.ts'
import type { Technique } from '../technique.ts'
import { type ExternalData, escapeOf, hasValidNumbers, unknownKeys } from './external-data.ts'
import { looksLikeOnnx } from './onnx-identify.ts'
import { Protobuf, type Range } from './protobuf.ts'
import { quote, Report } from './report.ts'
import { isPointer } from './sample.ts'

type Name =
  | 'onnx-python-operator'
  | 'onnx-external-path'
  | 'onnx-external-key'
  | 'onnx-external-range'
  | 'onnx-custom-operator'
  | 'onnx-external-missing'
  | 'onnx-malformed'

export const ONNX_TECHNIQUES: readonly Technique<Name>[] = [
  { technique: 'onnx-python-operator', grade: 'critical', summary: 'An operator of the model runs Python code' },
  {
    technique: 'onnx-external-path',
    grade: 'high',
    summary: 'External data of a tensor is read from outside the folder of the model',
    advisories: ['CVE-2022-25882', 'CVE-2024-27318', 'CVE-2024-5187', 'CVE-2025-51480'],
  },
  {
    technique: 'onnx-external-key',
    grade: 'high',
    summary: 'External data of a tensor sets attributes that the format does not define',
    advisories: ['CVE-2026-34445'],
  },
  { technique: 'onnx-external-range', grade: 'review', summary: 'External data of a tensor has an invalid offset or length' },
  { technique: 'onnx-external-missing', grade: 'note', summary: 'External data of a tensor does not exist next to the model' },
  { technique: 'onnx-custom-operator', grade: 'review', summary: 'The model requires a library of custom operators' },
  { technique: 'onnx-malformed', grade: 'review', summary: 'The file is not a valid ONNX model' },
]

/** Domains whose operators ONNX Runtime implements itself. */
const DOMAINS: ReadonlySet<string> = new Set([
  '',
  'ai.onnx',
  'ai.onnx.ml',
  'ai.onnx.training',
  'ai.onnx.preview.training',
  'com.microsoft',
  'com.microsoft.nchwc',
  'com.ms.internal.nhwc',
])
const PYTHON: ReadonlySet<string> = new Set(['PyOp', 'PyCustomOp', 'PythonOp', 'PythonOpGrad'])
const MAX_NAMES = 10_000

export const onnxReader: Reader = {
  id: 'onnx',
  matches: (file: Sample) => (file.name.endsWith('.onnx') && file.size > 0 && !isPointer(file.head)) || looksLikeOnnx(file),
  read: (source: Source, context: ScanContext): Reading => new OnnxModel(source, context).read(),
}

interface Use {
  readonly domain: string
  readonly operator: string
  readonly offset: number
  count: number
}

/** Reads one model: every tensor and node of all graphs, subgraphs, functions and training information. */
class OnnxModel {
  readonly #walk: Protobuf
  readonly #report: Report<Name>
  readonly #context: ScanContext
  readonly #uses = new Map<string, Use>()
  readonly #functions = new Set<string>()
  readonly #files = new Set<string>()
  #tensors = 0
  #nodes = 0
  #graphs = 0

  constructor(source: Source, context: ScanContext) {
    this.#walk = new Protobuf(source, context.step)
    this.#report = new Report(context, ONNX_TECHNIQUES)
    this.#context = context
  }

  read(): Reading {
    this.#walk.each(
      { start: 0, end: this.#walk.window.size },
      { counted: { 7: (field) => this.#graph(field), 20: (field) => this.#training(field), 25: (field) => this.#function(field) } },
    )
    for (const use of this.#uses.values()) this.#reportUse(use)
    this.#reportEnd()
    const facts = { nodes: this.#nodes, tensors: this.#tensors, externalFiles: [...this.#files].sort() }
    return this.#report.reading('onnx', facts)
  }

  #training(range: Range): void {
    this.#walk.each(range, { counted: { 1: (field) => this.#graph(field), 2: (field) => this.#graph(field) } })
  }

  #graph(range: Range): void {
    this.#graphs += 1
    this.#walk.each(range, {
      counted: { 1: (field) => this.#node(field), 5: (field) => this.#tensor(field), 15: (field) => this.#sparse(field) },
    })
  }

  #function(range: Range): void {
    let [domain, name] = ['', '']
    this.#walk.each(range, {
      counted: {
        1: (field) => (name = this.#text(field)),
        7: (field) => this.#node(field),
        10: (field) => (domain = this.#text(field)),
        11: (field) => this.#attribute(field),
      },
    })
    if (this.#functions.size < MAX_NAMES) this.#functions.add(`${domain}\0${name}`)
  }

  #node(range: Range): void {
    let [domain, operator] = ['', '']
    this.#nodes += 1
    this.#walk.each(range, {
      counted: {
        4: (field) => (operator = this.#text(field)),
        5: (field) => this.#attribute(field),
        7: (field) => (domain = this.#text(field)),
      },
    })
    if (!DOMAINS.has(domain) || PYTHON.has(operator)) this.#use(domain, operator, range.start)
  }

  #attribute(range: Range): void {
    const [tensor, graph, sparse] = [
      (field: Range) => this.#tensor(field),
      (field: Range) => this.#graph(field),
      (field: Range) => this.#sparse(field),
    ]
    let [name, text] = ['', '']
    const texts = { 1: (field: Range) => (name = this.#text(field)), 4: (field: Range) => (text = this.#text(field)) }
    this.#walk.each(range, { counted: { ...texts, 5: tensor, 6: graph, 10: tensor, 11: graph, 22: sparse, 23: sparse } })
    // A compiled part of a model is in another file, whose path this attribute holds.
    if (name === 'ep_cache_context' && text.length < 4096) this.#path(name, text, range.start)
  }

  /** Reads the values and the indices of a sparse tensor. */
  #sparse(range: Range): void {
    this.#walk.each(range, { counted: { 1: (field) => this.#tensor(field), 2: (field) => this.#tensor(field) } })
  }

  #tensor(range: Range): void {
    this.#tensors += 1
    const data = new Map<string, string>()
    let name = ''
    this.#walk.each(range, { counted: { 8: (field) => (name = this.#text(field)), 13: (field) => this.#entry(field, data) } })
    if (data.size > 0) this.#external(name, data, range.start)
  }

  #entry(range: Range, data: Map<string, string>): void {
    let [key, value] = ['', '']
    this.#walk.each(range, { counted: { 1: (field) => (key = this.#text(field)), 2: (field) => (value = this.#text(field)) } })
    if (data.size < 100) data.set(key, value)
  }

  /** Returns a name; a placeholder for one that is too long for any loader. */
  #text(range: Range): string {
    return this.#walk.text(range) ?? `<${range.end - range.start} bytes>`
  }

  #external(tensor: string, data: ExternalData, offset: number): void {
    for (const key of unknownKeys(data)) {
      const message = `External data of the tensor ${quote(tensor)} sets ${quote(key)} at offset ${offset}, which the format does not define; onnx in Python sets it as an attribute of an object.`
      this.#report.add('onnx-external-key', { message, subject: key, offset })
    }
    for (const path of [data.get('location'), data.get('basepath')]) if (path !== undefined) this.#path(tensor, path, offset)
    if (!hasValidNumbers(data)) {
      const message = `External data of the tensor ${quote(tensor)} at offset ${offset} has an offset or length that is not a number.`
      this.#report.add('onnx-external-range', { message, subject: tensor, offset })
    }
  }

  #path(tensor: string, path: string, offset: number): void {
    const reason = escapeOf(path)
    if (reason === undefined) {
      if (this.#files.size < MAX_NAMES) this.#files.add(path)
      return
    }
    const message = `External data of the tensor ${quote(tensor)} at offset ${offset} is read from ${quote(path)}, which ${reason}; loading the model reads a file outside its folder.`
    this.#report.add('onnx-external-path', { message, subject: path, offset })
  }

  #use(domain: string, operator: string, offset: number): void {
    const key = `${domain}\0${operator}`
    const use = this.#uses.get(key)
    if (use !== undefined) use.count += 1
    else if (this.#uses.size < MAX_NAMES) this.#uses.set(key, { domain, operator, offset, count: 1 })
    else this.#report.unread(`more than ${MAX_NAMES} different custom operators`)
  }

  /** Reports an operator, unless the model itself defines it as a function of standard operators. */
  #reportUse({ domain, operator, offset, count }: Use): void {
    const subject = `${domain}:${operator}`
    const where = `${count} ${count === 1 ? 'node' : 'nodes'}, the first at offset ${offset}`
    if (PYTHON.has(operator)) {
      const message = `The operator ${quote(subject)} runs Python code (${where}).`
      this.#report.add('onnx-python-operator', { message, subject, offset })
    } else if (!this.#functions.has(`${domain}\0${operator}`)) {
      const message = `The operator ${quote(subject)} requires a custom operator library, which is native code that runs with the model (${where}).`
      this.#report.add('onnx-custom-operator', { message, subject, offset })
    }
  }

  #reportEnd(): void {
    const { malformed, exhausted } = this.#walk
    if (exhausted) this.#report.unread('the limit of steps was reached in the ONNX model')
    for (const path of this.#files) {
      if (this.#context.sibling(path) === false)
        this.#report.add('onnx-external-missing', {
          message: `External data is read from ${quote(path)}, which does not exist.`,
          subject: path,
        })
    }
    if (malformed !== undefined) {
      const { at, reason } = malformed
      this.#report.unread(`the ONNX model is malformed at offset ${at}: ${reason}`)
      this.#report.add('onnx-malformed', {
        message: `The ONNX model is malformed at offset ${at}: ${reason}.`,
        subject: reason,
        offset: at,
      })
    } else if (this.#graphs === 0 && !exhausted) {
      this.#report.add('onnx-malformed', { message: 'The file is named as an ONNX model but contains no graph.', subject: 'no graph' })
    }
  }
}
