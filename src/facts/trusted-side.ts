import { createHash } from 'node:crypto'
import { lstat, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Git } from '../ports/git.ts'
import type { GitHub } from '../ports/github.ts'

/** One file of a commit. */
export interface CommitFile {
  readonly path: string
  readonly blob: string
  readonly mode: string
  readonly size: number
}

/** The commit whose word counts: the tip of the base branch, never the head of a pull request. */
export interface TrustedSide {
  /** For people: `main@1a2b3c4`. */
  readonly name: string
  readonly commit: string
  readonly files: ReadonlyMap<string, CommitFile>
  readonly read: (file: CommitFile) => Promise<Buffer>
}

/** Reads a commit through the API. A file that stands unchanged in the work tree is not fetched. */
export async function remoteSide(
  github: GitHub,
  { branch, commit }: { readonly branch: string; readonly commit: string },
  workTree: string,
): Promise<TrustedSide> {
  const files = await github.tree(commit)
  return {
    name: `${branch}@${commit.slice(0, 7)}`,
    commit,
    files: byPath(files),
    read: async (file) => (await sameInWorkTree(workTree, file)) ?? github.blob(file.blob),
  }
}

/** Reads a commit of the local repository. */
export async function localSide(git: Git, ref: string): Promise<TrustedSide> {
  const commit = await git.resolve(ref)
  const files = await git.tree(commit)
  return { name: `${ref}@${commit.slice(0, 7)}`, commit, files: byPath(files), read: ({ blob }) => git.blob(blob) }
}

function byPath(files: readonly CommitFile[]): ReadonlyMap<string, CommitFile> {
  return new Map(files.map((file) => [file.path, file]))
}

const MAX_COMPARED_BYTES = 64 * 1024 * 1024

/** The local bytes, when git's name for them is the one that the trusted commit holds. */
async function sameInWorkTree(workTree: string, { path, blob, size }: CommitFile): Promise<Buffer | undefined> {
  if (blob.length !== 40 || size > MAX_COMPARED_BYTES) return undefined
  const file = join(workTree, path)
  const stats = await lstat(file).catch(() => undefined)
  if (!stats?.isFile() || stats.size !== size) return undefined
  const bytes = await readFile(file)
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === blob ? bytes : undefined
}
