import { EXIT } from '../../core/exit.ts'
import { type Parsed, required } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'
import type { Subcommand } from '../../shell/subcommand.ts'
import { createPack } from './new-run.ts'

const USAGE = 'weightseal policies new NAME [--select KIND] [--out FILE]'
const DEFAULT_KIND = 'workflow.uses'

/** `weightseal policies new`. */
export const newPack: Subcommand = {
  usage: USAGE,
  positionals: 1,
  flags: { select: { type: 'string' }, out: { type: 'string' } },
  run,
}

async function run(flags: Parsed, io: Io): Promise<number> {
  const name = required(flags.positionals[0], 'The name of the pack', USAGE)
  const file = await createPack(name, { kind: flags.text('select') ?? DEFAULT_KIND, out: flags.text('out') }, io)
  io.stdout(
    `Wrote ${file}.\n  weightseal policies test ${file}\nThen add it to .github/weightseal.yml:\n  policies: { custom: [${file}] }\n`,
  )
  return EXIT.ok
}
