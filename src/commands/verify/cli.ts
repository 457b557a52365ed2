import { SealError } from '../../core/errors.ts'
import { exitOfError } from '../../core/exit.ts'
import { failureJson, verificationJson } from '../../report/verification/json.ts'
import { exitOfVerification, renderVerification } from '../../report/verification/text.ts'
import { type Command, parseFlags, required } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'
import { painter } from '../../shell/paint.ts'
import { VERIFY_FLAGS, verifySigned } from './run.ts'

const USAGE =
  'weightseal verify MODEL [--signature FILE | --seal FILE] (--from-repo OWNER/REPO | --public-key FILE | --certificate-chain FILE …)'

const HELP = `Verify who signed a model, and that its files are the ones that were signed.

  weightseal verify MODEL_DIR --from-repo acme/models
  weightseal verify MODEL_DIR --certificate-identity ID --certificate-oidc-issuer URL
  weightseal verify MODEL_DIR --public-key key.pub
  weightseal verify MODEL_DIR --certificate-chain ca.pem --certificate-fingerprint SHA256
  weightseal verify MODEL_DIR --seal sentiment-1.4.0.seal.json --offline --from-repo acme/models

MODEL is a folder, or a single file that was signed. Signatures of every OpenSSF Model Signing client are accepted.

What is verified
  --signature FILE   the signature; default: MODEL_DIR/model.sig
  --seal FILE        a seal instead: signature, manifest, provenance and trust root in one file
  --only PATH        only this file, or the files below this folder (repeatable); others are not read
  --ignore-unsigned-files   ignore files that are not covered by the signature
  --ignore-path PATH        exclude a path below the model (repeatable)
  --require-content  reject Git LFS pointers

Keyless: whose identity (required: an identity and its issuer, or --from-repo)
  --certificate-identity ID           exact: an e-mail address, or a workflow, as
                                      https://github.com/OWNER/REPO/.github/workflows/FILE@REF
  --certificate-identity-pattern RE   RE2 syntax, over the whole identity
  --certificate-oidc-issuer URL       the provider that issued the identity
  --from-repo OWNER/REPO              any workflow of this GitHub repository, on a branch or tag, started by an event
                                      that requires write access: no pull request, comment, issue or workflow_run
  --repository OWNER/REPO, --repository-id N, --ref REF, --trigger EVENT, --runner KIND, --workflow-ref REF,
  --commit SHA                        claims of GitHub about the run. The identity can be a reusable workflow, which
                                      anyone can call; these identify the caller

Key          --public-key FILE       PEM, P-256, P-384 or P-521
Certificate  --certificate-chain FILE   trusted certificates (PEM, repeatable), with at least one of
             --certificate-fingerprint SHA256, --certificate-san NAME, --certificate-subject NAME,
             --certificate-spki SHA256

What must be true of the model (a seal contains it; see docs/recipes/verify-in-a-deploy-job.md)
  --require LIST            statements that the seal must contain: provenance, approvals, vsa, scan
  --accept LIST             statements that may say no: approvals, vsa, scan
  --name NAME, --model-version VERSION, --min-version VERSION
  --environment NAME        the GitHub environment of the job that signed
  --signed-after DATE, --max-age DAYS     the verified time of signing
  --min-tier TIER           the least tier whose approvals the release had
  --policy FILE             a file with any of these options and the expected signer

Trust root of the Sigstore instance (default: the public-good instance, through TUF)
  --trusted-root FILE, --trust-config FILE, --tuf-mirror URL with --tuf-root FILE
  --trusted-root-digest SHA256   required digest of the trust root; a root inside a seal is trusted only with it
  --trusted-root-date YYYY-MM-DD the day on which the file was fetched, for its age
  --offline                 never use the network; the public-good root is the one that ships with Weightseal
  --trust-root-max-age DAYS, --allow-stale-trust-root   default: 365 days

  --json             the result as JSON (schemas/verification-v1.schema.json)
  --quiet, -q        do not print progress

Exit codes: 0 verified, 1 not verified, 2 usage error, 3 could not be verified (something could not be read).
`

export const verify: Command = { help: HELP, flags: VERIFY_FLAGS, run }

async function run(args: readonly string[], io: Io): Promise<number> {
  const flags = parseFlags(args, VERIFY_FLAGS, { usage: USAGE, positionals: 1 })
  try {
    const { verification, assumed } = await verifySigned(
      required(flags.positionals[0], 'MODEL, the folder or file to verify,', USAGE),
      flags,
      io,
    )
    io.stdout(flags.on('json') ? verificationJson(verification, assumed) : renderVerification(verification, assumed, painter(io)))
    return exitOfVerification(verification)
  } catch (error) {
    if (!(error instanceof SealError && flags.on('json'))) throw error
    io.stdout(failureJson(error, exitOfError(error)))
    return exitOfError(error)
  }
}
