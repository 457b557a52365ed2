import { type KeyObject, sign, X509Certificate } from 'node:crypto'
import { SealError } from '../../core/errors.ts'
import { preAuthEncoding } from './dsse.ts'
import { digestFor, keyHint } from './keys.ts'
import { BUNDLE_MEDIA_TYPE, type BundleJson, PAYLOAD_TYPE, type Statement } from './types.ts'

/** Returns the DSSE payload of a statement. */
export function payloadOf(statement: Statement): Buffer {
  return Buffer.from(JSON.stringify(statement), 'utf8')
}

/** Signs with a bare key. Verifiers need the public key from another source. */
export function signWithKey(statement: Statement, key: KeyObject): BundleJson {
  return bundle(statement, key, { publicKey: { hint: keyHint(key) }, tlogEntries: [] })
}

/**
 * Signs with a key and the certificate that was issued for it.
 *
 * @param chain - DER, leaf first, then its issuers.
 * @throws {SealError} KEY_INVALID - the leaf is not the key's certificate.
 */
export function signWithCertificate(statement: Statement, key: KeyObject, chain: readonly Buffer[]): BundleJson {
  const leaf = chain[0] === undefined ? undefined : new X509Certificate(chain[0])
  if (leaf === undefined || !leaf.checkPrivateKey(key))
    throw new SealError(
      'KEY_INVALID',
      'The signing certificate does not belong to this private key. Pass the certificate that was issued for the key.',
    )
  const certificates = chain.map((der) => ({ rawBytes: der.toString('base64') }))
  return bundle(statement, key, { x509CertificateChain: { certificates }, tlogEntries: [] })
}

function bundle(statement: Statement, key: KeyObject, verificationMaterial: BundleJson['verificationMaterial']): BundleJson {
  const payload = payloadOf(statement)
  const sig = sign(digestFor(key), preAuthEncoding(PAYLOAD_TYPE, payload), key)
  return {
    mediaType: BUNDLE_MEDIA_TYPE,
    verificationMaterial,
    dsseEnvelope: {
      payload: payload.toString('base64'),
      payloadType: PAYLOAD_TYPE,
      signatures: [{ sig: sig.toString('base64'), keyid: '' }],
    },
  }
}
