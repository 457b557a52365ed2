import { COMMANDS } from './commands/index.ts'
import type { Env } from './core/env.ts'
import { messageOf, SealError } from './core/errors.ts'
import { EXIT, exitOfError } from './core/exit.ts'
import { oneOf } from './settings/inputs.ts'

/** The command that `auto` means. */
const AUTO = 'gate'

const STEPS = COMMANDS.filter(({ action: load }) => load !== undefined)
const SECRET_INPUTS = ['github-token', 'app-token', 'posture-token', 'external-repo-token', 'identity-token']
const SECRET_VARIABLES = ['GITHUB_TOKEN', 'GH_TOKEN', 'SIGSTORE_ID_TOKEN']

/** Runs as a step of a workflow and returns the exit code. What is thrown becomes an error annotation and a summary. */
export async function action(env: Env, signal: AbortSignal): Promise<number> {
  const core = await import('@actions/core')
  for (const secret of secretsIn(env, core.getInput)) core.setSecret(secret)
  let command = AUTO
  let hasEvent = false
  try {
    await (await import('./shell/step-event.ts')).checkEvent(env)
    hasEvent = true
    const chosen = oneOf('command', core.getInput('command'), ['auto', ...STEPS.map(({ name }) => name)]) ?? 'auto'
    command = chosen === 'auto' ? AUTO : chosen
    const load = STEPS.find(({ name }) => name === command)?.action
    if (load === undefined) throw new Error(`no step for the command ${command}`)
    return await (await load())(env, signal)
  } catch (error) {
    return await failed(command, error, { env, hasEvent })
  }
}

/** Returns every token that the step can read, from wherever it comes, so that the log hides it. */
function secretsIn(env: Env, input: (name: string) => string): readonly string[] {
  const variables = [...SECRET_VARIABLES, ...SECRET_INPUTS.map((name) => `WEIGHTSEAL_${name.replaceAll('-', '_').toUpperCase()}`)]
  return [...SECRET_INPUTS.map(input), ...variables.map((name) => env[name] ?? '')].filter((secret) => secret !== '')
}

/** Reports an error in the log, the outputs and the summary, and on the commit. */
async function failed(
  command: string,
  error: unknown,
  { env, hasEvent }: { readonly env: Env; readonly hasEvent: boolean },
): Promise<number> {
  const core = await import('@actions/core')
  const known = error instanceof SealError
  core.error(known ? error.message : `Internal error: ${error instanceof Error ? (error.stack ?? error.message) : messageOf(error)}`, {
    title: `Weightseal: ${known ? error.code : 'internal error'}`,
  })
  try {
    core.setOutput('verdict', 'undecided')
    core.setOutput('conclusion', 'fail')
  } catch {
    // The exit code says the same.
  }
  await explainFailure(error).catch(() => undefined)
  // Approvals have their own commit status, and report errors there. Without the event, the commit is unknown.
  if (hasEvent && command !== 'approvals')
    await (await import('./commands/gate/mark-undecided.ts')).markUndecided(env).catch(() => undefined)
  const code = exitOfError(error)
  return code === EXIT.ok ? EXIT.internal : code
}

async function explainFailure(error: unknown): Promise<void> {
  const [{ writeSummary }, { markdown }] = await Promise.all([import('./shell/step-summary.ts'), import('./core/escape.ts')])
  const permission =
    error instanceof SealError && error.permission !== undefined ? `\n\n\`\`\`yaml\npermissions:\n  ${error.permission}\n\`\`\`` : ''
  await writeSummary(`# ⚠️ Weightseal: undecided\n\nNothing was evaluated: ${markdown(messageOf(error))}${permission}\n`)
}
