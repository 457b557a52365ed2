import type { CollectOptions, CollectPorts, CollectRun, Results } from '../../collect-run.ts'
import { attempt, attemptFile } from '../../core/attempt.ts'
import type { CollectedFacts } from '../../core/collector.ts'
import { SealError } from '../../core/errors.ts'
import { PathIndex } from '../../core/path-index.ts'
import type { ChangedFile, TreeFile } from '../../core/repository.ts'
import { isBelow } from '../../core/repository-path.ts'
import type { Subject } from '../../core/subject.ts'
import { unreadableFile, unreadableSubject } from '../../documents/unreadable.ts'
import { collectAttributes } from './collect-lists.ts'
import { type EvaluatedModel, evaluateModel } from './collect-model.ts'
import { discoverModels } from './discover.ts'

/** Discovers and measures the models. A model that cannot be evaluated is reported by itself; the others are evaluated. */
export async function collectModels({ options, ports, results }: CollectRun): Promise<CollectedFacts<Pick<Results, 'models'>>> {
  const { head, changes } = results.repository ?? {}
  if (head?.value === undefined)
    return {
      sources: { 'workspace.models': head?.source ?? { status: 'error', detail: 'the files of the commit under review are unknown' } },
      subjects: [],
    }
  const sides = { head: head.value, changes }
  const read = await attempt(() => evaluateModels(options, ports, sides))
  const { models = [], unreadable = [] } = read.value ?? {}
  return {
    sources: { 'workspace.models': read.source },
    subjects: [...models.flatMap(({ subjects }) => subjects), ...unreadable],
    results: { models },
  }
}

interface Sides {
  readonly head: PathIndex<TreeFile>
  /** `undefined` when they are unknown. */
  readonly changes: readonly ChangedFile[] | undefined
}

interface EvaluatedModels {
  readonly models: readonly EvaluatedModel[]
  readonly unreadable: readonly Subject[]
}

async function evaluateModels(options: CollectOptions, ports: CollectPorts, { head, changes }: Sides): Promise<EvaluatedModels> {
  const { settings, target, trusted } = options
  const byPath = changes && new PathIndex(changesByPath(changes))
  const trustedFiles = trusted.value && new PathIndex(trusted.value.files)
  const models: EvaluatedModel[] = []
  const unreadable: Subject[] = []
  const attributes = await collectAttributes(head, ports.workTree)
  for (const folder of await foldersOf(options, ports, { head, changes, byPath })) {
    const evaluate = () =>
      evaluateModel(folder, {
        workTree: ports.workTree,
        head,
        trusted: trusted.value,
        trustedFiles,
        git: ports.git,
        asCommitted: target.event !== 'local',
        changes: byPath,
        configured: settings.models,
        trigger: target.trigger,
        attributes,
        progress: ports.progress(`Measuring ${folder}`),
        ...(ports.signal === undefined ? {} : { signal: ports.signal }),
      })
    const model = await attemptFile<EvaluatedModel | undefined>(evaluate, (error) => {
      unreadable.push(unreadableSubject(unreadableFile(folder, error)))
      return undefined
    })
    if (model !== undefined) models.push(model)
  }
  return { models, unreadable }
}

interface Discovery extends Sides {
  readonly byPath: PathIndex<ChangedFile> | undefined
}

async function foldersOf(
  { settings, trusted }: CollectOptions,
  { workTree }: CollectPorts,
  { head, changes, byPath }: Discovery,
): Promise<readonly string[]> {
  const trustedPaths = [...(trusted.value?.files.keys() ?? [])]
  requirePath(settings.path, [...head.paths, ...trustedPaths])
  const present = (changes ?? []).filter(({ change }) => change !== 'removed').map(({ path }) => path)
  return discoverModels({
    head: head.paths,
    base: trustedPaths.filter((path) => byPath === undefined || head.has(path) || byPath.has(path)),
    sniffed: await workTree.weights(present.filter((path) => head.has(path))),
    configured: settings.models,
    discover: settings.discover,
    ignorePaths: settings.ignorePaths,
    within: settings.path,
  })
}

/** Fails for a path that does not exist, so that a mistyped one does not look like a repository without models. */
function requirePath(path: string | undefined, files: readonly string[]): void {
  if (path === undefined || files.some((file) => isBelow(file, path))) return
  throw new SealError(
    'SETTINGS_INVALID',
    `"path" is ${JSON.stringify(path)}, which does not exist in the repository. Set it to the folder of a model or a folder that contains models.`,
  )
}

/** Indexes changes by both names of a renamed file. A file that now has a path takes precedence over the one that left it. */
function changesByPath(changes: readonly ChangedFile[]): ReadonlyMap<string, ChangedFile> {
  const left = changes.flatMap((change) => (change.from === undefined ? [] : [[change.from, change] as const]))
  return new Map([...left, ...changes.map((change) => [change.path, change] as const)])
}
