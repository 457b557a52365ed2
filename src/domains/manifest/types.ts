/** Version 1 of the integrity manifest. Public format: schemas/manifest-v1.schema.json. */
export const MANIFEST_SCHEMA = 'weightseal/manifest@1'
export const MANIFEST_FILE = 'weightseal.manifest.json'

export interface ModelInfo {
  readonly name: string
  readonly version: string
  readonly framework?: string
  readonly type?: string
}

/** One file of a model. `size` in bytes; digests in lowercase hex. */
export interface FileEntry {
  readonly path: string
  readonly size: number
  readonly sha256: string
  readonly sha512?: string
  /**
   * `lfs-pointer`: size and digest are from a Git LFS pointer; the content was not read. `dvc-pointer`: size and digest are of the pointer,
   * which names the content. `submodule`: the digest is of the commit, and nothing in it was read.
   */
  readonly source: 'content' | 'lfs-pointer' | 'dvc-pointer' | 'submodule'
}

/** A symbolic link inside a model. `target` is its text. */
export interface LinkEntry {
  readonly path: string
  readonly target: string
}

/** One tensor of a file. `sha256` of its stored bytes. */
export interface TensorEntry {
  readonly name: string
  readonly dtype: string
  readonly shape: readonly number[]
  readonly sha256: string
}

/** The tensors of one file, sorted by name. */
export interface TensorList {
  readonly path: string
  readonly tensors: readonly TensorEntry[]
}

/** A locked dependency. `hashes` as `algorithm:hex`, sorted; `from` is the lock file's path. */
export interface Dependency {
  readonly ecosystem: 'pypi' | 'npm'
  readonly name: string
  readonly version: string
  readonly hashes: readonly string[]
  readonly from: string
}

export interface Manifest {
  readonly schema: typeof MANIFEST_SCHEMA
  readonly model: ModelInfo
  readonly ignore: readonly string[]
  /** What belongs to the model; absent if everything does that `ignore` does not name. */
  readonly include?: readonly string[]
  readonly files: readonly FileEntry[]
  /** Absent if there are none. */
  readonly links?: readonly LinkEntry[]
  /** Absent unless they were asked for. */
  readonly tensors?: readonly TensorList[]
  readonly dependencies: readonly Dependency[]
  readonly tree: { readonly algorithm: 'rfc9162-sha256'; readonly size: number; readonly root: string }
  readonly oms: { readonly root: string }
}

/** Version of a model without a declared version. Valid semver. */
export const UNVERSIONED = '0.0.0-unversioned'
