import type { AnyCollector } from '../../collect-run.ts'
import type { KindInfo } from '../../core/collector.ts'
import { CLOSED, OPEN } from './sources.ts'

const SETTING: KindInfo = { evidence: 'repository setting', scope: 'repository' }

/** Settings of the repository and its organisation, as GitHub's API returns them. */
export const repositorySettings: AnyCollector = {
  id: 'repository-settings',
  kinds: {
    accesstoken: SETTING,
    'branch.protection': SETTING,
    codescanning: SETTING,
    'dependabot.alert': { evidence: 'workflow', scope: 'repository' },
    deploykey: SETTING,
    'environment.protection': { evidence: 'approval', scope: 'repository' },
    release: { evidence: 'approval', scope: 'repository' },
    repository: SETTING,
    'repository.actions': SETTING,
    'repository.admins': SETTING,
    'repository.security': SETTING,
    ruleset: SETTING,
    'release.tags': SETTING,
    runner: SETTING,
    secret: SETTING,
    'secretscanning.alert': SETTING,
    'security.service': SETTING,
    webhook: SETTING,
  },
  alsoReports: ['setting.source'],
  sources: [...OPEN, ...CLOSED],
  load: async () => (await import('./collect.ts')).collectSettings,
}
