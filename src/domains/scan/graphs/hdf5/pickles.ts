import type { ScanContext } from '../../context.ts'
import { looksLikePickle } from '../../pickle/identify.ts'
import { MAX_READ, type Source, sliceOf } from '../../source.ts'
import type { Report } from '../report.ts'
import { type Extent, Hdf5Error, type Image } from './image.ts'

/** What the search for pickles needs of the file. */
export interface PickleSearch {
  readonly source: Source
  readonly image: Image
  readonly context: ScanContext
  readonly report: Pick<Report<string>, 'include' | 'unread'>
}

const HEAD_BYTES = 64 * 1024
/** Steps of a look at the first bytes of a value. */
const LOOK_STEPS = 64

/**
 * Scans the value of a string attribute that ends with the opcode STOP. PyTables unpickles it when the attribute is read, and pandas reads
 * through PyTables.
 */
export function scanAttribute(search: PickleSearch, name: string, text: Extent): void {
  const { image } = search
  let { length } = text
  while (length > 1 && image.window.byte(text.at + length - 1) === 0) length -= 1
  if (length > 1 && image.window.byte(text.at + length - 1) === 0x2e) scanValue(search, `the attribute ${name}`, { at: text.at, length })
}

/**
 * Scans all values of global heaps. An array of Python objects consists of references to pickles there; it can be compressed, while the
 * heaps never are.
 */
export function scanHeaps(search: PickleSearch): void {
  const { image, context, report } = search
  const { window } = image
  for (let at = 0; at < window.size; at += MAX_READ - 4) {
    if (!context.step(MAX_READ / 256)) {
      report.unread('the limit of steps was reached in the heaps of the HDF5 file')
      return
    }
    const text = Buffer.from(window.bytes(at, Math.min(MAX_READ, window.size - at)) ?? []).toString('latin1')
    for (let found = text.indexOf('GCOL'); found !== -1; found = text.indexOf('GCOL', found + 4)) scanHeap(search, at + found)
  }
}

/** The bytes of a heap are a guess: what is not one ends early. */
function scanHeap(search: PickleSearch, heap: number): void {
  const { image } = search
  try {
    const end = heap + image.length(heap + 8)
    for (let at = heap + 8 + image.lengthBytes; at + 8 + image.lengthBytes <= end; ) {
      const index = image.uint(at, 2)
      const length = image.length(at + 8)
      if (index === 0) return
      scanValue(search, `the object ${index} of the heap at offset ${heap}`, { at: at + 8 + image.lengthBytes, length })
      at += 8 + image.lengthBytes + Math.ceil(length / 8) * 8
    }
  } catch (error) {
    if (!(error instanceof Hdf5Error)) throw error
  }
}

function scanValue({ source, context, report }: PickleSearch, name: string, { at, length }: Extent): void {
  if (!context.step(LOOK_STEPS)) {
    report.unread('the limit of steps was reached in the HDF5 file')
    return
  }
  const head = Uint8Array.from(source.read(at, Math.min(HEAD_BYTES, length)))
  if (head.length === 0 || !looksLikePickle(head, length)) return
  const readings = context.nested(name, sliceOf(source, at, length))
  if (readings === undefined) report.unread(`${name} is too deep inside other containers to be inspected`)
  else for (const reading of readings) report.include(reading)
}
