import { existsSync, lstatSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { SealError } from '../../core/errors.ts'
import { isBelow, pathInModel } from '../../core/repository-path.ts'
import { buildManifest } from '../../domains/manifest/build.ts'
import { MAX_MANIFEST_BYTES, parseManifest } from '../../domains/manifest/parse.ts'
import { faultOfInput, trimSlash } from '../../domains/manifest/paths.ts'
import { MANIFEST_FILE, type Manifest, type ModelInfo, UNVERSIONED } from '../../domains/manifest/types.ts'
import { DEFAULT_IGNORES, type MeasuredModel } from '../../domains/models/measured.ts'
import { MODEL_FILES } from '../../domains/models/selection.ts'
import { type LocalConfig, readLocalConfig } from '../../gate/local-config.ts'
import { pathBelow } from '../../ports/files/inside.ts'
import { type ModelListing, measureModel } from '../../ports/files/measure-model.ts'
import { pathInside, refuseProblems } from '../../ports/files/model-files.ts'
import { readText } from '../../ports/files/text-file.ts'
import { localGit } from '../../ports/git.ts'
import type { ModelConfig } from '../../settings/config-types.ts'
import type { Io } from '../../shell/io.ts'
import { discoverLocal, filesBelow } from '../models/run.ts'
import { describedByOthers } from './described.ts'

/** A model to measure, and how its manifest will describe it. */
export interface ModelTarget {
  /** Folder that contains the files of the model. */
  readonly root: string
  /** Where its manifest belongs. */
  readonly manifest: string
  readonly model: ModelInfo
  readonly listing: ModelListing
  /** Whether the existing manifest lists tensors, so that a new one does as well. */
  readonly tensors: boolean
}

/** What the user states about a model. */
export interface ModelInputs {
  /** Reads `name`, `version`, `framework` or `type`. */
  readonly info: (name: string) => string | undefined
  /** Paths and patterns below the model. */
  readonly ignore: readonly string[]
  /** Files that the command writes, relative to the working directory. Those inside the model are not measured. */
  readonly outputs: readonly string[]
}

/**
 * Describes a model from the inputs, then from the configuration of its repository, then from its existing manifest, then from what other
 * tools say: artifacts of DVC, `MLmodel` and the tags of GTO.
 *
 * @param path - folder or single file, relative to the working directory.
 * @throws {SealError} USAGE - a path to ignore is not below the model, or a manifest that cannot be read is the only one to name it.
 *   SETTINGS_INVALID, MANIFEST_NEWER
 */
export async function modelTarget(path: string, inputs: ModelInputs, io: Pick<Io, 'cwd'>): Promise<ModelTarget> {
  const whole = resolve(io.cwd, path)
  const local = await configOf(whole, io)
  const configured = local.config?.models?.find((model) => isSamePlace(resolve(local.root, trimSlash(model.path)), whole))
  const repository = await repositoryOf(local.root, io)
  const inRepository = toRepositoryPath(local.root, whole)
  const file = lstatSync(whole, { throwIfNoEntry: false })?.isFile() === true || repository.submodules.has(inRepository)
  const manifest = file ? `${whole}.${MANIFEST_FILE}` : join(whole, MANIFEST_FILE)
  const before = await manifestBefore(manifest)
  const model = await describeModel({ whole, inRepository, root: local.root, tags: repository.tags }, { inputs, configured, before })
  const tensors = before.manifest?.tensors !== undefined
  if (file)
    return { root: resolve(whole, '..'), manifest, model, tensors, listing: singleListing(whole, inRepository, repository.submodules) }
  const ignore = [
    ...DEFAULT_IGNORES,
    ...inputs.ignore.map(ignorePath),
    ...(configured?.ignorePaths ?? []),
    ...inputs.outputs.flatMap((output) => pathInside(whole, resolve(io.cwd, output))),
  ]
  const selected = await selectionOf({ local, inRepository, repository, before }, configured)
  return { root: whole, manifest, model, tensors, listing: { ignore, links: true, ...selected } }
}

/** Reads the configuration of the repository of a model; for a submodule, of the repository that contains it. */
async function configOf(whole: string, io: Pick<Io, 'cwd'>): ReturnType<typeof readLocalConfig> {
  const link = join(whole, '.git')
  if (!existsSync(link) || !lstatSync(link).isFile()) return readLocalConfig(whole)
  const outer = await readLocalConfig(dirname(whole))
  const { submodules } = await repositoryOf(outer.root, io)
  // The top folder of a worktree has a file named .git as well.
  return submodules.has(toRepositoryPath(outer.root, whole)) ? outer : readLocalConfig(whole)
}

interface Repository {
  readonly isGit: boolean
  readonly untracked: readonly string[]
  readonly submodules: ReadonlyMap<string, string>
  readonly tags: readonly string[]
}

const NO_REPOSITORY: Repository = { isGit: false, untracked: [], submodules: new Map(), tags: [] }

const REPOSITORIES = new WeakMap<object, Map<string, Promise<Repository>>>()

/** Asks git once for all models of a command. */
function repositoryOf(root: string, io: Pick<Io, 'cwd'>): Promise<Repository> {
  const known = REPOSITORIES.get(io) ?? new Map<string, Promise<Repository>>()
  REPOSITORIES.set(io, known)
  const repository = known.get(root) ?? readRepository(root)
  known.set(root, repository)
  return repository
}

async function readRepository(root: string): Promise<Repository> {
  if (!existsSync(join(root, '.git'))) return NO_REPOSITORY
  const git = localGit(root)
  const [untracked, submodules, tags] = await Promise.all([git.ignored('.'), git.submodules(), git.tags()])
  return { isGit: true, untracked, submodules, tags }
}

/** Returns the path in the repository, with `/`; `.` for its root. Links on the way to the repository do not count. */
function toRepositoryPath(root: string, path: string): string {
  return pathBelow(realPlace(root), realPlace(path)) || '.'
}

/** Tells whether two paths are the same place. A disk can ignore case, and a folder above can be a link. */
function isSamePlace(one: string, other: string): boolean {
  return one === other || realPlace(one) === realPlace(other)
}

/** Returns the path as the disk spells it. */
function realPlace(path: string): string {
  return existsSync(path) ? realpathSync.native(path) : path
}

function singleListing(file: string, inRepository: string, submodules: ReadonlyMap<string, string>): ModelListing {
  const commit = submodules.get(inRepository)
  const name = basename(file)
  return { file: name, ignore: [], include: [], ...(commit === undefined ? {} : { submodules: new Map([[name, commit]]) }) }
}

interface Place {
  readonly local: LocalConfig
  readonly inRepository: string
  readonly repository: Repository
  readonly before: Before
}

/** Returns what belongs to a folder, as the gate decides it. */
async function selectionOf({ local, inRepository, repository, before }: Place, configured: ModelConfig | undefined) {
  const isRoot = inRepository === '.' && repository.isGit
  const include = configured?.include ?? (isRoot ? [MODEL_FILES] : [])
  const inside = (paths: Iterable<string>) => [...paths].map((path) => pathInModel(inRepository, path)).filter((path) => path !== undefined)
  const others = include.length === 0 ? [] : (await discoverLocal(local, await filesBelow(local.root))).models.map(({ path }) => path)
  const isBuiltHere = repository.untracked.some((path) => isBelow(inRepository, path))
  return {
    include,
    listed: new Set(include.length === 0 ? [] : before.manifest?.files.map(({ path }) => path)),
    nested: inside(others.filter((path) => path !== inRepository)),
    // Everything in a folder that git ignores as a whole was built here, and is what the user means.
    untracked: new Set(isBuiltHere ? [] : inside(repository.untracked)),
    submodules: new Map([...repository.submodules].flatMap(([path, commit]) => inside([path]).map((each) => [each, commit] as const))),
  }
}

function ignorePath(path: string): string {
  const bare = trimSlash(path)
  const fault = faultOfInput(bare)
  if (fault || bare === '.')
    throw new SealError(
      'USAGE',
      `--ignore ${JSON.stringify(path)} is not a path below the model${fault === undefined ? '' : ` (${fault})`}. Use a path relative to the model, or a pattern such as *.log.`,
    )
  return bare
}

interface Before {
  readonly manifest?: Manifest
  /** Why the existing manifest cannot be read. */
  readonly fault?: SealError
}

/** Reads the existing manifest, which is about to be replaced. @throws {SealError} MANIFEST_NEWER */
async function manifestBefore(file: string): Promise<Before> {
  try {
    return { manifest: parseManifest(await readText(file, { maxBytes: MAX_MANIFEST_BYTES, missing: 'MANIFEST_MISSING' }), file) }
  } catch (error) {
    if (!(error instanceof SealError) || error.code === 'MANIFEST_NEWER') throw error
    return error.code === 'MANIFEST_MISSING' ? {} : { fault: error }
  }
}

interface Named {
  readonly whole: string
  readonly inRepository: string
  readonly root: string
  readonly tags: readonly string[]
}

interface Statements {
  readonly inputs: ModelInputs
  readonly configured: ModelConfig | undefined
  readonly before: Before
}

async function describeModel(named: Named, { inputs, configured, before }: Statements): Promise<ModelInfo> {
  const stated = (name: 'name' | 'version' | 'framework' | 'type') =>
    inputs.info(name) ?? configured?.[name] ?? before.manifest?.model[name]
  if (before.fault !== undefined && (stated('name') === undefined || stated('version') === undefined))
    throw new SealError(
      'USAGE',
      `The existing manifest cannot be read, so its name and its version would be lost. Pass --name and --version. ${before.fault.message}`,
      { cause: before.fault },
    )
  const others = await describedByOthers({ ...named, name: stated('name') })
  const framework = stated('framework') ?? others.framework
  const type = stated('type') ?? others.type
  const known = before.manifest?.model.version === UNVERSIONED ? undefined : stated('version')
  return {
    name: stated('name') ?? others.name ?? basename(named.whole),
    version: inputs.info('version') ?? configured?.version ?? known ?? others.version ?? UNVERSIONED,
    ...(framework === undefined ? {} : { framework }),
    ...(type === undefined ? {} : { type }),
  }
}

/**
 * Measures a model and builds its manifest.
 *
 * @throws {SealError} the code of the first problem, or MODEL_EMPTY
 */
export async function measureManifest(
  target: ModelTarget,
  options: MeasureOptions,
  io: Pick<Io, 'progress' | 'signal'>,
): Promise<Manifest> {
  return (await measureTarget(target, options, io)).manifest
}

interface MeasureOptions {
  readonly sha512: boolean
  readonly tensors?: boolean
  readonly quiet: boolean
}

/** A manifest, and what git ignores in the folder of the model. */
export interface MeasuredManifest {
  readonly manifest: Manifest
  readonly untracked: readonly string[]
}

/** Measures a model. @throws {SealError} as `measureManifest`. */
export async function measureTarget(
  target: ModelTarget,
  { sha512, tensors = false, quiet }: MeasureOptions,
  io: Pick<Io, 'progress' | 'signal'>,
): Promise<MeasuredManifest> {
  const { root, listing } = target
  const progress = io.progress(`Measuring ${basename(listing.file ?? root)}`, quiet)
  const measured = await measureModel(root, listing, { sha512, tensors: tensors || target.tensors, progress, signal: io.signal })
  refuseProblems(root, measured.problems)
  return { manifest: manifestOf(target, measured), untracked: measured.untracked }
}

function manifestOf({ root, model, listing }: ModelTarget, { files, links, tensors, dependencies }: MeasuredModel): Manifest {
  if (files.length === 0) throw new SealError('MODEL_EMPTY', `${root} does not contain any file of a model. Nothing was written.`)
  const { ignore, include } = listing
  return buildManifest({ model, ignore, include, links, tensors, dependencies, files: files.map(({ entry }) => entry) })
}

/** Fails for a model that a signature in the OMS format cannot cover. @throws {SealError} FILE_SYMLINK, FILE_SPECIAL */
export function refuseUnsignable({ links = [], files }: Manifest): void {
  const [link] = links
  if (link !== undefined)
    throw new SealError(
      'FILE_SYMLINK',
      `${JSON.stringify(link.path)} is a symbolic link to ${JSON.stringify(link.target)}, and a signature covers regular files only. Replace it with the file itself, or ignore the path.`,
    )
  const submodule = files.find(({ source }) => source === 'submodule')
  if (submodule !== undefined)
    throw new SealError(
      'FILE_SPECIAL',
      `${JSON.stringify(submodule.path)} is a submodule, and a signature covers regular files only. Sign the submodule on its own, or ignore the path.`,
    )
}
