import { COMMANDS } from './commands/index.ts'
import { errorJson } from './core/error-json.ts'
import { messageOf, SealError } from './core/errors.ts'
import { plain, plainLines } from './core/escape.ts'
import { EXIT, exitOfError } from './core/exit.ts'
import { jsonText } from './core/json-text.ts'
import type { Command } from './shell/flags.ts'
import type { Io } from './shell/io.ts'
import { painter } from './shell/paint.ts'

/** Commands of the command line, which are also those of the help. */
const VERBS = COMMANDS.filter(({ cli: load }) => load !== undefined)

const HELP = `weightseal: makes every model release provable

Usage: weightseal COMMAND [FLAGS]

${VERBS.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`).join('\n')}
  help       show the help of a command
  version    print the version (--json: as JSON)

Start here
  weightseal manifest models/sentiment      measure a model and write its manifest
  weightseal gate --base origin/main        what the pull request check would report, on your machine
  weightseal verify models/sentiment --from-repo acme/models   who signed a model, and whether its files are unchanged

With --json, standard output is one JSON document for every outcome, also for errors (weightseal/error@1).

Exit codes: 0 allow or verified, 1 block or not verified, 2 usage error, 3 undecided (something could not be read),
70 internal error.
`

/** Runs one command line and returns its exit code. What is thrown becomes a message and a code, and with `--json` a document as well. */
export async function cli(args: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(args, io)
  } catch (error) {
    const prefix = painter(io)('red', 'error:')
    if (error instanceof SealError) io.stderr(`${prefix} ${plainLines(error.message)}\n`)
    else io.stderr(`${prefix} internal: ${details(error)}\nThis is a defect in Weightseal. Report it with the command that you ran.\n`)
    if (wantsJson(args)) io.stdout(errorJson(error))
    return exitOfError(error)
  }
}

function wantsJson(args: readonly string[]): boolean {
  const end = args.indexOf('--')
  return (end === -1 ? args : args.slice(0, end)).includes('--json')
}

/** Returns the stack of an error, in which lines after the first are indented: its message may be text of the repository. */
function details(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : messageOf(error)
  return text.split('\n').map(plain).join('\n    ')
}

async function dispatch(args: readonly string[], io: Io): Promise<number> {
  const [first = 'help', ...rest] = args
  if (first === 'version' || first === '--version' || first === '-V') return printVersion(rest, io)
  if (first === 'help' || first === '--help' || first === '-h')
    return print(io, rest[0] === undefined || rest[0] === 'help' || rest[0].startsWith('-') ? HELP : (await commandFor(rest[0])).help)
  const command = await commandFor(first)
  if (rest.some((argument) => argument === '--help' || argument === '-h')) return print(io, command.help)
  return command.run(rest, io)
}

/** Prints the version. Schema of the JSON: schemas/version-v1.schema.json. */
async function printVersion(args: readonly string[], io: Io): Promise<number> {
  const { VERSION } = await import('./core/version.ts')
  return print(
    io,
    wantsJson(args) ? jsonText({ schema: 'weightseal/version@1', name: 'weightseal', version: VERSION }) : `weightseal ${VERSION}\n`,
  )
}

async function commandFor(name: string): Promise<Command> {
  const load = VERBS.find((verb) => verb.name === name)?.cli
  if (load !== undefined) return load()
  const { didYouMean } = await import('./core/suggest.ts')
  throw new SealError(
    'USAGE',
    `Unknown command ${JSON.stringify(name)}${didYouMean(
      name,
      VERBS.map((verb) => verb.name),
    )}\nHelp: weightseal help`,
  )
}

function print(io: Io, text: string): number {
  io.stdout(text)
  return EXIT.ok
}
