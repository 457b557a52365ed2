import { plain } from '../../core/escape.ts'
import { EXIT } from '../../core/exit.ts'
import type { Paint } from '../../core/paint.ts'
import { plural } from '../../core/plural.ts'
import type { Parsed } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'
import { painter } from '../../shell/paint.ts'
import type { Subcommand } from '../../shell/subcommand.ts'
import { type TestedPack, testPacks } from './test-run.ts'

/** `weightseal policies test`: 0 every test passed, 1 a test failed. */
export const test: Subcommand = { usage: 'weightseal policies test [FILE…]', positionals: 100, flags: {}, run }

async function run({ positionals }: Parsed, io: Io): Promise<number> {
  const tested = await testPacks(positionals, io)
  const paint = painter(io)
  io.stdout(tested.map((pack) => packText(pack, paint)).join(''))
  return tested.every(({ problems }) => problems.length === 0) ? EXIT.ok : EXIT.block
}

function packText({ file, rules, cases, problems }: TestedPack, paint: Paint): string {
  const result = problems.length === 0 ? paint('green', 'ok') : paint('red', 'failed')
  const lines = problems.map(({ rule, problem }) => `  ${paint('red', '✗')} ${rule} ${plain(problem)}\n`)
  return `${result} ${plain(file)}: ${plural(rules, 'rule')}, ${plural(cases, 'case')}\n${lines.join('')}`
}
