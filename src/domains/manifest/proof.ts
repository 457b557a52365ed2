import { SealError } from '../../core/errors.ts'
import { fileLeaf, leavesOf } from './build.ts'
import { inclusionPath, rootOfProof } from './merkle.ts'
import type { FileEntry, Manifest } from './types.ts'

export const PROOF_SCHEMA = 'weightseal/proof@1'

/** Proves that one file belongs to the model with digest `root`, without the other files. Public format. */
export interface FileProof {
  readonly schema: typeof PROOF_SCHEMA
  readonly file: Pick<FileEntry, 'path' | 'size' | 'sha256'>
  readonly tree: { readonly algorithm: 'rfc9162-sha256'; readonly size: number; readonly root: string }
  readonly index: number
  readonly path: readonly string[]
}

/**
 * Creates the proof for a file of a manifest.
 *
 * @throws {SealError} USAGE - the manifest does not list the path.
 */
export function proveFile(manifest: Manifest, path: string): FileProof {
  const index = manifest.files.findIndex((file) => file.path === path)
  const file = manifest.files[index]
  if (file === undefined)
    throw new SealError(
      'USAGE',
      `The manifest does not list ${JSON.stringify(path)}. Paths are relative to the model; "weightseal manifest verify" lists them.`,
    )
  return {
    schema: PROOF_SCHEMA,
    file: { path: file.path, size: file.size, sha256: file.sha256 },
    tree: manifest.tree,
    index,
    path: inclusionPath(leavesOf(manifest), index).map((hash) => hash.toString('hex')),
  }
}

/**
 * Tells whether a proof connects its file to a trusted model digest. The root in the proof is only the prover's claim and
 * must equal the trusted one. The root does not bind the number of files: without `trusted.size`, a proof may claim
 * another number that gives the same path.
 *
 * @param trusted.root - the model digest, hex, from a source other than the proof.
 * @param trusted.size - the number of files, if known.
 */
export function proofHolds(proof: FileProof, trusted: { readonly root: string; readonly size?: number }): boolean {
  const root = rootOfProof({
    leaf: fileLeaf(proof.file),
    index: proof.index,
    size: proof.tree.size,
    path: proof.path.map((hash) => Buffer.from(hash, 'hex')),
  })
  const size = trusted.size === undefined || trusted.size === proof.tree.size
  return size && root !== undefined && root.toString('hex') === trusted.root && proof.tree.root === trusted.root
}
