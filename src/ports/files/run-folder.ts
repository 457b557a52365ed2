import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Env } from '../../core/env.ts'

let own: string | undefined

/**
 * Returns a path in the folder for what a step writes, which is outside the repository. Self-hosted environments that do not set
 * RUNNER_TEMP get a new folder, since the name of a common one can belong to another user.
 */
export function runFolder(env: Env, ...names: readonly string[]): string {
  return join(env['RUNNER_TEMP'] || ownFolder(), 'weightseal', ...names)
}

function ownFolder(): string {
  own ??= mkdtempSync(join(tmpdir(), 'weightseal-run-'))
  return own
}
