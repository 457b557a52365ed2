import { relative, resolve } from 'node:path'
import { exitOfVerdict } from '../../core/exit.ts'
import { VERSION } from '../../core/version.ts'
import { gate } from '../../gate/gate.ts'
import { localGate } from '../../gate/prepare-local.ts'
import { toJsonV1 } from '../../report/findings/json-v1.ts'
import { renderTerminal } from '../../report/findings/terminal.ts'
import { type Command, parseFlags } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'
import { localRequest } from '../../shell/local-request.ts'
import { painter } from '../../shell/paint.ts'
import { writeGateFiles } from './files.ts'
import { reproduceLocal } from './reproduce.ts'

const USAGE =
  'weightseal gate [--base REF] [--path PATH] [--profile NAME] [--sarif FILE] [--plan FILE] [--fail-on-severity S] [--warn-only] [--json] [--out DIR]'

const HELP = `Evaluate the models, workflows and settings of this repository, as the Action does on a pull request.

  weightseal gate                       the working tree, with its own rules
  weightseal gate --base origin/main    the changes since the branch left main, with the rules of main

Uncommitted files are included, except those that git ignores.

  --base REF               the commit whose configuration, packs and manifests are trusted
  --path PATH              only models at or below this path, from the current folder
  --config-file FILE       the configuration; default: .github/weightseal.yml
  --profile NAME           strictness: baseline (default), strict or regulated
  --sarif FILE             results of another scanner (repeatable)
  --plan FILE              a Terraform plan as JSON, for values that variables leave unknown (repeatable)
  --scan-cache DIR         keep the results of scans in this folder, outside of the repository, for later runs
  --fail-on-severity S     critical, high (default), medium, low or info
  --warn-only              always exit with 0; the verdict is still printed
  --json                   print report-v1.json
  --out DIR                also write report-v1.json, weightseal.sarif, summary.md and the manifests to this folder
  -q, --quiet              do not print progress

A variable of the environment replaces a flag that is not set: WEIGHTSEAL_FAIL_ON_SEVERITY for --fail-on-severity,
and so on. WEIGHTSEAL_PATH counts from the root of the repository.

Exit codes: 0 allow, 1 block, 2 usage error, 3 undecided.
`

export const GATE_FLAGS = {
  base: { type: 'string' },
  path: { type: 'string' },
  'config-file': { type: 'string' },
  profile: { type: 'string' },
  sarif: { type: 'string', multiple: true },
  plan: { type: 'string', multiple: true },
  'scan-cache': { type: 'string' },
  'fail-on-severity': { type: 'string' },
  'warn-only': { type: 'boolean' },
  json: { type: 'boolean' },
  out: { type: 'string' },
} as const

export const gateCommand: Command = { help: HELP, flags: GATE_FLAGS, run }

async function run(args: readonly string[], io: Io): Promise<number> {
  const flags = parseFlags(args, GATE_FLAGS, { usage: USAGE, positionals: 0 })
  const { options, ports, path } = await localGate(localRequest(flags, io))
  const { settings } = options
  const result = await gate(options, ports)
  const out = flags.text('out')
  if (out !== undefined) {
    const written = await writeGateFiles(result, {
      folder: resolve(io.cwd, out),
      fallbackFile: path,
      reproduce: reproduceLocal(args, { root: options.root, cwd: io.cwd }),
    })
    io.stderr(`Report: ${relative(io.cwd, written.report)}\n`)
  }
  io.stdout(flags.on('json') ? toJsonV1(result.report, { version: VERSION }) : renderTerminal(result.report, painter(io)))
  return exitOfVerdict(result.report.verdict, settings.warnOnly)
}
