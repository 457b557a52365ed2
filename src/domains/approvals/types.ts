import type { Tier } from '../../core/tiers.ts'

/** Input and result of decisions about approvals. Plain JSON; times are ISO 8601. */

export const SNAPSHOT_SCHEMA = 'weightseal/approval-snapshot@1'
export const DECISION_SCHEMA = 'weightseal/approval-decision@1'

/** Each role includes the ones before it. */
export const ROLES = ['viewer', 'developer', 'ml_engineer', 'ml_admin'] as const
export type Role = (typeof ROLES)[number]

/** In ascending order. The API's `permission` reports `maintain` as `write` and `triage` as `read`. */
export const PERMISSIONS = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const
export type Permission = (typeof PERMISSIONS)[number]

export const CHANGE_CLASSES = ['policy', 'manifest', 'promotion', 'weights', 'model_config', 'eval', 'data', 'docs', 'code'] as const
export type ChangeClass = (typeof CHANGE_CLASSES)[number]

/** An account. `id` is compared, because logins can be renamed and registered again; it is `null` for a deleted account. */
export interface Actor {
  readonly id: number | null
  readonly login: string
  readonly type: 'User' | 'Bot' | 'Mannequin' | 'Organization' | 'EnterpriseUserAccount' | 'Ghost'
}

export interface CommitFacts {
  readonly oid: string
  readonly tree: string
  /** Authors and co-authors; `id` is `null` for an email address that belongs to no account. */
  readonly authors: readonly Person[]
  /** Number of authors according to GitHub; higher than the length of `authors` if GitHub truncated the list. */
  readonly authorCount: number
  /** `null` if GitHub itself created and signed the commit. */
  readonly committer: Person | null
  readonly signature: 'valid' | 'invalid' | 'none'
}

export interface Person {
  readonly id: number | null
  readonly login: string
}

export interface FileFacts {
  readonly path: string
  /** Old name of a renamed file, or the source of a copied one. */
  readonly from?: string
  readonly change: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged'
  /** Git's blob id at the head (before the change, for a removed file); `null` if the list has none. */
  readonly blob: string | null
  /** Where the content is stored, if it is not in the diff: Git LFS or a submodule. */
  readonly elsewhere?: 'lfs' | 'submodule'
}

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING'

export interface ReviewFacts {
  readonly id: string
  readonly actor: Actor
  readonly state: ReviewState
  /** `null` for a review that was not submitted. */
  readonly at: string | null
  readonly commit: CommitContent | null
  /** Login of the person who last edited the text; `null` if it was not edited. */
  readonly editor: string | null
}

/** A commit by its content: commits with the same tree and merge base contain the same change. */
export interface CommitContent {
  readonly oid: string
  readonly tree: string
  /** Tree of the merge base with the base branch, if it was read. */
  readonly mergeBaseTree?: string
}

export type EventFacts =
  | { readonly kind: 'base_changed'; readonly at: string }
  | { readonly kind: 'head_forced'; readonly at: string; readonly actor: Actor }
  | { readonly kind: 'review_dismissed'; readonly at: string; readonly actor: Actor; readonly review: string; readonly was: ReviewState }

/** The current repository permission of a person, or why it is unknown. */
export type PermissionLevel =
  | { readonly login: string; readonly permission: Permission; readonly roleName: string }
  | { readonly login: string; readonly unknown: string }

/** Memberships in a team by user id, or why they are unknown. */
export type TeamFacts = { readonly members: Readonly<Record<string, 'active' | 'pending' | 'none'>> } | { readonly unknown: string }

export interface CodeownersFacts {
  readonly path: string
  readonly text: string
  /** Errors that GitHub reports for the file; `null` if they were not read, because the policy did not need them. */
  readonly errors: readonly { readonly line: number; readonly column: number; readonly kind: string; readonly message: string }[] | null
}

/** Data that could not be read. A snapshot with a gap is never approved. */
export interface Gap {
  readonly what: string
  readonly detail: string
  /** Permission that is missing to read it. */
  readonly permission?: string
}

/** Tiers that a configuration declares, for the repository and for models. */
export interface Declared {
  readonly tier?: Tier
  readonly models: readonly { readonly path: string; readonly tier: Tier }[]
}

export interface PullFacts {
  readonly number: number
  readonly title: string
  readonly author: Actor
  readonly base: { readonly ref: string; readonly oid: string }
  readonly head: CommitContent & { readonly ref: string; readonly repository: string | null }
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED'
  readonly mergedAt: string | null
  readonly draft: boolean
  readonly labels: readonly string[]
  /** Number of changed files according to GitHub. */
  readonly changedFiles: number
  /** People who pushed the commits, as far as known; `null` if that was not read, because the policy did not need it. */
  readonly pushers: readonly Person[] | null
}

