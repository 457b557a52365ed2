import { lstatSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { SealError } from '../errors.ts'
import { unmeasuredPaths } from '../facts/model-subjects.ts'
import type { Difference, ListedFile } from '../manifest/compare.ts'
import type { Manifest } from '../manifest/types.ts'
import {
  type EntryProblem,
  GIT_PATHS,
  type Listing,
  listFile,
  listModel,
  type MeasuredFile,
  measure,
  pathInside,
} from '../ports/model-files.ts'
import { hasOwnDigests } from '../ports/own-digests.ts'
import type { Progress } from '../ports/progress.ts'
import { readText } from '../ports/text-file.ts'
import { countFiles, type UnsignedFiles } from '../ports/unsigned-files.ts'
import type { TrustPlan } from '../settings/trust-plan.ts'
import { badSignature, MAX_BUNDLE_BYTES, parseBundle } from '../signing/bundle.ts'
import { compareSigned, hasShards, needsOwnDigests } from '../signing/compare.ts'
import { PROVENANCE_TYPE, provenanceFault } from '../signing/provenance.ts'
import { MAX_SEAL_BYTES, parseSeal, type Seal } from '../signing/seal.ts'
import { parseSignedModel, type SignedModel } from '../signing/signed-model.ts'
import { datedBySignature, type TrustRoot } from '../signing/trust-root.ts'
import { type Signer, type Trust, verifyBundle } from '../signing/verify.ts'
import { explain } from './explain.ts'
import { resolveTrust, staleReason } from './trust.ts'

export interface VerifyRequest {
  /** Directory or file, absolute. */
  readonly model: string
  readonly signature: { readonly kind: 'bundle' | 'seal'; readonly file: string }
  readonly plan: TrustPlan
  /** Only these signed files, and what stands below these folders. Empty for all. */
  readonly only: readonly string[]
  readonly ignoreUnsigned: boolean
  /** Beside what the signer left out. */
  readonly ignorePaths: readonly string[]
  readonly requireContent: boolean
}

export interface VerifyContext {
  readonly cwd: string
  readonly now: Date
  readonly cachePath: string | undefined
  readonly progress: (label: string) => Progress
  readonly signal: AbortSignal
}

/** What was found out about a model and its signature. The signature itself verified; the files may not agree. */
export interface Verification {
  readonly signer: Signer
  readonly trustRoot: TrustRoot | undefined
  readonly signed: SignedModel
  /** From a seal. */
  readonly manifest: Manifest | undefined
  /** Predicate types of further statements about the same model, each signed by the same signer. */
  readonly statements: readonly string[]
  readonly differences: readonly Difference<ListedFile>[]
  readonly problems: readonly EntryProblem[]
  readonly checked: readonly MeasuredFile[]
  /** Signed files that were not looked at, because only others were asked for. */
  readonly skipped: number
  /** Pointers where content was required. */
  readonly pointers: readonly string[]
  readonly unsigned: UnsignedFiles
}

/**
 * Verifies a model: first the signature and who made it, then the files.
 *
 * @throws {SealError} SIGNATURE_MISSING, SIGNATURE_INVALID, IDENTITY_MISMATCH, SEAL_INVALID: not verified. Others: could not tell.
 */
export async function verifyModel(request: VerifyRequest, context: VerifyContext): Promise<Verification> {
  if (lstatSync(request.model, { throwIfNoEntry: false }) === undefined)
    throw new SealError('MODEL_MISSING', `There is nothing at ${request.model}. Give the directory or file that was signed.`)
  const { seal, bundle, signed, where } = await readSignature(request, context)
  refuseHidden(request, signed)
  const trust = await resolveTrust(request.plan, { ...context, seal })
  const signer = await verifyBundle(bundle, trust, where)
  const trustRoot = trust.method === 'sigstore' ? datedBySignature(trust.trustRoot, signer) : undefined
  requireFresh(request.plan, trustRoot, context.now)
  const statements = await verifyStatements(seal, trust, where)
  const files = await verifyFiles(request, { signed, manifest: seal?.manifest }, context)
  return { signer, trustRoot, signed, manifest: seal?.manifest, statements, ...files }
}

async function readSignature({ signature: { kind, file } }: VerifyRequest, { cwd }: VerifyContext) {
  const where = relative(cwd, file).startsWith('..') ? file : relative(cwd, file)
  if (kind === 'seal') {
    const seal = parseSeal(
      await readText(file, { maxBytes: MAX_SEAL_BYTES, missing: 'SIGNATURE_MISSING', tooLarge: 'SIGNATURE_INVALID' }),
      where,
    )
    return { seal, bundle: seal.bundle, signed: seal.signed, where }
  }
  const bundle = parseBundle(
    await readText(file, { maxBytes: MAX_BUNDLE_BYTES, missing: 'SIGNATURE_MISSING', tooLarge: 'SIGNATURE_INVALID' }),
    where,
  )
  return { seal: undefined, bundle, signed: parseSignedModel(bundle, where), where }
}

function requireFresh(plan: TrustPlan, trustRoot: TrustRoot | undefined, now: Date): void {
  const reason = plan.method === 'sigstore' && trustRoot !== undefined ? staleReason(plan.root, trustRoot, now) : undefined
  if (reason !== undefined)
    throw new SealError(
      'TRUST_ROOT_STALE',
      `Could not tell: ${reason}. It may still hold keys that were revoked since. Give a newer one with --trusted-root (and --trusted-root-date, when you fetched it), go online, or accept it with --allow-stale-trust-root.`,
    )
}

async function verifyStatements(seal: Seal | undefined, trust: Trust, where: string): Promise<readonly string[]> {
  const types: string[] = []
  for (const [index, { bundle, predicateType, predicate }] of (seal?.statements ?? []).entries()) {
    const name = `${where} (statement ${index + 1})`
    const signer = await verifyBundle(bundle, trust, name)
    const fault = predicateType === PROVENANCE_TYPE && signer.method === 'sigstore' ? provenanceFault(predicate, signer.claims) : undefined
    if (fault !== undefined) throw badSignature(name, `signed provenance that its own certificate contradicts: ${fault}`)
    types.push(predicateType)
  }
  return types
}

/** Leaving out what is signed would report it as missing. */
function refuseHidden({ ignorePaths }: VerifyRequest, { files }: SignedModel): void {
  const hidden = files.find(({ path }) => ignorePaths.some((ignored) => path === ignored || path.startsWith(`${ignored}/`)))
  if (hidden !== undefined)
    throw new SealError(
      'USAGE',
      `--ignore-path leaves out ${JSON.stringify(hidden.path)}, which is signed. To verify only some of the signed files, name them with --only.`,
    )
}

type FileResult = Pick<Verification, 'differences' | 'problems' | 'checked' | 'skipped' | 'pointers' | 'unsigned'>

interface Expected {
  readonly signed: SignedModel
  /** Signed, too: it was in a seal. */
  readonly manifest: Manifest | undefined
}

async function verifyFiles(request: VerifyRequest, { signed, manifest }: Expected, context: VerifyContext): Promise<FileResult> {
  const { root, listing } = await listForVerification(request, signed)
  const wanted = selected(signed, request)
  const covered = new Set(wanted.map(({ path }) => path))
  const isWanted = (path: string) => signed.nameless || covered.has(path)
  const partial = request.only.length > 0
  const strict = !partial && !request.ignoreUnsigned
  const entries = strict ? listing.entries : listing.entries.filter(({ path }) => isWanted(path))
  const progress = context.progress(`Verifying ${basename(request.model)}`)
  const measured = await measure(entries, { sha512: false, progress, signal: context.signal })
  // Two names that one file system would take for the same are no fault here: the signer named them both.
  const problems = [...listing.problems, ...measured.problems].filter(
    ({ path, code }) => code !== 'NAME_COLLISION' && (strict || isWanted(path)),
  )
  const unmeasured = unmeasuredPaths({ files: measured.files, problems })
  const own = new Map<string, boolean>()
  const actual = measured.files.map(({ entry }) => entry)
  const byPath = new Map(entries.map((entry) => [entry.path, entry]))
  for (const file of wanted.filter(needsOwnDigests)) {
    const path = signed.nameless ? (actual[0]?.path ?? '') : file.path
    const entry = byPath.get(path)
    if (entry !== undefined && !unmeasured.has(path)) own.set(path, await hasOwnDigests(entry.file, file))
  }
  const listed = { ...signed, files: wanted.filter(({ path }) => !unmeasured.has(path)) }
  const names = new Set(signed.files.map(({ path }) => path))
  const left = signed.nameless
    ? []
    : listing.entries.filter(({ path, size }) => !names.has(path) && (!strict || (size === 0 && hasShards(signed)))).map(({ path }) => path)
  const sizes = new Map(manifest?.files.map(({ path, size }) => [path, size]))
  const differences = compareSigned(listed, actual, { own, sizes })
  return {
    differences: await Promise.all(differences.map((difference) => explain(root, difference))),
    problems,
    checked: measured.files,
    skipped: signed.files.length - wanted.length,
    pointers: request.requireContent ? actual.filter(({ source }) => source === 'lfs-pointer').map(({ path }) => path) : [],
    unsigned: await countFiles(root, [...listing.ignored.filter((path) => !isSignature(root, path, request)), ...left]),
  }
}

/** The signature itself cannot be signed, so it is not mentioned. */
function isSignature(root: string, path: string, { signature }: VerifyRequest): boolean {
  return join(root, path) === signature.file
}

async function listForVerification(
  request: VerifyRequest,
  signed: SignedModel,
): Promise<{ readonly root: string; readonly listing: Listing }> {
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

function selected(signed: SignedModel, { only, model }: VerifyRequest): SignedModel['files'] {
  if (only.length === 0 || (signed.nameless && only.every((path) => path === basename(model)))) return signed.files
  const wanted = new Set<string>()
  for (const path of only) {
    const found = signed.files.filter((file) => file.path === path || file.path.startsWith(`${path}/`))
    if (found.length === 0)
      throw new SealError(
        'SIGNATURE_INVALID',
        `The signature does not cover ${JSON.stringify(path)}. It lists ${signed.files.length} files; give a path below the model.`,
      )
    for (const file of found) wanted.add(file.path)
  }
  return signed.files.filter(({ path }) => wanted.has(path))
}
