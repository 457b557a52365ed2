import type { AnyCollector } from '../../collect-run.ts'

/** Results of other scanners, from SARIF files that earlier steps wrote. */
export const sarif: AnyCollector = {
  id: 'sarif',
  kinds: {
    'scan.run': { evidence: 'scan result', scope: 'repository' },
    'scan.sarif': { evidence: 'scan result', scope: 'repository' },
  },
  alsoReports: ['deployment.file'],
  sources: ['workspace.sarif'],
  load: async () => (await import('./collect.ts')).collectSarif,
}
