import { messageOf, SealError } from './core/errors.ts'
import { EXIT, exitOfError } from './core/exit.ts'
import { oneOf } from './settings/inputs.ts'
import type { Env } from './settings/trigger-target.ts'

const COMMANDS = ['auto', 'gate', 'manifest', 'sign', 'verify', 'release', 'assess', 'approvals'] as const

type Action = (env: Env, signal: AbortSignal) => Promise<number>

/** Each command is loaded when it is called: start-up stays short. */
const ACTIONS: Readonly<Record<(typeof COMMANDS)[number], () => Promise<Action>>> = {
  auto: async () => (await import('./commands/gate/action.ts')).gateAction,
  gate: async () => (await import('./commands/gate/action.ts')).gateAction,
  manifest: async () => (await import('./commands/manifest/action.ts')).manifestAction,
  sign: async () => (await import('./commands/sign/action.ts')).signAction,
  verify: async () => (await import('./commands/verify/action.ts')).verifyAction,
  release: async () => (await import('./commands/release/action.ts')).releaseAction,
  assess: async () => (await import('./commands/assess/action.ts')).assessAction,
  approvals: async () => (await import('./commands/approvals/action.ts')).approvalsAction,
}

/** Runs as a step of a workflow and gives the exit code. What is thrown becomes an error annotation and a summary. */
export async function action(env: Env, signal: AbortSignal): Promise<number> {
  const core = await import('@actions/core')
  for (const name of ['github-token', 'app-token', 'external-repo-token', 'identity-token'])
    if (core.getInput(name)) core.setSecret(core.getInput(name))
  let command: (typeof COMMANDS)[number] = 'auto'
  try {
    command = oneOf('command', core.getInput('command'), COMMANDS) ?? 'auto'
    return await (await ACTIONS[command]())(env, signal)
  } catch (error) {
    const known = error instanceof SealError
    core.error(known ? error.message : `Unforeseen error: ${error instanceof Error ? (error.stack ?? error.message) : messageOf(error)}`, {
      title: `Weightseal: ${known ? error.code : 'defect'}`,
    })
    core.setOutput('verdict', 'undecided')
    core.setOutput('conclusion', 'fail')
    await explainFailure(error).catch(() => undefined)
    // Approvals have a status of their own, and say on it themselves what went wrong.
    if (command !== 'approvals') await (await import('./gate/prepare-step.ts')).markUndecided(env).catch(() => undefined)
    const code = exitOfError(error)
    return code === EXIT.ok ? EXIT.internal : code
  }
}

async function explainFailure(error: unknown): Promise<void> {
  const [core, { markdown }] = await Promise.all([import('@actions/core'), import('./report/escape.ts')])
  const permission =
    error instanceof SealError && error.permission !== undefined ? `\n\n\`\`\`yaml\npermissions:\n  ${error.permission}\n\`\`\`` : ''
  await core.summary.addRaw(`# ⚠️ Weightseal: undecided\n\nNothing was judged: ${markdown(messageOf(error))}${permission}\n`).write()
}
