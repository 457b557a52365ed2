import type {
  BranchRules,
  DeploymentReview,
  EnvironmentFacts,
  ReleaseCommit,
  ReleaseTag,
} from '../../../domains/approvals/release-types.ts'
import type { Actor, Snapshot } from '../../../domains/approvals/types.ts'

/** The calls to GitHub for the approval of a release. */
export interface ReleaseApi {
  readonly tag: (
    name: string,
  ) => Promise<{ readonly repository: Snapshot['repository']; readonly defaultBranch: string; readonly tag: ReleaseTag }>
  /** Tells whether `commit` is `tip` or an ancestor of it. */
  readonly holds: (tip: string, commit: string) => Promise<boolean>
  /** Commits from `from` back along first parents, newest first, up to `until`, which is excluded. */
  readonly history: (from: string, until: string | undefined) => Promise<readonly ReleaseCommit[]>
  /** Published releases, newest first. `sealed`: the release has a seal that a workflow of the repository uploaded. */
  readonly releases: () => Promise<readonly { readonly tag: string; readonly author: Actor; readonly sealed: boolean }[]>
  /** Commit of a full ref, or `undefined` if the ref does not exist. */
  readonly commitOf: (ref: string) => Promise<string | undefined>
  /** Files that differ between two commits, one sorted text for each; `undefined` if GitHub's list may be incomplete. */
  readonly difference: (from: string, to: string) => Promise<readonly string[] | undefined>
  /** Files that differ in a pull request, in the same format. */
  readonly pullDifference: (number: number) => Promise<readonly string[]>
  readonly environment: (name: string) => Promise<EnvironmentFacts>
  readonly deploymentReviews: (runId: string) => Promise<readonly DeploymentReview[]>
  readonly branchRules: (branch: string) => Promise<BranchRules>
  /** Whether workflows may approve pull requests; `unknown` if the token cannot read the setting. */
  readonly actionsMayApprove: () => Promise<'yes' | 'no' | 'unknown'>
}
