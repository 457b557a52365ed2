import type { Reader, Sample, ScanContext } from '../../context.ts'
import type { Reading } from '../../result.ts'
import type { Source } from '../../source.ts'
import type { Technique } from '../../technique.ts'
import { escapeOf } from '../external-data.ts'
import { Protobuf, type Range } from '../protobuf.ts'
import { fieldsIn, peekAt } from '../protobuf-peek.ts'
import { quote, Report } from '../report.ts'

type Name = 'coreml-linked-path' | 'coreml-custom-model' | 'coreml-custom-layer' | 'coreml-malformed'

export const COREML_TECHNIQUES: readonly Technique<Name>[] = [
  { technique: 'coreml-custom-model', grade: 'review', summary: 'The model is implemented by a custom class' },
  { technique: 'coreml-custom-layer', grade: 'review', summary: 'A layer of the model is implemented by a custom class' },
  { technique: 'coreml-linked-path', grade: 'high', summary: 'The model refers to another model outside its folder' },
  { technique: 'coreml-malformed', grade: 'review', summary: 'The file is not a valid Core ML model' },
]

/** Reads Core ML models. @see https://apple.github.io/coremltools/mlmodel/Format/Model.html */
export const coremlReader: Reader = {
  id: 'coreml',
  matches: looksLikeCoreml,
  read: (source, context) => new CoremlModel(source, context).read(),
}

/** Fields of the types of models; the description of every model is field 2. */
const TYPES = [
  200, 201, 202, 300, 301, 302, 303, 400, 401, 402, 403, 404, 500, 501, 502, 555, 556, 560, 600, 601, 602, 603, 604, 606, 607, 609, 900,
]
const FIELDS: Readonly<Record<number, number>> = {
  1: 0,
  2: 2,
  10: 0,
  ...Object.fromEntries([...TYPES, 2000, 2001, 2002, 2003, 2004, 2005, 2006, 3000].map((each) => [each, 2])),
}

/** Tells from its fields whether a file is a Core ML model. */
export function looksLikeCoreml({ name, head, size }: Sample): boolean {
  const fields = fieldsIn(peekAt(head, size), { start: 0, end: size }, FIELDS) ?? []
  const version = fields.some(({ number, value }) => number === 1 && value > 0 && value < 100)
  const type = fields.some(({ number }) => TYPES.includes(number))
  return version && (type || (name.endsWith('.mlmodel') && fields.length > 1))
}

class CoremlModel {
  readonly #walk: Protobuf
  readonly #report: Report<Name>

  constructor(source: Source, context: ScanContext) {
    this.#walk = new Protobuf(source, context.step)
    this.#report = new Report(context, COREML_TECHNIQUES)
  }

  read(): Reading {
    this.#model({ start: 0, end: this.#walk.window.size })
    const { malformed, exhausted } = this.#walk
    if (exhausted) this.#report.unread('the limit of steps was reached in the Core ML model')
    if (malformed !== undefined) {
      const { at, reason } = malformed
      this.#report.unread(`the Core ML model is malformed at offset ${at}: ${reason}`)
      this.#report.add('coreml-malformed', {
        message: `The Core ML model is malformed at offset ${at}: ${reason}.`,
        subject: reason,
        offset: at,
      })
    }
    return this.#report.reading('coreml')
  }

  /** Reads a model: pipelines contain models, networks contain layers, 555 is a custom model. */
  #model(range: Range): void {
    const pipeline = (field: Range) => this.#walk.each(field, { counted: { 1: (model) => this.#model(model) } })
    const wrapped = (field: Range) => this.#walk.each(field, { counted: { 1: pipeline } })
    const network = (field: Range) => this.#network(field)
    const custom = (field: Range) => this.#custom('coreml-custom-model', field)
    this.#walk.each(range, {
      counted: {
        200: wrapped,
        201: wrapped,
        202: pipeline,
        303: network,
        403: network,
        500: network,
        555: custom,
        556: (field) => this.#linked(field),
      },
    })
  }

  /** Reads a linked model: 1 is the file, with its name in 1 and its search path in 2, whose texts are in 1. */
  #linked(range: Range): void {
    const text = (field: Range) => this.#linkedPath(this.#walk.text(field) ?? '', range.start)
    const parameter = (field: Range) => this.#walk.each(field, { counted: { 1: text } })
    this.#walk.each(range, { counted: { 1: (file) => this.#walk.each(file, { counted: { 1: parameter, 2: parameter } }) } })
  }

  #linkedPath(path: string, offset: number): void {
    const reason = escapeOf(path)
    if (reason === undefined) return
    const message = `The linked model ${quote(path)} at offset ${offset} ${reason}; loading the model reads a file outside its folder.`
    this.#report.add('coreml-linked-path', { message, subject: path, offset })
  }

  /** Reads layers: 500 is a custom layer, 605 a branch, 615 a loop. */
  #network(range: Range): void {
    const network = (field: Range) => this.#network(field)
    const custom = (field: Range) => this.#custom('coreml-custom-layer', field)
    const branch = (field: Range) => this.#walk.each(field, { counted: { 1: network, 2: network } })
    const loop = (field: Range) => this.#walk.each(field, { counted: { 3: network, 4: network } })
    this.#walk.each(range, { counted: { 1: (layer) => this.#walk.each(layer, { counted: { 500: custom, 605: branch, 615: loop } }) } })
  }

  #custom(technique: 'coreml-custom-model' | 'coreml-custom-layer', range: Range): void {
    let name = ''
    this.#walk.each(range, { counted: { 10: (field) => (name = this.#walk.text(field) ?? '') } })
    const message = `The class ${quote(name)} of the application implements a part of the model (offset ${range.start}), so the model runs code that is not in the file.`
    this.#report.add(technique, { message, subject: name, offset: range.start })
  }
}
