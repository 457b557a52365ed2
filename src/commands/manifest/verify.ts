import { basename, join, relative, resolve } from 'node:path'
import { plain } from '../../core/escape.ts'
import { EXIT } from '../../core/exit.ts'
import { formatBytes } from '../../core/units.ts'
import { compareFiles, type Difference, describeDifference } from '../../domains/manifest/compare.ts'
import { compareInstalled, type InstalledDifference } from '../../domains/manifest/dependencies/installed.ts'
import { MAX_MANIFEST_BYTES, parseManifest } from '../../domains/manifest/parse.ts'
import { MANIFEST_FILE, type Manifest } from '../../domains/manifest/types.ts'
import type { EntryProblem, MeasuredModel } from '../../domains/models/measured.ts'
import { unmeasuredPaths } from '../../domains/models/subjects.ts'
import { readInstalled } from '../../ports/files/installed.ts'
import { measureModel } from '../../ports/files/measure-model.ts'
import { pathInside } from '../../ports/files/model-files.ts'
import { readText } from '../../ports/files/text-file.ts'
import { parseFlags, required } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'
import { painter } from '../../shell/paint.ts'
import { explain } from './line-endings.ts'

const USAGE = 'weightseal manifest verify MODEL_DIR [--manifest FILE] [--require-content] [--installed DIR] [--json]'
const MAX_SHOWN = 200

interface Outcome {
  readonly manifest: Manifest
  readonly differences: readonly Difference[]
  readonly problems: readonly EntryProblem[]
  /** Pointers where content was required. */
  readonly pointers: readonly string[]
  readonly ignored: readonly string[]
  /** Installed packages that are not as the lock files say; empty when nobody asked. */
  readonly installed: readonly InstalledDifference[]
}

/** `weightseal manifest verify`: 0 the model is what the manifest lists, 1 it is not, 3 could not tell. */
export async function verify(args: readonly string[], io: Io): Promise<number> {
  const flags = parseFlags(
    args,
    { manifest: { type: 'string' }, 'require-content': { type: 'boolean' }, installed: { type: 'string' }, json: { type: 'boolean' } },
    { usage: USAGE, positionals: 1 },
  )
  const root = resolve(io.cwd, required(flags.positionals[0], 'The model directory', USAGE))
  const file = resolve(io.cwd, flags.text('manifest') ?? join(root, MANIFEST_FILE))
  const text = await readText(file, { maxBytes: MAX_MANIFEST_BYTES, missing: 'MANIFEST_MISSING' })
  const manifest = parseManifest(text, relative(io.cwd, file) || file)
  const sha512 = manifest.files.some((entry) => entry.sha512 !== undefined)
  const progress = io.progress(`Verifying ${basename(root)}`, flags.on('quiet'))
  const measured = await measureModel(root, [...manifest.ignore, ...pathInside(root, file)], { sha512, progress, signal: io.signal })
  const folder = flags.text('installed')
  const installed = folder === undefined ? [] : compareInstalled(manifest.dependencies, await readInstalled(resolve(io.cwd, folder)))
  const outcome = { ...(await judge(root, manifest, measured, flags.on('require-content'))), installed }
  io.stdout(flags.on('json') ? toJson(outcome) : toText(outcome, io))
  return exitOf(outcome)
}

async function judge(
  root: string,
  manifest: Manifest,
  measured: MeasuredModel,
  requireContent: boolean,
): Promise<Omit<Outcome, 'installed'>> {
  // Whether a lock file can be read as one does not matter here: its bytes are compared like any other's.
  const problems = measured.problems.filter(({ code }) => code !== 'LOCK_FILE_INVALID')
  const unmeasured = unmeasuredPaths({ files: measured.files, problems })
  const listed = manifest.files.filter(({ path }) => !unmeasured.has(path))
  const found = compareFiles(
    listed,
    measured.files.map(({ entry }) => entry),
  )
  const differences = await Promise.all(found.map((difference) => explain(root, difference)))
  const pointers = requireContent ? measured.files.filter(({ entry }) => entry.source === 'lfs-pointer').map(({ entry }) => entry.path) : []
  return {
    manifest,
    differences,
    problems,
    pointers,
    ignored: measured.ignored.filter((path) => !path.startsWith('.git') && path !== MANIFEST_FILE),
  }
}

function exitOf({ differences, problems, pointers, installed }: Outcome): number {
  const unread = problems.filter(({ code }) => code === 'FILE_UNREADABLE' || code === 'FILE_CHANGED')
  if (installed.some(({ kind }) => kind !== 'absent')) return EXIT.block
  if (differences.length > 0 || pointers.length > 0 || problems.length > unread.length) return EXIT.block
  return unread.length > 0 ? EXIT.undecided : EXIT.ok
}

function toJson(outcome: Outcome): string {
  const { manifest, differences, problems, pointers, ignored, installed } = outcome
  const verified = exitOf(outcome) === EXIT.ok
  return `${JSON.stringify({ verified, modelDigest: manifest.tree.root, files: manifest.files.length, differences, problems, pointers, ignored, installed }, null, 2)}\n`
}

const MARKS = { missing: '-', unexpected: '+', changed: '~', renamed: '>' } as const

function toText(outcome: Outcome, io: Io): string {
  const { manifest, differences, problems, pointers, ignored, installed } = outcome
  const paint = painter(io)
  const lines = [
    ...differences.map(
      (difference) =>
        `${paint('red', MARKS[difference.kind])} ${difference.kind.padEnd(10)} ${plain(`${difference.path} ${describeDifference(difference)}`)}`,
    ),
    ...problems.map(({ path, reason }) => `${paint('red', '!')} ${'unmeasured'.padEnd(10)} ${plain(`${path} ${reason}`)}`),
    ...pointers.map(
      (path) => `${paint('red', '!')} ${'pointer'.padEnd(10)} ${plain(path)} is a git-LFS pointer, content was required (git lfs pull)`,
    ),
    ...installed
      .filter(({ kind }) => kind !== 'absent')
      .map(({ name, detail }) => `${paint('red', '!')} ${'installed'.padEnd(10)} ${plain(`${name} ${detail}`)}`),
  ]
  const shown =
    lines.length > MAX_SHOWN ? [...lines.slice(0, MAX_SHOWN), `  and ${lines.length - MAX_SHOWN} more (--json lists all)`] : lines
  const notes =
    ignored.length === 0
      ? []
      : [
          paint(
            'dim',
            `  not covered: ${ignored.length} ignored ${ignored.length === 1 ? 'path' : 'paths'} (${ignored.slice(0, 3).map(plain).join(', ')}${ignored.length > 3 ? ', …' : ''})`,
          ),
        ]
  return `${[...shown, verdictLine(outcome, paint), ...notes].join('\n')}\n`

  function verdictLine(result: Outcome, color: typeof paint): string {
    const bytes = manifest.files.reduce((sum, { size }) => sum + size, 0)
    const subject = `${plain(manifest.model.name)} ${plain(manifest.model.version)}`
    const code = exitOf(result)
    if (code === EXIT.ok)
      return `${color('green', 'Verified')} ${subject}: ${manifest.files.length} files, ${formatBytes(bytes)}, model digest ${manifest.tree.root}`
    if (code === EXIT.undecided) return `${color('yellow', 'Could not tell')} ${subject}: ${problems.length} files could not be read`
    return `${color('red', 'Not verified')} ${subject}: ${lines.length} ${lines.length === 1 ? 'entry is' : 'entries are'} not as the manifest lists`
  }
}
