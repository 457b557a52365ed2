import type {
  BranchRules,
  DeploymentReview,
  EnvironmentFacts,
  ReleaseCommit,
  ReleaseTag,
} from '../../../domains/approvals/release-types.ts'
import type { Actor, Snapshot } from '../../../domains/approvals/types.ts'

/** What the approval of a release asks of GitHub. */
export interface ReleaseApi {
  readonly tag: (
    name: string,
  ) => Promise<{ readonly repository: Snapshot['repository']; readonly defaultBranch: string; readonly tag: ReleaseTag }>
  /** Whether one commit is another or an ancestor of it. */
  readonly holds: (tip: string, commit: string) => Promise<boolean>
  /** Commits from one back along first parents, newest first, up to another which is not among them. */
  readonly history: (from: string, until: string | undefined) => Promise<readonly ReleaseCommit[]>
  /** Published releases, newest first. `sealed`: it carries a seal that a workflow of the repository uploaded. */
  readonly releases: () => Promise<readonly { readonly tag: string; readonly author: Actor; readonly sealed: boolean }[]>
  /** Commit of a full ref, or `undefined` when there is no such ref. */
  readonly commitOf: (ref: string) => Promise<string | undefined>
  /** Files that differ between two commits, as `path blob status`, sorted; `undefined` when GitHub lists only some. */
  readonly difference: (from: string, to: string) => Promise<readonly string[] | undefined>
  /** The same for a pull request. */
  readonly pullDifference: (number: number) => Promise<readonly string[]>
  readonly environment: (name: string) => Promise<EnvironmentFacts>
  readonly deploymentReviews: (runId: string) => Promise<readonly DeploymentReview[]>
  readonly branchRules: (branch: string) => Promise<BranchRules>
  /** Whether workflows may approve pull requests, where the token may see that. */
  readonly actionsMayApprove: () => Promise<'yes' | 'no' | 'unknown'>
}
