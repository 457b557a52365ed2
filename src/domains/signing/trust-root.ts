import { createHash } from 'node:crypto'
import { type CertificateAuthority, type TransparencyLogInstance, TrustedRoot } from '@sigstore/protobuf-specs'
import { messageOf, SealError } from '../../core/errors.ts'
import { shortDigest } from '../../core/short-digest.ts'
import { canonicalJson, type Json } from '../manifest/canonical.ts'
import { quoted } from './quoted.ts'

export const MAX_TRUST_ROOT_BYTES = 4 * 1024 * 1024

/** A trust root with its origin and date. */
export interface TrustRoot {
  readonly root: TrustedRoot
  /** The JSON as it was read, for embedding in a seal. */
  readonly json: Json
  readonly from: 'tuf' | 'file' | 'seal' | 'shipped'
  /** Display name: a file name or the address of a mirror. */
  readonly name: string
  /** When it was known to be current. */
  readonly asOf?: string
  /** Expiry date set by its publisher. */
  readonly expires?: string
}

/**
 * Parses a Sigstore trusted root that a user supplied. Rejects a key without the start of its validity, because it would be
 * valid at any time.
 *
 * @throws {SealError} TRUST_ROOT_INVALID
 */
export function parseTrustedRoot(json: unknown, where: string): TrustedRoot {
  let root: TrustedRoot
  try {
    root = TrustedRoot.fromJSON(json)
  } catch (cause) {
    throw invalid(where, `not a Sigstore trusted root (${messageOf(cause)})`, cause)
  }
  const { certificateAuthorities, tlogs, ctlogs, timestampAuthorities } = root
  if (certificateAuthorities.length === 0) throw invalid(where, 'it lists no certificate authority')
  checkAuthorities('certificateAuthorities', certificateAuthorities, where)
  checkAuthorities('timestampAuthorities', timestampAuthorities, where)
  checkLogs('tlogs', tlogs, where)
  checkLogs('ctlogs', ctlogs, where)
  return root
}

function checkAuthorities(name: string, authorities: readonly CertificateAuthority[], where: string): void {
  authorities.forEach(({ certChain, validFor }, index) => {
    if ((certChain?.certificates.length ?? 0) === 0) throw invalid(where, `/${name}/${index} contains no certificate`)
    if (validFor?.start === undefined) throw invalid(where, `/${name}/${index}/validFor/start is missing`)
  })
}

function checkLogs(name: string, logs: readonly TransparencyLogInstance[], where: string): void {
  logs.forEach(({ publicKey }, index) => {
    if (publicKey?.rawBytes === undefined) throw invalid(where, `/${name}/${index}/publicKey/rawBytes is missing`)
    if (publicKey.validFor?.start === undefined) throw invalid(where, `/${name}/${index}/publicKey/validFor/start is missing`)
  })
}

function invalid(where: string, what: string, cause?: unknown): SealError {
  return new SealError(
    'TRUST_ROOT_INVALID',
    `${where}: ${what}. Do not verify with it; get a new copy from the operator of the instance.`,
    {
      cause,
    },
  )
}

/** Returns the SHA-256 over the canonical JSON of a trusted root, hex: the value of `--trusted-root-digest`. */
export function trustRootDigest(json: Json): string {
  return createHash('sha256').update(canonicalJson(json)).digest('hex')
}

/** Returns the latest start of a key's validity, ISO 8601. The root is not older than that. */
export function newestKey({ certificateAuthorities, tlogs, ctlogs, timestampAuthorities }: TrustedRoot): string | undefined {
  const starts = [...certificateAuthorities, ...timestampAuthorities].map(({ validFor }) => validFor?.start)
  const logs = [...tlogs, ...ctlogs].map(({ publicKey }) => publicKey?.validFor?.start)
  return [...starts, ...logs]
    .flatMap((start) => (start === undefined ? [] : [start.toISOString()]))
    .sort()
    .at(-1)
}

