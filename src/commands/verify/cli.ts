import { lstatSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { SealError } from '../../core/errors.ts'
import { exitOfError } from '../../core/exit.ts'
import { SIGNATURE_FILE } from '../../domains/models/measured.ts'
import { failureJson, verificationJson } from '../../report/verification/json.ts'
import { exitOfVerification, renderVerification } from '../../report/verification/text.ts'
import { relativePath } from '../../settings/inputs.ts'
import { IDENTITY_NAMES, INSTANCE_NAMES, PIN_NAMES, type TrustPlan, trustPlan } from '../../settings/trust-plan.ts'
import { inputsFrom } from '../../shell/display-path.ts'
import { type Command, type Parsed, parseFlags, required } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'
import { painter } from '../../shell/paint.ts'
import { type VerifyContext, type VerifyRequest, verifyModel } from './verify-model.ts'

const USAGE =
  'weightseal verify MODEL [--signature FILE | --seal FILE] (--from-repo OWNER/REPO | --public-key FILE | --certificate-chain FILE …)'

const HELP = `Verify who signed a model, and that its files are the signed ones.

  weightseal verify MODEL_DIR --from-repo acme/models
  weightseal verify MODEL_DIR --certificate-identity ID --certificate-oidc-issuer URL
  weightseal verify MODEL_DIR --public-key key.pub
  weightseal verify MODEL_DIR --certificate-chain ca.pem --certificate-fingerprint SHA256
  weightseal verify MODEL_DIR --seal sentiment-1.4.0.seal.json --offline --from-repo acme/models

MODEL is a directory, or a file that was signed by itself. Signatures of every OpenSSF Model Signing client are read.

What is verified
  --signature FILE   the signature; MODEL_DIR/model.sig by default
  --seal FILE        a seal instead: signature, manifest, provenance and trust root in one file
  --only PATH        only this file, or what stands below this folder; may be repeated. Others are not read
  --ignore-unsigned-files   files that nobody signed are no fault
  --ignore-path PATH        leave out a path below the model; may be repeated
  --require-content  a git-LFS pointer is not enough

Keyless: whose identity (required: an identity and its issuer, or --from-repo)
  --certificate-identity ID           exact: an e-mail address, or a workflow, as
                                      https://github.com/OWNER/REPO/.github/workflows/FILE@REF
  --certificate-identity-pattern RE   RE2 syntax, over the whole identity
  --certificate-oidc-issuer URL       who vouches for the identity
  --from-repo OWNER/REPO              any workflow of this GitHub repository, on a branch or tag, and not started by a
                                      pull request, a comment or a workflow_run
  --repository OWNER/REPO, --repository-id N, --ref REF, --trigger EVENT, --runner KIND, --workflow-ref REF,
  --commit SHA                        what GitHub says about the run; the identity may name a reusable workflow that
                                      anyone can call, these name the caller

Key          --public-key FILE       PEM, P-256, P-384 or P-521
Certificate  --certificate-chain FILE   trusted certificates (PEM), may be repeated; with at least one of
             --certificate-fingerprint SHA256, --certificate-san NAME, --certificate-subject NAME,
             --certificate-spki SHA256

Trust root of the Sigstore instance (the public-good instance through TUF when nothing is said)
  --trusted-root FILE, --trust-config FILE, --tuf-mirror URL with --tuf-root FILE
  --trusted-root-digest SHA256   the trust root must have this digest; a root inside a seal counts only then
  --trusted-root-date YYYY-MM-DD when the file was fetched, for its age
  --offline                 never use the network; the public-good root is then the one that ships with Weightseal
  --trust-root-max-age DAYS, --allow-stale-trust-root   365 days by default

  --json             the result as JSON (schemas/verification-v1.schema.json)
  --quiet, -q        no progress

Exit codes: 0 verified, 1 not verified, 2 wrong use, 3 could not tell.
`

const text = { type: 'string' } as const
const list = { type: 'string', multiple: true } as const
const on = { type: 'boolean' } as const

/** All flags of the command. */
export const VERIFY_FLAGS = {
  ...Object.fromEntries([...IDENTITY_NAMES, ...PIN_NAMES, ...INSTANCE_NAMES].map((name) => [name, text])),
  'certificate-chain': list,
  'public-key': text,
  'trusted-root-digest': text,
  'trusted-root-date': text,
  'trust-root-max-age': text,
  'allow-stale-trust-root': on,
  offline: on,
  signature: text,
  seal: text,
  only: list,
  'ignore-unsigned-files': on,
  'ignore-path': list,
  'require-content': on,
  json: on,
}

export const verify: Command = { help: HELP, run }

/** `weightseal verify`: 0 verified, 1 not verified, 2 wrong use, 3 could not tell. */
async function run(args: readonly string[], io: Io): Promise<number> {
  const flags = parseFlags(args, VERIFY_FLAGS, { usage: USAGE, positionals: 1 })
  try {
    const plan = trustPlan(inputsFrom(flags))
    const request = verifyRequest(flags, plan, io)
    const verification = await verifyModel(request, contextOf(flags, io))
    const assumed = plan.method === 'sigstore' ? plan.assumed : []
    io.stdout(flags.on('json') ? verificationJson(verification, assumed) : renderVerification(verification, assumed, painter(io)))
    return exitOfVerification(verification)
  } catch (error) {
    if (!(error instanceof SealError && flags.on('json'))) throw error
    io.stdout(failureJson(error, exitOfError(error)))
    return exitOfError(error)
  }
}

function verifyRequest(flags: Parsed, plan: TrustPlan, io: Io): VerifyRequest {
  const model = resolve(io.cwd, required(flags.positionals[0], 'The model', USAGE))
  const [signature, seal] = [flags.text('signature'), flags.text('seal')]
  if (signature !== undefined && seal !== undefined)
    throw new SealError('USAGE', '--signature and --seal are two places for the same thing; give one.')
  const paths = (name: string) => flags.list(name).map((path) => relativePath(`--${name}`, path, 'model') ?? '.')
  return {
    model,
    signature:
      seal === undefined
        ? { kind: 'bundle', file: resolve(io.cwd, signature ?? defaultSignature(model)) }
        : { kind: 'seal', file: resolve(io.cwd, seal) },
    plan,
    only: paths('only').includes('.') ? [] : paths('only'),
    ignoreUnsigned: flags.on('ignore-unsigned-files'),
    ignorePaths: paths('ignore-path'),
    requireContent: flags.on('require-content'),
  }
}

/** `model.sig` in a directory, `FILE.sig` beside a file. */
export function defaultSignature(model: string): string {
  return lstatSync(model, { throwIfNoEntry: false })?.isFile() ? `${model}.sig` : join(model, SIGNATURE_FILE)
}

function contextOf(flags: Parsed, io: Io): VerifyContext {
  return {
    cwd: io.cwd,
    now: new Date(),
    cachePath: io.cachePath,
    progress: (label) => io.progress(label, flags.on('quiet')),
    signal: io.signal,
  }
}
