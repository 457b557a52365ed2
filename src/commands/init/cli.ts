import { join, relative } from 'node:path'
import { SealError } from '../../core/errors.ts'
import { EXIT } from '../../core/exit.ts'
import { TEMPLATES } from '../../generated/templates.ts'
import { writeAtomically } from '../../ports/files/atomic-write.ts'
import { readText } from '../../ports/files/text-file.ts'
import { localGit } from '../../ports/git.ts'
import { CONFIG_FILE } from '../../settings/read-config.ts'
import { type Command, parseFlags } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'
import { painter } from '../../shell/paint.ts'

const USAGE = 'weightseal init [--release] [--print]'

const HELP = `Write the workflows that decide on approvals, and a configuration to start from.

  weightseal init              .github/workflows/weightseal-approvals.yml   the decision; checks out no code
                               .github/workflows/weightseal-signal.yml      tells it that somebody reviewed
                               .github/weightseal.yml                       roles and tier, to be filled in
  weightseal init --release    also .github/workflows/weightseal-release.yml, with two approvals of the deployment
  weightseal init --print      show the files instead of writing them

A file that is there already and says something else is left alone, and named. What else has to be on in the settings of
the repository: docs/recipes/approvals.md.

Exit codes: 0 written or already there, 2 a file that is there says something else.
`

export const init: Command = { help: HELP, run }

/** By the path at which each is written. */
function templates(release: boolean): readonly (readonly [path: string, text: string])[] {
  const workflow = (name: string) => [`.github/workflows/${name}.yml`, TEMPLATES[`${name}.yml`] ?? ''] as const
  return [
    workflow('weightseal-approvals'),
    workflow('weightseal-signal'),
    ...(release ? [workflow('weightseal-release')] : []),
    [CONFIG_FILE, TEMPLATES['weightseal.example.yml'] ?? ''],
  ]
}

async function run(args: readonly string[], io: Io): Promise<number> {
  const flags = parseFlags(args, { release: { type: 'boolean' }, print: { type: 'boolean' } }, { usage: USAGE, positionals: 0 })
  const files = templates(flags.on('release'))
  if (flags.on('print')) {
    io.stdout(files.map(([path, text]) => `# ${path}\n${text}`).join('\n'))
    return EXIT.ok
  }
  const root = await localGit(io.cwd)
    .top()
    .catch(() => io.cwd)
  const paint = painter(io)
  let kept = 0
  for (const [path, text] of files) {
    const state = await place(join(root, path), text)
    if (state === 'other') kept += 1
    const shown = relative(io.cwd, join(root, path))
    io.stdout(
      state === 'written'
        ? `${paint('green', 'written')}  ${shown}\n`
        : state === 'same'
          ? `${paint('dim', 'there')}    ${shown}\n`
          : `${paint('yellow', 'kept')}     ${shown}: it is there and says something else; compare with "weightseal init --print"\n`,
    )
  }
  return kept > 0 ? EXIT.usage : EXIT.ok
}

async function place(file: string, text: string): Promise<'written' | 'same' | 'other'> {
  const found = await existing(file)
  if (found !== undefined) return found === text ? 'same' : 'other'
  await writeAtomically(file, text)
  return 'written'
}

async function existing(file: string): Promise<string | undefined> {
  try {
    return await readText(file, { maxBytes: 1024 * 1024, missing: 'USAGE', noFollow: true })
  } catch (error) {
    if (error instanceof SealError && error.code === 'USAGE') return undefined
    throw error
  }
}
