/** A git-LFS pointer: its `oid` is the SHA-256 of the content that it stands for. */
export interface LfsPointer {
  readonly sha256: string
  readonly size: number
}

/** What the first bytes of a file say about it being a pointer. */
export type PointerReading =
  | { readonly kind: 'content' }
  | { readonly kind: 'pointer'; readonly pointer: LfsPointer }
  | { readonly kind: 'malformed'; readonly reason: string }

/** The specification demands pointers of less than this many bytes. */
export const LFS_POINTER_LIMIT = 1024

const SIGNATURE = 'version https://git-lfs.github.com/spec/v'
const VERSION_LINE = 'version https://git-lfs.github.com/spec/v1'

/**
 * Reads a git-LFS pointer from a file's first bytes. A file that begins as a pointer and does not end as one is
 * `malformed`: it must never be hashed as if it were the model.
 *
 * @param head - the first bytes, all of them when the file is shorter than `LFS_POINTER_LIMIT`.
 * @param size - of the whole file, in bytes.
 * @see https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
 */
export function readPointer(head: Uint8Array, size: number): PointerReading {
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1')
  if (!beginsAsPointer(text, size)) return { kind: 'content' }
  if (size >= LFS_POINTER_LIMIT)
    return { kind: 'malformed', reason: `a pointer has less than ${LFS_POINTER_LIMIT} bytes, this file has ${size}` }
  const [version, ...rest] = text.split('\n')
  if (version !== VERSION_LINE) return { kind: 'malformed', reason: `the first line is not "${VERSION_LINE}"` }
  if (rest.pop() !== '') return { kind: 'malformed', reason: 'the last line does not end: the file is truncated' }
  return readKeys(rest)
}

/** Also a file that was cut inside the first line: all of it is a beginning of the signature. */
function beginsAsPointer(text: string, size: number): boolean {
  if (text.startsWith(SIGNATURE)) return true
  return size === text.length && text.length >= 'version https://git-lfs'.length && VERSION_LINE.startsWith(text)
}

function readKeys(lines: readonly string[]): PointerReading {
  const values = new Map<string, string>()
  for (const line of lines) {
    const match = /^([a-z0-9.-]+) (\S.*)$/.exec(line)
    if (!match) return { kind: 'malformed', reason: `cannot read the line "${line.slice(0, 80)}"` }
    const [, key = '', value = ''] = match
    if (values.has(key)) return { kind: 'malformed', reason: `"${key}" stands twice` }
    values.set(key, value)
  }
  const oid = /^sha256:([0-9a-f]{64})$/.exec(values.get('oid') ?? '')?.[1]
  if (oid === undefined)
    return { kind: 'malformed', reason: `"oid" must be "sha256:" and 64 hex digits, found "${values.get('oid') ?? 'nothing'}"` }
  const size = Number(/^(0|[1-9][0-9]{0,15})$/.exec(values.get('size') ?? '')?.[1] ?? Number.NaN)
  if (!Number.isSafeInteger(size))
    return { kind: 'malformed', reason: `"size" must be a number of bytes, found "${values.get('size') ?? 'nothing'}"` }
  const strange = [...values.keys()].find((key) => key !== 'oid' && key !== 'size' && !/^ext-\d-[a-z0-9]+$/.test(key))
  if (strange !== undefined) return { kind: 'malformed', reason: `"${strange}" is not a key of the pointer format` }
  // Free text here would let a pointer be a script as well, which passes for the file that it names.
  const free = [...values].find(([key, value]) => key.startsWith('ext-') && !/^sha256:[0-9a-f]{64}$/.test(value))
  if (free !== undefined) return { kind: 'malformed', reason: `"${free[0]}" must be "sha256:" and 64 hex digits` }
  const keys = [...values.keys()]
  if (keys.some((key, index) => index > 0 && key < (keys[index - 1] ?? '')))
    return { kind: 'malformed', reason: 'its keys are not in alphabetical order' }
  return { kind: 'pointer', pointer: { sha256: oid, size } }
}
