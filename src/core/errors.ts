/** Every reason for which Weightseal cannot tell, or was asked for something impossible. Closed list; codes never change meaning. */
export type SealErrorCode =
  | 'USAGE'
  | 'SETTINGS_INVALID'
  | 'PACK_INVALID'
  | 'MODEL_MISSING'
  | 'MODEL_EMPTY'
  | 'MODEL_TOO_LARGE'
  | 'FILE_UNREADABLE'
  | 'FILE_CHANGED'
  | 'FILE_SPECIAL'
  | 'FILE_SYMLINK'
  | 'NAME_INVALID'
  | 'NAME_COLLISION'
  | 'BLOB_MISMATCH'
  | 'LFS_POINTER_INVALID'
  | 'LOCK_FILE_INVALID'
  | 'MANIFEST_MISSING'
  | 'MANIFEST_INVALID'
  | 'MANIFEST_NEWER'
  | 'PROOF_INVALID'
  | 'SIGNATURE_INVALID'
  | 'SIGNATURE_MISSING'
  | 'IDENTITY_MISMATCH'
  | 'KEY_INVALID'
  | 'SEAL_INVALID'
  | 'TRUST_ROOT_INVALID'
  | 'TRUST_ROOT_STALE'
  | 'TRUST_ROOT_UNAVAILABLE'
  | 'SIGNING_REFUSED'
  | 'SIGNING_UNAVAILABLE'
  | 'TOKEN_UNAVAILABLE'
  | 'SHARD_INVALID'
  | 'OUTPUT_UNWRITABLE'
  | 'INTERRUPTED'
  | 'GIT_UNAVAILABLE'
  | 'GIT_WRONG_CHECKOUT'
  | 'GITHUB_UNAUTHORIZED'
  | 'GITHUB_FORBIDDEN'
  | 'GITHUB_NOT_FOUND'
  | 'GITHUB_REJECTED'
  | 'GITHUB_RATE_LIMITED'
  | 'GITHUB_UNAVAILABLE'
  | 'GITHUB_UNEXPECTED'
  | 'GITHUB_TRUNCATED'

export interface SealErrorOptions extends ErrorOptions {
  /** The line for a workflow's `permissions:` block that would have let the call through, such as `checks: write`. */
  readonly permission?: string
  /** Path inside a model to which a `FILE_*`, `NAME_*` or `LFS_*` error belongs. */
  readonly path?: string
  /** Where in the file that the message names, from 1. */
  readonly at?: { readonly line: number; readonly column: number }
}

/** We could not tell, or we were asked for something impossible. A rule that is not met is a finding, not an error. */
export class SealError extends Error {
  override readonly name = 'SealError'
  readonly code: SealErrorCode
  readonly permission: string | undefined
  readonly path: string | undefined
  readonly at: SealErrorOptions['at']

  /** @param message - what was expected, what was found, what to do; never a token or key. */
  constructor(code: SealErrorCode, message: string, options?: SealErrorOptions) {
    super(message, options)
    this.code = code
    this.permission = options?.permission
    this.path = options?.path
    this.at = options?.at
  }
}

/** The message of anything that was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown)
}
