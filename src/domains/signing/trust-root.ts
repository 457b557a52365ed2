import { createHash } from 'node:crypto'
import { type CertificateAuthority, type TransparencyLogInstance, TrustedRoot } from '@sigstore/protobuf-specs'
import { messageOf, SealError } from '../../core/errors.ts'
import { canonicalJson, type Json } from '../manifest/canonical.ts'
import type { Signer } from './verify.ts'

export const MAX_TRUST_ROOT_BYTES = 4 * 1024 * 1024

/** Where a trust root is from, and what is known about how current it is. */
export interface TrustRoot {
  readonly root: TrustedRoot
  /** As it was read, to be put into a seal. */
  readonly json: Json
  readonly from: 'tuf' | 'file' | 'seal' | 'shipped'
  /** For people: a file's name, a mirror's address. */
  readonly name: string
  /** When it was known to be the current one. */
  readonly asOf?: string
  /** When those who keep it want it to be fetched again. */
  readonly expires?: string
}

/**
 * Reads a Sigstore trusted root that a user supplied. A key without the beginning of its validity would vouch for any
 * time, so it is refused.
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
  if (certificateAuthorities.length === 0) throw invalid(where, 'it names no certificate authority')
  checkAuthorities('certificateAuthorities', certificateAuthorities, where)
  checkAuthorities('timestampAuthorities', timestampAuthorities, where)
  checkLogs('tlogs', tlogs, where)
  checkLogs('ctlogs', ctlogs, where)
  return root
}

function checkAuthorities(name: string, authorities: readonly CertificateAuthority[], where: string): void {
  authorities.forEach(({ certChain, validFor }, index) => {
    if ((certChain?.certificates.length ?? 0) === 0) throw invalid(where, `/${name}/${index} holds no certificate`)
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
  return new SealError('TRUST_ROOT_INVALID', `${where}: ${what}. Do not verify with it; get it again from who runs the instance.`, {
    cause,
  })
}

/** SHA-256 over the canonical JSON of a trusted root, hex: what people compare. */
export function trustRootDigest(json: Json): string {
  return createHash('sha256').update(canonicalJson(json)).digest('hex')
}

/** The latest beginning of a key's validity: the root is not older than that. ISO 8601. */
export function newestKey({ certificateAuthorities, tlogs, ctlogs, timestampAuthorities }: TrustedRoot): string | undefined {
  const starts = [...certificateAuthorities, ...timestampAuthorities].map(({ validFor }) => validFor?.start)
  const logs = [...tlogs, ...ctlogs].map(({ publicKey }) => publicKey?.validFor?.start)
  return [...starts, ...logs]
    .flatMap((start) => (start === undefined ? [] : [start.toISOString()]))
    .sort()
    .at(-1)
}

/** A root from a seal was current when the model was signed: that time is verified, the seal's own word is not. */
export function datedBySignature(root: TrustRoot, signer: Signer): TrustRoot {
  return root.from === 'seal' && signer.method === 'sigstore' ? { ...root, asOf: signer.signedAt } : root
}

/**
 * Which root to use for a seal that brings one. A seal is made by whoever made it, so its own root counts only if the user
 * knows its digest, or if every key in it is one that is known anyway (and then the known root is used).
 *
 * @throws {SealError} TRUST_ROOT_INVALID - it has another digest. TRUST_ROOT_UNAVAILABLE - nobody vouches for it.
 */
export function vouchedRoot(
  { json, name }: { readonly json: Json; readonly name: string },
  { digest, known }: { readonly digest: string | undefined; readonly known: TrustRoot },
): TrustRoot {
  const root = parseTrustedRoot(json, 'the trust root in the seal')
  requireDigest(json, digest, 'The trust root in the seal')
  if (digest !== undefined) return { root, json, from: 'seal', name: `in the seal (${name}), known by its digest` }
  if (isCoveredBy(root, known.root)) return known
  throw new SealError(
    'TRUST_ROOT_UNAVAILABLE',
    `The seal brings a trust root (${name}) for which nobody vouches: whoever made the seal chose it. Pass the instance's own root as --trusted-root FILE, or the digest that its owners tell you as --trusted-root-digest (this one has ${trustRootDigest(json)}).`,
  )
}

/** @throws {SealError} TRUST_ROOT_INVALID */
export function requireDigest(json: Json, digest: string | undefined, what: string): void {
  const own = trustRootDigest(json)
  if (digest !== undefined && digest !== own)
    throw new SealError('TRUST_ROOT_INVALID', `${what} has the digest ${own}, --trusted-root-digest says ${digest}.`)
}

/** Whether every key of one root is in another, so that the other can stand in for it. */
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

/** A trust root with a date is too old after this. */
export const MAX_TRUST_ROOT_DAYS = 365

export const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Why a trust root is too old to decide by, or `undefined`.
 *
 * @param maxAgeDays - for a root with a date; a demand (`demanded`) also fails one that has none.
 * @param now - milliseconds since 1970.
 */
export function staleness(
  { asOf, expires, name }: Pick<TrustRoot, 'asOf' | 'expires' | 'name'>,
  { maxAgeDays, demanded, now }: { readonly maxAgeDays: number; readonly demanded: boolean; readonly now: number },
): string | undefined {
  if (expires !== undefined && now > Date.parse(expires)) return `the trust root (${name}) expired on ${expires.slice(0, 10)}`
  if (asOf === undefined) return demanded ? `the trust root (${name}) has no date, and a maximum age was demanded` : undefined
  const ageDays = (now - Date.parse(asOf)) / DAY_MS
  if (!(ageDays >= -1)) return `the trust root (${name}) has a date in the future (${asOf})`
  return ageDays > maxAgeDays
    ? `the trust root (${name}) is of ${asOf.slice(0, 10)}, ${Math.floor(ageDays)} days old, more than ${maxAgeDays}`
    : undefined
}
