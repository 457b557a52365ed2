import type { AnyCollector } from '../../collect-run.ts'

/** The models of the head: measured files, compared with their own manifest and the trusted one. */
export const models: AnyCollector = {
  id: 'models',
  kinds: {
    model: { evidence: 'measured files', scope: 'model' },
    'model.file': { evidence: 'measured files', scope: 'model' },
    'model.structure': { evidence: 'measured files', scope: 'model' },
    'model.list': { evidence: 'measured files', scope: 'model' },
  },
  alsoReports: ['deployment.file'],
  sources: ['workspace.models'],
  needs: ['repository'],
  load: async () => (await import('./collect.ts')).collectModels,
}
