/** Control characters that JSON leaves as they are, and those that are invisible or change the direction of text. */
const INVISIBLE = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu

/** Formats a document for people and programs. Characters that a terminal interprets or does not show are escaped, which JSON allows. */
export function jsonText(value: unknown): string {
  const escaped = (JSON.stringify(value, null, 2) ?? 'null').replace(INVISIBLE, (char) =>
    Array.from(char.split(''), (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  )
  return `${escaped}\n`
}
