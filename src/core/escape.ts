/** Escapes text from a repository for the surface on which it is printed. */

/**
 * Escapes text for Markdown that becomes HTML. Every character with a meaning in Markdown, HTML or GitHub (mentions, links,
 * emoji, issue numbers) becomes a numeric entity. Control and bidirectional characters become visible. An `@` is followed
 * by a zero-width character, so it does not mention anyone.
 */
export function markdown(text: string): string {
  const chars = [...text.replace(/\s+/g, ' ')]
  return chars.map((char, index) => (startsAddress(chars, index) ? '&#46;' : entity(char, chars[index + 1]))).join('')
}

/** Tells whether a character is the dot of `www.`, which GitHub would turn into a link. */
function startsAddress(chars: readonly string[], index: number): boolean {
  return (
    chars[index] === '.' &&
    chars
      .slice(Math.max(0, index - 3), index)
      .join('')
      .toLowerCase() === 'www'
  )
}

/** Escapes a character. Keeps those without a meaning within a line, and a colon before a space, where it starts neither link nor emoji. */
function entity(char: string, next: string | undefined): string {
  const value = char.codePointAt(0) ?? 0
  if (/^[A-Za-z0-9 ,;.()/'+=%-]$/.test(char) || (char === ':' && (next === ' ' || next === undefined))) return char
  if (INVISIBLE.test(char)) return `&#92;u${value.toString(16)}`
  return char === '@' ? '&#64;&#8203;' : `&#${value};`
}

/** Formats text as code, in which GitHub does not search for mentions. */
export function code(text: string): string {
  return `<code>${markdown(text)}</code>`
}

/** Controls, format characters (zero-width, bidirectional, soft hyphen, tags), line and paragraph separators. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u

/** Escapes untrusted text for one line of plain text: line ends, control and bidirectional characters become visible. */
export function plain(text: string): string {
  return [...text].map((char) => (INVISIBLE.test(char) ? `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}` : char)).join('')
}

/** Like `plain`, for a text of several lines with trusted line ends. */
export function plainLines(text: string): string {
  return text.split('\n').map(plain).join('\n')
}

/** Cuts a text to a number of UTF-8 bytes, at a character boundary, and appends an ellipsis. */
export function cutBytes(text: string, maxBytes: number): string {
  if (Buffer.byteLength(text) <= maxBytes) return text
  const kept = Buffer.from(text).subarray(0, maxBytes - 3)
  return `${new TextDecoder('utf-8').decode(kept).replace(/\ufffd{1,3}$/, '')}…`
}
