import { lstatSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { SealError } from '../../core/errors.ts'
import { plural } from '../../core/plural.ts'
import type { Manifest } from '../../domains/manifest/types.ts'
import { GIT_PATHS, type ListedEntry } from '../../domains/models/measured.ts'
import { unmeasuredPaths } from '../../domains/models/subjects.ts'
import { compareSigned, hasShards, needsOwnDigests, type OwnDigests } from '../../domains/signing/compare.ts'
import type { SignedFile, SignedModel } from '../../domains/signing/signed-model.ts'
import type { VerifiedFiles } from '../../domains/signing/verification.ts'
import { type Listing, listFile, listModel, measure, pathInside } from '../../ports/files/model-files.ts'
import { hasOwnDigests } from '../../ports/files/own-digests.ts'
import { countFiles } from '../../ports/files/unsigned-files.ts'
import type { Progress } from '../../ports/progress.ts'
import { withLineEndings } from '../manifest/line-endings.ts'

/** The files to compare with a signature. */
export interface FileRequest {
  /** Directory or file, absolute. */
  readonly model: string
  readonly signature: { readonly file: string }
  /** Only these signed files, and those below these folders. Empty for all. */
  readonly only: readonly string[]
  readonly ignoreUnsigned: boolean
  /** In addition to the paths that the signer excluded. */
  readonly ignorePaths: readonly string[]
  readonly requireContent: boolean
}

/** A request that was checked against the signature. */
export interface FileChoice {
  readonly request: FileRequest
  readonly signed: SignedModel
  /** The signed files to check. */
  readonly wanted: readonly SignedFile[]
  /** Whether an unsigned file is a problem. */
  readonly strict: boolean
}

/**
 * Selects the signed files that a request covers.
 *
 * @throws {SealError} USAGE - a signed file is excluded.
 * @throws {SealError} SIGNATURE_INVALID - a requested file is not signed.
 */
export function chooseFiles(request: FileRequest, signed: SignedModel): FileChoice {
  const hidden = signed.files.find(({ path }) => request.ignorePaths.some((ignored) => isAtOrBelow(path, ignored)))
  if (hidden !== undefined)
    throw new SealError(
      'USAGE',
      `--ignore-path excludes ${JSON.stringify(hidden.path)}, which is signed. To verify only some of the signed files, use --only.`,
    )
  return { request, signed, wanted: selected(signed, request), strict: request.only.length === 0 && !request.ignoreUnsigned }
}

function isAtOrBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`)
}

function selected({ files, nameless }: SignedModel, { only, model }: FileRequest): readonly SignedFile[] {
  if (only.length === 0 || (nameless && only.every((path) => path === basename(model)))) return files
  const unsigned = only.find((path) => !files.some((file) => isAtOrBelow(file.path, path)))
  if (unsigned !== undefined)
    throw new SealError(
      'SIGNATURE_INVALID',
      `The signature does not cover ${JSON.stringify(unsigned)}. It lists ${plural(files.length, 'file')}. Pass a path relative to the model.`,
    )
  return files.filter(({ path }) => only.some((wanted) => isAtOrBelow(path, wanted)))
}

export interface FileContext {
  /** The signed manifest in the seal; `undefined` without a seal. */
  readonly manifest: Manifest | undefined
  readonly progress: (label: string) => Progress
  readonly signal: AbortSignal
}

/** Reads the chosen files and compares them with the signature. */
export async function verifyFiles(choice: FileChoice, { manifest, progress, signal }: FileContext): Promise<VerifiedFiles> {
  const { request, signed, wanted, strict } = choice
  const { root, listing } = await listForVerification(request, signed)
  const covered = new Set(wanted.map(({ path }) => path))
  const counts = (path: string) => strict || signed.nameless || covered.has(path)
  const entries = listing.entries.filter(({ path }) => counts(path))
  const measured = await measure(entries, { sha512: false, progress: progress(`Verifying ${basename(request.model)}`), signal })
  // Names that collide on some file systems are not a problem here, because both are signed.
  const problems = [...listing.problems, ...measured.problems].filter(({ path, code }) => code !== 'NAME_COLLISION' && counts(path))
  const unmeasured = unmeasuredPaths({ files: measured.files, problems })
  const actual = measured.files.map(({ entry }) => entry)
  const found = compareSigned({ ...signed, files: wanted.filter(({ path }) => !unmeasured.has(path)) }, actual, {
    own: await ownDigests(choice, entries, unmeasured),
    sizes: new Map(manifest?.files.map(({ path, size }) => [path, size])),
  })
  return {
    differences: await Promise.all(found.map((difference) => withLineEndings(root, difference))),
    problems,
    checked: measured.files,
    skipped: signed.files.length - wanted.length,
    pointers: request.requireContent ? actual.filter(({ source }) => source === 'lfs-pointer').map(({ path }) => path) : [],
    unsigned: await countFiles(root, unsignedPaths(choice, { root, listing })),
  }
}

/** Compares digests other than a plain SHA-256 (other algorithms, shards). Returns a result for each readable file. */
async function ownDigests(
  { wanted, signed }: FileChoice,
  entries: readonly ListedEntry[],
  unmeasured: ReadonlySet<string>,
): Promise<OwnDigests> {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]))
  const own = new Map<string, boolean>()
  for (const file of wanted.filter(needsOwnDigests)) {
    const entry = signed.nameless ? entries[0] : byPath.get(file.path)
    if (entry !== undefined && !unmeasured.has(entry.path)) own.set(entry.path, await hasOwnDigests(entry.file, file))
  }
  return own
}

interface Listed {
  /** Base of the paths in the listing. */
  readonly root: string
  readonly listing: Listing
}

/** Lists unsigned files that are not a problem: excluded by the signer, or outside the request. */
function unsignedPaths({ request, signed, strict }: FileChoice, { root, listing }: Listed): readonly string[] {
  const ignored = listing.ignored.filter((path) => join(root, path) !== request.signature.file)
  if (signed.nameless) return ignored
  const names = new Set(signed.files.map(({ path }) => path))
  const emptyIsAllowed = hasShards(signed)
  const left = listing.entries.filter(({ path, size }) => !names.has(path) && (!strict || (emptyIsAllowed && size === 0)))
  return [...ignored, ...left.map(({ path }) => path)]
}

async function listForVerification(request: FileRequest, signed: SignedModel): Promise<Listed> {
  const { model, signature } = request
  if (lstatSync(model, { throwIfNoEntry: false })?.isFile()) {
    if (signed.files.length > 1)
      throw new SealError(
        'USAGE',
        `${model} is a file, but the signature covers a directory with ${signed.files.length} files. Pass the directory.`,
      )
    return { root: dirname(model), listing: listFile(model) }
  }
  if (signed.nameless) throw new SealError('USAGE', `${model} is not a file, but the signature covers a single file. Pass that file.`)
  const ignore = [...signed.ignorePaths, ...unsignedGitPaths(signed), ...request.ignorePaths, ...pathInside(model, signature.file)]
  return { root: model, listing: await listModel(model, { ignore, include: [], literal: true }) }
}

/** Returns the paths of Git's own files, except those that are signed. */
function unsignedGitPaths({ files }: SignedModel): readonly string[] {
  const top = new Set(files.map(({ path }) => path.split('/', 1)[0]))
  return GIT_PATHS.filter((path) => !top.has(path))
}
