import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { SealError } from '../../core/errors.ts'
import { readPointer } from '../../domains/manifest/lfs.ts'
import { MAX_MANIFEST_BYTES, parseManifest, parseProof } from '../../domains/manifest/parse.ts'
import { type FileProof, proofHolds, proveFile } from '../../domains/manifest/proof.ts'
import { MANIFEST_FILE } from '../../domains/manifest/types.ts'
import { hashFile, newHashBuffer } from '../../ports/files/hash-file.ts'
import { readText } from '../../ports/files/text-file.ts'
import type { Io } from '../../shell/io.ts'

const MAX_PROOF_BYTES = 64 * 1024

/**
 * Proves that a manifest lists a file. Does not read the file.
 *
 * @param file - the file relative to the working directory, or its path in the model.
 * @param manifest - relative to the working directory; the nearest one at or above the file when `undefined`.
 * @throws {SealError} MANIFEST_*, USAGE - the manifest does not list the file.
 */
export async function proveModelFile(file: string, manifest: string | undefined, { cwd }: Pick<Io, 'cwd'>): Promise<FileProof> {
  const target = resolve(cwd, file)
  const source = manifest === undefined ? nearestManifest(target) : resolve(cwd, manifest)
  const json = await readText(source, { maxBytes: MAX_MANIFEST_BYTES, missing: 'MANIFEST_MISSING' })
  const listed = parseManifest(json, relative(cwd, source))
  const inside = relative(dirname(source), target).split(sep).join('/')
  const path = listed.files.some((entry) => entry.path === inside) ? inside : file
  return proveFile(listed, path)
}

function nearestManifest(target: string): string {
  for (let folder = dirname(target); ; folder = dirname(folder)) {
    const file = join(folder, MANIFEST_FILE)
    if (existsSync(file)) return file
    if (folder === dirname(folder))
      throw new SealError(
        'MANIFEST_MISSING',
        `${target} has no ${MANIFEST_FILE} next to it or in a parent folder. Build one with "weightseal manifest", or pass --manifest FILE.`,
      )
  }
}

/** The model that a proof must belong to, and the file to compare. Paths are relative to the working directory. */
export interface ProofTrust {
  /** Exactly one of `modelDigest` and `manifest`. 64 hex digits. */
  readonly modelDigest: string | undefined
  readonly manifest: string | undefined
  /** A file whose bytes must be the proven ones; `undefined` to verify only the digest. */
  readonly file: string | undefined
}

/** A verified proof. */
export interface VerifiedProof {
  readonly proof: FileProof
  readonly modelDigest: string
  /** The file whose bytes were compared. */
  readonly file: string | undefined
}

/**
 * Verifies the proof of a file against a trusted model digest, and the bytes of a file against the proof.
 *
 * @param name - the proof, relative to the working directory.
 * @throws {SealError} PROOF_INVALID - not verified. USAGE, MANIFEST_*, FILE_*
 */
export async function verifyFileProof(
  name: string,
  { modelDigest, manifest, file }: ProofTrust,
  io: Pick<Io, 'cwd'>,
): Promise<VerifiedProof> {
  const proof = parseProof(await readText(resolve(io.cwd, name), { maxBytes: MAX_PROOF_BYTES, missing: 'USAGE' }), name)
  const trusted = await trustedTree(modelDigest, manifest, io)
  if (!proofHolds(proof, trusted))
    throw new SealError(
      'PROOF_INVALID',
      `${name} does not match the model digest ${trusted.root}: it belongs to another model, or was modified.`,
    )
  if (file !== undefined) compareContent(resolve(io.cwd, file), proof.file)
  return { proof, modelDigest: trusted.root, file }
}

interface TrustedTree {
  readonly root: string
  readonly size?: number
}

async function trustedTree(digest: string | undefined, manifest: string | undefined, { cwd }: Pick<Io, 'cwd'>): Promise<TrustedTree> {
  if ((digest === undefined) === (manifest === undefined))
    throw new SealError('USAGE', 'A proof is verified against a trusted model. Pass either --model-digest HEX or --manifest FILE.')
  if (manifest !== undefined) {
    const json = await readText(resolve(cwd, manifest), { maxBytes: MAX_MANIFEST_BYTES, missing: 'MANIFEST_MISSING' })
    return parseManifest(json, manifest).tree
  }
  if (digest === undefined || !/^[0-9a-fA-F]{64}$/.test(digest))
    throw new SealError('USAGE', `--model-digest: found ${JSON.stringify(digest)}; expected 64 hex digits.`)
  return { root: digest.toLowerCase() }
}

/** Fails unless a file has the proven bytes. A Git LFS pointer that names the proven digest does not. */
function compareContent(file: string, expected: { readonly size: number; readonly sha256: string }): void {
  const outcome = hashFile({ file, sha512: false }, newHashBuffer(), () => undefined)
  if ('failed' in outcome)
    throw new SealError(
      outcome.failed === 'FILE_UNREADABLE' && outcome.reason === 'ENOENT' ? 'USAGE' : outcome.failed,
      `Cannot read ${file}: ${outcome.reason}.`,
    )
  const { size, sha256, head } = outcome.ok
  if (size === expected.size && sha256 === expected.sha256) return
  const pointer =
    readPointer(head, size).kind === 'pointer' ? ' It is a Git LFS pointer; the proof covers the content. Run "git lfs pull".' : ''
  const brief = (bytes: number, digest: string) => `${bytes} bytes with sha256 ${digest.slice(0, 12)}…`
  throw new SealError(
    'PROOF_INVALID',
    `${file} is not the proven file: found ${brief(size, sha256)}; expected ${brief(expected.size, expected.sha256)}.${pointer}`,
  )
}
