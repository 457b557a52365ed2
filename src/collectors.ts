import type { AnyCollector } from './collect-run.ts'
import type { KindInfo } from './core/collector.ts'
import { approvals } from './domains/approvals/collector.ts'
import { declarations } from './domains/declarations/collector.ts'
import { deployments } from './domains/deployments/collector.ts'
import { models } from './domains/models/collector.ts'
import { policyChanges } from './domains/policy-changes/collector.ts'
import { repository } from './domains/repository/collector.ts'
import { repositorySettings } from './domains/repository-settings/collector.ts'
import { sarif } from './domains/sarif/collector.ts'
import { signatures } from './domains/signing/collector.ts'
import { workflows } from './domains/workflows/collector.ts'

/** Every collector, in the order in which they run and in which their subjects appear. One line for each domain. */
export const COLLECTORS: readonly AnyCollector[] = [
  repository,
  policyChanges,
  models,
  signatures,
  workflows,
  sarif,
  repositorySettings,
  declarations,
  deployments,
  approvals,
]

const POLICY: KindInfo = { evidence: 'policy', scope: 'repository' }

/** Kinds that the gate and the policy engine report, or that collectors report as by-products. They start no collector. */
const BYPRODUCTS: Readonly<Record<string, KindInfo>> = {
  'deployment.file': { evidence: 'deployed configuration', scope: 'repository' },
  'pack.lock': POLICY,
  'setting.source': { evidence: 'repository setting', scope: 'repository' },
  source: POLICY,
  waiver: POLICY,
}

/** Every kind that a rule can select. */
export const KINDS: Readonly<Record<string, KindInfo>> = { ...BYPRODUCTS, ...Object.assign({}, ...COLLECTORS.map(({ kinds }) => kinds)) }

/** Sources that the gate reads before it knows its rules. */
const GATE_SOURCES = ['policies.remote']

/** Every source that a rule can require. */
export const SOURCES: readonly string[] = [...COLLECTORS.flatMap(({ sources }) => sources), ...GATE_SOURCES]
