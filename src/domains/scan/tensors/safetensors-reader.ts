import type { Reader, Sample, ScanContext } from '../context.ts'
import type { Source } from '../source.ts'
import type { Technique } from '../technique.ts'
import { scanHidden } from './hidden.ts'
import { Log } from './log.ts'
import { disguiseOf, isPointer } from './masquerade.ts'
import { type Coverage, Ranges } from './ranges.ts'
import { dataStartOf, type HeaderProblem, MAX_HEADER, readSafetensorsHeader } from './safetensors-header.ts'
import { type Stop, stopOf } from './stop.ts'
import { TensorCounts } from './tensor-counts.ts'

export const TECHNIQUES = [
  {
    technique: 'safetensors-malformed',
    grade: 'review',
    summary: 'The length or the JSON of the header is invalid; the loader refuses the file.',
  },
  {
    technique: 'safetensors-masquerade',
    grade: 'high',
    summary: 'A file named .safetensors has the signature of a format that can run code.',
  },
  {
    technique: 'safetensors-duplicate-key',
    grade: 'high',
    summary: 'An object of the header has a key twice; readers differ in which one they use.',
  },
  { technique: 'safetensors-hidden-bytes', grade: 'high', summary: 'Bytes between or after the tensors belong to none of them.' },
  { technique: 'safetensors-overlap', grade: 'high', summary: 'Bytes belong to more than one tensor.' },
  { technique: 'safetensors-truncated', grade: 'review', summary: 'A tensor ends after the end of the file.' },
  { technique: 'safetensors-metadata-type', grade: 'review', summary: '__metadata__ is not an object of strings.' },
  { technique: 'safetensors-entry', grade: 'review', summary: 'An entry does not have a dtype, a shape and offsets that are valid.' },
  { technique: 'safetensors-unknown-member', grade: 'review', summary: 'An entry has a member other than dtype, shape and data_offsets.' },
  { technique: 'safetensors-dtype', grade: 'review', summary: 'A dtype is unknown.' },
  { technique: 'safetensors-size', grade: 'review', summary: 'The shape and the dtype do not give the size of the tensor, or overflow.' },
] as const satisfies readonly Technique[]

const MAX_METADATA = 50

/** Reads the header of a safetensors file and checks that its tensors cover the rest exactly, once. */
export const safetensorsReader: Reader = {
  id: 'safetensors',
  matches: (file) => !isPointer(file) && (file.name.endsWith('.safetensors') || startsLikeHeader(file)),
  read: (source, context) => {
    const log = new Log(context, TECHNIQUES)
    const header = readHeader(source, context, log)
    if (header.stop === undefined) checkCoverage(source, log, header.ranges, header.tensors.count)
    else addStop(source, context, log, header.stop)
    return log.reading('safetensors', {
      tensors: header.tensors.count,
      elements: header.tensors.elements,
      dtypes: header.tensors.dtypes(),
      metadata: header.metadata,
    })
  },
}

/** Tells whether a file has a possible header length and the start of a JSON object after it. */
function startsLikeHeader({ head, size }: Sample): boolean {
  if (head.length < 10 || head[8] !== 0x7b) return false
  const length = Buffer.from(head.subarray(0, 8)).readBigUInt64LE(0)
  return length >= 2n && length <= BigInt(MAX_HEADER) && length + 8n <= BigInt(size)
}

interface Header {
  readonly stop: Stop | undefined
  readonly ranges: Ranges
  readonly tensors: TensorCounts
  readonly metadata: Readonly<Record<string, string>>
}

function readHeader(source: Source, context: ScanContext, log: Log): Header {
  const ranges = new Ranges()
  const tensors = new TensorCounts()
  const metadata = new Map<string, string>()
  const dataSize = () => source.size - dataStartOf(source)
  const stop = stopOf(() => {
    const size = dataSize()
    const start = source.size - size
    readSafetensorsHeader(source, {
      step: context.step,
      problem: (problem) => addProblem(log, problem),
      metadata: (key, value) => metadata.size < MAX_METADATA && metadata.set(key, value.slice(0, 200)),
      tensor: (tensor) => {
        tensors.add(tensor)
        if (tensor.offset + tensor.bytes > source.size) addTruncated(log, tensor, source.size)
        ranges.add(Math.min(tensor.offset - start, size), Math.min(tensor.offset - start + tensor.bytes, size))
      },
    })
  })
  return { stop, ranges, tensors, metadata: Object.fromEntries(metadata) }
}

function addProblem(log: Log, { kind, detail, subject, offset }: HeaderProblem): void {
  const what = kind === 'duplicate-key' || kind === 'metadata-type' ? 'The key' : 'The tensor'
  const why = kind === 'duplicate-key' ? 'readers differ in which one they use' : 'the loader refuses such a file, or ignores the part'
  log.add(`safetensors-${kind}`, `${what} ${JSON.stringify(subject)} ${detail} (header, byte ${offset}): ${why}.`, { offset, subject })
}

function addTruncated(log: Log, { name, offset, bytes }: { name: string; offset: number; bytes: number }, size: number): void {
  const message = `The tensor ${JSON.stringify(name)} ends at byte ${offset + bytes}; the file ends at byte ${size}: it is cut or was changed.`
  log.add('safetensors-truncated', message, { offset, subject: name })
}

/** Reports an unreadable header, and scans what follows it, because no reader knows what it is. */
function addStop(source: Source, context: ScanContext, log: Log, stop: Stop): void {
  log.addStop('safetensors-malformed', 'safetensors', stop)
  const disguise = disguiseOf(source)
  if (disguise !== undefined && context.name.toLowerCase().endsWith('.safetensors'))
    log.add('safetensors-masquerade', `The file is named .safetensors and starts as ${disguise}: a loader that goes by content runs it.`, {
      offset: 0,
    })
  let start = source.size
  stopOf(() => {
    start = dataStartOf(source)
  })
  if (start < source.size) scanHidden(log, source, { start, end: source.size })
}

function checkCoverage(source: Source, log: Log, ranges: Ranges, tensors: number): void {
  const start = dataStartOf(source)
  const coverage = ranges.coverage(source.size - start)
  for (const gap of coverage.gaps) {
    const hidden = { start: start + gap.start, end: start + gap.end }
    const where = hidden.end === source.size ? (tensors === 0 ? 'after the header' : 'after the last tensor') : 'between tensors'
    const message = `${hidden.end - hidden.start} bytes from byte ${hidden.start}, ${where}, belong to no tensor: they can contain other content, and the loader refuses them.`
    log.add('safetensors-hidden-bytes', message, { offset: hidden.start, subject: `${hidden.start}-${hidden.end}` })
    scanHidden(log, source, hidden)
  }
  addOverlaps(log, coverage, start)
  if (coverage.gapCount > coverage.gaps.length)
    log.cannot(`${coverage.gapCount - coverage.gaps.length} more holes between tensors were not inspected`)
}

function addOverlaps(log: Log, { overlaps, strayEmpty }: Coverage, dataStart: number): void {
  for (const { start, end } of overlaps) {
    const message = `${end - start} bytes from byte ${dataStart + start} belong to more than one tensor: the loader refuses them.`
    log.add('safetensors-overlap', message, { offset: dataStart + start, subject: `${dataStart + start}-${dataStart + end}` })
  }
  if (strayEmpty > 0)
    log.add('safetensors-entry', `${strayEmpty} empty tensors are not at the end of another tensor: the loader refuses them.`, {
      subject: 'empty',
    })
}
