import type { Sample } from '../scan/context.ts'
import { onnxReader } from '../scan/graphs/onnx.ts'
import type { Source } from '../scan/source.ts'
import { readGgufHeader } from '../scan/tensors/gguf-header.ts'
import { readNpyHeader } from '../scan/tensors/npy-header.ts'
import { readSafetensorsHeader } from '../scan/tensors/safetensors-header.ts'
import { stopOf } from '../scan/tensors/stop.ts'
import type { Tensor } from '../scan/tensors/tensor.ts'
import { tensorReaders } from '../scan/tensors/tensors.ts'
import { readOnnx } from './onnx-inventory.ts'
import { readNpz, readTorchZip } from './torch-inventory.ts'

export type { Tensor }

/** A tensor with the digest of its bytes, where that is known. */
export interface InventoryTensor extends Tensor {
  /** SHA-256 in hex of the bytes from `offset`, `bytes` long. */
  readonly sha256?: string
}

export interface TensorTotals {
  readonly tensors: number
  /** Stored elements: for a quantised type not the number of parameters. */
  readonly elements: number
  readonly bytes: number
  /** Sorted by name. */
  readonly dtypes: Readonly<Record<string, DtypeTotals>>
}

export interface DtypeTotals {
  readonly tensors: number
  readonly elements: number
}

export interface TensorInventory {
  /** In the order of the file. */
  readonly tensors: readonly InventoryTensor[]
  /** Of all tensors, those that are not listed included. */
  readonly totals: TensorTotals
  /** Why tensors are not listed, or their values are uncertain. Empty: everything is listed. */
  readonly incomplete: readonly string[]
}

/** The most tensors that are listed of one file; all are counted. */
export const MAX_TENSORS = 250_000
/** The most header entries and values that are read. */
const MAX_STEPS = 50_000_000

/** Reads the header of a format. Calls `tensor` for every tensor, in the order of the file, and `problem` with what is uncertain. */
type InventoryReader = (source: Source, into: InventoryVisitor) => void

interface InventoryVisitor {
  readonly step: (count: number) => boolean
  readonly tensor: (tensor: Tensor) => void
  /** Counts a tensor without listing it. */
  readonly count: (tensor: Tensor) => void
  readonly problem: (reason: string) => void
}

/**
 * The readers by format. A further format adds a line here: it calls `tensor` for each, and leaves out `offset` where a tensor is not
 * contiguous.
 */
const READERS = {
  safetensors: readSafetensors,
  gguf: readGguf,
  npy: readNpy,
  torch: readTorchZip,
  npz: readNpz,
  onnx: readOnnx,
} as const satisfies Readonly<Record<string, InventoryReader>>

export type TensorFormat = keyof typeof READERS

/** Tells whether the tensors of a format can be listed. */
export function isTensorFormat(format: string): format is TensorFormat {
  return Object.hasOwn(READERS, format)
}

/** Names the format of a file whose tensors can be listed, by its first and last bytes; `undefined` for any other file. */
export function tensorFormatOf(sample: Sample): TensorFormat | undefined {
  const reader = [...tensorReaders, onnxReader].find((each) => isTensorFormat(each.id) && each.matches(sample))?.id
  if (reader !== undefined && isTensorFormat(reader)) return reader
  if (Buffer.from(sample.head.subarray(0, 4)).toString('latin1') !== 'PK\x03\x04') return undefined
  const names = Buffer.from(sample.tail).toString('latin1')
  if (/data\.pkl/.test(names)) return 'torch'
  return /\.npy/.test(names) ? 'npz' : undefined
}

/** Lists the tensors of a file from its header, without their data. A header that is invalid gives what was read before. */
export function readTensors(source: Source, format: TensorFormat): TensorInventory {
  const list = new InventoryBuilder()
  const stop = stopOf(() => READERS[format](source, list))
  if (stop !== undefined) list.problem(`the header was not read past byte ${stop.offset}: ${stop.message}`)
  return list.inventory()
}

const MAX_PROBLEMS = 20

class InventoryBuilder implements InventoryVisitor {
  readonly #tensors: Tensor[] = []
  readonly #problems = new Set<string>()
  readonly #totals = new TotalsBuilder()
  #steps = 0

