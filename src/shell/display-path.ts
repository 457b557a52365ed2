import { relative } from 'node:path'
import type { Parsed } from './flags.ts'
import type { Io } from './io.ts'

/** A path as the user would type it: relative below the working directory, absolute elsewhere. */
export function shownPath(file: string, { cwd }: Pick<Io, 'cwd'>): string {
  const path = relative(cwd, file)
  return path === '' ? '.' : path.startsWith('..') ? file : path
}

/** A word of a command line that is printed to be copied: no shell reads more into it. */
export function shellWord(text: string): string {
  return /^[\w./:@=+,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}

/** Flags under the names of the Action's inputs: a list becomes lines, as an input is. */
export function inputsFrom(flags: Parsed): (name: string) => string | undefined {
  return (name) => {
    if (flags.on(name)) return 'true'
    const value: unknown = flags.text(name)
    return Array.isArray(value) ? value.join('\n') || undefined : (value as string | undefined)
  }
}
