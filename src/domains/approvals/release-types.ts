import type { Actors } from './policy.ts'
import type { Actor, Decision, Person, Snapshot, Standing, TeamFacts, Tier } from './types.ts'

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
  /** Whose signature a tag must have; `ml_engineer` and above when not given. */
  readonly signers?: readonly (string | number)[]
  /** Who may publish a release; `ml_engineer` and above when not given. */
  readonly authors?: Actors
}

/** A pull request to which GitHub counts a commit. */
export interface AssociatedPull {
  readonly number: number
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED'
  readonly base: string
  readonly head: string
  readonly mergeCommit: string | null
  /** Whether it goes to this very repository. */
  readonly ours: boolean
}

/** A commit of the branch, along first parents. */
export interface ReleaseCommit {
  readonly oid: string
  readonly title: string
  readonly parents: readonly string[]
  /** GitHub made and signed it: a button of a pull request, or the merge queue. */
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
  /** -1 when the token may not see them. */
  readonly bypasses: number
}

/** Everything that a decision on a release looks at. */
export interface ReleaseSnapshot {
  readonly at: string
  readonly repository: Snapshot['repository']
  readonly tag: ReleaseTag
  /** The commit that the run was started for. */
  readonly started: string
  readonly run: { readonly id: string; readonly attempt: number; readonly actors: readonly Person[] }
  /** The release branch that holds the commit, or `null`. */
  readonly branch: string | null
  readonly since: { readonly tag: string; readonly commit: string } | null
  /** Newest first, from the tag's commit to the release before. */
  readonly commits: readonly ReleaseCommit[]
  /** By number. */
  readonly pulls: Readonly<Record<string, Snapshot>>
  /** By number, for what GitHub did not sign: whether exactly the reviewed files landed. */
  readonly sameContent: Readonly<Record<string, boolean>>
  readonly reviews: readonly DeploymentReview[]
  readonly author: Actor | null
  readonly people: Readonly<Record<string, Standing>>
  readonly teams: Readonly<Record<string, TeamFacts>>
}

export interface JudgedCommit {
  readonly oid: string
  readonly title: string
  /** 0 for a direct push. */
  readonly pull: number
  readonly approved: boolean
  readonly reason: string
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
  readonly commits: readonly JudgedCommit[]
  /** The decisions on the pull requests of the release, by number. */
  readonly decisions: readonly Decision[]
  readonly deployment: DeploymentDecision
  readonly signatureRequired: boolean
  readonly expectedSigner: boolean
  readonly author: { readonly login: string; readonly entitled: boolean; readonly reason: string } | null
  readonly snapshotDigest: string
}
