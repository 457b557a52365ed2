import { EXIT } from '../../core/exit.ts'
import { FRAMEWORKS } from '../../generated/frameworks.ts'
import type { Control, Framework } from '../../policy/framework.ts'
import { countControls } from '../../policy/framework-doc.ts'
import type { Parsed } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'
import { painter } from '../../shell/paint.ts'
import { frameworkOf } from '../assess/run.ts'

/** Lists the controls of a framework, their rules and those that cannot be assessed. Independent of the repository. */
export async function coverage(flags: Parsed, io: Io): Promise<number> {
  const [id] = flags.positionals
  const chosen = id === undefined ? FRAMEWORKS : [frameworkOf(id)]
  if (flags.on('json')) io.stdout(`${JSON.stringify(id === undefined ? chosen.map(summaryOf) : chosen[0], null, 2)}\n`)
  else
    io.stdout(
      id === undefined
        ? chosen.map((framework) => `${lineOf(framework)}\n`).join('')
        : chosen.map((framework) => describe(framework, io)).join(''),
    )
  return EXIT.ok
}

function summaryOf(framework: Framework): object {
  const { id, title, version } = framework
  return { id, title, version, ...countControls(framework) }
}

function lineOf(framework: Framework): string {
  const { supported, all } = countControls(framework)
  return `${framework.id.padEnd(16)} ${`${supported} of ${all}`.padStart(8)}  ${framework.title} (${framework.version})`
}

function describe(framework: Framework, io: Io): string {
  const paint = painter(io)
  const { supported, all } = countControls(framework)
  const groups = framework.groups.map(
    ({ title, controls }) => `${paint('bold', title)}\n${controls.map((control) => controlText(control, io)).join('')}`,
  )
  const note = framework.note === undefined ? '' : `${framework.note}\n`
  return `${paint('bold', `${framework.title} (${framework.version})`)}\n${note}\n${groups.join('\n')}\n${supported} of ${all} controls have rules that support them; a rule never proves that a control is met. Evidence in this repository: weightseal assess --framework ${framework.id}\n`
}

function controlText({ id, title, rules, evidence, limits, notAssessable }: Control, io: Io): string {
  const paint = painter(io)
  const head = `  ${paint('cyan', id.padEnd(24))} ${title}\n`
  const indent = ' '.repeat(27)
  if (notAssessable !== undefined) return `${head}${indent}${paint('yellow', 'not assessable')}: ${notAssessable}\n`
  const limited = limits === undefined ? '' : `${indent}${paint('dim', `Limits: ${limits}`)}\n`
  return `${head}${indent}${rules.join(', ')}\n${indent}${paint('dim', evidence.join(', '))}\n${limited}`
}
