import type { Source } from '../source.ts'
import { ByteReader } from './byte-reader.ts'
import { type Cursor, countAt, type GgufProblem } from './gguf-cursor.ts'
import { ggmlType } from './gguf-types.ts'
import { type GgufValue, readGgufValue } from './gguf-values.ts'
import { hashOf, KeySet } from './key-set.ts'
import { Stop, spend } from './stop.ts'
import { elementsOf, exact, type Tensor } from './tensor.ts'

const DEFAULT_ALIGNMENT = 32
/** GGML_MAX_NAME. Builds for diffusion models raise it, so a longer name is a note. */
const LONG_NAME = 64
const MAX_NAME = 65_535
const MAX_DIMENSIONS = 4
/** Tensors and values of one file, so that the hashes of their names need at most 100 MB. */
const MAX_ENTRIES = 4_000_000

export interface GgufVisitor {
  readonly step: Cursor['visitor']['step']
  readonly preamble: (preamble: GgufPreamble) => void
  readonly value: (key: string, value: GgufValue) => void
  /** Gets every tensor. Its offset is from the start of the data, which is known at the end of the header. */
  readonly tensor: (tensor: Tensor & { readonly offset: number }) => void
  readonly problem: (problem: GgufProblem) => void
}

export interface GgufPreamble {
  readonly version: number
  readonly littleEndian: boolean
  readonly tensors: number
  readonly values: number
}

export interface GgufLayout {
  readonly alignment: number
  /** Where the entries of the tensors end, from the start of the file. */
  readonly headerEnd: number
  /** Where the data start: the next multiple of the alignment. */
  readonly dataStart: number
}

/**
 * Reads the header of a GGUF file of version 1 to 3, in both byte orders, and no tensor. Every count is compared with the bytes that
 * remain before it is used; arrays are skipped.
 *
 * @throws {Stop} malformed - a count or length is impossible, or a type unknown; limit - the budget is spent.
 * @see https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
 */
export function readGgufHeader(source: Source, visitor: GgufVisitor): GgufLayout {
  const bytes = new ByteReader(source, 0)
  const preamble = readPreamble(bytes, source.size)
  visitor.preamble(preamble)
  const cursor = { bytes, little: preamble.littleEndian, short: preamble.version === 1, visitor }
  const alignment = readValues(cursor, visitor, preamble.values)
  readTensors(cursor, visitor, { count: preamble.tensors, alignment })
  const headerEnd = bytes.offset
  return { alignment, headerEnd, dataStart: Math.ceil(headerEnd / alignment) * alignment }
}

function readPreamble(bytes: ByteReader, size: number): GgufPreamble {
  if (size < 4 || bytes.take(4).toString('latin1') !== 'GGUF') throw new Stop('malformed', 'the file does not start with "GGUF"', 0)
  const word = bytes.take(4)
  const littleEndian = word.readUInt16LE(0) !== 0
  const version = littleEndian ? word.readUInt32LE(0) : word.readUInt32BE(0)
  if (version < 1 || version > 3) throw new Stop('malformed', `the version is ${version}; expected 1 to 3`, 4)
  const short = version === 1
  const [tensors, values] = short ? [bytes.u32(littleEndian), bytes.u32(littleEndian)] : [bytes.u64(littleEndian), bytes.u64(littleEndian)]
  const needed = tensors * (short ? 20 : 24) + values * (short ? 9 : 13)
  if (!(needed <= bytes.remaining))
    throw new Stop(
      'malformed',
      `${exact(tensors)} tensors and ${exact(values)} values do not fit into the ${bytes.remaining} bytes that remain`,
      8,
    )
  if (tensors + values > MAX_ENTRIES) throw new Stop('limit', `there are more than ${MAX_ENTRIES} tensors and values`, 8)
  return { version, littleEndian, tensors, values }
}

/** Reads the metadata. @returns the alignment that they declare. */
function readValues(cursor: Cursor, visitor: GgufVisitor, count: number): number {
  const keys = new KeySet()
  let alignment = DEFAULT_ALIGNMENT
  for (let index = 0; index < count; index++) {
    const at = cursor.bytes.offset
    const key = readKey(cursor, keys)
    const value = readGgufValue(cursor, key)
    visitor.value(key, value)
    if (key === 'general.alignment') alignment = alignmentOf(cursor, value, at)
  }
  return alignment
}

