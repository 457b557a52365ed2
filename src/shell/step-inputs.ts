import { join } from 'node:path'
import * as core from '@actions/core'
import type { Env } from '../core/env.ts'
import { SealError } from '../core/errors.ts'
import { runFolder } from '../ports/files/run-folder.ts'
import { connect } from '../ports/github/connection.ts'
import { toVisibility, visibilityFromEvent } from '../ports/github/visibility.ts'
import { flag, lines } from '../settings/inputs.ts'
import type { Options } from './flags.ts'
import { type Io, processIo } from './io.ts'
import { logText } from './step-log.ts'

/** Inputs whose name is not that of the flag. */
const RENAMED: Readonly<Record<string, string>> = { 'ignore-path': 'ignore-paths' }

/** Reads the options of a command from the inputs of the step, which have the names of its flags. */
export function stepOptions(): Options {
  const input = (name: string) => core.getInput(RENAMED[name] ?? name) || undefined
  return { input, text: input, list: (name) => lines(input(name)), on: (name) => flag(name, input(name)) === true }
}

/** Returns the input `path`. @throws {SealError} SETTINGS_INVALID - it is missing. */
export function requiredPath(command: string): string {
  const path = core.getInput('path')
  if (path === '') throw new SealError('SETTINGS_INVALID', `Input "path" is missing: command "${command}" needs the path of a model.`)
  return path
}

/** Returns the Io of a command in a step. Paths are relative to the checkout, and output is not interpreted as workflow commands. */
export function stepIo(env: Env, signal: AbortSignal): Io {
  return {
    ...processIo(signal),
    stdout: logText,
    color: false,
    cwd: join(env['GITHUB_WORKSPACE'] ?? process.cwd(), core.getInput('working-directory')),
    cachePath: runFolder(env, 'tuf'),
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

/** Masks private keys and passwords that the step may read from its environment, also line by line. */
export function maskKeys(env: Env, names: readonly string[]): void {
  for (const name of names) {
    const value = env[name]
    if (!value) continue
    core.setSecret(value)
    for (const line of lines(value)) if (line.length > 8 && !line.startsWith('-----')) core.setSecret(line)
  }
}
