import { lstatSync } from 'node:fs'
import { SealError } from '../../core/errors.ts'
import { badSignature, MAX_BUNDLE_BYTES, parseBundle } from '../../domains/signing/bundle.ts'
import { type Demands, unmetDemands } from '../../domains/signing/demands.ts'
import { evaluateStatements } from '../../domains/signing/evaluate-seal.ts'
import { MAX_SEAL_BYTES, parseSeal, type Seal } from '../../domains/signing/seal.ts'
import type { EvaluatedStatement } from '../../domains/signing/seal-statements.ts'
import { parseSignedModel } from '../../domains/signing/signed-model.ts'
import type { TrustRoot } from '../../domains/signing/trust-root.ts'
import type { Verification } from '../../domains/signing/verification.ts'
import { datedBySignature, type Signer, type Trust, verifyBundle } from '../../domains/signing/verify.ts'
import { readText } from '../../ports/files/text-file.ts'
import type { Progress } from '../../ports/progress.ts'
import type { TrustPlan } from '../../settings/trust-plan.ts'
import { displayPath } from '../../shell/display-path.ts'
import { resolveTrust, staleReason } from './trust.ts'
import { chooseFiles, type FileRequest, verifyFiles } from './verify-files.ts'

export interface VerifyRequest extends FileRequest {
  readonly signature: { readonly kind: 'bundle' | 'seal'; readonly file: string }
  readonly plan: TrustPlan
  readonly demands: Demands
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
  const statements = await verifyStatements(seal, { signer, trust, where })
  const unmet = unmetDemands(request.demands, { signer, manifest: seal?.manifest, statements, now: context.now })
  if (unmet.length > 0)
    throw new SealError(
      'DEMAND_UNMET',
      `${where}: the signature verifies, but the model does not meet what is demanded:\n  ${unmet.join('\n  ')}`,
    )
  const files = await verifyFiles(choice, { ...context, manifest: seal?.manifest })
  return { signer, trustRoot, signed, manifest: seal?.manifest, statements, ...files }
}

async function readSignature({ signature: { kind, file } }: VerifyRequest, { cwd }: VerifyContext) {
  const where = displayPath(file, { cwd })
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

interface SignedParts {
  /** Of the signature. */
  readonly signer: Signer
  readonly trust: Trust
  readonly where: string
}

/** Verifies the statements of a seal: each by the signer of the signature, in the same run. Returns what they say. */
async function verifyStatements(seal: Seal | undefined, { signer, trust, where }: SignedParts): Promise<readonly EvaluatedStatement[]> {
  if (seal === undefined) return []
  const evaluated: EvaluatedStatement[] = []
  const nameOf = (index: number) => `${where} (statement ${index + 1})`
  const statements = evaluateStatements(seal, signer, {
    verify: ({ bundle }, index) => verifyBundle(bundle, trust, nameOf(index)),
    mixed: (other, index) =>
      badSignature(nameOf(index), `signed elsewhere than the model, so the seal mixes parts of several releases (${other})`),
  })
  for await (const { statement: _, ...result } of statements) {
    // Provenance that contradicts its certificate is a lie of the signer, and no demand accepts it.
    if (result.kind === 'provenance' && result.refusal !== undefined)
      throw badSignature(nameOf(evaluated.length), `signed provenance that cannot be believed: ${result.refusal}`)
    evaluated.push(result)
  }
  return evaluated
}
