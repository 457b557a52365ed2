import { resolve } from 'node:path'
import { SealError } from '../../core/errors.ts'
import type { Verification } from '../../domains/signing/verification.ts'
import { readText } from '../../ports/files/text-file.ts'
import { DEMAND_NAMES, demandsOf } from '../../settings/demands.ts'
import { type InputReader, relativePath } from '../../settings/inputs.ts'
import { IDENTITY_NAMES, INSTANCE_NAMES, PIN_NAMES, type TrustPlan, trustPlan } from '../../settings/trust-plan.ts'
import { MAX_POLICY_BYTES, withPolicy } from '../../settings/verify-policy.ts'
import type { Options } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'
import { defaultSignature } from '../sign/run.ts'
import { type VerifyContext, type VerifyRequest, verifyModel } from './verify-model.ts'

const text = { type: 'string' } as const
const list = { type: 'string', multiple: true } as const
const on = { type: 'boolean' } as const

/** All options of the command, under the names of the Action's inputs. */
export const VERIFY_FLAGS = {
  ...Object.fromEntries([...IDENTITY_NAMES, ...PIN_NAMES, ...INSTANCE_NAMES, ...DEMAND_NAMES].map((name) => [name, text])),
  'certificate-chain': list,
  'public-key': text,
  'trusted-root-digest': text,
  'trusted-root-date': text,
  'trust-root-max-age': text,
  'allow-stale-trust-root': on,
  offline: on,
  policy: text,
  signature: text,
  seal: text,
  only: list,
  'ignore-unsigned-files': on,
  'ignore-path': list,
  'require-content': on,
  json: on,
}

export interface VerifiedModel {
  readonly verification: Verification
  /** What the options left open and was assumed, in sentences. */
  readonly assumed: readonly string[]
}

/**
 * Verifies who signed a model, and compares its files with the signed ones.
 *
 * @param path - the model's folder or file, relative to the working directory.
 * @throws {SealError} SIGNATURE_*, IDENTITY_MISMATCH, SEAL_INVALID - not verified. USAGE and others - could not be verified.
 */
export async function verifySigned(path: string, options: Options, io: Io): Promise<VerifiedModel> {
  const policy = options.text('policy')
  const inputs = await inputsOf(policy, options, io)
  const plan = trustPlan(inputs)
  const request = verifyRequest(path, plan, policy === undefined ? options : optionsOf(inputs), io)
  const verification = await verifyModel({ ...request, demands: demandsOf(inputs) }, contextOf(options, io))
  return { verification, assumed: plan.method === 'sigstore' ? plan.assumed : [] }
}

/** Returns the options, with those of a policy file. @throws {SealError} USAGE - the file is missing or not valid. */
async function inputsOf(policy: string | undefined, options: Options, { cwd }: Io): Promise<InputReader> {
  if (policy === undefined) return options.input
  const text = await readText(resolve(cwd, policy), { maxBytes: MAX_POLICY_BYTES, missing: 'USAGE', tooLarge: 'USAGE' })
  return withPolicy(options.input, text, policy)
}

/** Returns options from a reader of inputs. */
function optionsOf(input: InputReader): Options {
  const list = (name: string) => (input(name) ?? '').split('\n').filter((each) => each !== '')
  return { input, text: input, list, on: (name) => input(name) === 'true' }
}

function verifyRequest(path: string, plan: TrustPlan, options: Options, { cwd }: Io): Omit<VerifyRequest, 'demands'> {
  const model = resolve(cwd, path)
  const [signature, seal] = [options.text('signature'), options.text('seal')]
  if (signature !== undefined && seal !== undefined)
    throw new SealError('USAGE', '--signature and --seal exclude each other. Give one of them.')
  const paths = (name: string) => options.list(name).map((path) => relativePath(`--${name}`, path, 'model') ?? '.')
  return {
    model,
    signature:
      seal === undefined
        ? { kind: 'bundle', file: resolve(cwd, signature ?? defaultSignature(model)) }
        : { kind: 'seal', file: resolve(cwd, seal) },
    plan,
    only: paths('only').includes('.') ? [] : paths('only'),
    ignoreUnsigned: options.on('ignore-unsigned-files'),
    ignorePaths: paths('ignore-path'),
    requireContent: options.on('require-content'),
  }
}

function contextOf(options: Options, io: Io): VerifyContext {
  return {
    cwd: io.cwd,
    now: new Date(),
    cachePath: io.cachePath,
    progress: (label) => io.progress(label, options.on('quiet')),
    signal: io.signal,
  }
}
