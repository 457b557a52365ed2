import { EXIT } from '../../core/exit.ts'
import { renderRuleText } from '../../policy/explain-text.ts'
import { type Command, type Parsed, required } from '../../shell/flags.ts'
import { DEFAULT_COLUMNS, type Io } from '../../shell/io.ts'
import { painter } from '../../shell/paint.ts'
import { runSubcommand, type Subcommand } from '../../shell/subcommand.ts'
import { explainName } from './run.ts'
import { findingText } from './text.ts'

const USAGE = 'weightseal explain FINDING|RULE [--full] [--report FILE]'

const HELP = `Explain a rule or a finding.

  weightseal explain FINGERPRINT [--report FILE]   a finding of a report (the first few characters are enough)
  weightseal explain WS-CI-001 [--report FILE]     every finding of a rule in a report
  weightseal explain WS-CI-001                     a rule: what it requires, why, examples, how to accept the risk
  weightseal explain WS-CI-001 --full              the same with the schema, the tests and the controls

Exit codes: 0 success, 2 unknown rule or finding.
`

/** `weightseal explain`, which is also `weightseal policies explain`. */
export const explain: Subcommand = {
  usage: USAGE,
  positionals: 1,
  flags: { full: { type: 'boolean' }, report: { type: 'string' } },
  run,
}

export const explainCommand: Command = { help: HELP, flags: explain.flags, run: (args, io) => runSubcommand(explain, args, io) }

async function run(flags: Parsed, io: Io): Promise<number> {
  const name = required(flags.positionals[0], 'A rule id or the fingerprint of a finding', USAGE)
  const paint = painter(io)
  const found = await explainName(name, flags.text('report'), io)
  io.stdout(
    found.kind === 'rule'
      ? renderRuleText(found.rule, found.pack, { full: flags.on('full'), width: io.columns ?? DEFAULT_COLUMNS, paint })
      : found.findings.map((finding) => findingText(finding, paint)).join(''),
  )
  return EXIT.ok
}
