import { existsSync, lstatSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { SealError } from '../../core/errors.ts'
import { EXIT } from '../../core/exit.ts'
import { formatBytes } from '../../core/units.ts'
import { buildManifest } from '../../domains/manifest/build.ts'
import { MAX_MANIFEST_BYTES, parseManifest } from '../../domains/manifest/parse.ts'
import { type Manifest, UNVERSIONED } from '../../domains/manifest/types.ts'
import { DEFAULT_IGNORES } from '../../domains/models/measured.ts'
import { MAX_BUNDLE_BYTES, parseBundle } from '../../domains/signing/bundle.ts'
import { SINGLE_FILE_NAMES, statementOf } from '../../domains/signing/statement.ts'
import type { Statement } from '../../domains/signing/types.ts'
import type { Signer } from '../../domains/signing/verify.ts'
import { readLocalConfig } from '../../gate/local-config.ts'
import { writeAtomically } from '../../ports/files/atomic-write.ts'
import { listFile, measure, refuseProblems } from '../../ports/files/model-files.ts'
import { readText } from '../../ports/files/text-file.ts'
import { plain } from '../../report/escape.ts'
import { plural } from '../../report/findings/report.ts'
import { signerRows } from '../../report/verification/text.ts'
import { oneOf } from '../../settings/inputs.ts'
import { KEY_ENV, PASSWORD_ENV, signingPlan } from '../../settings/signing-plan.ts'
import { INSTANCE_NAMES } from '../../settings/trust-plan.ts'
import { inputsFrom, shellWord, shownPath } from '../../shell/display-path.ts'
import { type Command, type Parsed, parseFlags, required } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'
import { painter } from '../../shell/paint.ts'
import { measureManifest, modelTarget } from '../manifest/model-target.ts'
import { defaultSignature } from '../verify/cli.ts'
import { type ModelSigner, modelSigner } from './model-signer.ts'

const USAGE = 'weightseal sign MODEL [--method sigstore|key|certificate] [--signature FILE]'

const HELP = `Sign a model in the OpenSSF Model Signing format.

  weightseal sign MODEL_DIR                                  keyless: the identity of this CI job
  weightseal sign MODEL_DIR --method key --private-key key.pem
  weightseal sign MODEL_DIR --method certificate --private-key key.pem --certificate leaf.pem --certificate-chain ca.pem

MODEL is a directory, or a single file. The files are measured first, as "weightseal manifest" does; where git-LFS left
pointers instead of weights, the pointers say what is signed, and no weight is downloaded.

What is signed
  --signature FILE     where to write; MODEL_DIR/model.sig by default, FILE.sig for a single file
  --manifest FILE      sign what this manifest lists, without measuring anything
  --ignore-path PATH   leave out a path below the model; may be repeated, recorded in the signature
  --require-content    refuse git-LFS pointers
  --single-file-name basename|dot   how a single file is called in the signature: dot (".", the default) is read by
                       every client, basename is what the specification says

Keyless (--method sigstore)
  --identity-token-file FILE   an OpenID Connect token; else SIGSTORE_ID_TOKEN, else the CI job's own
  --identity-token TOKEN       the same as an argument, which other users of the machine can see
  --allow-public-transparency-log   consent for a repository that is not public
  --timestamp                  also ask a timestamp authority (RFC 3161)
  --rekor-version 1|2          1 by default: version 2 is not read by every client yet
  --trust-config FILE          another Sigstore instance: client trust config, or
  --tuf-mirror URL --tuf-root FILE   its TUF repository

Key and certificate
  --private-key FILE           PEM on P-256, P-384 or P-521, may be encrypted
  --private-key-env NAME       environment variable that holds the PEM; ${KEY_ENV} by default
  --password-env NAME          environment variable with the password; ${PASSWORD_ENV} by default
  --certificate FILE, --certificate-chain FILE   of the key, and of its issuers (may be repeated)

  --quiet, -q                  no progress

Exit codes: 0 signed, 2 wrong use or refused, 3 a service did not answer.
Nothing is written unless the signature verifies.
`

const text = { type: 'string' } as const
const on = { type: 'boolean' } as const

/** Flags that say how to sign, under the names of the Action's inputs. */
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

/** All flags of the command. */
export const SIGN_FLAGS = {
  ...SIGNING_FLAGS,
  signature: text,
  manifest: text,
  'ignore-path': { type: 'string', multiple: true },
  'require-content': on,
  'single-file-name': text,
} as const

export const sign: Command = { help: HELP, run }

/** `weightseal sign`. */
async function run(args: readonly string[], io: Io): Promise<number> {
  const flags = parseFlags(args, SIGN_FLAGS, { usage: USAGE, positionals: 1 })
  const model = resolve(io.cwd, required(flags.positionals[0], 'The model', USAGE))
  const file = resolve(io.cwd, flags.text('signature') ?? defaultSignature(model))
  await requireReplaceable(file)
  const signer = await signerFor(model, flags, io)
  const { manifest, statement } = await whatIsSigned(model, file, flags, io)
  if (flags.on('require-content')) refusePointers(manifest)
  const { bundle, signer: by } = await signer.sign(statement)
  await writeAtomically(file, `${JSON.stringify(bundle)}\n`)
  io.stdout(describe(manifest, by, { file, model, instance: instanceFlags(flags) }, io))
  return EXIT.ok
}

/** A signer as flags say, then the configuration of the repository around the model. */
export async function signerFor(model: string, flags: Parsed, io: Io): Promise<ModelSigner> {
  const { config } = await readLocalConfig(model)
  const plan = signingPlan(inputsFrom(flags), config?.signing)
  const { cwd, env, cachePath, visibility, secret: onSecret } = io
  return modelSigner(plan, { cwd, env, now: new Date(), cachePath, visibility, onSecret })
}

/**
 * What stands at the place of a new signature must be an older one: a mistyped name must not cost a model its weights.
 *
 * @throws {SealError} USAGE
 */
async function requireReplaceable(file: string): Promise<void> {
  if (!existsSync(file)) return
  try {
    parseBundle(await readText(file, { maxBytes: MAX_BUNDLE_BYTES, missing: 'USAGE' }), file)
  } catch (cause) {
    throw new SealError('USAGE', `${file} is there and is no signature. Give another place with --signature, or remove the file.`, {
      cause,
    })
  }
}

interface Signed {
  readonly manifest: Manifest
  readonly statement: Statement
}

async function whatIsSigned(model: string, signature: string, flags: Parsed, io: Io): Promise<Signed> {
  const subject = basename(model)
  const isFile = lstatSync(model, { throwIfNoEntry: false })?.isFile() === true
  const listed = flags.text('manifest')
  refuseUnused(flags, { isFile, listed: listed !== undefined })
  if (listed !== undefined) {
    const text = await readText(resolve(io.cwd, listed), { maxBytes: MAX_MANIFEST_BYTES, missing: 'MANIFEST_MISSING' })
    const manifest = parseManifest(text, listed)
    return { manifest, statement: statementOf(manifest, { subject }) }
  }
  if (isFile) {
    const manifest = await measureFile(model, io, flags.on('quiet'))
    const singleFile = oneOf('single-file-name', flags.text('single-file-name'), SINGLE_FILE_NAMES) ?? 'dot'
    return { manifest, statement: statementOf(manifest, { subject, singleFile }) }
  }
  const target = await modelTarget(model, { info: () => undefined, ignore: flags.list('ignore-path'), outputs: [signature] }, io)
  const manifest = await measureManifest(target, { sha512: false, quiet: flags.on('quiet') }, io)
  return { manifest, statement: statementOf(manifest, { subject }) }
}

/** A flag that is given and does nothing would leave its user believing that it did. */
function refuseUnused(flags: Parsed, { isFile, listed }: { readonly isFile: boolean; readonly listed: boolean }): void {
  const unused = [
    ...(listed || isFile ? ['ignore-path'].filter((name) => flags.list(name).length > 0) : []),
    ...(listed || !isFile ? ['single-file-name'].filter((name) => flags.text(name) !== undefined) : []),
  ]
  if (unused.length > 0)
    throw new SealError(
      'USAGE',
      `--${unused[0]} means nothing here: ${listed ? 'the manifest says what is signed' : isFile ? 'the model is one file' : 'the model is a directory'}.`,
    )
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

/** @throws {SealError} SIGNING_REFUSED */
export function refusePointers({ files }: Manifest): void {
  const pointers = files.filter(({ source }) => source === 'lfs-pointer')
  if (pointers.length === 0) return
  throw new SealError(
    'SIGNING_REFUSED',
    `${plural(pointers.length, 'file')} (${JSON.stringify(pointers[0]?.path)} first) are known from git-LFS pointers only, and content is required. Run git lfs pull, or check out with lfs: true.`,
  )
}

interface Described {
  readonly file: string
  readonly model: string
  /** Flags that say which Sigstore instance signed. */
  readonly instance: string
}

function describe(manifest: Manifest, by: Signer, { file, model, instance }: Described, io: Io): string {
  const paint = painter(io)
  const bytes = manifest.files.reduce((sum, { size }) => sum + size, 0)
  const pointers = manifest.files.filter(({ source }) => source === 'lfs-pointer').length
  const place = file === defaultSignature(model) ? '' : ` --signature ${shellWord(shownPath(file, io))}`
  const rows = [
    ...signerRows(by),
    ['OMS root', manifest.oms.root],
    ...leftOut(manifest),
    ...(pointers === 0 ? [] : [['from pointers', `${plural(pointers, 'file')} known from git-LFS pointers; the content was not read`]]),
    ['written to', shownPath(file, io)],
    ['verify with', `weightseal verify ${shellWord(shownPath(model, io))}${place} ${verifyFlags(by)}${instance}`],
  ]
  const head = `${paint('green', 'Signed')} ${plain(basename(model))}: ${plural(manifest.files.length, 'file')} (${formatBytes(bytes)})`
  return `${[head, ...rows.map(([name = '', value = '']) => `  ${paint('dim', name.padEnd(13))} ${plain(value)}`)].join('\n')}\n`
}

/** What the configuration or a flag keeps out of the signature: it can be replaced unseen. */
export function leftOut({ ignore }: Manifest): readonly (readonly [string, string])[] {
  const paths = ignore.filter((path) => !DEFAULT_IGNORES.includes(path))
  return paths.length === 0 ? [] : [['left out', paths.join(', ')]]
}

function instanceFlags(flags: Parsed): string {
  const inputs = INSTANCE_NAMES.flatMap((name) =>
    flags.text(name) === undefined ? [] : [`--${name} ${shellWord(flags.text(name) ?? '')}`],
  )
  return inputs.map((flag) => ` ${flag}`).join('')
}

/** What a consumer must know to verify a signature, and should learn from elsewhere than the signature. */
export function verifyFlags(signer: Signer): string {
  if (signer.method === 'key') return '--public-key FILE'
  if (signer.method === 'certificate') return `--certificate-chain FILE --certificate-fingerprint ${signer.fingerprint}`
  return `--certificate-identity ${shellWord(signer.san ?? '')} --certificate-oidc-issuer ${shellWord(signer.claims.issuer ?? '')}`
}
