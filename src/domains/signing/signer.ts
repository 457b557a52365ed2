import { type KeyObject, X509Certificate } from 'node:crypto'
import { SealError } from '../../core/errors.ts'
import type { SignatureData } from '../../core/subject.ts'
import { badSignature, type SignedBundle } from './bundle.ts'
import { describeFaults, type IdentityPolicy, identityFaults, TRUSTED_TRIGGERS } from './identity.ts'
import { isSignedBy } from './signature.ts'
import { DAY_MS, MAX_TRUST_ROOT_DAYS, staleness, type TrustRoot } from './trust-root.ts'
import { type CertificatePin, verifyWithCertificate } from './verify-certificate.ts'
import { verifyWithKey } from './verify-key.ts'

/** Accepted signers, from the trusted configuration. */
export interface Expectation {
  readonly identity: IdentityPolicy | undefined
  readonly keys: readonly { readonly key: KeyObject; readonly path: string; readonly since: string }[]
  readonly certificate: { readonly anchors: readonly Buffer[]; readonly pin: CertificatePin } | undefined
  readonly trustRoot: TrustRoot
}

export type SignerFacts = Pick<
  SignatureData,
  | 'method'
  | 'signer'
  | 'signerDetail'
  | 'identity'
  | 'issuer'
  | 'repository'
  | 'repositoryId'
  | 'ref'
  | 'trigger'
  | 'runner'
  | 'fromPullRequest'
  | 'signedAt'
  | 'ageDays'
  | 'keyAgeDays'
  | 'logEntry'
  | 'trustRoot'
  | 'trustRootDetail'
>

interface Context {
  /** ISO 8601. */
  readonly now: string
  readonly where: string
}

/**
 * Verifies a signature and compares the signer with the expected one. A different signer is a fact, not an error.
 *
 * @throws {SealError} SIGNATURE_INVALID
 */
export async function identifySigner(bundle: SignedBundle, expectation: Expectation, context: Context): Promise<SignerFacts> {
  switch (bundle.method) {
    case 'key':
      return keySigner(bundle, expectation, context)
    case 'certificate':
      return certificateSigner(bundle, expectation, context)
    case 'sigstore':
      return keylessSigner(bundle, expectation, context)
  }
}

/**
 * Returns why a signature cannot be checked at all: the configuration names no one who signs by this method. Keyless signatures can always be
 * checked, since their certificate names the signer.
 */
export function uncheckedReason({ method }: SignedBundle, { keys, certificate }: Expectation): string | undefined {
  if (method === 'key' && keys.length === 0) return 'It was made with a bare key, and the configuration lists no key (signing.publicKeys).'
  if (method === 'certificate' && certificate === undefined)
    return 'It was made with a certificate, and the configuration lists no chain (signing.certificate).'
  return undefined
}

/** Whole days from one time to another; never negative. */
function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / DAY_MS))
}

function keySigner(bundle: SignedBundle, { keys }: Expectation, { now, where }: Context): SignerFacts {
  const known = keys.find(({ key }) => isSignedBy(bundle, key))
  if (known === undefined)
    throw badSignature(where, `it does not verify under any of the ${keys.length} configured keys (signing.publicKeys)`)
  const signer = verifyWithKey(bundle, known.key, where)
  return {
    method: 'key',
    signer: 'expected',
    signerDetail: `${known.path} (SHA-256 ${signer.keySha256.slice(0, 12)}…)`,
    fromPullRequest: false,
    keyAgeDays: daysBetween(`${known.since}T00:00:00Z`, now),
    trustRoot: 'none',
  }
}

function certificateSigner(bundle: SignedBundle, { certificate }: Expectation, { now, where }: Context): SignerFacts {
  if (certificate === undefined)
    throw badSignature(where, 'it was signed with a certificate, but the configuration lists no chain (signing.certificate)')
  const age = (notBefore: string) => ({ keyAgeDays: daysBetween(notBefore, now) })
  try {
    const signer = verifyWithCertificate(bundle, { ...certificate, at: new Date(now) }, where)
    return {
      method: 'certificate',
      signer: 'expected',
      signerDetail: signer.subject,
      fromPullRequest: false,
      ...age(signer.notBefore),
      trustRoot: 'none',
    }
  } catch (error) {
    if (!(error instanceof SealError) || error.code !== 'IDENTITY_MISMATCH' || bundle.material.method !== 'certificate') throw error
    const leaf = new X509Certificate(bundle.material.chain[0] as Buffer)
    return {
      method: 'certificate',
      signer: 'other',
      signerDetail: error.message,
      fromPullRequest: false,
      ...age(leaf.validFromDate.toISOString()),
      trustRoot: 'none',
    }
  }
}

async function keylessSigner(bundle: SignedBundle, expectation: Expectation, { now, where }: Context): Promise<SignerFacts> {
  const { verifyWithSigstore } = await import('./verify-sigstore.ts')
  const { identity: policy, trustRoot } = expectation
  const { san, claims, signedAt, logEntries } = verifyWithSigstore(bundle, trustRoot.root, where)
  const faults = policy === undefined ? [] : identityFaults(policy, { san, claims })
  const stale = staleness(trustRoot, { maxAgeDays: MAX_TRUST_ROOT_DAYS, demanded: true, now: Date.parse(now) })
  const optional = {
    identity: san,
    issuer: claims.issuer,
    repository: claims.repositoryUri,
    repositoryId: claims.repositoryId,
    ref: claims.ref,
    trigger: claims.trigger,
    runner: claims.runner,
    logEntry: logEntries[0]?.logIndex,
    trustRootDetail: stale,
  }
  return {
    method: 'sigstore',
    signer: policy === undefined ? 'unpinned' : faults.length > 0 ? 'other' : 'expected',
    signerDetail: faults.length > 0 ? describeFaults(faults) : (san ?? ''),
    fromPullRequest: isFromPullRequest(claims.trigger, claims.ref),
    signedAt,
    ageDays: daysBetween(signedAt, now),
    keyAgeDays: 0,
    trustRoot: stale === undefined ? 'fresh' : 'stale',
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  }
}

function isFromPullRequest(trigger: string | undefined, ref: string | undefined): boolean {
  return (trigger !== undefined && !TRUSTED_TRIGGERS.includes(trigger)) || ref?.startsWith('refs/pull/') === true
}
