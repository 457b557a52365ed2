import { EXIT } from '../../core/exit.ts'
import { KEY_ENV, PASSWORD_ENV } from '../../settings/signing-plan.ts'
import { type Command, parseFlags, required } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'
import { painter } from '../../shell/paint.ts'
import { SIGN_FLAGS, signModel } from './run.ts'
import { signedText } from './text.ts'

const USAGE = 'weightseal sign MODEL [--method sigstore|key|certificate] [--signature FILE]'

const HELP = `Sign a model in the OpenSSF Model Signing format.

  weightseal sign MODEL_DIR                                  keyless: the identity of this CI job
  weightseal sign MODEL_DIR --method key --private-key key.pem
  weightseal sign MODEL_DIR --method certificate --private-key key.pem --certificate leaf.pem --certificate-chain ca.pem

MODEL is a folder or a single file. The files are measured first, as "weightseal manifest" does. A Git LFS pointer in
place of the weights is signed as the content that it names; nothing is downloaded.

What is signed
  --signature FILE     where to write; default: MODEL_DIR/model.sig, or FILE.sig for a single file
  --manifest FILE      sign the files that this manifest lists, without measuring them
  --ignore-path PATH   exclude a path below the model (repeatable; recorded in the signature)
  --require-content    reject Git LFS pointers
  --single-file-name basename|dot   name of a single file in the signature: dot (".", the default) is accepted by
                       every client, basename is the name in the specification

Keyless (--method sigstore)
  --identity-token-file FILE   an OpenID Connect token; default: SIGSTORE_ID_TOKEN, then the CI job's own token
  --identity-token TOKEN       the token as an argument, which other users of the machine can read
  --allow-public-transparency-log   allow this for a repository that is not public
  --timestamp                  also request a timestamp (RFC 3161)
  --rekor-version 1|2          default: 1, since not every client supports version 2
  --trust-config FILE          another Sigstore instance: its client trust config, or
  --tuf-mirror URL --tuf-root FILE   its TUF repository

Key and certificate
  --private-key FILE           PEM on P-256, P-384 or P-521, may be encrypted
  --private-key-env NAME       environment variable that contains the PEM; default: ${KEY_ENV}
  --password-env NAME          environment variable with the password; default: ${PASSWORD_ENV}
  --certificate FILE, --certificate-chain FILE   of the key, and of its issuers (repeatable)

  --quiet, -q                  do not print progress

Exit codes: 0 signed, 2 usage error or signing refused, 3 a service did not respond.
Nothing is written unless the signature verifies.
`

export const sign: Command = { help: HELP, flags: SIGN_FLAGS, run }

async function run(args: readonly string[], io: Io): Promise<number> {
  const flags = parseFlags(args, SIGN_FLAGS, { usage: USAGE, positionals: 1 })
  const signed = await signModel(required(flags.positionals[0], 'MODEL, the folder or file to sign,', USAGE), flags, io)
  io.stdout(signedText(signed, { options: flags, cwd: io.cwd, paint: painter(io) }))
  return EXIT.ok
}
