/** The folder of a file; empty for the top of the repository. */
export function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
}

/** Where a name leads that a file of a folder uses: `..` and `.` are followed. Nothing where it leaves the repository. */
export function pathFrom(folder: string, name: string): string | undefined {
  const parts: string[] = folder === '' ? [] : folder.split('/')
  for (const part of name.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined
    if (part !== '..' && part !== '.' && part !== '') parts.push(part)
  }
  return name.startsWith('/') ? undefined : parts.join('/')
}

/** Whether a path is the folder itself or lies below it. */
export function isBelow(path: string, folder: string): boolean {
  return folder === '.' || path === folder || path.startsWith(`${folder}/`)
}

/** A model's file as the repository names it. */
export function joinPath(folder: string, path: string): string {
  return folder === '.' ? path : `${folder}/${path}`
}

/** A repository path as the model names it, or `undefined` for a file outside the model. */
export function pathInModel(folder: string, path: string): string | undefined {
  if (folder === '.') return path
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined
}
