import { lstatSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { folderOf, pathFrom } from '../../core/repository-path.ts'
import { compareFiles, type Difference } from '../../domains/manifest/compare.ts'
import { compareInstalled, type InstalledDifference } from '../../domains/manifest/dependencies/installed.ts'
import { MAX_MANIFEST_BYTES, parseManifest } from '../../domains/manifest/parse.ts'
import { MANIFEST_FILE, type Manifest } from '../../domains/manifest/types.ts'
import type { EntryProblem, MeasuredFile, MeasuredModel } from '../../domains/models/measured.ts'
import { unmeasuredPaths } from '../../domains/models/subjects.ts'
import { isCompared } from '../../ports/files/dvc-content.ts'
import { readInstalled } from '../../ports/files/installed.ts'
import { type ModelListing, measureModel } from '../../ports/files/measure-model.ts'
import { pathInside } from '../../ports/files/model-files.ts'
import { readText } from '../../ports/files/text-file.ts'
import type { Io } from '../../shell/io.ts'
import { withLineEndings } from './line-endings.ts'
import { modelTarget } from './model-target.ts'

/** How to verify a model. Paths are relative to the working directory. */
export interface VerifyManifestOptions {
  /** The manifest; in the model's folder when `undefined`. */
  readonly manifest: string | undefined
  /** Whether a Git LFS pointer in place of a file is a problem. */
  readonly requireContent: boolean
  /** A site-packages or node_modules folder, to compare with the locked dependencies. */
  readonly installed: string | undefined
  readonly quiet: boolean
}

/** How a model differs from its manifest. */
export interface ManifestVerification {
  readonly manifest: Manifest
  readonly differences: readonly Difference[]
  readonly problems: readonly EntryProblem[]
  /** Files next to pointers of DVC that have the MD5 in the pointer. */
  readonly pulled: readonly string[]
  /** Pointers in place of content that is required. */
  readonly pointers: readonly string[]
  readonly ignored: readonly string[]
  /** Installed packages that differ from the lock files; empty without `installed`. */
  readonly installed: readonly InstalledDifference[]
}

/**
 * Compares the files of a model with its manifest.
 *
 * @param folder - the model's folder, relative to the working directory.
 * @throws {SealError} MANIFEST_*, MODEL_MISSING, INTERRUPTED
 */
export async function verifyManifest(folder: string, options: VerifyManifestOptions, io: Io): Promise<ManifestVerification> {
  const whole = resolve(io.cwd, folder)
  const single = lstatSync(whole, { throwIfNoEntry: false })?.isFile() === true
  const root = single ? dirname(whole) : whole
  const file = resolve(io.cwd, options.manifest ?? (single ? `${whole}.${MANIFEST_FILE}` : join(root, MANIFEST_FILE)))
  const text = await readText(file, { maxBytes: MAX_MANIFEST_BYTES, missing: 'MANIFEST_MISSING' })
  const manifest = parseManifest(text, relative(io.cwd, file) || file)
  const sha512 = manifest.files.some((entry) => entry.sha512 !== undefined)
  const progress = io.progress(`Verifying ${basename(whole)}`, options.quiet)
  const listing = await listingOf(whole, manifest, file, single)
  const measured = await measureModel(root, listing, { sha512, progress, signal: io.signal })
  return {
    manifest,
    ...(await compareModel(root, manifest, measured)),
    pulled: [...pulledFiles(manifest, measured)],
    pointers: options.requireContent ? pointersOf(manifest, measured) : [],
    ignored: measured.ignored.filter((path) => !path.startsWith('.git') && path !== MANIFEST_FILE),
    installed: await installedDifferences(manifest, options.installed, io),
  }
}

/** Lists what the manifest describes: a single file, or what belongs to a folder. */
async function listingOf(whole: string, manifest: Manifest, file: string, single: boolean): Promise<ModelListing> {
  if (single) return { file: basename(whole), ignore: [], include: [] }
  const { listing } = await modelTarget(whole, { info: () => 'unused', ignore: [], outputs: [] }, { cwd: whole })
  return {
    ...listing,
    ignore: [...manifest.ignore, ...pathInside(whole, file)],
    include: manifest.include ?? [],
    listed: new Set(manifest.files.map(({ path }) => path)),
    // The folder decides what git ignores, so that a delivered one could hide a file.
    untracked: new Set(),
  }
}

async function compareModel(
  root: string,
  manifest: Manifest,
  measured: MeasuredModel,
): Promise<Pick<ManifestVerification, 'differences' | 'problems'>> {
  // The bytes of a lock file are compared like those of any other file, so it does not have to be valid.
  const problems = measured.problems.filter(({ code }) => code !== 'LOCK_FILE_INVALID')
  const unmeasured = unmeasuredPaths({ files: measured.files, problems })
  const found = compareFiles(
    manifest.files.filter(({ path }) => !unmeasured.has(path)),
    measured.files.map(({ entry }) => entry),
  )
  const pulled = pulledFiles(manifest, measured)
  const left = found.filter(({ kind, path }) => kind !== 'unexpected' || !pulled.has(path))
  return { differences: await Promise.all(left.map((difference) => withLineEndings(root, difference))), problems }
}

/** Returns the files that pointers of DVC in the manifest name. Measuring compared them with the MD5 in the pointer. */
function pulledFiles(manifest: Manifest, { files }: MeasuredModel): ReadonlySet<string> {
  const listed = new Set(manifest.files.map(({ path }) => path))
  const there = new Set(files.map(({ entry }) => entry.path))
  const named = files.filter(({ entry }) => listed.has(entry.path)).flatMap(outputPaths)
  return new Set(named.filter((path) => path !== undefined && there.has(path)) as string[])
}

/** Returns the paths of the outputs of a pointer; `undefined` for those that are not compared, such as folders. */
function outputPaths({ entry, outputs = [] }: MeasuredFile): readonly (string | undefined)[] {
  return outputs.map((output) => (isCompared(output) ? pathFrom(folderOf(entry.path), output.path) : undefined))
}

/** Returns the pointers whose content is not here. */
function pointersOf(manifest: Manifest, measured: MeasuredModel): readonly string[] {
  const pulled = pulledFiles(manifest, measured)
  const isHere = (file: MeasuredFile) =>
    (file.outputs ?? []).length > 0 && outputPaths(file).every((path) => path !== undefined && pulled.has(path))
  return measured.files.filter((file) => file.entry.source !== 'content' && !isHere(file)).map(({ entry }) => entry.path)
}

async function installedDifferences(manifest: Manifest, folder: string | undefined, { cwd }: Io): Promise<readonly InstalledDifference[]> {
  return folder === undefined ? [] : compareInstalled(manifest.dependencies, await readInstalled(resolve(cwd, folder)))
}

/** Returns the outcome of a comparison. It is undecided only if nothing differs and a file could not be read. */
export function outcomeOf({ differences, problems, pointers, installed }: ManifestVerification): 'verified' | 'not-verified' | 'undecided' {
  const unreadable = problems.filter(({ code }) => code === 'FILE_UNREADABLE' || code === 'FILE_CHANGED')
  if (installed.some(({ kind }) => kind !== 'absent')) return 'not-verified'
  if (differences.length > 0 || pointers.length > 0 || problems.length > unreadable.length) return 'not-verified'
  return unreadable.length > 0 ? 'undecided' : 'verified'
}
