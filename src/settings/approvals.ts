import { lintPolicy, type PolicyFault } from '../domains/approvals/lint.ts'
import type { ApprovalPolicy } from '../domains/approvals/policy.ts'
import type { Declared } from '../domains/approvals/types.ts'
import type { Config } from './config-types.ts'
import { localPacks } from './remote-pack.ts'

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
export function trustPaths(signing: Config['signing']): readonly string[] {
  return [
    ...(signing?.publicKeys ?? []).map(({ path }) => path),
    ...(signing?.certificate?.chain ?? []),
    ...(signing?.trustedRoot === undefined ? [] : [signing.trustedRoot.path]),
  ]
}

/** Returns the problems of the approvals in a configuration: errors, which make it unusable, and warnings. */
export function lintApprovals(config: Config): readonly PolicyFault[] {
  return [...lintPolicy(approvalPolicyOf(config, [])), ...unevaluated(config)]
}

/** Finds approvals that are configured and that no pack evaluates, so that they would protect nothing. */
function unevaluated({ approvals, policies }: Config): readonly PolicyFault[] {
  if (approvals === undefined || policies?.packs === undefined || policies.packs.includes('approvals')) return []
  const message = 'approvals are configured, and policies.packs does not contain "approvals", so they are not evaluated. Add it to the list'
  return [{ level: 'error', at: '/policies/packs', message }]
}

/** Returns the tiers that a configuration declares, in total and for each model. */
export function declaredIn(config: Config): Declared {
  const { approvals, models = [] } = config
  return {
    ...(approvals?.tier === undefined ? {} : { tier: approvals.tier }),
    models: models.flatMap(({ path, classification }) => (classification === undefined ? [] : [{ path, tier: classification }])),
  }
}
