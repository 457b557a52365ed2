/** Why a path may not stand in a manifest, or `undefined` when it may. */
export type PathFault =
  | 'empty'
  | 'absolute'
  | 'parent'
  | 'empty segment'
  | 'dot segment'
  | 'NUL'
  | 'backslash'
  | 'not Unicode'
  | 'too long'
  | 'too deep'

const MAX_PATH_BYTES = 4096
const MAX_SEGMENTS = 64

/**
 * Checks one relative POSIX path before anything touches the disk.
 *
 * @returns the fault, or `undefined` for a safe path.
 * @see DESIGN.md §4: no absolute path, `..`, empty segment, NUL, backslash.
 */
export function faultOfPath(path: string): PathFault | undefined {
  if (path === '') return 'empty'
  if (!path.isWellFormed()) return 'not Unicode'
  if (Buffer.byteLength(path) > MAX_PATH_BYTES) return 'too long'
  if (path.includes('\0')) return 'NUL'
  if (path.includes('\\')) return 'backslash'
  if (path.startsWith('/') || /^[A-Za-z]:\//.test(path)) return 'absolute'
  const segments = path.split('/')
  if (segments.includes('..')) return 'parent'
  if (segments.includes('')) return 'empty segment'
  if (segments.includes('.')) return 'dot segment'
  if (segments.length > MAX_SEGMENTS) return 'too deep'
  return undefined
}

/** Two spellings that one file system may hold for the same entry. */
export interface Collision {
  readonly first: string
  readonly second: string
}

/**
 * Pairs of paths that fall together on a file system which ignores case or normalises Unicode, directories included:
 * `A/x` and `a/y` would share a folder there. Sorted by the second path.
 */
export function collisions(paths: readonly string[]): readonly Collision[] {
  const spellings = new Map<string, string>()
  const found: Collision[] = []
  for (const path of paths) {
    for (const prefix of prefixes(path)) {
      const folded = fold(prefix)
      const first = spellings.get(folded)
      if (first === undefined) spellings.set(folded, prefix)
      else if (first !== prefix) found.push({ first, second: path })
    }
  }
  return found
}

function prefixes(path: string): readonly string[] {
  const segments = path.split('/')
  return segments.map((_, index) => segments.slice(0, index + 1).join('/'))
}

/** Upper case first: `ß` and `ſ` fold to what case-insensitive file systems compare. */
function fold(path: string): string {
  return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC')
}

/** Orders strings by their UTF-8 bytes, which is code point order; JavaScript's own order is by UTF-16 unit. */
export function compareUtf8(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let index = 0; index < length; index++) {
    const left = a.charCodeAt(index)
    const right = b.charCodeAt(index)
    if (left !== right) return rank(left) - rank(right)
  }
  return a.length - b.length
}

/** Surrogates stand for code points above U+FFFF, so they sort behind every other unit. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit
}

/** Sorted copy in UTF-8 byte order of the key. */
export function sortByPath<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  return [...items].sort((a, b) => compareUtf8(key(a), key(b)))
}

/** `models/a/` and `./models/a` mean `models/a`. */
export function trimSlash(path: string): string {
  const bare = path.replace(/^(\.\/)+/, '').replace(/\/+$/, '')
  return bare === '' ? '.' : bare
}
