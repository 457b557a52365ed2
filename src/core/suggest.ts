/** The known name that a misspelt one most likely means, or `undefined`. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((candidate) => ({ candidate, distance: editDistance(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)
  return best !== undefined && best.distance <= Math.max(2, Math.floor(name.length / 3)) ? best.candidate : undefined
}

/** `; did you mean "x"?`, or the known names. */
export function didYouMean(name: string, known: readonly string[]): string {
  if (known.length === 0) return ''
  const near = nearest(name, known)
  return near === undefined ? `; known are ${known.join(', ')}` : `; did you mean "${near}"?`
}

/** Levenshtein distance; names from outside are cut, so that the table stays small. */
function editDistance(first: string, second: string): number {
  const [a, b] = [first.slice(0, 64), second.slice(0, 64)]
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length] ?? 0
}
