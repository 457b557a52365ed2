import type {
  BranchRules,
  DeploymentReview,
  EnvironmentFacts,
  ReleaseCommit,
  ReleaseTag,
} from '../../../domains/approvals/release-types.ts'
import type { Actor, Snapshot } from '../../../domains/approvals/types.ts'

export interface PublishedRelease {
  readonly tag: string
  readonly author: Actor
  /** Assets that are named as seals. Anyone with write access can upload one, so the name proves nothing. */
  readonly seals: readonly { readonly id: number; readonly name: string }[]
}

export interface CommitChanges {
  readonly commit: ReleaseCommit
  readonly paths: readonly string[]
}

/** The calls to GitHub for the approval of a release. */
export interface ReleaseApi {
  readonly tag: (
    name: string,
  ) => Promise<{ readonly repository: Snapshot['repository']; readonly defaultBranch: string; readonly tag: ReleaseTag }>
  /** Tells whether `commit` is `tip` or an ancestor of it. */
  readonly holds: (tip: string, commit: string) => Promise<boolean>
  /** Commits from `from` back along first parents, newest first, up to `until`, which is excluded. */
  readonly history: (from: string, until: string | undefined) => Promise<readonly ReleaseCommit[]>
  /** As `history`, with those of the paths, of files or folders, at which a commit differs from its first parent. */
  readonly changes: (from: string, until: string | undefined, paths: readonly string[]) => Promise<readonly CommitChanges[]>
  /** Published releases, newest first. */
  readonly releases: () => Promise<readonly PublishedRelease[]>
  /** Commit of a full ref, or `undefined` if the ref does not exist. */
  readonly commitOf: (ref: string) => Promise<string | undefined>
  readonly mergeBase: (one: string, other: string) => Promise<string>
  /** The patch of a file between two commits; `undefined` for a large or binary one, and for a file that is only renamed. */
  readonly patchOf: (from: string, to: string, path: string) => Promise<string | undefined>
  readonly environment: (name: string) => Promise<EnvironmentFacts>
  readonly deploymentReviews: (runId: string) => Promise<readonly DeploymentReview[]>
  readonly branchRules: (branch: string) => Promise<BranchRules>
  /** How often rules of the branch were bypassed in the last month, at most 100; `undefined` without the token of an app. */
  readonly bypasses: (branch: string) => Promise<number | undefined>
  /** Whether workflows may approve pull requests; `unknown` if the token cannot read the setting. */
  readonly actionsMayApprove: () => Promise<'yes' | 'no' | 'unknown'>
}
