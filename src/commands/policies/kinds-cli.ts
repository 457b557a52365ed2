import { EXIT } from '../../core/exit.ts'
import type { Parsed } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'
import type { Subcommand } from '../../shell/subcommand.ts'
import { allKinds, kindNamed, type MemberShape, type SubjectShape } from './kinds-run.ts'

/** `weightseal policies kinds`. */
export const kinds: Subcommand = { usage: 'weightseal policies kinds [KIND]', positionals: 1, flags: {}, run }

async function run({ positionals: [name] }: Parsed, io: Io): Promise<number> {
  const shown = name === undefined ? allKinds() : [kindNamed(name)]
  io.stdout(shown.map(kindText).join(''))
  return EXIT.ok
}

function kindText({ kind, description, members }: SubjectShape): string {
  return `${kind}  ${description}\n${members.map(([name, shape]) => memberText(name, shape)).join('')}`
}

function memberText(name: string, { type = '', enum: values, description }: MemberShape): string {
  return `  ${name.padEnd(18)} ${values?.join(' | ') ?? type}${description === undefined ? '' : `  ${description}`}\n`
}
