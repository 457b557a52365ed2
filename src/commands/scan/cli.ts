import { SealError } from '../../core/errors.ts'
import { EXIT } from '../../core/exit.ts'
import { VERSION } from '../../core/version.ts'
import { explainText } from '../../report/scan/explain.ts'
import { exitOfScan, scanJson, scanText } from '../../report/scan/report.ts'
import { type Command, type Parsed, parseFlags, required } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'
import { painter } from '../../shell/paint.ts'
import { parsePart, partNumber } from '../../shell/part.ts'
import { listPaths, SCAN_FLAGS, type Scanned, scanPaths } from './run.ts'
import { mergeScanFiles, planScan } from './shards.ts'

const USAGE = 'weightseal scan PATH… [--profile NAME] [--explain] [--json]'

const HELP = `Scan model files without loading them: pickles, archives, tensors, graphs, templates and configuration.

  weightseal scan models/sentiment        every file of a folder
  weightseal scan model.pt --json         one file, as JSON
  weightseal scan model.pt --explain      what is in it: imports, calls, members

Nothing is unpickled, imported or executed. Each file gets a verdict (clean, note, review, high or critical) and a
coverage: complete, or inconclusive with the reason. A static scan proves nothing about the behaviour of a model.

  --profile NAME     default, strict (no classes of frameworks in pickles) or weights-only (only formats that cannot
                     run code); default: scan.profile in .github/weightseal.yml, which can also allow names
  --explain          print what each file contains: formats, imports with their calls, and whether
                     torch.load(weights_only=True) loads it
  --json             print the complete result (weightseal/scan@1)
  -q, --quiet        do not print progress

Many files, in the jobs of a matrix
  --plan N           print the matrix of N shards as JSON
  --shard I/N        scan one shard; with --json, for --merge
  --merge FILE…      merge the JSON of all shards; the exit code is that of the whole scan

Exit codes: 0 nothing high or critical, 1 high or critical, 2 usage error, 3 inconclusive.
`

export const scan: Command = { help: HELP, flags: SCAN_FLAGS, run }

async function run(args: readonly string[], io: Io): Promise<number> {
  const flags = parseFlags(args, SCAN_FLAGS, { usage: USAGE, positionals: 1000 })
  required(flags.positionals[0], 'The path', USAGE)
  const [plan, part] = [flags.text('plan'), flags.text('shard')]
  if (flags.text('profile') !== undefined && (plan !== undefined || flags.on('merge')))
    throw new SealError('USAGE', '--profile belongs to --shard I/N: planning and merging scan nothing.\nHelp: weightseal help scan')
  const modes = ['plan', 'shard', 'merge'].filter((name) => flags.on(name) || flags.text(name) !== undefined)
  if (modes.length > 1) throw new SealError('USAGE', `--${modes.join(' and --')} cannot be used together.\nHelp: weightseal help scan`)
  if (plan !== undefined) return printPlan(partNumber(plan, '--plan N'), flags, io)
  if (flags.on('merge')) return print({ files: await mergeScanFiles(flags.positionals, io) }, flags, io)
  return print(await scanPaths(flags.positionals, part === undefined ? undefined : parsePart(part), flags, io), flags, io)
}

async function printPlan(count: number, flags: Parsed, io: Io): Promise<number> {
  io.stdout(`${JSON.stringify({ include: planScan(await listPaths(flags.positionals, io), count) })}\n`)
  return EXIT.ok
}

function print({ files, shard }: Scanned, flags: Parsed, io: Io): number {
  const explained = flags.on('explain') ? `${explainText(files, painter(io))}\n` : ''
  io.stdout(flags.on('json') ? scanJson(files, VERSION, shard) : `${explained}${scanText(files, painter(io))}`)
  return exitOfScan(files)
}
