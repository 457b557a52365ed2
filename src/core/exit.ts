import { SealError, type SealErrorCode } from './errors.ts'
import type { Verdict } from './subject.ts'

/** Public exit codes. Scripts use them to distinguish a failed check from an error. */
export const EXIT = { ok: 0, block: 1, usage: 2, undecided: 3, internal: 70, interrupted: 130 } as const

const USAGE_CODES: ReadonlySet<SealErrorCode> = new Set([
  'USAGE',
  'SETTINGS_INVALID',
  'PACK_INVALID',
  'MODEL_MISSING',
  'MODEL_EMPTY',
  'MANIFEST_MISSING',
  'MANIFEST_NEWER',
  'FILE_SYMLINK',
  'FILE_SPECIAL',
  'NAME_INVALID',
  'NAME_COLLISION',
  'LFS_POINTER_INVALID',
  'LOCK_FILE_INVALID',
  'SHARD_INVALID',
  'OUTPUT_UNWRITABLE',
  'KEY_INVALID',
  'SIGNING_REFUSED',
])

/** Errors for which a check failed: a bad manifest, proof, signature or seal. */
const BAD_CODES: ReadonlySet<SealErrorCode> = new Set([
  'MANIFEST_INVALID',
  'PROOF_INVALID',
  'BLOB_MISMATCH',
  'SIGNATURE_INVALID',
  'SIGNATURE_MISSING',
  'IDENTITY_MISMATCH',
  'SEAL_INVALID',
  'DEMAND_UNMET',
  'RULES_UNAPPROVED',
])

/** Returns the exit code for a verdict of the gate. `warnOnly` changes only this code. */
export function exitOfVerdict(verdict: Verdict, warnOnly: boolean): number {
  if (verdict === 'allow' || warnOnly) return EXIT.ok
  return verdict === 'block' ? EXIT.block : EXIT.undecided
}

/** Returns the exit code for a thrown value: failed check 1, usage error 2, undecided 3, internal error 70. */
export function exitOfError(thrown: unknown): number {
  if (!(thrown instanceof SealError)) return EXIT.internal
  if (thrown.code === 'INTERRUPTED') return EXIT.interrupted
  if (BAD_CODES.has(thrown.code)) return EXIT.block
  return USAGE_CODES.has(thrown.code) ? EXIT.usage : EXIT.undecided
}
