/** Error codes: a result could not be determined, or the input is invalid. The list is closed; codes never change their meaning. */
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
  /** The line that is missing in the `permissions:` block of the workflow, such as `checks: write`. */
  readonly permission?: string
  /** Path within the model that a `FILE_*`, `NAME_*` or `LFS_*` error is about. */
  readonly path?: string
  /** Position in the file that the message names. Counts from 1. */
  readonly at?: { readonly line: number; readonly column: number }
}

/** A result could not be determined, or the input is invalid. A rule that is not met is a finding, not an error. */
export class SealError extends Error {
  override readonly name = 'SealError'
  readonly code: SealErrorCode
  readonly permission: string | undefined
  readonly path: string | undefined
  readonly at: SealErrorOptions['at']

  /** @param message - what was found, what was expected and how to fix it; never a token or key. */
  constructor(code: SealErrorCode, message: string, options?: SealErrorOptions) {
    super(message, options)
    this.code = code
    this.permission = options?.permission
    this.path = options?.path
    this.at = options?.at
  }
}

/** Returns the message of any thrown value. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown)
}
