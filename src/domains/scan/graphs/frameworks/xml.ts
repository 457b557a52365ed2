import type { Reader, Sample, ScanContext } from '../../context.ts'
import type { Reading } from '../../result.ts'
import { MAX_READ, type Source } from '../../source.ts'
import type { Technique } from '../../technique.ts'
import { quote, Report } from '../report.ts'
import { latin1, startsWithChar } from '../sample.ts'

type Name = 'xml-entity' | 'openvino-library'

export const XML_TECHNIQUES: readonly Technique<Name>[] = [
  {
    technique: 'xml-entity',
    grade: 'high',
    summary: 'An XML model declares a document type or entities, which can read files or exhaust memory',
  },
  { technique: 'openvino-library', grade: 'high', summary: 'A layer of an OpenVINO model loads a native library' },
]

const OVERLAP = 4096

/** Reads models in XML: OpenVINO and PMML. Other XML files only for their entities. */
export const xmlReader: Reader = {
  id: 'xml-model',
  matches: (file) => formatOf(file) !== undefined,
  read: readXml,
}

function formatOf({ name, head }: Pick<Sample, 'name' | 'head'>): 'openvino' | 'pmml' | 'xml' | undefined {
  if (!startsWithChar(head, '<')) return undefined
  const text = textOf(head)
  if (/<net[\s>]/.test(text) && /<layers?[\s>]/.test(text)) return 'openvino'
  if (name.endsWith('.pmml') || /<PMML[\s>]/.test(text)) return 'pmml'
  return name.endsWith('.xml') ? 'xml' : undefined
}

/** Decodes ASCII, also in UTF-16: the zero bytes between the characters are left out. */
function textOf(bytes: Uint8Array): string {
  return latin1(bytes).replaceAll('\0', '')
}

function readXml(source: Source, context: ScanContext): Reading {
  const report = new Report<Name>(context, XML_TECHNIQUES)
  const format = formatOf({ name: context.name.toLowerCase(), head: Uint8Array.from(source.read(0, 64 * 1024)) }) ?? 'xml'
  let isNet = format === 'openvino'
  for (let at = 0; at < source.size; at += MAX_READ - OVERLAP) {
    if (!context.step(1024)) {
      report.unread('the limit of steps was reached in the XML file')
      break
    }
    const text = textOf(source.read(at, MAX_READ))
    // A comment can be longer than the part by which the format is recognised.
    isNet ||= /<net[\s>]/.test(text)
    readPart(text, at, { format, isNet }, report)
  }
  return report.reading(format)
}

function readPart(
  text: string,
  at: number,
  { format, isNet }: { readonly format: string; readonly isNet: boolean },
  report: Report<Name>,
): void {
  const entity = (format === 'xml' ? /<!ENTITY/ : /<!(DOCTYPE|ENTITY)/).exec(text)
  if (entity !== null) {
    const message = `The XML file contains ${quote(entity[0])} near offset ${at + entity.index}; entities can read files and exhaust memory.`
    report.add('xml-entity', { message, subject: entity[0], offset: at + entity.index })
  }
  if (!isNet) return
  for (const { 1: library = '', index } of text.matchAll(/\slibrary\s*=\s*["']([^"'<>]{0,1000})/g)) {
    const message = `A layer near offset ${at + index} loads the native library ${quote(library)}.`
    report.add('openvino-library', { message, subject: library, offset: at + index })
  }
}
