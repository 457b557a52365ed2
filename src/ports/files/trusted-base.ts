import { lstat, readFile } from 'node:fs/promises'
import { SealError } from '../../core/errors.ts'
import { byPath, isBlob, type TreeFile } from '../../core/repository.ts'
import type { Git } from '../git.ts'
import type { GitHub } from '../github/api.ts'
import { diskPath, faultOnDisk } from './disk-path.ts'

/** The commit whose configuration is trusted: the tip of the base branch, never the head of a pull request. */
export interface TrustedBase {
  /** Display name: `main@1a2b3c4`. */
  readonly name: string
  readonly commit: string
  readonly files: ReadonlyMap<string, TreeFile>
  readonly read: (file: TreeFile) => Promise<Buffer>
}

/** Reads a commit through the API. A file that is unchanged in the working tree is not fetched. */
export async function remoteBase(
  github: GitHub,
  { branch, commit }: { readonly branch: string; readonly commit: string },
  workTree: string,
): Promise<TrustedBase> {
  const files = await github.tree(commit)
  return {
    name: `${branch}@${commit.slice(0, 7)}`,
    commit,
    files: byPath(files),
    read: async (file) => (await sameInWorkTree(workTree, file)) ?? checked(await github.blob(file.blob), file),
  }
}

/** Returns the bytes. Fails when they are not those of the blob in the tree. */
function checked(bytes: Buffer, { path, blob }: TreeFile): Buffer {
  if (!isBlob(bytes, blob))
    throw new SealError('GITHUB_UNEXPECTED', `GitHub returned other content for ${path} than blob ${blob.slice(0, 12)}. Run the job again.`)
  return bytes
}

/** Reads a commit of the local repository. */
export async function localBase(git: Git, { name, commit }: { readonly name: string; readonly commit: string }): Promise<TrustedBase> {
  return { name: `${name}@${commit.slice(0, 7)}`, commit, files: byPath(await git.tree(commit)), read: ({ blob }) => git.blob(blob) }
}

const MAX_COMPARED_BYTES = 64 * 1024 * 1024

/** Returns the local bytes when their blob id equals the one in the trusted commit. */
async function sameInWorkTree(workTree: string, { path, blob, size }: TreeFile): Promise<Buffer | undefined> {
  if (size > MAX_COMPARED_BYTES || faultOnDisk(path) !== undefined) return undefined
  const file = diskPath(workTree, path)
  const stats = await lstat(file).catch(() => undefined)
  if (!stats?.isFile() || stats.size !== size) return undefined
  const bytes = await readFile(file)
  return isBlob(bytes, blob) ? bytes : undefined
}