export interface ChecksFacts {
  readonly statuses: Readonly<Record<string, string>>
  /** Worst conclusion of the runs on the head, by path of the workflow file. */
  readonly workflows: Readonly<Record<string, string>>
}

/** The data that a decision depends on. Public format: schemas/approval-snapshot-v1.schema.json. */
export interface Snapshot {
  readonly schema: typeof SNAPSHOT_SCHEMA
  /** Time of the snapshot; ages are measured against it. */
  readonly at: string
  readonly repository: { readonly id: number; readonly name: string; readonly visibility: 'public' | 'private' | 'internal' }
  readonly pull: PullFacts
  readonly commits: readonly CommitFacts[]
  readonly files: readonly FileFacts[]
  /** Oldest first. */
  readonly reviews: readonly ReviewFacts[]
  readonly events: readonly EventFacts[]
  /** The latest opinion of each person according to GitHub, to cross-check ours. */
  readonly opinions: readonly { readonly review: string; readonly state: ReviewState }[]
  /** Number of unresolved review threads; `null` if GitHub did not list all threads. */
  readonly unresolvedThreads: number | null
  /** `null` if no rule requires checks, or if they could not be read. */
  readonly checks: ChecksFacts | null
  readonly people: Readonly<Record<string, PermissionLevel>>
  readonly teams: Readonly<Record<string, TeamFacts>>
  /** CODEOWNERS of the base branch; `null` if there is none. */
  readonly codeowners: CodeownersFacts | null
  /** Location of the policy; `blob` is `null` if the branch has no such file. */
  readonly policy: { readonly path: string; readonly ref: string; readonly commit: string; readonly blob: string | null }
  /** Tiers that the configuration of the head declares; `null` if the change does not touch it. */
  readonly proposed: Declared | null
  readonly gaps: readonly Gap[]
}

/** Precedence: `error`, `fail`, `pending`, `pass`. `skipped` is only used for a rule that does not apply. */
export type Outcome = 'pass' | 'pending' | 'fail' | 'error' | 'skipped'

/** Why a review counts or not; the first reason that applies, in this order. */
export const REASONS = [
  'not_submitted',
  'commented_only',
  'superseded',
  'after_merge',
  'dismissed',
  'changes_requested',
  'unknown_user',
  'bot_actor',
  'self_approval',
  'contributor',
  'last_pusher',
  'stale_head',
  'stale_base',
  'edited',
  'expired',
  'unverifiable_permission',
  'permission_too_low',
  'unverifiable_team',
  'not_required_actor',
  'not_needed',
  'counted',
] as const
export type Reason = (typeof REASONS)[number]

/** How a review counts for a rule. */
export interface ReviewAssessment {
  readonly review: string
  readonly actor: Actor
  readonly reason: Reason
  /** Explanation for people. */
  readonly detail: string
}

export interface SlotResult {
  /** Description of who must approve: `ml_engineer`, `owner @erin of "models/a" (.github/CODEOWNERS:3)`. */
  readonly slot: string
  readonly filledBy: Person | null
  /** Descriptions of the people who can fill it. */
  readonly candidates: readonly string[]
}

export interface RuleResult {
  readonly name: string
  readonly outcome: Outcome
  readonly why: string
  readonly slots: readonly SlotResult[]
  readonly considered: readonly ReviewAssessment[]
}

export interface ApprovalFinding {
  readonly code: string
  readonly outcome: 'warn' | 'pending' | 'fail' | 'error'
  readonly message: string
  readonly at?: { readonly file: string; readonly line: number; readonly column: number }
}

export interface Approver {
  readonly id: number
  readonly login: string
  readonly roles: readonly Role[]
  readonly review: string
  readonly commit: string
  readonly at: string
}

/** The decision on a pull request. Public format: schemas/approval-decision-v1.schema.json. */
export interface Decision {
  readonly schema: typeof DECISION_SCHEMA
  readonly outcome: Outcome
  /** One line for people. */
  readonly summary: string
  readonly pull: number
  readonly head: string
  readonly base: { readonly ref: string; readonly oid: string }
  readonly policy: Snapshot['policy']
  readonly tier: Tier
  readonly classes: readonly { readonly name: ChangeClass; readonly tier: Tier; readonly files: number; readonly example: string }[]
  readonly approvers: readonly Approver[]
  readonly contributors: readonly { readonly id: number; readonly login: string; readonly why: string }[]
  readonly rules: readonly RuleResult[]
  readonly findings: readonly ApprovalFinding[]
  /** SHA-256 of the snapshot in canonical JSON. */
  readonly snapshotDigest: string
}
