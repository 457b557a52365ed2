import type { Reader, ScanContext } from '../context.ts'
import { type Source, sliceOf } from '../source.ts'
import type { Technique } from '../technique.ts'
import type { GgufProblem } from './gguf-cursor.ts'
import { type GgufLayout, type GgufPreamble, readGgufHeader } from './gguf-header.ts'
import { STRING } from './gguf-types.ts'
import type { GgufValue, Place } from './gguf-values.ts'
import { isZero, scanHidden } from './hidden.ts'
import { Log } from './log.ts'
import { disguiseOf, isPointer } from './masquerade.ts'
import { type Range, Ranges } from './ranges.ts'
import { stopOf } from './stop.ts'
import { exact, type Tensor } from './tensor.ts'
import { TensorCounts } from './tensor-counts.ts'

export const TECHNIQUES = [
  {
    technique: 'gguf-malformed',
    grade: 'review',
    summary: 'A count, a length or a type of the header is impossible; the loader refuses the file.',
  },
  { technique: 'gguf-masquerade', grade: 'high', summary: 'A file named .gguf has the signature of a format that can run code.' },
  { technique: 'gguf-duplicate-key', grade: 'review', summary: 'The metadata have a key twice; readers differ in which one they use.' },
  { technique: 'gguf-duplicate-tensor', grade: 'review', summary: 'Two tensors have the same name.' },
  { technique: 'gguf-key', grade: 'note', summary: 'A key has characters other than printable ASCII.' },
  { technique: 'gguf-name', grade: 'note', summary: 'The name of a tensor is longer than llama.cpp reads.' },
  { technique: 'gguf-value', grade: 'review', summary: 'A boolean is neither 0 nor 1.' },
  { technique: 'gguf-alignment', grade: 'review', summary: 'The alignment is invalid, or a tensor does not start at a multiple of it.' },
  { technique: 'gguf-dimensions', grade: 'review', summary: 'A tensor has more than four dimensions.' },
  { technique: 'gguf-type', grade: 'review', summary: 'The type of a tensor is unknown, so that its size is unknown.' },
  { technique: 'gguf-size', grade: 'review', summary: 'The size of a tensor overflows, or its rows are not whole blocks.' },
  { technique: 'gguf-nested-array', grade: 'review', summary: 'A value is an array of arrays, which llama.cpp refuses.' },
  { technique: 'gguf-truncated', grade: 'review', summary: 'A tensor ends after the end of the file.' },
  { technique: 'gguf-overlap', grade: 'review', summary: 'Bytes belong to more than one tensor.' },
  {
    technique: 'gguf-hidden-bytes',
    grade: 'high',
    summary: 'Bytes other than zero, between or after the tensors, belong to none of them.',
  },
  { technique: 'gguf-gap', grade: 'review', summary: 'More zero bytes than the alignment needs are between or after the tensors.' },
  { technique: 'gguf-padding', grade: 'note', summary: 'The padding between tensors is not zero.' },
] as const satisfies readonly Technique[]

/** Chat templates that are passed on as facts, in bytes altogether. Those after it are only scanned. */
const MAX_TEXT = 1024 * 1024
const MAX_TEMPLATES = 64
const MAX_FACTS = 100
/** A longer run of zeros is not read, in bytes. */
const MAX_ZERO = 256 * 1024 * 1024
const MAX_PADDING = 4096

/** Reads the header of a GGUF file, and hands its chat templates to the reader of templates. */
export const ggufReader: Reader = {
  id: 'gguf',
  matches: (file) =>
    !isPointer(file) && (file.name.endsWith('.gguf') || Buffer.from(file.head.subarray(0, 4)).toString('latin1') === 'GGUF'),
  read: (source, context) => {
    const log = new Log(context, TECHNIQUES)
    const header = new GgufFacts(source, context, log)
    const stop = stopOf(() => checkCoverage(source, log, header, readGgufHeader(source, header)))
    log.addStop('gguf-malformed', 'GGUF', stop)
    if (stop?.offset === 0) addDisguise(source, context, log)
    scanTemplates(source, log, header.templates)
    return log.reading('gguf', header.facts())
  },
}

function addDisguise(source: Source, context: ScanContext, log: Log): void {
  const disguise = disguiseOf(source)
  if (disguise === undefined || !context.name.toLowerCase().endsWith('.gguf')) return
  log.add('gguf-masquerade', `The file is named .gguf and starts as ${disguise}: a loader that goes by content runs it.`, { offset: 0 })
}

interface Template extends Place {
  readonly key: string
}

/** Collects what the header of one file states. */
class GgufFacts {
  readonly ranges = new Ranges()
  readonly tensors = new TensorCounts()
  readonly templates: Template[] = []
  /** The tensor that ends last, from the start of the data. */
  last: { readonly name: string; readonly end: number } = { name: '', end: 0 }
  /** Tensors whose size is unknown: the bytes that belong to nothing are unknown as well. */
  unsized = 0
  readonly step: ScanContext['step']
  readonly #source: Source
  readonly #log: Log
  readonly #general = new Map<string, string | number | boolean>()
  #preamble: GgufPreamble | undefined

  constructor(source: Source, context: ScanContext, log: Log) {
    this.#source = source
    this.#log = log
    this.step = context.step
  }

  preamble(preamble: GgufPreamble): void {
    this.#preamble = preamble
  }

  problem({ kind, detail, subject, offset }: GgufProblem): void {
    const what =
      ['duplicate-key', 'key', 'value', 'nested-array'].includes(kind) || subject === 'general.alignment' ? 'The key' : 'The tensor'
    this.#log.add(`gguf-${kind}`, `${what} ${JSON.stringify(subject.slice(0, 200))} ${detail} (byte ${offset}).`, { offset, subject })
  }

