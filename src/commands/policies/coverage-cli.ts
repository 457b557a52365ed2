import { EXIT } from '../../core/exit.ts'
import { jsonText } from '../../core/json-text.ts'
import type { Paint } from '../../core/paint.ts'
import type { Control, Framework } from '../../policy/framework.ts'
import { countControls } from '../../policy/framework-doc.ts'
import type { Parsed } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'
import { painter } from '../../shell/paint.ts'
import type { Subcommand } from '../../shell/subcommand.ts'
import { frameworkOf } from '../assess/run.ts'
import { coverageOfAll, type FrameworkSummary } from './coverage-run.ts'

/** `weightseal policies coverage`. */
export const coverage: Subcommand = {
  usage: 'weightseal policies coverage [FRAMEWORK] [--json]',
  positionals: 1,
  flags: { json: { type: 'boolean' } },
  run,
}

async function run(flags: Parsed, io: Io): Promise<number> {
  const [id] = flags.positionals
  io.stdout(id === undefined ? allText(coverageOfAll(), flags) : oneText(frameworkOf(id), flags, painter(io)))
  return EXIT.ok
}

function allText(frameworks: readonly FrameworkSummary[], flags: Parsed): string {
  return flags.on('json') ? json(frameworks) : frameworks.map(summaryText).join('')
}

function oneText(framework: Framework, flags: Parsed, paint: Paint): string {
  return flags.on('json') ? json({ schema: 'weightseal/coverage@1', ...framework }) : frameworkText(framework, paint)
}

/** Schema: schemas/coverage-v1.schema.json. */
function json(value: unknown): string {
  return jsonText(value)
}

function summaryText({ id, title, version, supported, all }: FrameworkSummary): string {
  return `${id.padEnd(16)} ${`${supported} of ${all}`.padStart(8)}  ${title} (${version})\n`
}

function frameworkText(framework: Framework, paint: Paint): string {
  const { id, title, version } = framework
  const { supported, all } = countControls(framework)
  const groups = framework.groups.map(
    (group) => `${paint('bold', group.title)}\n${group.controls.map((control) => controlText(control, paint)).join('')}`,
  )
  const note = framework.note === undefined ? '' : `${framework.note}\n`
  return `${paint('bold', `${title} (${version})`)}\n${note}\n${groups.join('\n')}\n${supported} of ${all} controls have rules that support them; a rule never proves that a control is met. Evidence in this repository: weightseal assess --framework ${id}\n`
}

function controlText({ id, title, rules, evidence, limits, notAssessable }: Control, paint: Paint): string {
  const head = `  ${paint('cyan', id.padEnd(24))} ${title}\n`
  const indent = ' '.repeat(27)
  if (notAssessable !== undefined) return `${head}${indent}${paint('yellow', 'not assessable')}: ${notAssessable}\n`
  const limited = limits === undefined ? '' : `${indent}${paint('dim', `Limits: ${limits}`)}\n`
  return `${head}${indent}${rules.join(', ')}\n${indent}${paint('dim', evidence.join(', '))}\n${limited}`
}
