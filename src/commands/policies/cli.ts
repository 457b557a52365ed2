import { type Command, verbOf } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'
import { runSubcommand, type Subcommands } from '../../shell/subcommand.ts'

const USAGE =
  'weightseal policies list [PACK…] | test [FILE…] | explain RULE|FINDING [--full] [--report FILE] | doc [--out DIR] [FILE…] | new NAME | kinds [KIND] | coverage [FRAMEWORK] | baseline | lock'

const HELP = `List, test, explain and document the rules.

  weightseal policies list [--json]              every built-in rule
  weightseal policies list serving aws           the rules of some packs
  weightseal policies list --profile strict      the rules of a profile; + marks those that are not in baseline
  weightseal policies test [FILE…]               run the tests in packs (default: the built-in packs)
  weightseal policies explain WS-INT-003         what a rule requires, why, and what to do
  weightseal policies explain WS-INT-003 --full  the same with the schema, the tests and the controls
  weightseal policies explain FINGERPRINT        why a report contains a finding, step by step
  weightseal policies doc [--out DIR] [FILE…]    write one page per rule (default docs/rules)

  weightseal policies coverage                   the frameworks, and how many of their controls have rules
  weightseal policies coverage gdpr [--json]     each control: rules, kind of evidence, and what cannot be assessed
  weightseal policies new NAME [--select KIND]   create a custom pack with one rule and its tests
  weightseal policies kinds [KIND] [--json]      the kinds of subjects that rules can select, and their members
  weightseal policies baseline                   accept the findings of a report; new findings still block
  weightseal policies lock                       fetch remote packs and write their digests to the lock file

  --report FILE   explain, baseline: the report-v1.json to read (default report-v1.json)
  --out PATH      doc, new, baseline: the file or directory to write

"test" runs the cases of each rule, then removes every asserted member from each passing case and expects it to fail.
It also checks that every path in a rule exists in the kind of subject that it selects.

Exit codes: 0 success, 1 a test failed, 2 usage error or invalid pack.
`

export const SUBCOMMANDS: Subcommands = {
  list: async () => (await import('./list-cli.ts')).list,
  test: async () => (await import('./test-cli.ts')).test,
  explain: async () => (await import('../explain/cli.ts')).explain,
  doc: async () => (await import('./doc-cli.ts')).doc,
  new: async () => (await import('./new-cli.ts')).newPack,
  kinds: async () => (await import('./kinds-cli.ts')).kinds,
  coverage: async () => (await import('./coverage-cli.ts')).coverage,
  baseline: async () => (await import('./baseline-cli.ts')).baseline,
  lock: async () => (await import('./lock-cli.ts')).lock,
}

export const policies: Command = { help: HELP, subcommands: SUBCOMMANDS, run }

async function run(args: readonly string[], io: Io): Promise<number> {
  const [name = '', ...rest] = args
  const missing = 'The subcommand of "weightseal policies" is missing.'
  const load = verbOf(name, { verbs: SUBCOMMANDS, command: 'policies', missing, usage: USAGE })
  return runSubcommand(await load(), rest, io)
}
