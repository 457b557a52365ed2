import { messageOf, SealError } from '../../core/errors.ts'
import { decodeBase64 } from './dsse.ts'
import { quoted } from './quoted.ts'
import { type BundleJson, type Method, PAYLOAD_TYPE } from './types.ts'

/** Larger bundles are refused before they are parsed: about 250,000 signed files. */
export const MAX_BUNDLE_BYTES = 64 * 1024 * 1024
const MAX_CERTIFICATES = 16
const MAX_CERTIFICATE_BYTES = 64 * 1024
const MAX_EVIDENCE = 8
const MAX_SIGNATURE_BYTES = 4096

/** The part of a bundle that identifies the signer. Untrusted until the signature is verified. */
export type KeyMaterial =
  | { readonly method: 'key'; readonly hint: string | undefined; readonly publicKey: Buffer | undefined }
  /** DER, leaf first. */
  | { readonly method: 'certificate'; readonly chain: readonly Buffer[] }
  | { readonly method: 'sigstore'; readonly certificate: Buffer }

/** A bundle with a valid shape. Its signature is not verified yet. */
export interface SignedBundle {
  readonly json: BundleJson
  readonly method: Method
  readonly material: KeyMaterial
  readonly payload: Buffer
  readonly signature: Buffer
}

/** Returns the error for a bundle that does not verify under any key. */
export function badSignature(where: string, what: string, options?: ErrorOptions): SealError {
  return new SealError('SIGNATURE_INVALID', `${where}: ${what}.`, options)
}

type Fields = Readonly<Record<string, unknown>>

/**
 * Parses an untrusted Sigstore bundle, including the bytes that were signed.
 *
 * @param where - the file's name, for messages.
 * @throws {SealError} SIGNATURE_INVALID - the text is not a bundle, or the bundle is malformed.
 * @see OpenSSF Model Signing specification v1.0, §4
 */
export function parseBundle(text: string, where: string): SignedBundle {
  if (text.length > MAX_BUNDLE_BYTES) throw badSignature(where, `larger than ${MAX_BUNDLE_BYTES} bytes`)
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    throw badSignature(where, `expected a Sigstore bundle in JSON: ${messageOf(cause)}`, { cause })
  }
  return readBundle(json, where)
}

/** Like `parseBundle`, for a bundle that is part of another file. */
export function readBundle(json: unknown, where: string): SignedBundle {
  const fail = (what: string) => badSignature(where, what)
  if (!isFields(json)) throw fail('expected a Sigstore bundle, a JSON object')
  const strange = Object.keys(json).find((key) => !['mediaType', 'verificationMaterial', 'dsseEnvelope'].includes(key))
  if (strange !== undefined) throw fail(`unknown member ${quoted(strange)}; expected only mediaType, verificationMaterial and dsseEnvelope`)
  const { mediaType } = json
  if (
    typeof mediaType !== 'string' ||
    !/^application\/vnd\.dev\.sigstore\.bundle(\.v0\.[123]\+json|\+json;version=0\.[123])$/.test(mediaType)
  )
    throw fail(`mediaType is ${quoted(mediaType)}, expected that of a Sigstore bundle v0.1 to v0.3`)
  const material = fieldsAt(json, 'verificationMaterial', fail)
  const envelope = fieldsAt(json, 'dsseEnvelope', fail)
  if (envelope['payloadType'] !== PAYLOAD_TYPE)
    throw fail(`payloadType is ${quoted(envelope['payloadType'])}, expected ${JSON.stringify(PAYLOAD_TYPE)}`)
  const payload = decodeBase64(envelope['payload'])
  if (payload === undefined || payload.length === 0) throw fail('payload is not base64 text')
  checkEvidence(material, fail)
  const keyMaterial = readMaterial(material, fail)
  return {
    json: json as unknown as BundleJson,
    method: keyMaterial.method,
    material: keyMaterial,
    payload,
    signature: onlySignature(envelope, fail),
  }
}

type Fail = (what: string) => SealError

