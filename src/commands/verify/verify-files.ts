import { lstatSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { SealError } from '../../core/errors.ts'
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
import { explain } from '../manifest/line-endings.ts'

/** Which files are to be held against a signature. */
export interface FileRequest {
  /** Directory or file, absolute. */
  readonly model: string
  readonly signature: { readonly file: string }
  /** Only these signed files, and what stands below these folders. Empty for all. */
  readonly only: readonly string[]
  readonly ignoreUnsigned: boolean
  /** Beside what the signer left out. */
  readonly ignorePaths: readonly string[]
  readonly requireContent: boolean
}

/** What was asked for, once it is known to make sense for this signature. */
export interface FileChoice {
  readonly request: FileRequest
  readonly signed: SignedModel
  /** The signed files that are looked at. */
  readonly wanted: readonly SignedFile[]
  /** Whether a file that nobody signed is a fault. */
  readonly strict: boolean
}

/**
 * @throws {SealError} USAGE - the request and the signature are about different things, or it hides what is signed.
 * @throws {SealError} SIGNATURE_INVALID - a file that was asked for is not signed.
 */
export function chooseFiles(request: FileRequest, signed: SignedModel): FileChoice {
  const hidden = signed.files.find(({ path }) => request.ignorePaths.some((ignored) => isAtOrBelow(path, ignored)))
  if (hidden !== undefined)
    throw new SealError(
      'USAGE',
      `--ignore-path leaves out ${JSON.stringify(hidden.path)}, which is signed. To verify only some of the signed files, name them with --only.`,
    )
  return { request, signed, wanted: selected(signed, request), strict: request.only.length === 0 && !request.ignoreUnsigned }
}

function isAtOrBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`)
}

function selected({ files, nameless }: SignedModel, { only, model }: FileRequest): readonly SignedFile[] {
  if (only.length === 0 || (nameless && only.every((path) => path === basename(model)))) return files
  const stranger = only.find((path) => !files.some((file) => isAtOrBelow(file.path, path)))
  if (stranger !== undefined)
    throw new SealError(
      'SIGNATURE_INVALID',
      `The signature does not cover ${JSON.stringify(stranger)}. It lists ${files.length} files; give a path below the model.`,
    )
  return files.filter(({ path }) => only.some((asked) => isAtOrBelow(path, asked)))
}

export interface FileContext {
  /** Signed as well: it was in a seal. */
  readonly manifest: Manifest | undefined
  readonly progress: (label: string) => Progress
  readonly signal: AbortSignal
}

/** Reads the chosen files and holds them against the signature. */
export async function verifyFiles(choice: FileChoice, { manifest, progress, signal }: FileContext): Promise<VerifiedFiles> {
  const { request, signed, wanted, strict } = choice
  const { root, listing } = await listForVerification(request, signed)
  const covered = new Set(wanted.map(({ path }) => path))
  const counts = (path: string) => strict || signed.nameless || covered.has(path)
  const entries = listing.entries.filter(({ path }) => counts(path))
  const measured = await measure(entries, { sha512: false, progress: progress(`Verifying ${basename(request.model)}`), signal })
  // Two names that one file system would take for the same are no fault here: the signer named them both.
  const problems = [...listing.problems, ...measured.problems].filter(({ path, code }) => code !== 'NAME_COLLISION' && counts(path))
  const unmeasured = unmeasuredPaths({ files: measured.files, problems })
  const actual = measured.files.map(({ entry }) => entry)
  const found = compareSigned({ ...signed, files: wanted.filter(({ path }) => !unmeasured.has(path)) }, actual, {
    own: await ownDigests(choice, entries, unmeasured),
    sizes: new Map(manifest?.files.map(({ path, size }) => [path, size])),
  })
  return {
    differences: await Promise.all(found.map((difference) => explain(root, difference))),
    problems,
    checked: measured.files,
    skipped: signed.files.length - wanted.length,
    pointers: request.requireContent ? actual.filter(({ source }) => source === 'lfs-pointer').map(({ path }) => path) : [],
    unsigned: await countFiles(root, unsignedPaths(choice, { root, listing })),
  }
}

/** Digests in other ways than one SHA-256, of the files that could be read. */
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
  /** What paths in the listing are relative to. */
  readonly root: string
  readonly listing: Listing
}

/** Files that nobody signed and that are no fault: ignored by the signer, or not asked about. */
function unsignedPaths({ request, signed, strict }: FileChoice, { root, listing }: Listed): readonly string[] {
  const ignored = listing.ignored.filter((path) => join(root, path) !== request.signature.file)
  if (signed.nameless) return ignored
  const names = new Set(signed.files.map(({ path }) => path))
  const emptyIsFine = hasShards(signed)
  const left = listing.entries.filter(({ path, size }) => !names.has(path) && (!strict || (emptyIsFine && size === 0)))
  return [...ignored, ...left.map(({ path }) => path)]
}

async function listForVerification(request: FileRequest, signed: SignedModel): Promise<Listed> {
  const { model, signature } = request
  if (lstatSync(model, { throwIfNoEntry: false })?.isFile()) {
    if (signed.files.length > 1)
      throw new SealError(
        'USAGE',
        `${model} is a file, and the signature is over a directory with ${signed.files.length} files. Give the directory.`,
      )
    return { root: dirname(model), listing: listFile(model) }
  }
  if (signed.nameless) throw new SealError('USAGE', `The signature is over a single file, and ${model} is not one. Give the file itself.`)
  const ignore = [...signed.ignorePaths, ...unsignedGitPaths(signed), ...request.ignorePaths, ...pathInside(model, signature.file)]
  return { root: model, listing: await listModel(model, ignore) }
}

/** What git keeps in the model, unless the signer meant to sign it. */
function unsignedGitPaths({ files }: SignedModel): readonly string[] {
  const top = new Set(files.map(({ path }) => path.split('/', 1)[0]))
  return GIT_PATHS.filter((path) => !top.has(path))
}
