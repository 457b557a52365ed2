import type { AnyCollector } from '../../collect-run.ts'

/** What the signature of each model proves, or that there is none. */
export const signatures: AnyCollector = {
  id: 'signatures',
  kinds: { 'model.signature': { evidence: 'verified signature', scope: 'model' } },
  sources: ['workspace.signatures'],
  needs: ['models'],
  load: async () => (await import('./collect.ts')).collectSignatures,
}
