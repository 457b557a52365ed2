import { isAbsolute, relative, sep } from 'node:path'

/** Tells whether a path is a folder or something below it. A name may begin with two dots. */
export function isInside(path: string, folder: string): boolean {
  const below = relative(folder, path)
  return below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below)
}

/** Returns the path below a folder, with `/` between the names. A path elsewhere begins with `..`, or is absolute. */
export function pathBelow(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/')
}
