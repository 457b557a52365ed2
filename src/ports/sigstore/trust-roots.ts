import { createHash } from 'node:crypto'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { TUF } from '@sigstore/tuf'
import { messageOf, SealError } from '../../core/errors.ts'
import { withoutTrailing } from '../../core/text.ts'
import { toText } from '../../core/to-text.ts'
import type { Json } from '../../domains/manifest/canonical.ts'
import { MAX_TRUST_ROOT_BYTES, parseTrustedRoot, type TrustRoot } from '../../domains/signing/trust-root.ts'
import { SHIPPED_TRUST_ROOT } from '../../generated/trust-root.ts'
import { readText } from '../files/text-file.ts'

const CLIENT_TRUST_CONFIG = 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json'

/** The Sigstore instance to use. */
export type InstanceChoice =
  | { readonly kind: 'public' }
  /** A TUF repository; `rootPath` is its first root.json, which must come from a trusted source. */
  | { readonly kind: 'tuf'; readonly mirror: string; readonly rootPath: string }
  /** A Sigstore client trust config: trusted root and signing config in one file. */
  | { readonly kind: 'trust-config'; readonly path: string; readonly asOf?: string | undefined }
  /** A trusted root, for verification only. */
  | { readonly kind: 'trusted-root'; readonly path: string; readonly asOf?: string | undefined }

export interface InstanceOptions {
  readonly offline: boolean
  /** Cache folder of TUF. Default: the user's data directory. */
  readonly cachePath: string | undefined
  readonly now: Date
  readonly timeoutMs?: number
}

/** A trust root and the signing configuration of the same instance. */
export interface Instance {
  readonly trustRoot: TrustRoot
  /** The signing config for a version of Rekor; `undefined` when the instance publishes none. */
  readonly signingConfig: (rekorVersion: 1 | 2) => Promise<Json | undefined>
}

const NOWHERE = async (): Promise<undefined> => undefined

/** Returns the public-good trust root that ships with Weightseal. */
export function shippedTrustRoot(): TrustRoot {
  const { json, version, asOf, expires } = SHIPPED_TRUST_ROOT
  return {
    root: parseTrustedRoot(json, 'the shipped trust root'),
    json: json as unknown as Json,
    from: 'shipped',
    name: `public-good Sigstore, shipped with Weightseal, TUF root ${version}`,
    asOf: toText(asOf),
    expires: toText(expires),
  }
}

/**
 * Loads the trust root and signing configuration of a Sigstore instance. Offline, the shipped root is used for the
 * public-good instance.
 *
 * @throws {SealError} TRUST_ROOT_UNAVAILABLE - the network is required but disabled, or it failed.
 * @throws {SealError} TRUST_ROOT_INVALID
 */
export async function loadInstance(choice: InstanceChoice, options: InstanceOptions): Promise<Instance> {
  switch (choice.kind) {
    case 'public':
      return options.offline ? { trustRoot: shippedTrustRoot(), signingConfig: NOWHERE } : fromTuf(undefined, options)
    case 'tuf':
      if (options.offline)
        throw new SealError(
          'TRUST_ROOT_UNAVAILABLE',
          `Cannot fetch the trust root of ${choice.mirror} with --offline. Pass it as --trusted-root FILE.`,
        )
      return fromTuf(choice, options)
    case 'trust-config':
      return fromTrustConfig(choice)
    case 'trusted-root':
      return { trustRoot: toTrustRoot(await readJson(choice.path), choice), signingConfig: NOWHERE }
  }
}

async function fromTrustConfig(choice: Extract<InstanceChoice, { kind: 'trust-config' }>): Promise<Instance> {
  const { path } = choice
  const config = (await readJson(path)) as { readonly mediaType?: unknown; readonly trustedRoot?: Json; readonly signingConfig?: Json }
  if (config?.mediaType !== CLIENT_TRUST_CONFIG || config.trustedRoot === undefined)
    throw new SealError(
      'TRUST_ROOT_INVALID',
      `${path}: expected a Sigstore client trust config (mediaType "${CLIENT_TRUST_CONFIG}" with a trustedRoot).`,
    )
  return { trustRoot: toTrustRoot(config.trustedRoot, choice), signingConfig: async () => config.signingConfig }
}

