import { createPublicKey, type KeyObject } from 'node:crypto'
import { badSignature, type SignedBundle } from './bundle.ts'
import { curveOf, keyHint, spkiFingerprint } from './keys.ts'
import { isSignedBy } from './signature.ts'

export interface KeySigner {
  readonly method: 'key'
  readonly curve: string
  readonly keySha256: string
  /** The name of the key in signatures. */
  readonly hint: string
}

/**
 * Verifies a bundle with a trusted public key.
 *
 * @throws {SealError} SIGNATURE_INVALID - another method, another key, or a signature that does not verify.
 */
export function verifyWithKey(bundle: SignedBundle, key: KeyObject, where: string): KeySigner {
  const { material } = bundle
  if (material.method !== 'key') throw badSignature(where, `it was signed with method "${material.method}", not with a bare key`)
  const named = material.hint ?? hintOfLegacy(material.publicKey, where)
  if (named !== undefined && named !== keyHint(key))
    throw badSignature(
      where,
      `it names another key (hint ${named.slice(0, 12)}…) than the given one (hint ${keyHint(key).slice(0, 12)}…, SHA-256 ${spkiFingerprint(key).slice(0, 12)}…)`,
    )
  if (!isSignedBy(bundle, key))
    throw badSignature(
      where,
      'the signature does not verify under the given key: the statement was altered, or was signed with another key',
    )
  return { method: 'key', curve: curveOf(key), keySha256: spkiFingerprint(key), hint: keyHint(key) }
}

/** Returns the hint for a PEM key, which `model_signing` up to 1.0.1 wrote instead of the hint. */
function hintOfLegacy(pem: Buffer | undefined, where: string): string | undefined {
  if (pem === undefined) return undefined
  try {
    return keyHint(createPublicKey(pem))
  } catch (cause) {
    throw badSignature(where, 'publicKey.rawBytes is not a public key', { cause })
  }
}
