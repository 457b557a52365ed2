import { toText } from './to-text.ts'
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
  | 'FILE_LIMIT'
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
  | 'DEMAND_UNMET'
  | 'RULES_UNAPPROVED'
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
  | 'GIT_NO_REPOSITORY'
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
  /** The line for a workflow's `permissions:` block that would allow the call, such as `checks: write`. */
  readonly permission?: string
  /** The file that the error is about: as its reader was given it, or a path inside a model for `NAME_*` and `LFS_*`. */
  readonly path?: string
  /** Line and column in that file, from 1. */
  readonly at?: { readonly line: number; readonly column: number }
  /** The message without the path and position. Default: the message. */
  readonly problem?: string
}

/** A result could not be determined, or the request is impossible. A rule that is not met is a finding, not an error. */
export class SealError extends Error {
  override readonly name = 'SealError'
  readonly code: SealErrorCode
  readonly permission: string | undefined
  readonly path: string | undefined
  readonly at: SealErrorOptions['at']
  /** What is wrong, for output that shows `path` and `at` separately. Never empty unless the message is. */
  readonly problem: string

  /** @param message - what was found, what was expected and how to fix it; never a token or key. */
  constructor(code: SealErrorCode, message: string, options?: SealErrorOptions) {
    super(message, options)
    this.code = code
    this.permission = options?.permission
    this.path = options?.path
    this.at = options?.at
    this.problem = options?.problem || message
  }
}

export interface FileProblem extends Pick<SealErrorOptions, 'at' | 'cause'> {
  readonly path: string
  /** A fragment that begins in lower case, without the path: `duplicate key "a"`. */
  readonly problem: string
}

/** Builds an error about a file. Its message is `path:line:column: problem`; the parts are data too. */
export function fileError(code: SealErrorCode, { path, at, problem, cause }: FileProblem): SealError {
  const place = at === undefined ? path : `${path}:${at.line}:${at.column}`
  return new SealError(code, `${place}: ${problem}`, { path, problem, ...(at && { at }), ...(cause === undefined ? {} : { cause }) })
}

/** Returns the same error with another code. */
export function withCode(code: SealErrorCode, cause: SealError): SealError {
  const { message, path, at, problem, permission } = cause
  const optional = { path, at, permission }
  const known = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as SealErrorOptions
  return new SealError(code, message, { ...known, problem, cause })
}

/** Returns the message of any thrown value. */
export function messageOf(thrown: unknown): string {
  // An error of another realm is not an instance of the class here.
  const message = (thrown as { readonly message?: unknown } | null | undefined)?.message
  return typeof message === 'string' ? message : toText(thrown)
}
