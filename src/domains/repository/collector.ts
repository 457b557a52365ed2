import { type Attempt, attempt, sourceSubjects } from '../../core/attempt.ts'
import { SealError } from '../../core/errors.ts'
import { PathIndex } from '../../core/path-index.ts'
import type { ChangedFile, TreeFile } from '../../core/repository.ts'
import { isBelow } from '../../core/repository-path.ts'
import type { Facts, Source, SourceId, Subject } from '../../core/subject.ts'
import { sniffWeights } from '../../ports/files/sniff.ts'
import type { TrustedBase } from '../../ports/files/trusted-base.ts'
import type { Git } from '../../ports/git.ts'
import type { GitHub } from '../../ports/github/api.ts'
import type { Progress } from '../../ports/progress.ts'
import type { Settings } from '../../settings/settings.ts'
import type { Target } from '../../settings/trigger-target.ts'
import { type JudgedModel, judgeModel } from '../models/collect-model.ts'
import { discoverModels } from '../models/discover.ts'
import { type PolicyFile, policyChanges } from '../policy-changes/collector.ts'
import { signatureSubjects } from '../signing/collector.ts'
import type { Expectation } from '../signing/signer.ts'
import { mergeChanges, type PullTarget, pullChanges, requireListed, treeChanges } from './collect-changes.ts'

/** What the collectors may reach. */
export interface CollectPorts {
  readonly git: Git
  readonly github: GitHub | undefined
  readonly now: string
  readonly progress: (label: string) => Progress
  readonly signal?: AbortSignal
}

export interface CollectOptions {
  readonly settings: Settings
  readonly target: Target
  /** Top folder of the repository on the disk. */
  readonly root: string
  /** The side whose manifests are trusted; `undefined` where the run judges a commit as it stands. */
  readonly trusted: Attempt<TrustedBase | undefined>
  readonly policyFiles: readonly PolicyFile[]
  readonly checkProposed: (file: PolicyFile) => Promise<void>
  /** Whose signatures count, by the trusted configuration. */
  readonly expectation: () => Promise<Expectation>
}

export interface Collected {
  readonly facts: Facts
  readonly models: readonly JudgedModel[]
  readonly changes: readonly ChangedFile[]
}

/** Runs every collector. A source that fails is recorded and the others go on. */
export async function collectFacts(options: CollectOptions, ports: CollectPorts): Promise<Collected> {
  const { target, trusted, policyFiles, checkProposed } = options
  const judged = await attempt(() => judgedCommit(target, ports.git))
  const changes = await collectChanges(options, ports, judged.value)
  const models =
    judged.value === undefined
      ? { source: judged.source, value: [] }
      : await attempt(() =>
          collectModels(options, ports, { head: new PathIndex(judged.value?.files ?? new Map()), changes: changes.value }),
        )
  const signatures = await collectSignatures(options, ports, models)
  const proposed = await policyChanges(changes.value ?? [], policyFiles, checkProposed)
  const sources: Partial<Record<SourceId, Source>> = {
    'workspace.checkout': judged.source,
    'workspace.models': models.source,
    'workspace.storage': judged.source,
    'workspace.signatures': signatures.source,
    'github.changes': changes.source,
    'github.base':
      trusted.source.status === 'ok' && trusted.value === undefined
        ? { status: 'skipped', detail: 'this event has no base to compare with' }
        : trusted.source,
  }
  const list = models.value ?? []
  const subjects: readonly Subject[] = [
    ...sourceSubjects(sources, policyFiles[0]?.path ?? '.github/weightseal.yml'),
    ...proposed,
    ...list.flatMap((model) => model.subjects),
    ...(signatures.value ?? []),
  ]
  return { facts: { now: ports.now, trigger: target.trigger, sources, subjects }, models: list, changes: changes.value ?? [] }
}

async function collectSignatures(
  { root, target, settings, expectation }: CollectOptions,
  { now }: CollectPorts,
  models: Attempt<readonly JudgedModel[]>,
): Promise<Attempt<readonly Subject[]>> {
  if (models.value === undefined) return { source: models.source }
  const evidence = models.value.map((model) => model.evidence)
  const required = settings.signing.required ?? 'release'
  return attempt(async () =>
    signatureSubjects(evidence, { root, expectation: await expectation(), required, trigger: target.trigger, now, made: new Map() }),
  )
}

interface JudgedCommit {
  readonly files: ReadonlyMap<string, TreeFile>
  /** The base side of the merge that GitHub made, where that is what was checked out. */
  readonly mergedInto: string | undefined
}

/**
 * Files of the commit in the work tree, once it is known to be the commit that the event is about.
 *
 * @throws {SealError} GIT_WRONG_CHECKOUT - the work tree holds something else, such as the base branch.
 */
async function judgedCommit(target: Target, git: Git): Promise<JudgedCommit> {
  const commit = await git.resolve('HEAD')
  const [mergedInto, merged] = commit === target.headSha || target.kind !== 'pull_request' ? [] : await mergeParents(commit, git)
  if (commit !== target.headSha && merged !== target.headSha) {
    const advice =
      target.event === 'pull_request_target'
        ? 'pull_request_target checks out the base branch; run Weightseal on pull_request instead, which needs no checkout of untrusted code with secrets'
        : 'let actions/checkout run with its default ref before Weightseal'
    throw new SealError(
      'GIT_WRONG_CHECKOUT',
      `The work tree holds commit ${commit.slice(0, 7)}, the event is about ${target.headSha.slice(0, 7)}: ${advice}.`,
    )
  }
  const tracked = new Map((await git.tree('HEAD')).map((file) => [file.path, file]))
  return { files: target.event === 'local' ? await withUncommitted(tracked, git) : tracked, mergedInto }
}

