import { attemptFile } from '../../core/attempt.ts'
import type { PathIndex } from '../../core/path-index.ts'
import type { ChangedFile, TreeFile } from '../../core/repository.ts'
import { isBelow, joinPath, pathInModel } from '../../core/repository-path.ts'
import type { ModelFileData, Subject, Trigger } from '../../core/subject.ts'
import { unreadableFile, unreadableSubject } from '../../documents/unreadable.ts'
import type { TrustedBase } from '../../ports/files/trusted-base.ts'
import type { WorkTree } from '../../ports/files/work-tree.ts'
import type { Git } from '../../ports/git.ts'
import type { Progress } from '../../ports/progress.ts'
import type { ModelConfig } from '../../settings/config-types.ts'
import { CARD } from '../formats/classes.ts'
import { buildManifest } from '../manifest/build.ts'
import { type Difference, withLineEndingHint } from '../manifest/compare.ts'
import { type ModelInfo, UNVERSIONED } from '../manifest/types.ts'
import type { ScanCache } from '../scan/cache.ts'
import { outcomeOfScan } from '../scan/collect-file.ts'
import type { ScanPolicy } from '../scan/scan-policy.ts'
import type { ReadBeginning } from '../tensors/remote.ts'
import type { LfsAttribute } from './attributes.ts'
import { type ModelContent, NO_CONTENT, readContent } from './collect-content.ts'
import { collectLists } from './collect-lists.ts'
import { committedManifest, trustedManifest } from './collect-manifests.ts'
import { collectStructure } from './collect-structure.ts'
import { collectTensors } from './collect-tensors.ts'
import { ancestors } from './discover.ts'
import type { MeasuredModel } from './measured.ts'
import { DEFAULT_IGNORES, type ManifestState, type MeasuredFile, type ModelPlace } from './measured.ts'
import { MODEL_FILES, type Selection } from './selection.ts'
import { fileDifferences, type ModelEvidence, modelSubjects } from './subjects.ts'

export interface ModelContext {
  readonly workTree: WorkTree
  readonly git: Git
  /** Files of the commit under review. */
  readonly head: PathIndex<TreeFile>
  readonly trusted: TrustedBase | undefined
  readonly trustedFiles: PathIndex<TreeFile> | undefined
  /** Changes by path; `undefined` if they are unknown, or if the run compares nothing. */
  readonly changes: PathIndex<ChangedFile> | undefined
  /** Whether the working tree must match the commit. */
  readonly asCommitted: boolean
  readonly configured: readonly ModelConfig[]
  /** Paths of all models. */
  readonly others: readonly string[]
  /** Files and folders that git ignores. */
  readonly untracked: readonly string[]
  /** Commits of submodules, by path. */
  readonly submodules: ReadonlyMap<string, string>
  readonly trigger: Trigger
  readonly scan: ScanPolicy
  /** ISO 8601. */
  readonly now: string
  /** Results of earlier scans. */
  readonly scanCache: ScanCache | undefined
  /** What `.gitattributes` declares for a path. */
  readonly attributes: (path: string) => LfsAttribute
  /** Reads the beginning of objects of Git LFS; `undefined` without a token. */
  readonly lfs: ReadBeginning | undefined
  readonly progress: Progress
  readonly signal?: AbortSignal
}

/** One model with its evidence and subjects. */
export interface EvaluatedModel {
  readonly evidence: ModelEvidence
  readonly subjects: readonly Subject[]
}

/**
 * Measures one model of the repository and compares it with its own manifest and the trusted one.
 *
 * @throws {SealError} when the trusted manifest cannot be fetched.
 */
