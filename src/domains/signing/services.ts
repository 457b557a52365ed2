import { type Service, ServiceSelector, SigningConfig } from '@sigstore/protobuf-specs'
import { messageOf, SealError } from '../../core/errors.ts'
import { withoutTrailing } from '../../core/text.ts'

/** URLs of the services that a keyless signature uses. */
export interface SigstoreServices {
  readonly fulcioUrl: string
  readonly rekorUrl: string
  readonly rekorVersion: 1 | 2
  readonly timestampUrl: string | undefined
}

export interface ServiceChoice {
  readonly rekorVersion: 1 | 2
  readonly timestamp: boolean
  readonly now: Date
}

/**
 * Selects services from the signing configuration of an instance: the newest active service of each kind.
 *
 * @throws {SealError} TRUST_ROOT_INVALID - a required service is missing.
 */
export function servicesOf(json: unknown, { rekorVersion, timestamp, now }: ServiceChoice, where: string): SigstoreServices {
  const config = readConfig(json, where)
  if (config.rekorTlogConfig?.selector === ServiceSelector.ALL || config.rekorTlogConfig?.selector === ServiceSelector.EXACT)
    throw invalid(where, 'it requires several transparency logs; only the selector ANY is supported')
  const pick = (name: string, services: readonly Service[], version: number) => {
    const found = newest(services, version, now)
    if (found === undefined) throw invalid(where, `it lists no active ${name} with API version ${version}`)
    return checkedUrl(found.url, where)
  }
  const stamped = timestamp || rekorVersion === 2
  return {
    fulcioUrl: pick('certificate authority', config.caUrls, 1),
    rekorUrl: pick('transparency log', config.rekorTlogUrls, rekorVersion),
    rekorVersion,
    timestampUrl: stamped ? pick('timestamp authority', config.tsaUrls, 1).replace(/\/api\/v1\/timestamp$/, '') : undefined,
  }
}

/** Tells whether certificates or entries go to the public logs: those of the public-good instance or its staging. */
export function isPublicGood({ fulcioUrl, rekorUrl }: SigstoreServices): boolean {
  return [fulcioUrl, rekorUrl].some((address) => /(^|\.)(sigstore\.dev|sigstage\.dev)$/.test(new URL(address).hostname))
}

function readConfig(json: unknown, where: string): SigningConfig {
  try {
    return SigningConfig.fromJSON(json)
  } catch (cause) {
    throw invalid(where, `not a Sigstore signing config (${messageOf(cause)})`, cause)
  }
}

function newest(services: readonly Service[], version: number, now: Date): Service | undefined {
  const inUse = ({ majorApiVersion, validFor }: Service) =>
    majorApiVersion === version && (validFor?.start ?? now) <= now && (validFor?.end ?? now) >= now
  return services.filter(inUse).sort((a, b) => (b.validFor?.start?.getTime() ?? 0) - (a.validFor?.start?.getTime() ?? 0))[0]
}

/**
 * Requires HTTPS, except on this machine, because the identity token is sent to the address. Removes trailing slashes.
 *
 * @throws {SealError} TRUST_ROOT_INVALID
 */
export function checkedUrl(address: string, where: string): string {
  const url = URL.parse(address)
  const local = url !== null && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)
  if (url === null || !(url.protocol === 'https:' || (url.protocol === 'http:' && local)))
    throw invalid(where, `${JSON.stringify(address)} is not an HTTPS URL`)
  return withoutTrailing(address, '/')
}

function invalid(where: string, what: string, cause?: unknown): SealError {
  return new SealError('TRUST_ROOT_INVALID', `${where}: ${what}.`, { cause })
}
