import type { ChangeClass, Permission, Role, Tier } from './types.ts'

/** Whom a requirement asks for: a person who is any of these. */
export interface Actors {
  readonly role?: Role
  readonly roles?: readonly Role[]
  /** `login`, `login#id`, or the id alone: with an id a renamed or re-registered login does not matter. */
  readonly users?: readonly (string | number)[]
  /** `organisation/slug`. */
  readonly teams?: readonly string[]
  readonly permission?: Permission
}

/** Who must approve. In `all` one person may stand for several parts, in `all_distinct` every part needs somebody else. */
export type Requirement =
  | (Actors & { readonly count?: number })
  | { readonly codeowners: OwnersRequirement }
  | { readonly all: readonly Requirement[] }
  | { readonly any: readonly Requirement[] }
  | { readonly all_distinct: readonly Requirement[] }

export interface OwnersRequirement {
  /** How many owners of each line that owns a changed file. */
  readonly eachGroup?: number
  /** Whether any owner of a line is enough, or each one must approve. */
  readonly owners?: 'any' | 'all'
  readonly unowned?: 'ignore' | 'error'
  readonly onInvalid?: 'error' | 'warn'
  /** Who may stand in where the author is the only owner. */
  readonly fallbackOwners?: Actors
}

/** When a rule applies: every part that is given must hold. */
export interface When {
  /** Any changed file matches, by its old or its new name. */
  readonly changed?: readonly string[]
  /** Files that `changed` and `onlyChanged` do not look at. */
  readonly ignore?: readonly string[]
  /** Every changed file matches. */
  readonly onlyChanged?: readonly string[]
  readonly classes?: readonly ChangeClass[]
  readonly tiers?: readonly Tier[]
  /** Base branches; `*` stands for a part of a name, `**` for several parts. */
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
  /** Numeric ids of bots whose approval this rule takes. */
  readonly bots?: readonly number[]
}

export type Freshness = 'head' | 'content' | 'none'

/** Where a role comes from: any of these. */
export interface RoleSource {
  readonly users?: readonly (string | number)[]
  readonly teams?: readonly string[]
  readonly permission?: Permission | null
  /** Names of custom repository roles. */
  readonly roleNames?: readonly string[]
  /** Higher roles do not include this one. */
  readonly strict?: boolean
}

/** The part of the configuration that decides about approvals, checked. */
export interface ApprovalPolicy {
  readonly declared: { readonly tier?: Tier; readonly models: readonly { readonly path: string; readonly tier?: Tier }[] }
  readonly roles: Partial<Readonly<Record<Role, RoleSource>>>
  readonly freshness?: Freshness
  readonly contributors: 'deny' | 'allow'
  readonly unattributedCommits?: 'warn' | 'pending' | 'fail'
  readonly signedCommits?: 'off' | 'warn' | 'required'
  readonly requireResolvedThreads: boolean
  readonly drafts: 'pending' | 'judge'
  /** Whether the default requirements by tier and change class are in force beside the rules. */
  readonly matrix: 'default' | 'off'
  /** Paths that belong to a class beside the usual ones. */
  readonly classes: Partial<Readonly<Record<ChangeClass, readonly string[]>>>
  /** Files of the gate's own, which make a change one of policy: literal, but for one `*` in the last name. */
  readonly policyPaths: readonly string[]
  readonly codeowners: OwnersRequirement | 'off' | undefined
  readonly veto: { readonly by?: 'writers' | 'required' | 'none'; readonly overrideBy?: readonly Role[] }
  readonly rules: readonly ApprovalRule[]
}
