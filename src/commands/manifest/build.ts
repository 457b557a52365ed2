import { join, relative, resolve } from 'node:path'
import { SealError } from '../../core/errors.ts'
import { plain } from '../../core/escape.ts'
import { formatBytes } from '../../core/units.ts'
import { serializeManifest } from '../../domains/manifest/build.ts'
import { canonicalJson, type Json } from '../../domains/manifest/canonical.ts'
import { MAX_MANIFEST_BYTES, parseShard } from '../../domains/manifest/parse.ts'
import { listingDigest, mergeShards, planShards, SHARD_SCHEMA, type Shard } from '../../domains/manifest/shard.ts'
import { MANIFEST_FILE, type Manifest } from '../../domains/manifest/types.ts'
import { writeAtomically } from '../../ports/files/atomic-write.ts'
import { lockedDependencies } from '../../ports/files/measure-model.ts'
import { listModel, measure, pathInside, refuseProblems } from '../../ports/files/model-files.ts'
import { readText } from '../../ports/files/text-file.ts'
import { type Parsed, parseFlags, required } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'
import { painter } from '../../shell/paint.ts'
import { type ModelGiven, type ModelTarget, measureManifest, modelTarget } from './model-target.ts'

const USAGE = 'weightseal manifest MODEL_DIR [--name --version --framework --type --sha512 --ignore PATH --out FILE]'
const MAX_SHARDS = 256

const FLAGS = {
  name: { type: 'string' },
  version: { type: 'string' },
  framework: { type: 'string' },
  type: { type: 'string' },
  sha512: { type: 'boolean' },
  out: { type: 'string' },
  ignore: { type: 'string', multiple: true },
  plan: { type: 'string' },
  shard: { type: 'string' },
  merge: { type: 'boolean' },
} as const

/** `weightseal manifest MODEL_DIR`, and its `--plan`, `--shard` and `--merge`. */
export async function build(args: readonly string[], io: Io): Promise<number> {
  const flags = parseFlags(args, FLAGS, { usage: USAGE, positionals: MAX_SHARDS })
  const modes = ['plan', 'shard', 'merge'].filter((name) => flags.on(name) || flags.text(name) !== undefined)
  if (modes.length > 1) throw new SealError('USAGE', `--${modes.join(' and --')} do not go together.\nMore: weightseal help manifest`)
  if (flags.on('merge')) return merge(flags, io)
  const [folder, ...more] = flags.positionals
  if (folder === undefined || more.length > 0)
    throw new SealError('USAGE', `Expected one model directory, found ${flags.positionals.length}.\nUsage: ${USAGE}`)
  const target = await modelTarget(folder, givenOf(flags), io)
  const plan = flags.text('plan')
  const shard = flags.text('shard')
  if (plan !== undefined) return printPlan(target, plan, io)
  if (shard !== undefined) return writeShard(target, shard, { flags, io })
  return writeManifest(target, { flags, io })
}

function givenOf(flags: Parsed): ModelGiven {
  const out = flags.text('out')
  return { info: flags.text, ignore: flags.list('ignore'), outputs: out === undefined || out === '-' ? [] : [out] }
}

interface Context {
  readonly flags: Parsed
  readonly io: Io
}

async function writeManifest(target: ModelTarget, { flags, io }: Context): Promise<number> {
  const manifest = await measureManifest(target, { sha512: flags.on('sha512'), quiet: flags.on('quiet') }, io)
  return output(manifest, flags.text('out') ?? join(target.root, MANIFEST_FILE), io)
}

async function output(manifest: Manifest, out: string, io: Io): Promise<number> {
  const text = serializeManifest(manifest)
  if (out === '-') {
    io.stdout(text)
    return 0
  }
  const file = resolve(io.cwd, out)
  await writeAtomically(file, text)
  io.stdout(describeManifest(manifest, shown(file, io), io))
  return 0
}

/** A path as the user would type it: relative below the working directory, absolute elsewhere. */
function shown(file: string, io: Io): string {
  const path = relative(io.cwd, file)
  return path.startsWith('..') ? file : path
}

