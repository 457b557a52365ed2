import { toText } from '../../core/to-text.ts'
import { Inflater } from '../scan/archives/inflate.ts'
import { listZip, type ZipEntry } from '../scan/archives/zip-list.ts'
import { bytesSource, type Source, sliceOf } from '../scan/source.ts'
import { readNpyHeader } from '../scan/tensors/npy-header.ts'
import { elementsOf, type Tensor } from '../scan/tensors/tensor.ts'
import { numberOf, readState, type StateValue, textOf } from './torch-state.ts'

/** Storage types of torch with their dtype and bytes of an element. */
const DTYPES: Readonly<Record<string, readonly [dtype: string, bytes: number]>> = {
  DoubleStorage: ['F64', 8],
  FloatStorage: ['F32', 4],
  HalfStorage: ['F16', 2],
  BFloat16Storage: ['BF16', 2],
  LongStorage: ['I64', 8],
  IntStorage: ['I32', 4],
  ShortStorage: ['I16', 2],
  CharStorage: ['I8', 1],
  ByteStorage: ['U8', 1],
  BoolStorage: ['BOOL', 1],
  ComplexFloatStorage: ['C64', 8],
  ComplexDoubleStorage: ['C128', 16],
}
const REBUILD = /^torch\._utils\._rebuild_tensor(_v2)?$/
const WRAPPERS = /^torch\._utils\._rebuild_parameter(_with_state)?$/
const MAX_NESTING = 16
/** Values that are visited: a value that is referred to often is visited each time. */
const MAX_VALUES = 2_000_000
const MAX_NAME = 1000

export interface ArchiveVisitor {
  readonly step: (count: number) => boolean
  readonly tensor: (tensor: Tensor) => void
  readonly problem: (reason: string) => void
}

/** Lists the tensors of a torch archive from the calls in its pickle that rebuild them. Nothing is unpickled. */
export function readTorchZip(source: Source, visitor: ArchiveVisitor): void {
  const { entries } = listZip(source, visitor)
  const pickle = entries.find(({ name }) => /(^|\/)data\.pkl$/.test(name))
  if (pickle?.dataOffset === undefined || pickle.method !== 0) {
    visitor.problem('the archive has no data.pkl that is stored without compression')
    return
  }
  const root = pickle.name.slice(0, -'data.pkl'.length)
  const records = new Map(entries.map((entry) => [entry.name, entry]))
  const archive = { root, records, source, visitor, visited: { count: 0 } }
  try {
    walk(readState(sliceOf(source, pickle.dataOffset, pickle.compressedSize)), '', archive, 0)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    visitor.problem(`the pickle of the archive was not read: ${error.message}`)
  }
}

interface Archive {
  /** Folder of the archive, with a slash. */
  readonly root: string
  readonly records: ReadonlyMap<string, ZipEntry>
  readonly source: Source
  readonly visitor: ArchiveVisitor
  readonly visited: { count: number }
}

/** Visits the members of nested dicts and lists; the names of the tensors are their keys, with dots between. */
function walk(value: StateValue, path: string, archive: Archive, depth: number): void {
  if (depth > MAX_NESTING) {
    archive.visitor.problem('the objects are nested too deep')
    return
  }
  archive.visited.count += 1
  if (archive.visited.count > MAX_VALUES) throw new RangeError(`it refers to more than ${MAX_VALUES} values`)
  const inner = (key: string) => (path === '' ? key : `${path}.${key}`).slice(0, MAX_NAME)
  if (value.type === 'dict') for (const [key, member] of value.items) walk(member, inner(keyText(key)), archive, depth + 1)
  else if (value.type === 'list')
    for (const [index, member] of value.items.entries()) walk(member, inner(toText(index)), archive, depth + 1)
  else if (value.type === 'call' && WRAPPERS.test(value.name) && value.args[0] !== undefined) walk(value.args[0], path, archive, depth + 1)
  else if (value.type === 'call' && REBUILD.test(value.name)) tensorOf(value.args, path, archive)
}

