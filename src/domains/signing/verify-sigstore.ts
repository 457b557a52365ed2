import { X509Certificate } from 'node:crypto'
import { type Bundle, bundleFromJSON } from '@sigstore/bundle'
import { RFC3161Timestamp } from '@sigstore/core'
import type { TrustedRoot } from '@sigstore/protobuf-specs'
import { PolicyError, toSignedEntity, toTrustMaterial, VerificationError, Verifier } from '@sigstore/verify'
import { messageOf, SealError } from '../../core/errors.ts'
import { badSignature, type SignedBundle } from './bundle.ts'
import { usageFault } from './certificates.ts'
import { type FulcioIdentity, fulcioIdentity } from './fulcio.ts'

/** Where the signature is written down for everybody to see. */
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
 * Checks a keyless bundle offline: the certificate's chain and its log (SCT), the time, the entry in the transparency
 * log and that it is about this envelope, the signature, and the certificate's usages. Whose signature it is, the caller
 * decides from the result.
 *
 * @throws {SealError} SIGNATURE_INVALID
 */
export function verifyWithSigstore({ json, material }: SignedBundle, root: TrustedRoot, where: string): SigstoreSigner {
  if (material.method !== 'sigstore') throw badSignature(where, `it was signed with method "${material.method}", not keyless with Sigstore`)
  const verifier = verifierFor(root)
  try {
    const bundle = bundleFromJSON(json)
    verifier.verify(toSignedEntity(bundle))
    const fault = usageFault(new X509Certificate(material.certificate), true)
    if (fault !== undefined) throw badSignature(where, `the signing certificate: ${fault}`)
    return { method: 'sigstore', ...fulcioIdentity(material.certificate), ...timeOf(bundle), logEntries: entriesOf(bundle) }
  } catch (cause) {
    if (cause instanceof VerificationError || cause instanceof PolicyError) throw badSignature(where, explain(cause), { cause })
    if (cause instanceof SealError) throw cause
    // The readers of ASN.1 and protobuf JSON throw plain errors: the bundle is not what it claims to be.
    throw badSignature(where, `not a readable keyless bundle (${messageOf(cause)})`, { cause })
  }
}

/** @throws {SealError} TRUST_ROOT_INVALID - a key or certificate in it cannot be read. */
function verifierFor(root: TrustedRoot): Verifier {
  try {
    return new Verifier(toTrustMaterial(root))
  } catch (cause) {
    throw new SealError('TRUST_ROOT_INVALID', `The trust root holds a key or certificate that cannot be read (${messageOf(cause)}).`, {
      cause,
    })
  }
}

const REASONS: Readonly<Record<string, string>> = {
  TIMESTAMP_ERROR: 'the time of signing is not proven',
  CERTIFICATE_ERROR: 'the signing certificate is not trusted',
  TLOG_ERROR: 'the transparency log does not hold it',
  TLOG_INCLUSION_PROOF_ERROR: 'the proof that the transparency log holds it is wrong',
  TLOG_INCLUSION_PROMISE_ERROR: "the transparency log's promise is wrong",
  TLOG_MISSING_INCLUSION_ERROR: 'there is no proof that a transparency log holds it',
  TLOG_BODY_ERROR: 'the entry of the transparency log is about something else',
  SIGNATURE_ERROR: 'the signature does not verify: the statement was altered',
  PUBLIC_KEY_ERROR: 'the key is not trusted',
}

function explain({ code, message }: VerificationError | PolicyError): string {
  const elsewhere =
    code === 'TIMESTAMP_ERROR' || code === 'CERTIFICATE_ERROR'
      ? '; if it was made on another Sigstore instance, give that instance as --trusted-root or --trust-config'
      : ''
  return `${REASONS[code] ?? 'it does not verify'} (${message})${elsewhere}`
}

/** A timestamp authority before the log: its time is signed over the signature itself. Both were verified above. */
function timeOf({ verificationMaterial }: Bundle): Pick<SigstoreSigner, 'signedAt' | 'timeFrom'> {
  const [stamp] = verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? []
  if (stamp !== undefined)
    return {
      signedAt: RFC3161Timestamp.parse(Buffer.from(stamp.signedTimestamp)).signingTime.toISOString(),
      timeFrom: 'timestamp authority',
    }
  const entry = verificationMaterial.tlogEntries.find(({ inclusionPromise }) => inclusionPromise !== undefined)
  if (entry === undefined) throw new Error('no time')
  return { signedAt: new Date(Number(entry.integratedTime) * 1000).toISOString(), timeFrom: 'transparency log' }
}

function entriesOf({ verificationMaterial }: Bundle): readonly LogEntry[] {
  return verificationMaterial.tlogEntries.map(({ logIndex, logId, kindVersion }) => ({
    logIndex: String(logIndex),
    logId: Buffer.from(logId?.keyId ?? []).toString('hex'),
    kind: `${kindVersion?.kind}/${kindVersion?.version}`,
  }))
}
