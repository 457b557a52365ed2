import type { PolicyChangeData } from '../../core/subject.ts'

/** One of Weightseal's own configuration files. */
export interface PolicyFile {
  readonly path: string
  readonly role: PolicyChangeData['role']
}
