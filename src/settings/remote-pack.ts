import { SealError } from '../core/errors.ts'
import type { IdentityPolicy } from '../domains/signing/identity.ts'
import type { IdentityConfig, RemoteEntry } from './config-types.ts'

/** A pack in another repository, at a commit, or among the assets of a release. */
export interface RemotePack {
  /** As written in the configuration. Also the name in the lock file. */
  readonly source: string
  readonly at: RemotePlace
  /** Location of its signature and the required signer; `undefined` when only the digest is checked. */
  readonly signed: { readonly at: RemotePlace; readonly identity: IdentityPolicy } | undefined
}

export type RemotePlace =
  | { readonly kind: 'file'; readonly owner: string; readonly repo: string; readonly path: string; readonly commit: string }
  | { readonly kind: 'asset'; readonly owner: string; readonly repo: string; readonly tag: string; readonly name: string }

const FORMS = 'use github:OWNER/REPO//PATH?ref=COMMIT (40 hex digits) or github:OWNER/REPO/releases/TAG/ASSET'

/**
 * Parses the source of a remote pack. Rejects a branch or tag, because it can be moved.
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
        `policies.custom names ${source}: ${JSON.stringify(commit)} is not a full commit id, and branches and tags can be moved; ${FORMS}.`,
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

/** Tells whether a pack is remote. */
export function isRemote(entry: string | RemoteEntry): boolean {
  return typeof entry === 'object' || /^[a-z+]+:/i.test(entry)
}

/** Returns the paths of packs in the repository. */
export function localPacks(custom: readonly (string | RemoteEntry)[] = []): readonly string[] {
  return custom.flatMap((entry) => (isRemote(entry) ? [] : [entry as string]))
}

/**
 * Converts an entry of the configuration to a remote pack.
 *
 * @param toPolicy - converts an identity of the configuration.
 * @throws {SealError} SETTINGS_INVALID
 */
export function toRemotePack(
  { source, signature, identity }: RemoteEntry,
  toPolicy: (identity: IdentityConfig) => IdentityPolicy,
): RemotePack {
  const at = parseRemoteSource(source)
  if (identity === undefined) {
    if (signature !== undefined)
      throw new SealError('SETTINGS_INVALID', `policies.custom: ${source} has a signature but no signer; add "identity".`)
    return { source, at, signed: undefined }
  }
  const beside: RemotePlace =
    at.kind === 'file' ? { ...at, path: signature ?? `${at.path}.sig` } : { ...at, name: signature ?? `${at.name}.sig` }
  return { source, at, signed: { at: beside, identity: toPolicy(identity) } }
}
