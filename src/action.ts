import { messageOf, SealError } from './errors.ts'
import { EXIT, exitOfError } from './exit.ts'
import { oneOf } from './settings/given.ts'
import type { Env } from './settings/target.ts'

const COMMANDS = ['auto', 'gate', 'manifest'] as const

/** Runs as a step of a workflow and gives the exit code. What is thrown becomes an error annotation and a summary. */
export async function action(env: Env, signal: AbortSignal): Promise<number> {
  const core = await import('@actions/core')
  for (const name of ['github-token', 'external-repo-token']) if (core.getInput(name)) core.setSecret(core.getInput(name))
  try {
    const command = oneOf('command', core.getInput('command'), COMMANDS) ?? 'auto'
    if (command === 'manifest') return await (await import('./commands/manifest-action.ts')).manifestAction(env, signal)
    return await (await import('./commands/gate-action.ts')).gateAction(env, signal)
  } catch (error) {
    const known = error instanceof SealError
    core.error(known ? error.message : `Unforeseen error: ${error instanceof Error ? (error.stack ?? error.message) : messageOf(error)}`, {
      title: `Weightseal: ${known ? error.code : 'defect'}`,
    })
    core.setOutput('verdict', 'undecided')
    core.setOutput('conclusion', 'fail')
    await explainFailure(error).catch(() => undefined)
    await (await import('./commands/gate-action.ts')).markUndecided(env).catch(() => undefined)
    const code = exitOfError(error)
    return code === EXIT.ok ? EXIT.unforeseen : code
  }
}

async function explainFailure(error: unknown): Promise<void> {
  const [core, { markdown }] = await Promise.all([import('@actions/core'), import('./report/escape.ts')])
  const permission =
    error instanceof SealError && error.permission !== undefined ? `\n\n\`\`\`yaml\npermissions:\n  ${error.permission}\n\`\`\`` : ''
  await core.summary.addRaw(`# ⚠️ Weightseal: undecided\n\nNothing was judged: ${markdown(messageOf(error))}${permission}\n`).write()
}
