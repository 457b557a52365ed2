import type { AnyCollector } from '../../collect-run.ts'
import type { KindInfo } from '../../core/collector.ts'

const WORKFLOW: KindInfo = { evidence: 'workflow', scope: 'repository' }

/** Workflows, actions, the Dependabot configuration and the code owners of the files that decide. */
export const workflows: AnyCollector = {
  id: 'workflows',
  kinds: {
    'codeowners.coverage': { evidence: 'repository setting', scope: 'repository' },
    'dependabot.update': WORKFLOW,
    'file.secret': { evidence: 'deployed configuration', scope: 'repository' },
    pipeline: WORKFLOW,
    workflow: WORKFLOW,
    'workflow.apptoken': WORKFLOW,
    'workflow.cache': WORKFLOW,
    'workflow.checkout': WORKFLOW,
    'workflow.choice': WORKFLOW,
    'workflow.commands': WORKFLOW,
    'workflow.condition': WORKFLOW,
    'workflow.constant': WORKFLOW,
    'workflow.environment': WORKFLOW,
    'workflow.expression': WORKFLOW,
    'workflow.file': WORKFLOW,
    'workflow.image': WORKFLOW,
    'workflow.job': WORKFLOW,
    'workflow.login': WORKFLOW,
    'workflow.permission': WORKFLOW,
    'workflow.publish': WORKFLOW,
    'workflow.secret': WORKFLOW,
    'workflow.tool': WORKFLOW,
    'workflow.training': WORKFLOW,
    'workflow.uses': WORKFLOW,
  },
  alsoReports: ['deployment.file'],
  sources: ['workspace.workflows', 'github.visibility'],
  load: async () => (await import('./collect.ts')).collectWorkflows,
}
