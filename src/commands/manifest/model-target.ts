import { basename, join, resolve } from 'node:path'
import { SealError } from '../../core/errors.ts'
import { buildManifest } from '../../domains/manifest/build.ts'
import { MAX_MANIFEST_BYTES, parseManifest } from '../../domains/manifest/parse.ts'
import { faultOfPath, trimSlash } from '../../domains/manifest/paths.ts'
import { MANIFEST_FILE, type Manifest, type ModelInfo, UNVERSIONED } from '../../domains/manifest/types.ts'
import { DEFAULT_IGNORES, type MeasuredModel } from '../../domains/models/measured.ts'
import { readLocalConfig } from '../../gate/local-config.ts'
import { measureModel } from '../../ports/files/measure-model.ts'
import { pathInside, refuseProblems } from '../../ports/files/model-files.ts'
import { readText } from '../../ports/files/text-file.ts'
import type { ModelConfig } from '../../settings/config-types.ts'
import type { Io } from '../../shell/io.ts'

/** A model directory to measure, and how its manifest will describe it. */
export interface ModelTarget {
  readonly root: string
  readonly model: ModelInfo
  readonly ignore: readonly string[]
}

/** What the user states about a model. */
export interface ModelInputs {
  /** Reads `name`, `version`, `framework` or `type`. */
  readonly info: (name: string) => string | undefined
  /** Literal paths below the model. */
  readonly ignore: readonly string[]
  /** Files that the command writes, relative to the working directory. Those inside the model are not measured. */
  readonly outputs: readonly string[]
}

/**
 * Describes a model from the inputs, then from the configuration of its repository, then from its existing manifest.
 *
 * @throws {SealError} USAGE - a path to ignore is not a literal path below the model. SETTINGS_INVALID, MANIFEST_NEWER
 */
export async function modelTarget(folder: string, inputs: ModelInputs, io: Pick<Io, 'cwd'>): Promise<ModelTarget> {
  const root = resolve(io.cwd, folder)
  const local = await readLocalConfig(root)
  const configured = local.config?.models?.find(({ path }) => resolve(local.root, trimSlash(path)) === root)
  const ignore = [
    ...DEFAULT_IGNORES,
    ...inputs.ignore.map(ignorePath),
    ...(configured?.ignorePaths ?? []),
    ...inputs.outputs.flatMap((file) => pathInside(root, resolve(io.cwd, file))),
  ]
  return { root, ignore, model: await describeModel(root, inputs, configured) }
}

function ignorePath(path: string): string {
  const bare = trimSlash(path)
  const fault = faultOfPath(bare)
  if (fault || bare === '.' || /[*?[]/.test(bare))
    throw new SealError(
      'USAGE',
      `--ignore ${JSON.stringify(path)} is not a literal path below the model${fault === undefined ? '' : ` (${fault})`}. Use a path relative to the model, without * ? [`,
    )
  return bare
}

async function describeModel(root: string, inputs: ModelInputs, configured: ModelConfig | undefined): Promise<ModelInfo> {
  const existing = await describedBefore(join(root, MANIFEST_FILE))
  const pick = (name: 'name' | 'version' | 'framework' | 'type') => inputs.info(name) ?? configured?.[name] ?? existing?.[name]
  const [framework, type] = [pick('framework'), pick('type')]
  return {
    name: pick('name') ?? basename(root),
    version: pick('version') ?? UNVERSIONED,
    ...(framework === undefined ? {} : { framework }),
    ...(type === undefined ? {} : { type }),
  }
}

/** Returns the description in the existing manifest; `undefined` for an invalid manifest, since it is about to be replaced. */
async function describedBefore(file: string): Promise<ModelInfo | undefined> {
  try {
    return parseManifest(await readText(file, { maxBytes: MAX_MANIFEST_BYTES, missing: 'MANIFEST_MISSING' }), file).model
  } catch (error) {
    if (error instanceof SealError && error.code !== 'MANIFEST_NEWER') return undefined
    throw error
  }
}

/**
 * Measures a model and builds its manifest.
 *
 * @throws {SealError} the code of the first problem, or MODEL_EMPTY
 */
export async function measureManifest(
  target: ModelTarget,
  { sha512, quiet }: { readonly sha512: boolean; readonly quiet: boolean },
  io: Pick<Io, 'progress' | 'signal'>,
): Promise<Manifest> {
  const { root, ignore } = target
  const progress = io.progress(`Measuring ${basename(root)}`, quiet)
  const measured = await measureModel(root, ignore, { sha512, progress, signal: io.signal })
  refuseProblems(root, measured.problems)
  return manifestOf(target, measured)
}

function manifestOf({ root, model, ignore }: ModelTarget, { files, dependencies }: MeasuredModel): Manifest {
  if (files.length === 0) throw new SealError('MODEL_EMPTY', `${root} does not contain any file of a model. Nothing was written.`)
  return buildManifest({ model, ignore, dependencies, files: files.map(({ entry }) => entry) })
}
