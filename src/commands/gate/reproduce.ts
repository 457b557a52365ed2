import { relative } from 'node:path'
import { shellWord } from '../../core/shell-quote.ts'
import type { InputReader } from '../../settings/inputs.ts'
import type { Target } from '../../settings/trigger-target.ts'

/** Returns the commands that give the verdict of a step again: the commit, the trusted base, and the inputs that were set. */
export function reproduceStep(target: Target, inputs: InputReader): string {
  const flags = ['path', 'profile', 'fail-on-severity', 'config-file'].flatMap((name) =>
    inputs(name) === undefined ? [] : [`--${name}`, shellWord(inputs(name) ?? '')],
  )
  const gateCommand = (base: string) => ['npx weightseal gate', '--base', base, ...flags].join(' ')
  if (target.kind === 'pull_request')
    return `git fetch origin pull/${target.number}/head && git checkout FETCH_HEAD\n${gateCommand(shellWord(`origin/${target.baseRef}`))}`
  if (target.kind === 'range') return `git checkout ${target.headSha}\n${gateCommand(target.baseSha)}`
  return `git checkout ${target.headSha}\n${['npx weightseal gate', ...flags].join(' ')}`
}

/** Returns the command that gives the verdict of a command line again, from the top folder of the repository. */
export function reproduceLocal(args: readonly string[], { root, cwd }: { readonly root: string; readonly cwd: string }): string {
  const folder = relative(root, cwd)
  const command = ['weightseal', 'gate', ...args.map(shellWord)].join(' ')
  return folder === '' ? command : `cd ${shellWord(folder)} && ${command}`
}
