import type { Actor, CommitFacts, EventFacts, Permission, PullFacts, ReviewFacts, ReviewState } from '../../../domains/approvals/types.ts'

/**
 * The calls to GitHub for approvals. Responses are validated; data that cannot be read throws a SealError and is never returned as
 * empty.
 */
export interface ApprovalApi {
  /** A pull request with all reviews, commits and events, and the files of its base branch, even if it differs from the query's. */
  readonly pull: (query: PullQuery) => Promise<PullRecord>
  readonly pulse: (query: PulseQuery) => Promise<Pulse>
  /** Texts of files in the given order; `undefined` for a file that does not exist in its commit. */
  readonly files: (wanted: readonly WantedFile[]) => Promise<readonly (TextFile | undefined)[]>
  readonly permission: (login: string) => Promise<{ readonly permission: Permission; readonly roleName: string; readonly id: number }>
  /** @returns `none` only if the team can be read. @throws {SealError} when the team cannot be read. */
  readonly membership: (team: string, login: string) => Promise<'active' | 'pending' | 'none'>
  /** Tree of the merge base of a branch and a commit. */
  readonly mergeBaseTree: (base: string, commit: string) => Promise<string>
  readonly codeownersErrors: (ref: string) => Promise<readonly OwnersError[]>
  readonly checks: (
    commit: string,
  ) => Promise<{ readonly statuses: Readonly<Record<string, string>>; readonly workflows: Readonly<Record<string, string>> }>
  /** Pushes to a branch of this repository, newest first. @throws {SealError} GITHUB_TRUNCATED - there are too many. */
  readonly pushes: (branch: string) => Promise<readonly { readonly actor: Actor; readonly after: string }[]>
  readonly openPulls: () => Promise<readonly OpenPull[]>
  /** Open pull requests of a head branch. @param head - `owner:branch`. */
  readonly pullsOfHead: (head: string) => Promise<readonly OpenPull[]>
  /** Pull requests in the merge queue of a branch, in its order. */
  readonly mergeQueue: (branch: string) => Promise<readonly (OpenPull & { readonly groupSha: string | null })[]>
}

export interface PullQuery {
  readonly number: number
  /** Base branch according to the event; the pull request may have changed it. */
  readonly base: string
  /** Paths that the configuration can have. */
  readonly policies: readonly string[]
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
  /** Commit at the tip of the base branch. */
  readonly baseTip: string
  /** The files at the paths of the query, in its order. */
  readonly policies: readonly (TextFile | undefined)[]
  /** The first of the three CODEOWNERS locations that exists. */
  readonly codeowners: { readonly path: string; readonly text: string } | undefined
  readonly reviews: readonly ReviewFacts[]
  readonly commits: readonly CommitFacts[]
  readonly events: readonly EventFacts[]
  readonly threads: { readonly total: number; readonly listed: number; readonly unresolved: number }
  /** Other open pull requests with the same head and base: they share the status. */
  readonly siblings: readonly number[]
  readonly opinionated: readonly { readonly id: string; readonly state: ReviewState }[]
}

export interface PulseQuery {
  readonly number: number
  readonly sha: string
  readonly context: string
  readonly base: string
  /** Paths to read in the decided head. */
  readonly paths: readonly string[]
  readonly head: string
}

/** The current state of a pull request: a fingerprint of the data that affects a decision without a new commit, and the status. */
export interface Pulse {
  readonly head: string
  readonly baseRef: string
  readonly fingerprint: string
  readonly status: { readonly state: string; readonly description: string } | undefined
  /** Git's object id at each path of the decided head; `null` if the path does not exist. */
  readonly blobs: readonly (string | null)[]
}
