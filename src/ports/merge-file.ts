import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runGitProgram } from './git-program.ts'

/** A file before two changes, and after each of them. */
export interface Versions {
  readonly base: Buffer
  readonly ours: Buffer
  readonly theirs: Buffer
}

/** Merges two versions of a file as git does, outside of any repository; `undefined` if they conflict or are not text. */
export async function mergeFile({ base, ours, theirs }: Versions): Promise<Buffer | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'weightseal-merge-'))
  try {
    await Promise.all([
      writeFile(join(folder, 'base'), base),
      writeFile(join(folder, 'ours'), ours),
      writeFile(join(folder, 'theirs'), theirs),
    ])
    return await merged(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Runs without a configuration: the user's could choose another style of merging. */
async function merged(folder: string): Promise<Buffer | undefined> {
  const environment = { HOME: folder, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CEILING_DIRECTORIES: folder }
  const { stdout, error } = await runGitProgram(folder, ['merge-file', '-p', '-q', 'ours', 'base', 'theirs'], environment)
  if (error === null) return stdout
  // The code is the number of conflicts, or 255 for files that are not text.
  if (typeof error.code === 'number') return undefined
  throw error
}
