import { SealError } from '../../core/errors.ts'
import { EXIT } from '../../core/exit.ts'
import type { Parsed } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'
import { painter } from '../../shell/paint.ts'
import type { Subcommand } from '../../shell/subcommand.ts'
import { diffManifests, isSameModel } from './diff-run.ts'
import { manifestDiffJson, manifestDiffText } from './diff-text.ts'

const USAGE = 'weightseal manifest diff A B [--json]   (A, B: a manifest, a model directory, or REF:PATH in git)'

/** `weightseal manifest diff`: 0 the same model, 1 different. */
export const diff: Subcommand = { usage: USAGE, positionals: 2, flags: { json: { type: 'boolean' } }, run }

async function run(flags: Parsed, io: Io): Promise<number> {
  const [before, after] = flags.positionals
  if (before === undefined || after === undefined)
    throw new SealError('USAGE', `Expected two manifests, found ${flags.positionals.length}.\nUsage: ${USAGE}`)
  const found = await diffManifests(before, after, io)
  io.stdout(flags.on('json') ? manifestDiffJson(found) : manifestDiffText(found, painter(io)))
  return isSameModel(found) ? EXIT.ok : EXIT.block
}
