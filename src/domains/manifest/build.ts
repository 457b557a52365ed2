import { createHash } from 'node:crypto'
import { canonicalJson, type Json } from './canonical.ts'
import { leafHash, merkleRoot } from './merkle.ts'
import { compareUtf8, sortByPath } from './paths.ts'
import {
  type Dependency,
  type FileEntry,
  type LinkEntry,
  MANIFEST_SCHEMA,
  type Manifest,
  type ModelInfo,
  type TensorList,
} from './types.ts'

export interface ManifestParts {
  readonly model: ModelInfo
  readonly files: readonly FileEntry[]
  readonly dependencies: readonly Dependency[]
  /** Paths below the model that were not measured, as OMS `ignore_paths`. */
  readonly ignore: readonly string[]
  readonly include?: readonly string[]
  readonly links?: readonly LinkEntry[]
  readonly tensors?: readonly TensorList[]
}

/** Builds a manifest from measured files. The order of the parts does not matter: the same files give the same manifest. */
export function buildManifest({ model, files, dependencies, ignore, include = [], links = [], tensors = [] }: ManifestParts): Manifest {
  const sorted = sortByPath(files, ({ path }) => path)
  const sections = {
    ...(links.length === 0 ? {} : { links: sortByPath(links, ({ path }) => path) }),
    ...(tensors.length === 0 ? {} : { tensors: sortByPath(tensors, ({ path }) => path) }),
  }
  const leaves = leavesOf({ files: sorted, ...sections })
  return {
    schema: MANIFEST_SCHEMA,
    model,
    ignore: [...new Set(ignore)].sort(compareUtf8),
    ...(include.length === 0 ? {} : { include: [...new Set(include)].sort(compareUtf8) }),
    files: sorted,
    ...sections,
    dependencies: [...dependencies].sort((a, b) => compareUtf8(dependencyKey(a), dependencyKey(b))),
    tree: { algorithm: 'rfc9162-sha256', size: leaves.length, root: merkleRoot(leaves).toString('hex') },
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

/**
 * Returns the leaf hash of a symbolic link. Its input, `utf8(path) 00 "link" 00 utf8(target)`, is none of a file, because a size is a
 * number.
 */
export function linkLeaf({ path, target }: LinkEntry): Buffer {
  return leafHash(Buffer.from(`${path}\0link\0${target}`, 'utf8'))
}

/** Returns the leaf hash of the tensors of a file. Its input is `utf8(path) 00 "tensors" 00 hex(sha256 of their canonical JSON)`. */
export function tensorsLeaf({ path, tensors }: TensorList): Buffer {
  const digest = createHash('sha256')
    .update(canonicalJson(tensors as unknown as Json))
    .digest('hex')
  return leafHash(Buffer.from(`${path}\0tensors\0${digest}`, 'utf8'))
}

/** Returns the leaves of the tree of a manifest: its files, then its links, then its tensors. */
export function leavesOf({ files, links = [], tensors = [] }: Pick<Manifest, 'files' | 'links' | 'tensors'>): readonly Buffer[] {
  return [...files.map(fileLeaf), ...links.map(linkLeaf), ...tensors.map(tensorsLeaf)]
}

/** Returns the model digest, hex: the root of the RFC 9162 tree over the leaves, each kind in UTF-8 order of the paths. */
export function modelDigest(manifest: Pick<Manifest, 'files' | 'links' | 'tensors'>): string {
  return merkleRoot(leavesOf(manifest)).toString('hex')
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

/** Returns the canonical form of a manifest, over which digests are taken: RFC 8785, without a final newline. */
export function canonicalManifest(manifest: Manifest): string {
  return canonicalJson(manifest as unknown as Json)
}

/**
 * Returns the content of `weightseal.manifest.json`: the canonical form with each member, and each entry of a list, on a line of its own,
 * so that people can read its difference and branches merge.
 */
export function serializeManifest(manifest: Manifest): string {
  const members = Object.entries(manifest)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{\n${members.map(([name, value]) => `${canonicalJson(name)}:${lines(value as Json)}`).join(',\n')}\n}\n`
}

function lines(value: Json): string {
  if (!Array.isArray(value) || value.length === 0) return canonicalJson(value)
  return `[\n${value.map((item) => canonicalJson(item)).join(',\n')}\n]`
}
