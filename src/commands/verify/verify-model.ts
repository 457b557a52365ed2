import { lstatSync } from 'node:fs'
import { relative } from 'node:path'
import { SealError } from '../../core/errors.ts'
import { badSignature, MAX_BUNDLE_BYTES, parseBundle } from '../../domains/signing/bundle.ts'
import { PROVENANCE_TYPE, provenanceFault } from '../../domains/signing/provenance.ts'
import { MAX_SEAL_BYTES, parseSeal, type Seal } from '../../domains/signing/seal.ts'
import { parseSignedModel } from '../../domains/signing/signed-model.ts'
import type { TrustRoot } from '../../domains/signing/trust-root.ts'
import type { Verification } from '../../domains/signing/verification.ts'
import { datedBySignature, type Trust, verifyBundle } from '../../domains/signing/verify.ts'
import { readText } from '../../ports/files/text-file.ts'
import type { Progress } from '../../ports/progress.ts'
import type { TrustPlan } from '../../settings/trust-plan.ts'
import { resolveTrust, staleReason } from './trust.ts'
import { chooseFiles, type FileRequest, verifyFiles } from './verify-files.ts'

export interface VerifyRequest extends FileRequest {
  readonly signature: { readonly kind: 'bundle' | 'seal'; readonly file: string }
  readonly plan: TrustPlan
}

export interface VerifyContext {
  readonly cwd: string
  readonly now: Date
  readonly cachePath: string | undefined
  readonly progress: (label: string) => Progress
  readonly signal: AbortSignal
}

/**
 * Verifies the signature of a model and its signer, then the files.
 *
 * @throws {SealError} SIGNATURE_MISSING, SIGNATURE_INVALID, IDENTITY_MISMATCH, SEAL_INVALID - not verified. Others - could not be verified.
 */
export async function verifyModel(request: VerifyRequest, context: VerifyContext): Promise<Verification> {
  if (lstatSync(request.model, { throwIfNoEntry: false }) === undefined)
    throw new SealError('MODEL_MISSING', `${request.model} does not exist. Pass the directory or file that was signed.`)
  const { seal, bundle, signed, where } = await readSignature(request, context)
  const choice = chooseFiles(request, signed)
  const trust = await resolveTrust(request.plan, { ...context, seal })
  const signer = await verifyBundle(bundle, trust, where)
  const trustRoot = trust.method === 'sigstore' ? datedBySignature(trust.trustRoot, signer) : undefined
  requireFresh(request.plan, trustRoot, context.now)
  const statements = await verifyStatements(seal, trust, where)
  const files = await verifyFiles(choice, { ...context, manifest: seal?.manifest })
  return { signer, trustRoot, signed, manifest: seal?.manifest, statements, ...files }
}

async function readSignature({ signature: { kind, file } }: VerifyRequest, { cwd }: VerifyContext) {
  const where = relative(cwd, file).startsWith('..') ? file : relative(cwd, file)
  const read = (maxBytes: number) => readText(file, { maxBytes, missing: 'SIGNATURE_MISSING', tooLarge: 'SIGNATURE_INVALID' })
  if (kind === 'seal') {
    const seal = parseSeal(await read(MAX_SEAL_BYTES), where)
    return { seal, bundle: seal.bundle, signed: seal.signed, where }
  }
  const bundle = parseBundle(await read(MAX_BUNDLE_BYTES), where)
  return { seal: undefined, bundle, signed: parseSignedModel(bundle, where), where }
}

function requireFresh(plan: TrustPlan, trustRoot: TrustRoot | undefined, now: Date): void {
  const reason = plan.method === 'sigstore' && trustRoot !== undefined ? staleReason(plan.root, trustRoot, now) : undefined
  if (reason !== undefined)
    throw new SealError(
      'TRUST_ROOT_STALE',
      `Could not be verified: ${reason}. It may contain keys that were revoked since. Pass a newer one with --trusted-root (and --trusted-root-date, the day on which you fetched it), go online, or accept it with --allow-stale-trust-root.`,
    )
}

/** Verifies the statements of a seal, and compares provenance with the certificate that signed it. Returns their types. */
async function verifyStatements(seal: Seal | undefined, trust: Trust, where: string): Promise<readonly string[]> {
  const types: string[] = []
  for (const [index, { bundle, predicateType, predicate }] of (seal?.statements ?? []).entries()) {
    const name = `${where} (statement ${index + 1})`
    const signer = await verifyBundle(bundle, trust, name)
    const problem =
      predicateType === PROVENANCE_TYPE && signer.method === 'sigstore' ? provenanceFault(predicate, signer.claims) : undefined
    if (problem !== undefined) throw badSignature(name, `signed provenance that contradicts its own certificate: ${problem}`)
    types.push(predicateType)
  }
  return types
}