function describeManifest({ model, files, dependencies, tree, oms }: Manifest, file: string, io: Io): string {
  const paint = painter(io)
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  const pointers = files.filter(({ source }) => source === 'lfs-pointer').length
  const known = pointers === 0 ? '' : `, ${pointers} known from git-LFS pointers`
  const rows = [
    ['model', `${plain(model.name)} ${plain(model.version)}`],
    ['files', `${files.length} (${formatBytes(bytes)}${known})`],
    ...(dependencies.length === 0 ? [] : [['dependencies', `${dependencies.length} locked`]]),
    ['model digest', tree.root],
    ['OMS root', oms.root],
    ['written to', plain(file)],
  ]
  return `${rows.map(([name = '', value]) => `${paint('dim', name.padEnd(13))} ${value}`).join('\n')}\n`
}

async function printPlan({ root, ignore }: ModelTarget, text: string, io: Io): Promise<number> {
  const count = shardNumber(text, '--plan N')
  const { entries, problems } = await listModel(root, ignore)
  refuseProblems(root, problems)
  if (entries.length === 0) throw new SealError('MODEL_EMPTY', `${root} holds no file that belongs to a model.`)
  const include = planShards(entries, count).map((files, index) => ({
    shard: `${index + 1}/${count}`,
    files: files.length,
    bytes: files.reduce((sum, { size }) => sum + size, 0),
  }))
  io.stdout(`${JSON.stringify({ include })}\n`)
  return 0
}

function shardNumber(text: string, what: string): number {
  const number = /^[1-9][0-9]{0,2}$/.test(text) ? Number(text) : 0
  if (number < 1 || number > MAX_SHARDS)
    throw new SealError('USAGE', `${what}: expected a number from 1 to ${MAX_SHARDS}, found ${JSON.stringify(text)}.`)
  return number
}

async function writeShard({ root, model, ignore }: ModelTarget, text: string, { flags, io }: Context): Promise<number> {
  const [first = '', last = '', ...more] = text.split('/')
  const [index, count] = [shardNumber(first, '--shard I/N'), shardNumber(last, '--shard I/N')]
  if (more.length > 0 || index > count)
    throw new SealError('USAGE', `--shard: expected I/N with I from 1 to N, found ${JSON.stringify(text)}.`)
  const out = flags.text('out') ?? `weightseal.shard-${index}-of-${count}.json`
  if (out !== '-' && pathInside(root, resolve(io.cwd, out)).length > 0)
    throw new SealError(
      'USAGE',
      `--out ${out} lies inside the model, which would change what the other shards see. Give a path outside ${root}.`,
    )
  const { entries, problems } = await listModel(root, ignore)
  refuseProblems(root, problems)
  const locked = await lockedDependencies(entries)
  refuseProblems(root, locked.problems)
  const own = planShards(entries, count)[index - 1] ?? []
  const progress = io.progress(`Measuring shard ${index}/${count}`, flags.on('quiet'))
  const measured = await measure(own, { sha512: flags.on('sha512'), progress, signal: io.signal })
  refuseProblems(root, measured.problems)
  const shard: Shard = {
    schema: SHARD_SCHEMA,
    shard: { index, count },
    listing: listingDigest(entries),
    listed: entries.length,
    model,
    ignore: [...ignore],
    dependencies: locked.dependencies,
    files: measured.files.map(({ entry, onDisk }) => ({ ...entry, onDisk })),
  }
  const json = canonicalJson(shard as unknown as Json)
  if (out === '-') io.stdout(json)
  else await writeAtomically(resolve(io.cwd, out), json)
  if (out !== '-') io.stdout(`Shard ${index} of ${count}: ${own.length} files, written to ${plain(out)}\n`)
  return 0
}

async function merge(flags: Parsed, io: Io): Promise<number> {
  const out = required(
    flags.text('out'),
    '--out FILE, the place of the manifest',
    'weightseal manifest --merge SHARD… --out MODEL_DIR/weightseal.manifest.json',
  )
  const shards = await Promise.all(
    flags.positionals.map(async (file) =>
      parseShard(await readText(resolve(io.cwd, file), { maxBytes: MAX_MANIFEST_BYTES, missing: 'SHARD_INVALID' }), file),
    ),
  )
  return output(mergeShards(shards), out, io)
}
