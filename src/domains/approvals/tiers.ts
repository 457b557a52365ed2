import type { Freshness, Requirement } from './policy.ts'
import { type ChangeClass, type Role, TIERS, type Tier } from './types.ts'

/** The higher of two tiers. */
export function higher(a: Tier, b: Tier): Tier {
  return TIERS.indexOf(a) >= TIERS.indexOf(b) ? a : b
}

export function isAtLeast(tier: Tier, floor: Tier): boolean {
  return TIERS.indexOf(tier) >= TIERS.indexOf(floor)
}

/** What a tier asks for where the policy does not ask for more. */
export interface TierDefaults {
  readonly freshness: Freshness
  readonly unattributedCommits: 'warn' | 'pending' | 'fail'
  readonly signedCommits: 'off' | 'warn' | 'required'
  /** Whether a review whose text was edited still counts. */
  readonly editedReviews: 'count' | 'ignore'
  /** How old an approval of a promotion may be, in days. */
  readonly promotionMaxAgeDays: number | undefined
  readonly veto: 'writers' | 'required'
  /** Whether each line of CODEOWNERS that owns a changed file needs one of its owners. */
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

/** Who must approve a change, by its class and tier. Each entry is another person. */
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

/** Pairs of more teams than this are more ways than a requirement may have. */
const MAX_TEAMS = 8

/**
 * The default requirement of a class at a tier.
 *
 * @param teams - those from which developers come. Where there are several, the two who approve confidential code are of
 *   different ones.
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

/** Who must approve the release of a model to production, by tier. */
export const RELEASE_ROLES: Row = { public: [E], internal: [A], confidential: [E, A], restricted: [E, A] }
