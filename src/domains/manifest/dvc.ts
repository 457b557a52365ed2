/** What a `.dvc` file says about content that DVC stores elsewhere. */
export interface DvcPointer {
  /** Path of the content, relative to the pointer. */
  readonly path: string
  /** Hexadecimal; ends with `.dir` for the list of a folder. */
  readonly hash: string
  /** In bytes, where the pointer states it. */
  readonly size: number | undefined
}

const MAX_POINTER_BYTES = 64 * 1024

/**
 * Reads a DVC pointer with one output; `undefined` for any other content.
 *
 * @param head - the first bytes; the whole file for a pointer.
 * @param size - size of the whole file, in bytes.
 * @see https://dvc.org/doc/user-guide/project-structure/dvc-files
 */
export function readDvcPointer(head: Uint8Array, size: number): DvcPointer | undefined {
  if (size > MAX_POINTER_BYTES || head.length < size) return undefined
  const text = Buffer.from(head.buffer, head.byteOffset, size).toString('utf8')
  const outs = /^outs:[ \t]*\r?\n((?:[ \t-].*(?:\r?\n|$))+)/m.exec(text)?.[1]
  if (outs === undefined) return undefined
  const value = (key: string) => new RegExp(`^[ \\t-]+${key}:[ \\t]*(.+?)[ \\t]*\\r?$`, 'm').exec(outs)?.[1]
  const hash = /^['"]?([0-9a-f]{32,64}(?:\.dir)?)['"]?$/.exec(value('md5') ?? value('etag') ?? value('checksum') ?? '')?.[1]
  const path = value('path')?.replace(/^(['"])(.*)\1$/, '$2')
  if (hash === undefined || path === undefined) return undefined
  const bytes = Number(/^\d{1,15}$/.exec(value('size') ?? '')?.[0] ?? Number.NaN)
  return { path, hash, size: Number.isSafeInteger(bytes) ? bytes : undefined }
}
