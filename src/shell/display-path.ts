import { relative } from 'node:path'
import { isInside } from '../ports/files/inside.ts'
import type { Io } from './io.ts'

/** Returns a path as the user would type it: relative below the working directory, absolute elsewhere. */
export function displayPath(file: string, { cwd }: Pick<Io, 'cwd'>): string {
  if (!isInside(file, cwd)) return file
  return relative(cwd, file) || '.'
}
