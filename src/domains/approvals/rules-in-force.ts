import type { Tier } from '../../core/tiers.ts'
import type { ClassOfChange } from './classes.ts'
import type { Ownership } from './owners.ts'
import type { ApprovalPolicy, ApprovalRule, OwnersRequirement } from './policy.ts'
import { matrixRequirement, TIER_DEFAULTS } from './tiers.ts'

/** A rule to evaluate, including those that the tier adds. */
export interface ActiveRule extends ApprovalRule {
  /** Whether the rule is in the policy or created by the defaults. */
  readonly from: 'policy' | 'default'
}

export interface Change {
  readonly classes: readonly ClassOfChange[]
  readonly tier: Tier
  readonly ownership: Ownership | undefined
}

/**
 * Returns the rules of the policy and those of the default matrix for this change: one for each class, at the tier of the class.
 */
export function rulesInForce(policy: ApprovalPolicy, { classes, tier, ownership }: Change): readonly ActiveRule[] {
  const matrix = policy.matrix === 'off' ? classes.filter(({ name }) => name === 'policy') : classes
  return [
    ...matrix.map(({ name, tier: own, paths }): ActiveRule => {
      const age = name === 'promotion' ? TIER_DEFAULTS[own].promotionMaxAgeDays : undefined
      return {
        name: `${name} (${own})`,
        description: `${paths.length === 1 ? JSON.stringify(paths[0]) : `${JSON.stringify(paths[0])} and ${paths.length - 1} more`}`,
        from: 'default',
        require: matrixRequirement(name, own, policy.roles.developer?.teams),
        ...(age === undefined ? {} : { maxAgeDays: age }),
      }
    }),
    ...ownersRule(policy, tier, ownership),
    ...policy.rules.map((rule) => ({ ...rule, from: 'policy' as const })),
  ]
}

/** Returns the rule for code owners, if the policy or the tier requires their approval. */
function ownersRule({ codeowners, matrix }: ApprovalPolicy, tier: Tier, ownership: Ownership | undefined): readonly ActiveRule[] {
  if (ownership === undefined || codeowners === 'off' || ownership.groups.length === 0) return []
  const byTier = codeowners === undefined && matrix === 'default' && TIER_DEFAULTS[tier].codeowners
  if (codeowners === undefined && !byTier) return []
  const wanted: OwnersRequirement = codeowners ?? {}
  return [{ name: 'code owners', description: ownership.path, from: 'default', require: { codeowners: wanted } }]
}
