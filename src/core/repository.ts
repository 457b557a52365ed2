import { createHash } from 'node:crypto'
import type { FileChange } from './subject.ts'

/** A file of a commit. */
export interface TreeFile {
  readonly path: string
  /** Git's blob id; empty for content that is not committed. */
  readonly blob: string
  /** Git's mode, such as `100644`; `160000` is a submodule. */
  readonly mode: string
  /** Bytes as git stores them. */
  readonly size: number
  /** The name is not UTF-8, and `path` is the name with its bytes escaped. No file on the disk has this path. */
  readonly notUtf8?: true
}

/** Tells whether a file of a commit is a regular one, and not a symbolic link or a submodule. */
export function isRegular({ mode }: Pick<TreeFile, 'mode'>): boolean {
  return mode.startsWith('100')
}

/** A file that a change adds, modifies, renames or removes. */
export interface ChangedFile {
  readonly path: string
  readonly change: FileChange
  /** Git's blob id of the new content, where the list contains it. */
  readonly blob?: string
  /** The old name of a renamed file. */
  readonly from?: string
  /** The file mode or type changed, for example to an executable or a symbolic link. */
  readonly typeChanged?: true
  /** The source of a copied file. */
  readonly copyOf?: string
  /** Where the content is when the diff does not show it. */
  readonly elsewhere?: 'lfs' | 'submodule'
  /** Lines of the new file that the diff shows, as far as GitHub returns the patch. Both ends are included. */
  readonly lines?: readonly (readonly [first: number, last: number])[]
}

export type BlobAlgorithm = 'sha1' | 'sha256'

/** Returns the algorithm of a repository's object ids. */
export function algorithmOf(id: string): BlobAlgorithm {
  return id.length === 40 ? 'sha1' : 'sha256'
}

/** Returns git's blob id of content. @see https://git-scm.com/docs/hash-function-transition */
export function blobId(bytes: Buffer, algorithm: BlobAlgorithm = 'sha1'): string {
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** Tells whether content is that of a blob. */
export function isBlob(bytes: Buffer, id: string): boolean {
  return blobId(bytes, algorithmOf(id)) === id
}

/** Returns the files of a tree by their paths. */
export function byPath(files: readonly TreeFile[]): ReadonlyMap<string, TreeFile> {
  return new Map(files.map((file) => [file.path, file]))
}
