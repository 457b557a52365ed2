import { matches, type Pattern, parsePattern, splitPath } from '../../core/path-pattern.ts'
import { isBelow } from '../../core/repository-path.ts'

/** Whether `.gitattributes` files declare Git LFS for a path; `unknown` if a line cannot be evaluated. */
export type LfsAttribute = 'lfs' | 'none' | 'unknown'

interface Line {
  /** `undefined` if the pattern cannot be evaluated, such as one with brackets. */
  readonly pattern: Pattern | undefined
  readonly lfs: boolean
}

interface AttributesFile {
  /** Folder of the file; `.` is the root of the repository. */
  readonly folder: string
  readonly lines: readonly Line[]
}

/** Lines of one file that are evaluated; of a longer one nothing is known. */
const MAX_LINES = 2000

/**
 * Returns a function that tells whether Git LFS is declared for a path of the repository. The last line that matches counts; a file in a
 * deeper folder overrides the ones above it.
 *
 * @param files - path and text of every `.gitattributes` file of the commit.
 * @see https://git-scm.com/docs/gitattributes
 */
export function lfsAttributes(files: readonly (readonly [path: string, text: string])[]): (path: string) => LfsAttribute {
  const parsed = files
    .map(
      ([path, text]): AttributesFile => ({ folder: path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.', lines: parse(text) }),
    )
    .sort((a, b) => depth(b.folder) - depth(a.folder))
  return (path) => {
    for (const { folder, lines } of parsed) {
      const found = isBelow(path, folder) ? decide(lines, folder === '.' ? path : path.slice(folder.length + 1)) : undefined
      if (found !== undefined) return found
    }
    return 'none'
  }
}

function depth(folder: string): number {
  return folder === '.' ? 0 : folder.split('/').length
}

function parse(text: string): readonly Line[] {
  const all = text.split('\n')
  if (all.length > MAX_LINES) return [{ pattern: undefined, lfs: false }]
  return all
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('[attr]'))
    .flatMap((line): readonly Line[] => {
      const [text = '', ...attributes] = line.startsWith('"') ? [''] : line.split(/[ \t]+/)
      const filter = attributes.findLast((each) => /^[-!]?filter(=|$)/.test(each) || each === 'binary')
      if (text === '') return [{ pattern: undefined, lfs: false }]
      if (filter === undefined || filter === 'binary') return []
      const pattern = parsePattern(text, { folders: false })
      return [{ pattern: typeof pattern === 'string' ? undefined : pattern, lfs: filter === 'filter=lfs' }]
    })
}

function decide(lines: readonly Line[], path: string): LfsAttribute | undefined {
  const [whole, name] = [splitPath(path), splitPath(path.slice(path.lastIndexOf('/') + 1))]
  for (const { pattern, lfs } of lines.toReversed()) {
    if (pattern === undefined) return 'unknown'
    const fits = pattern.text.includes('/') ? matches(pattern, whole) : matches(pattern, name)
    if (fits) return lfs ? 'lfs' : 'none'
  }
  return undefined
}
