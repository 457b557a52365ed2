import { TIERS, type Tier } from '../../core/tiers.ts'
import type { Freshness, Requirement } from './policy.ts'
import type { ChangeClass, Role } from './types.ts'

/** Returns the higher of two tiers. */
export function higher(a: Tier, b: Tier): Tier {
  return TIERS.indexOf(a) >= TIERS.indexOf(b) ? a : b
}

/** Requirements of a tier. The policy can add to them. */
export interface TierDefaults {
  readonly freshness: Freshness
  readonly unattributedCommits: 'warn' | 'pending' | 'fail'
  readonly signedCommits: 'off' | 'warn' | 'required'
  /** Whether a review whose text was edited still counts. */
  readonly editedReviews: 'count' | 'ignore'
  /** Maximum age of an approval of a promotion, in days. */
  readonly promotionMaxAgeDays: number | undefined
  readonly veto: 'writers' | 'required'
  /** Whether an owner must approve for each line of CODEOWNERS that owns a changed file. */
  readonly codeowners: boolean
  readonly unownedWeights: 'ignore' | 'error'
}

export const TIER_DEFAULTS: Readonly<Record<Tier, TierDefaults>> = {
  public: {
    freshness: 'content',
    unattributedCommits: 'warn',
    signedCommits: 'off',
    editedReviews: 'count',
    promotionMaxAgeDays: undefined,
    veto: 'required',
    codeowners: false,
    unownedWeights: 'ignore',
  },
  internal: {
    freshness: 'content',
    unattributedCommits: 'warn',
    signedCommits: 'off',
    editedReviews: 'count',
    promotionMaxAgeDays: 90,
    veto: 'writers',
    codeowners: true,
    unownedWeights: 'ignore',
  },
  confidential: {
    freshness: 'head',
    unattributedCommits: 'pending',
    signedCommits: 'warn',
    editedReviews: 'ignore',
    promotionMaxAgeDays: 30,
    veto: 'writers',
    codeowners: true,
    unownedWeights: 'ignore',
  },
  restricted: {
    freshness: 'head',
    unattributedCommits: 'fail',
    signedCommits: 'required',
    editedReviews: 'ignore',
    promotionMaxAgeDays: 14,
    veto: 'writers',
    codeowners: true,
    unownedWeights: 'error',
  },
}

type Row = Readonly<Record<Tier, readonly Role[]>>

const D: Role = 'developer'
const E: Role = 'ml_engineer'
const A: Role = 'ml_admin'

const MODEL: Row = { public: [E], internal: [E], confidential: [E, E], restricted: [E, A] }
const SURROGATE: Row = { public: [E], internal: [E], confidential: [E, D], restricted: [E, A] }

/** Roles that must approve a change, by class and tier. Each entry requires a different person. */
const MATRIX: Readonly<Record<ChangeClass, Row>> = {
  docs: { public: [D], internal: [D], confidential: [D], restricted: [E] },
  code: { public: [D], internal: [D], confidential: [D, D], restricted: [D, E] },
  weights: MODEL,
  model_config: MODEL,
  data: MODEL,
  eval: SURROGATE,
  manifest: SURROGATE,
  policy: { public: [A], internal: [A], confidential: [A, E], restricted: [A, A] },
  promotion: { public: [E], internal: [A], confidential: [E, A], restricted: [E, A] },
}

/** Pairs of more teams would exceed `MAX_WAYS`. */
const MAX_TEAMS = 8

/**
 * Returns the default requirement of a class at a tier.
 *
 * @param teams - teams of the role `developer`. If there are several, the two approvers of confidential code must be from different
 *   teams.
 */
export function matrixRequirement(name: ChangeClass, tier: Tier, teams: readonly string[] = []): Requirement {
  const roles = MATRIX[name][tier]
  if (name === 'code' && tier === 'confidential' && teams.length > 1 && teams.length <= MAX_TEAMS) return { any: pairsOf(teams) }
  return { all_distinct: roles.map((role) => ({ role })) }
}

function pairsOf(teams: readonly string[]): readonly Requirement[] {
  return teams.flatMap((first, index) =>
    teams.slice(index + 1).map((second) => ({ all_distinct: [{ teams: [first] }, { teams: [second] }] })),
  )
}

/** Roles that must approve the release of a model to production, by tier. */
export const RELEASE_ROLES: Row = { public: [E], internal: [A], confidential: [E, A], restricted: [E, A] }
