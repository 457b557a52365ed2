import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { messageOf, SealError } from '../core/errors.ts'
import { didYouMean } from '../core/suggest.ts'
import type { Io } from './io.ts'

/** A verb of the command line. `run` gives the exit code. */
export interface Command {
  readonly help: string
  readonly run: (args: readonly string[], io: Io) => Promise<number>
}

export interface Parsed {
  readonly positionals: readonly string[]
  readonly text: (name: string) => string | undefined
  readonly list: (name: string) => readonly string[]
  readonly on: (name: string) => boolean
}

export interface Usage {
  readonly usage: string
  /** How many arguments beside flags the command takes at the most. */
  readonly positionals: number
}

/**
 * Parses the flags of one command.
 *
 * @throws {SealError} USAGE - an unknown flag, with the nearest known one, or a flag without its value.
 */
export function parseFlags(args: readonly string[], options: ParseArgsOptionsConfig, { usage, positionals: most }: Usage): Parsed {
  const known = { ...options, help: { type: 'boolean', short: 'h' }, quiet: { type: 'boolean', short: 'q' } } as const
  const { values, positionals } = parsed(args, known, usage)
  if (positionals.length > most)
    throw new SealError(
      'USAGE',
      `Unexpected ${JSON.stringify(positionals[most])}: the command takes ${most === 0 ? 'only flags' : `at most ${most} of these`}.\nUsage: ${usage}`,
    )
  return {
    positionals,
    text: (name) => values[name] as string | undefined,
    list: (name) => (values[name] as readonly string[] | undefined) ?? [],
    on: (name) => values[name] === true,
  }
}

function parsed(
  args: readonly string[],
  options: ParseArgsOptionsConfig,
  usage: string,
): { values: Record<string, unknown>; positionals: string[] } {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (cause) {
    const unknown = /Unknown option '--?([^']*)'/.exec(messageOf(cause))?.[1]
    const hint =
      unknown === undefined
        ? messageOf(cause)
        : `There is no flag --${unknown}${didYouMean(unknown, Object.keys(options)).replace(/"/, '"--')}`
    throw new SealError('USAGE', `${hint}\nUsage: ${usage}\nMore: weightseal help ${usage.split(' ')[1]}`, { cause })
  }
}

/** @throws {SealError} USAGE */
export function required(value: string | undefined, what: string, usage: string): string {
  if (value === undefined || value === '') throw new SealError('USAGE', `${what} is missing.\nUsage: ${usage}`)
  return value
}

/** What a command with verbs was asked to do. */
interface Verbs<T> {
  readonly verbs: Readonly<Record<string, T>>
  /** As `approvals`. */
  readonly command: string
  /** What to say when there is none. */
  readonly missing: string
  readonly usage: string
}

/** @throws {SealError} USAGE - none, or one that there is not, with the nearest known one. */
export function verbOf<T>(name: string, { verbs, command, missing, usage }: Verbs<T>): T {
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined
  if (verb !== undefined) return verb
  const said = name === '' ? missing : `There is no "${command} ${name}"${didYouMean(name, Object.keys(verbs))}`
  throw new SealError('USAGE', `${said}\nUsage: ${usage}`)
}
