import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import * as core from '@actions/core'
import type { Env } from '../../core/env.ts'
import { MAX_BUNDLE_BYTES, parseBundle } from '../../domains/signing/bundle.ts'
import { parseSignedModel } from '../../domains/signing/signed-model.ts'
import { readText } from '../../ports/files/text-file.ts'
import { KEY_ENV, PASSWORD_ENV } from '../../settings/signing-plan.ts'
import { actionIo, argsFromInputs, maskKeys, requiredPath } from '../../shell/step-inputs.ts'
import { defaultSignature } from '../verify/cli.ts'
import { SIGN_FLAGS, sign } from './cli.ts'

/** `command: sign`: signs the model at `path` and sets the outputs. */
export async function signAction(env: Env, signal: AbortSignal): Promise<number> {
  const path = requiredPath('sign')
  maskKeys(env, [core.getInput('private-key-env') || KEY_ENV, core.getInput('password-env') || PASSWORD_ENV])
  const io = actionIo(env, signal, logged)
  const code = await sign.run([path, ...argsFromInputs(SIGN_FLAGS)], io)
  const file = resolve(io.cwd, core.getInput('signature') || defaultSignature(resolve(io.cwd, path)))
  const signed = parseSignedModel(
    parseBundle(await readText(file, { maxBytes: MAX_BUNDLE_BYTES, missing: 'SIGNATURE_MISSING' }), file),
    file,
  )
  core.setOutput('bundle-path', file)
  core.setOutput('oms-root', signed.root)
  core.setOutput('conclusion', 'pass')
  return code
}

/** Text that may hold names from a repository, where nothing in it can be taken for a workflow command. */
export function logged(text: string): void {
  const token = randomUUID()
  process.stdout.write(`::stop-commands::${token}\n${text}::${token}::\n`)
}
