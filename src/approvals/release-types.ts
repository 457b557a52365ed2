import type { Actors } from './policy.ts'

/** Who must approve a release. */
export interface ReleasePolicy {
  /** Environments whose reviews of this run count. */
  readonly environments?: readonly string[]
  /** How many different people must have approved the deployment; two when environments are named. */
  readonly reviewers?: number
  /** Branches from which may be released; the default branch when not given. */
  readonly branches?: readonly string[]
  /** Tag of the release before the first one that is judged. */
  readonly since?: string
  readonly signedTag?: boolean
  /** Whose signature a tag must have. */
  readonly signers?: readonly (string | number)[]
  /** Who may publish a release; `ml_engineer` and above when not given. */
  readonly authors?: Actors
}
