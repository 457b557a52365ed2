/** Returns the first bytes as text with one character for each byte. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

/** Bytes before the first character of a text: white space, marks of the byte order, and the zero bytes of UTF-16. */
const SKIPPED: ReadonlySet<number> = new Set([0, 0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xfe, 0xff])

/** Tells cheaply whether text starts with a character, after white space. */
export function startsWithChar(head: Uint8Array, char: string): boolean {
  const first = head.findIndex((byte) => !SKIPPED.has(byte))
  return first !== -1 && head[first] === char.charCodeAt(0)
}

/** Tells whether a file is a Git LFS pointer, which is not the model itself. */
export function isPointer(head: Uint8Array): boolean {
  return latin1(head.subarray(0, 24)) === 'version https://git-lfs.'
}
