import type { Source } from '../source.ts'

/** The end record with the longest comment, in bytes. */
const SEARCHED = 22 + 65_535
const END = 'PK\x05\x06'
const ENTRY = 'PK\x01\x02'
const MAX_ENTRIES = 65_536

/**
 * Finds a zip archive that is appended to another file.
 *
 * @returns the offset of its first local header; `undefined` without a complete archive.
 */
export function trailingZip(source: Source): number | undefined {
  const from = Math.max(0, source.size - SEARCHED)
  const tail = Buffer.from(source.read(from, SEARCHED))
  const at = tail.lastIndexOf(END, undefined, 'latin1')
  if (at === -1 || at + 22 > tail.length) return undefined
  const [size, offset] = [tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)]
  const directory = from + at - size
  // Offsets count from the start of the file, or from the start of the archive.
  const shift = directory - offset
  const first = directory < 0 || shift < 0 ? undefined : firstEntry(source, directory, size)
  return first === undefined || first + shift >= source.size ? undefined : first + shift
}

/** Returns the least offset of a local header in the central directory. */
function firstEntry(source: Source, directory: number, size: number): number | undefined {
  let least: number | undefined
  for (let at = 0, count = 0; at + 46 <= size && count < MAX_ENTRIES; count += 1) {
    const entry = Buffer.from(source.read(directory + at, 46))
    if (entry.length < 46 || entry.toString('latin1', 0, 4) !== ENTRY) break
    least = Math.min(least ?? Number.POSITIVE_INFINITY, entry.readUInt32LE(42))
    at += 46 + entry.readUInt16LE(28) + entry.readUInt16LE(30) + entry.readUInt16LE(32)
  }
  return least
}
