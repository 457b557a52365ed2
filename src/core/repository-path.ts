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

/** Tells whether a path is a folder itself or is below it. `.` is the repository. */
export function isBelow(path: string, folder: string): boolean {
  return folder === '.' || path === folder || path.startsWith(`${folder}/`)
}

/** Returns the path of a model's file in the repository. */
export function joinPath(folder: string, path: string): string {
  return folder === '.' ? path : `${folder}/${path}`
}

/** Returns the path of a file within its model; `undefined` for a file outside the model. */
export function pathInModel(folder: string, path: string): string | undefined {
  if (folder === '.') return path
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined
}