function onlySignature(envelope: Fields, fail: Fail): Buffer {
  const { signatures } = envelope
  if (!Array.isArray(signatures) || signatures.length !== 1)
    throw fail(`expected exactly one signature, found ${Array.isArray(signatures) ? signatures.length : 'none'}`)
  const signature = decodeBase64((signatures as readonly unknown[]).map((entry) => (isFields(entry) ? entry['sig'] : undefined))[0])
  if (signature === undefined || signature.length === 0) throw fail('the signature is not base64 text')
  if (signature.length > MAX_SIGNATURE_BYTES) throw fail(`the signature has ${signature.length} bytes, more than ${MAX_SIGNATURE_BYTES}`)
  return signature
}

/** Checks that log entries and timestamps are lists within the limits. */
function checkEvidence(material: Fields, fail: Fail): void {
  const { tlogEntries = [], timestampVerificationData: data } = material
  if (!Array.isArray(tlogEntries) || tlogEntries.length > MAX_EVIDENCE) throw fail(`tlogEntries: expected at most ${MAX_EVIDENCE} entries`)
  const stamps = isFields(data) ? (data['rfc3161Timestamps'] ?? []) : []
  if (!Array.isArray(stamps) || stamps.length > MAX_EVIDENCE) throw fail(`rfc3161Timestamps: expected at most ${MAX_EVIDENCE} timestamps`)
}

function readMaterial(material: Fields, fail: Fail): KeyMaterial {
  const kinds = ['publicKey', 'x509CertificateChain', 'certificate'].filter((kind) => material[kind] !== undefined)
  if (kinds.length !== 1)
    throw fail(
      `verificationMaterial must contain exactly one of publicKey, x509CertificateChain and certificate, found ${kinds.join(' and ') || 'none'}`,
    )
  if (material['publicKey'] !== undefined) return keyMaterial(fieldsAt(material, 'publicKey', fail), fail)
  // Bundles before v0.3 also store keyless certificates in a chain. A log entry distinguishes them from OMS certificates.
  const logged = Array.isArray(material['tlogEntries']) && material['tlogEntries'].length > 0
  if (material['certificate'] !== undefined) {
    if (!logged) throw fail('a keyless signature must contain its transparency log entry (tlogEntries), found none')
    return { method: 'sigstore', certificate: certificate(material['certificate'], fail) }
  }
  const chain = certificates(fieldsAt(material, 'x509CertificateChain', fail)['certificates'], fail)
  return logged ? { method: 'sigstore', certificate: chain[0] as Buffer } : { method: 'certificate', chain }
}

function keyMaterial({ hint, rawBytes }: Fields, fail: Fail): KeyMaterial {
  if (hint !== undefined && (typeof hint !== 'string' || hint.length > 256))
    throw fail('publicKey.hint is not a string of at most 256 characters')
  const publicKey = rawBytes === undefined ? undefined : decodeBase64(rawBytes)
  if (rawBytes !== undefined && publicKey === undefined) throw fail('publicKey.rawBytes is not base64 text')
  return { method: 'key', hint: hint === '' ? undefined : (hint as string | undefined), publicKey }
}

function certificates(list: unknown, fail: Fail): readonly Buffer[] {
  if (!Array.isArray(list) || list.length === 0 || list.length > MAX_CERTIFICATES)
    throw fail(`x509CertificateChain: expected 1 to ${MAX_CERTIFICATES} certificates`)
  return list.map((entry) => certificate(entry, fail))
}

function certificate(entry: unknown, fail: Fail): Buffer {
  const der = isFields(entry) ? decodeBase64(entry['rawBytes']) : undefined
  if (der === undefined || der.length === 0 || der.length > MAX_CERTIFICATE_BYTES)
    throw fail(`a certificate is not base64 text of at most ${MAX_CERTIFICATE_BYTES} bytes`)
  return der
}

function fieldsAt(value: Fields, key: string, fail: Fail): Fields {
  const found = value[key]
  if (!isFields(found)) throw fail(`${key} is missing`)
  return found
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
