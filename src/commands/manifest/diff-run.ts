import { statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { SealError } from '../../core/errors.ts'
import { decode } from '../../core/text.ts'
import { compareFiles, type Difference } from '../../domains/manifest/compare.ts'
import { MAX_MANIFEST_BYTES, parseManifest } from '../../domains/manifest/parse.ts'
import { trimSlash } from '../../domains/manifest/paths.ts'
import { type Dependency, MANIFEST_FILE, type Manifest } from '../../domains/manifest/types.ts'
import { readText } from '../../ports/files/text-file.ts'
import { localGit } from '../../ports/git.ts'
import type { Io } from '../../shell/io.ts'

/** What changed from one manifest to another. */
export interface ManifestDiff {
  readonly before: Manifest
  readonly after: Manifest
  readonly files: readonly Difference[]
  /** Changes of name, version, framework and type, one line each. */
  readonly model: readonly string[]
  /** Changes of locked dependencies, one line each. */
  readonly dependencies: readonly string[]
}

/**
 * Compares two manifests.
 *
 * @param before - a manifest, a model's folder, or `REF:PATH` in git; relative to the working directory.
 * @param after - likewise.
 * @throws {SealError} MANIFEST_*, USAGE - git does not know the commit.
 */
export async function diffManifests(before: string, after: string, io: Pick<Io, 'cwd'>): Promise<ManifestDiff> {
  const [old, now] = [await load(before, io), await load(after, io)]
  return {
    before: old,
    after: now,
    files: compareFiles(old.files, now.files),
    model: compareModels(old, now),
    dependencies: compareDependencies(old.dependencies, now.dependencies),
  }
}

/** Tells whether two manifests describe the same model. */
export function isSameModel({ files, model, dependencies }: ManifestDiff): boolean {
  return files.length + model.length + dependencies.length === 0
}

/** The beginning of a path of Windows. */
const DRIVE = /^[A-Za-z]:[\\/]/

async function load(operand: string, io: Pick<Io, 'cwd'>): Promise<Manifest> {
  const path = resolve(io.cwd, operand)
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats !== undefined) {
    const file = stats.isDirectory() ? join(path, MANIFEST_FILE) : path
    return parseManifest(await readText(file, { maxBytes: MAX_MANIFEST_BYTES, missing: 'MANIFEST_MISSING' }), operand)
  }
  const [, ref, inside] = DRIVE.test(operand) ? [] : (/^([^:]+):(.*)$/.exec(operand) ?? [])
  if (ref === undefined || inside === undefined)
    throw new SealError('MANIFEST_MISSING', `${operand} does not exist. Pass a manifest, a model directory, or REF:PATH.`)
  return fromGit(ref, trimSlash(inside.split(sep).join('/')), io)
}

async function fromGit(ref: string, path: string, { cwd }: Pick<Io, 'cwd'>): Promise<Manifest> {
  const git = localGit(cwd)
  const commit = await git.resolve(ref).catch((cause: unknown) => {
    throw new SealError(
      'USAGE',
      `Git does not know the commit ${JSON.stringify(ref)} here. In a shallow checkout, fetch it first (fetch-depth: 0).`,
      { cause },
    )
  })
  const inside = path === '.' ? MANIFEST_FILE : `${path}/${MANIFEST_FILE}`
  const top = localGit(await git.top())
  const bytes = (path === '.' ? undefined : await top.show(commit, path)) ?? (await top.show(commit, inside))
  if (bytes === undefined)
    throw new SealError('MANIFEST_MISSING', `${ref}:${path} does not contain a manifest. Neither ${path} nor ${inside} exists.`)
  return parseManifest(decode(bytes, `${ref}:${path}`), `${ref}:${path}`)
}

function compareModels(before: Manifest, after: Manifest): readonly string[] {
  const fields = ['name', 'version', 'framework', 'type'] as const
  return fields
    .filter((field) => before.model[field] !== after.model[field])
    .map((field) => `${field}: ${before.model[field] ?? '(none)'} → ${after.model[field] ?? '(none)'}`)
}

/** Compares dependencies by lock file, name and version: removed, added, different hashes. */
function compareDependencies(before: readonly Dependency[], after: readonly Dependency[]): readonly string[] {
  const key = ({ ecosystem, name, version, from }: Dependency) => `${ecosystem}:${name} ${version} (${from})`
  const [old, now] = [new Map(before.map((entry) => [key(entry), entry])), new Map(after.map((entry) => [key(entry), entry]))]
  const removed = [...old.keys()].filter((name) => !now.has(name)).map((name) => `- dependency ${name}`)
  const added = [...now.keys()].filter((name) => !old.has(name)).map((name) => `+ dependency ${name}`)
  const changed = [...now]
    .filter(([name, entry]) => old.has(name) && old.get(name)?.hashes.join() !== entry.hashes.join())
    .map(([name]) => `~ dependency ${name} has different hashes`)
  return [...removed, ...added, ...changed]
}
