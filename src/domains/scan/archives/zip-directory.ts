import type { Source } from '../source.ts'
import { startsWith, u16, u32, u64, type Window } from './bytes.ts'

export const EOCD_BYTES = 22
/** The farthest that an end record can be from the end: its own size and the longest comment. */
const EOCD_REACH = EOCD_BYTES + 0xffff
const MAX_RECORDS = 64

/** Where a central directory may be. */
export interface ZipDirectory {
  /** Offset of the first header. */
  readonly start: number
  /** The directory cannot reach beyond this offset. */
  readonly end: number
  /** What readers add to every local header offset, because bytes precede the archive. */
  readonly bias: number
  /** Number of entries that the end record states. */
  readonly count: number
  /** Offset and end of the end record, comment included. */
  readonly record: number
  readonly recordEnd: number
}

/**
 * Finds the central directories of all end records at the end of a file, the last record first. Readers differ in which record
 * they use, whether the offset in it counts or its distance, and whether the 64-bit record overrides it: every reading is returned.
 */
export function findDirectories(source: Source, window: Window): readonly ZipDirectory[] {
  const found: ZipDirectory[] = []
  for (const at of recordsOf(source)) {
    for (const directory of readRecord(at, window, source.size)) {
      const known = found.some(({ start, bias, record }) => start === directory.start && bias === directory.bias && record === at)
      if (!known) found.push(directory)
    }
  }
  return found
}

function recordsOf(source: Source): readonly number[] {
  const start = Math.max(0, source.size - EOCD_REACH)
  const tail = Buffer.from(source.read(start, EOCD_REACH))
  const found: number[] = []
  for (let at = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1'); at >= 0 && found.length < MAX_RECORDS; ) {
    if (at + EOCD_BYTES <= tail.length) found.push(start + at)
    at = at === 0 ? -1 : tail.lastIndexOf('PK\x05\x06', at - 1, 'latin1')
  }
  return found
}

interface Stated {
  readonly count: number
  readonly size: number
  readonly offset: number
  /** Offset where the directory ends when nothing is between it and its record. */
  readonly before: number
}

function readRecord(record: number, window: Window, size: number): readonly ZipDirectory[] {
  const bytes = window.at(record, EOCD_BYTES)?.slice()
  if (bytes === undefined) return []
  const recordEnd = Math.min(size, record + EOCD_BYTES + u16(bytes, 20))
  const short: Stated = { count: u16(bytes, 10), size: u32(bytes, 12), offset: u32(bytes, 16), before: record }
  const long = readLongRecord(record, window)
  return [...(long ? placesOf(long) : []), ...placesOf(short)]
    .filter(({ start, count }) => isDirectory(start, count, window))
    .map((place) => ({ ...place, end: record, record, recordEnd }))
}

/** Returns the places where a directory starts according to the offset, and according to its distance from the record. */
function placesOf({ count, size, offset, before }: Stated): readonly Pick<ZipDirectory, 'start' | 'bias' | 'count'>[] {
  const byDistance = before - size
  const direct = { start: offset, bias: 0, count }
  if (byDistance === offset || byDistance < 0 || !Number.isSafeInteger(byDistance)) return [direct]
  return [direct, { start: byDistance, bias: byDistance - offset, count }]
}

function isDirectory(start: number, count: number, window: Window): boolean {
  const head = window.at(start, 4)
  if (head === undefined) return false
  return startsWith(head, 'PK\x01\x02') || (count === 0 && startsWith(head, 'PK\x05\x06'))
}

/** Reads the 64-bit end record through its locator, which directly precedes the short record. */
function readLongRecord(record: number, window: Window): Stated | undefined {
  const locator = window.at(record - 20, 20)?.slice()
  if (locator === undefined || !startsWith(locator, 'PK\x06\x07')) return undefined
  const stated = u64(locator, 8)
  // A prefix moves the record, but not the offset that the locator states.
  for (const at of [stated, record - 20 - 56]) {
    const bytes = window.at(at, 56)
    if (bytes && startsWith(bytes, 'PK\x06\x06')) return { count: u64(bytes, 32), size: u64(bytes, 40), offset: u64(bytes, 48), before: at }
  }
  return undefined
}
