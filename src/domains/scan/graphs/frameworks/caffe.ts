import type { Reader, Sample, ScanContext } from '../../context.ts'
import type { Reading } from '../../result.ts'
import type { Source } from '../../source.ts'
import type { Technique } from '../../technique.ts'
import { eachTextField } from '../pbtxt.ts'
import { Protobuf, type Range } from '../protobuf.ts'
import { fieldsIn, type Peek, peekAt, textIn, type Wires } from '../protobuf-peek.ts'
import { quote, Report } from '../report.ts'
import { latin1 } from '../sample.ts'

type Name = 'caffe-python-layer' | 'caffe-malformed'

export const CAFFE_TECHNIQUES: readonly Technique<Name>[] = [
  { technique: 'caffe-python-layer', grade: 'critical', summary: 'A Python layer of the network imports a module' },
  { technique: 'caffe-malformed', grade: 'review', summary: 'The file is not a valid Caffe network' },
]

/** Fields of LayerParameter: all of them are messages or text, except the phase and the flags. */
const LAYER: Wires = { ...Object.fromEntries(Array.from({ length: 160 }, (_each, index) => [index + 1, 2])), 10: 0, 11: 0 }

/** Reads Caffe networks: `.caffemodel`, and `.prototxt` in text form. */
export const caffeReader: Reader = {
  id: 'caffe',
  matches: (file) => isText(file) || looksLikeCaffe(file),
  read: readCaffe,
}

function isText({ name, head }: Pick<Sample, 'name' | 'head'>): boolean {
  return name.endsWith('.prototxt') && /\b(layers?|net_param|net|input)\s*[:{]/.test(latin1(head))
}

/** Accepts a NetParameter: a name (1), layers of the old form (2) or the new form (100) with a name and a type. */
export function looksLikeCaffe({ name, head, size }: Sample): boolean {
  const peek = peekAt(head, size)
  const fields = fieldsIn(peek, { start: 0, end: size }, { 1: 2, 2: 2, 3: 2, 4: 0, 5: 0, 6: 2, 7: 0, 8: 2, 100: 2 }) ?? []
  if (name.endsWith('.caffemodel')) return fields.length > 0
  return fields.some((field) => field.number === 100 && isLayer(peek, field))
}

/** Accepts a layer whose name and type are plain text. */
function isLayer(peek: Peek, range: Range): boolean {
  const fields = fieldsIn(peek, range, LAYER)
  const [name, type] = [1, 2].map((number) => fields?.find((field) => field.number === number))
  if (name === undefined || type === undefined) return false
  return /^[\w./-]+$/.test(textIn(peek, name) ?? '') && /^[A-Z]\w+$/.test(textIn(peek, type) ?? '')
}

function readCaffe(source: Source, context: ScanContext): Reading {
  const report = new Report<Name>(context, CAFFE_TECHNIQUES)
  const head = Uint8Array.from(source.read(0, 64 * 1024))
  if (isText({ name: context.name.toLowerCase(), head })) readText(source, context, report)
  else readBinary(source, context, report)
  return report.reading('caffe')
}

function readText(source: Source, context: ScanContext, report: Report<Name>): void {
  let [type, module] = [-1, '']
  const isComplete = eachTextField(source, context.step, ({ name, text, offset }) => {
    if (name === 'type' && text === 'Python' && type === -1) type = offset
    if (name === 'module' && module === '') module = text
  })
  if (!isComplete) report.unread('the limit of steps was reached in the Caffe network')
  if (type !== -1) addPython(report, module, type)
}

function readBinary(source: Source, context: ScanContext, report: Report<Name>): void {
  const walk = new Protobuf(source, context.step)
  walk.each({ start: 0, end: source.size }, { counted: { 100: (field) => readLayer(walk, field, report) } })
  if (walk.exhausted) report.unread('the limit of steps was reached in the Caffe network')
  if (walk.malformed === undefined) return
  const { at, reason } = walk.malformed
  report.unread(`the Caffe network is malformed at offset ${at}: ${reason}`)
  report.add('caffe-malformed', { message: `The Caffe network is malformed at offset ${at}: ${reason}.`, subject: reason, offset: at })
}

/** Reads a layer: 2 is its type, 130 the parameters of a Python layer, with the module in 1. */
function readLayer(walk: Protobuf, range: Range, report: Report<Name>): void {
  let [type, module] = ['', '']
  const python = (field: Range) => walk.each(field, { counted: { 1: (text) => (module = walk.text(text) ?? '') } })
  walk.each(range, { counted: { 2: (field) => (type = walk.text(field) ?? ''), 130: python } })
  if (type === 'Python') addPython(report, module, range.start)
}

function addPython(report: Report<Name>, module: string, offset: number): void {
  const message = `A Python layer at offset ${offset} imports the module ${quote(module)}, whose code runs when the network is loaded.`
  report.add('caffe-python-layer', { message, subject: module, offset })
}
