import type { AnyCollector } from '../../collect-run.ts'

/** The head, and what changes between the base and the head. Other collectors evaluate these files. */
export const repository: AnyCollector = {
  id: 'repository',
  kinds: {},
  alsoReports: ['deployment.file'],
  sources: ['workspace.checkout', 'workspace.storage', 'github.changes', 'github.base'],
  load: async () => (await import('./collect.ts')).collectRepository,
}
