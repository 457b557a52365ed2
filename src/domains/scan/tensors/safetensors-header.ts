import type { Source } from '../source.ts'
import { ByteReader } from './byte-reader.ts'
import { JsonTokens, type Token } from './json-tokens.ts'
import { JsonWalk } from './json-walk.ts'
import { Stop } from './stop.ts'
import { elementsOf, exact, type Tensor } from './tensor.ts'

/** The longest header that the reference implementation reads, in bytes. */
export const MAX_HEADER = 100_000_000
const PREFIX = 8

/** Bits of one element, by dtype. @see https://github.com/huggingface/safetensors/blob/main/safetensors/src/tensor.rs */
const BITS: ReadonlyMap<string, number> = new Map([
  ...['F4'].map((name) => [name, 4] as const),
  ...['F6_E2M3', 'F6_E3M2'].map((name) => [name, 6] as const),
  ...['BOOL', 'U8', 'I8', 'F8_E5M2', 'F8_E4M3', 'F8_E8M0', 'F8_E5M2FNUZ', 'F8_E4M3FNUZ'].map((name) => [name, 8] as const),
  ...['I16', 'U16', 'F16', 'BF16'].map((name) => [name, 16] as const),
  ...['I32', 'U32', 'F32'].map((name) => [name, 32] as const),
  ...['I64', 'U64', 'F64', 'C64'].map((name) => [name, 64] as const),
])

/** A part of the header that the format does not allow, and that leaves the rest readable. */
export interface HeaderProblem {
  readonly kind: 'duplicate-key' | 'unknown-member' | 'metadata-type' | 'entry' | 'dtype' | 'size'
  /** What was found; a fragment. */
  readonly detail: string
  /** The key or the name of the tensor. */
  readonly subject: string
  readonly offset: number
}

export interface HeaderVisitor {
  readonly step: (count: number) => boolean
  /** Gets every tensor whose entry can be read. Its offset is from the start of the file, and may be beyond the end. */
  readonly tensor: (tensor: Required<Tensor>) => void
  readonly metadata: (key: string, value: string) => void
  readonly problem: (problem: HeaderProblem) => void
}

/** Returns where the data start, from the length in the first 8 bytes. @throws {Stop} malformed - the length is impossible. */
export function dataStartOf(source: Source): number {
  if (source.size < PREFIX) throw new Stop('malformed', `the file has ${source.size} bytes; expected at least ${PREFIX}`, 0)
  const length = new ByteReader(source, 0, PREFIX).u64(true)
  if (length > MAX_HEADER) throw new Stop('malformed', `the header length exceeds ${MAX_HEADER} bytes`, 0)
  if (PREFIX + length > source.size)
    throw new Stop('malformed', `the header length is ${length} bytes; ${source.size - PREFIX} bytes follow`, 0)
  return PREFIX + length
}

/**
 * Reads the header of a safetensors file in one pass with constant memory, and nothing after it.
 *
 * @throws {Stop} malformed - the length or the JSON is invalid; limit - the budget is spent.
 */
export function readSafetensorsHeader(source: Source, visitor: HeaderVisitor): void {
  const dataStart = dataStartOf(source)
  const bytes = new ByteReader(source, PREFIX, dataStart)
  if (bytes.peek() !== 0x7b) throw new Stop('malformed', 'the header does not start with "{"', PREFIX)
  const tokens = new JsonTokens(bytes, visitor.step)
  const walk = new JsonWalk(tokens, (key, offset) =>
    visitor.problem({ kind: 'duplicate-key', detail: 'is in one object twice', subject: key, offset }),
  )
  tokens.expect('{')
  walk.members((key, at) => {
    if (key === '__metadata__') readMetadata(walk, visitor)
    else readEntry(walk, visitor, { name: key, at, dataStart })
  })
  tokens.expect('end')
}

