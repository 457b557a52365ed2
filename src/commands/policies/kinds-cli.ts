import { EXIT } from '../../core/exit.ts'
import { jsonText } from '../../core/json-text.ts'
import type { Parsed } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'
import type { Subcommand } from '../../shell/subcommand.ts'
import { allKinds, kindNamed, type MemberShape, type SubjectShape } from './kinds-run.ts'

/** `weightseal policies kinds`. */
export const kinds: Subcommand = {
  usage: 'weightseal policies kinds [KIND] [--json]',
  positionals: 1,
  flags: { json: { type: 'boolean' } },
  run,
}

async function run(flags: Parsed, io: Io): Promise<number> {
  const [name] = flags.positionals
  const shown = name === undefined ? allKinds() : [kindNamed(name)]
  io.stdout(flags.on('json') ? kindsJson(shown) : shown.map(kindText).join(''))
  return EXIT.ok
}

/** Schema: schemas/kinds-v1.schema.json. */
function kindsJson(kinds: readonly SubjectShape[]): string {
  return jsonText({
    schema: 'weightseal/kinds@1',
    kinds: kinds.map(({ kind, description, members }) => ({ kind, description, members: members.map(memberJson) })),
  })
}

function memberJson([name, { type, enum: values, description }]: SubjectShape['members'][number]): object {
  return { name, type: type ?? null, values: values ?? null, description: description ?? null }
}

function kindText({ kind, description, members }: SubjectShape): string {
  return `${kind}  ${description}\n${members.map(([name, shape]) => memberText(name, shape)).join('')}`
}

function memberText(name: string, { type = '', enum: values, description }: MemberShape): string {
  return `  ${name.padEnd(18)} ${values?.join(' | ') ?? type}${description === undefined ? '' : `  ${description}`}\n`
}
