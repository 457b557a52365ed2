import type { CollectOptions, CollectPorts, CollectRun, Results } from '../../collect-run.ts'
import { attempt, attemptFile } from '../../core/attempt.ts'
import type { CollectedFacts } from '../../core/collector.ts'
import { SealError } from '../../core/errors.ts'
import { PathIndex } from '../../core/path-index.ts'
import { coveredBy } from '../../core/path-list.ts'
import type { ChangedFile, TreeFile } from '../../core/repository.ts'
import { isBelow, joinPath } from '../../core/repository-path.ts'
import type { Subject } from '../../core/subject.ts'
import { unreadableFile, unreadableSubject } from '../../documents/unreadable.ts'
import type { LfsAttribute } from './attributes.ts'
import { passedOver, weightsIn } from './collect-discovery.ts'
import { collectAttributes } from './collect-lists.ts'
import { type LoneFile, loneFiles } from './collect-lone.ts'
import { type EvaluatedModel, evaluateModel } from './collect-model.ts'
import { type Discovery, discoverModels, type PassedOver } from './discover.ts'
import { placeOf } from './measured.ts'
import { twinSubjects } from './twins.ts'

/** Discovers and measures the models. A model that cannot be evaluated is reported by itself; the others are evaluated. */
export async function collectModels({
  options,
  ports,
  results,
}: CollectRun): Promise<CollectedFacts<Pick<Results, 'models' | 'lone' | 'discovery'>>> {
  const { head, changes } = results.repository ?? {}
  if (head?.value === undefined)
    return {
      sources: { 'workspace.models': head?.source ?? { status: 'error', detail: 'the files of the commit under review are unknown' } },
      subjects: [],
    }
  const sides = { head: head.value, changes }
  const read = await attempt(() => evaluateModels(options, ports, sides))
  const { models = [], unreadable = [], lone = [], skipped = [], passedOver: over = [] } = read.value ?? {}
  return {
    sources: { 'workspace.models': read.source },
    subjects: [...models.flatMap(({ subjects }) => subjects), ...lone.map(({ subject }) => subject), ...unreadable],
    results: { models, lone, discovery: { skipped, passedOver: over } },
  }
}

interface Sides {
  readonly head: PathIndex<TreeFile>
  /** `undefined` when they are unknown. */
  readonly changes: readonly ChangedFile[] | undefined
}

/** Returns the files that models measured, or reported as a problem. */
function pathsOf(models: readonly EvaluatedModel[]): ReadonlySet<string> {
  return new Set(
    models.flatMap(({ evidence: { folder, measured, ignoredCode } }) =>
      [...measured.files.map(({ entry }) => entry), ...measured.problems, ...measured.links, ...ignoredCode].map(({ path }) =>
        joinPath(folder, path),
      ),
    ),
  )
}

interface EvaluatedModels {
  readonly models: readonly EvaluatedModel[]
  readonly unreadable: readonly Subject[]
  readonly lone: readonly LoneFile[]
  readonly skipped: readonly string[]
  readonly passedOver: readonly PassedOver[]
}