export async function evaluateModel(place: ModelPlace, context: ModelContext): Promise<EvaluatedModel> {
  const { path, folder } = place
  const { workTree, head, trusted: side } = context
  const config = context.configured.find((each) => each.path === path)
  const ignore = place.file === undefined ? [...DEFAULT_IGNORES, ...(config?.ignorePaths ?? [])] : []
  const presence = presenceOf(place, context)
  const gone = presence !== 'present'
  const committed: ManifestState = gone
    ? { status: 'missing' }
    : await committedManifest(place.manifest, workTree, head.get(place.manifest))
  const selection = { ignore, ...selectionOf(place, config, committed, context) }
  const { measured, ignoredCode, inLfs } = gone
    ? NO_CONTENT
    : await readContent(place, selection, { ...context, sha512: listsSha512(committed), tensors: listsTensors(committed) })
  const trusted = side !== undefined && isTouched(place, context) ? await trustedManifest(place.manifest, side) : undefined
  const model = modelInfo(path, config, committed)
  const files = measured.files.map(({ entry }) => entry)
  const before = trusted?.status === 'valid' ? trusted.manifest : undefined
  const tensors = await collectTensors({ folder, measured, trusted: before }, context)
  const evidence: ModelEvidence = {
    ...place,
    name: model.name,
    presence:
      presence === 'present' && !recognised(measured, committed) && (trusted?.status === 'valid' || config !== undefined)
        ? 'unrecognised'
        : presence,
    measured,
    ignoredCode,
    scanned: await scanModel(folder, { measured, ignoredCode, inLfs }, context),
    built:
      files.length === 0
        ? undefined
        : buildManifest({
            model,
            files,
            ignore,
            include: selection.include,
            links: measured.links,
            tensors: measured.tensors,
            dependencies: measured.dependencies,
          }),
    committed,
    differences: await explained(folder, fileDifferences(committed, measured), workTree),
    trusted,
    changes: changesBelow(place, context),
    trustedInclude: selection.include,
    trustedIgnores: config?.ignorePaths ?? [],
    contentRequired: config?.requireContent ?? context.trigger === 'release',
    storage: (path, file) => storageOf(head.get(path), file, inLfs),
    attribute: context.attributes,
    lists: await collectLists(folder, measured, workTree),
    tensors,
    card: hasCard(measured),
    licence: await hasLicence(folder, measured, context),
  }
  const structure = gone
    ? []
    : await attemptFile<readonly Subject[]>(
        () => collectStructure({ model: path, folder, file: place.file, measured, committed, trusted: before, tensors }, context),
        (error) => [unreadableSubject(unreadableFile(path, error))],
      )
  return { evidence, subjects: [...modelSubjects(evidence), ...structure] }
}

/** Scans the files of a model that can run code; on a pull request only those that it changes. */
async function scanModel(
  folder: string,
  { measured, ignoredCode }: ModelContent,
  context: ModelContext,
): Promise<ModelEvidence['scanned']> {
  const { workTree, head, changes, trigger } = context
  const surroundings = {
    workTree,
    isThere: (sibling: string) => head.has(sibling),
    policy: context.scan,
    now: context.now,
    cache: context.scanCache,
  }
  const risky = measured.files.filter(({ entry, format }) => entry.source === 'content' && format.runsCode !== 'no')
  const scanned = new Map<string, ModelFileData['scan']>()
  const files = [...risky.map(({ entry }) => entry), ...ignoredCode.map(({ path }) => ({ path, sha256: undefined }))]
  for (const { path, sha256 } of files) {
    const whole = joinPath(folder, path)
    if (trigger === 'pull_request' && changes !== undefined && !changes.has(whole)) continue
    scanned.set(path, await outcomeOfScan({ path: whole, sha256 }, surroundings))
  }
  return scanned
}

/** Files above this are not read again to explain a difference. */
const MAX_EXPLAINED_BYTES = 8 * 1024 * 1024

/** Adds to changed files whether only their line endings differ, as in a checkout that converts them. */
async function explained(folder: string, differences: readonly Difference[], workTree: WorkTree): Promise<readonly Difference[]> {
  const found: Difference[] = []
  for (const difference of differences) {
    const isText = difference.kind === 'changed' && difference.actual.source === 'content'
    const content = isText ? await workTree.onDisk(joinPath(folder, difference.path), MAX_EXPLAINED_BYTES) : undefined
    found.push(content === undefined ? difference : withLineEndingHint(difference, content))
  }
  return found
}

function listsTensors(committed: ManifestState): boolean {
  return committed.status === 'valid' && committed.manifest.tensors !== undefined
}

function listsSha512(committed: ManifestState): boolean {
  return committed.status === 'valid' && committed.manifest.files.some(({ sha512 }) => sha512 !== undefined)
}

/** Returns whether a model exists. `absent`: the configuration names a model that neither head nor base contains. */
function presenceOf({ path, file }: ModelPlace, { head, trustedFiles }: ModelContext): 'present' | 'unrecognised' | 'removed' | 'absent' {
  if (file === undefined ? head.below(path).length > 0 : head.has(path)) return 'present'
  const before = file === undefined ? (trustedFiles?.below(path).length ?? 0) > 0 : trustedFiles?.has(path) === true
  if (!before) return 'absent'
  // A loader still finds files where a folder above is a link, a submodule, or content of DVC.
  const above = [...ancestors(path), path].filter((each) => each !== '.')
  const isElsewhere = above.some((each) => head.has(each) || head.has(`${each}.dvc`))
  return isElsewhere ? 'unrecognised' : 'removed'
}

