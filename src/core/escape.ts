/** Text from a repository, made harmless for the surface on which it is printed. */

/**
 * For Markdown that becomes HTML: every character that could mean something, to Markdown, to HTML or to GitHub
 * (mentions, links, emoji, issue numbers), becomes a numeric entity; control characters and those that reverse text
 * become visible. An `@` is followed by a zero-width character, so that nobody is called.
 */
export function markdown(text: string): string {
  const chars = [...text.replace(/\s+/g, ' ')]
  return chars.map((char, index) => (startsAddress(chars, index) ? '&#46;' : entity(char, chars[index + 1]))).join('')
}

/** The dot of `www.`, from which GitHub would make a link. */
function startsAddress(chars: readonly string[], index: number): boolean {
  return (
    chars[index] === '.' &&
    chars
      .slice(Math.max(0, index - 3), index)
      .join('')
      .toLowerCase() === 'www'
  )
}

/** Characters that mean nothing in the middle of a line; a colon only before a space, where it starts neither link nor emoji. */
function entity(char: string, next: string | undefined): string {
  const value = char.codePointAt(0) ?? 0
  if (/^[A-Za-z0-9 ,;.()/'+=%-]$/.test(char) || (char === ':' && (next === ' ' || next === undefined))) return char
  if (INVISIBLE.test(char)) return `&#92;u${value.toString(16)}`
  return char === '@' ? '&#64;&#8203;' : `&#${value};`
}

/** In code type, which GitHub does not search for mentions. */
export function code(text: string): string {
  return `<code>${markdown(text)}</code>`
}

/** Controls, format characters (zero-width, bidirectional, soft hyphen, tags), line and paragraph separators. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u

/** Text from outside on one line of plain text: line ends, control and reversing characters become visible. */
export function plain(text: string): string {
  return [...text].map((char) => (INVISIBLE.test(char) ? `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}` : char)).join('')
}

/** The same for a text of several lines, whose line ends are ours. */
export function plainLines(text: string): string {
  return text.split('\n').map(plain).join('\n')
}

/** Cuts to a number of UTF-8 bytes, at a character, with a mark. */
export function cutBytes(text: string, maxBytes: number): string {
  if (Buffer.byteLength(text) <= maxBytes) return text
  const kept = Buffer.from(text).subarray(0, maxBytes - 3)
  return `${new TextDecoder('utf-8').decode(kept).replace(/\ufffd{1,3}$/, '')}…`
}
