import type { Tier } from '../../core/tiers.ts'
import type { ChangeClass, Permission, Role } from './types.ts'

/** The people that a requirement names; a person must match one entry. */
export interface Actors {
  readonly role?: Role
  readonly roles?: readonly Role[]
  /** `login`, `login#id`, or the id alone. An id stays valid when the login is renamed or registered again. */
  readonly users?: readonly (string | number)[]
  /** `organisation/slug`. */
  readonly teams?: readonly string[]
  readonly permission?: Permission
}

/** Who must approve. In `all` one person can fill several parts; in `all_distinct` every part requires a different person. */
export type Requirement =
  | (Actors & { readonly count?: number })
  | { readonly codeowners: OwnersRequirement }
  | { readonly all: readonly Requirement[] }
  | { readonly any: readonly Requirement[] }
  | { readonly all_distinct: readonly Requirement[] }

export interface OwnersRequirement {
  /** Number of owners that must approve for each line that owns a changed file. */
  readonly eachGroup?: number
  /** Whether one owner of a line is sufficient or all must approve. */
  readonly owners?: 'any' | 'all'
  readonly unowned?: 'ignore' | 'error'
  readonly onInvalid?: 'error' | 'warn'
  /** People who can approve where the author is the only owner. */
  readonly fallbackOwners?: Actors
}

/** When a rule applies: every given condition must be true. */
export interface When {
  /** At least one changed file matches, by its old or new name. */
  readonly changed?: readonly string[]
  /** Files that `changed` and `onlyChanged` ignore. */
  readonly ignore?: readonly string[]
  /** Every changed file matches. */
  readonly onlyChanged?: readonly string[]
  readonly classes?: readonly ChangeClass[]
  readonly tiers?: readonly Tier[]
  /** Base branches; `*` matches within one part of a name, `**` matches several parts. */
  readonly base?: readonly string[]
  readonly labels?: readonly string[]
  readonly author?: Actors
  readonly not?: When
}

export interface Conditions {
  /** Commit statuses or check runs that must be successful on the head. */
  readonly statuses?: readonly string[]
  /** Workflow files whose runs on the head must be successful. */
  readonly workflows?: readonly string[]
}

export interface ApprovalRule {
  readonly name: string
  readonly description?: string
  readonly when?: When | 'always'
  readonly require?: Requirement
  readonly conditions?: Conditions
  readonly freshness?: Freshness
  readonly contributors?: 'deny' | 'allow'
  readonly maxAgeDays?: number
  /** Numeric ids of bots whose approval this rule accepts. */
  readonly bots?: readonly number[]
}

export type Freshness = 'head' | 'content' | 'none'

/** Sources of a role; a person who matches one of them has the role. */
export interface RoleSource {
  readonly users?: readonly (string | number)[]
  readonly teams?: readonly string[]
  readonly permission?: Permission | null
  /** Names of custom repository roles. */
  readonly roleNames?: readonly string[]
  /** Higher roles do not include this one. */
  readonly strict?: boolean
}

/** The validated part of the configuration for approvals. */
export interface ApprovalPolicy {
  readonly declared: { readonly tier?: Tier; readonly models: readonly { readonly path: string; readonly tier?: Tier }[] }
  readonly roles: Partial<Readonly<Record<Role, RoleSource>>>
  readonly freshness?: Freshness
  readonly contributors: 'deny' | 'allow'
  readonly unattributedCommits?: 'warn' | 'pending' | 'fail'
  readonly signedCommits?: 'off' | 'warn' | 'required'
  readonly requireResolvedThreads: boolean
  readonly drafts: 'pending' | 'judge'
  /** Whether the default requirements by tier and change class apply in addition to the rules. */
  readonly matrix: 'default' | 'off'
  /** Additional paths of a class. */
  readonly classes: Partial<Readonly<Record<ChangeClass, readonly string[]>>>
  /** Weightseal's own configuration files; a change to them has the class `policy`. Literal except for one `*` in the last name. */
  readonly policyPaths: readonly string[]
  readonly codeowners: OwnersRequirement | 'off' | undefined
  readonly veto: { readonly by?: 'writers' | 'required' | 'none'; readonly overrideBy?: readonly Role[] }
  readonly rules: readonly ApprovalRule[]
}
