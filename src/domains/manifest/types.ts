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
  /** `lfs-pointer`: size and digest are from a Git LFS pointer; the content was not read. */
  readonly source: 'content' | 'lfs-pointer'
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
  readonly files: readonly FileEntry[]
  readonly dependencies: readonly Dependency[]
  readonly tree: { readonly algorithm: 'rfc9162-sha256'; readonly size: number; readonly root: string }
  readonly oms: { readonly root: string }
}

/** Version of a model without a declared version. Valid semver. */
export const UNVERSIONED = '0.0.0-unversioned'
