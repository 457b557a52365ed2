import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { SealError } from '../../core/errors.ts'
import { nearest } from '../../core/suggest.ts'
import type { Command } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'

const HELP = `Build and check the integrity manifest of a model.

  weightseal manifest MODEL_DIR             measure a model, write MODEL_DIR/weightseal.manifest.json
  weightseal manifest verify MODEL_DIR      compare a model with its manifest
  weightseal manifest diff A B              compare two manifests (files, directories, or REF:PATH in git)
  weightseal manifest prove FILE            prove that one file belongs to a model
  weightseal manifest verify-proof PROOF    check such a proof

Building
  --name NAME, --version V, --framework F, --type T   what the manifest says about the model; by default what
                     .github/weightseal.yml says, then what the present manifest says, then the directory's name
  --sha512           also compute SHA-512 (about half as fast)
  --ignore PATH      leave out a path below the model; literal, may be repeated, recorded in the manifest
  --out FILE         where to write; - for standard output

Large models, in the jobs of a matrix
  --plan N           print the matrix of N shards as JSON
  --shard I/N        measure one shard, write weightseal.shard-I-of-N.json
  --merge FILE…      join all shards into the manifest at --out

Verifying
  --manifest FILE    another manifest than MODEL_DIR/weightseal.manifest.json
  --require-content  a git-LFS pointer is not enough
  --installed DIR    also compare locked dependencies with a site-packages or node_modules folder
  --json             differences as JSON

Proofs
  --manifest FILE        the manifest to prove from or to trust
  --model-digest HEX     the model digest that you trust, for verify-proof
  --file FILE            also compare this file with the proof

  -q, --quiet        no progress

Examples
  weightseal manifest models/sentiment --version 1.4.0
  weightseal manifest verify models/sentiment
  weightseal manifest diff main:models/sentiment models/sentiment
  weightseal manifest prove models/sentiment/model.safetensors --out proof.json
  weightseal manifest verify-proof proof.json --model-digest 5f2c… --file models/sentiment/model.safetensors

Exit codes: 0 fine or equal, 1 different or not verified (also a manifest or proof that cannot be trusted),
2 wrong use or a model that cannot be measured, 3 could not tell.
`

type Run = (args: readonly string[], io: Io) => Promise<number>

const VERBS: Readonly<Record<string, () => Promise<Run>>> = {
  verify: async () => (await import('./verify.ts')).verify,
  diff: async () => (await import('./diff.ts')).diff,
  prove: async () => (await import('./proof.ts')).prove,
  'verify-proof': async () => (await import('./proof.ts')).verifyProof,
}

export const manifest: Command = {
  help: HELP,
  run: async (args, io) => {
    const [first = '', ...rest] = args
    const verb = Object.hasOwn(VERBS, first) ? VERBS[first] : undefined
    if (verb) return (await verb())(rest, io)
    if (args.length === 0)
      throw new SealError(
        'USAGE',
        `Give the directory of a model, or one of ${Object.keys(VERBS).join(', ')}.\nMore: weightseal help manifest`,
      )
    const meant = nearest(first, Object.keys(VERBS))
    if (meant !== undefined && !existsSync(resolve(io.cwd, first)))
      throw new SealError('USAGE', `There is neither a directory nor a command ${JSON.stringify(first)}; did you mean "manifest ${meant}"?`)
    return (await import('./build.ts')).build(args, io)
  },
}
