import { join } from 'node:path'
import { progressFor } from '../../src/ports/progress.ts'

/** What a program wrote, and how it ended. */
export interface Ran {
  readonly code: number | null
  readonly output: string
  readonly stdout: string
  readonly stderr: string
}

type Env = Readonly<Record<string, string>>

/** Runs `action` of src/ in this process, as a step with this environment alone. */
export async function actionHere(env: Env): Promise<Ran> {
  const [{ action }, { summary }] = await Promise.all([import('../../src/action.ts'), import('@actions/core')])
  // In a process of its own the summary looks for its file once; here each run has another one.
  Object.assign(summary, { _filePath: undefined })
  return alone(env, () => action(process.env, new AbortController().signal))
}

/** Runs `cli` of src/ in this process, as `weightseal ARGS` with this environment alone. */
export async function commandHere(args: readonly string[], { env, cwd }: { readonly env: Env; readonly cwd: string }): Promise<Ran> {
  const [{ cli }, { processIo }] = await Promise.all([import('../../src/cli.ts'), import('../../src/shell/io.ts')])
  return alone(env, (stderr) => {
    const io = processIo(new AbortController().signal)
    const ci = env['CI'] === 'true' || env['GITHUB_ACTIONS'] === 'true'
    const cachePath = env['WEIGHTSEAL_TUF_CACHE'] ?? join(env['HOME'] ?? cwd, '.cache', 'weightseal', 'tuf')
    const progress = (label: string, quiet: boolean) => progressFor({ stream: stderr, label, ci, quiet })
    return cli(args, { ...io, cwd, cachePath, progress })
  })
}

/** Runs with `process.env`, `stdout` and `stderr` replaced; jest gives each test file a `process` of its own. */
async function alone(env: Env, run: (stderr: NodeJS.WriteStream) => Promise<number>): Promise<Ran> {
  const outside = { ...process.env }
  const streams = { stdout: process.stdout, stderr: process.stderr }
  const written = { output: '', stdout: '', stderr: '' }
  const collect = (name: 'stdout' | 'stderr') => {
    const write = (text: string | Uint8Array) => {
      written.output += String(text)
      written[name] += String(text)
      return true
    }
    const stream = { write, isTTY: false, on: () => stream, once: () => stream }
    return stream as unknown as NodeJS.WriteStream
  }
  const replaced = { stdout: collect('stdout'), stderr: collect('stderr') }
  replace(replaced, env)
  try {
    const code = await run(replaced.stderr)
    return { code, ...written }
  } finally {
    replace(streams, outside)
  }
}

function replace(streams: object, variables: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(streams)) Object.defineProperty(process, name, { value, configurable: true })
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, variables)
}
