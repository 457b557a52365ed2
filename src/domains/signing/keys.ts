import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { SealError } from '../../core/errors.ts'

/** Curves of OMS keys, and the digest that goes with each. */
const DIGESTS: Readonly<Record<string, string>> = { prime256v1: 'sha256', secp384r1: 'sha384', secp521r1: 'sha512' }
const CURVES: Readonly<Record<string, string>> = { prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' }

/** The digest of ECDSA signatures under a key, or `undefined` for a key that OMS does not know. */
export function digestFor(key: KeyObject): string | undefined {
  return DIGESTS[key.asymmetricKeyDetails?.namedCurve ?? '']
}

export function curveOf(key: KeyObject): string {
  return CURVES[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? kindOf(key)
}

function kindOf(key: KeyObject): string {
  return key.asymmetricKeyDetails?.namedCurve ?? key.asymmetricKeyType ?? key.type
}

/** How a bundle names its key: SHA-256 over the PEM text of the SubjectPublicKeyInfo, in hex. */
export function keyHint(key: KeyObject): string {
  return createHash('sha256')
    .update(publicPart(key).export({ type: 'spki', format: 'pem' }))
    .digest('hex')
}

/** SHA-256 over the DER SubjectPublicKeyInfo, in hex: the usual pin of a key. */
export function spkiFingerprint(key: KeyObject): string {
  return createHash('sha256')
    .update(publicPart(key).export({ type: 'spki', format: 'der' }))
    .digest('hex')
}

function publicPart(key: KeyObject): KeyObject {
  return key.type === 'public' ? key : createPublicKey(key)
}

/**
 * Reads a private key for signing.
 *
 * @param where - the file or variable, for the message, which never holds the key.
 * @throws {SealError} KEY_INVALID - not a PEM key, encrypted without the right password, or of another curve.
 */
export function parsePrivateKey(pem: string, passphrase: string | undefined, where: string): KeyObject {
  let key: KeyObject
  try {
    key = createPrivateKey({ key: pem, format: 'pem', ...(passphrase === undefined ? {} : { passphrase }) })
  } catch (cause) {
    throw new SealError('KEY_INVALID', `${where}: ${whyUnreadable(pem, passphrase)}`, { cause })
  }
  return checkedCurve(key, where)
}

function whyUnreadable(pem: string, passphrase: string | undefined): string {
  if (/ENCRYPTED/.test(pem))
    return passphrase === undefined
      ? 'the key is encrypted; give its password with --password-env NAME (an environment variable that holds it).'
      : 'the key is encrypted, and the password does not open it.'
  return 'expected a private key in PEM ("-----BEGIN PRIVATE KEY-----" or "-----BEGIN EC PRIVATE KEY-----").'
}

/** @throws {SealError} KEY_INVALID */
export function parsePublicKey(pem: string, where: string): KeyObject {
  let key: KeyObject
  try {
    key = createPublicKey({ key: pem, format: 'pem' })
  } catch (cause) {
    throw new SealError('KEY_INVALID', `${where}: expected a public key in PEM ("-----BEGIN PUBLIC KEY-----").`, { cause })
  }
  if (/PRIVATE KEY/.test(pem))
    throw new SealError('KEY_INVALID', `${where}: this is a private key. Verification takes the public one; keep the other secret.`)
  return checkedCurve(key, where)
}

function checkedCurve(key: KeyObject, where: string): KeyObject {
  if (digestFor(key) === undefined)
    throw new SealError('KEY_INVALID', `${where}: a key on ${kindOf(key)}; OMS signatures take ECDSA keys on P-256, P-384 or P-521.`)
  return key
}
