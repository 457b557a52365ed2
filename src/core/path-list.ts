import { matches, type Pattern, parsePattern, splitPath } from './path-pattern.ts'
import { withoutTrailing } from './text.ts'

/** Tells whether an entry of `include` or `ignorePaths` is a pattern. Any other entry is a path, and everything below it. */
export function isPattern(entry: string): boolean {
  return /[*?]/.test(entry)
}

/** Builds the function that decides whether any of the entries covers a path. */
export function coveredBy(entries: readonly string[]): (path: string) => boolean {
  const paths = new Set(entries.filter((entry) => !isPattern(entry)).map((entry) => withoutTrailing(entry.replace(/^\.\//, ''), '/')))
  const patterns = entries
    .filter(isPattern)
    .map((entry) => parsePattern(entry))
    .filter((pattern): pattern is Pattern => typeof pattern !== 'string')
  return (path) => {
    if (prefixes(path).some((prefix) => paths.has(prefix))) return true
    const split = patterns.length === 0 ? undefined : splitPath(path)
    return split !== undefined && patterns.some((pattern) => matches(pattern, split))
  }
}

/** Returns a path and the folders above it, the outermost first. */
export function prefixes(path: string): readonly string[] {
  const segments = path.split('/')
  return segments.map((_, index) => segments.slice(0, index + 1).join('/'))
}
