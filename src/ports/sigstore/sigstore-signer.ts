import { createHash } from 'node:crypto'
import { bundleToJSON } from '@sigstore/bundle'
import { TransparencyLogEntry } from '@sigstore/protobuf-specs'
import {
  DSSEBundleBuilder,
  FulcioSigner,
  RekorWitness,
  type SignatureBundle,
  TSAWitness,
  type VerificationMaterial,
  type Witness,
} from '@sigstore/sign'
import { messageOf, SealError } from '../../core/errors.ts'
import { toText } from '../../core/to-text.ts'
import { preAuthEncoding } from '../../domains/signing/dsse.ts'
import type { SigstoreServices } from '../../domains/signing/services.ts'
import { type BundleJson, PAYLOAD_TYPE } from '../../domains/signing/types.ts'

export interface KeylessOptions {
  readonly services: SigstoreServices
  readonly token: string
  readonly timeoutMs?: number
  readonly retries?: number
}

/**
 * Signs with a key for this signature only. Fulcio certifies the key for the token's identity, and Rekor logs the signature.
 *
 * @throws {SealError} SIGNING_UNAVAILABLE - names the service that failed and its status; never contains the token.
 */
export async function signKeyless(
  payload: Buffer,
  { services, token, timeoutMs = 30_000, retries = 2 }: KeylessOptions,
): Promise<BundleJson> {
  const network = { timeout: timeoutMs, retry: { retries } }
  const { fulcioUrl, rekorUrl, rekorVersion, timestampUrl } = services
  const signer = new FulcioSigner({ fulcioBaseURL: fulcioUrl, identityProvider: { getToken: async () => token }, ...network })
  const log: Witness =
    rekorVersion === 1
      ? new RekorWitness({ rekorBaseURL: rekorUrl, entryType: 'dsse', fetchOnConflict: true, ...network })
      : new RekorV2Witness(rekorUrl, timeoutMs)
  const witnesses = [log, ...(timestampUrl === undefined ? [] : [new TSAWitness({ tsaBaseURL: timestampUrl, ...network })])]
  try {
    const bundle = await new DSSEBundleBuilder({ signer, witnesses }).create({ data: payload, type: PAYLOAD_TYPE })
    return normalise(bundleToJSON(bundle))
  } catch (cause) {
    throw unavailable(cause, services, token)
  }
}

/**
 * Logs an entry in Rekor v2. It accepts only hashedrekord entries, and the library would send another kind. The entry
 * contains the digest of the bytes that DSSE signs, so only a digest leaves this machine.
 */
class RekorV2Witness implements Witness {
  readonly #url: string
  readonly #timeoutMs: number

  constructor(url: string, timeoutMs: number) {
    this.#url = url
    this.#timeoutMs = timeoutMs
  }

  async testify(content: SignatureBundle, certificate: string): Promise<VerificationMaterial> {
    if (content.$case !== 'dsseEnvelope') throw new Error('only DSSE envelopes are logged')
    const { payloadType, payload, signatures } = content.dsseEnvelope
    const digest = createHash('sha256').update(preAuthEncoding(payloadType, payload)).digest('base64')
    const rawBytes = certificate.replace(/-----[^-]+-----|\s/g, '')
    const verifier = { keyDetails: 'PKIX_ECDSA_P256_SHA_256', x509Certificate: { rawBytes } }
    const request = { hashedRekordRequestV002: { digest, signature: { content: signatures[0]?.sig.toString('base64'), verifier } } }
    const response = await fetch(`${this.#url}/api/v2/log/entries`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(request),
      signal: AbortSignal.timeout(this.#timeoutMs),
    }).catch((cause: unknown) => {
      throw new ServiceError(messageOf(cause))
    })
    if (!response.ok) throw new ServiceError(`(${response.status}) ${(await response.text()).slice(0, 300)}`, response.status)
    const entry = TransparencyLogEntry.fromJSON(await response.json().catch(() => ({})))
    const { logId, kindVersion, inclusionProof } = entry
    if (logId === undefined || kindVersion === undefined || inclusionProof === undefined)
      throw new ServiceError('the response is not a log entry')
    return { tlogEntries: [{ ...entry, logId, kindVersion }] } as VerificationMaterial
  }
}

/** An error in the shape of the library's errors. */
class ServiceError extends Error {
  readonly code = 'TLOG_CREATE_ENTRY_ERROR'

  constructor(message: string, statusCode?: number) {
    super(message, { cause: Object.assign(new Error(message), { statusCode }) })
  }
}

/** Adds zeros and empty lists, which protobuf JSON omits and sigstore-python requires. Removes empty optional members. */
function normalise(json: unknown): BundleJson {
  const bundle = json as {
    verificationMaterial: { tlogEntries?: Partial<LogEntryJson>[]; timestampVerificationData?: { rfc3161Timestamps?: unknown[] } }
  }
  const { verificationMaterial: material } = bundle
  for (const entry of material.tlogEntries ?? []) {
    entry.logIndex ??= '0'
    if (entry.inclusionProof === undefined) continue
    entry.inclusionProof.logIndex ??= '0'
    entry.inclusionProof.hashes ??= []
  }
  if ((material.timestampVerificationData?.rfc3161Timestamps ?? []).length === 0) delete material.timestampVerificationData
  const { dsseEnvelope } = json as { dsseEnvelope: { signatures: { keyid?: string }[] } }
  for (const signature of dsseEnvelope.signatures) if (!signature.keyid) delete signature.keyid
  return json as BundleJson
}

interface LogEntryJson {
  logIndex: string
  inclusionProof: { logIndex?: string; hashes?: string[] }
}

const STEPS: Readonly<Record<string, readonly [service: keyof SigstoreServices, what: string]>> = {
  CA_CREATE_SIGNING_CERTIFICATE_ERROR: ['fulcioUrl', 'The certificate authority did not issue a certificate'],
  TLOG_CREATE_ENTRY_ERROR: ['rekorUrl', 'The transparency log did not accept the entry'],
  TLOG_FETCH_ENTRY_ERROR: ['rekorUrl', 'The transparency log did not return the entry'],
  TSA_CREATE_TIMESTAMP_ERROR: ['timestampUrl', 'The timestamp authority did not issue a timestamp'],
}

/** Tells whether a status is permanent: the service rejected the request or the identity. */
function isFinal(status: number | undefined): boolean {
  return status !== undefined && status >= 400 && status < 500 && status !== 408 && status !== 429
}

/** Builds the error. The library's messages may contain the token, so only causes of known steps are quoted, with the token masked. */
function unavailable(cause: unknown, services: SigstoreServices, token: string): SealError {
  const { code = '', cause: inner } = cause as { readonly code?: string; readonly cause?: unknown }
  const [service, what] = STEPS[code] ?? [undefined, 'Signing failed']
  const status = (inner as { readonly statusCode?: number } | undefined)?.statusCode
  const reason =
    code in STEPS
      ? messageOf(inner ?? cause)
          .replaceAll(token, '***')
          .slice(0, 300)
      : 'the response of a service is invalid'
  const where = service === undefined ? '' : ` (${services[service]})`
  return new SealError(
    'SIGNING_UNAVAILABLE',
    `${what}${where}: ${status === undefined || reason.includes(toText(status)) ? '' : `${status} `}${reason}. Nothing was written; ${isFinal(status) ? 'fix the cause before you sign again' : 'sign again later'}.`,
  )
}
