import { resolve } from 'node:path'
import { EXIT } from '../../core/exit.ts'
import { noPaint } from '../../core/paint.ts'
import { VERSION } from '../../core/version.ts'
import { localGate } from '../../gate/prepare-local.ts'
import { writeAtomically } from '../../ports/files/atomic-write.ts'
import { assessmentJson } from '../../report/assessment/json.ts'
import { assessmentMarkdown, assessmentText } from '../../report/assessment/text.ts'
import { type Command, parseFlags } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'
import { localRequest } from '../../shell/local-request.ts'
import { painter } from '../../shell/paint.ts'
import { assessAll, DEFAULT_FRAMEWORK, frameworkOf } from './run.ts'

const USAGE = 'weightseal assess [--framework ID]… [--plan FILE]… [--sarif FILE]… [--json | --markdown] [--out FILE]'

const HELP = `Show the available evidence, model by model.

  weightseal assess                         access, versions and data of each model; pipeline and monitoring
  weightseal assess --framework checklists  a checklist for development, deployment, operations and compliance
  weightseal assess --framework gdpr        controls of a framework; "weightseal policies coverage" lists them all
  weightseal assess --markdown              the same for a pull request or a wiki

Each line is "evidence available", "evidence missing" or "not assessable", with the place and what to do. Every rule is
evaluated, also those of packs that the configuration does not enable. For a verdict, use "weightseal gate".

  --framework ID     repeatable; or several, with commas
  --plan FILE        a Terraform plan as JSON, for values that variables leave unknown (repeatable)
  --sarif FILE       results of another scanner (repeatable)
  --config-file FILE the configuration; default: .github/weightseal.yml
  --json             assessment-v1.json
  --markdown         Markdown
  --out FILE         write to this file instead of standard output
  -q, --quiet        do not print progress

Exit codes: 0 assessed, 2 usage error.
`

export const ASSESS_FLAGS = {
  framework: { type: 'string', multiple: true },
  plan: { type: 'string', multiple: true },
  sarif: { type: 'string', multiple: true },
  'config-file': { type: 'string' },
  json: { type: 'boolean' },
  markdown: { type: 'boolean' },
  out: { type: 'string' },
} as const

export const assess: Command = { help: HELP, flags: ASSESS_FLAGS, run }

async function run(args: readonly string[], io: Io): Promise<number> {
  const flags = parseFlags(args, ASSESS_FLAGS, { usage: USAGE, positionals: 0 })
  const named = flags.list('framework').flatMap((text) => text.split(','))
  const frameworks = (named.length === 0 ? [DEFAULT_FRAMEWORK] : named).map(frameworkOf)
  const { options, ports } = await localGate(localRequest(flags, io))
  const { frameworks: list, assessed } = await assessAll(options, ports, frameworks)
  const text = flags.on('json')
    ? assessmentJson(list, assessed, VERSION)
    : flags.on('markdown')
      ? assessmentMarkdown(list, assessed)
      : assessmentText(list, assessed, flags.text('out') === undefined ? painter(io) : noPaint)
  const out = flags.text('out')
  if (out === undefined) io.stdout(text)
  else await writeAtomically(resolve(io.cwd, out), text)
  return EXIT.ok
}
