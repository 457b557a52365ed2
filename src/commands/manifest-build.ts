import { basename, join, relative, resolve, sep } from 'node:path'
import { SealError } from '../errors.ts'
import { buildManifest, serializeManifest } from '../manifest/build.ts'
import { canonicalJson, type Json } from '../manifest/canonical.ts'
import { MAX_MANIFEST_BYTES, parseManifest, parseShard } from '../manifest/parse.ts'
import { faultOfPath } from '../manifest/paths.ts'
import { listingDigest, mergeShards, planShards, SHARD_SCHEMA, type Shard } from '../manifest/shard.ts'
import { MANIFEST_FILE, type Manifest, type ModelInfo, UNVERSIONED } from '../manifest/types.ts'
import { writeAtomically } from '../ports/atomic-write.ts'
import { lockedDependencies, measureModel } from '../ports/measure-model.ts'
import { DEFAULT_IGNORES, listModel, measure, refuseProblems } from '../ports/model-files.ts'
import { readText } from '../ports/text-file.ts'
import { plain } from '../report/escape.ts'
import { type ModelConfig, trimSlash } from '../settings/config.ts'
import { readLocalConfig } from '../settings/local.ts'
import { formatBytes } from '../units.ts'
import { type Parsed, parseFlags, required } from './command.ts'
import type { Io } from './io.ts'
import { painter } from './paint.ts'

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
  const target = await targetOf(folder, flags, io)
  const plan = flags.text('plan')
  const shard = flags.text('shard')
  if (plan !== undefined) return printPlan(target, plan, io)
  if (shard !== undefined) return writeShard(target, shard, { flags, io })
  return writeManifest(target, { flags, io })
}

interface Target {
  readonly root: string
  readonly model: ModelInfo
  readonly ignore: readonly string[]
}

interface Context {
  readonly flags: Parsed
  readonly io: Io
}

async function targetOf(folder: string, flags: Parsed, io: Io): Promise<Target> {
  const root = resolve(io.cwd, folder)
  const local = await readLocalConfig(root)
  const configured = local.config?.models?.find(({ path }) => resolve(local.root, trimSlash(path)) === root)
  const ignore = [
    ...DEFAULT_IGNORES,
    ...flags.list('ignore').map(ignorePath),
    ...(configured?.ignorePaths ?? []),
    ...outputInside(root, flags, io),
  ]
  return { root, ignore, model: await describeModel(root, flags, configured) }
}

function ignorePath(path: string): string {
  const bare = trimSlash(path)
  const fault = faultOfPath(bare)
  if (fault || bare === '.' || /[*?[]/.test(bare))
    throw new SealError(
      'USAGE',
      `--ignore ${JSON.stringify(path)}: give a literal path below the model, relative to it, without * ? [${fault === undefined ? '' : ` (${fault})`}.`,
    )
  return bare
}

/** A manifest that is written into the model under another name is not part of the model. */
function outputInside(root: string, flags: Parsed, io: Io): readonly string[] {
  const out = flags.text('out')
  if (out === undefined || out === '-') return []
  const path = relative(root, resolve(io.cwd, out)).split(sep).join('/')
  return faultOfPath(path) === undefined ? [path] : []
}

async function describeModel(root: string, flags: Parsed, configured: ModelConfig | undefined): Promise<ModelInfo> {
  const present = await presentModel(join(root, MANIFEST_FILE))
  const pick = (name: 'name' | 'version' | 'framework' | 'type') => flags.text(name) ?? configured?.[name] ?? present?.[name]
  const [framework, type] = [pick('framework'), pick('type')]
  return {
    name: pick('name') ?? basename(root),
    version: pick('version') ?? UNVERSIONED,
    ...(framework === undefined ? {} : { framework }),
    ...(type === undefined ? {} : { type }),
  }
}

/** What the present manifest says about the model. One that cannot be read says nothing: it is about to be replaced. */
async function presentModel(file: string): Promise<ModelInfo | undefined> {
  try {
    return parseManifest(await readText(file, { maxBytes: MAX_MANIFEST_BYTES, missing: 'MANIFEST_MISSING' }), file).model
  } catch (error) {
    if (error instanceof SealError && error.code !== 'MANIFEST_NEWER') return undefined
    throw error
  }
}

async function writeManifest({ root, model, ignore }: Target, { flags, io }: Context): Promise<number> {
  const progress = io.progress(`Measuring ${basename(root)}`, flags.on('quiet'))
  const measured = await measureModel(root, ignore, { sha512: flags.on('sha512'), progress, signal: io.signal })
  refuseProblems(root, measured.problems)
  if (measured.files.length === 0) throw new SealError('MODEL_EMPTY', `${root} holds no file that belongs to a model. Nothing was written.`)
  const manifest = buildManifest({ model, ignore, dependencies: measured.dependencies, files: measured.files.map(({ entry }) => entry) })
  return output(manifest, flags.text('out') ?? join(root, MANIFEST_FILE), io)
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

async function printPlan({ root, ignore }: Target, text: string, io: Io): Promise<number> {
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

async function writeShard({ root, model, ignore }: Target, text: string, { flags, io }: Context): Promise<number> {
  const [first = '', last = '', ...more] = text.split('/')
  const [index, count] = [shardNumber(first, '--shard I/N'), shardNumber(last, '--shard I/N')]
  if (more.length > 0 || index > count)
    throw new SealError('USAGE', `--shard: expected I/N with I from 1 to N, found ${JSON.stringify(text)}.`)
  const out = flags.text('out') ?? `weightseal.shard-${index}-of-${count}.json`
  if (out !== '-' && outputInside(root, { ...flags, text: () => out }, io).length > 0)
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