function keyText(key: StateValue): string {
  return textOf(key) ?? toText(numberOf(key) ?? '?')
}

/** Reads `(storage, offset, size, stride, …)`; a storage is `('storage', type, key, device, elements)`. */
function tensorOf(args: readonly StateValue[], name: string, { root, records, source, visitor }: Archive): void {
  const [storage, start, size, stride] = args
  const id = storage?.type === 'storage' && storage.id.type === 'list' ? storage.id.items : []
  const type = id[1]?.type === 'name' ? id[1].name : ''
  const [dtype, width] = DTYPES[type.slice(type.lastIndexOf('.') + 1)] ?? ['?', undefined]
  const shape = numbersOf(size)
  const elements = shape === undefined ? undefined : elementsOf(shape)
  if (shape === undefined || elements === undefined) {
    visitor.problem(`${JSON.stringify(name)} has an unknown shape`)
    return
  }
  const record = records.get(`${root}data/${textOf(id[2]) ?? ''}`)
  const first = numberOf(start)
  const isPlain = width !== undefined && first !== undefined && isContiguous(shape, numbersOf(stride))
  const place = isPlain && record?.dataOffset !== undefined && record.method === 0 ? { offset: record.dataOffset + first * width } : {}
  const bytes = width === undefined ? {} : { bytes: elements * width }
  const isInside = place.offset === undefined || place.offset + elements * (width ?? 0) <= source.size
  visitor.tensor({ name: name === '' ? 'tensor' : name, dtype, shape, elements, ...bytes, ...(isInside ? place : {}) })
}

function numbersOf(value: StateValue | undefined): readonly number[] | undefined {
  if (value?.type !== 'list') return undefined
  const numbers = value.items.map(numberOf)
  return numbers.every((each) => each !== undefined && Number.isSafeInteger(each) && each >= 0) ? (numbers as number[]) : undefined
}

/** Tells whether the elements lie one after the other, the last index the fastest. */
function isContiguous(shape: readonly number[], stride: readonly number[] | undefined): boolean {
  let expected = 1
  for (let index = shape.length - 1; index >= 0; index--) {
    if ((shape[index] ?? 0) > 1 && stride?.[index] !== expected) return false
    expected *= shape[index] ?? 1
  }
  return true
}

/** Lists the arrays of a NumPy archive under the names of its members. */
export function readNpz(source: Source, visitor: ArchiveVisitor): void {
  for (const entry of listZip(source, visitor).entries) {
    const { name, dataOffset, method, compressedSize } = entry
    if (!name.endsWith('.npy')) continue
    if (dataOffset === undefined || (method !== STORED && method !== DEFLATED)) {
      visitor.problem(`${JSON.stringify(name)} is compressed with a method whose header is not read`)
      continue
    }
    const stored = sliceOf(source, dataOffset, compressedSize)
    const member = method === STORED ? stored : firstPage(stored, entry, visitor)
    const { dtype, shape, elements, dataStart, bytes } = readNpyHeader(member, 0)
    const isInside = bytes !== undefined && dataStart + bytes <= member.size
    if (bytes !== undefined && !isInside) visitor.problem(`${JSON.stringify(name)} is shorter than its header states`)
    const length = bytes === undefined ? {} : { bytes }
    const place = isInside && method === STORED ? { offset: dataOffset + dataStart } : {}
    visitor.tensor({ name: name.slice(0, -'.npy'.length), dtype: dtype.name, shape, elements: elements ?? 0, ...length, ...place })
  }
}

const STORED = 0
const DEFLATED = 8

/** Inflates the beginning of a member, which contains its header. The size is the stated one. */
function firstPage(stored: Source, { size }: ZipEntry, { step }: Pick<ArchiveVisitor, 'step'>): Source {
  const page = new Inflater(stored, { start: 0, step }).next() ?? new Uint8Array(0)
  return { ...bytesSource(page), size }
}
