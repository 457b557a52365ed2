import { join } from 'node:path'
import type { ParseArgsOptionsConfig } from 'node:util'
import * as core from '@actions/core'
import type { Env } from '../core/env.ts'
import { SealError } from '../core/errors.ts'
import { connect } from '../ports/github/connection.ts'
import { toVisibility, visibilityFromEvent } from '../ports/github/visibility.ts'
import { flag, lines } from '../settings/inputs.ts'
import { type Io, processIo } from './io.ts'

/** Inputs whose name is not that of the flag. */
const RENAMED: Readonly<Record<string, string>> = { 'ignore-path': 'ignore-paths' }

/** The command line that inputs stand for: every flag of a command that has an input. */
export function argsFromInputs(flags: ParseArgsOptionsConfig): readonly string[] {
  return Object.entries(flags).flatMap(([name, { type, multiple }]) => {
    const value = core.getInput(RENAMED[name] ?? name)
    if (value === '') return []
    if (type === 'boolean') return flag(name, value) === true ? [`--${name}`] : []
    return (multiple ? lines(value) : [value]).map((one) => `--${name}=${one}`)
  })
}

/** @throws {SealError} SETTINGS_INVALID */
export function requiredPath(command: string): string {
  const path = core.getInput('path')
  if (path === '') throw new SealError('SETTINGS_INVALID', `Input "path" is missing: command "${command}" works on the model there.`)
  return path
}

/** The surroundings of a command in a step: paths are relative to the checkout, secrets are masked. */
export function actionIo(env: Env, signal: AbortSignal, stdout: (text: string) => void): Io {
  return {
    ...processIo(signal),
    stdout,
    color: false,
    cwd: join(env['GITHUB_WORKSPACE'] ?? process.cwd(), core.getInput('working-directory')),
    cachePath: join(env['RUNNER_TEMP'] ?? process.cwd(), 'weightseal', 'tuf'),
    secret: (value) => core.setSecret(value),
    visibility: async () => {
      const seen = await visibilityFromEvent(env)
      if (seen !== 'unknown') return seen
      return (
        (await connect(env, core.getInput('github-token'))
          ?.visibility()
          .catch(() => undefined)) ?? toVisibility(undefined)
      )
    },
  }
}

/** Private keys and passwords that the step may read from its environment. */
export function maskKeys(env: Env, names: readonly string[]): void {
  for (const name of names) {
    const value = env[name]
    if (!value) continue
    core.setSecret(value)
    for (const line of lines(value)) if (line.length > 8 && !line.startsWith('-----')) core.setSecret(line)
  }
}
