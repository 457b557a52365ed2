import { SealError } from '../../core/errors.ts'
import { plain } from '../../core/escape.ts'
import { EXIT, exitOfVerdict } from '../../core/exit.ts'
import { jsonText } from '../../core/json-text.ts'
import { plural } from '../../core/plural.ts'
import type { Decision } from '../../domains/approvals/types.ts'
import { localConfigPath } from '../../gate/local-config.ts'
import { explainDecision } from '../../report/approvals/text.ts'
import { type Command, type Parsed, parseFlags, required, verbOf } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'
import { painter } from '../../shell/paint.ts'
import { verdictOf } from './evaluate-pull.ts'
import { explainPull } from './explain.ts'
import { type LintProblem, lintApprovalFiles } from './lint.ts'
import { simulateDecision } from './simulate.ts'

const USAGE = 'weightseal approvals explain PR | simulate --snapshot FILE --policy FILE | lint [FILE]'

const HELP = `See who must approve a pull request, who did, and why a review counts or not.

  weightseal approvals explain 7                 decide on pull request 7 and explain the decision
  weightseal approvals simulate --snapshot FILE --policy FILE
                                                 repeat a decision from a saved snapshot, with any policy
  weightseal approvals lint [FILE]               find rules that cannot be met, and lines of CODEOWNERS that GitHub
                                                 skips

"explain" reads from GitHub with the token in GITHUB_TOKEN or GH_TOKEN (contents, pull requests and metadata: read) and
changes nothing. Teams require a token that can read them, such as that of "gh auth token". The policy is the
configuration on the base branch.

  --repo OWNER/REPO   repository (default: the remote "origin" of this clone)
  --base BRANCH       expected base branch; the actual one is used if it differs (default: main)
  --policy FILE       "explain": configuration to use instead of that on the base branch; "simulate": the policy
  --snapshot FILE     "simulate": snapshot of a run (pull-N.snapshot.json) or of "explain --save"
  --save FILE         "explain": write the snapshot for "simulate"
  --json              print JSON: the decision (weightseal/approval-decision@1), or for "lint" the problems
                      (weightseal/approvals-lint@1)

Exit codes: 0 approved, 1 not approved (or, for lint, an error was found), 2 usage error, 3 undecided.
`

type Verb = (flags: Parsed, io: Io) => Promise<number>

const VERBS: Readonly<Record<string, Verb>> = { explain, simulate, lint }

export const APPROVALS_FLAGS = {
  repo: { type: 'string' },
  base: { type: 'string' },
  policy: { type: 'string' },
  snapshot: { type: 'string' },
  save: { type: 'string' },
  json: { type: 'boolean' },
} as const

export const approvals: Command = { help: HELP, flags: APPROVALS_FLAGS, run }

async function run(args: readonly string[], io: Io): Promise<number> {
  const [name = '', ...rest] = args
  const verb = verbOf(name, { verbs: VERBS, command: 'approvals', missing: 'The subcommand of "approvals" is missing.', usage: USAGE })
  return verb(parseFlags(rest, APPROVALS_FLAGS, { usage: USAGE, positionals: name === 'simulate' ? 0 : 1 }), io)
}

async function simulate(flags: Parsed, io: Io): Promise<number> {
  const snapshot = required(flags.text('snapshot'), '--snapshot', USAGE)
  const policy = required(flags.text('policy'), '--policy', USAGE)
  return show(await simulateDecision({ snapshot, policy }, io), flags, io)
}

async function explain(flags: Parsed, io: Io): Promise<number> {
  const { decision, saved } = await explainPull(pullNumber(flags), flags, io)
  if (saved !== undefined) io.stderr(`Snapshot: ${saved}\n`)
  return show(decision, flags, io)
}

function pullNumber({ positionals: [text] }: Parsed): number {
  const number = Number(required(text?.replace(/^#/, ''), 'The number of a pull request', USAGE))
  if (Number.isSafeInteger(number) && number >= 1) return number
  throw new SealError('USAGE', `${JSON.stringify(text)} is not the number of a pull request.\nUsage: ${USAGE}`)
}

function show(decision: Decision, flags: Parsed, io: Io): number {
  io.stdout(flags.on('json') ? jsonText(decision) : explainDecision(decision, painter(io)))
  return exitOfVerdict(verdictOf(decision), false)
}

/** Prints one line for each problem in the format of compilers: `error: FILE:LINE:COLUMN: MESSAGE`. */
async function lint(flags: Parsed, io: Io): Promise<number> {
  const problems = await lintApprovalFiles(flags.positionals[0] ?? localConfigPath(io.cwd), io)
  const paint = painter(io)
  const errors = problems.filter(({ level }) => level === 'error').length
  if (flags.on('json')) io.stdout(lintJson(problems, errors))
  else for (const { level, text } of problems) io.stdout(`${paint(level === 'error' ? 'red' : 'yellow', level)}: ${plain(text)}\n`)
  if (!flags.on('quiet')) io.stderr(`${plural(errors, 'error')}, ${plural(problems.length - errors, 'warning')}\n`)
  return errors > 0 ? EXIT.block : EXIT.ok
}

/** Schema: schemas/approvals-lint-v1.schema.json. */
function lintJson(problems: readonly LintProblem[], errors: number): string {
  const list = problems.map(({ level, text }) => ({ level, text }))
  return jsonText({ schema: 'weightseal/approvals-lint@1', errors, warnings: problems.length - errors, problems: list })
}
