import { lintPolicy, type PolicyFault } from '../domains/approvals/lint.ts'
import type { ApprovalPolicy, ApprovalRule, Freshness, OwnersRequirement, RoleSource } from '../domains/approvals/policy.ts'
import type { ReleasePolicy } from '../domains/approvals/release-types.ts'
import type { ChangeClass, Declared, Role, Tier } from '../domains/approvals/types.ts'
import type { Config } from './read-config.ts'
import { localPacks } from './remote-pack.ts'

/** The `approvals` section of the configuration, as written. */
export interface ApprovalsConfig {
  readonly tier?: Tier
  readonly freshness?: Freshness
  readonly contributors?: 'deny' | 'allow'
  readonly unattributedCommits?: 'warn' | 'pending' | 'fail'
  readonly signedCommits?: 'off' | 'warn' | 'required'
  readonly requireResolvedThreads?: boolean
  readonly drafts?: 'pending' | 'judge'
  readonly matrix?: 'default' | 'off'
  readonly classes?: Partial<Readonly<Record<ChangeClass, readonly string[]>>>
  readonly codeowners?: OwnersRequirement | 'off'
  readonly veto?: ApprovalPolicy['veto']
  readonly rules?: readonly ApprovalRule[]
  readonly release?: ReleasePolicy
}

export type RolesConfig = Partial<Readonly<Record<Role, RoleSource>>>

/**
 * Returns the approval policy of a configuration, with all defaults.
 *
 * @param policyPaths - Weightseal's own configuration files that the configuration does not list: itself and the workflow of
 *   the run.
 */
export function approvalPolicyOf(config: Config | undefined, policyPaths: readonly string[]): ApprovalPolicy {
  const { approvals = {}, roles = {}, models = [], signing, policies } = config ?? {}
  return {
    declared: {
      ...(approvals.tier === undefined ? {} : { tier: approvals.tier }),
      models: models.map(({ path, classification }) => ({ path, ...(classification === undefined ? {} : { tier: classification }) })),
    },
    roles,
    ...(approvals.freshness === undefined ? {} : { freshness: approvals.freshness }),
    contributors: approvals.contributors ?? 'deny',
    ...(approvals.unattributedCommits === undefined ? {} : { unattributedCommits: approvals.unattributedCommits }),
    ...(approvals.signedCommits === undefined ? {} : { signedCommits: approvals.signedCommits }),
    requireResolvedThreads: approvals.requireResolvedThreads ?? false,
    drafts: approvals.drafts ?? 'pending',
    matrix: approvals.matrix ?? 'default',
    classes: approvals.classes ?? {},
    policyPaths: [...policyPaths, ...localPacks(policies?.custom), ...trustPaths(signing)],
    codeowners: approvals.codeowners,
    veto: approvals.veto ?? {},
    rules: approvals.rules ?? [],
  }
}

/** Returns the paths of trusted keys and roots. A change to one of them is a change to the policy. */
function trustPaths(signing: Config['signing']): readonly string[] {
  return [
    ...(signing?.publicKeys ?? []).map(({ path }) => path),
    ...(signing?.certificate?.chain ?? []),
    ...(signing?.trustedRoot === undefined ? [] : [signing.trustedRoot.path]),
  ]
}

/** Returns the problems of the approvals in a configuration: errors, which make it unusable, and warnings. */
export function lintApprovals(config: Config): readonly PolicyFault[] {
  return lintPolicy(approvalPolicyOf(config, []))
}

/** Returns the tiers that a configuration declares, in total and for each model. */
export function declaredIn(config: Config): Declared {
  const { approvals, models = [] } = config
  return {
    ...(approvals?.tier === undefined ? {} : { tier: approvals.tier }),
    models: models.flatMap(({ path, classification }) => (classification === undefined ? [] : [{ path, tier: classification }])),
  }
}