/** Parents of the merge of base and head that GitHub makes for a pull request; nothing for any other commit. */
async function mergeParents(commit: string, git: Git): Promise<readonly string[]> {
  const parents = await git.parents(commit)
  return parents.length === 2 ? parents : []
}

/** On a laptop what is not committed yet is judged as if it were; git has no id for such content. */
async function withUncommitted(tracked: ReadonlyMap<string, TreeFile>, git: Git): Promise<ReadonlyMap<string, TreeFile>> {
  const { changed, deleted } = await git.uncommitted()
  const files = new Map([...tracked, ...changed.map((path) => [path, { path, blob: '', mode: '100644', size: 0 }] as const)])
  for (const path of deleted) files.delete(path)
  return files
}

async function collectChanges(
  { target, trusted }: CollectOptions,
  { github }: CollectPorts,
  judged: JudgedCommit | undefined,
): Promise<Attempt<readonly ChangedFile[]>> {
  if (target.kind === 'snapshot')
    return {
      source: {
        status: 'skipped',
        detail:
          target.event === 'local'
            ? 'this run judges the work tree as it stands'
            : `a run on ${target.event} judges the commit as it stands`,
      },
    }
  if (judged === undefined) return { source: { status: 'error', detail: 'the files of the judged commit are not known' } }
  const base = trusted.value
  if (base === undefined)
    return {
      source: trusted.source.status === 'ok' ? { status: 'error', detail: 'the commit before the change is not known' } : trusted.source,
    }
  if (target.kind === 'range') return { source: { status: 'ok' }, value: treeChanges(base.files, judged.files) }
  if (github === undefined) throw new SealError('USAGE', 'A pull request can only be judged with a GitHub token. Pass github-token.')
  return attempt(() => changesOfPull(target, { github, judged, base }))
}

interface PullSides {
  readonly github: GitHub
  readonly judged: JudgedCommit
  readonly base: TrustedBase
}

/** The merge is what would land, so its own difference to the base counts, not only what GitHub lists for the head. */
async function changesOfPull(target: PullTarget, { github, judged, base }: PullSides): Promise<readonly ChangedFile[]> {
  const listed = await pullChanges(github, target)
  if (judged.mergedInto === undefined) {
    requireListed(listed, judged.files)
    return listed
  }
  const before =
    judged.mergedInto === base.commit ? base.files : new Map((await github.tree(judged.mergedInto)).map((file) => [file.path, file]))
  return mergeChanges(listed, treeChanges(before, judged.files))
}

interface Sides {
  readonly head: PathIndex<TreeFile>
  /** `undefined` when they could not be found out. */
  readonly changes: readonly ChangedFile[] | undefined
}

/** A path that was mistyped must not look like a repository without models. */
function requirePath(path: string | undefined, files: readonly string[]): void {
  if (path === undefined || files.some((file) => isBelow(file, path))) return
  throw new SealError(
    'SETTINGS_INVALID',
    `"path" is ${JSON.stringify(path)}, and there is nothing in the repository. Give the path of a model or of a folder above models.`,
  )
}

/** Under both names of a renamed file; what stands at a path now comes before what left it. */
function changesByPath(changes: readonly ChangedFile[]): ReadonlyMap<string, ChangedFile> {
  const left = changes.flatMap((change) => (change.from === undefined ? [] : [[change.from, change] as const]))
  return new Map([...left, ...changes.map((change) => [change.path, change] as const)])
}

async function collectModels(
  { settings, target, root, trusted }: CollectOptions,
  ports: CollectPorts,
  { head, changes }: Sides,
): Promise<readonly JudgedModel[]> {
  requirePath(settings.path, [...head.paths, ...(trusted.value?.files.keys() ?? [])])
  const present = (changes ?? []).filter(({ change }) => change !== 'removed').map(({ path }) => path)
  const byPath = changes && new PathIndex(changesByPath(changes))
  const folders = discoverModels({
    head: head.paths,
    base: [...(trusted.value?.files.keys() ?? [])].filter((path) => byPath === undefined || head.has(path) || byPath.has(path)),
    sniffed: await sniffWeights(
      root,
      present.filter((path) => head.has(path)),
    ),
    configured: settings.models,
    discover: settings.discover,
    ignorePaths: settings.ignorePaths,
    within: settings.path,
  })
  const trustedFiles = trusted.value && new PathIndex(trusted.value.files)
  const judged: JudgedModel[] = []
  for (const folder of folders) {
    const progress = ports.progress(`Measuring ${folder}`)
    const signal = ports.signal === undefined ? {} : { signal: ports.signal }
    judged.push(
      await judgeModel(folder, {
        root,
        head,
        trusted: trusted.value,
        trustedFiles,
        git: ports.git,
        asCommitted: target.event !== 'local',
        changes: byPath,
        configured: settings.models,
        trigger: target.trigger,
        progress,
        ...signal,
      }),
    )
  }
  return judged
}
