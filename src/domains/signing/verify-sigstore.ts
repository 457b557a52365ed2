import { X509Certificate } from 'node:crypto'
import { type Bundle, bundleFromJSON } from '@sigstore/bundle'
import { RFC3161Timestamp } from '@sigstore/core'
import type { TrustedRoot } from '@sigstore/protobuf-specs'
import { PolicyError, type SignedEntity, toSignedEntity, toTrustMaterial, VerificationError, Verifier } from '@sigstore/verify'
import { messageOf, SealError } from '../../core/errors.ts'
import { toText } from '../../core/to-text.ts'
import { badSignature, type SignedBundle } from './bundle.ts'
import { usageFault } from './certificates.ts'
import { type FulcioIdentity, fulcioIdentity } from './fulcio.ts'

/** Entry of a signature in a transparency log. */
export interface LogEntry {
  readonly logIndex: string
  /** Key id of the log, hex. */
  readonly logId: string
  readonly kind: string
}

export interface SigstoreSigner extends FulcioIdentity {
  readonly method: 'sigstore'
  /** ISO 8601, from the transparency log or a timestamp authority. */
  readonly signedAt: string
  readonly timeFrom: 'timestamp authority' | 'transparency log'
  readonly logEntries: readonly LogEntry[]
}

/**
 * Verifies a keyless bundle offline: the certificate chain and its SCT, the signing time, the transparency log entry for
 * this envelope, the signature, and the key usages of the certificate. The caller compares the identity with its policy.
 *
 * @throws {SealError} SIGNATURE_INVALID
 */
export function verifyWithSigstore({ json, material }: SignedBundle, root: TrustedRoot, where: string): SigstoreSigner {
  if (material.method !== 'sigstore') throw badSignature(where, `it was signed with method "${material.method}", not keyless with Sigstore`)
  const verifier = verifierFor(root)
  try {
    const bundle = bundleFromJSON(json)
    const certificate = new X509Certificate(material.certificate)
    verifyEntity(toSignedEntity(bundle), { verifier, certificate, where })
    const fault = usageFault(certificate, true)
    if (fault !== undefined) throw badSignature(where, `the signing certificate: ${fault}`)
    return { method: 'sigstore', ...fulcioIdentity(material.certificate), ...timeOf(bundle), logEntries: entriesOf(bundle) }
  } catch (cause) {
    if (cause instanceof SealError) throw cause
    // The ASN.1 and protobuf JSON parsers throw plain errors for a malformed bundle.
    throw badSignature(where, `malformed keyless bundle (${messageOf(cause)})`, { cause })
  }
}

interface Verifying {
  readonly verifier: Verifier
  readonly certificate: X509Certificate
  readonly where: string
}

/** @throws {SealError} SIGNATURE_INVALID */
function verifyEntity(entity: SignedEntity, { verifier, certificate, where }: Verifying): void {
  try {
    verifier.verify(entity)
  } catch (cause) {
    if (!(cause instanceof VerificationError || cause instanceof PolicyError)) throw cause
    const clock = cause.code === 'CERTIFICATE_ERROR' ? clockFault(entity, certificate) : undefined
    throw badSignature(where, clock ?? explain(cause), { cause })
  }
}

/** Describes the first signing time at which the certificate was not valid, for a certificate that was refused. */
function clockFault({ timestamps }: SignedEntity, { validFromDate: from, validToDate: to }: X509Certificate): string | undefined {
  const times = timestamps.map((stamp) =>
    stamp.$case === 'transparency-log'
      ? { source: 'transparency log', at: new Date(Number(stamp.tlogEntry.integratedTime) * 1000) }
      : { source: 'timestamp authority', at: stamp.timestamp.signingTime },
  )
  const wrong = times.find(({ at }) => at < from || at > to)
  if (wrong === undefined) return undefined
  const period = `from ${from.toISOString()} to ${to.toISOString()}`
  return `the ${wrong.source} dates the signature ${wrong.at.toISOString()}, and the signing certificate is valid ${period}: one of their clocks is wrong, or the time was changed`
}

/** @throws {SealError} TRUST_ROOT_INVALID - a key or certificate in it cannot be parsed. */
function verifierFor(root: TrustedRoot): Verifier {
  try {
    return new Verifier(toTrustMaterial(root))
  } catch (cause) {
    throw new SealError('TRUST_ROOT_INVALID', `The trust root contains a key or certificate that cannot be parsed (${messageOf(cause)}).`, {
      cause,
    })
  }
}

const REASONS: Readonly<Record<string, string>> = {
  TIMESTAMP_ERROR: 'the signing time is not proven',
  CERTIFICATE_ERROR: 'the signing certificate is not trusted',
  TLOG_ERROR: 'the transparency log does not contain it',
  TLOG_INCLUSION_PROOF_ERROR: 'the inclusion proof of the transparency log is invalid',
  TLOG_INCLUSION_PROMISE_ERROR: 'the inclusion promise of the transparency log is invalid',
  TLOG_MISSING_INCLUSION_ERROR: 'the inclusion proof of a transparency log is missing',
  TLOG_BODY_ERROR: 'the transparency log entry is for another signature',
  SIGNATURE_ERROR: 'the signature does not verify: the statement was altered',
  PUBLIC_KEY_ERROR: 'the key is not trusted',
}

function explain({ code, message }: VerificationError | PolicyError): string {
  const elsewhere =
    code === 'TIMESTAMP_ERROR' || code === 'CERTIFICATE_ERROR'
      ? '; if another Sigstore instance issued it, pass that instance with --trusted-root or --trust-config'
      : ''
  return `${REASONS[code] ?? 'it does not verify'} (${message})${elsewhere}`
}

/** Returns the verified signing time. Prefers a timestamp authority to the log: its timestamp covers the signature itself. */
function timeOf({ verificationMaterial }: Bundle): Pick<SigstoreSigner, 'signedAt' | 'timeFrom'> {
  const [stamp] = verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? []
  if (stamp !== undefined)
    return {
      signedAt: RFC3161Timestamp.parse(Buffer.from(stamp.signedTimestamp)).signingTime.toISOString(),
      timeFrom: 'timestamp authority',
    }
  const entry = verificationMaterial.tlogEntries.find(({ inclusionPromise }) => inclusionPromise !== undefined)
  if (entry === undefined) throw new Error('no signing time')
  return { signedAt: new Date(Number(entry.integratedTime) * 1000).toISOString(), timeFrom: 'transparency log' }
}

function entriesOf({ verificationMaterial }: Bundle): readonly LogEntry[] {
  return verificationMaterial.tlogEntries.map(({ logIndex, logId, kindVersion }) => ({
    logIndex: toText(logIndex),
    logId: Buffer.from(logId?.keyId ?? []).toString('hex'),
    kind: `${kindVersion?.kind}/${kindVersion?.version}`,
  }))
}
