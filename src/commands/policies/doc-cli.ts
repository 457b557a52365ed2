import { EXIT } from '../../core/exit.ts'
import { plural } from '../../core/plural.ts'
import type { Parsed } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'
import type { Subcommand } from '../../shell/subcommand.ts'
import { writeRulePages } from './doc-run.ts'

/** `weightseal policies doc`. */
export const doc: Subcommand = {
  usage: 'weightseal policies doc [--out DIR] [FILE…]',
  positionals: 100,
  flags: { out: { type: 'string' } },
  run,
}

async function run(flags: Parsed, io: Io): Promise<number> {
  const { pages, folder } = await writeRulePages(flags.positionals, flags.text('out') ?? 'docs/rules', io)
  io.stdout(`Wrote ${plural(pages, 'page')} to ${folder}\n`)
  return EXIT.ok
}
