import { VERSION } from '../../core/version.ts'
import { explainText } from '../../report/scan/explain.ts'
import { exitOfScan, scanJson, scanText } from '../../report/scan/report.ts'
import { type Command, parseFlags, required } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'
import { painter } from '../../shell/paint.ts'
import { SCAN_FLAGS, scanPaths } from './run.ts'

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

Exit codes: 0 nothing high or critical, 1 high or critical, 2 usage error, 3 inconclusive.
`

export const scan: Command = { help: HELP, flags: SCAN_FLAGS, run }

async function run(args: readonly string[], io: Io): Promise<number> {
  const flags = parseFlags(args, SCAN_FLAGS, { usage: USAGE, positionals: 1000 })
  required(flags.positionals[0], 'The path', USAGE)
  const files = await scanPaths(flags.positionals, flags, io)
  io.stdout(
    flags.on('json')
      ? scanJson(files, VERSION)
      : `${flags.on('explain') ? explainText(files, painter(io)) : ''}${scanText(files, painter(io))}`,
  )
  return exitOfScan(files)
}
