import type { AnyCollector } from '../../collect-run.ts'
import type { KindInfo } from '../../core/collector.ts'
import { SOURCES } from './sources.ts'

const APPROVAL: KindInfo = { evidence: 'approval', scope: 'repository' }
const SETTING: KindInfo = { evidence: 'repository setting', scope: 'repository' }

/** Who approved what a release contains, and the settings that enforce approvals. */
export const approvals: AnyCollector = {
  id: 'approvals',
  kinds: {
    'approval.bots': APPROVAL,
    'approval.decision': APPROVAL,
    'branch.bypass': SETTING,
    'branch.rules': SETTING,
    'codeowners.line': SETTING,
    environment: APPROVAL,
    'release.author': APPROVAL,
    'release.commit': APPROVAL,
    'release.review': APPROVAL,
    'release.tag': APPROVAL,
    'release.previous': APPROVAL,
  },
  alsoReports: ['policy.change'],
  sources: SOURCES,
  load: async () => (await import('./collect.ts')).collectReleaseApprovals,
}
