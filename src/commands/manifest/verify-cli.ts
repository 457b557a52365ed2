import { EXIT } from '../../core/exit.ts'
import { type Parsed, required } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'
import { painter } from '../../shell/paint.ts'
import type { Subcommand } from '../../shell/subcommand.ts'
import { outcomeOf, verifyManifest } from './verify-run.ts'
import { manifestVerificationJson, manifestVerificationText } from './verify-text.ts'

const USAGE = 'weightseal manifest verify MODEL_DIR [--manifest FILE] [--require-content] [--installed DIR] [--json]'

const EXITS = { verified: EXIT.ok, 'not-verified': EXIT.block, undecided: EXIT.undecided } as const

/** `weightseal manifest verify`: 0 the model matches its manifest, 1 it does not, 3 a file could not be read. */
export const verify: Subcommand = {
  usage: USAGE,
  positionals: 1,
  flags: {
    manifest: { type: 'string' },
    'require-content': { type: 'boolean' },
    installed: { type: 'string' },
    json: { type: 'boolean' },
  },
  run,
}

async function run(flags: Parsed, io: Io): Promise<number> {
  const folder = required(flags.positionals[0], 'The model directory', USAGE)
  const options = {
    manifest: flags.text('manifest'),
    requireContent: flags.on('require-content'),
    installed: flags.text('installed'),
    quiet: flags.on('quiet'),
  }
  const verification = await verifyManifest(folder, options, io)
  io.stdout(flags.on('json') ? manifestVerificationJson(verification) : manifestVerificationText(verification, painter(io)))
  return EXITS[outcomeOf(verification)]
}
