import { existsSync, lstatSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { SealError } from '../../core/errors.ts'
import { plural } from '../../core/plural.ts'
import { buildManifest } from '../../domains/manifest/build.ts'
import { MAX_MANIFEST_BYTES, parseManifest } from '../../domains/manifest/parse.ts'
import { type Manifest, UNVERSIONED } from '../../domains/manifest/types.ts'
import { SIGNATURE_FILE } from '../../domains/models/measured.ts'
import { MAX_BUNDLE_BYTES, parseBundle } from '../../domains/signing/bundle.ts'
import { SINGLE_FILE_NAMES, statementOf } from '../../domains/signing/statement.ts'
import type { Statement } from '../../domains/signing/types.ts'
import type { Signer } from '../../domains/signing/verify.ts'
import { readLocalConfig } from '../../gate/local-config.ts'
import { writeAtomically } from '../../ports/files/atomic-write.ts'
import { listFile, measure, refuseProblems } from '../../ports/files/model-files.ts'
import { readText } from '../../ports/files/text-file.ts'
import type { SigningConfig } from '../../settings/config-types.ts'
import { oneOf } from '../../settings/inputs.ts'
import { signingPlan } from '../../settings/signing-plan.ts'
import type { Options } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'
import { measureManifest, modelTarget, refuseUnsignable } from '../manifest/model-target.ts'
import { type ModelSigner, modelSigner } from './model-signer.ts'

const text = { type: 'string' } as const
const on = { type: 'boolean' } as const

/** Options that say how to sign, under the names of the Action's inputs. */
export const SIGNING_FLAGS = {
  method: text,
  'private-key': text,
  'private-key-env': text,
  'password-env': text,
  certificate: text,
  'certificate-chain': { type: 'string', multiple: true },
  'identity-token': text,
  'identity-token-file': text,
  'allow-public-transparency-log': on,
  timestamp: on,
  'rekor-version': text,
  'trust-config': text,
  'tuf-mirror': text,
  'tuf-root': text,
} as const

/** All options of the command. */
export const SIGN_FLAGS = {
  ...SIGNING_FLAGS,
  signature: text,
  manifest: text,
  'ignore-path': { type: 'string', multiple: true },
  'require-content': on,
  'single-file-name': text,
} as const

/** A model that was signed, and where its signature is. */
export interface SignedModelFile {
  /** Absolute path of the model's folder or file. */
  readonly model: string
  /** Absolute path of the signature. */
  readonly file: string
  readonly manifest: Manifest
  /** Who signed, as the signature verifies. */
  readonly signer: Signer
  /** Whether the configuration names an accepted signer of this method. */
  readonly checkable: boolean
}

/**
 * Signs a model and writes the signature.
 *
 * @param path - the model's folder or file, relative to the working directory.
 * @throws {SealError} USAGE, SIGNING_REFUSED, MODEL_*, FILE_*, KEY_INVALID, TOKEN_UNAVAILABLE, SIGNING_UNAVAILABLE
 */
export async function signModel(path: string, options: Options, io: Io): Promise<SignedModelFile> {
  const model = resolve(io.cwd, path)
  const file = resolve(io.cwd, options.text('signature') ?? defaultSignature(model))
  await requireReplaceable(file)
  const { config } = await readLocalConfig(model)
  const signer = await signerBy(config?.signing, options, io)
  const { manifest, statement } = await contentToSign(model, file, options, io)
  if (options.on('require-content')) refusePointers(manifest)
  const signed = await signer.sign(statement)
  await writeAtomically(file, `${JSON.stringify(signed.bundle)}\n`)
  return { model, file, manifest, signer: signed.signer, checkable: isCheckable(signed.signer, config?.signing) }
}

/** Tells whether the gate would check a signature. It knows keyless signers from their certificate. */
function isCheckable({ method }: Signer, signing: SigningConfig | undefined): boolean {
  if (method === 'key') return signing?.publicKeys !== undefined
  return method === 'sigstore' || signing?.certificate !== undefined
}

/** Returns the default place of a signature: `model.sig` in a folder, `FILE.sig` next to a file. */
export function defaultSignature(model: string): string {
  return lstatSync(model, { throwIfNoEntry: false })?.isFile() ? `${model}.sig` : join(model, SIGNATURE_FILE)
}

/** Prepares the signer that the options choose, or else the configuration of the repository that contains the model. */
export async function signerFor(model: string, options: Options, io: Io): Promise<ModelSigner> {
  return signerBy((await readLocalConfig(model)).config?.signing, options, io)
}

function signerBy(signing: SigningConfig | undefined, options: Options, io: Io): Promise<ModelSigner> {
  const plan = signingPlan(options.input, signing)
  const { cwd, env, cachePath, visibility, secret: onSecret } = io
  return modelSigner(plan, { cwd, env, now: new Date(), cachePath, visibility, onSecret })
}

/**
 * Fails when a file that is not a signature exists at the place of the new one, so that a mistyped name does not overwrite weights.
 *
 * @throws {SealError} USAGE
 */
async function requireReplaceable(file: string): Promise<void> {
  if (!existsSync(file)) return
  try {
    parseBundle(await readText(file, { maxBytes: MAX_BUNDLE_BYTES, missing: 'USAGE' }), file)
  } catch (cause) {
    throw new SealError(
      'USAGE',
      `${file} already exists and is not a signature. Choose another path with --signature, or remove the file.`,
      {
        cause,
      },
    )
  }
}

interface Content {
  readonly manifest: Manifest
  readonly statement: Statement
}

async function contentToSign(model: string, signature: string, options: Options, io: Io): Promise<Content> {
  const subject = basename(model)
  const isFile = lstatSync(model, { throwIfNoEntry: false })?.isFile() === true
  const listed = options.text('manifest')
  refuseUnused(options, { isFile, listed: listed !== undefined })
  if (listed !== undefined) {
    const json = await readText(resolve(io.cwd, listed), { maxBytes: MAX_MANIFEST_BYTES, missing: 'MANIFEST_MISSING' })
    const manifest = parseManifest(json, listed)
    return { manifest, statement: statementOf(manifest, { subject }) }
  }
  const quiet = options.on('quiet')
  if (isFile) {
    const manifest = await measureFile(model, io, quiet)
    const singleFile = oneOf('single-file-name', options.text('single-file-name'), SINGLE_FILE_NAMES) ?? 'dot'
    return { manifest, statement: statementOf(manifest, { subject, singleFile }) }
  }
  const target = await modelTarget(model, { info: () => undefined, ignore: options.list('ignore-path'), outputs: [signature] }, io)
  const manifest = await measureManifest(target, { sha512: false, quiet }, io)
  refuseUnsignable(manifest)
  return { manifest, statement: statementOf(manifest, { subject }) }
}

/** Fails for an option that would have no effect, so that the user does not rely on it. */
function refuseUnused(options: Options, { isFile, listed }: { readonly isFile: boolean; readonly listed: boolean }): void {
  const unused = [
    ...(listed || isFile ? ['ignore-path'].filter((name) => options.list(name).length > 0) : []),
    ...(listed || !isFile ? ['single-file-name'].filter((name) => options.text(name) !== undefined) : []),
  ]
  const reason = listed ? 'the manifest lists what is signed' : isFile ? 'the model is a single file' : 'the model is a folder'
  if (unused.length > 0) throw new SealError('USAGE', `--${unused[0]} has no effect here: ${reason}. Remove it.`)
}

async function measureFile(file: string, io: Io, quiet: boolean): Promise<Manifest> {
  const { entries } = listFile(file)
  const { files, problems } = await measure(entries, {
    sha512: false,
    progress: io.progress(`Measuring ${basename(file)}`, quiet),
    signal: io.signal,
  })
  refuseProblems(file, problems)
  return buildManifest({
    model: { name: basename(file), version: UNVERSIONED },
    ignore: [],
    dependencies: [],
    files: files.map(({ entry }) => entry),
  })
}

/** Fails when the content of a file is known only from a Git LFS pointer. @throws {SealError} SIGNING_REFUSED */
export function refusePointers({ files }: Manifest): void {
  const pointers = files.filter(({ source }) => source === 'lfs-pointer')
  if (pointers.length === 0) return
  throw new SealError(
    'SIGNING_REFUSED',
    `${plural(pointers.length, 'file')} (first: ${JSON.stringify(pointers[0]?.path)}) ${pointers.length === 1 ? 'is' : 'are'} known only from Git LFS pointers, and content is required. Run "git lfs pull", or check out with "lfs: true".`,
  )
}
