import type { AnyCollector } from '../../collect-run.ts'
import type { KindInfo } from '../../core/collector.ts'

const DECLARED: KindInfo = { evidence: 'declaration', scope: 'model' }

/** What the configuration, the files that it lists and the model cards declare about models. */
export const declarations: AnyCollector = {
  id: 'declarations',
  kinds: {
    dataset: DECLARED,
    endpoint: DECLARED,
    'model.card': DECLARED,
    'model.declaration': DECLARED,
    'model.version': DECLARED,
    monitoring: DECLARED,
    'pipeline.declaration': { evidence: 'declaration', scope: 'repository' },
    recovery: DECLARED,
    training: DECLARED,
  },
  alsoReports: ['deployment.file'],
  sources: ['workspace.declarations'],
  needs: ['models'],
  load: async () => (await import('./collect.ts')).collectDeclarations,
}
