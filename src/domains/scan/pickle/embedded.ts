import type { Embedded } from './trace.ts'
import type { Window } from './window.ts'

/** First bytes of archives that can contain a pickle: zip, gzip, xz, bzip2, zstd, 7z, HDF5. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: signatures are bytes
const ARCHIVE = /^(?:PK\x03\x04|\x1f\x8b\x08|\xfd7zXZ\0|BZh[1-9]1AY|\x28\xb5\x2f\xfd|7z\xbc\xaf\x27\x1c|\x89HDF)/
/** GLOBAL or INST with two names, also behind marks and scalars: the start of protocols 0 and 1. */
const TEXTUAL = /^(?:\(|p\w*\n|[SVIL][^\n]{0,200}\n|[0}\]]|q.)*[ci][A-Za-z_][\w.]{0,200}\r?\n[A-Za-z_][\w.]{0,200}\r?\n/s
const BASE64_HEAD = /^(?:gA[A-V]|gA[A-Va-f]|[YaKXK])/
const BASE64 = /^[A-Za-z0-9+/_-]{16,}/

/** Bytes after which base64 text is not decoded. */
export const BASE64_BYTES = 4 * 1024 * 1024

/**
 * Looks at the first bytes of a bytes or str value. Most values are something else at the first byte.
 *
 * @param isBytes - whether the value can hold any byte; text can hold a pickle of protocol 0, or base64.
 */
export function embeddedIn(window: Window, start: number, length: number, isBytes: boolean): Embedded | undefined {
  const first = window.byte(start)
  if (!STARTS[first]) return undefined
  const kind = kindOf(window.peek(start, Math.min(length, 512)).toString('latin1'), isBytes)
  return kind && { kind, start, end: start + length, certain: false }
}

function kindOf(head: string, isBytes: boolean): Embedded['kind'] | undefined {
  if (isBytes && head.charCodeAt(0) === 0x80) return head.charCodeAt(1) <= 5 ? 'pickle' : undefined
  if (isBytes && ARCHIVE.test(head)) return 'archive'
  if (TEXTUAL.test(head)) return 'pickle'
  return BASE64_HEAD.test(head) && BASE64.test(head) && isPickleInBase64(head) ? 'base64' : undefined
}

function isPickleInBase64(head: string): boolean {
  const decoded = decodeBase64(head.slice(0, head.length - (head.length % 4)))
  const text = decoded.toString('latin1')
  return (decoded[0] === 0x80 && (decoded[1] ?? 9) <= 5) || TEXTUAL.test(text)
}

/** Decodes base64 text, also with the alphabet for URLs. */
export function decodeBase64(text: string): Buffer {
  return Buffer.from(text, 'base64')
}

const STARTS: readonly boolean[] = Array.from({ length: 256 }, (_, byte) =>
  '\x80P\x1f\xfdB\x287\x89cipq0}]gYaKXSVIL'.includes(String.fromCharCode(byte)),
)
