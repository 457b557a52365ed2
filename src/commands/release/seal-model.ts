import { join } from 'node:path'
import { canonicalManifest } from '../../domains/manifest/build.ts'
import { MANIFEST_FILE, type Manifest } from '../../domains/manifest/types.ts'
import { SIGNATURE_FILE } from '../../domains/models/measured.ts'
import { certifiedRun, manifestStatement, provenanceOf, type WorkflowRun } from '../../domains/signing/provenance.ts'
import { buildSeal, type SealHints } from '../../domains/signing/seal.ts'
import { statementOf } from '../../domains/signing/statement.ts'
import type { BundleJson, Statement } from '../../domains/signing/types.ts'
import type { Signer } from '../../domains/signing/verify.ts'
import { writeAtomically } from '../../ports/files/atomic-write.ts'
import type { ModelSigner } from '../sign/model-signer.ts'
import { sealName } from './names.ts'

export interface SealOptions {
  readonly manifest: Manifest
  readonly signer: ModelSigner
  /** The workflow run that releases, for a key or certificate; `undefined` outside one. */
  readonly run: WorkflowRun | undefined
  /** ISO 8601. */
  readonly now: string
  /** Other statements about the model, such as who approved it. */
  readonly more?: readonly Statement[]
}

/** Everything that a release publishes about one model. */
export interface SealedModel {
  readonly manifest: Manifest
  readonly signer: Signer
  readonly signature: BundleJson
  readonly statements: readonly BundleJson[]
  /** Whether one of the statements is provenance. */
  readonly provenance: boolean
  readonly seal: string
}

/**
 * Signs the files of a manifest, then the manifest itself with its provenance, then other statements. Each statement has a signature
 * of its own.
 *
 * @throws {SealError} SIGNING_REFUSED, TOKEN_UNAVAILABLE, SIGNING_UNAVAILABLE
 */
export async function sealModel({ manifest, signer, run, now, more = [] }: SealOptions): Promise<SealedModel> {
  const signed = await signer.sign(statementOf(manifest, { subject: manifest.model.name }))
  // The claims that Fulcio certified with the first signature are more reliable than the environment.
  const job = signed.signer.method === 'sigstore' ? certifiedRun(signed.signer.claims) : run
  const own = job === undefined ? [manifestStatement(manifest)] : provenanceOf(manifest, { ...job, inputs: run?.inputs })
  const statements: BundleJson[] = []
  for (const another of [...own, ...more]) statements.push((await signer.sign(another)).bundle)
  const seal = buildSeal({
    manifest,
    signature: signed.bundle,
    statements,
    trustRoot: signer.trustRoot,
    expected: hintsOf(signed.signer),
    now,
  })
  return { manifest, signer: signed.signer, signature: signed.bundle, statements, provenance: job !== undefined, seal }
}

/** Returns the signer of a seal as hints for its users. Verification does not trust them. */
function hintsOf(signer: Signer): SealHints {
  if (signer.method === 'key') return { keySha256: signer.keySha256 }
  if (signer.method === 'certificate') return { certificateFingerprint: signer.fingerprint }
  const { san, claims } = signer
  const repository = claims.repositoryUri?.replace(/^https:\/\/[^/]+\//, '')
  const hints = {
    certificateIdentity: san,
    certificateOidcIssuer: claims.issuer,
    repository,
    repositoryId: claims.repositoryId,
    ref: claims.ref,
  }
  return Object.fromEntries(Object.entries(hints).filter(([, value]) => value !== undefined))
}

/** Paths of the written files. */
export interface ReleaseFiles {
  readonly manifest: string
  readonly signature: string
  readonly seal: string
}

/**
 * Writes manifest, signature and seal of a model.
 *
 * @param prefix - of the manifest and the signature if several models share the folder.
 */
export async function writeRelease({ manifest, signature, seal }: SealedModel, folder: string, prefix = ''): Promise<ReleaseFiles> {
  const files = {
    manifest: join(folder, `${prefix}${MANIFEST_FILE}`),
    signature: join(folder, `${prefix}${SIGNATURE_FILE}`),
    seal: join(folder, sealName(manifest)),
  }
  // The canonical form, so that `sha256sum` gives the digest that the statements name.
  await writeAtomically(files.manifest, canonicalManifest(manifest))
  await writeAtomically(files.signature, `${JSON.stringify(signature)}\n`)
  await writeAtomically(files.seal, seal)
  return files
}
