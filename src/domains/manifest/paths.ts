import { withoutTrailing } from '../../core/text.ts'
/** Why a path is not allowed in a manifest. */
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
 * Checks a relative POSIX path before any file is accessed. An absolute path, `..`, an empty segment, NUL and a backslash are
 * problems.
 *
 * @returns the problem, or `undefined` for a safe path.
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

/** Returns why a path that a user states is not allowed, with the correction for the separator of Windows. */
export function faultOfInput(path: string): string | undefined {
  const fault = faultOfPath(path)
  return fault === 'backslash' ? 'write / in place of \\' : fault
}

/** Names that Windows keeps for devices, with any extension. */
const DEVICES = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i

/** Characters that Windows does not store in a name. A colon selects a drive, or another stream of a file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Windows refuses them.
const REFUSED = /[<>:"|?*\\\u0000-\u001f]/

/** Returns why Windows cannot hold a path, or would read it as another one; `undefined` for a path that it holds. */
export function windowsFault(path: string): string | undefined {
  for (const segment of path.split('/')) {
    if (segment === '.' || segment === '..') continue
    const refused = REFUSED.exec(segment)
    if (refused !== null) return `contains ${JSON.stringify(refused[0])}`
    if (segment !== withoutEnd(segment)) return `ends with a ${segment.endsWith('.') ? 'dot' : 'space'}`
    if (DEVICES.test(withoutEnd(segment.split('.', 1)[0] ?? ''))) return `is the name of a device (${JSON.stringify(segment)})`
  }
  return undefined
}

/** Removes dots and spaces from the end of a name, as Windows does. */
function withoutEnd(name: string): string {
  let end = name.length
  while (end > 0 && (name[end - 1] === '.' || name[end - 1] === ' ')) end -= 1
  return name.slice(0, end)
}

/** Two spellings that are the same entry on some file systems. */
export interface Collision {
  readonly first: string
  readonly second: string
}

/**
 * Returns pairs of paths that collide on a file system that ignores case, normalizes Unicode, or drops dots and spaces at the end of a
 * name. Includes directories: `A/x` and `a/y` would share a folder. In the order of the second path.
 */
export function collisions(paths: readonly string[]): readonly Collision[] {
  const spellings = new Map<string, string>()
  const found: Collision[] = []
  for (const path of paths) {
    for (const prefix of prefixes(path)) {
      const folded = foldedPath(prefix.split('/').map(withoutEnd).join('/'))
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

/** Folds case and Unicode form as file systems that ignore them do. Uppercase comes first because of `ß` and `ſ`. */
export function foldedPath(path: string): string {
  return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC')
}

/** Compares strings by their UTF-8 bytes, which is code point order. JavaScript compares UTF-16 units. */
export function compareUtf8(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let index = 0; index < length; index++) {
    const left = a.charCodeAt(index)
    const right = b.charCodeAt(index)
    if (left !== right) return rank(left) - rank(right)
  }
  return a.length - b.length
}

/** Returns the sort rank of a UTF-16 unit. Surrogates encode code points above U+FFFF, so they sort last. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit
}

/** Returns a copy sorted by the UTF-8 bytes of the key. */
export function sortByPath<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  return [...items].sort((a, b) => compareUtf8(key(a), key(b)))
}

/** Removes leading `./` and trailing `/`: `models/a/` and `./models/a` become `models/a`. */
export function trimSlash(path: string): string {
  const bare = withoutTrailing(path.replace(/^(\.\/)+/, ''), '/')
  return bare === '' ? '.' : bare
}
