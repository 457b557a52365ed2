import { SealError } from '../errors.ts'
import { type Collected, collectFacts } from '../facts/collect.ts'
import type { JudgedModel } from '../facts/models.ts'
import type { PolicyFile } from '../facts/policy-changes.ts'
import type { Attempt } from '../facts/sources.ts'
import type { TrustedSide } from '../facts/trusted-side.ts'
import type { ModelData } from '../facts/types.ts'
import { compareFiles, type Difference } from '../manifest/compare.ts'
import { decide, evaluate } from '../policy/evaluate.ts'
import { loadPacks } from '../policy/load.ts'
import type { Git } from '../ports/git.ts'
import type { GitHub } from '../ports/github.ts'
import type { Progress } from '../ports/progress.ts'
import type { ModelChange, Report, ReportModel } from '../report/report.ts'
import type { Settings } from '../settings/settings.ts'
import { type Target, trustsBase } from '../settings/target.ts'
import { expectationFrom } from './expectation.ts'

export interface GateOptions {
  readonly settings: Settings
  readonly target: Target
  /** `OWNER/REPO`, or a name for people outside GitHub. */
  readonly repository: string
  readonly ref?: string
  /** Top folder of the repository on the disk. */
  readonly root: string
  readonly trusted: Attempt<TrustedSide | undefined>
  /** Files of the gate's own configuration; the first one is where findings without a place go. */
  readonly policyFiles: readonly PolicyFile[]
  /** Signatures that this run made, by model, in place of those in the repository. */
  readonly signatures?: ReadonlyMap<string, string>
}

export interface GatePorts {
  readonly git: Git
  readonly github: GitHub | undefined
  /** Custom packs of the trusted side, by path. */
  readonly readPolicy: (pattern: string) => Promise<readonly PolicyText[]>
  /** Throws what is wrong with the proposed version of a file of the gate's own. */
  readonly checkProposed: (file: PolicyFile) => Promise<void>
  readonly now: string
  readonly progress: (label: string) => Progress
  readonly signal?: AbortSignal
}

export interface PolicyText {
  readonly path: string
  readonly text: string
}

export interface GateResult {
  readonly report: Report
  readonly collected: Collected
}

/** The whole gate: trusted rules over collected facts give findings, and these a verdict. */
export async function gate(options: GateOptions, ports: GatePorts): Promise<GateResult> {
  const { settings } = options
  const packs = await loadPacks(settings, ports.readPolicy)
  const expectation = () => expectationFrom(settings, ports.readPolicy)
  const signatures = options.signatures ?? new Map()
  const collected = await collectFacts({ ...options, checkProposed: ports.checkProposed, expectation, signatures }, ports)
  const findings = evaluate(collected.facts, packs)
  const report: Report = {
    subject: describeTarget(options),
    verdict: decide(findings, settings.failOnSeverity),
    threshold: settings.failOnSeverity,
    warnOnly: settings.warnOnly,
    models: collected.models.map(toReportModel),
    sources: collected.facts.sources,
    packs: packs.map(({ id, version }) => ({ id, version })),
    findings,
  }
  return { report, collected }
}

function describeTarget({ target, repository, ref, trusted }: GateOptions): Report['subject'] {
  const base = trusted.value?.name
  return {
    repository,
    event: target.event,
    stage: target.stage,
    headSha: target.headSha,
    rules: { kind: trustsBase(target) ? 'base' : 'own', event: target.event },
    ...(ref === undefined ? {} : { ref }),
    ...(base === undefined ? {} : { base }),
    ...(target.kind === 'pull_request' ? { pullRequest: target.number } : {}),
  }
}

function toReportModel({ evidence, subjects }: JudgedModel): ReportModel {
  const [subject] = subjects
  if (subject === undefined) throw new SealError('MODEL_EMPTY', `No subject for ${evidence.folder}.`)
  const { trusted, built } = evidence
  return {
    data: subject.data as unknown as ModelData,
    ...(built === undefined ? {} : { omsRoot: built.oms.root }),
    changes: trusted?.status === 'valid' ? compareFiles(trusted.manifest.files, built?.files ?? []).map(toChange) : [],
  }
}

function toChange(difference: Difference): ModelChange {
  const brief = ({ size, sha256 }: { size: number; sha256: string }) => ({ size, sha256 })
  switch (difference.kind) {
    case 'missing':
      return { path: difference.path, kind: 'removed', before: brief(difference.expected) }
    case 'unexpected':
      return { path: difference.path, kind: 'added', after: brief(difference.actual) }
    case 'changed':
      return { path: difference.path, kind: 'changed', before: brief(difference.expected), after: brief(difference.actual) }
    case 'renamed':
      return { path: difference.path, kind: 'renamed', from: difference.from, after: brief(difference.actual) }
  }
}
