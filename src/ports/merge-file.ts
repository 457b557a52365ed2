import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const MAX_BYTES = 64 * 1024 * 1024
const TIMEOUT_MS = 60_000

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

/** The configuration of the user could choose another style of merging. */
function merged(cwd: string): Promise<Buffer | undefined> {
  const env = {
    PATH: process.env['PATH'],
    HOME: cwd,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CEILING_DIRECTORIES: cwd,
  }
  const args = ['merge-file', '-p', '-q', 'ours', 'base', 'theirs']
  return new Promise((resolve, reject) => {
    execFile('git', args, { cwd, env, encoding: 'buffer', maxBuffer: MAX_BYTES, timeout: TIMEOUT_MS }, (error, stdout) => {
      if (error === null) resolve(stdout)
      // The code is the number of conflicts, or 255 for files that are not text.
      else if (typeof error.code === 'number') resolve(undefined)
      else reject(error)
    })
  })
}
