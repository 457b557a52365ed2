/** Returns the folder of a file; empty for the root of the repository. */
export function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
}

/** Resolves a name relative to a folder, including `..` and `.`; `undefined` when it leaves the repository. */
export function pathFrom(folder: string, name: string): string | undefined {
  const parts: string[] = folder === '' ? [] : folder.split('/')
  for (const part of name.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined
    if (part !== '..' && part !== '.' && part !== '') parts.push(part)
  }
  return name.startsWith('/') ? undefined : parts.join('/')
}
