import type { AnyCollector } from '../../collect-run.ts'

/** Changes of Weightseal's own configuration files, each checked as it is proposed. */
export const policyChanges: AnyCollector = {
  id: 'policy-changes',
  kinds: { 'policy.change': { evidence: 'policy', scope: 'repository' } },
  sources: [],
  needs: ['repository'],
  load: async () => (await import('./collect.ts')).collectPolicyChanges,
}
