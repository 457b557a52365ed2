import { resolve } from 'node:path'
import { attemptFile } from '../../core/attempt.ts'
import { messageOf, SealError } from '../../core/errors.ts'
import { plain, plainLines } from '../../core/escape.ts'
import { EXIT } from '../../core/exit.ts'
import { plural } from '../../core/plural.ts'
import { serializeManifest } from '../../domains/manifest/build.ts'
import { canonicalJson, type Json } from '../../domains/manifest/canonical.ts'
import type { Manifest } from '../../domains/manifest/types.ts'
import { writeAtomically } from '../../ports/files/atomic-write.ts'
import { type Parsed, required } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'
import { painter } from '../../shell/paint.ts'
import { MAX_PARTS, parsePart, partNumber } from '../../shell/part.ts'
import type { Subcommand } from '../../shell/subcommand.ts'
import { localModels } from '../models/run.ts'
import { type FailedModel, manifestsJson } from './build-json.ts'
import { manifestText } from './build-text.ts'
import { mergeForGit } from './merge-driver.ts'
import type { ModelInputs } from './model-target.ts'
import { buildModelManifest, type ManifestOptions, saveManifest, type WrittenManifest, writeManifest } from './run.ts'
import { measureShard, mergeShardFiles, planMatrix } from './shards-run.ts'

const USAGE = 'weightseal manifest MODEL_DIR [--name --version --framework --type --sha512 --ignore PATH --out FILE]'
const MERGE_USAGE = 'weightseal manifest --merge SHARD… --out MODEL_DIR/weightseal.manifest.json'

/** The value of `--out` that means standard output. */
const STDOUT = '-'

/** `weightseal manifest MODEL_DIR`, with `--plan`, `--shard` and `--merge`. */
export const build: Subcommand = {
  usage: USAGE,
  positionals: MAX_PARTS,
  flags: {
    name: { type: 'string' },
    version: { type: 'string' },
    framework: { type: 'string' },
    type: { type: 'string' },
    sha512: { type: 'boolean' },
    tensors: { type: 'boolean' },
    out: { type: 'string' },
    ignore: { type: 'string', multiple: true },
    plan: { type: 'string' },
    shard: { type: 'string' },
    merge: { type: 'boolean' },
    all: { type: 'boolean' },
    'merge-driver': { type: 'boolean' },
    json: { type: 'boolean' },
  },
  run,
}

async function run(flags: Parsed, io: Io): Promise<number> {
  const modes = ['plan', 'shard', 'merge', 'all', 'merge-driver'].filter((name) => flags.on(name) || flags.text(name) !== undefined)
  if (modes.length > 1) throw new SealError('USAGE', `--${modes.join(' and --')} cannot be used together.\nHelp: weightseal help manifest`)
  const [mode] = modes
  if (flags.on('json') && (mode === 'shard' || mode === 'merge-driver'))
    throw new SealError('USAGE', `--json and --${mode} cannot be used together.\nHelp: weightseal help manifest`)
  if (flags.on('merge')) return merge(flags, io)
  if (flags.on('merge-driver')) return mergeDriver(flags, io)
  if (flags.on('all')) return buildAll(flags, io)
  const [folder, ...more] = flags.positionals
  if (folder === undefined || more.length > 0)
    throw new SealError('USAGE', `Expected one model directory, found ${flags.positionals.length}.\nUsage: ${USAGE}`)
  const [count, shard] = [flags.text('plan'), flags.text('shard')]
  if (count !== undefined) return plan(folder, count, { flags, io })
  return shard === undefined ? buildOne(folder, flags, io) : measurePart(folder, shard, { flags, io })
}

interface Context {
  readonly flags: Parsed
  readonly io: Io
}

async function buildOne(folder: string, flags: Parsed, io: Io): Promise<number> {
  const out = flags.text('out')
  const options: ManifestOptions = {
    info: flags.text,
    ignore: flags.list('ignore'),
    sha512: flags.on('sha512'),
    tensors: flags.on('tensors'),
    quiet: flags.on('quiet'),
    out: out === STDOUT ? undefined : out,
  }
  return out === STDOUT
    ? print(await buildModelManifest(folder, options, io), io)
    : report(await writeManifest(folder, options, io), flags, io)
}

