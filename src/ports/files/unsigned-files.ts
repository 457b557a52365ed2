import { lstatSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { UnsignedFiles } from '../../domains/signing/verification.ts'

const MAX_COUNTED = 100_000
const MAX_NAMED = 100

function isFolder(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true
  } catch {
    return false
  }
}

/** Counts the files at and below paths of a model, without following links. A folder that cannot be listed counts as one. */
export async function countFiles(root: string, paths: readonly string[]): Promise<UnsignedFiles> {
  const found: string[] = []
  let count = 0
  const stack = [...paths].reverse()
  for (let path = stack.pop(); path !== undefined && count < MAX_COUNTED; path = stack.pop()) {
    const below = isFolder(join(root, path)) ? await readdir(join(root, path)).catch(() => undefined) : undefined
    if (below !== undefined) {
      for (const name of below.sort().reverse()) stack.push(`${path}/${name}`)
      continue
    }
    count += 1
    if (found.length < MAX_NAMED) found.push(path)
  }
  return { count, paths: found, more: count >= MAX_COUNTED }
}
