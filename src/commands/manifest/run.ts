import { join, resolve } from 'node:path'
import { serializeManifest } from '../../domains/manifest/build.ts'
import { MANIFEST_FILE, type Manifest } from '../../domains/manifest/types.ts'
import { writeAtomically } from '../../ports/files/atomic-write.ts'
import type { Io } from '../../shell/io.ts'
import { type ModelInputs, measureManifest, modelTarget } from './model-target.ts'

/** What a manifest is built from, besides the files of the model. */
export interface ManifestOptions extends Omit<ModelInputs, 'outputs'> {
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
}

/**
 * Measures a model and writes its manifest.
 *
 * @param folder - the model's folder, relative to the working directory.
 * @throws {SealError} MODEL_*, FILE_*, NAME_*, OUTPUT_UNWRITABLE, USAGE, SETTINGS_INVALID
 */
export async function writeManifest(folder: string, options: ManifestOptions, io: Io): Promise<WrittenManifest> {
  const manifest = await buildModelManifest(folder, options, io)
  return saveManifest(manifest, options.out ?? join(folder, MANIFEST_FILE), io)
}

/** Measures a model and returns its manifest, without writing it. @throws {SealError} as `writeManifest`. */
export async function buildModelManifest(folder: string, options: ManifestOptions, io: Io): Promise<Manifest> {
  const { out, sha512, quiet } = options
  const target = await modelTarget(folder, { ...options, outputs: out === undefined ? [] : [out] }, io)
  return measureManifest(target, { sha512, quiet }, io)
}

/** Writes a manifest. @param out - relative to the working directory. @throws {SealError} OUTPUT_UNWRITABLE */
export async function saveManifest(manifest: Manifest, out: string, { cwd }: Pick<Io, 'cwd'>): Promise<WrittenManifest> {
  const file = resolve(cwd, out)
  await writeAtomically(file, serializeManifest(manifest))
  return { manifest, file }
}
