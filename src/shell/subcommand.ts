import type { ParseArgsOptionsConfig } from 'node:util'
import { type Parsed, parseFlags, type Usage } from './flags.ts'
import type { Io } from './io.ts'

/** A subcommand of the command line: its flags, and what it does with them. `run` returns the exit code. */
export interface Subcommand extends Usage {
  readonly flags: ParseArgsOptionsConfig
  readonly run: (flags: Parsed, io: Io) => Promise<number>
}

/** Subcommands by name. Each is loaded when it is called, so that start-up stays short. */
export type Subcommands = Readonly<Record<string, () => Promise<Subcommand>>>

/** Parses the arguments of a subcommand and runs it. @throws {SealError} USAGE - an invalid command line. */
export function runSubcommand({ flags, usage, positionals, run }: Subcommand, args: readonly string[], io: Io): Promise<number> {
  return run(parseFlags(args, flags, { usage, positionals }), io)
}
