import type { Actor, CommitFacts, EventFacts, Permission, PullFacts, ReviewFacts, ReviewState } from '../../../domains/approvals/types.ts'

/** What the approvals ask of GitHub. Answers are checked; what cannot be read throws a SealError, it is never empty. */
export interface ApprovalApi {
  /** A pull request and the files of its base branch, whatever base was asked for. All pages of reviews, commits and events. */
  readonly pull: (query: PullQuery) => Promise<PullRecord>
  readonly pulse: (query: PulseQuery) => Promise<Pulse>
  /** Texts of files in their order; `undefined` for one that its commit does not have. */
  readonly files: (wanted: readonly WantedFile[]) => Promise<readonly (TextFile | undefined)[]>
  readonly permission: (login: string) => Promise<{ readonly permission: Permission; readonly roleName: string; readonly id: number }>
  /** @returns `none` only for a team that can be read. @throws {SealError} the team itself cannot be read. */
  readonly membership: (team: string, login: string) => Promise<'active' | 'pending' | 'none'>
  /** Tree of the merge base of a branch and a commit. */
  readonly mergeBaseTree: (base: string, commit: string) => Promise<string>
  readonly codeownersErrors: (ref: string) => Promise<readonly OwnersError[]>
  readonly checks: (
    commit: string,
  ) => Promise<{ readonly statuses: Readonly<Record<string, string>>; readonly workflows: Readonly<Record<string, string>> }>
  /** Who pushed which commits to a branch of this repository, newest first; the first 100 pushes. */
  readonly pushes: (branch: string) => Promise<readonly { readonly actor: Actor; readonly after: string }[]>
  readonly openPulls: () => Promise<readonly OpenPull[]>
  /** Open pull requests of a head branch. @param head - `owner:branch`. */
  readonly pullsOfHead: (head: string) => Promise<readonly OpenPull[]>
  /** Pull requests that wait in the merge queue of a branch, in its order. */
  readonly mergeQueue: (branch: string) => Promise<readonly (OpenPull & { readonly groupSha: string | null })[]>
}

export interface PullQuery {
  readonly number: number
  /** Branch that the pull request goes to, as far as the event knows. */
  readonly base: string
  /** Path of the configuration. */
  readonly policy: string
}

export interface WantedFile {
  readonly commit: string
  readonly path: string
}

export interface TextFile {
  readonly blob: string
  readonly text: string
}

export interface OpenPull {
  readonly number: number
  readonly headSha: string
  readonly base: string
}

export interface OwnersError {
  readonly line: number
  readonly column: number
  readonly kind: string
  readonly message: string
}

export interface PullRecord {
  readonly repository: { readonly id: number; readonly name: string; readonly visibility: 'public' | 'private' | 'internal' }
  readonly pull: Omit<PullFacts, 'pushers' | 'head' | 'base'> & {
    readonly baseRef: string
    readonly head: { readonly oid: string; readonly ref: string; readonly repository: string | null }
  }
  /** Tip of the branch that was asked for. */
  readonly baseTip: string
  readonly policy: TextFile | undefined
  /** The first of the three files that there is. */
  readonly codeowners: { readonly path: string; readonly text: string } | undefined
  readonly reviews: readonly ReviewFacts[]
  readonly commits: readonly CommitFacts[]
  readonly events: readonly EventFacts[]
  readonly threads: { readonly total: number; readonly listed: number; readonly unresolved: number }
  /** Other open pull requests with the same head to the same base: they share its status. */
  readonly siblings: readonly number[]
  readonly opinionated: readonly { readonly id: string; readonly state: ReviewState }[]
}

export interface PulseQuery {
  readonly number: number
  readonly sha: string
  readonly context: string
  readonly base: string
  /** Paths at which to look in the head that was decided. */
  readonly paths: readonly string[]
  readonly head: string
}

/** Whatever could change a decision without a new commit, in one comparable text, and the status that stands. */
export interface Pulse {
  readonly head: string
  readonly baseRef: string
  readonly fingerprint: string
  readonly status: { readonly state: string; readonly description: string } | undefined
  /** Git's id of what the decided head holds at each path; `null` for nothing. */
  readonly blobs: readonly (string | null)[]
}
