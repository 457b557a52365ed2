import { EXIT } from '../../core/exit.ts'
import { renderRuleText } from '../../policy/explain-text.ts'
import { type Command, type Parsed, required } from '../../shell/flags.ts'
import { DEFAULT_COLUMNS, type Io } from '../../shell/io.ts'
import { painter } from '../../shell/paint.ts'
import { runSubcommand, type Subcommand } from '../../shell/subcommand.ts'
import { explanationJson } from './json.ts'
import { type Explanation, explainName } from './run.ts'
import { findingText } from './text.ts'

const USAGE = 'weightseal explain FINDING|RULE [--full] [--report FILE] [--json]'

const HELP = `Explain a rule or a finding.

  weightseal explain FINGERPRINT [--report FILE]   a finding of a report (the first few characters are enough)
  weightseal explain WS-CI-001 [--report FILE]     every finding of a rule in a report
  weightseal explain WS-CI-001                     a rule: what it requires, why, examples, how to accept the risk
  weightseal explain WS-CI-001 --full              the same with the schema, the tests and the controls

  --json             the rule or the findings as JSON (weightseal/explanation@1)

Exit codes: 0 success, 2 unknown rule or finding.
`

/** `weightseal explain`, which is also `weightseal policies explain`. */
export const explain: Subcommand = {
  usage: USAGE,
  positionals: 1,
  flags: { full: { type: 'boolean' }, report: { type: 'string' }, json: { type: 'boolean' } },
  run,
}

export const explainCommand: Command = { help: HELP, flags: explain.flags, run: (args, io) => runSubcommand(explain, args, io) }

async function run(flags: Parsed, io: Io): Promise<number> {
  const name = required(flags.positionals[0], 'A rule id or the fingerprint of a finding', USAGE)
  const found = await explainName(name, flags.text('report'), io)
  if (flags.on('json')) io.stdout(explanationJson(found))
  else io.stdout(renderExplanation(found, flags, io))
  return EXIT.ok
}

function renderExplanation(found: Explanation, flags: Parsed, io: Io): string {
  const paint = painter(io)
  if (found.kind === 'findings') return found.findings.map((finding) => findingText(finding, paint)).join('')
  return renderRuleText(found.rule, found.pack, { full: flags.on('full'), width: io.columns ?? DEFAULT_COLUMNS, paint })
}
