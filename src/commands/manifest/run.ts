import { resolve } from 'node:path'
import { serializeManifest } from '../../domains/manifest/build.ts'
import type { Manifest } from '../../domains/manifest/types.ts'
import { writeAtomically } from '../../ports/files/atomic-write.ts'
import type { Io } from '../../shell/io.ts'
import { type ModelInputs, measureTarget, modelTarget } from './model-target.ts'

/** What a manifest is built from, besides the files of the model. */
export interface ManifestOptions extends Omit<ModelInputs, 'outputs'> {
  /** Whether to compute the digest of every tensor as well. */
  readonly tensors: boolean
  /** Whether to compute SHA-512 as well. */
  readonly sha512: boolean
  readonly quiet: boolean
  /** File to write, relative to the working directory; in the model's folder when `undefined`. */
  readonly out: string | undefined
}

/** A manifest, and the absolute path where it was written. */
export interface WrittenManifest {
  readonly manifest: Manifest
  readonly file: string
  /** Files and folders that are not part of the model, because git ignores them. */
  readonly untracked?: readonly string[]
}

/**
 * Measures a model and writes its manifest.
 *
 * @param folder - the model's folder, relative to the working directory.
 * @throws {SealError} MODEL_*, FILE_*, NAME_*, OUTPUT_UNWRITABLE, USAGE, SETTINGS_INVALID
 */
export async function writeManifest(folder: string, options: ManifestOptions, io: Io): Promise<WrittenManifest> {
  const { measured, target } = await measureFolder(folder, options, io)
  return { ...(await saveManifest(measured.manifest, options.out ?? target.manifest, io)), untracked: measured.untracked }
}

/** Measures a model and returns its manifest, without writing it. @throws {SealError} as `writeManifest`. */
export async function buildModelManifest(folder: string, options: ManifestOptions, io: Io): Promise<Manifest> {
  return (await measureFolder(folder, options, io)).measured.manifest
}

async function measureFolder(folder: string, options: ManifestOptions, io: Io) {
  const { out, sha512, tensors, quiet } = options
  const target = await modelTarget(folder, { ...options, outputs: out === undefined ? [] : [out] }, io)
  return { target, measured: await measureTarget(target, { sha512, tensors, quiet }, io) }
}

/** Writes a manifest. @param out - relative to the working directory. @throws {SealError} OUTPUT_UNWRITABLE */
export async function saveManifest(manifest: Manifest, out: string, { cwd }: Pick<Io, 'cwd'>): Promise<WrittenManifest> {
  const file = resolve(cwd, out)
  await writeAtomically(file, serializeManifest(manifest))
  return { manifest, file }
}
