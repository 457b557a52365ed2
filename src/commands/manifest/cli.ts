import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { SealError } from '../../core/errors.ts'
import { nearest } from '../../core/suggest.ts'
import type { Command } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'
import { runSubcommand, type Subcommand, type Subcommands } from '../../shell/subcommand.ts'

const HELP = `Build and verify the integrity manifest of a model.

  weightseal manifest MODEL                 measure a folder, write MODEL/weightseal.manifest.json; or a single file,
                                            write MODEL.weightseal.manifest.json
  weightseal manifest --all                 write the manifests of all models of the repository
  weightseal manifest verify MODEL_DIR      compare a model with its manifest
  weightseal manifest diff A B              compare two manifests (files, directories, or REF:PATH in git)
  weightseal manifest prove FILE            prove that a model contains a file
  weightseal manifest verify-proof PROOF    verify such a proof

Building
  --name NAME, --version V, --framework F, --type T   describe the model; default: .github/weightseal.yml, then the
                     existing manifest, then the name of the directory
  --sha512           also compute SHA-512 (about half as fast)
  --tensors          also list the tensors of safetensors and GGUF files with their digests, so that a later
                     comparison needs no weights
  --ignore PATH      exclude a path below the model, or a pattern such as *.log (repeatable; recorded in the manifest)
  --out FILE         where to write; - for standard output
  --json             names, digests and files of what was written, as JSON (weightseal/manifests@1)

Large models, in the jobs of a matrix
  --plan N           print the matrix of N shards as JSON
  --shard I/N        measure one shard, write weightseal.shard-I-of-N.json
  --merge FILE…      merge all shards into the manifest at --out

What git ignores is not part of a model, unless the configuration includes it. Of a model in the root of a
repository, the weights, the tokenizer, the configuration and the card belong to it; include: in the configuration
changes that.

Merging branches
  git config merge.weightseal.driver "weightseal manifest --merge-driver %O %A %B"
  echo "*weightseal.manifest.json merge=weightseal" >> .gitattributes

Verifying and comparing
  --manifest FILE    the manifest; default: MODEL_DIR/weightseal.manifest.json
  --require-content  reject Git LFS pointers
  --installed DIR    also compare locked dependencies with a site-packages or node_modules folder
  --json             differences as JSON (weightseal/manifest-verification@1, weightseal/manifest-diff@1)

Proofs
  --manifest FILE        the manifest to prove from, or to trust
  --model-digest HEX     "verify-proof": the model digest to trust (tree.root in the manifest)
  --file FILE            "verify-proof": also compare this file with the proof
  --out FILE             "prove": where to write; default: standard output

  -q, --quiet        do not print progress

Examples
  weightseal manifest models/sentiment --version 1.4.0
  weightseal manifest verify models/sentiment
  weightseal manifest diff main:models/sentiment models/sentiment
  weightseal manifest prove models/sentiment/model.safetensors --out proof.json
  weightseal manifest verify-proof proof.json --model-digest 5f2c… --file models/sentiment/model.safetensors

Exit codes: 0 success or equal, 1 different or not verified (also an invalid manifest or proof), 2 usage error or a
model that cannot be measured, 3 undecided (a file could not be read).
`

/** `manifest MODEL_DIR`, which has no name of its own. */
export const loadBuild = async (): Promise<Subcommand> => (await import('./build-cli.ts')).build

export const SUBCOMMANDS: Subcommands = {
  verify: async () => (await import('./verify-cli.ts')).verify,
  diff: async () => (await import('./diff-cli.ts')).diff,
  prove: async () => (await import('./proof-cli.ts')).prove,
  'verify-proof': async () => (await import('./proof-cli.ts')).verifyProof,
}

export const manifest: Command = { help: HELP, subcommands: { '': loadBuild, ...SUBCOMMANDS }, run }

async function run(args: readonly string[], io: Io): Promise<number> {
  const [first, ...rest] = args
  const names = Object.keys(SUBCOMMANDS)
  if (first === undefined)
    throw new SealError('USAGE', `The model directory is missing. Pass it, or one of ${names.join(', ')}.\nHelp: weightseal help manifest`)
  const load = Object.hasOwn(SUBCOMMANDS, first) ? SUBCOMMANDS[first] : undefined
  if (load !== undefined) return runSubcommand(await load(), rest, io)
  const meant = nearest(first, names)
  if (meant !== undefined && !existsSync(resolve(io.cwd, first)))
    throw new SealError('USAGE', `${JSON.stringify(first)} is neither a directory nor a subcommand; did you mean "manifest ${meant}"?`)
  return runSubcommand(await loadBuild(), args, io)
}
