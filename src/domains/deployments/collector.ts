import type { AnyCollector } from '../../collect-run.ts'
import type { KindInfo } from '../../core/collector.ts'

const DEPLOYED: KindInfo = { evidence: 'deployed configuration', scope: 'repository' }

/** What the repository deploys: infrastructure code, manifests, descriptions of APIs, and credentials in configuration files. */
export const deployments: AnyCollector = {
  id: 'deployments',
  kinds: {
    'api.operation': DEPLOYED,
    'api.scheme': DEPLOYED,
    'api.server': DEPLOYED,
    'cloud.resource': DEPLOYED,
    'file.secret': DEPLOYED,
    'k8s.secret': DEPLOYED,
    'mesh.policy': DEPLOYED,
    'serving.ingress': DEPLOYED,
    'serving.queue': DEPLOYED,
    'serving.workload': DEPLOYED,
  },
  alsoReports: ['deployment.file'],
  sources: ['workspace.deployments'],
  needs: ['declarations'],
  load: async () => (await import('./collect.ts')).collectDeployments,
}
