import type { Tier } from '../../core/tiers.ts'
import type { Actors, ApprovalPolicy } from './policy.ts'
import type { Actor, Decision, PermissionLevel, Person, Snapshot, TeamFacts } from './types.ts'

/** Who must approve a release. */
export interface ReleasePolicy {
  /** Environments whose reviews of this run count. */
  readonly environments?: readonly string[]
  /** Number of different people who must approve the deployment; the default is 2 if environments are named. */
  readonly reviewers?: number
  /** Branches that releases may come from; the default is the default branch. */
  readonly branches?: readonly string[]
  /** Tag of the last release whose commits are not evaluated. */
  readonly since?: string
  /** Commits that may be released without an approval. */
  readonly exceptions?: readonly ReleaseException[]
  readonly signedTag?: boolean
  /** People who may sign a tag; the default is `ml_engineer` and above. */
  readonly signers?: readonly (string | number)[]
  /** People who may publish a release; the default is `ml_engineer` and above. */
  readonly authors?: Actors
}

/** A recorded decision to release a commit that cannot be approved any more. */
export interface ReleaseException {
  /** Complete id. */
  readonly commit: string
  readonly reason: string
  /** Who accepts it, as the reviewed configuration says. */
  readonly approver: string
}

/** A pull request that GitHub associates with a commit. */
export interface AssociatedPull {
  readonly number: number
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED'
  readonly base: string
  readonly head: string
  readonly mergeCommit: string | null
  /** Whether its base is in this repository. */
  readonly ours: boolean
}

/** A commit of the branch, following first parents. */
export interface ReleaseCommit {
  readonly oid: string
  readonly title: string
  readonly parents: readonly string[]
  /** Whether GitHub created and signed it, such as by the merge button or the merge queue. */
  readonly byGitHub: boolean
  readonly pulls: readonly AssociatedPull[]
}

export interface ReleaseTag {
  readonly name: string
  readonly commit: string
  readonly tree: string
  readonly kind: 'annotated' | 'lightweight'
  readonly signature: 'valid' | 'invalid' | 'none'
  /** Account of the tagger. */
  readonly signer: Person | null
}

export interface EnvironmentFacts {
  readonly name: string
  readonly exists: boolean
  readonly requiredReviewers: number
  readonly preventSelfReview: boolean
  readonly adminsCanBypass: boolean
  readonly branchPolicy: boolean
}

export interface DeploymentReview {
  readonly environments: readonly string[]
  readonly state: 'approved' | 'rejected' | 'pending'
  readonly actor: Actor
}

export interface BranchRules {
  readonly branch: string
  readonly pullRequests: boolean
  readonly approvals: number
  readonly dismissStale: boolean
  readonly lastPush: boolean
  readonly codeOwners: boolean
  readonly status: 'pinned' | 'required' | 'none'
  readonly forcePushes: boolean
  readonly deletions: boolean
}

/** Rules of approval before a change of them, and what they need to know about the pull request that changes them. */
export interface FormerRules {
  readonly policy: ApprovalPolicy
  readonly snapshot: Snapshot
}

/** The data that a decision on a release depends on. */
export interface ReleaseSnapshot {
  readonly at: string
  readonly repository: Snapshot['repository']
  readonly tag: ReleaseTag
  /** Commit that triggered the run. */
  readonly started: string
  readonly run: { readonly id: string; readonly attempt: number; readonly actors: readonly Person[] }
  /** Release branch that contains the commit, or `null`. */
  readonly branch: string | null
  readonly since: { readonly tag: string; readonly commit: string } | null
  /** Newest first, from the tag's commit to the release before. */
  readonly commits: readonly ReleaseCommit[]
  /** By number. */
  readonly pulls: Readonly<Record<string, Snapshot>>
  /** By number, for pull requests that change the configuration: they must also be approved by the rules before. */
  readonly former?: Readonly<Record<string, FormerRules>>
  /** By number, for pull requests that GitHub did not merge itself: whether the merged files are exactly the reviewed files. */
  readonly sameContent: Readonly<Record<string, boolean>>
  /** Exceptions of the configuration that an approved change added. */
  readonly exceptions?: readonly ReleaseException[]
  /** Why other exceptions do not count, by their commit. */
  readonly refusedExceptions?: Readonly<Record<string, string>>
  /** Changes before the start, of what decides where a release starts, that were not approved. */
  readonly startChanges?: readonly CommitDecision[]
  readonly reviews: readonly DeploymentReview[]
  readonly author: Actor | null
  readonly people: Readonly<Record<string, PermissionLevel>>
  readonly teams: Readonly<Record<string, TeamFacts>>
}

/** Commits of a branch, and what is known about how they landed. */
export type Landing = Pick<ReleaseSnapshot, 'branch' | 'commits' | 'pulls' | 'former' | 'sameContent' | 'exceptions' | 'refusedExceptions'>

/** Decides about a commit of a branch. */
export type Evaluate = (commit: ReleaseCommit, landing: Landing) => CommitDecision

export interface CommitDecision {
  readonly oid: string
  readonly title: string
  /** 0 for a direct push. */
  readonly pull: number
  readonly approved: boolean
  readonly reason: string
  /** The exception that let it pass. */
  readonly exception?: Pick<ReleaseException, 'reason' | 'approver'>
}

export interface DeploymentDecision {
  readonly environments: readonly string[]
  readonly required: number
  readonly approvers: readonly Person[]
  readonly satisfied: boolean
  readonly reason: string
}

export interface ReleaseDecision {
  readonly tier: Tier
  readonly commits: readonly CommitDecision[]
  /** The decisions on the pull requests of the release, by number. */
  readonly decisions: readonly Decision[]
  readonly deployment: DeploymentDecision
  readonly signatureRequired: boolean
  readonly expectedSigner: boolean
  readonly author: { readonly login: string; readonly entitled: boolean; readonly reason: string } | null
  readonly snapshotDigest: string
}
