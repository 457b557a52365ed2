import { X509Certificate } from '@sigstore/core'

/**
 * Claims that Fulcio certified about a workflow run.
 *
 * @see https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md
 */
export interface FulcioClaims {
  readonly issuer?: string
  readonly buildSignerUri?: string
  readonly runner?: string
  readonly repositoryUri?: string
  readonly commit?: string
  readonly ref?: string
  readonly repositoryId?: string
  readonly ownerUri?: string
  readonly ownerId?: string
  readonly workflowUri?: string
  readonly trigger?: string
  readonly runUri?: string
  readonly visibility?: string
  readonly environment?: string
}

/** Last arc below 1.3.6.1.4.1.57264.1 of each extension. Arcs below 8 are deprecated; only the issuer is read from one. */
const ARCS: Readonly<Record<keyof FulcioClaims, number>> = {
  issuer: 8,
  buildSignerUri: 9,
  runner: 11,
  repositoryUri: 12,
  commit: 13,
  ref: 14,
  repositoryId: 15,
  ownerUri: 16,
  ownerId: 17,
  workflowUri: 18,
  trigger: 20,
  runUri: 21,
  visibility: 22,
  environment: 23,
}
const OLD_ISSUER = 1
const PREFIX = '1.3.6.1.4.1.57264.1'

export interface FulcioIdentity {
  /** The subject alternative name: a workflow's URI, or a person's e-mail address. */
  readonly san: string | undefined
  readonly claims: FulcioClaims
}

/** Reads identity and claims from the certificate of a verified bundle. */
export function fulcioIdentity(der: Buffer): FulcioIdentity {
  const certificate = X509Certificate.parse(Buffer.from(der))
  const text = (arc: number) => utf8String(certificate.extension(`${PREFIX}.${arc}`)?.value)
  const claims = Object.fromEntries(
    Object.entries(ARCS)
      .map(([name, arc]) => [name, text(arc)] as const)
      .filter(([, value]) => value !== undefined),
  )
  const oldIssuer = certificate.extension(`${PREFIX}.${OLD_ISSUER}`)?.value.toString('utf8')
  const issuer = claims['issuer'] ?? oldIssuer
  return { san: certificate.subjectAltName, claims: { ...claims, ...(issuer === undefined ? {} : { issuer }) } }
}

const UTF8_STRING = 0x0c

/** Decodes a DER UTF8String that spans the whole value; `undefined` for anything else. */
function utf8String(der: Buffer | undefined): string | undefined {
  if (der === undefined || der[0] !== UTF8_STRING) return undefined
  const first = der[1] ?? 0
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f
  if (lengthBytes > 2 || der.length < 2 + lengthBytes) return undefined
  const length = lengthBytes === 0 ? first : der.readUIntBE(2, lengthBytes)
  const text = der.subarray(2 + lengthBytes)
  return text.length === length ? text.toString('utf8') : undefined
}
