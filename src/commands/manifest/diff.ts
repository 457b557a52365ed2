import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { SealError } from '../../core/errors.ts'
import { plain } from '../../core/escape.ts'
import { EXIT } from '../../core/exit.ts'
import { decode } from '../../core/text.ts'
import { compareFiles, type Difference } from '../../domains/manifest/compare.ts'
import { MAX_MANIFEST_BYTES, parseManifest } from '../../domains/manifest/parse.ts'
import { trimSlash } from '../../domains/manifest/paths.ts'
import { type Dependency, MANIFEST_FILE, type Manifest } from '../../domains/manifest/types.ts'
import { readText } from '../../ports/files/text-file.ts'
import { localGit } from '../../ports/git.ts'
import { parseFlags } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'
import { painter } from '../../shell/paint.ts'

const USAGE = 'weightseal manifest diff A B [--json]   (A, B: a manifest, a model directory, or REF:PATH in git)'

/** `weightseal manifest diff`: 0 the same model, 1 different. */
export async function diff(args: readonly string[], io: Io): Promise<number> {
  const flags = parseFlags(args, { json: { type: 'boolean' } }, { usage: USAGE, positionals: 2 })
  const [a, b, ...more] = flags.positionals
  if (a === undefined || b === undefined || more.length > 0)
    throw new SealError('USAGE', `Expected two manifests, found ${flags.positionals.length}.\nUsage: ${USAGE}`)
  const [before, after] = [await load(a, io), await load(b, io)]
  const differences = compareFiles(before.files, after.files)
  const dependencies = compareDependencies(before.dependencies, after.dependencies)
  const described = describeModel(before, after)
  const same = differences.length + dependencies.length + described.length === 0
  if (flags.on('json'))
    io.stdout(
      `${JSON.stringify({ same, before: before.tree.root, after: after.tree.root, model: described, files: differences.map(({ kind, hint: _, ...rest }) => ({ kind: KINDS[kind], ...rest })), dependencies }, null, 2)}\n`,
    )
  else io.stdout(toText())
  return same ? EXIT.ok : EXIT.block

  function toText(): string {
    const paint = painter(io)
    if (same) return `The same model: ${after.files.length} files, model digest ${after.tree.root}\n`
    const files = differences.map((difference) => plain(describeChange(difference)))
    const header = `${paint('bold', 'model digest')} ${before.tree.root} → ${after.tree.root}`
    return `${[header, ...described.map(plain), ...files, ...dependencies.map(plain)].join('\n')}\n`
  }
}

/** A difference between two manifests is a change, not a fault. */
function describeChange(difference: Difference): string {
  const brief = ({ size, sha256 }: { readonly size: number; readonly sha256: string }) => `${size} bytes, sha256 ${sha256.slice(0, 12)}…`
  switch (difference.kind) {
    case 'missing':
      return `- ${difference.path} removed (${brief(difference.expected)})`
    case 'unexpected':
      return `+ ${difference.path} added (${brief(difference.actual)})`
    case 'renamed':
      return `> ${difference.path} renamed from ${difference.from}`
    case 'changed':
      return `~ ${difference.path} ${brief(difference.expected)} → ${brief(difference.actual)}`
  }
}

const KINDS = { missing: 'removed', unexpected: 'added', changed: 'changed', renamed: 'renamed' } as const

async function load(operand: string, io: Io): Promise<Manifest> {
  const path = resolve(io.cwd, operand)
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats !== undefined) {
    const file = stats.isDirectory() ? join(path, MANIFEST_FILE) : path
    return parseManifest(await readText(file, { maxBytes: MAX_MANIFEST_BYTES, missing: 'MANIFEST_MISSING' }), operand)
  }
  const [, ref, inside] = /^([^:]+):(.*)$/.exec(operand) ?? []
  if (ref === undefined || inside === undefined)
    throw new SealError('MANIFEST_MISSING', `${operand} is neither a file, nor a directory, nor REF:PATH.\nUsage: ${USAGE}`)
  return fromGit(ref, trimSlash(inside), io)
}

async function fromGit(ref: string, path: string, io: Io): Promise<Manifest> {
  const git = localGit(io.cwd)
  const commit = await git.resolve(ref).catch((cause: unknown) => {
    throw new SealError(
      'USAGE',
      `git knows no commit ${JSON.stringify(ref)} here. In a shallow checkout, fetch it first (fetch-depth: 0).`,
      { cause },
    )
  })
  const inside = path === '.' ? MANIFEST_FILE : `${path}/${MANIFEST_FILE}`
  const top = localGit(await git.top())
  const bytes = (path === '.' ? undefined : await top.show(commit, path)) ?? (await top.show(commit, inside))
  if (bytes === undefined)
    throw new SealError('MANIFEST_MISSING', `There is no manifest at ${ref}:${path} (looked for ${path} and ${inside}).`)
  return parseManifest(decode(bytes, `${ref}:${path}`), `${ref}:${path}`)
}

function describeModel(before: Manifest, after: Manifest): readonly string[] {
  const fields = ['name', 'version', 'framework', 'type'] as const
  return fields
    .filter((field) => before.model[field] !== after.model[field])
    .map((field) => `${field}: ${before.model[field] ?? '(none)'} → ${after.model[field] ?? '(none)'}`)
}

/** Dependencies by lock file, name and version: new, gone, other hashes. */
function compareDependencies(before: readonly Dependency[], after: readonly Dependency[]): readonly string[] {
  const key = ({ ecosystem, name, version, from }: Dependency) => `${ecosystem}:${name} ${version} (${from})`
  const [old, now] = [new Map(before.map((entry) => [key(entry), entry])), new Map(after.map((entry) => [key(entry), entry]))]
  const gone = [...old.keys()].filter((name) => !now.has(name)).map((name) => `- dependency ${name}`)
  const added = [...now.keys()].filter((name) => !old.has(name)).map((name) => `+ dependency ${name}`)
  const other = [...now]
    .filter(([name, entry]) => old.has(name) && old.get(name)?.hashes.join() !== entry.hashes.join())
    .map(([name]) => `~ dependency ${name} has other hashes`)
  return [...gone, ...added, ...other]
}
