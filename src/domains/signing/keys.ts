import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { SealError } from '../../core/errors.ts'

/** Digest algorithm for each curve that OMS allows. */
const DIGESTS: Readonly<Record<string, string>> = { prime256v1: 'sha256', secp384r1: 'sha384', secp521r1: 'sha512' }
const CURVES: Readonly<Record<string, string>> = { prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' }

/** Returns the digest algorithm for ECDSA signatures with a key; `undefined` for a key type that OMS does not support. */
export function digestFor(key: KeyObject): string | undefined {
  return DIGESTS[key.asymmetricKeyDetails?.namedCurve ?? '']
}

export function curveOf(key: KeyObject): string {
  return CURVES[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? kindOf(key)
}

function kindOf(key: KeyObject): string {
  return key.asymmetricKeyDetails?.namedCurve ?? key.asymmetricKeyType ?? key.type
}

/** Returns the hint by which a bundle names a key: SHA-256 over the PEM text of the SubjectPublicKeyInfo, hex. */
export function keyHint(key: KeyObject): string {
  return createHash('sha256')
    .update(publicPart(key).export({ type: 'spki', format: 'pem' }))
    .digest('hex')
}

/** Returns the SHA-256 over the DER SubjectPublicKeyInfo, hex: the common form of a key pin. */
export function spkiFingerprint(key: KeyObject): string {
  return createHash('sha256')
    .update(publicPart(key).export({ type: 'spki', format: 'der' }))
    .digest('hex')
}

/**
 * Returns the public key as every client encodes it, with an uncompressed point on a named curve: a file may have a compressed one, or the
 * parameters of the curve, and hints and pins are of the key and not of its encoding.
 */
function publicPart(key: KeyObject): KeyObject {
  const own = key.type === 'public' ? key : createPublicKey(key)
  return own.asymmetricKeyType === 'ec' && digestFor(own) !== undefined
    ? createPublicKey({ key: own.export({ format: 'jwk' }), format: 'jwk' })
    : own
}

/**
 * Parses a private key for signing.
 *
 * @param where - name of the file or variable, for messages. Messages never contain the key.
 * @throws {SealError} KEY_INVALID - not a PEM key, encrypted with another password, or on an unsupported curve.
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
      ? 'the key is encrypted. Set --password-env to the name of the environment variable that contains its password.'
      : 'the key is encrypted, and the password is wrong.'
  return 'expected a private key in PEM ("-----BEGIN PRIVATE KEY-----" or "-----BEGIN EC PRIVATE KEY-----").'
}

/**
 * Parses a public key for verification.
 *
 * @throws {SealError} KEY_INVALID
 */
export function parsePublicKey(pem: string, where: string): KeyObject {
  let key: KeyObject
  try {
    key = createPublicKey({ key: pem, format: 'pem' })
  } catch (cause) {
    throw new SealError('KEY_INVALID', `${where}: expected a public key in PEM ("-----BEGIN PUBLIC KEY-----").`, { cause })
  }
  if (/PRIVATE KEY/.test(pem))
    throw new SealError(
      'KEY_INVALID',
      `${where}: expected a public key, found a private key. Verify with the public key, and keep the private key secret.`,
    )
  return checkedCurve(key, where)
}

function checkedCurve(key: KeyObject, where: string): KeyObject {
  if (digestFor(key) === undefined)
    throw new SealError('KEY_INVALID', `${where}: found a key of type ${kindOf(key)}; expected an ECDSA key on P-256, P-384 or P-521.`)
  return key
}
