import { messageOf, SealError } from './core/errors.ts'
import { EXIT, exitOfError } from './core/exit.ts'
import { plainLines } from './report/escape.ts'
import type { Command } from './shell/flags.ts'
import type { Io } from './shell/io.ts'
import { painter } from './shell/paint.ts'

interface Entry {
  readonly summary: string
  readonly load: () => Promise<Command>
}

/** Each verb is loaded when it is called: start-up stays short. */
const COMMANDS: Readonly<Record<string, Entry>> = {
  manifest: {
    summary: 'build, verify, compare and prove the integrity manifest of a model',
    load: async () => (await import('./commands/manifest/cli.ts')).manifest,
  },
  sign: {
    summary: 'sign a model, keyless, with a key or with a certificate',
    load: async () => (await import('./commands/sign/cli.ts')).sign,
  },
  verify: { summary: 'verify who signed a model, and its files', load: async () => (await import('./commands/verify/cli.ts')).verify },
  release: {
    summary: 'manifest, signature and seal of a model in one go',
    load: async () => (await import('./commands/release/cli.ts')).release,
  },
  gate: {
    summary: 'judge models, workflows and settings of a repository, as the Action does on a pull request',
    load: async () => (await import('./commands/gate/cli.ts')).gateCommand,
  },
  assess: {
    summary: 'what there is evidence for, model by model: access, versions, data, pipeline, monitoring; or a framework',
    load: async () => (await import('./commands/assess/cli.ts')).assess,
  },
  approvals: {
    summary: 'who must approve a pull request, who did, and why a review counts or not',
    load: async () => (await import('./commands/approvals/cli.ts')).approvals,
  },
  init: {
    summary: 'write the workflows of the approvals, and a configuration to start from',
    load: async () => (await import('./commands/init/cli.ts')).init,
  },
  explain: {
    summary: 'why a finding is there, or what a rule looks at',
    load: async () => (await import('./commands/policies/cli.ts')).explainCommand,
  },
  policies: {
    summary: 'list, explain, test and document the rules',
    load: async () => (await import('./commands/policies/cli.ts')).policies,
  },
}

const HELP = `weightseal: makes every model release provable

Usage: weightseal COMMAND [FLAGS]

${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`)
  .join('\n')}
  help       show the help of a command
  version    print the version

Start here
  weightseal manifest models/sentiment      measure a model and write its manifest
  weightseal gate --base origin/main        what the pull request check would say, on your machine
  weightseal verify models/sentiment --from-repo acme/models   who signed a model, and whether it is the signed one

Exit codes: 0 allow or verified, 1 block or not verified, 2 wrong use, 3 undecided (something could not be read),
70 unforeseen error.
`

/** Runs one command line and gives its exit code; what is thrown becomes a message and a code. */
export async function cli(args: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(args, io)
  } catch (error) {
    const prefix = painter(io)('red', 'error:')
    if (error instanceof SealError) io.stderr(`${prefix} ${plainLines(error.message)}\n`)
    else
      io.stderr(
        `${prefix} unforeseen: ${error instanceof Error ? (error.stack ?? error.message) : messageOf(error)}\nThis is a defect in Weightseal; please report it with the command that you ran.\n`,
      )
    return exitOfError(error)
  }
}

async function dispatch(args: readonly string[], io: Io): Promise<number> {
  const [first = 'help', ...rest] = args
  if (first === 'version' || first === '--version' || first === '-V')
    return print(io, `weightseal ${(await import('./core/version.ts')).VERSION}\n`)
  if (first === 'help' || first === '--help' || first === '-h')
    return print(io, rest[0] === undefined || rest[0] === 'help' || rest[0].startsWith('-') ? HELP : (await commandFor(rest[0])).help)
  const command = await commandFor(first)
  if (rest.some((argument) => argument === '--help' || argument === '-h')) return print(io, command.help)
  return command.run(rest, io)
}

async function commandFor(name: string): Promise<Command> {
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (entry !== undefined) return entry.load()
  const { didYouMean } = await import('./core/suggest.ts')
  throw new SealError(
    'USAGE',
    `There is no command ${JSON.stringify(name)}${didYouMean(name, Object.keys(COMMANDS))}\nMore: weightseal help`,
  )
}

function print(io: Io, text: string): number {
  io.stdout(text)
  return EXIT.ok
}
