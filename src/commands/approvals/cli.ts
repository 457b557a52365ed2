import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { SealError } from '../../core/errors.ts'
import { plain } from '../../core/escape.ts'
import { EXIT, exitOfVerdict } from '../../core/exit.ts'
import { CODEOWNERS_PATHS, MAX_CODEOWNERS_BYTES, parseCodeowners } from '../../domains/approvals/codeowners.ts'
import { collectApprovals } from '../../domains/approvals/collect-snapshot.ts'
import { evaluateApprovals } from '../../domains/approvals/evaluate.ts'
import { unusedRoles, usersWithoutId } from '../../domains/approvals/lint.ts'
import { MAX_SNAPSHOT_BYTES, parseSnapshot } from '../../domains/approvals/snapshot.ts'
import type { Decision, Snapshot } from '../../domains/approvals/types.ts'
import { writeAtomically } from '../../ports/files/atomic-write.ts'
import { readText } from '../../ports/files/text-file.ts'
import { localGit } from '../../ports/git.ts'
import { octokitApprovals } from '../../ports/github/approvals/octokit-approvals.ts'
import { octokitGitHub } from '../../ports/github/octokit.ts'
import { explainDecision } from '../../report/approvals/text.ts'
import { approvalPolicyOf, lintApprovals } from '../../settings/approvals.ts'
import { CONFIG_FILE, MAX_CONFIG_BYTES, parseConfig, readConfig } from '../../settings/read-config.ts'
import { type Command, type Parsed, parseFlags, required, verbOf } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'
import { painter } from '../../shell/paint.ts'
import { verdictOf } from './judge-pull.ts'

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
  --json              print the decision as JSON (schemas/approval-decision-v1.schema.json)

