import type { CollectOptions, CollectPorts, Results } from '../collect-run.ts'
import type { Facts } from '../core/subject.ts'
import type { PackFile } from '../policy/load.ts'
import type { Report } from '../report/findings/report.ts'
import type { ReadRemote } from './remote-packs.ts'

export interface GateOptions extends CollectOptions {
  /** `OWNER/REPO`; outside GitHub the name of the folder. */
  readonly repository: string
  readonly ref?: string
  /** Absolute path of the repository's top folder. */
  readonly root: string
}

export interface GatePorts extends Omit<CollectPorts, 'expectation'> {
  /** Reads packs of other repositories; `undefined` without a token. */
  readonly readRemote: ReadRemote | undefined
  /** Reads the files of the trusted base that match a path, in which the last name may contain `*`. */
  readonly readPolicy: (pattern: string) => Promise<readonly PackFile[]>
}

/** Facts for the rules, and what collectors pass to the gate. */
export interface CollectedForGate {
  readonly facts: Facts
  readonly results: Partial<Results>
}

export interface GateResult {
  readonly report: Report
  readonly collected: CollectedForGate
}
