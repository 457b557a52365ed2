import type { CollectRun } from '../../collect-run.ts'
import { attempt, isPassedOn, reasonOf } from '../../core/attempt.ts'
import type { CollectedFacts } from '../../core/collector.ts'
import { SealError } from '../../core/errors.ts'
import { isBelow, joinPath } from '../../core/repository-path.ts'
import type { SignatureData, Subject, Trigger } from '../../core/subject.ts'
import type { WorkTree } from '../../ports/files/work-tree.ts'
import { describeDifference } from '../manifest/compare.ts'
import type { FileEntry } from '../manifest/types.ts'
import type { ModelEvidence } from '../models/subjects.ts'
import { badSignature, MAX_BUNDLE_BYTES, parseBundle, type SignedBundle } from './bundle.ts'
import { compareSigned, needsOwnDigests } from './compare.ts'
import { parseSignedModel, type SignedModel } from './signed-model.ts'
import { type Expectation, identifySigner, type SignerFacts, uncheckedReason } from './signer.ts'

/** Collects what the signature of each model proves. */
export async function collectSignatures({ options, ports, results }: CollectRun): Promise<CollectedFacts> {
  const { settings, target } = options
  const { models } = results
  if (models === undefined)
    return { sources: { 'workspace.signatures': { status: 'error', detail: 'the models are unknown' } }, subjects: [] }
  const read = await attempt(async () =>
    signatureSubjects(
      models.map(({ evidence }) => evidence),
      {
        workTree: ports.workTree,
        expectation: await ports.expectation(),
        required: ports.signatures === undefined ? (settings.signing.required ?? 'release') : 'always',
        trigger: target.trigger,
        now: ports.now,
        made: ports.signatures ?? new Map(),
      },
    ),
  )
  return { sources: { 'workspace.signatures': read.source }, subjects: read.value ?? [] }
}

export interface SignatureContext {
  readonly workTree: WorkTree
  readonly expectation: Expectation
  readonly required: 'release' | 'always'
  readonly trigger: Trigger
  /** ISO 8601. */
  readonly now: string
  /** Signatures made in this run, by folder. They replace those in the repository. */
  readonly made: ReadonlyMap<string, string>
}

/** Returns one subject for each present model: what its signature proves, or that it has none. */
export async function signatureSubjects(models: readonly ModelEvidence[], context: SignatureContext): Promise<readonly Subject[]> {
  const present = models.filter(({ presence }) => presence === 'present' || presence === 'unrecognised')
  return Promise.all(present.map((model) => signatureSubject(model, context)))
}

async function signatureSubject(evidence: ModelEvidence, context: SignatureContext): Promise<Subject> {
  const path = evidence.signature
  const required = context.required === 'always' || context.trigger === 'release'
  const data: SignatureData = { model: evidence.path, path, required, ...(await signatureFacts(evidence, path, context)) }
  const first = evidence.measured.files[0]?.entry.path
  const file = data.state === 'missing' && first !== undefined ? joinPath(evidence.folder, first) : path
  return { kind: 'model.signature', id: evidence.path, data: { ...data }, at: { file, line: 1 } }
}

type Facts = Omit<SignatureData, 'model' | 'path' | 'required'>

const NOTHING_KNOWN = {
  method: 'none',
  signer: 'unknown',
  fromPullRequest: false,
  contentHashed: false,
  unsignedFiles: 0,
  trustRoot: 'none',
} as const

async function signatureFacts(evidence: ModelEvidence, path: string, context: SignatureContext): Promise<Facts> {
  let known: SignerFacts | undefined
  try {
    const text = context.made.get(evidence.path) ?? (await committedSignature(context.workTree, path))
    if (text === undefined) return { state: 'missing', ...NOTHING_KNOWN }
    const bundle = parseBundle(text, path)
    const signed = parseSignedModel(bundle, path)
    const unchecked = uncheckedReason(bundle, context.expectation)
    if (unchecked !== undefined) return { state: 'unchecked', ...NOTHING_KNOWN, method: bundle.method, reason: unchecked }
    known = await identifySigner(bundle, context.expectation, { now: context.now, where: path })
    return { state: 'verified', ...known, ...(await coverage({ evidence, signed, bundle }, path, context.workTree)) }
  } catch (error) {
    if (isPassedOn(error)) throw error
    return { state: 'unverified', ...NOTHING_KNOWN, ...known, reason: reasonOf(error) }
  }
}

/** Reads the signature in the repository; `undefined` when there is none. A symbolic link in its place is not a signature. */
async function committedSignature(workTree: WorkTree, path: string): Promise<string | undefined> {
  try {
    return await workTree.text(path, { maxBytes: MAX_BUNDLE_BYTES, missing: 'SIGNATURE_MISSING' })
  } catch (error) {
    if (error instanceof SealError && error.code === 'SIGNATURE_MISSING') return undefined
    throw error
  }
}

interface Covered {
  readonly evidence: ModelEvidence
  readonly signed: SignedModel
  readonly bundle: SignedBundle
}

const MAX_NAMED = 3

/**
 * Compares the files of a model with the signed files, and returns how much of the model is covered.
 *
 * @throws {SealError} SIGNATURE_INVALID - the files differ.
 */
async function coverage(
  { evidence, signed }: Covered,
  path: string,
  workTree: WorkTree,
): Promise<Pick<Facts, 'contentHashed' | 'unsignedFiles'>> {
  const { folder, measured } = evidence
  if (signed.nameless) throw badSignature(path, 'it covers a single file, but the model is a directory')
  const [problem] = measured.problems.filter(({ code }) => code !== 'NAME_COLLISION' && code !== 'LOCK_FILE_INVALID')
  if (problem !== undefined)
    throw badSignature(path, `the model cannot be compared with it: ${JSON.stringify(problem.path)} ${problem.reason}`)
  const files = [...measured.files.map(({ entry }) => entry), ...(await signedBeside(evidence, signed, workTree))]
  const left = files.filter((file) => signed.ignorePaths.some((ignored) => isBelow(file.path, ignored)))
  const covered = files.filter((file) => !left.includes(file))
  const differences = compareSigned(signed, covered, { own: await ownDigests(signed, folder, workTree) })
  if (differences.length > 0) {
    const named = differences
      .slice(0, MAX_NAMED)
      .map((difference) => `${JSON.stringify(difference.path)} ${describeDifference(difference, 'signed')}`)
    throw badSignature(
      path,
      `the files differ from the signed files: ${named.join('; ')}${differences.length > MAX_NAMED ? `; and ${differences.length - MAX_NAMED} more` : ''}`,
    )
  }
  return { contentHashed: covered.every(({ source }) => source === 'content'), unsignedFiles: left.length }
}

/** Measures signed files that Weightseal excludes from a model, such as the manifest: other clients sign them. */
async function signedBeside(
  { folder, measured }: ModelEvidence,
  { files }: SignedModel,
  workTree: WorkTree,
): Promise<readonly FileEntry[]> {
  const seen = new Set(measured.files.map(({ entry }) => entry.path))
  const left = files.filter(({ path }) => !seen.has(path) && measured.ignored.some((ignored) => isBelow(path, ignored)))
  const { files: found } = await workTree.measureFiles(
    folder,
    left.map(({ path }) => path),
  )
  return found.map(({ entry }) => entry)
}

async function ownDigests(signed: SignedModel, folder: string, workTree: WorkTree): Promise<ReadonlyMap<string, boolean>> {
  const own = new Map<string, boolean>()
  for (const file of signed.files.filter(needsOwnDigests))
    own.set(file.path, await workTree.hasOwnDigests(joinPath(folder, file.path), file))
  return own
}
