import type { CollectRun } from '../collect-run.ts'
import { SealError } from '../core/errors.ts'
import type { ModelData } from '../core/subject.ts'
import { compareFiles } from '../domains/manifest/compare.ts'
import type { EvaluatedModel } from '../domains/models/collect-model.ts'
import type { Expectation } from '../domains/signing/signer.ts'
import { decide } from '../policy/evaluate.ts'
import { evaluateWithWaivers } from '../policy/evaluate-with-waivers.ts'
import { loadPacks } from '../policy/load.ts'
import type { Pack } from '../policy/types.ts'
import { toModelChange } from '../report/findings/model-change.ts'
import type { Report, ReportModel } from '../report/findings/report.ts'
import { DEFAULT_PACKS } from '../settings/settings.ts'
import { trustsBase } from '../settings/trigger-target.ts'
import { exceptionsFrom } from './exceptions.ts'
import { expectationFrom } from './expectation.ts'
import { type RemotePacks, remoteFacts } from './remote-packs.ts'
import { collectorsFor, recollect, runCollectors, withFacts } from './run-collectors.ts'
import type { CollectedForGate, GateOptions, GatePorts, GateResult } from './types.ts'

/**
 * Runs the gate: loads the trusted rules, collects the facts, evaluates the rules, and decides the verdict.
 *
 * @throws {SealError} RULES_UNAPPROVED - rules that were changed without approval allow a release.
 */
export async function gate(options: GateOptions, ports: GatePorts): Promise<GateResult> {
  const rules = await loadRules(options, ports)
  const result = await evaluateFacts(options, ports, rules, await collect(options, ports, rules))
  if (result.report.verdict === 'allow') await requireApprovedRules(options, ports)
  return result
}

/** The active packs, and the facts about those of other repositories. */
export interface Rules {
  readonly packs: readonly Pack[]
  readonly remote: RemotePacks
}

/**
 * Loads the rules that the trusted configuration chooses.
 *
 * @throws {SealError} SETTINGS_INVALID, PACK_INVALID
 */
export async function loadRules({ settings }: Pick<GateOptions, 'settings'>, ports: GatePorts): Promise<Rules> {
  const remote = await remoteFacts(settings, ports)
  return { packs: await loadPacks(settings, ports.readPolicy, remote.loaded), remote }
}

/**
 * Checks that the rules which allow a release were approved, since they could be those that hide a change of themselves.
 *
 * @throws {SealError} RULES_UNAPPROVED, GITHUB_*
 */
export async function requireApprovedRules({ target, policyFiles }: GateOptions, { release }: GatePorts): Promise<void> {
  if (target.trigger !== 'release' || release?.ports === undefined) return
  const { unapprovedRules } = await import('../domains/approvals/collect-rules.ts')
  const files = policyFiles.filter(({ role }) => role !== 'workflow').map(({ path }) => path)
  const [first, ...more] = await unapprovedRules(release.request, release.ports, files)
  if (first === undefined) return
  const others = more.length === 0 ? '' : ` So were ${more.map(({ oid }) => oid.slice(0, 7)).join(', ')}.`
  throw new SealError(
    'RULES_UNAPPROVED',
    `Nothing is released: the rules of this release were changed without approval. ${first.oid.slice(0, 7)} (${first.title}): ${first.reason}.${others} Review the change. Then name the commit under approvals.release.exceptions in a pull request, and have it approved.`,
  )
}

/** Collects the facts that the rules use. */
export async function collect(options: GateOptions, ports: GatePorts, { packs, remote }: Rules): Promise<CollectedForGate> {
  const { facts, results } = await runCollectors(collectorsFor(packs), { ...runOf(options, ports), results: {} })
  return { facts: withFacts(facts, remote, options.policyFiles[0]?.path ?? ''), results }
}

function runOf(options: GateOptions, ports: GatePorts): Omit<CollectRun, 'results'> {
  return {
    options,
    ports: { ...ports, files: memoize(ports.files), expectation: memoize(() => expectationFrom(options.settings, ports.readPolicy)) },
  }
}

/** Calls a function at most once and keeps its result. */
export function memoize<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined
  return () => {
    reading ??= read()
    return reading
  }
}

/** Evaluates the rules over the facts, with waivers and baseline, and decides the verdict. */
export async function evaluateFacts(
  options: GateOptions,
  ports: GatePorts,
  { packs }: Rules,
  collected: CollectedForGate,
): Promise<GateResult> {
  const { settings } = options
  const { workflows: inline, models = [], discovery, scan, approvals: release } = collected.results
  const exceptions = await exceptionsFrom({ packs, inline, now: ports.now, trusted: trustsBase(options.target) }, ports.readPolicy)
  const findings = evaluateWithWaivers(collected.facts, packs, exceptions)
  const report: Report = {
    subject: describeTarget(options),
    verdict: decide(findings, settings.failOnSeverity),
    threshold: settings.failOnSeverity,
    warnOnly: settings.warnOnly,
    models: models.map(toReportModel),
    sources: collected.facts.sources,
    packs: packs.map(({ id, version }) => ({ id, version })),
    leftOut: DEFAULT_PACKS.filter((id) => !settings.packs.includes(id)),
    findings,
    ...(discovery === undefined ? {} : { discovery }),
    ...(scan === undefined ? {} : { scan }),
    ...(release === undefined ? {} : { release: release.decision }),
  }
  return { report, collected }
}

/** Signatures that the run created, and whose they are if the configuration does not state it. */
export interface SignedModels {
  /** Bundles by the model's folder. */
  readonly signatures: ReadonlyMap<string, string>
  readonly defaults: Partial<Pick<Expectation, 'identity' | 'trustRoot'>>
}

/** Collects the signatures again, with those that the run created in place of those in the repository. */
export async function withSignatures(
  options: GateOptions,
  ports: GatePorts,
  collected: CollectedForGate,
  { signatures, defaults }: SignedModels,
): Promise<CollectedForGate> {
  const { settings } = options
  const expectation = async (): Promise<Expectation> => {
    const configured = await expectationFrom(settings, ports.readPolicy)
    return {
      ...configured,
      identity: configured.identity ?? defaults.identity,
      trustRoot: settings.signing.trustedRoot === undefined ? (defaults.trustRoot ?? configured.trustRoot) : configured.trustRoot,
    }
  }
  const run = runOf(options, { ...ports, signatures })
  return recollect(['signatures'], collected, { ...run, ports: { ...run.ports, expectation } })
}

function describeTarget({ target, repository, ref, trusted }: GateOptions): Report['subject'] {
  const base = trusted.value?.name
  return {
    repository,
    event: target.event,
    trigger: target.trigger,
    headSha: target.headSha,
    rules: { kind: trustsBase(target) ? 'base' : 'own', event: target.event },
    ...(ref === undefined ? {} : { ref }),
    ...(base === undefined ? {} : { base }),
    ...(target.kind === 'pull_request' ? { pullRequest: target.number } : {}),
  }
}

function toReportModel({ evidence, subjects }: EvaluatedModel): ReportModel {
  const [subject] = subjects
  if (subject === undefined) throw new SealError('MODEL_EMPTY', `${evidence.path} does not have a subject.`)
  const { trusted, built } = evidence
  return {
    data: subject.data as unknown as ModelData,
    ...(built === undefined ? {} : { omsRoot: built.oms.root }),
    changes: trusted?.status === 'valid' ? compareFiles(trusted.manifest.files, built?.files ?? []).map(toModelChange) : [],
    tensors: evidence.tensors,
  }
}
