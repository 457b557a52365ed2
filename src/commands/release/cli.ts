import { EXIT } from '../../core/exit.ts'
import { type Command, parseFlags, required } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'
import { painter } from '../../shell/paint.ts'
import { DEFAULT_OUT, RELEASE_FLAGS, releaseModel } from './run.ts'
import { releasedText } from './text.ts'

const USAGE = 'weightseal release MODEL_DIR [--out FOLDER] [--method sigstore|key|certificate]'

const HELP = `Create the files that a model release publishes: manifest, signature and seal.

  weightseal release MODEL_DIR --version 1.4.0

Writes into --out FOLDER (${DEFAULT_OUT}):
  weightseal.manifest.json     every file with size and digest, and the model digest
  model.sig                    the signature, readable by every OpenSSF Model Signing client
  NAME-VERSION.seal.json       both, with provenance and trust root, for offline verification

  --name NAME, --version V, --framework F, --type T   as for "weightseal manifest"
  --ignore-path PATH    exclude a path below the model (repeatable)
  --require-content     reject Git LFS pointers

The flags of "weightseal sign" choose how to sign (weightseal help sign). In a GitHub workflow the seal also contains
signed provenance: the workflow, run and commit that created it.

Exit codes: 0 written, 2 usage error or signing refused, 3 a service did not respond.
`

export const release: Command = { help: HELP, flags: RELEASE_FLAGS, run }

async function run(args: readonly string[], io: Io): Promise<number> {
  const flags = parseFlags(args, RELEASE_FLAGS, { usage: USAGE, positionals: 1 })
  const folder = required(flags.positionals[0], 'The model folder', USAGE)
  io.stdout(releasedText(await releaseModel(folder, flags, io), { folder, cwd: io.cwd, paint: painter(io) }))
  return EXIT.ok
}
