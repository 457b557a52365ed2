import type { KeyObject } from 'node:crypto'
import { SealError } from '../../core/errors.ts'
import type { SignedBundle } from './bundle.ts'
import { describeFaults, type IdentityPolicy, identityFaults } from './identity.ts'
import type { TrustRoot } from './trust-root.ts'
import type { CertificatePin, CertificateSigner } from './verify-certificate.ts'
import { verifyWithCertificate } from './verify-certificate.ts'
import { type KeySigner, verifyWithKey } from './verify-key.ts'
import type { SigstoreSigner } from './verify-sigstore.ts'

/** What a caller trusts. No part of it may come from the bundle under verification. */
export type Trust =
  | { readonly method: 'key'; readonly key: KeyObject }
  | { readonly method: 'certificate'; readonly anchors: readonly Buffer[]; readonly pin: CertificatePin; readonly at: Date }
  | { readonly method: 'sigstore'; readonly trustRoot: TrustRoot; readonly policy: IdentityPolicy }

export type Signer = KeySigner | CertificateSigner | SigstoreSigner

/**
 * Verifies a bundle and returns its signer, who must be the expected one.
 *
 * @param where - the bundle's name, for messages.
 * @throws {SealError} SIGNATURE_INVALID, IDENTITY_MISMATCH
 */
export async function verifyBundle(bundle: SignedBundle, trust: Trust, where: string): Promise<Signer> {
  switch (trust.method) {
    case 'key':
      return verifyWithKey(bundle, trust.key, where)
    case 'certificate':
      return verifyWithCertificate(bundle, trust, where)
    case 'sigstore': {
      const { verifyWithSigstore } = await import('./verify-sigstore.ts')
      const signer = verifyWithSigstore(bundle, trust.trustRoot.root, where)
      const faults = identityFaults(trust.policy, signer)
      if (faults.length > 0)
        throw new SealError('IDENTITY_MISMATCH', `${where}: signed by an unexpected identity: ${describeFaults(faults)}.`)
      return signer
    }
  }
}

/** Dates a trust root from a seal by the verified time of signing, because the date in the seal is not verified. */
export function datedBySignature(root: TrustRoot, signer: Signer): TrustRoot {
  return root.from === 'seal' && signer.method === 'sigstore' ? { ...root, asOf: signer.signedAt } : root
}
