import type { Attempt } from '../core/attempt.ts'
import { type CollectedFacts, withFacts } from '../core/collected-facts.ts'
import { SealError } from '../core/errors.ts'
import type { InlineComments } from '../core/inline-waivers.ts'
import type { ModelData } from '../core/subject.ts'
import type { ReleaseFacts } from '../domains/approvals/collect-release.ts'
import { compareFiles } from '../domains/manifest/compare.ts'
import type { JudgedModel } from '../domains/models/collect-model.ts'
import type { PolicyFile } from '../domains/policy-changes/collector.ts'
import { type Collected, collectFacts } from '../domains/repository/collector.ts'
import type { PosturePorts } from '../domains/repository-settings/collector.ts'
import { signatureSubjects } from '../domains/signing/collector.ts'
import type { Expectation } from '../domains/signing/signer.ts'
import { decide } from '../policy/evaluate.ts'
import { evaluateWithWaivers } from '../policy/evaluate-with-waivers.ts'
import { loadPacks } from '../policy/load.ts'
import type { RepositoryFiles } from '../ports/files/repository-files.ts'
import type { TrustedBase } from '../ports/files/trusted-base.ts'
import type { Git } from '../ports/git.ts'
import type { GitHub } from '../ports/github/api.ts'
import type { Visibility } from '../ports/github/visibility.ts'
import type { Progress } from '../ports/progress.ts'
import { toModelChange } from '../report/findings/model-change.ts'
import type { Report, ReportModel } from '../report/findings/report.ts'
import { DEFAULT_PACKS, type Settings } from '../settings/settings.ts'
import { type Target, trustsBase } from '../settings/trigger-target.ts'
import { exceptionsFrom } from './exceptions.ts'
import { expectationFrom } from './expectation.ts'
import type { ReadRemote } from './remote-packs.ts'
import { modelFacts, remoteFacts, repositoryFacts, settingsFacts } from './run-collectors.ts'

export interface GateOptions {
  readonly settings: Settings
  readonly target: Target
  /** `OWNER/REPO`, or a name for people outside GitHub. */
  readonly repository: string
  readonly ref?: string
  /** Top folder of the repository on the disk. */
  readonly root: string
  readonly trusted: Attempt<TrustedBase | undefined>
  /** Files of the gate's own configuration; the first one is where findings without a place go. */
  readonly policyFiles: readonly PolicyFile[]
  /** Who can see the repository. */
  readonly visibility: Visibility
}

export interface GatePorts {
  readonly git: Git
  /** Files of the judged side. */
  readonly files: () => Promise<RepositoryFiles>
  /** Settings of the repository; absent where this run is not about them. */
  readonly posture?: PosturePorts
  /** Packs from elsewhere; `undefined` without a token. */
  readonly readRemote: ReadRemote | undefined
  readonly github: GitHub | undefined
  /** Custom packs of the trusted side, by path. */
  readonly readPolicy: (pattern: string) => Promise<readonly PolicyText[]>
  /** Throws what is wrong with the proposed version of a file of the gate's own. */
  readonly checkProposed: (file: PolicyFile) => Promise<void>
  readonly now: string
  readonly progress: (label: string) => Progress
  readonly signal?: AbortSignal
  /** Facts that only some packs ask for. */
  readonly added?: readonly (() => Promise<CollectedFacts>)[]
}

export interface PolicyText {
  readonly path: string
  readonly text: string
}

export interface GateResult {
  readonly report: Report
  readonly collected: CollectedForGate
}

/** Facts, and the decision on the release where one was made. */
export interface CollectedForGate extends Collected {
  readonly release?: ReleaseFacts['release']
  /** Packs from elsewhere that are what was locked. */
  readonly remote?: readonly PolicyText[]
  readonly inline?: readonly InlineComments[]
}

/** The whole gate: trusted rules over collected facts give findings, and these a verdict. */
export async function gate(options: GateOptions, ports: GatePorts): Promise<GateResult> {
  return judge(options, ports, await collect(options, ports))
}

