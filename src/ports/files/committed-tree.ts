import { lstat } from 'node:fs/promises'
import { SealError } from '../../core/errors.ts'
import { algorithmOf, byPath, isRegular, type TreeFile } from '../../core/repository.ts'
import { joinPath } from '../../core/repository-path.ts'
import { differsInLineEndings } from '../../core/text.ts'
import { committedPointer } from '../../domains/manifest/lfs.ts'
import { bytesSource } from '../../domains/scan/source.ts'
import type { Git } from '../git.ts'
import { diskPath, faultOnDisk } from './disk-path.ts'
import { hashFile, newHashBuffer } from './hash-file.ts'
import { sniffBytes } from './sniff.ts'
import { textOf } from './text-file.ts'
import { bytesOnDisk, type WorkTree, workTree } from './work-tree.ts'

/** Where the content of a committed path is: on the disk if those are the bytes of the commit, else only in the commit. */
type Place = { readonly kind: 'disk' } | { readonly kind: 'commit'; readonly file: TreeFile } | { readonly kind: 'special' }

const ON_DISK: Place = { kind: 'disk' }

/** For the detection of models, files above this count as unchanged if they have the committed size. */
const MAX_DETECTED_BYTES = 8 * 1024 * 1024
const MAX_TEXT_BYTES = 8 * 1024 * 1024

/**
 * The files of a commit, for runs that evaluate it. Bytes on the disk count only if they are those of the commit, or the content that its Git
 * LFS pointer names: a filter in `.gitattributes` or an earlier step can have changed them. A text that is not in the commit does
 * not exist, except what earlier steps made for this run (`madeText`); other content outside the commit, such as that of a submodule, is read
 * from the disk.
 */
export function committedTree(root: string, git: Pick<Git, 'tree' | 'blob'>): WorkTree {
  const disk = workTree(root)
  const files = new CommittedFiles(root, git)
  const bytes = ({ blob }: TreeFile) => git.blob(blob)
  return {
    ...disk,
    text: async (path, options) => {
      const place = await files.place(path)
      if (place === undefined)
        throw new SealError(options.missing, `${path} is not in the commit.`, { path, problem: 'the file is not in the commit' })
      if (place.kind === 'special') throw special(path)
      return place.kind === 'disk' ? disk.text(path, options) : textOf(await bytes(place.file), path, options)
    },
    beginning: async (path, maxBytes) => {
      const place = await files.place(path)
      if (place?.kind !== 'commit') return disk.beginning(path, maxBytes)
      return (await bytes(place.file)).subarray(0, maxBytes).toString('utf8')
    },
    format: async (path, by) => {
      const place = await files.place(path, by === 'detection' ? MAX_DETECTED_BYTES : Number.POSITIVE_INFINITY)
      if (place?.kind === 'special') return undefined
      if (place?.kind !== 'commit') return disk.format(path, by)
      const committed = sniffBytes(await bytes(place.file), by === 'bytes' ? 'unnamed' : path)
      const other = await disk.format(path, by).catch(() => undefined)
      // Clones have what a filter makes of the commit. A file that is harmless only in the commit is not evaluated.
      if (other !== undefined && other.format.runsCode !== 'no' && !(await files.hasSameText(place.file))) throw changed(path)
      return committed
    },
    withSource: async (path, use) => {
      const place = await files.place(path)
      if (place?.kind === 'special') throw special(path)
      return place?.kind === 'commit' ? use(bytesSource(await bytes(place.file))) : disk.withSource(path, use)
    },
    measureFiles: async (folder, paths) => {
      const places = await Promise.all(paths.map(async (path) => ({ path, place: await files.place(joinPath(folder, path)) })))
      return disk.measureFiles(
        folder,
        places.filter(({ place }) => place === ON_DISK).map(({ path }) => path),
      )
    },
    hasOwnDigests: async (path, signed) => (await files.place(path)) === ON_DISK && disk.hasOwnDigests(path, signed),
  }
}

function special(path: string): SealError {
  const problem = 'a symbolic link or a submodule in the commit, not a regular file'
  return new SealError('FILE_UNREADABLE', `Cannot read ${path}: it is ${problem}.`, { path, problem })
}

function changed(path: string): SealError {
  const problem = 'it differs between the working tree and the commit: a filter in .gitattributes or an earlier step changed it'
  return new SealError('FILE_CHANGED', `Cannot evaluate ${path}: ${problem}.`, { path, problem })
}

class CommittedFiles {
  readonly #root: string
  readonly #git: Pick<Git, 'tree' | 'blob'>
  #head: Promise<ReadonlyMap<string, TreeFile>> | undefined
  readonly #places = new Map<string, Promise<Place>>()
  readonly #buffer = newHashBuffer()

  constructor(root: string, git: Pick<Git, 'tree' | 'blob'>) {
    this.#root = root
    this.#git = git
  }

  /** Returns where the content of a path is; `undefined` for a path that is not in the commit. */
  async place(path: string, mostHashed = Number.POSITIVE_INFINITY): Promise<Place | undefined> {
    this.#head ??= this.#git.tree('HEAD').then(byPath)
    const file = (await this.#head).get(path)
    if (file === undefined) return undefined
    const size = await this.#sizeOnDisk(path)
    if (size !== undefined && size > mostHashed && (size === file.size || (await committedPointer(file, this.#git.blob))?.size === size))
      return ON_DISK
    const known = this.#places.get(path) ?? this.#find(file)
    this.#places.set(path, known)
    return known
  }

  async #find(file: TreeFile): Promise<Place> {
    if (!isRegular(file)) return { kind: 'special' }
    const size = await this.#sizeOnDisk(file.path)
    const inCommit: Place = { kind: 'commit', file }
    if (size === undefined) return inCommit
    if (size === file.size && this.#hash(file.path, file.blob).gitBlob === file.blob) return ON_DISK
    const pointer = await committedPointer(file, this.#git.blob)
    return pointer?.size === size && this.#hash(file.path).sha256 === pointer.sha256 ? ON_DISK : inCommit
  }

  /** Tells whether only the line endings of a file differ on the disk. */
  async hasSameText({ path, blob }: TreeFile): Promise<boolean> {
    const found = await bytesOnDisk(diskPath(this.#root, path), MAX_TEXT_BYTES)
    return found !== undefined && differsInLineEndings(found, await this.#git.blob(blob))
  }

  async #sizeOnDisk(path: string): Promise<number | undefined> {
    if (faultOnDisk(path) !== undefined) return undefined
    const stats = await lstat(diskPath(this.#root, path)).catch(() => undefined)
    return stats?.isFile() ? stats.size : undefined
  }

  #hash(path: string, blob?: string): { readonly sha256?: string; readonly gitBlob?: string } {
    const job = { file: diskPath(this.#root, path), sha512: false, blobOf: blob === undefined ? undefined : algorithmOf(blob) }
    const outcome = hashFile(job, this.#buffer, () => {})
    return 'ok' in outcome ? outcome.ok : {}
  }
}
