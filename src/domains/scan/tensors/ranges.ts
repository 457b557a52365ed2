/** A part of a file, in bytes: from `start`, without `end`. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** What a set of ranges leaves out or covers twice. The lists are cut at `MAX_LISTED`, the counts are not. */
export interface Coverage {
  readonly gaps: readonly Range[]
  readonly gapCount: number
  readonly overlaps: readonly Range[]
  readonly overlapCount: number
  /** Empty ranges that are inside another range or inside a gap. */
  readonly strayEmpty: number
}

export const MAX_LISTED = 64

/** Collects ranges in 16 bytes each, in any order, and finds gaps and overlaps with one sweep over the sorted ends. */
export class Ranges {
  #starts = new Float64Array(64)
  #ends = new Float64Array(64)
  #count = 0
  readonly #empty = new Set<number>()

  /** @param end - not before `start`. */
  add(start: number, end: number): void {
    if (start === end) {
      if (this.#empty.size < MAX_LISTED * 1024) this.#empty.add(start)
      return
    }
    if (this.#count === this.#starts.length) this.#grow()
    this.#starts[this.#count] = start
    this.#ends[this.#count++] = end
  }

  /** Returns the coverage from 0 to `limit`. Gaps include the bytes after the last range. */
  coverage(limit: number): Coverage {
    const starts = this.#starts.slice(0, this.#count).sort()
    const ends = this.#ends.slice(0, this.#count).sort()
    const gaps = new RangeList()
    const overlaps = new RangeList()
    let [open, at, next] = [0, 0, 0]
    for (const end of ends) {
      for (let start = starts[next]; start !== undefined && start < end; start = starts[++next]) {
        if (open === 0) gaps.add(at, start)
        if (open > 1) overlaps.add(at, start)
        open++
        at = start
      }
      if (open > 1) overlaps.add(at, end)
      open--
      at = end
    }
    gaps.add(at, limit)
    const strayEmpty = [...this.#empty].filter((place) => place !== 0 && !includes(ends, place)).length
    return { gaps: gaps.list, gapCount: gaps.count, overlaps: overlaps.list, overlapCount: overlaps.count, strayEmpty }
  }

  #grow(): void {
    const [starts, ends] = [this.#starts, this.#ends]
    this.#starts = new Float64Array(starts.length * 2)
    this.#ends = new Float64Array(ends.length * 2)
    this.#starts.set(starts)
    this.#ends.set(ends)
  }
}

/** Ranges in ascending order; adjacent ones count once. */
class RangeList {
  readonly list: Range[] = []
  count = 0
  #end = -1

  add(start: number, end: number): void {
    if (end <= start) return
    const last = this.list.at(-1)
    if (start === this.#end) {
      if (last !== undefined && last.end === start) this.list[this.list.length - 1] = { start: last.start, end }
    } else {
      this.count++
      if (this.list.length < MAX_LISTED) this.list.push({ start, end })
    }
    this.#end = end
  }
}

/** Binary search in sorted numbers. */
function includes(sorted: Float64Array, value: number): boolean {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return sorted[low] === value
}