async function evaluateModels(options: CollectOptions, ports: CollectPorts, { head, changes }: Sides): Promise<EvaluatedModels> {
  const { settings, target, trusted } = options
  const byPath = changes && new PathIndex(changesByPath(changes))
  const trustedFiles = trusted.value && new PathIndex(trusted.value.files)
  const models: EvaluatedModel[] = []
  const unreadable: Subject[] = []
  const attributes = await collectAttributes(head, ports.workTree)
  const discovered = await discover(options, ports, { head, changes, byPath })
  const paths = discovered.models.map(({ path }) => path)
  const [untracked, submodules] = await Promise.all([ports.git.ignored('.').catch(() => []), submodulesOf(options, ports, head)])
  for (const path of paths) {
    const place = placeOf(path, isFile(path, head, trustedFiles))
    const evaluate = () =>
      evaluateModel(place, {
        workTree: ports.workTree,
        head,
        trusted: trusted.value,
        trustedFiles,
        git: ports.git,
        asCommitted: target.event !== 'local',
        changes: byPath,
        configured: settings.models,
        others: paths,
        untracked,
        submodules,
        trigger: target.trigger,
        scan: settings.scan,
        now: ports.now,
        scanCache: ports.scanCache,
        lfs: ports.lfs,
        attributes,
        progress: ports.progress(`Measuring ${path}`),
        ...(ports.signal === undefined ? {} : { signal: ports.signal }),
      })
    const model = await attemptFile<EvaluatedModel | undefined>(evaluate, (error) => {
      unreadable.push(unreadableSubject(unreadableFile(path, error)))
      return undefined
    })
    if (model !== undefined) models.push(model)
  }
  for (const twin of twinSubjects(head.paths, paths)) unreadable.push(twin)
  const { lone, unreadable: unidentified } = await loneFiles(discovered.changed, pathsOf(models), {
    workTree: ports.workTree,
    head,
    byPath,
    attributes,
    scan: settings.scan,
    now: ports.now,
  })
  for (const file of unidentified) unreadable.push(file)
  return { models, unreadable, lone, skipped: discovered.skipped, passedOver: await left(paths, options, ports, { head, attributes }) }
}

/** Tells whether a path is that of a single file or a submodule, in the head or else in the base. */
function isFile(path: string, head: PathIndex<TreeFile>, trusted: PathIndex<TreeFile> | undefined): boolean {
  return head.has(path) || (trusted?.has(path) === true && head.below(path).length === 0)
}

/** Returns the commits of submodules: of the commit under review, or of the index in a local run. */
async function submodulesOf(
  { target }: CollectOptions,
  { git }: CollectPorts,
  head: PathIndex<TreeFile>,
): Promise<ReadonlyMap<string, string>> {
  if (target.event === 'local') return git.submodules().catch(() => new Map())
  return new Map(head.paths.flatMap((path) => (head.get(path)?.mode === '160000' ? [[path, head.get(path)?.blob ?? ''] as const] : [])))
}

/** Returns what could be a model and is none, for the report of a repository in which no model was recognised. */
async function left(
  paths: readonly string[],
  { settings }: CollectOptions,
  { workTree }: CollectPorts,
  { head, attributes }: Pick<Sides, 'head'> & { readonly attributes: (path: string) => LfsAttribute },
): Promise<readonly PassedOver[]> {
  return paths.length > 0 || settings.path !== undefined ? [] : passedOver({ head, models: paths, workTree, attribute: attributes })
}

interface FoundSides extends Sides {
  readonly byPath: PathIndex<ChangedFile> | undefined
}

interface Found extends Discovery {
  /** Changed files that are there, if discovery is on. */
  readonly changed: readonly string[]
}

async function discover(
  { settings, trusted }: CollectOptions,
  { workTree }: CollectPorts,
  { head, changes, byPath }: FoundSides,
): Promise<Found> {
  const trustedPaths = [...(trusted.value?.files.keys() ?? [])]
  requirePath(settings.path, [...head.paths, ...trustedPaths])
  const present = (changes ?? []).filter(({ change }) => change !== 'removed').map(({ path }) => path)
  const discovery = discoverModels({
    head: head.paths,
    base: trustedPaths.filter((path) => byPath === undefined || head.has(path) || byPath.has(path)),
    weights: settings.discover ? await weightsIn(head.paths, workTree) : [],
    configured: settings.models,
    discover: settings.discover,
    tests: settings.discoverTests,
    ignorePaths: coveredBy(settings.ignorePaths),
    within: settings.path,
  })
  const changed = present.filter((path) => head.has(path) && (settings.path === undefined || isBelow(path, settings.path)))
  return { ...discovery, changed: settings.discover ? changed : [] }
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
