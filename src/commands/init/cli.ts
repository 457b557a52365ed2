import { relative } from 'node:path'
import { plain } from '../../core/escape.ts'
import { EXIT } from '../../core/exit.ts'
import type { Paint } from '../../core/paint.ts'
import { type Command, parseFlags } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'
import { painter } from '../../shell/paint.ts'
import { attributesOfModels, type PlacedFile, placeFiles, templates } from './run.ts'

const USAGE = 'weightseal init [--release] [--print]'

const HELP = `Write the workflows that decide on approvals, and an initial configuration.

  weightseal init              .github/workflows/weightseal-approvals.yml   decides on approvals; checks out no code
                               .github/workflows/weightseal-signal.yml      triggers it after a review
                               .github/weightseal.yml                       roles and tier, for you to fill in
                               .gitattributes                               keeps the bytes of models on Windows
  weightseal init --release    also .github/workflows/weightseal-release.yml, with two approvals of the deployment
  weightseal init --print      print the files instead of writing them

An existing file with different content is listed and not changed. The file .gitattributes is written if there are
models; of an existing one, the missing lines are listed. For the required settings of the repository, see
docs/recipes/approvals.md.

Exit codes: 0 written or unchanged, 2 a file exists with different content.
`

export const INIT_FLAGS = { release: { type: 'boolean' }, print: { type: 'boolean' } } as const

export const init: Command = { help: HELP, flags: INIT_FLAGS, run }

async function run(args: readonly string[], io: Io): Promise<number> {
  const flags = parseFlags(args, INIT_FLAGS, { usage: USAGE, positionals: 0 })
  const attributes = await attributesOfModels(io)
  const files = [...templates({ release: flags.on('release') }), ...(attributes === undefined ? [] : [attributes])]
  if (flags.on('print')) {
    io.stdout(files.map(({ path, text }) => `# ${path}\n${text}`).join('\n'))
    return EXIT.ok
  }
  const placed = await placeFiles(files, io)
  io.stdout(placed.map((file) => placedText(file, { cwd: io.cwd, paint: painter(io) })).join(''))
  return placed.some(({ state }) => state === 'kept') ? EXIT.usage : EXIT.ok
}

const COLORS = { written: 'green', unchanged: 'dim', kept: 'yellow' } as const

function placedText({ file, state, lacks = [] }: PlacedFile, { cwd, paint }: { readonly cwd: string; readonly paint: Paint }): string {
  const note =
    state === 'kept'
      ? ': exists with different content; compare it with "weightseal init --print"'
      : lacks.map((line) => `\n           add to it, so that Windows keeps the bytes of the model: ${plain(line)}`).join('')
  return `${paint(COLORS[state], state)}${' '.repeat(11 - state.length)}${relative(cwd, file)}${note}\n`
}
