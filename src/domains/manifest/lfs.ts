import { isRegular, type TreeFile } from '../../core/repository.ts'

/** A Git LFS pointer. Its `oid` is the SHA-256 of the content. */
export interface LfsPointer {
  readonly sha256: string
  readonly size: number
}

/** Result of checking the first bytes of a file for a pointer. */
export type PointerReading =
  | { readonly kind: 'content' }
  | { readonly kind: 'pointer'; readonly pointer: LfsPointer }
  | { readonly kind: 'malformed'; readonly reason: string }

/** Pointers are smaller than this many bytes, by the specification. */
export const LFS_POINTER_LIMIT = 1024

const VERSION_LINE = 'version https://git-lfs.github.com/spec/v1'
/** Lines of earlier versions, which git-lfs still reads. */
const VERSION_LINES: readonly string[] = [VERSION_LINE, 'version https://hawser.github.com/spec/v1', 'version http://git-media.io/v/2']
const SIGNATURES = VERSION_LINES.map((line) => line.slice(0, -1))

/**
 * Reads a Git LFS pointer from the first bytes of a file, as leniently as git-lfs about blanks, line ends and zeros. A file that starts like a pointer but is not a valid one is
 * `malformed`: it must never be hashed as model content.
 *
 * @param head - the first bytes; the whole file when it is shorter than `LFS_POINTER_LIMIT`.
 * @param size - size of the whole file, in bytes.
 * @see https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
 */
export function readPointer(head: Uint8Array, size: number): PointerReading {
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('utf8').trimStart()
  if (!beginsAsPointer(text, size)) return { kind: 'content' }
  if (size >= LFS_POINTER_LIMIT)
    return { kind: 'malformed', reason: `a pointer has fewer than ${LFS_POINTER_LIMIT} bytes, this file has ${size}` }
  const [version = '', ...rest] = text.split(/\r?\n/)
  if (!VERSION_LINES.includes(version)) return { kind: 'malformed', reason: `the first line is not "${VERSION_LINE}"` }
  if (rest.at(-1)?.trim() !== '') return { kind: 'malformed', reason: 'the last line is unterminated: the file is truncated' }
  return readKeys(rest.filter((line) => line.trim() !== ''))
}

/** Returns the pointer that a commit contains in place of a file. @param read - reads a blob by its id. */
export async function committedPointer(file: TreeFile, read: (blob: string) => Promise<Buffer>): Promise<LfsPointer | undefined> {
  if (!isRegular(file) || file.size >= LFS_POINTER_LIMIT || file.blob === '') return undefined
  const reading = readPointer(await read(file.blob), file.size)
  return reading.kind === 'pointer' ? reading.pointer : undefined
}

/** Tells whether a file starts like a pointer. Includes a file that was truncated within the first line. */
function beginsAsPointer(text: string, size: number): boolean {
  if (SIGNATURES.some((signature) => text.startsWith(signature))) return true
  return size === text.length && text.length >= 'version https://git-lfs'.length && VERSION_LINE.startsWith(text)
}

function readKeys(lines: readonly string[]): PointerReading {
  const values = new Map<string, string>()
  for (const line of lines) {
    const match = /^([a-z0-9.-]+) (\S.*)$/.exec(line)
    if (!match) return { kind: 'malformed', reason: `cannot read the line "${line.slice(0, 80)}"` }
    const [, key = '', value = ''] = match
    if (values.has(key)) return { kind: 'malformed', reason: `duplicate key "${key}"` }
    values.set(key, value)
  }
  const oid = /^sha256:([0-9a-f]{64})$/.exec(values.get('oid') ?? '')?.[1]
  if (oid === undefined)
    return { kind: 'malformed', reason: `"oid" must be "sha256:" and 64 hex digits, found "${values.get('oid') ?? 'nothing'}"` }
  const size = Number(/^\+?0*(\d{1,16})$/.exec(values.get('size') ?? '')?.[1] ?? Number.NaN)
  if (!Number.isSafeInteger(size))
    return { kind: 'malformed', reason: `"size" must be a number of bytes, found "${values.get('size') ?? 'nothing'}"` }
  const strange = [...values.keys()].find((key) => key !== 'oid' && key !== 'size' && !/^ext-\d-[a-z0-9]+$/.test(key))
  if (strange !== undefined) return { kind: 'malformed', reason: `"${strange}" is not a key of the pointer format` }
  // With free text here, a pointer could also be a valid script.
  const free = [...values].find(([key, value]) => key.startsWith('ext-') && !/^sha256:[0-9a-f]{64}$/.test(value))
  if (free !== undefined) return { kind: 'malformed', reason: `"${free[0]}" must be "sha256:" and 64 hex digits` }
  const keys = [...values.keys()]
  if (keys.some((key, index) => index > 0 && key < (keys[index - 1] ?? '')))
    return { kind: 'malformed', reason: 'its keys are not in alphabetical order' }
  return { kind: 'pointer', pointer: { sha256: oid, size } }
}
