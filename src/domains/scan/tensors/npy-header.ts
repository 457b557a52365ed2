import type { Source } from '../source.ts'
import { ByteReader } from './byte-reader.ts'
import { dtypeOf, type NpyDtype, shapeOf } from './npy-dtype.ts'
import { type PythonLiteral, readPythonLiteral } from './python-literal.ts'
import { Stop } from './stop.ts'
import { elementsOf } from './tensor.ts'

const MAGIC = '\x93NUMPY'
/** NumPy reads 10,000 bytes unless the caller raises the limit or allows pickles. */
export const MAX_HEADER = 64 * 1024

export interface NpyHeader {
  readonly version: number
  readonly dtype: NpyDtype
  readonly shape: readonly number[]
  readonly fortranOrder: boolean
  /** `undefined` above 2^53. */
  readonly elements: number | undefined
  /** Where the header starts, from the start of the file. */
  readonly start: number
  readonly dataStart: number
  /** Size of the data; `undefined` for objects, and where it is unknown. */
  readonly bytes: number | undefined
}

/** Tells whether a NumPy array starts at an offset. */
export function isNpy(source: Source, offset: number): boolean {
  return Buffer.from(source.read(offset, MAGIC.length)).toString('latin1') === MAGIC
}

/** Returns where the data of an array start, by the length of its header. @throws {Stop} malformed - it is impossible. */
export function npyDataStart(
  source: Source,
  start: number,
): { readonly version: number; readonly headerStart: number; readonly dataStart: number } {
  const bytes = new ByteReader(source, start)
  if (!isNpy(source, start)) throw new Stop('malformed', 'the file does not start with "\\x93NUMPY"', start)
  bytes.skip(MAGIC.length)
  const version = bytes.next()
  bytes.skip(1)
  if (version < 1 || version > 3) throw new Stop('malformed', `the version is ${version}; expected 1 to 3`, start + MAGIC.length)
  const length = version === 1 ? bytes.u16(true) : bytes.u32(true)
  if (length > bytes.remaining) throw new Stop('malformed', `the header length is ${length} bytes; ${bytes.remaining} follow`, start)
  return { version, headerStart: bytes.offset, dataStart: bytes.offset + length }
}

/**
 * Reads the header of one NumPy array.
 *
 * @throws {Stop} malformed - the header is not a dict with the three keys.
 * @see https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html
 */
export function readNpyHeader(source: Source, start: number): NpyHeader {
  const { version, headerStart, dataStart } = npyDataStart(source, start)
  if (dataStart - headerStart > MAX_HEADER)
    throw new Stop('malformed', `the header has ${dataStart - headerStart} bytes; expected at most ${MAX_HEADER}`, start)
  const bytes = Buffer.from(source.read(headerStart, dataStart - headerStart))
  const members = membersOf(readPythonLiteral(textOf(bytes, version, headerStart)), headerStart)
  const dtype = dtypeOf(members.descr)
  const elements = elementsOf(members.shape)
  const size = dtype.kind === 'plain' && elements !== undefined ? elements * dtype.bytes : undefined
  const isKnown = size !== undefined && Number.isSafeInteger(size)
  return {
    version,
    dtype,
    shape: members.shape,
    fortranOrder: members.fortranOrder,
    elements,
    start,
    dataStart,
    bytes: isKnown ? size : undefined,
  }
}

/** Decodes a header: UTF-8 in version 3, Latin-1 before. */
function textOf(bytes: Buffer, version: number, at: number): string {
  if (version < 3) return bytes.toString('latin1')
  const text = bytes.toString('utf8')
  if (!Buffer.from(text).equals(bytes)) throw new Stop('malformed', 'the header is not UTF-8', at)
  return text
}

interface Members {
  readonly descr: PythonLiteral
  readonly shape: readonly number[]
  readonly fortranOrder: boolean
}

function membersOf(literal: PythonLiteral, at: number): Members {
  const fail = (reason: string) => new Stop('malformed', reason, at)
  if (literal.kind !== 'dict') throw fail('the header is not a dict')
  const found = new Map(literal.entries.map(([key, value]) => [key.kind === 'string' ? key.value : '', value]))
  const [descr, order, shape] = [found.get('descr'), found.get('fortran_order'), found.get('shape')]
  if (descr === undefined || order === undefined || shape === undefined || found.size !== 3)
    throw fail('the header does not have exactly the keys "descr", "fortran_order" and "shape"')
  if (literal.entries.length !== 3) throw fail('the header has a key twice')
  const dimensions = shape.kind === 'tuple' ? shapeOf(shape) : undefined
  if (dimensions === undefined) throw fail('the "shape" is not a tuple of integers from 0')
  if (order.kind !== 'boolean') throw fail('"fortran_order" is neither True nor False')
  return { descr, shape: dimensions, fortranOrder: order.value }
}
