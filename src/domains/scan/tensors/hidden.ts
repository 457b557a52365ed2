import { MAX_READ, type Source, sliceOf } from '../source.ts'
import type { Log } from './log.ts'
import type { Range } from './ranges.ts'

/** Tells whether a part of a file contains only zero bytes. Reads at most `most` bytes; `undefined` when it is longer. */
export function isZero(source: Source, { start, end }: Range, most: number): boolean | undefined {
  if (end - start > most) return undefined
  for (let at = start; at < end; at += MAX_READ) {
    if (source.read(at, Math.min(MAX_READ, end - at)).some((byte) => byte !== 0)) return false
  }
  return true
}

/** Scans a part of a file that belongs to nothing, so that a pickle or an executable in it is found. */
export function scanHidden(log: Log, source: Source, { start, end }: Range): void {
  log.nested(`bytes-${start}-${end}`, sliceOf(source, start, end - start))
}
