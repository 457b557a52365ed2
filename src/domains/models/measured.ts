import type { SealErrorCode } from '../../core/errors.ts'
import type { FileFormat } from '../formats/format.ts'
import { type Dependency, type FileEntry, MANIFEST_FILE, type Manifest } from '../manifest/types.ts'

export const SIGNATURE_FILE = 'model.sig'

/** What OMS clients leave out at the top of a model. */
export const GIT_PATHS: readonly string[] = ['.git', '.gitattributes', '.github', '.gitignore']

/** The same, and the files that we write there ourselves. */
export const DEFAULT_IGNORES: readonly string[] = [...GIT_PATHS, SIGNATURE_FILE, MANIFEST_FILE]

/** Ignored because they are these files; a folder of the same name could hold anything, and is measured. */
export const FILES_ONLY: ReadonlySet<string> = new Set(['.gitattributes', '.gitignore', SIGNATURE_FILE, MANIFEST_FILE])

/** A regular file of a model, before it is read. `file` is where it stands on the disk; `blob` its Hugging Face cache name. */
export interface ListedEntry {
  readonly path: string
  readonly size: number
  readonly file: string
  readonly blob?: string
}

/** An entry that cannot stand in a manifest, and why. */
export interface EntryProblem {
  readonly path: string
  readonly code: SealErrorCode
  readonly reason: string
}

export interface MeasuredFile {
  readonly entry: FileEntry
  readonly onDisk: number
  readonly format: FileFormat
}

/** A model as it stands on the disk. */
export interface MeasuredModel {
  readonly files: readonly MeasuredFile[]
  readonly problems: readonly EntryProblem[]
  /** Entries that were left out because of an ignored path. */
  readonly ignored: readonly string[]
  readonly dependencies: readonly Dependency[]
}

/** A file that is not part of the model because its path is ignored, and whose format can run code. */
export interface IgnoredFile {
  readonly path: string
  readonly size: number
  readonly format: FileFormat
}

/** The manifest that stands on one side of the change. */
export type StandingManifest =
  | { readonly status: 'valid'; readonly manifest: Manifest }
  | { readonly status: 'missing' }
  | { readonly status: 'invalid' | 'newer'; readonly detail: string }
