/** Bytes that something occupies. */
export interface Span {
  readonly start: number
  readonly end: number
  /** What occupies them, to report overlaps. */
  readonly owner?: object
}

export interface Gap {
  readonly start: number
  readonly end: number
}

/** Returns the bytes of a file that no span covers, and the owners of spans that begin inside of another owned span. */
export function findGaps(spans: readonly Span[], size: number): { gaps: readonly Gap[]; overlapping: ReadonlySet<object> } {
  const gaps: Gap[] = []
  const overlapping = new Set<object>()
  let covered = 0
  let owned = 0
  for (const { start, end, owner } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start > covered) gaps.push({ start: covered, end: Math.min(start, size) })
    if (owner !== undefined && start < owned) overlapping.add(owner)
    if (owner !== undefined) owned = Math.max(owned, end)
    covered = Math.max(covered, end)
  }
  if (covered < size) gaps.push({ start: covered, end: size })
  return { gaps: gaps.filter((gap) => gap.end > gap.start), overlapping }
}
