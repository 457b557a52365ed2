import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { messageOf, SealError } from '../core/errors.ts'
import { didYouMean } from '../core/suggest.ts'
import type { InputReader } from '../settings/inputs.ts'
import type { Io } from './io.ts'

/** A command of the command line. `run` returns the exit code. */
export interface Command {
  readonly help: string
  /** The flags that it accepts. Default: only those of every command. */
  readonly flags?: ParseArgsOptionsConfig
  /** Its subcommands by name; `''` without one. */
  readonly subcommands?: Readonly<Record<string, () => Promise<{ readonly flags: ParseArgsOptionsConfig }>>>
  readonly run: (args: readonly string[], io: Io) => Promise<number>
}

/** The options of a command, from the flags of a command line or from the inputs of a step. */
export interface Options {
  readonly text: (name: string) => string | undefined
  readonly list: (name: string) => readonly string[]
  readonly on: (name: string) => boolean
  /** Returns any option in the form of an Action input: a list as lines, a flag that is on as `true`. */
  readonly input: InputReader
}

export interface Parsed extends Options {
  readonly positionals: readonly string[]
}

export interface Usage {
  readonly usage: string
  /** The maximum number of arguments besides flags. */
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
      `Unexpected argument ${JSON.stringify(positionals[most])}: the command accepts ${most === 0 ? 'only flags' : `at most ${most} argument${most === 1 ? '' : 's'}`}.\nUsage: ${usage}`,
    )
  return {
    positionals,
    text: (name) => values[name] as string | undefined,
    list: (name) => (values[name] as readonly string[] | undefined) ?? [],
    on: (name) => values[name] === true,
    input: (name) => asInput(values[name]),
  }
}

function asInput(value: unknown): string | undefined {
  if (value === true) return 'true'
  return Array.isArray(value) ? value.join('\n') || undefined : (value as string | undefined)
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
        : `Unknown flag --${unknown}${didYouMean(
            `--${unknown}`,
            Object.keys(options).map((name) => `--${name}`),
          )}`
    throw new SealError('USAGE', `${hint}\nUsage: ${usage}\nHelp: weightseal help ${usage.split(' ')[1]}`, { cause })
  }
}

/** Returns a required value. @throws {SealError} USAGE - it is missing. */
export function required(value: string | undefined, what: string, usage: string): string {
  if (value === undefined || value === '') throw new SealError('USAGE', `${what} is missing.\nUsage: ${usage}`)
  return value
}

/** The subcommands of a command. */
interface Verbs<T> {
  readonly verbs: Readonly<Record<string, T>>
  /** For example `approvals`. */
  readonly command: string
  /** The message when no subcommand is given. */
  readonly missing: string
  readonly usage: string
}

/** Returns the subcommand of a name. @throws {SealError} USAGE - no name, or an unknown one, with the nearest known one. */
export function verbOf<T>(name: string, { verbs, command, missing, usage }: Verbs<T>): T {
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined
  if (verb !== undefined) return verb
  const message = name === '' ? missing : `Unknown command "${command} ${name}"${didYouMean(name, Object.keys(verbs))}`
  throw new SealError('USAGE', `${message}\nUsage: ${usage}`)
}