Exit codes: 0 approved, 1 not approved (or, for lint, an error was found), 2 usage error, 3 undecided.
`

export const approvals: Command = { help: HELP, run }

type Verb = (flags: Parsed, io: Io) => Promise<number>

const VERBS: Readonly<Record<string, Verb>> = { explain, simulate, lint }

const FLAGS = {
  repo: { type: 'string' },
  base: { type: 'string' },
  policy: { type: 'string' },
  snapshot: { type: 'string' },
  save: { type: 'string' },
  json: { type: 'boolean' },
} as const

async function run(args: readonly string[], io: Io): Promise<number> {
  const [name = '', ...rest] = args
  const verb = verbOf(name, { verbs: VERBS, command: 'approvals', missing: 'The subcommand of "approvals" is missing.', usage: USAGE })
  return verb(parseFlags(rest, FLAGS, { usage: USAGE, positionals: name === 'simulate' ? 0 : 1 }), io)
}

async function simulate(flags: Parsed, io: Io): Promise<number> {
  const snapshotFile = required(flags.text('snapshot'), '--snapshot', USAGE)
  const policyFile = required(flags.text('policy'), '--policy', USAGE)
  const text = await readText(resolve(io.cwd, snapshotFile), { maxBytes: MAX_SNAPSHOT_BYTES, missing: 'USAGE' })
  const snapshot = parseSnapshot(text, snapshotFile)
  const config = parseConfig(await readText(resolve(io.cwd, policyFile), { maxBytes: MAX_CONFIG_BYTES, missing: 'USAGE' }), policyFile)
  const policy = approvalPolicyOf(config, [snapshot.policy.path])
  return show(evaluateApprovals(policy, snapshot), flags, io)
}

function show(decision: Decision, flags: Parsed, io: Io): number {
  io.stdout(flags.on('json') ? `${JSON.stringify(decision, null, 2)}\n` : explainDecision(decision, painter(io)))
  return exitOfVerdict(verdictOf(decision), false)
}

async function explain(flags: Parsed, io: Io): Promise<number> {
  const number = Number(required(flags.positionals[0]?.replace(/^#/, ''), 'The number of a pull request', USAGE))
  if (!Number.isSafeInteger(number) || number < 1)
    throw new SealError('USAGE', `${JSON.stringify(flags.positionals[0])} is not the number of a pull request.\nUsage: ${USAGE}`)
  const file = flags.text('policy')
  const config =
    file === undefined
      ? undefined
      : parseConfig(await readText(resolve(io.cwd, file), { maxBytes: MAX_CONFIG_BYTES, missing: 'USAGE' }), file)
  const ports = await portsFor(flags, io)
  const request = { number, base: flags.text('base') ?? 'main', configPath: CONFIG_FILE, config, policyPaths: [] }
  const { snapshot, policy } = await collectApprovals(request, ports)
  await save(snapshot, flags, io)
  return show(evaluateApprovals(policy, snapshot), flags, io)
}

async function save(snapshot: Snapshot, flags: Parsed, io: Io): Promise<void> {
  const file = flags.text('save')
  if (file === undefined) return
  await writeAtomically(resolve(io.cwd, file), `${JSON.stringify(snapshot, null, 2)}\n`)
  io.stderr(`Snapshot: ${file}\n`)
}

async function portsFor(flags: Parsed, { env, cwd }: Io) {
  const token = env['GITHUB_TOKEN'] || env['GH_TOKEN']
  if (!token)
    throw new SealError(
      'USAGE',
      'Set GITHUB_TOKEN to a token that can read the repository, for example: GITHUB_TOKEN=$(gh auth token) weightseal approvals explain 7',
    )
  const [owner, repo] = await repositoryName(flags.text('repo') ?? env['GITHUB_REPOSITORY'], cwd)
  const retryBaseMs = env['WEIGHTSEAL_API_RETRY_MS'] === undefined ? {} : { retryBaseMs: Number(env['WEIGHTSEAL_API_RETRY_MS']) }
  const options = { token, owner, repo, apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com', ...retryBaseMs }
  return { api: octokitApprovals(options, options), github: octokitGitHub(options), now: () => new Date().toISOString() }
}

async function repositoryName(given: string | undefined, cwd: string): Promise<readonly [owner: string, repo: string]> {
  const address =
    given ??
    (await localGit(cwd)
      .remote('origin')
      .catch(() => undefined)) ??
    ''
  const match = /(?:^|[/:])([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(address)
  if (match?.[1] === undefined || match[2] === undefined)
    throw new SealError(
      'USAGE',
      'The repository is unknown. Pass --repo OWNER/REPO, or run the command in a clone whose remote "origin" is on GitHub.',
    )
  return [match[1], match[2]]
}

/** Prints one line for each problem in the format of compilers: `error: FILE:LINE:COLUMN: MESSAGE`. */
async function lint(flags: Parsed, io: Io): Promise<number> {
  const file = flags.positionals[0] ?? CONFIG_FILE
  const policy = await lintConfigFile(file, io)
  const owners = await Promise.all(CODEOWNERS_PATHS.map((path) => lintCodeowners(path, io)))
  const [first, ...hidden] = CODEOWNERS_PATHS.filter((path) => existsSync(join(io.cwd, path)))
  const faults = [
    ...policy,
    ...owners.flat(),
    ...hidden.map((path) => ({ level: 'warning' as const, text: `${path}:1:1: is never used, because ${first} exists` })),
  ]
  const paint = painter(io)
  for (const { level, text } of faults) io.stdout(`${paint(level === 'error' ? 'red' : 'yellow', level)}: ${plain(text)}\n`)
  const errors = faults.filter(({ level }) => level === 'error').length
  if (!flags.on('quiet'))
    io.stderr(
      `${errors} ${errors === 1 ? 'error' : 'errors'}, ${faults.length - errors} ${faults.length - errors === 1 ? 'warning' : 'warnings'}\n`,
    )
  return errors > 0 ? EXIT.block : EXIT.ok
}

interface Fault {
  readonly level: 'error' | 'warning'
  readonly text: string
}

async function lintConfigFile(file: string, io: Io): Promise<readonly Fault[]> {
  const text = await readText(resolve(io.cwd, file), { maxBytes: MAX_CONFIG_BYTES, missing: 'USAGE' })
  try {
    const { value, position } = readConfig(text, file)
    const place = (pointer: string) => {
      const { line, column } = position(pointer)
      return `${file}:${line}:${column}`
    }
    const policy = approvalPolicyOf(value, [])
    return [
      ...[...lintApprovals(value), ...usersWithoutId(policy)].map(({ at, level, message }) => ({
        level,
        text: `${place(at)}: ${message}`,
      })),
      ...unusedRoles(policy).map((role) => ({ level: 'warning' as const, text: `${place(`/roles/${role}`)}: no rule requires ${role}` })),
    ]
  } catch (error) {
    if (!(error instanceof SealError) || error.code !== 'SETTINGS_INVALID') throw error
    return error.message.split('\n').map((line) => ({ level: 'error' as const, text: line }))
  }
}

async function lintCodeowners(path: string, io: Io): Promise<readonly Fault[]> {
  if (!existsSync(join(io.cwd, path))) return []
  const text = await readText(join(io.cwd, path), { maxBytes: 2 * MAX_CODEOWNERS_BYTES, missing: 'USAGE' })
  return parseCodeowners(text).faults.map(({ line, column, level, message }) => ({ level, text: `${path}:${line}:${column}: ${message}` }))
}
