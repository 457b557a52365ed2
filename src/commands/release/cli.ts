import { resolve } from 'node:path'
import { SealError } from '../../core/errors.ts'
import { EXIT } from '../../core/exit.ts'
import { formatBytes } from '../../core/units.ts'
import { isCoveredBy, type TrustRoot, trustRootDigest } from '../../domains/signing/trust-root.ts'
import { shippedTrustRoot } from '../../ports/sigstore/trust-roots.ts'
import { plain } from '../../report/escape.ts'
import { plural } from '../../report/findings/report.ts'
import { signerRows } from '../../report/verification/text.ts'
import { workflowRun } from '../../settings/workflow-run.ts'
import { shellWord, shownPath } from '../../shell/display-path.ts'
import { type Command, parseFlags, required } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'
import { painter } from '../../shell/paint.ts'
import { measureManifest, modelTarget } from '../manifest/model-target.ts'
import { leftOut, refusePointers, SIGNING_FLAGS, signerFor, verifyFlags } from '../sign/cli.ts'
import { type ReleaseFiles, type SealedModel, sealModel, writeRelease } from './seal-model.ts'

const USAGE = 'weightseal release MODEL_DIR [--out FOLDER] [--method sigstore|key|certificate]'
const DEFAULT_OUT = 'weightseal-release'

const HELP = `Make what a release of a model publishes: manifest, signature and seal.

  weightseal release MODEL_DIR --version 1.4.0

Writes into --out FOLDER (${DEFAULT_OUT}):
  weightseal.manifest.json     every file with size and digest, and the model digest
  model.sig                    the signature, for every OpenSSF Model Signing client
  NAME-VERSION.seal.json       both, with provenance and trust root: verifies offline

  --name NAME, --version V, --framework F, --type T   as for "weightseal manifest"
  --ignore-path PATH    leave out a path below the model; may be repeated
  --require-content     refuse git-LFS pointers

How it is signed: the flags of "weightseal sign" (weightseal help sign). In a GitHub workflow the seal also holds signed
provenance: which workflow, run and commit made it.

Exit codes: 0 written, 2 wrong use or refused, 3 a service did not answer.
`

const text = { type: 'string' } as const

const FLAGS = {
  ...SIGNING_FLAGS,
  out: text,
  name: text,
  version: text,
  framework: text,
  type: text,
  'ignore-path': { type: 'string', multiple: true },
  'require-content': { type: 'boolean' },
} as const

export const release: Command = { help: HELP, run }

/** `weightseal release`. */
async function run(args: readonly string[], io: Io): Promise<number> {
  const flags = parseFlags(args, FLAGS, { usage: USAGE, positionals: 1 })
  const folder = required(flags.positionals[0], 'The model directory', USAGE)
  const out = resolve(io.cwd, flags.text('out') ?? DEFAULT_OUT)
  if (out === resolve(io.cwd, folder))
    throw new SealError('USAGE', '--out is the model itself: the seal would be a file of the model. Give a folder beside it.')
  const signer = await signerFor(resolve(io.cwd, folder), flags, io)
  const target = await modelTarget(folder, { info: flags.text, ignore: flags.list('ignore-path'), outputs: [out] }, io)
  const manifest = await measureManifest(target, { sha512: false, quiet: flags.on('quiet') }, io)
  if (flags.on('require-content')) refusePointers(manifest)
  const sealed = await sealModel({ manifest, signer, run: workflowRun(io.env), now: new Date().toISOString() })
  const files = await writeRelease(sealed, out)
  io.stdout(describe(sealed, files, { root: signer.trustRoot, folder }, io))
  return EXIT.ok
}

interface Shown {
  readonly root: TrustRoot | undefined
  readonly folder: string
}

function describe({ manifest, signer, provenance }: SealedModel, files: ReleaseFiles, { root, folder }: Shown, io: Io): string {
  const paint = painter(io)
  const bytes = manifest.files.reduce((sum, { size }) => sum + size, 0)
  const rows = [
    ...signerRows(signer),
    ...leftOut(manifest),
    ['model digest', manifest.tree.root],
    ['OMS root', manifest.oms.root],
    ...(root === undefined ? [] : [['trust root', `sha256:${trustRootDigest(root.json)}`]]),
    ['provenance', provenance ? 'signed' : 'none: this is no GitHub workflow'],
    ['written to', [files.manifest, files.signature, files.seal].map((file) => shownPath(file, io)).join(', ')],
    [
      'verify with',
      `weightseal verify ${shellWord(folder)} --seal ${shellWord(shownPath(files.seal, io))} --offline ${verifyFlags(signer)}${rootFlag(root)}`,
    ],
  ]
  const head = `${paint('green', 'Released')} ${plain(`${manifest.model.name} ${manifest.model.version}`)}: ${plural(manifest.files.length, 'file')} (${formatBytes(bytes)})`
  return `${[head, ...rows.map(([name = '', value = '']) => `  ${paint('dim', name.padEnd(13))} ${plain(value)}`)].join('\n')}\n`
}

/** Who verifies a private instance's seal must know its trust root; the public one ships with Weightseal. */
export function rootFlag(root: TrustRoot | undefined): string {
  return root === undefined || isCoveredBy(root.root, shippedTrustRoot().root) ? '' : ` --trusted-root-digest ${trustRootDigest(root.json)}`
}