  value(key: string, value: GgufValue): void {
    if (key.startsWith('tokenizer.chat_template')) this.#addTemplates(key, value)
    else if (/^(general|split)\./.test(key) && this.#general.size < MAX_FACTS) this.#addGeneral(key, value)
  }

  tensor(tensor: Tensor & { readonly offset: number }): void {
    this.tensors.add(tensor)
    const end = tensor.offset + (tensor.bytes ?? 0)
    if (tensor.bytes === undefined || !Number.isSafeInteger(end)) this.unsized++
    else this.ranges.add(tensor.offset, end)
    if (end > this.last.end) this.last = { name: tensor.name, end }
  }

  facts(): Readonly<Record<string, unknown>> {
    const { version, littleEndian } = this.#preamble ?? {}
    return {
      version: version ?? null,
      byteOrder: littleEndian === undefined ? null : littleEndian ? 'little' : 'big',
      tensors: this.tensors.count,
      storedElements: this.tensors.elements,
      dtypes: this.tensors.dtypes(),
      metadata: Object.fromEntries(this.#general),
      chatTemplates: this.#texts(),
    }
  }

  #texts(): readonly { readonly key: string; readonly text: string }[] {
    let room = MAX_TEXT
    return this.templates.flatMap((place) => {
      if (place.length > room) return []
      room -= place.length
      return [{ key: place.key, text: textAt(this.#source, place) }]
    })
  }

  #addGeneral(key: string, value: GgufValue): void {
    if (value.kind === 'scalar' && Number.isFinite(Number(value.value))) this.#general.set(key, value.value)
    if (value.kind === 'string') this.#general.set(key, textAt(this.#source, { at: value.at, length: Math.min(value.length, 200) }))
  }

  /** Adds a template, or the items of a list of templates. `tokenizer.chat_templates` usually lists names, which contain no brace. */
  #addTemplates(key: string, value: GgufValue): void {
    if (value.kind === 'string') this.#addTemplate({ key, ...value })
    if (value.kind !== 'array') return
    for (const [index, place] of value.places.entries()) {
      if (textAt(this.#source, { at: place.at, length: Math.min(place.length, MAX_TEXT) }).includes('{'))
        this.#addTemplate({ key: `${key}[${index}]`, ...place })
    }
    if (value.count > value.places.length && value.element === STRING)
      this.#log.cannot(`${value.count - value.places.length} more items of ${JSON.stringify(key)} were not inspected`)
  }

  #addTemplate({ key, at, length }: Template): void {
    if (this.templates.length < MAX_TEMPLATES) this.templates.push({ key, at, length })
    else this.#log.cannot(`the chat template ${JSON.stringify(key)} was not inspected: the file has more than ${MAX_TEMPLATES}`)
  }
}

function textAt(source: Source, { at, length }: Place): string {
  return Buffer.from(source.read(at, length)).toString('utf8')
}

function scanTemplates(source: Source, log: Log, templates: readonly Template[]): void {
  for (const { key, at, length } of templates) log.nested(`${key}.jinja`, sliceOf(source, at, length))
}

/** Compares the tensors with the data of the file, once the header is read. */
function checkCoverage(source: Source, log: Log, header: GgufFacts, { alignment, headerEnd, dataStart }: GgufLayout): void {
  const size = Math.max(0, source.size - dataStart)
  if (header.last.end > size) addTruncated(log, header.last, { dataStart, size: source.size })
  const coverage = header.ranges.coverage(size)
  for (const { start, end } of coverage.overlaps)
    log.add('gguf-overlap', `${end - start} bytes from byte ${dataStart + start} belong to more than one tensor.`, {
      offset: dataStart + start,
      subject: `${dataStart + start}-${dataStart + end}`,
    })
  const before = { start: headerEnd, end: Math.min(dataStart, source.size) }
  const gaps = coverage.gaps.map(({ start, end }) => ({ start: dataStart + start, end: Math.min(dataStart + end, source.size) }))
  for (const gap of [before, ...gaps]) if (gap.end > gap.start) checkGap(source, log, gap, { alignment, sized: header.unsized === 0 })
  if (coverage.gapCount > gaps.length) log.cannot(`${coverage.gapCount - gaps.length} more gaps between tensors were not inspected`)
}

function addTruncated(
  log: Log,
  last: { readonly name: string; readonly end: number },
  { dataStart, size }: { dataStart: number; size: number },
): void {
  const message = `The tensor ${JSON.stringify(last.name.slice(0, 200))} ends at byte ${exact(dataStart + last.end)}; the file ends at byte ${size}: it is cut or was changed.`
  log.add('gguf-truncated', message, { offset: size, subject: last.name })
}

/** Reports a gap that is more than padding, and scans every gap that is not zero. */
function checkGap(source: Source, log: Log, gap: Range, { alignment, sized }: { alignment: number; sized: boolean }): void {
  const length = gap.end - gap.start
  const isPadding = length < alignment && length < MAX_PADDING
  const zero = isZero(source, gap, MAX_ZERO) === true
  const place = { offset: gap.start, subject: `${gap.start}-${gap.end}` }
  if (!zero) scanHidden(log, source, gap)
  if (!sized || (zero && isPadding)) return
  if (zero) log.add('gguf-gap', `${length} zero bytes from byte ${gap.start} belong to no tensor; the alignment is ${alignment}.`, place)
  else if (isPadding) log.add('gguf-padding', `${length} bytes of padding from byte ${gap.start} are not zero.`, place)
  else log.add('gguf-hidden-bytes', `${length} bytes from byte ${gap.start} belong to no tensor: they can contain other content.`, place)
}