/** What is true about the change and the models. */
export async function collect(options: GateOptions, ports: GatePorts): Promise<CollectedForGate> {
  const { settings, policyFiles } = options
  const collected = await collectFacts(
    { ...options, checkProposed: ports.checkProposed, expectation: () => expectationFrom(settings, ports.readPolicy) },
    ports,
  )
  const files = once(ports.files)
  const more = [
    await repositoryFacts(options, { ...ports, files }),
    await settingsFacts(options, { ...ports, files }),
    ...(await modelFacts(options, { ...ports, files }, collected.models)),
    ...(await Promise.all((ports.added ?? []).map((read) => read()))),
  ]
  const remote = await remoteFacts(options, ports)
  const home = policyFiles[0]?.path ?? ''
  const together = [...more, remote].reduce<CollectedForGate>((to, facts) => add(to, facts, home), collected)
  return { ...together, remote: remote.loaded, inline: more.flatMap(({ inline }) => inline ?? []) }
}

/** The files of a commit are listed once. */
export function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined
  return () => {
    reading ??= read()
    return reading
  }
}

function add(to: CollectedForGate, facts: CollectedFacts, home: string): CollectedForGate {
  const release = facts.release ?? to.release
  return { ...to, facts: withFacts(to.facts, facts, home), ...(release === undefined ? {} : { release }) }
}

/** What the rules say about it. */
export async function judge(options: GateOptions, ports: GatePorts, collected: CollectedForGate): Promise<GateResult> {
  const { settings } = options
  const packs = await loadPacks(settings, ports.readPolicy, collected.remote)
  const exceptions = await exceptionsFrom(
    { packs, inline: collected.inline ?? [], now: ports.now, trusted: trustsBase(options.target) },
    ports.readPolicy,
  )
  const findings = evaluateWithWaivers(collected.facts, packs, exceptions)
  const report: Report = {
    subject: describeTarget(options),
    verdict: decide(findings, settings.failOnSeverity),
    threshold: settings.failOnSeverity,
    warnOnly: settings.warnOnly,
    models: collected.models.map(toReportModel),
    sources: collected.facts.sources,
    packs: packs.map(({ id, version }) => ({ id, version })),
    leftOut: DEFAULT_PACKS.filter((id) => !settings.packs.includes(id)),
    findings,
    ...(collected.release === undefined ? {} : { release: collected.release.decision }),
  }
  return { report, collected }
}

export interface Made {
  readonly collected: CollectedForGate
  /** Bundles by the model's folder. */
  readonly signatures: ReadonlyMap<string, string>
  /** Who signed, where the configuration names nobody, and the trust root of that instance, where it names none. */
  readonly defaults: Partial<Pick<Expectation, 'identity' | 'trustRoot'>>
}

/** The same facts, with signatures that were made since in place of those in the repository. */
export async function withSignatures(
  { settings, root, target }: GateOptions,
  ports: GatePorts,
  { collected, signatures: made, defaults }: Made,
): Promise<CollectedForGate> {
  const { facts, models } = collected
  const configured = await expectationFrom(settings, ports.readPolicy)
  const expectation = {
    ...configured,
    identity: configured.identity ?? defaults.identity,
    trustRoot: settings.signing.trustedRoot === undefined ? (defaults.trustRoot ?? configured.trustRoot) : configured.trustRoot,
  }
  const evidence = models.map((model) => model.evidence)
  const signatures = await signatureSubjects(evidence, {
    root,
    expectation,
    required: 'always',
    trigger: target.trigger,
    now: ports.now,
    made,
  })
  const others = facts.subjects.filter(({ kind }) => kind !== 'model.signature')
  return { ...collected, facts: { ...facts, subjects: [...others, ...signatures] } }
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

function toReportModel({ evidence, subjects }: JudgedModel): ReportModel {
  const [subject] = subjects
  if (subject === undefined) throw new SealError('MODEL_EMPTY', `No subject for ${evidence.folder}.`)
  const { trusted, built } = evidence
  return {
    data: subject.data as unknown as ModelData,
    ...(built === undefined ? {} : { omsRoot: built.oms.root }),
    changes: trusted?.status === 'valid' ? compareFiles(trusted.manifest.files, built?.files ?? []).map(toModelChange) : [],
  }
}