function readKey(cursor: Cursor, keys: KeySet): string {
  const at = cursor.bytes.offset
  const { text, hash } = readName(cursor, 'key')
  if (keys.add(hash)) cursor.visitor.problem({ kind: 'duplicate-key', detail: 'is in the metadata twice', subject: text, offset: at })
  if (!/^[\x20-\x7e]*$/.test(text))
    cursor.visitor.problem({ kind: 'key', detail: 'has characters other than printable ASCII', subject: text, offset: at })
  return text
}

function readName(cursor: Cursor, what: string): { readonly text: string; readonly hash: number; readonly length: number } {
  const at = cursor.bytes.offset
  spend(cursor.visitor.step, 1, at)
  const length = countAt(cursor)
  if (!(length <= MAX_NAME)) throw new Stop('malformed', `a ${what} has a length above ${MAX_NAME} bytes`, at)
  const bytes = cursor.bytes.take(length)
  return { text: bytes.toString('utf8'), hash: hashOf(bytes), length }
}

function alignmentOf(cursor: Cursor, value: GgufValue, offset: number): number {
  const found = value.kind === 'scalar' ? Number(value.value) : 0
  const isValid = found >= 8 && found <= 2 ** 31 && Number.isInteger(Math.log2(found))
  if (isValid) return found
  const detail = `is ${value.kind === 'scalar' ? found : value.kind}; expected a power of two from 8`
  cursor.visitor.problem({ kind: 'alignment', detail, subject: 'general.alignment', offset })
  return DEFAULT_ALIGNMENT
}

function readTensors(cursor: Cursor, visitor: GgufVisitor, { count, alignment }: { count: number; alignment: number }): void {
  const names = new KeySet()
  for (let index = 0; index < count; index++) {
    const at = cursor.bytes.offset
    const { text, hash, length } = readName(cursor, 'tensor name')
    const report = (kind: GgufProblem['kind'], detail: string) => visitor.problem({ kind, detail, subject: text, offset: at })
    if (names.add(hash)) report('duplicate-tensor', 'is in the file twice')
    if (length > LONG_NAME) report('name', `has a name of ${length} bytes; llama.cpp reads ${LONG_NAME}`)
    visitor.tensor(readTensor(cursor, text, { alignment, report }))
  }
}

interface TensorRules {
  readonly alignment: number
  readonly report: (kind: GgufProblem['kind'], detail: string) => void
}

function readTensor(cursor: Cursor, name: string, { alignment, report }: TensorRules): Tensor & { readonly offset: number } {
  const shape = readShape(cursor, report)
  const id = cursor.bytes.u32(cursor.little)
  const offset = cursor.bytes.u64(cursor.little)
  if (offset % alignment !== 0) report('alignment', `has the offset ${exact(offset)}; expected a multiple of ${alignment}`)
  const elements = elementsOf(shape)
  if (elements === undefined) report('size', `has the shape [${shape.map(exact).join(', ')}], whose product is above 2^53`)
  const bytes = bytesOf(id, shape, elements, report)
  const dtype = ggmlType(id)?.name ?? `type ${id}`
  return { name, dtype, shape, elements: elements ?? 0, offset, ...(bytes === undefined ? {} : { bytes }) }
}

function readShape(cursor: Cursor, report: TensorRules['report']): readonly number[] {
  const at = cursor.bytes.offset
  const dimensions = cursor.bytes.u32(cursor.little)
  if (!(dimensions * (cursor.short ? 4 : 8) <= cursor.bytes.remaining) || dimensions > 64)
    throw new Stop('malformed', `a tensor has ${dimensions} dimensions`, at)
  if (dimensions > MAX_DIMENSIONS) report('dimensions', `has ${dimensions} dimensions; llama.cpp reads ${MAX_DIMENSIONS}`)
  return Array.from({ length: dimensions }, () => countAt(cursor))
}

/** Returns the size of a tensor, in bytes; `undefined` where it is unknown or above 2^53. */
function bytesOf(id: number, shape: readonly number[], elements: number | undefined, report: TensorRules['report']): number | undefined {
  const type = ggmlType(id)
  if (type === undefined) report('type', `has the unknown type ${id}`)
  if (type === undefined || elements === undefined) return undefined
  const row = shape[0] ?? 1
  if (row % type.elements !== 0) {
    report('size', `has rows of ${row} elements; expected a multiple of ${type.elements}, a block of ${type.name}`)
    return undefined
  }
  const bytes = (elements / type.elements) * type.bytes
  if (Number.isSafeInteger(bytes)) return bytes
  report('size', 'has a size above 2^53 bytes')
  return undefined
}
