import type { Difference, ListedFile } from '../manifest/compare.ts'
import type { Manifest } from '../manifest/types.ts'
import type { EntryProblem, MeasuredFile } from '../models/measured.ts'
import type { EvaluatedStatement } from './seal-statements.ts'
import type { SignedModel } from './signed-model.ts'
import type { TrustRoot } from './trust-root.ts'
import type { Signer } from './verify.ts'

/** Files that are not signed. `more` is set when there were too many to count. */
export interface UnsignedFiles {
  readonly count: number
  /** The first files, in the order of the walk. */
  readonly paths: readonly string[]
  readonly more: boolean
}

/** The files of a model, compared with its signature. */
export interface VerifiedFiles {
  readonly differences: readonly Difference<ListedFile>[]
  readonly problems: readonly EntryProblem[]
  readonly checked: readonly MeasuredFile[]
  /** The number of signed files that were not read, because the request names others. */
  readonly skipped: number
  /** Git LFS pointers where content is required. */
  readonly pointers: readonly string[]
  readonly unsigned: UnsignedFiles
}

/** A model whose signature verified. Its files can still differ from the signed ones. */
export interface Verification extends VerifiedFiles {
  readonly signer: Signer
  readonly trustRoot: TrustRoot | undefined
  readonly signed: SignedModel
  /** From a seal. */
  readonly manifest: Manifest | undefined
  /** Further statements about the same model, each by the same signer in the same run. */
  readonly statements: readonly EvaluatedStatement[]
}