/** Writes the manifest of every model of the repository. One that fails does not stop the others. */
async function buildAll(flags: Parsed, io: Io): Promise<number> {
  const { root, models } = await localModels(resolve(io.cwd, flags.positionals[0] ?? '.'))
  if (models.length === 0)
    throw new SealError('MODEL_EMPTY', `No model recognised in ${root}. "weightseal models" lists the files that were passed over.`)
  const options: ManifestOptions = {
    info: () => undefined,
    ignore: [],
    sha512: flags.on('sha512'),
    tensors: flags.on('tensors'),
    quiet: flags.on('quiet'),
    out: undefined,
  }
  const [done, failed]: [WrittenManifest[], FailedModel[]] = [[], []]
  const isJson = flags.on('json')
  for (const { path } of models) {
    const written = await attemptFile<WrittenManifest | undefined>(
      () => writeManifest(resolve(root, path), options, io),
      (error) => {
        io.stderr(`error: ${plain(path)}: ${plainLines(messageOf(error))}\n`)
        failed.push({ path, error })
        return undefined
      },
    )
    if (written === undefined) continue
    done.push(written)
    if (!isJson) io.stdout(`${painter(io)('green', 'Written')} ${plain(path)}: ${plural(written.manifest.files.length, 'file')}\n`)
  }
  if (isJson) io.stdout(manifestsJson(done, failed, io.cwd))
  return failed.length === 0 ? EXIT.ok : EXIT.usage
}

const DRIVER_USAGE = 'weightseal manifest --merge-driver %O %A %B'

/** Merges as git asks a merge driver to: the result replaces the second file, and 1 means a conflict. */
async function mergeDriver(flags: Parsed, io: Io): Promise<number> {
  const [base, ours, theirs] = flags.positionals
  const conflicts = await mergeForGit(
    {
      base: required(base, 'The common ancestor', DRIVER_USAGE),
      ours: required(ours, 'Our version', DRIVER_USAGE),
      theirs: required(theirs, 'Their version', DRIVER_USAGE),
    },
    io,
  )
  for (const conflict of conflicts) io.stderr(`conflict: both sides change ${plain(conflict)}\n`)
  return conflicts.length === 0 ? EXIT.ok : EXIT.block
}

function print(manifest: Manifest, io: Io): number {
  io.stdout(serializeManifest(manifest))
  return EXIT.ok
}

function report(written: WrittenManifest, flags: Parsed, io: Io): number {
  io.stdout(flags.on('json') ? manifestsJson([written], [], io.cwd) : manifestText(written, { cwd: io.cwd, paint: painter(io) }))
  return EXIT.ok
}

async function merge(flags: Parsed, io: Io): Promise<number> {
  const out = required(flags.text('out'), '--out FILE, where to write the manifest,', MERGE_USAGE)
  const manifest = await mergeShardFiles(flags.positionals, io)
  return out === STDOUT ? print(manifest, io) : report(await saveManifest(manifest, out, io), flags, io)
}

function modelInputs(flags: Parsed): ModelInputs {
  const out = flags.text('out')
  return { info: flags.text, ignore: flags.list('ignore'), outputs: out === undefined || out === STDOUT ? [] : [out] }
}

async function plan(folder: string, count: string, { flags, io }: Context): Promise<number> {
  const include = await planMatrix(folder, modelInputs(flags), partNumber(count, '--plan N'), io)
  io.stdout(`${JSON.stringify({ include })}\n`)
  return EXIT.ok
}

async function measurePart(folder: string, part: string, { flags, io }: Context): Promise<number> {
  const { index, count } = parsePart(part)
  const out = flags.text('out') ?? `weightseal.shard-${index}-of-${count}.json`
  const file = out === STDOUT ? undefined : out
  const options = { index, count, file, sha512: flags.on('sha512'), quiet: flags.on('quiet') }
  const shard = await measureShard(folder, modelInputs(flags), options, io)
  const json = canonicalJson(shard as unknown as Json)
  if (file !== undefined) await writeAtomically(resolve(io.cwd, file), json)
  io.stdout(file === undefined ? json : `Shard ${index} of ${count}: ${plural(shard.files.length, 'file')}, written to ${plain(file)}\n`)
  return EXIT.ok
}
