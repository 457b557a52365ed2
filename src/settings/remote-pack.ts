import { SealError } from '../core/errors.ts'
import type { IdentityPolicy } from '../domains/signing/identity.ts'
import type { IdentityConfig } from './read-config.ts'

/** A pack in another repository, at a commit, or among the assets of a release. */
export interface RemotePack {
  /** As the configuration writes it; the name in the lock file. */
  readonly source: string
  readonly at: RemotePlace
  /** Where its signature is, and who must have made it; `undefined` when the digest alone counts. */
  readonly signed: { readonly at: RemotePlace; readonly identity: IdentityPolicy } | undefined
}

export type RemotePlace =
  | { readonly kind: 'file'; readonly owner: string; readonly repo: string; readonly path: string; readonly commit: string }
  | { readonly kind: 'asset'; readonly owner: string; readonly repo: string; readonly tag: string; readonly name: string }

const FORMS = 'write github:OWNER/REPO//PATH?ref=COMMIT (40 hex digits) or github:OWNER/REPO/releases/TAG/ASSET'

/**
 * Where a pack from elsewhere is. A branch or tag is refused: it can be moved.
 *
 * @throws {SealError} SETTINGS_INVALID
 */
export function parseRemoteSource(source: string): RemotePlace {
  const file = /^github:([\w.-]+)\/([\w.-]+)\/\/([^?]+)\?ref=([^&]+)$/.exec(source)
  if (file !== null) {
    const [, owner = '', repo = '', path = '', commit = ''] = file
    if (!/^[0-9a-f]{40}$/.test(commit))
      throw new SealError(
        'SETTINGS_INVALID',
        `policies.custom names ${source}: ${JSON.stringify(commit)} is no full commit, and a branch or tag can be moved; ${FORMS}.`,
      )
    if (path.split('/').some((part) => part === '' || part === '.' || part === '..'))
      throw new SealError('SETTINGS_INVALID', `policies.custom names ${source}: not a path; ${FORMS}.`)
    return { kind: 'file', owner, repo, path, commit }
  }
  const asset = /^github:([\w.-]+)\/([\w.-]+)\/releases\/([^/?#]+)\/([\w.-]+)$/.exec(source)
  if (asset === null) throw new SealError('SETTINGS_INVALID', `policies.custom names ${JSON.stringify(source)}; ${FORMS}.`)
  const [, owner = '', repo = '', tag = '', name = ''] = asset
  return { kind: 'asset', owner, repo, tag, name }
}

export interface RemoteEntry {
  readonly source: string
  readonly signature?: string
  readonly identity?: IdentityConfig
}

/** Whether a pack is one from elsewhere. */
export function isRemote(entry: string | RemoteEntry): boolean {
  return typeof entry === 'object' || /^[a-z+]+:/i.test(entry)
}

/** Paths of the packs in the repository itself. */
export function localPacks(custom: readonly (string | RemoteEntry)[] = []): readonly string[] {
  return custom.flatMap((entry) => (isRemote(entry) ? [] : [entry as string]))
}

/**
 * @param toPolicy - reads the identity as the configuration writes it.
 * @throws {SealError} SETTINGS_INVALID
 */
export function toRemotePack(
  { source, signature, identity }: RemoteEntry,
  toPolicy: (identity: IdentityConfig) => IdentityPolicy,
): RemotePack {
  const at = parseRemoteSource(source)
  if (identity === undefined) {
    if (signature !== undefined)
      throw new SealError('SETTINGS_INVALID', `policies.custom: ${source} names a signature and not whose; add identity:.`)
    return { source, at, signed: undefined }
  }
  const beside: RemotePlace =
    at.kind === 'file' ? { ...at, path: signature ?? `${at.path}.sig` } : { ...at, name: signature ?? `${at.name}.sig` }
  return { source, at, signed: { at: beside, identity: toPolicy(identity) } }
}
