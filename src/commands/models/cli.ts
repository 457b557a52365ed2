import { resolve } from 'node:path'
import { plain } from '../../core/escape.ts'
import { EXIT } from '../../core/exit.ts'
import { jsonText } from '../../core/json-text.ts'
import type { Paint } from '../../core/paint.ts'
import { plural } from '../../core/plural.ts'
import { passedOverLines, skippedText } from '../../report/models/text.ts'
import { type Command, parseFlags } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'
import { painter } from '../../shell/paint.ts'
import { type LocalModels, localModels } from './run.ts'

const FLAGS = { json: { type: 'boolean' } } as const
const USAGE = 'weightseal models [FOLDER] [--json]'

const HELP = `List the models of a repository, why each is one, and the files that were passed over.

  weightseal models              the repository that contains the current folder
  weightseal models ../other     another one

A model is a folder, or a single file, that the configuration names, that has a manifest, or that contains weights.
Folders of tests, documentation and examples are skipped unless the configuration sets discover: { tests: true }.
Files that could be part of a model (binary from 64 KiB, anything else that is not text from 1 MiB, in Git LFS, in DVC,
in a submodule) and are in none are listed as passed over; name their folder or file under models in
.github/weightseal.yml.

  --json             print the complete result (weightseal/models@1)

Exit codes: 0 listed, also if there is none, 2 usage error.
`

export const models: Command = { help: HELP, flags: FLAGS, run }

async function run(args: readonly string[], io: Io): Promise<number> {
  const flags = parseFlags(args, FLAGS, { usage: USAGE, positionals: 1 })
  const found = await localModels(resolve(io.cwd, flags.positionals[0] ?? '.'))
  io.stdout(flags.on('json') ? modelsJson(found) : modelsText(found, painter(io)))
  return EXIT.ok
}

/** Public format: schemas/models-v1.schema.json. */
function modelsJson({ models, skipped, passedOver }: LocalModels): string {
  const json = {
    schema: 'weightseal/models@1',
    models: models.map(({ path, because, manifest }) => ({ path, because, manifest })),
    skipped,
    passedOver: passedOver.map(({ path, size, kind }) => ({ path, size, kind })),
  }
  return jsonText(json)
}

function modelsText({ models, skipped, passedOver }: LocalModels, paint: Paint): string {
  const lines = models.map(({ path, because, manifest }) => {
    const state = manifest ? paint('green', 'manifest') : paint('yellow', 'no manifest')
    return `${paint('bold', plain(path))} ${state}\n  ${paint('dim', plain(because))}`
  })
  const missing = models.filter(({ manifest }) => !manifest).length
  const next = missing === 0 ? [] : [`Write the missing ${missing === 1 ? 'manifest' : `${missing} manifests`}: weightseal manifest --all`]
  const over = passedOver.length === 0 ? [] : ['Passed over:', ...passedOverLines(passedOver, paint)]
  const skippedLine = skipped.length === 0 ? [] : [plain(skippedText(skipped))]
  const count = models.length === 0 ? 'No model recognised.' : `${plural(models.length, 'model')}.`
  return `${[...lines, ...over, ...skippedLine, count, ...next].join('\n')}\n`
}
