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

/** A model directory that is to be measured, and what its manifest will say about it. */
export interface ModelTarget {
  readonly root: string
  readonly model: ModelInfo
  readonly ignore: readonly string[]
}

export interface ModelGiven {
  /** `name`, `version`, `framework` or `type`, as somebody gave it. */
  readonly info: (name: string) => string | undefined
  readonly ignore: readonly string[]
  /** Files that the command writes; those in the model are not part of it. */
  readonly outputs: readonly string[]
}

/** What was given, then what the configuration says, then what the present manifest says. */
export async function modelTarget(folder: string, given: ModelGiven, io: Pick<Io, 'cwd'>): Promise<ModelTarget> {
  const root = resolve(io.cwd, folder)
  const local = await readLocalConfig(root)
  const configured = local.config?.models?.find(({ path }) => resolve(local.root, trimSlash(path)) === root)
  const ignore = [
    ...DEFAULT_IGNORES,
    ...given.ignore.map(ignorePath),
    ...(configured?.ignorePaths ?? []),
    ...given.outputs.flatMap((file) => pathInside(root, resolve(io.cwd, file))),
  ]
  return { root, ignore, model: await describeModel(root, given, configured) }
}

function ignorePath(path: string): string {
  const bare = trimSlash(path)
  const fault = faultOfPath(bare)
  if (fault || bare === '.' || /[*?[]/.test(bare))
    throw new SealError(
      'USAGE',
      `--ignore ${JSON.stringify(path)}: give a literal path below the model, relative to it, without * ? [${fault === undefined ? '' : ` (${fault})`}.`,
    )
  return bare
}

async function describeModel(root: string, given: ModelGiven, configured: ModelConfig | undefined): Promise<ModelInfo> {
  const present = await presentModel(join(root, MANIFEST_FILE))
  const pick = (name: 'name' | 'version' | 'framework' | 'type') => given.info(name) ?? configured?.[name] ?? present?.[name]
  const [framework, type] = [pick('framework'), pick('type')]
  return {
    name: pick('name') ?? basename(root),
    version: pick('version') ?? UNVERSIONED,
    ...(framework === undefined ? {} : { framework }),
    ...(type === undefined ? {} : { type }),
  }
}

/** What the present manifest says about the model. One that cannot be read says nothing: it is about to be replaced. */
async function presentModel(file: string): Promise<ModelInfo | undefined> {
  try {
    return parseManifest(await readText(file, { maxBytes: MAX_MANIFEST_BYTES, missing: 'MANIFEST_MISSING' }), file).model
  } catch (error) {
    if (error instanceof SealError && error.code !== 'MANIFEST_NEWER') return undefined
    throw error
  }
}

/**
 * Measures a whole model or nothing.
 *
 * @throws {SealError} with the code of the first problem; MODEL_EMPTY
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
  if (files.length === 0) throw new SealError('MODEL_EMPTY', `${root} holds no file that belongs to a model. Nothing was written.`)
  return buildManifest({ model, ignore, dependencies, files: files.map(({ entry }) => entry) })
}
