import type { Difference, ListedFile } from '../manifest/compare.ts'
import type { Manifest } from '../manifest/types.ts'
import type { EntryProblem, MeasuredFile } from '../models/measured.ts'
import type { SignedModel } from './signed-model.ts'
import type { TrustRoot } from './trust-root.ts'
import type { Signer } from './verify.ts'

/** Files that nobody signed. `more` when there were too many to count. */
export interface UnsignedFiles {
  readonly count: number
  /** The first ones, in order of the walk. */
  readonly paths: readonly string[]
  readonly more: boolean
}

/** How the files of a model stand to its signature. */
export interface VerifiedFiles {
  readonly differences: readonly Difference<ListedFile>[]
  readonly problems: readonly EntryProblem[]
  readonly checked: readonly MeasuredFile[]
  /** Signed files that were not looked at, because only others were asked for. */
  readonly skipped: number
  /** Pointers where content was required. */
  readonly pointers: readonly string[]
  readonly unsigned: UnsignedFiles
}

/** What was found out about a model and its signature. The signature itself verified; the files may not agree. */
export interface Verification extends VerifiedFiles {
  readonly signer: Signer
  readonly trustRoot: TrustRoot | undefined
  readonly signed: SignedModel
  /** From a seal. */
  readonly manifest: Manifest | undefined
  /** Predicate types of further statements about the same model, each signed by the same signer. */
  readonly statements: readonly string[]
}
