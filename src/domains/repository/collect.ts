import type { CollectOptions, CollectPorts, CollectRun, Results } from '../../collect-run.ts'
import { type Attempt, attempt } from '../../core/attempt.ts'
import type { CollectedFacts } from '../../core/collector.ts'
import { SealError } from '../../core/errors.ts'
import { PathIndex } from '../../core/path-index.ts'
import { coveredBy } from '../../core/path-list.ts'
import type { ChangedFile, TreeFile } from '../../core/repository.ts'
import type { Subject } from '../../core/subject.ts'
import { unreadableSubject } from '../../documents/unreadable.ts'
import type { TrustedBase } from '../../ports/files/trusted-base.ts'
import type { Git } from '../../ports/git.ts'
import type { GitHub } from '../../ports/github/api.ts'
import type { Target } from '../../settings/trigger-target.ts'
import { mergeChanges, type PullTarget, pullChanges, requireListed, treeChanges } from './collect-changes.ts'

/** Collects the files of the head, and what changes between the base and the head. */
export async function collectRepository({ options, ports }: CollectRun): Promise<CollectedFacts<Pick<Results, 'repository'>>> {
  const { target, trusted } = options
  const head = await attempt(() => headCommit(target, ports.git))
  const changes = await collectChanges(options, ports, head.value)
  return {
    sources: {
      'workspace.checkout': head.source,
      'workspace.storage': head.source,
      'github.changes': changes.source,
      'github.base':
        trusted.source.status === 'ok' && trusted.value === undefined
          ? { status: 'skipped', detail: 'this event has no base commit to compare with' }
          : trusted.source,
    },
    subjects: nameSubjects([...(head.value?.files.values() ?? [])], coveredBy(options.settings.ignorePaths)),
    results: {
      repository: {
        head: head.value === undefined ? { source: head.source } : { source: head.source, value: new PathIndex(head.value.files) },
        changes: changes.value,
      },
    },
  }
}

/** Returns a subject for each file whose name is not UTF-8: GitHub lists it under another name, and rules cannot read it. */
function nameSubjects(files: readonly TreeFile[], isIgnored: (path: string) => boolean): readonly Subject[] {
  return files
    .filter(({ path, notUtf8 }) => notUtf8 === true && !isIgnored(path))
    .map(({ path }) => unreadableSubject({ path, reason: 'the name of this file is not UTF-8, so it is not evaluated', remedy: RENAME }))
}

const RENAME = 'Rename the file. If it belongs to no model, workflow or deployment, list its folder under ignorePaths in the configuration.'

interface HeadCommit {
  readonly files: ReadonlyMap<string, TreeFile>
  /** The base parent of GitHub's test merge, where that merge was checked out. */
  readonly mergedInto: string | undefined
}

/**
 * Reads the files of the checked-out commit, once it is known to be the commit that the event is about.
 *
 * @throws {SealError} GIT_WRONG_CHECKOUT - another commit is checked out, such as the base branch.
 */
async function headCommit(target: Target, git: Git): Promise<HeadCommit> {
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

/** Returns the parents of GitHub's test merge of base and head; nothing for any other commit. */
async function mergeParents(commit: string, git: Git): Promise<readonly string[]> {
  const parents = await git.parents(commit)
  return parents.length === 2 ? parents : []
}

/** Adds uncommitted content, which a local run evaluates as if it were committed. Git has no blob id for it. */
async function withUncommitted(tracked: ReadonlyMap<string, TreeFile>, git: Git): Promise<ReadonlyMap<string, TreeFile>> {
  const { changed, deleted, notUtf8 = [] } = await git.uncommitted()
  const files = new Map(tracked)
  for (const path of changed)
    files.set(path, { path, blob: '', mode: '100644', size: 0, ...(notUtf8.includes(path) ? { notUtf8: true } : {}) })
  for (const path of deleted) files.delete(path)
  return files
}

async function collectChanges(
  { target, trusted }: CollectOptions,
  { github }: CollectPorts,
  head: HeadCommit | undefined,
): Promise<Attempt<readonly ChangedFile[]>> {
  if (target.kind === 'snapshot') return { source: { status: 'skipped', detail: noChanges(target.event) } }
  if (head === undefined) return { source: { status: 'error', detail: 'the files of the commit under review are unknown' } }
  const base = trusted.value
  if (base === undefined)
    return {
      source: trusted.source.status === 'ok' ? { status: 'error', detail: 'the commit before the change is unknown' } : trusted.source,
    }
  if (target.kind === 'range') return { source: { status: 'ok' }, value: treeChanges(base.files, head.files) }
  if (github === undefined) throw new SealError('USAGE', 'Evaluating a pull request requires a GitHub token. Pass github-token.')
  return attempt(() => changesOfPull(target, { github, head, base }))
}

function noChanges(event: string): string {
  return event === 'local'
    ? 'a local run evaluates the working tree without comparison'
    : `a run on ${event} evaluates the commit without comparison`
}

interface PullSides {
  readonly github: GitHub
  readonly head: HeadCommit
  readonly base: TrustedBase
}

/** Combines the difference between the test merge and the base, which is what would be merged, with GitHub's list for the head. */
async function changesOfPull(target: PullTarget, { github, head, base }: PullSides): Promise<readonly ChangedFile[]> {
  const listed = await pullChanges(github, target)
  if (head.mergedInto === undefined) {
    requireListed(listed, head.files)
    return listed
  }
  const before =
    head.mergedInto === base.commit ? base.files : new Map((await github.tree(head.mergedInto)).map((file) => [file.path, file]))
  return mergeChanges(listed, treeChanges(before, head.files))
}
