import { createHash } from 'node:crypto'
import { canonicalJson, type Json } from './canonical.ts'
import { leafHash, merkleRoot } from './merkle.ts'
import { compareUtf8, sortByPath } from './paths.ts'
import { type Dependency, type FileEntry, MANIFEST_SCHEMA, type Manifest, type ModelInfo } from './types.ts'

export interface ManifestParts {
  readonly model: ModelInfo
  readonly files: readonly FileEntry[]
  readonly dependencies: readonly Dependency[]
  /** Paths below the model that were not measured, as OMS `ignore_paths`. */
  readonly ignore: readonly string[]
}

/** Builds a manifest from measured files. The order of the parts does not matter: the same files give the same manifest. */
export function buildManifest({ model, files, dependencies, ignore }: ManifestParts): Manifest {
  const sorted = sortByPath(files, ({ path }) => path)
  return {
    schema: MANIFEST_SCHEMA,
    model,
    ignore: [...new Set(ignore)].sort(compareUtf8),
    files: sorted,
    dependencies: [...dependencies].sort((a, b) => compareUtf8(dependencyKey(a), dependencyKey(b))),
    tree: { algorithm: 'rfc9162-sha256', size: sorted.length, root: modelDigest(sorted) },
    oms: { root: omsRoot(sorted) },
  }
}

function dependencyKey({ ecosystem, name, version, from, hashes }: Dependency): string {
  return [ecosystem, name, version, from, ...hashes].join('\0')
}

/** Returns the leaf hash of a file. Its input, `utf8(path) 00 decimal(size) 00 hex(sha256)`, binds name and size to the content. */
export function fileLeaf({ path, size, sha256 }: Pick<FileEntry, 'path' | 'size' | 'sha256'>): Buffer {
  return leafHash(Buffer.from(`${path}\0${size}\0${sha256}`, 'utf8'))
}

/** Returns the model digest, hex: the root of the RFC 9162 tree over the files in UTF-8 order of their paths. */
export function modelDigest(sorted: readonly FileEntry[]): string {
  return merkleRoot(sorted.map(fileLeaf)).toString('hex')
}

/**
 * Returns the OMS root, hex: SHA-256 over the raw digests in the listed order. It binds neither names nor sizes, so it is
 * an alias for OMS tools and never an identity.
 *
 * @see OpenSSF Model Signing specification v1.0, §6.5.1
 */
export function omsRoot(listed: readonly Pick<FileEntry, 'sha256'>[]): string {
  const hash = createHash('sha256')
  for (const { sha256 } of listed) hash.update(Buffer.from(sha256, 'hex'))
  return hash.digest('hex')
}

/** Returns the content of `weightseal.manifest.json`: RFC 8785, without a final newline. */
export function serializeManifest(manifest: Manifest): string {
  return canonicalJson(manifest as unknown as Json)
}
