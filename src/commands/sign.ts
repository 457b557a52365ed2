import { lstatSync } from 'node:fs'
import { basename, relative, resolve } from 'node:path'
import { SealError } from '../errors.ts'
import { EXIT } from '../exit.ts'
import { buildManifest } from '../manifest/build.ts'
import { MAX_MANIFEST_BYTES, parseManifest } from '../manifest/parse.ts'
import { type Manifest, UNVERSIONED } from '../manifest/types.ts'
import { writeAtomically } from '../ports/atomic-write.ts'
import { listFile, measure, refuseProblems } from '../ports/model-files.ts'
import { readText } from '../ports/text-file.ts'
import { plain } from '../report/escape.ts'
import { plural } from '../report/report.ts'
import { oneOf } from '../settings/given.ts'
import { KEY_ENV, PASSWORD_ENV, signingPlan } from '../settings/signing-plan.ts'
import { SINGLE_FILE_NAMES, statementOf } from '../signing/statement.ts'
import type { Statement } from '../signing/types.ts'
import type { Signer } from '../signing/verify.ts'
import { formatBytes } from '../units.ts'
import { type Command, type Parsed, parseFlags, required } from './command.ts'
import type { Io } from './io.ts'
import { modelSigner } from './model-signer.ts'
import { measureManifest, modelTarget } from './model-target.ts'
import { painter } from './paint.ts'
import { signerRows } from './verification-text.ts'
import { defaultSignature } from './verify.ts'

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
  --single-file-name basename|dot   how a single file is called in the signature: dot (".", the default) is read by every
                       client, basename is what the specification says

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

Exit codes: 0 signed, 2 wrong use or refused, 3 a service did not answer. Nothing is written unless the signature verifies.
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
  const plan = signingPlan(signingGiven(flags))
  const signer = await modelSigner(plan, {
    cwd: io.cwd,
    env: io.env,
    now: new Date(),
    cachePath: io.cachePath,
    visibility: io.visibility,
    onSecret: io.secret,
  })
  const file = resolve(io.cwd, flags.text('signature') ?? defaultSignature(model))
  const { manifest, statement } = await whatIsSigned(model, file, flags, io)
  if (flags.on('require-content')) refusePointers(manifest)
  const { bundle, signer: by } = await signer.sign(statement)
  await writeAtomically(file, `${JSON.stringify(bundle)}\n`)
  io.stdout(describe(manifest, by, { file, model }, io))
  return EXIT.ok
}

/** Flags under the names of the Action's inputs. */
export function signingGiven(flags: Parsed): (name: string) => string | undefined {
  return (name) => {
    if (name === 'certificate-chain') return flags.list(name).join('\n') || undefined
    return flags.on(name) ? 'true' : flags.text(name)
  }
}

interface Signed {
  readonly manifest: Manifest
  readonly statement: Statement
}

async function whatIsSigned(model: string, signature: string, flags: Parsed, io: Io): Promise<Signed> {
  const subject = basename(model)
  const listed = flags.text('manifest')
  if (listed !== undefined) {
    const manifest = parseManifest(
      await readText(resolve(io.cwd, listed), { maxBytes: MAX_MANIFEST_BYTES, missing: 'MANIFEST_MISSING' }),
      listed,
    )
    return { manifest, statement: statementOf(manifest, { subject }) }
  }
  const singleFile = oneOf('single-file-name', flags.text('single-file-name'), SINGLE_FILE_NAMES) ?? 'dot'
  if (lstatSync(model, { throwIfNoEntry: false })?.isFile()) {
    const manifest = await measureFile(model, io, flags.on('quiet'))
    return { manifest, statement: statementOf(manifest, { subject, singleFile }) }
  }
  const target = await modelTarget(model, { info: () => undefined, ignore: flags.list('ignore-path'), outputs: [signature] }, io)
  const manifest = await measureManifest(target, { sha512: false, quiet: flags.on('quiet') }, io)
  return { manifest, statement: statementOf(manifest, { subject }) }
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

function describe(manifest: Manifest, by: Signer, { file, model }: { readonly file: string; readonly model: string }, io: Io): string {
  const paint = painter(io)
  const bytes = manifest.files.reduce((sum, { size }) => sum + size, 0)
  const pointers = manifest.files.filter(({ source }) => source === 'lfs-pointer').length
  const rows = [
    ...signerRows(by),
    ['OMS root', manifest.oms.root],
    ...(pointers === 0 ? [] : [['from pointers', `${plural(pointers, 'file')} known from git-LFS pointers; the content was not read`]]),
    ['written to', shown(file, io)],
    ['verify with', `weightseal verify ${shown(model, io)} ${verifyFlags(by)}`],
  ]
  const head = `${paint('green', 'Signed')} ${plain(basename(model))}: ${plural(manifest.files.length, 'file')} (${formatBytes(bytes)})`
  return `${[head, ...rows.map(([name = '', value = '']) => `  ${paint('dim', name.padEnd(13))} ${plain(value)}`)].join('\n')}\n`
}

function shown(file: string, io: Pick<Io, 'cwd'>): string {
  const path = relative(io.cwd, file)
  return path.startsWith('..') ? file : path
}

/** What a consumer must know to verify a signature, and should learn from elsewhere than the signature. */
export function verifyFlags(signer: Signer): string {
  if (signer.method === 'key') return '--public-key FILE'
  if (signer.method === 'certificate') return `--certificate-chain FILE --certificate-fingerprint ${signer.fingerprint}`
  return `--certificate-identity ${signer.san} --certificate-oidc-issuer ${signer.claims.issuer}`
}
