import type { LocalRequest } from '../gate/prepare-local.ts'
import type { Parsed } from './flags.ts'
import type { Io } from './io.ts'

/** Converts the flags of a command line to a local run. Flags take precedence over `WEIGHTSEAL_*` of the environment. */
export function localRequest(flags: Parsed, io: Io): LocalRequest {
  const { cwd, env, signal } = io
  const flag = (name: string) => (name === 'warn-only' ? (flags.on(name) ? 'true' : undefined) : flags.text(name))
  return {
    cwd,
    env,
    signal,
    base: flags.text('base'),
    path: flags.text('path'),
    sarif: flags.list('sarif'),
    plans: flags.list('plan'),
    inputs: (name) =>
      (name === 'sarif' || name === 'path' ? undefined : flag(name)) ?? env[`WEIGHTSEAL_${name.replaceAll('-', '_').toUpperCase()}`],
    progress: (label) => io.progress(label, flags.on('quiet')),
  }
}