/** Returns what belongs to a model: what the configuration includes; the files of a model in the root of a repository; or everything. */
function selectionOf(
  { path, folder, file }: ModelPlace,
  config: ModelConfig | undefined,
  committed: ManifestState,
  { others, untracked }: ModelContext,
): Omit<Selection, 'ignore'> {
  if (file !== undefined) return { include: [] }
  const include = config?.include ?? (path === '.' ? [MODEL_FILES] : [])
  const listed = committed.status === 'valid' && include.length > 0 ? committed.manifest.files.map((entry) => entry.path) : []
  const inside = (paths: readonly string[]) => paths.map((each) => pathInModel(folder, each)).filter((each) => each !== undefined)
  return {
    include,
    listed: new Set(listed),
    nested: inside(others.filter((other) => other !== path)),
    // A model in a folder that git ignores as a whole is one that was built here.
    untracked: new Set(untracked.some((each) => isBelow(folder, each)) ? [] : inside(untracked)),
  }
}

/**
 * Tells whether the change touches a model. Other models are compared only with their own manifest: if the head was checked out
 * without its base, the base branch may have changed since.
 */
function isTouched(place: ModelPlace, context: ModelContext): boolean {
  const { changes } = context
  return changes === undefined || changes.has(place.path) || changesBelow(place, context).size > 0
}

function changesBelow({ path, file, manifest }: ModelPlace, { changes }: ModelContext): ReadonlyMap<string, ChangedFile> {
  const paths = file === undefined ? (changes?.below(path) ?? []) : [path, manifest].filter((each) => changes?.has(each) === true)
  return new Map(paths.map((path) => [path, changes?.get(path) as ChangedFile]))
}

function recognised({ files, problems }: MeasuredModel, committed: ManifestState): boolean {
  return committed.status !== 'missing' || problems.length > 0 || files.some(({ format }) => format.weights)
}

function modelInfo(path: string, config: ModelConfig | undefined, committed: ManifestState): ModelInfo {
  const declared = committed.status === 'valid' ? committed.manifest.model : undefined
  const framework = config?.framework ?? declared?.framework
  const type = config?.type ?? declared?.type
  return {
    name: config?.name ?? declared?.name ?? (path === '.' ? 'model' : path.slice(path.lastIndexOf('/') + 1)),
    version: config?.version ?? declared?.version ?? UNVERSIONED,
    ...(framework === undefined ? {} : { framework }),
    ...(type === undefined ? {} : { type }),
  }
}

/** Returns where a file is stored. A pointer in the working tree or in the commit means Git LFS. */
function storageOf(tracked: TreeFile | undefined, { entry }: MeasuredFile, inLfs: ReadonlySet<string>): ModelFileData['storage'] {
  if (tracked === undefined || tracked.blob === '') return 'untracked'
  return entry.source === 'lfs-pointer' || inLfs.has(entry.path) ? 'lfs' : 'git'
}

const LICENCE = /^(licen[cs]e|copying|notice)([._-][^/]*)?$/i
const FRONT_MATTER_BYTES = 16 * 1024

/** A file that could not be measured is there. */
function hasCard({ files, problems }: MeasuredModel): boolean {
  return files.some(({ entry }) => CARD.test(entry.path)) || problems.some(({ path }) => CARD.test(path))
}

async function hasLicence(folder: string, { files, problems }: MeasuredModel, { workTree, head }: ModelContext): Promise<boolean> {
  if (problems.some(({ path }) => LICENCE.test(path) || CARD.test(path))) return true
  if (files.some(({ entry }) => LICENCE.test(entry.path)) || head.atTop.some((path) => LICENCE.test(path))) return true
  const card = files.find(({ entry }) => CARD.test(entry.path) && entry.source === 'content')
  return card !== undefined && statesLicence(await workTree.beginning(joinPath(folder, card.entry.path), FRONT_MATTER_BYTES))
}

/** Tells whether the YAML front matter of a model card contains `license:`, as on the Hugging Face Hub. */
function statesLicence(text: string): boolean {
  const front = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? ''
  return /^license:\s*\S/m.test(front)
}
