import { X509Certificate } from 'node:crypto'
import { messageOf, SealError } from '../../core/errors.ts'
import { badSignature, type SignedBundle } from './bundle.ts'
import { type CertificateFacts, chainFault, factsOf, usageFault } from './certificates.ts'
import { spkiFingerprint } from './keys.ts'
import { isSignedBy } from './signature.ts'

/** The expected certificate. Every given field must match. At least one is required, because a chain alone accepts any leaf. */
export interface CertificatePin {
  /** SHA-256 of the certificate, hex. */
  readonly fingerprint?: string | undefined
  /** One complete subject alternative name. A missing type (`email:`, `URI:`, `DNS:`) is inferred from its form. */
  readonly san?: string | undefined
  /** The complete subject, as printed. */
  readonly subject?: string | undefined
  /** SHA-256 of the SubjectPublicKeyInfo, hex. */
  readonly spki?: string | undefined
}

export interface CertificateSigner extends CertificateFacts {
  readonly method: 'certificate'
  readonly keySha256: string
}

export interface CertificateTrust {
  /** DER. */
  readonly anchors: readonly Buffer[]
  readonly pin: CertificatePin
  readonly at: Date
}

/**
 * Verifies a bundle against trusted certificates and a pin: the chain at the given time, the key usages of the leaf, the
 * signature and the pin.
 *
 * @throws {SealError} SIGNATURE_INVALID, IDENTITY_MISMATCH
 */
export function verifyWithCertificate(bundle: SignedBundle, { anchors, pin, at }: CertificateTrust, where: string): CertificateSigner {
  const { material } = bundle
  if (material.method !== 'certificate') throw badSignature(where, `it was signed with method "${material.method}", not with a certificate`)
  const [leaf, ...between] = material.chain.map((der) => certificate(der, where))
  if (leaf === undefined) throw badSignature(where, 'it contains no certificate')
  const fault = chainFault(leaf, { anchors: anchors.map((der) => new X509Certificate(der)), between, at }) ?? usageFault(leaf, false)
  if (fault !== undefined) throw badSignature(where, `the signing certificate (${factsOf(leaf).subject}): ${fault}`)
  if (!isSignedBy(bundle, leaf.publicKey))
    throw badSignature(where, "the signature does not verify under the certificate's key: the statement was altered")
  const signer: CertificateSigner = { method: 'certificate', ...factsOf(leaf), keySha256: spkiFingerprint(leaf.publicKey) }
  checkPin(signer, pin, where)
  return signer
}

function certificate(der: Buffer, where: string): X509Certificate {
  try {
    return new X509Certificate(der)
  } catch (cause) {
    throw badSignature(where, `a certificate cannot be parsed (${messageOf(cause)})`, { cause })
  }
}

/** Adds the type to a name without one, inferred from its form. */
function typedName(name: string): string {
  if (/^(email|URI|DNS|DirName|IP Address|othername|Registered ID):/.test(name)) return name
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(name)) return `URI:${name}`
  return name.includes('@') ? `email:${name}` : `DNS:${name}`
}

function checkPin(signer: CertificateSigner, pin: CertificatePin, where: string): void {
  const hex = (text: string) => text.replaceAll(':', '').toLowerCase()
  const checks: readonly (readonly [string, string | undefined, readonly string[]])[] = [
    ['fingerprint', pin.fingerprint && hex(pin.fingerprint), [signer.fingerprint]],
    ['subject alternative name', pin.san && typedName(pin.san), signer.subjectAltNames],
    ['subject', pin.subject, [signer.subject]],
    ['public key (SPKI)', pin.spki && hex(pin.spki), [signer.keySha256]],
  ]
  const given = checks.filter(([, expected]) => expected !== undefined)
  if (given.length === 0)
    throw new SealError('USAGE', 'A certificate signature requires a pin; otherwise any certificate of the same issuer is accepted.')
  for (const [name, expected, found] of given) {
    if (found.includes(expected ?? '')) continue
    throw new SealError(
      'IDENTITY_MISMATCH',
      `${where}: signed with another certificate: expected ${name} ${JSON.stringify(expected)}, found ${found.map((one) => JSON.stringify(one)).join(', ') || 'none'}.`,
    )
  }
}
