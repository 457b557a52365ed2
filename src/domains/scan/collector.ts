import type { AnyCollector } from '../../collect-run.ts'
import type { KindInfo } from '../../core/collector.ts'

const SCANNED: KindInfo = { evidence: 'scan result', scope: 'model' }

/** The static scan of the files of models. */
export const scan: AnyCollector = {
  id: 'scan',
  kinds: { 'scan.file': SCANNED, 'scan.finding': SCANNED },
  alsoReports: ['deployment.file'],
  sources: ['workspace.scan'],
  needs: ['models'],
  load: async () => (await import('./collect.ts')).collectScan,
}
