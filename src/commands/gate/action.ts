import type { Env } from '../../core/env.ts'
import { gate } from '../../gate/gate.ts'
import { gateParts, inputReader, prepare } from '../../gate/prepare-step.ts'
import { finishGate } from './finish.ts'

/** `command: gate`: evaluates the rules, writes the files, publishes the findings and sets the outputs. */
export async function gateAction(env: Env, signal: AbortSignal): Promise<number> {
  const inputs = inputReader(env)
  const run = await prepare(env, inputs)
  const { options, ports } = gateParts(run, env, signal)
  return finishGate(await gate(options, ports), { run, inputs, env, more: [] })
}
