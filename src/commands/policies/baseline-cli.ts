import { EXIT } from '../../core/exit.ts'
import { plural } from '../../core/plural.ts'
import { BASELINE_FILE } from '../../policy/baseline.ts'
import type { Parsed } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'
import type { Subcommand } from '../../shell/subcommand.ts'
import { writeBaseline } from './baseline-run.ts'

/** `weightseal policies baseline`. */
export const baseline: Subcommand = {
  usage: 'weightseal policies baseline [--report FILE] [--out FILE]',
  positionals: 0,
  flags: { report: { type: 'string' }, out: { type: 'string' } },
  run,
}

async function run(flags: Parsed, io: Io): Promise<number> {
  const [report, out] = [flags.text('report') ?? 'report-v1.json', flags.text('out') ?? BASELINE_FILE]
  const { total, added, removed, critical } = await writeBaseline({ report, out, today: new Date().toISOString().slice(0, 10) }, io)
  io.stdout(`${out}: ${plural(total, 'finding')}, ${added} new, ${removed} removed\n`)
  if (critical > 0)
    io.stdout(
      `Left out: ${plural(critical, 'critical finding')}. A baseline cannot contain critical findings; fix them, or waive them for at most 30 days.\n`,
    )
  io.stdout('Commit the file in a pull request: the baseline takes effect on the base branch.\n')
  return EXIT.ok
}
