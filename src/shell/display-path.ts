import { relative } from 'node:path'
import type { Io } from './io.ts'

/** Returns a path as the user would type it: relative below the working directory, absolute elsewhere. */
export function displayPath(file: string, { cwd }: Pick<Io, 'cwd'>): string {
  const path = relative(cwd, file)
  return path === '' ? '.' : path.startsWith('..') ? file : path
}
