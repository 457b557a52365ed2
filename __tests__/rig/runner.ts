import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { temporaryFolder } from './git.ts'
import { PROJECT } from './project.ts'
import { actionHere, commandHere, type Ran } from './source.ts'

export { PROJECT }

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>
  readonly outputs: Readonly<Record<string, unknown>>
  readonly runs: { readonly using: string; readonly main: string }
}

/** action.yml, parsed. */
export function readAction(folder = PROJECT): ActionFile {
  return parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as ActionFile
}

/** Sends a signal to a process, SIGKILL when none is named. */
export type Kill = (signal?: NodeJS.Signals) => void

export interface RunOptions {
  readonly workspace: string
  readonly event: string
  readonly payload: unknown
  readonly sha: string
  readonly ref: string
  readonly apiUrl: string
  readonly token?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** Another copy of the action, such as one that was broken on purpose. */
  readonly actionFolder?: string
  readonly timeoutMs?: number
  /** Whether to run from `src/` in this process; see in-process.ts. */
  readonly inProcess?: boolean
  /** Receives how to end the process of a step that has its own. */
  readonly onStart?: (kill: Kill) => void
}

export interface StepResult {
  readonly code: number | null
  /** The log with masked values hidden. */
  readonly log: string
  readonly rawOutput: string
  readonly annotations: readonly { readonly level: string; readonly properties: string; readonly message: string }[]
  readonly masks: readonly string[]
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly temp: string
}

let fromSource = false

/** Sets what steps and commands run when they do not say it themselves; gives what it was. Suites call `runsFromSource()`. */
export function preferSource(prefer: boolean): boolean {
  const before = fromSource
  fromSource = prefer
  return before
}

const TOKEN = /\$\{\{\s*github\.token\s*\}\}/g

/**
 * Runs the bundled action as actions/runner does: inputs and defaults of action.yml become `INPUT_*`, file commands are
 * files, the log is read for workflow commands, and nothing of this machine's environment gets in but PATH.
 */
export async function runStep(options: RunOptions): Promise<StepResult> {
  const { workspace, actionFolder = PROJECT, timeoutMs = 60_000, inProcess = fromSource } = options
  const action = readAction(actionFolder)
  if (action.runs.using !== 'node24') throw new Error(`this runner has node24, action.yml asks for ${action.runs.using}`)
  const temp = temporaryFolder('runner')
  const env = { ...environment(options, action, temp), ...options.env }
  const { code, output } = inProcess
    ? await actionHere(env)
    : await execute(join(actionFolder, action.runs.main), {
        env,
        cwd: workspace,
        timeoutMs,
        ...(options.onStart === undefined ? {} : { onStart: options.onStart }),
      })
  const masks = [...output.matchAll(/^::add-mask::(.*)$/gm)].map((match) => match[1] ?? '').filter((mask) => mask !== '')
  const visible = output.replace(/^::add-mask::.*\n/gm, '')
  const file = (name: string) => readFileSync(join(temp, name), 'utf8')
  return {
    code,
    rawOutput: output,
    log: masks.reduce((text, mask) => text.replaceAll(mask, '***'), visible),
    masks,
    annotations: annotationsIn(output),
    outputs: fileCommands(file('output')),
    summary: file('summary'),
    temp,
  }
}

function environment(
  { event, payload, sha, ref, apiUrl, token = 'ghs_app', inputs = {}, workspace }: RunOptions,
  action: ActionFile,
  temp: string,
): Record<string, string> {
  mkdirSync(join(temp, 'temp'))
  const file = (name: string, content = '') => {
    writeFileSync(join(temp, name), content)
    return join(temp, name)
  }
  for (const name of Object.keys(inputs)) if (!Object.hasOwn(action.inputs, name)) throw new Error(`action.yml has no input ${name}`)
  const given = Object.entries(action.inputs).map(
    ([name, { default: preset }]) =>
      [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, inputs[name] ?? (preset ?? '').replace(TOKEN, token)] as const,
  )
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: temp,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: apiUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    WEIGHTSEAL_LFS_URL: `${apiUrl}/acme/models.git/info/lfs`,
    GITHUB_REPOSITORY: 'acme/models',
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
    GITHUB_SHA: sha,
    GITHUB_REF: ref,
    GITHUB_WORKSPACE: workspace,
    GITHUB_ACTOR: 'alice',
    GITHUB_RUN_ID: '1001',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'gate',
    GITHUB_WORKFLOW: 'gate',
    GITHUB_WORKFLOW_REF: `acme/models/.github/workflows/gate.yml@${ref}`,
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_STEP_SUMMARY: file('summary'),
    RUNNER_TEMP: join(temp, 'temp'),
    RUNNER_OS: 'Linux',
    WEIGHTSEAL_API_RETRY_MS: '1',
    ...Object.fromEntries(given),
  }
}

/** Where Node keeps the compiled bundle: without it, compiling is half of the time of each start. */
const COMPILED = { NODE_COMPILE_CACHE: join(PROJECT, 'node_modules', '.cache', 'weightseal-compiled') }

/** Runs a program of the bundle under this Node and keeps both of its streams together, as the runner's log does. */
export async function execute(
  main: string,
  {
    args = [],
    env,
    cwd,
    timeoutMs = 60_000,
    onStart = () => undefined,
  }: {
    readonly args?: readonly string[]
    readonly env: Readonly<Record<string, string>>
    readonly cwd: string
    readonly timeoutMs?: number
    readonly onStart?: (kill: Kill) => void
  },
): Promise<Ran> {
  const child = spawn(process.execPath, [main, ...args], { env: { ...COMPILED, ...env }, cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  onStart((signal = 'SIGKILL') => child.kill(signal))
  let [output, stdout, stderr] = ['', '', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output += text
    stderr += text
  })
  const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs)
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  clearTimeout(timer)
  return { code, output, stdout, stderr }
}

/** `weightseal ARGS`: the bundle in a process of its own, or `src/` in this one. */
export function weightsealCommand(
  args: readonly string[],
  {
    env,
    cwd,
    inProcess = fromSource,
  }: { readonly env: Readonly<Record<string, string>>; readonly cwd: string; readonly inProcess?: boolean },
): Promise<Ran> {
  return inProcess ? commandHere(args, { env, cwd }) : execute(join(PROJECT, 'dist/index.js'), { args, env, cwd })
}

/** Annotations that the runner would make of a log: it honours stop-commands, and reads a command only at the start of a line. */
function annotationsIn(output: string): StepResult['annotations'] {
  const found: { level: string; properties: string; message: string }[] = []
  let stop: string | undefined
  for (const raw of output.split('\n')) {
    const line = raw.trimStart()
    const begins = /^::stop-commands::(.+)$/.exec(line)?.[1]
    if (stop !== undefined) {
      if (line === `::${stop}::`) stop = undefined
    } else if (begins !== undefined) stop = begins
    else {
      const match = /^::(error|warning|notice)(?: ([^:]*))?::(.*)$/.exec(line)
      if (match) found.push({ level: match[1] ?? '', properties: match[2] ?? '', message: decodeData(match[3] ?? '') })
    }
  }
  return found
}

function decodeData(text: string): string {
  return text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%')
}

/** `name=value`, or `name<<delimiter` with lines up to the delimiter. */
function fileCommands(text: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {}
  for (const match of text.matchAll(/^([^\n=<]+)(?:=(.*)|<<(\S+)\n([\s\S]*?)\n?\3)$/gm)) values[match[1] ?? ''] = match[2] ?? match[4] ?? ''
  return values
}
