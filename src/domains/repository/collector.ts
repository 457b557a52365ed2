import { type Attempt, attempt, sourceSubjects } from '../../core/attempt.ts'
import { SealError } from '../../core/errors.ts'
import type { Facts, Source, SourceId, Subject } from '../../core/subject.ts'
import { sniffWeights } from '../../ports/files/sniff.ts'
import type { TrustedBase } from '../../ports/files/trusted-base.ts'
import type { Git, TreeFile } from '../../ports/git.ts'
import type { ChangedFile, GitHub } from '../../ports/github/api.ts'
import type { Progress } from '../../ports/progress.ts'
import type { Settings } from '../../settings/settings.ts'
import type { Target } from '../../settings/trigger-target.ts'
import { discoverModels, isBelow } from '../models/discover.ts'
import { type JudgedModel, judgeModel } from '../models/judge-model.ts'
import { type PolicyFile, policyChanges } from '../policy-changes/collector.ts'
import { signatureSubjects } from '../signing/collector.ts'
import type { Expectation } from '../signing/signer.ts'
import { mergeChanges, type PullTarget, pullChanges, requireListed, treeChanges } from './changes.ts'
import { PathIndex } from './path-index.ts'

/** The ports that collectors may use. */
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
  /** Root folder of the repository on disk. */
  readonly root: string
  /** The commit whose manifests are trusted; `undefined` if the run evaluates a commit without comparison. */
  readonly trusted: Attempt<TrustedBase | undefined>
  readonly policyFiles: readonly PolicyFile[]
  readonly checkProposed: (file: PolicyFile) => Promise<void>
  /** The signers that the trusted configuration accepts. */
  readonly expectation: () => Promise<Expectation>
}

export interface Collected {
  readonly facts: Facts
  readonly models: readonly JudgedModel[]
  readonly changes: readonly ChangedFile[]
}

/** Runs every collector. A source that fails is recorded; the others continue. */
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
        ? { status: 'skipped', detail: 'this event has no base commit to compare with' }
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
  /** First parent of the merge commit that GitHub created, if that commit is checked out. */
  readonly mergedInto: string | undefined
}

/**
 * Returns the files of the checked-out commit.
 *
 * @throws {SealError} GIT_WRONG_CHECKOUT - the working tree is at another commit than that of the event, such as the base branch.
 */
async function judgedCommit(target: Target, git: Git): Promise<JudgedCommit> {
  const commit = await git.resolve('HEAD')
  const [mergedInto, merged] = commit === target.headSha || target.kind !== 'pull_request' ? [] : await mergeParents(commit, git)
  if (commit !== target.headSha && merged !== target.headSha) {
    const advice =
      target.event === 'pull_request_target'
        ? 'pull_request_target checks out the base branch. Run Weightseal on pull_request instead, which does not combine untrusted code with secrets'
        : 'Run actions/checkout with its default ref before Weightseal'
    throw new SealError(
      'GIT_WRONG_CHECKOUT',
      `The working tree is at commit ${commit.slice(0, 7)}; expected ${target.headSha.slice(0, 7)} from the event. ${advice}.`,
    )
  }
  const tracked = new Map((await git.tree('HEAD')).map((file) => [file.path, file]))
  return { files: target.event === 'local' ? await withUncommitted(tracked, git) : tracked, mergedInto }
}

/** Returns the parents of the merge commit that GitHub creates for a pull request; an empty list for any other commit. */
async function mergeParents(commit: string, git: Git): Promise<readonly string[]> {
  const parents = await git.parents(commit)
  return parents.length === 2 ? parents : []
}

/** Adds uncommitted changes, which a local run evaluates as well. Their content has no blob id. */
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
            ? 'a local run evaluates the working tree without comparison'
            : `a run on ${target.event} evaluates the commit without comparison`,
      },
    }
  if (judged === undefined) return { source: { status: 'error', detail: 'the files of the commit under review are unknown' } }
  const base = trusted.value
  if (base === undefined)
    return {
      source: trusted.source.status === 'ok' ? { status: 'error', detail: 'the commit before the change is unknown' } : trusted.source,
    }
  if (target.kind === 'range') return { source: { status: 'ok' }, value: treeChanges(base.files, judged.files) }
  if (github === undefined) throw new SealError('USAGE', 'Evaluating a pull request requires a GitHub token. Pass github-token.')
  return attempt(() => changesOfPull(target, { github, judged, base }))
}

interface PullSides {
  readonly github: GitHub
  readonly judged: JudgedCommit
  readonly base: TrustedBase
}

/**
 * Returns the changes of a pull request. If the merge commit is checked out, its difference to the base counts as well as GitHub's
 * list.
 */
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
  /** `undefined` if they are unknown. */
  readonly changes: readonly ChangedFile[] | undefined
}

/** Fails when the configured path does not exist, because a typo must not look like a repository without models. */
function requirePath(path: string | undefined, files: readonly string[]): void {
  if (path === undefined || files.some((file) => isBelow(file, path))) return
  throw new SealError(
    'SETTINGS_INVALID',
    `"path" is ${JSON.stringify(path)}, which does not exist in the repository. Set it to the folder of a model or a folder that contains models.`,
  )
}

/**
 * Indexes changes by path, under both names of a renamed file. A file that is now at a path takes precedence over one that left
 * it.
 */
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
