import type { SealErrorCode } from '../../core/errors.ts'
import type { DvcOutput } from '../../documents/dvc.ts'
import type { FileFormat } from '../formats/format.ts'
import { type Dependency, type FileEntry, type LinkEntry, MANIFEST_FILE, type Manifest, type TensorList } from '../manifest/types.ts'

export const SIGNATURE_FILE = 'model.sig'

/** Paths that OMS clients exclude in the top folder of a model. */
export const GIT_PATHS: readonly string[] = ['.git', '.gitattributes', '.github', '.gitignore']

/** Git paths and the files that Weightseal writes. */
export const DEFAULT_IGNORES: readonly string[] = [...GIT_PATHS, SIGNATURE_FILE, MANIFEST_FILE]

/** Ignored only as regular files. A folder of the same name is measured, because it can contain anything. */
export const FILES_ONLY: ReadonlySet<string> = new Set(['.gitattributes', '.gitignore', SIGNATURE_FILE, MANIFEST_FILE])

/** Where a model is in its repository. */
export interface ModelPlace {
  /** Path of the model: a folder, or a single file. `.` is the root of the repository. */
  readonly path: string
  /** Folder that contains its files. */
  readonly folder: string
  /** Name of the only file of a model that is a single file. */
  readonly file?: string
  /** Path of its manifest. */
  readonly manifest: string
  /** Path of its signature. */
  readonly signature: string
}

/** Returns the place of a model that is a folder, or a single file with its manifest next to it. */
export function placeOf(path: string, isFile: boolean): ModelPlace {
  if (!isFile) {
    const inside = (name: string) => (path === '.' ? name : `${path}/${name}`)
    return { path, folder: path, manifest: inside(MANIFEST_FILE), signature: inside(SIGNATURE_FILE) }
  }
  const slash = path.lastIndexOf('/')
  const folder = slash === -1 ? '.' : path.slice(0, slash)
  return { path, folder, file: path.slice(slash + 1), manifest: `${path}.${MANIFEST_FILE}`, signature: `${path}.sig` }
}

/** A regular file of a model that is not read yet. `file` is its path on disk, `blob` its Hugging Face cache name. */
export interface ListedEntry {
  readonly path: string
  readonly size: number
  readonly file: string
  readonly blob?: string
  /** Commit of a submodule, which is listed and not read. */
  readonly commit?: string
}

/** An entry that cannot be part of a manifest. `reason` continues a sentence that begins with the path. */
export interface EntryProblem {
  readonly path: string
  readonly code: SealErrorCode
  readonly reason: string
  /** What to do about it; absent where the remediation of the rule says it. */
  readonly remedy?: string
}

export interface MeasuredFile {
  readonly entry: FileEntry
  readonly onDisk: number
  /** What a file of DVC names. */
  readonly outputs?: readonly DvcOutput[]
  readonly format: FileFormat
}

/** A model as it is on disk. */
export interface MeasuredModel {
  readonly files: readonly MeasuredFile[]
  readonly problems: readonly EntryProblem[]
  /** Tensors with their digests, where they were asked for. */
  readonly tensors: readonly TensorList[]
  /** Symbolic links to other entries of the model. */
  readonly links: readonly LinkEntry[]
  /** Entries excluded by an ignored path. */
  readonly ignored: readonly string[]
  /** Entries that git ignores. */
  readonly untracked: readonly string[]
  readonly dependencies: readonly Dependency[]
}

/** A file that is excluded from the model by an ignored path, and whose format can run code. */
export interface IgnoredFile {
  readonly path: string
  readonly size: number
  readonly format: FileFormat
}

/** The manifest on one side of the change. */
export type ManifestState =
  | { readonly status: 'valid'; readonly manifest: Manifest }
  | { readonly status: 'missing' }
  | { readonly status: 'invalid' | 'newer'; readonly detail: string }