function readMetadata(walk: JsonWalk, visitor: HeaderVisitor): void {
  const report = (offset: number, subject: string, detail: string) => visitor.problem({ kind: 'metadata-type', detail, subject, offset })
  const token = walk.tokens.next()
  if (token !== '{') report(walk.tokens.at, '__metadata__', `is ${kindOf(token)}; expected an object of strings`)
  if (token !== '{') walk.skip(token)
  else
    walk.members((key, at) => {
      const value = walk.string()
      if (value === undefined) report(at, key, 'has a value that is not a string')
      else visitor.metadata(key, value)
    })
}

interface Place {
  readonly name: string
  readonly at: number
  readonly dataStart: number
}

interface Entry {
  dtype?: string | undefined
  shape?: readonly number[] | undefined
  offsets?: readonly number[] | undefined
}

function readEntry(walk: JsonWalk, visitor: HeaderVisitor, place: Place): void {
  const report = ({ kind, detail, at = place.at }: EntryProblem) => visitor.problem({ kind, detail, subject: place.name, offset: at })
  const token = walk.tokens.next()
  if (token !== '{') report({ kind: 'entry', detail: `is ${kindOf(token)}; expected an object` })
  if (token !== '{') walk.skip(token)
  else {
    const entry = readMembers(walk, report)
    for (const problem of problemsOf(entry, place.dataStart)) report(problem)
    const tensor = tensorOf(entry, place)
    if (tensor !== undefined) visitor.tensor(tensor)
  }
}

interface EntryProblem extends Pick<HeaderProblem, 'kind' | 'detail'> {
  readonly at?: number
}

function readMembers(walk: JsonWalk, report: (problem: EntryProblem) => void): Entry {
  const entry: Entry = {}
  walk.members((key, at) => {
    if (key === 'dtype') entry.dtype = walk.string()
    else if (key === 'shape') entry.shape = walk.integers()
    else if (key === 'data_offsets') entry.offsets = walk.integers()
    else {
      walk.skip(walk.tokens.next())
      report({ kind: 'unknown-member', detail: `has the unknown member ${JSON.stringify(key)}`, at })
    }
  })
  return entry
}

function problemsOf({ dtype, shape, offsets }: Entry, dataStart: number): readonly EntryProblem[] {
  if (dtype === undefined || shape === undefined || offsets === undefined)
    return [{ kind: 'entry', detail: 'does not have a string "dtype" and integers from 0 as "shape" and "data_offsets"' }]
  if (!isSpan(offsets, dataStart))
    return [
      {
        kind: 'entry',
        detail: `has the data_offsets [${offsets.map(exact).join(', ')}]; expected a start and an end that is not before it`,
      },
    ]
  const bits = BITS.get(dtype)
  if (bits === undefined) return [{ kind: 'dtype', detail: `has the unknown dtype ${JSON.stringify(dtype.slice(0, 64))}` }]
  const elements = elementsOf(shape)
  if (elements === undefined)
    return [{ kind: 'size', detail: `has the shape [${shape.map(exact).join(', ')}], whose product is above 2^53` }]
  const span = offsets[1] - offsets[0]
  if (elements * bits === span * 8) return []
  return [{ kind: 'size', detail: `has ${elements} elements of ${bits} bits; its data_offsets span ${span} bytes` }]
}

function isSpan(offsets: readonly number[], dataStart: number): offsets is readonly [number, number] {
  const [start = 0, end = 0] = offsets
  return offsets.length === 2 && end >= start && Number.isSafeInteger(dataStart + end)
}

/** Returns the tensor of an entry that has all three members; without a valid product of the shape, its elements are 0. */
function tensorOf({ dtype, shape, offsets }: Entry, { name, dataStart }: Place): Required<Tensor> | undefined {
  if (dtype === undefined || shape === undefined || offsets === undefined || !isSpan(offsets, dataStart)) return undefined
  const [start, end] = offsets
  return { name, dtype, shape, elements: elementsOf(shape) ?? 0, offset: dataStart + start, bytes: end - start }
}

function kindOf(token: Token): string {
  return token === '[' ? 'an array' : token === '{' ? 'an object' : `a ${token}`
}
