import { type KeyObject, verify } from 'node:crypto'
import type { SignedBundle } from './bundle.ts'
import { legacyPreAuthEncoding, preAuthEncoding } from './dsse.ts'
import { digestFor } from './keys.ts'
import { LEGACY_PREDICATE_TYPE, PAYLOAD_TYPE } from './types.ts'

/**
 * Tells whether the signature of a bundle verifies under a key. The encoding of `model_signing` 0.2, which uses SHA-256 for
 * every curve, is accepted only for statements of that version.
 */
export function isSignedBy({ payload, signature }: Pick<SignedBundle, 'payload' | 'signature'>, key: KeyObject): boolean {
  const digest = digestFor(key)
  if (digest === undefined) return false
  if (verify(digest, preAuthEncoding(PAYLOAD_TYPE, payload), key, signature)) return true
  const legacy = payload.includes(JSON.stringify(LEGACY_PREDICATE_TYPE))
  return legacy && verify('sha256', legacyPreAuthEncoding(PAYLOAD_TYPE, payload), key, signature)
}