/** @param asOf - when the file was fetched, as declared by the user. */
function toTrustRoot(json: Json, { path, asOf }: { readonly path: string; readonly asOf?: string | undefined }): TrustRoot {
  return { root: parseTrustedRoot(json, path), json, from: 'file', name: path, ...(asOf === undefined ? {} : { asOf }) }
}

async function readJson(path: string): Promise<Json> {
  const text = await readText(path, { maxBytes: MAX_TRUST_ROOT_BYTES, missing: 'SETTINGS_INVALID' })
  try {
    return JSON.parse(text) as Json
  } catch (cause) {
    throw new SealError('TRUST_ROOT_INVALID', `${path}: not JSON (${messageOf(cause)}).`, { cause })
  }
}

const TRUSTED_ROOT_TARGET = 'trusted_root.json'
/** The public-good instance publishes Rekor v2 in a separate file. Other instances may have one file for both versions. */
const SIGNING_CONFIG_TARGETS = {
  1: ['signing_config.v0.2.json'],
  2: ['signing_config_rekor_v2.v0.2.json', 'signing_config.v0.2.json'],
} as const

async function fromTuf(choice: Extract<InstanceChoice, { kind: 'tuf' }> | undefined, options: InstanceOptions): Promise<Instance> {
  const { initTUF } = await import('@sigstore/tuf')
  const { cachePath, timeoutMs = 15_000, now } = options
  const name = choice?.mirror ?? SHIPPED_TRUST_ROOT.mirror
  const cache = choice === undefined ? cachePath : await cacheFor(choice, cachePath)
  try {
    const tuf = await initTUF({
      ...(choice === undefined ? {} : { mirrorURL: withoutTrailing(choice.mirror, '/'), rootPath: choice.rootPath }),
      ...(cache === undefined ? {} : { cachePath: cache }),
      timeout: timeoutMs,
      retry: { retries: 2 },
    })
    const json = JSON.parse(await tuf.getTarget(TRUSTED_ROOT_TARGET)) as Json
    const trustRoot: TrustRoot = { root: parseTrustedRoot(json, name), json, from: 'tuf', name, asOf: now.toISOString() }
    return { trustRoot, signingConfig: (rekorVersion) => firstTarget(tuf, SIGNING_CONFIG_TARGETS[rekorVersion]) }
  } catch (cause) {
    if (cause instanceof SealError) throw cause
    throw new SealError(
      'TRUST_ROOT_UNAVAILABLE',
      `The trust root of ${name} could not be fetched (${messageOf(cause)}). Try again, pass it as --trusted-root FILE, or use --offline with the root that ships with Weightseal.`,
      { cause },
    )
  }
}

/**
 * Returns a separate cache folder for each first root. With a shared one, a cached root would replace the given file.
 *
 * @throws {SealError} TRUST_ROOT_INVALID - the file is not a TUF root.
 */
async function cacheFor({ rootPath }: Extract<InstanceChoice, { kind: 'tuf' }>, cachePath: string | undefined): Promise<string> {
  const json = (await readJson(rootPath)) as { readonly signed?: { readonly _type?: unknown } }
  if (json?.signed?._type !== 'root') throw new SealError('TRUST_ROOT_INVALID', `${rootPath}: not the root.json of a TUF repository.`)
  const base = cachePath ?? join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'weightseal', 'tuf')
  return join(base, createHash('sha256').update(JSON.stringify(json)).digest('hex'))
}

async function firstTarget(tuf: TUF, names: readonly string[]): Promise<Json | undefined> {
  for (const name of names) {
    const text = await tuf.getTarget(name).catch(() => undefined)
    if (text !== undefined) return JSON.parse(text) as Json
  }
  return undefined
}