  readonly step = (count: number): boolean => {
    this.#steps += count
    return this.#steps <= MAX_STEPS
  }

  readonly count = (tensor: Tensor): void => this.#totals.add(tensor)

  readonly tensor = (tensor: Tensor): void => {
    this.count(tensor)
    if (this.#tensors.length < MAX_TENSORS) this.#tensors.push(tensor)
  }

  readonly problem = (reason: string): void => {
    if (this.#problems.size < MAX_PROBLEMS) this.#problems.add(reason)
  }

  inventory(): TensorInventory {
    const totals = this.#totals.totals()
    const more = totals.tensors - this.#tensors.length
    const limit = more > 0 ? [`${more} more tensors are counted and not listed`] : []
    return { tensors: this.#tensors, totals, incomplete: [...this.#problems, ...limit] }
  }
}

/** Dtypes that are counted by name; the header of a file that has more was not written by a library. */
const MAX_DTYPES = 1000

/** Adds up tensors. */
export class TotalsBuilder {
  #tensors = 0
  #elements = 0
  #bytes = 0
  readonly #dtypes = new Map<string, { tensors: number; elements: number }>()

  add({ dtype, elements, bytes = 0 }: Pick<Tensor, 'dtype' | 'elements' | 'bytes'>): void {
    this.#tensors++
    this.#elements += elements
    this.#bytes += bytes
    const name = this.#dtypes.has(dtype) || this.#dtypes.size < MAX_DTYPES ? dtype : 'other'
    const counted = this.#dtypes.get(name) ?? { tensors: 0, elements: 0 }
    counted.tensors++
    counted.elements += elements
    this.#dtypes.set(name, counted)
  }

  totals(): TensorTotals {
    const dtypes = Object.fromEntries([...this.#dtypes].sort(([a], [b]) => (a < b ? -1 : 1)))
    return { tensors: this.#tensors, elements: this.#elements, bytes: this.#bytes, dtypes }
  }
}

function readSafetensors(source: Source, { step, tensor, problem }: InventoryVisitor): void {
  readSafetensorsHeader(source, {
    step,
    tensor: (each) => tensor(inside(each, source)),
    metadata: () => undefined,
    problem: ({ subject, detail }) => problem(`${JSON.stringify(subject)} ${detail}`),
  })
}

/** Lists the tensors once the end of the header, and with it the start of the data, is known. */
function readGguf(source: Source, { step, tensor, count, problem }: InventoryVisitor): void {
  const waiting: (Tensor & { readonly offset: number })[] = []
  const layout = readGgufHeader(source, {
    step,
    preamble: () => undefined,
    value: () => undefined,
    tensor: (each) => (waiting.length < MAX_TENSORS ? void waiting.push(each) : count(each)),
    problem: ({ kind, subject, detail }) => kind !== 'name' && kind !== 'key' && problem(`${JSON.stringify(subject)} ${detail}`),
  })
  for (const each of waiting) tensor(inside({ ...each, offset: each.offset + layout.dataStart }, source))
}

/** Lists the arrays of a file under the name `array`, with their number from the second on. */
function readNpy(source: Source, { step, tensor, problem }: InventoryVisitor): void {
  for (let next = 0, index = 0; next < source.size && step(1); index++) {
    const { dtype, shape, elements, dataStart, bytes } = readNpyHeader(source, next)
    const name = index === 0 ? 'array' : `array ${index + 1}`
    if (elements === undefined) problem(`${JSON.stringify(name)} has a shape whose product is above 2^53`)
    const place = bytes === undefined ? {} : { offset: dataStart, bytes }
    tensor(inside({ name, dtype: dtype.name, shape, elements: elements ?? 0, ...place }, source))
    next = bytes === undefined ? source.size : dataStart + bytes
  }
}

/** Leaves out the place of a tensor that is not inside the file, so that its digest is not computed. */
function inside(tensor: Tensor, source: Source): Tensor {
  const { offset, bytes, ...rest } = tensor
  const isInside = offset !== undefined && bytes !== undefined && offset + bytes <= source.size
  return isInside ? tensor : bytes === undefined ? rest : { ...rest, bytes }
}