/**
 * Selects the trust root for a seal that contains one. The creator of the seal chose that root, so it is used only if the
 * user gave its digest. If all its keys are in the known root, the known root is used.
 *
 * @throws {SealError} TRUST_ROOT_INVALID - its digest differs. TRUST_ROOT_UNAVAILABLE - it is neither pinned nor known.
 */
export function vouchedRoot(
  { json, name }: { readonly json: Json; readonly name: string },
  { digest, known }: { readonly digest: string | undefined; readonly known: TrustRoot },
): TrustRoot {
  const root = parseTrustedRoot(json, 'the trust root in the seal')
  requireDigest(json, digest, 'The trust root in the seal')
  if (digest !== undefined) return { root, json, from: 'seal', name: `in the seal, with the digest ${shortDigest(digest)} that was given` }
  if (isCoveredBy(root, known.root)) return known
  throw new SealError(
    'TRUST_ROOT_UNAVAILABLE',
    `The seal contains an unknown trust root, which its creator chose and calls ${quoted(name)}. Pass the root of the instance as --trusted-root FILE, or the digest that its operator publishes as --trusted-root-digest (this root has ${trustRootDigest(json)}).`,
  )
}

/**
 * Fails when the digest of a trust root differs from the given one.
 *
 * @throws {SealError} TRUST_ROOT_INVALID
 */
export function requireDigest(json: Json, digest: string | undefined, what: string): void {
  const own = trustRootDigest(json)
  if (digest !== undefined && digest !== own)
    throw new SealError('TRUST_ROOT_INVALID', `${what} has the digest ${own}; expected ${digest} (--trusted-root-digest).`)
}

/** Tells whether every key of one root is in another, so the other can replace it. */
export function isCoveredBy(inner: TrustedRoot, outer: TrustedRoot): boolean {
  const known = new Set(keysOf(outer))
  return keysOf(inner).every((key) => known.has(key))
}

function keysOf({ certificateAuthorities, tlogs, ctlogs, timestampAuthorities }: TrustedRoot): readonly string[] {
  const chain = (kind: string, { certChain }: CertificateAuthority) =>
    `${kind}:${(certChain?.certificates ?? []).map(({ rawBytes }) => Buffer.from(rawBytes).toString('base64')).join(',')}`
  const log = (kind: string, { publicKey }: TransparencyLogInstance) =>
    `${kind}:${Buffer.from(publicKey?.rawBytes ?? []).toString('base64')}`
  return [
    ...certificateAuthorities.map((authority) => chain('ca', authority)),
    ...timestampAuthorities.map((authority) => chain('tsa', authority)),
    ...tlogs.map((instance) => log('tlog', instance)),
    ...ctlogs.map((instance) => log('ctlog', instance)),
  ]
}

/** Default maximum age of a trust root that has a date. */
export const MAX_TRUST_ROOT_DAYS = 365

export const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Returns why a trust root is too old to use, or `undefined`.
 *
 * @param maxAgeDays - limit for a root with a date; with `demanded`, a root without a date fails too.
 * @param now - milliseconds since 1970.
 */
export function staleness(
  { asOf, expires, name }: Pick<TrustRoot, 'asOf' | 'expires' | 'name'>,
  { maxAgeDays, demanded, now }: { readonly maxAgeDays: number; readonly demanded: boolean; readonly now: number },
): string | undefined {
  if (expires !== undefined && now > Date.parse(expires)) return `the trust root (${name}) expired on ${expires.slice(0, 10)}`
  if (asOf === undefined) return demanded ? `the trust root (${name}) has no date, but a maximum age is required` : undefined
  const ageDays = (now - Date.parse(asOf)) / DAY_MS
  if (!(ageDays >= -1)) return `the trust root (${name}) has a date in the future (${asOf})`
  return ageDays > maxAgeDays
    ? `the trust root (${name}) of ${asOf.slice(0, 10)} is ${Math.floor(ageDays)} days old, more than ${maxAgeDays}`
    : undefined
}
