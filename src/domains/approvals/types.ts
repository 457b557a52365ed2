/** What approvals are decided from and what the decision is. Plain JSON; times are ISO 8601. */

export const SNAPSHOT_SCHEMA = 'weightseal/approval-snapshot@1'
export const DECISION_SCHEMA = 'weightseal/approval-decision@1'

/** From the least to the most that is at stake. */
export const TIERS = ['public', 'internal', 'confidential', 'restricted'] as const
export type Tier = (typeof TIERS)[number]

/** Each role may do what the ones before it may. */
export const ROLES = ['viewer', 'developer', 'ml_engineer', 'ml_admin'] as const
export type Role = (typeof ROLES)[number]

/** From the least to the most. `permission` of the API folds `maintain` into write and `triage` into read. */
export const PERMISSIONS = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const
export type Permission = (typeof PERMISSIONS)[number]

export const CHANGE_CLASSES = ['policy', 'manifest', 'promotion', 'weights', 'model_config', 'eval', 'data', 'docs', 'code'] as const
export type ChangeClass = (typeof CHANGE_CLASSES)[number]

/** `id` is what is compared; logins can be renamed and registered again. `null` for an account that is gone. */
export interface Actor {
  readonly id: number | null
  readonly login: string
  readonly type: 'User' | 'Bot' | 'Mannequin' | 'Organization' | 'EnterpriseUserAccount' | 'Ghost'
}

export interface CommitFacts {
  readonly oid: string
  readonly tree: string
  /** Authors, co-authors included; `id` is `null` for an e-mail address that belongs to nobody. */
  readonly authors: readonly Person[]
  /** How many authors GitHub knows of; more than are listed when it cut the list. */
  readonly authorCount: number
  /** `null`: GitHub itself made and signed the commit. */
  readonly committer: Person | null
  readonly signature: 'valid' | 'invalid' | 'none'
}

export interface Person {
  readonly id: number | null
  readonly login: string
}

export interface FileFacts {
  readonly path: string
  /** The old name of a file that was renamed or copied. */
  readonly from?: string
  readonly change: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged'
  /** Git's id of the content at the head (before the change, for a removed file); `null` where the list has none. */
  readonly blob: string | null
  /** Bytes that are not in the diff: a git-LFS pointer or a submodule. */
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
  /** Who last edited its text; `null` when nobody did. */
  readonly editor: string | null
}

/** A commit by its content: the same tree over the same merge base is the same change. */
export interface CommitContent {
  readonly oid: string
  readonly tree: string
  /** Tree of the merge base with the base branch, where it was looked up. */
  readonly mergeBaseTree?: string
}

export type EventFacts =
  | { readonly kind: 'base_changed'; readonly at: string }
  | { readonly kind: 'head_forced'; readonly at: string; readonly actor: Actor }
  | { readonly kind: 'review_dismissed'; readonly at: string; readonly actor: Actor; readonly review: string; readonly was: ReviewState }

/** What a person may do in the repository now, or why that is not known. */
export type Standing =
  | { readonly login: string; readonly permission: Permission; readonly roleName: string }
  | { readonly login: string; readonly unknown: string }

/** A team's memberships of the people in question, by id, or why they are not known. */
export type TeamFacts = { readonly members: Readonly<Record<string, 'active' | 'pending' | 'none'>> } | { readonly unknown: string }

export interface CodeownersFacts {
  readonly path: string
  readonly text: string
  /** What GitHub finds wrong in it. */
  readonly errors: readonly { readonly line: number; readonly column: number; readonly kind: string; readonly message: string }[]
}

/** Something that could not be read. Nothing is approved as long as there is one. */
export interface Gap {
  readonly what: string
  readonly detail: string
  /** The permission that would have let it be read. */
  readonly permission?: string
}

/** A tier that a configuration declares for a path, and for the whole repository. */
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
  /** How many files GitHub says are changed. */
  readonly changedFiles: number
  /** Who pushed to the head last, where that is known. */
  readonly pushers: readonly Person[]
}

export interface ChecksFacts {
  readonly statuses: Readonly<Record<string, string>>
  /** By path of the workflow's file; the worst conclusion of its runs on the head. */
  readonly workflows: Readonly<Record<string, string>>
}

/** Everything that a decision looks at. Public format: schemas/approval-snapshot-v1.schema.json. */
export interface Snapshot {
  readonly schema: typeof SNAPSHOT_SCHEMA
  /** When it was taken: ages are measured up to here. */
  readonly at: string
  readonly repository: { readonly id: number; readonly name: string; readonly visibility: 'public' | 'private' | 'internal' }
  readonly pull: PullFacts
  readonly commits: readonly CommitFacts[]
  readonly files: readonly FileFacts[]
  /** Oldest first. */
  readonly reviews: readonly ReviewFacts[]
  readonly events: readonly EventFacts[]
  /** What GitHub itself takes for the latest opinion of each person: a second opinion on ours. */
  readonly opinions: readonly { readonly review: string; readonly state: ReviewState }[]
  /** Unresolved review threads; `null` when nobody asked. */
  readonly unresolvedThreads: number | null
  /** `null` when nobody asked. */
  readonly checks: ChecksFacts | null
  readonly people: Readonly<Record<string, Standing>>
  readonly teams: Readonly<Record<string, TeamFacts>>
  /** Of the base branch; `null` when there is none. */
  readonly codeowners: CodeownersFacts | null
  /** Where the policy was read; `blob` is `null` when the branch has no such file. */
  readonly policy: { readonly path: string; readonly ref: string; readonly commit: string; readonly blob: string | null }
  /** What the configuration of the head declares; `null` when the change leaves it alone. */
  readonly proposed: Declared | null
  readonly gaps: readonly Gap[]
}

/** At the top `error` outweighs `fail`, that `pending`, that `pass`. `skipped` only stands for a rule that does not apply. */
export type Outcome = 'pass' | 'pending' | 'fail' | 'error' | 'skipped'

/** Why a review counts or does not; the first of these that holds, in this order. */
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

export interface Considered {
  readonly review: string
  readonly actor: Actor
  readonly reason: Reason
  /** In words, for people. */
  readonly detail: string
}

export interface SlotResult {
  /** Who is asked for, in words: `ml_engineer`, `owner of /models/ (.github/CODEOWNERS:3)`. */
  readonly slot: string
  readonly filledBy: Person | null
  /** Who could fill it, in words. */
  readonly candidates: readonly string[]
}

export interface RuleResult {
  readonly name: string
  readonly outcome: Outcome
  readonly why: string
  readonly slots: readonly SlotResult[]
  readonly considered: readonly Considered[]
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

/** Public format: schemas/approval-decision-v1.schema.json. */
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
