import { messageOf, SealError } from './errors.ts'

/** Decodes UTF-8. @throws {SealError} FILE_UNREADABLE - the bytes are not UTF-8. */
export function decode(bytes: Uint8Array, where: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new SealError('FILE_UNREADABLE', `${where} is not UTF-8 text: ${messageOf(cause)}.`, { cause })
  }
}

/** Tells whether two texts are the same apart from CRLF and LF. */
export function differsInLineEndings(one: Buffer, other: Buffer): boolean {
  if (one.includes(0) || other.includes(0)) return false
  const withLf = (text: Buffer) => text.toString('latin1').replaceAll('\r\n', '\n')
  return !one.equals(other) && withLf(one) === withLf(other)
}

/** Removes every repetition of a character from the end. An expression such as `/\/+$/` takes quadratic time for text that does not end so. */
export function withoutTrailing(text: string, character: string): string {
  let end = text.length
  while (end > 0 && text[end - 1] === character) end--
  return text.slice(0, end)
}
