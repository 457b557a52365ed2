import { shellWord } from '../../core/shell-quote.ts'
import type { Signer } from '../../domains/signing/verify.ts'

/** Returns the flags with which a consumer verifies a signature. Their values belong in a channel other than the signature itself. */
export function verifyFlags(signer: Signer): string {
  if (signer.method === 'key') return '--public-key FILE'
  if (signer.method === 'certificate') return `--certificate-chain FILE --certificate-fingerprint ${signer.fingerprint}`
  return `--certificate-identity ${shellWord(signer.san ?? '')} --certificate-oidc-issuer ${shellWord(signer.claims.issuer ?? '')}`
}
