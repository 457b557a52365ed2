import { resolve } from 'node:path'
import { SealError } from '../../core/errors.ts'
import type { TrustRoot } from '../../domains/signing/trust-root.ts'
import { workflowRun } from '../../settings/workflow-run.ts'
import type { Options } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'
import { measureManifest, modelTarget, refuseUnsignable } from '../manifest/model-target.ts'
import { refusePointers, SIGNING_FLAGS, signerFor } from '../sign/run.ts'
import { type ReleaseFiles, type SealedModel, sealModel, writeRelease } from './seal-model.ts'
import { requireSpace } from './space.ts'

export const DEFAULT_OUT = 'weightseal-release'

const text = { type: 'string' } as const

export const RELEASE_FLAGS = {
  ...SIGNING_FLAGS,
  out: text,
  name: text,
  version: text,
  framework: text,
  type: text,
  'ignore-path': { type: 'string', multiple: true },
  'require-content': { type: 'boolean' },
} as const

export interface ReleasedModel {
  readonly sealed: SealedModel
  readonly files: ReleaseFiles
  /** Of the Sigstore instance that signed; `undefined` for keys and certificates. */
  readonly trustRoot: TrustRoot | undefined
}

/**
 * Measures, signs and seals one model, and writes manifest, signature and seal. Evaluates no policy; the Action does.
 *
 * @param folder - the model's folder, relative to the working directory.
 * @throws {SealError} USAGE, SIGNING_REFUSED, MODEL_*, FILE_*, OUTPUT_UNWRITABLE, KEY_INVALID, TOKEN_UNAVAILABLE, SIGNING_UNAVAILABLE
 */
export async function releaseModel(folder: string, options: Options, io: Io): Promise<ReleasedModel> {
  const out = resolve(io.cwd, options.text('out') ?? DEFAULT_OUT)
  if (out === resolve(io.cwd, folder))
    throw new SealError('USAGE', '--out is the model folder itself, so the seal would become a file of the model. Choose another folder.')
  const signer = await signerFor(resolve(io.cwd, folder), options, io)
  const target = await modelTarget(folder, { info: options.text, ignore: options.list('ignore-path'), outputs: [out] }, io)
  const manifest = await measureManifest(target, { sha512: false, quiet: options.on('quiet') }, io)
  refuseUnsignable(manifest)
  if (options.on('require-content')) refusePointers(manifest)
  await requireSpace(out, [{ manifest }])
  const sealed = await sealModel({ manifest, signer, run: workflowRun(io.env), now: new Date().toISOString() })
  return { sealed, files: await writeRelease(sealed, out), trustRoot: signer.trustRoot }
}
