import { plain } from './escape.ts'

/**
 * Quotes one word of a command that is printed to be copied, so that a POSIX shell reads it as one literal word. Control and
 * format characters become visible escapes, so a name that contains them must be typed by the reader.
 */
export function shellWord(text: string): string {
  const visible = plain(text)
  return /^[\w./:@=+,-]+$/.test(visible) && !visible.startsWith('-') ? visible : `'${visible.replaceAll("'", "'\\''")}'`
}
