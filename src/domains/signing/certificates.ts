import { createHash, X509Certificate } from 'node:crypto'
import { X509Certificate as Asn1Certificate } from '@sigstore/core'
import { messageOf, SealError } from '../../core/errors.ts'

const CODE_SIGNING = '1.3.6.1.5.5.7.3.3'
const ANY_USAGE = '2.5.29.37.0'
const MAX_DEPTH = 8
const MAX_PEM_CERTIFICATES = 64

/**
 * Parses the certificates of a PEM file. Returns them as DER, in file order.
 *
 * @throws {SealError} KEY_INVALID - the file contains no certificate, or an invalid one.
 */
export function parseCertificates(pem: string, where: string): readonly Buffer[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []
  if (blocks.length === 0 || blocks.length > MAX_PEM_CERTIFICATES)
    throw new SealError(
      'KEY_INVALID',
      `${where}: expected 1 to ${MAX_PEM_CERTIFICATES} certificates in PEM ("-----BEGIN CERTIFICATE-----"), found ${blocks.length}.`,
    )
  return blocks.map((block) => {
    try {
      return new X509Certificate(block).raw
    } catch (cause) {
      throw new SealError('KEY_INVALID', `${where}: contains a certificate that cannot be parsed: ${messageOf(cause)}.`, { cause })
    }
  })
}

/** Identity fields of a certificate. */
export interface CertificateFacts {
  readonly subject: string
  readonly issuer: string
  /** As `DNS:…`, `email:…`, `URI:…`. */
  readonly subjectAltNames: readonly string[]
  readonly serialNumber: string
  readonly notBefore: string
  readonly notAfter: string
  /** SHA-256 over the DER, hex. */
  readonly fingerprint: string
}

export function factsOf(certificate: X509Certificate): CertificateFacts {
  return {
    subject: oneLine(certificate.subject),
    issuer: oneLine(certificate.issuer),
    subjectAltNames: namesIn(certificate.subjectAltName ?? ''),
    serialNumber: certificate.serialNumber,
    notBefore: certificate.validFromDate.toISOString(),
    notAfter: certificate.validToDate.toISOString(),
    fingerprint: createHash('sha256').update(certificate.raw).digest('hex'),
  }
}

/** Splits Node's list of names. Node quotes a name that contains a comma. */
function namesIn(list: string): readonly string[] {
  return (list.match(/(?:[^",]|"(?:[^"\\]|\\.)*")+/g) ?? []).map((name) => name.trim())
}

function oneLine(name: string | undefined): string {
  return (name ?? '').replaceAll('\n', ', ')
}

/**
 * Returns why a certificate may not sign code, or `undefined`. Rejects TLS server certificates: each usage extension
 * that is present must allow signing, and at least one must be present.
 *
 * @param strict - requires both extensions, as in Fulcio's certificates. Other authorities often set only one.
 */
export function usageFault(certificate: X509Certificate, strict: boolean): string | undefined {
  const usage = Asn1Certificate.parse(copy(certificate.raw)).extKeyUsage
  const extended = certificate.keyUsage as readonly string[] | undefined
  if (usage !== undefined && !usage.digitalSignature) return 'its key usage does not allow digital signatures'
  if (extended !== undefined && !extended.includes(CODE_SIGNING) && !extended.includes(ANY_USAGE))
    return 'its extended key usage does not allow code signing'
  if (strict && (usage === undefined || extended === undefined))
    return 'it lacks the key usage digitalSignature or the extended key usage codeSigning'
  return usage === undefined && extended === undefined ? 'it states neither a key usage nor code signing' : undefined
}

/** Copies the bytes, because the ASN.1 parser needs its own buffer. */
function copy(der: Buffer): Buffer<ArrayBuffer> {
  return Buffer.from(der)
}

/**
 * Returns why no chain leads from a leaf to an anchor at the given time, or `undefined` when one does.
 *
 * @param between - untrusted intermediate certificates.
 */
export function chainFault(leaf: X509Certificate, { anchors, between, at }: Chain): string | undefined {
  const span = validityFault(leaf, at)
  if (span !== undefined) return span
  const limit = unheeded(leaf)
  if (limit !== undefined) return `it has the extension ${limit}, which Weightseal does not support and must not ignore`
  return reaches(leaf, { anchors, between: between.slice(0, MAX_PEM_CERTIFICATES), at }, 0, new Set())
    ? undefined
    : 'no chain of valid certificates without name constraints leads to a trusted certificate'
}

export interface Chain {
  readonly anchors: readonly X509Certificate[]
  readonly between: readonly X509Certificate[]
  readonly at: Date
}

function validityFault(certificate: X509Certificate, at: Date): string | undefined {
  if (at < certificate.validFromDate) return `it is not valid before ${certificate.validFromDate.toISOString()}`
  if (at > certificate.validToDate) return `it expired on ${certificate.validToDate.toISOString()}`
  return undefined
}

/**
 * Tells whether a chain leads from a certificate to an anchor. Tries each certificate once, so look-alike certificates
 * in a bundle cannot make the search exponential.
 *
 * @param below - number of certificates between the leaf and this one, for path length constraints.
 * @param tried - fingerprints of the certificates that were already visited.
 */
function reaches(certificate: X509Certificate, chain: Chain, below: number, tried: Set<string>): boolean {
  const { anchors, between, at } = chain
  if (anchors.some((anchor) => anchor.raw.equals(certificate.raw))) return true
  if (below > MAX_DEPTH || tried.has(certificate.fingerprint256)) return false
  tried.add(certificate.fingerprint256)
  const issued = (candidate: X509Certificate) => isIssuer(candidate, certificate, { at, below })
  if (anchors.some(issued)) return true
  return between
    .filter((issuer) => !tried.has(issuer.fingerprint256))
    .some((issuer) => issued(issuer) && reaches(issuer, chain, below + 1, tried))
}

/** Extensions that are checked here, or that are safe to ignore even when critical. */
const UNDERSTOOD: ReadonlySet<string> = new Set([
  '2.5.29.14', // subject key identifier
  '2.5.29.15', // key usage
  '2.5.29.17', // subject alternative name
  '2.5.29.19', // basic constraints
  '2.5.29.31', // CRL distribution points
  '2.5.29.32', // certificate policies
  '2.5.29.35', // authority key identifier
  '2.5.29.37', // extended key usage
  '1.3.6.1.5.5.7.1.1', // authority information access
])
const NAME_CONSTRAINTS = '2.5.29.30'

/** Returns the OID of an extension that restricts a certificate in a way that is not checked here, or `undefined`. */
function unheeded(certificate: X509Certificate): string | undefined {
  for (const { subs } of Asn1Certificate.parse(copy(certificate.raw)).extensions) {
    const oid = subs[0]?.toOID() ?? ''
    const critical = subs.length === 3 && subs[1]?.toBoolean() === true
    if (oid === NAME_CONSTRAINTS || (critical && !UNDERSTOOD.has(oid))) return oid
  }
  return undefined
}

function isIssuer(
  issuer: X509Certificate,
  certificate: X509Certificate,
  { at, below }: { readonly at: Date; readonly below: number },
): boolean {
  if (!issuer.ca || validityFault(issuer, at) !== undefined || unheeded(issuer) !== undefined) return false
  if (!certificate.checkIssued(issuer) || !certificate.verify(issuer.publicKey)) return false
  const limit = Asn1Certificate.parse(copy(issuer.raw)).extBasicConstraints?.pathLenConstraint
  return limit === undefined || BigInt(below) <= limit
}
