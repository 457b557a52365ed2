import type { Sample } from '../context.ts'
import type { Source } from '../source.ts'

/** Tells whether bytes are text in an encoding that extends ASCII: no NUL, and hardly any other control character. */
export function isText(head: Uint8Array): boolean {
  let controls = 0
  for (const byte of head) {
    if (byte === 0) return false
    if (byte < 0x20 && byte !== TAB && byte !== LINE_FEED && byte !== RETURN && byte !== FORM_FEED && byte !== ESCAPE) controls += 1
  }
  return controls * 100 <= head.length
}

const [TAB, LINE_FEED, FORM_FEED, RETURN, ESCAPE] = [0x09, 0x0a, 0x0c, 0x0d, 0x1b]

/** Tells whether text starts with the byte order mark of UTF-16, which pip and PyYAML read. */
export function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}

/** Returns the first bytes of a file as Latin-1, which keeps offsets. */
export function headText({ head }: Pick<Sample, 'head'>, most = head.length): string {
  return latin1(head.subarray(0, most))
}

export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

/** Reads a whole file as UTF-8, or its first bytes. @param most - at most `MAX_READ`. */
export function readText(source: Source, most: number): string {
  const bytes = source.read(0, Math.min(most, source.size))
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
}

/** Returns the last extension of a name in lower case, without the dot; empty without one. */
export function extensionOf(name: string): string {
  return /\.([a-z0-9_]{1,20})$/.exec(name.toLowerCase())?.[1] ?? ''
}

/** Returns a path without its folders. */
export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('!')) + 1)
}

/** Returns the name of the folder that contains a path; empty without one. */
export function folderName(path: string): string {
  return path.split('/').at(-2) ?? ''
}
