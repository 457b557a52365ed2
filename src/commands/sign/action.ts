import type { Env } from '../../core/env.ts'
import { EXIT } from '../../core/exit.ts'
import { noPaint } from '../../core/paint.ts'
import { KEY_ENV, PASSWORD_ENV } from '../../settings/signing-plan.ts'
import { maskKeys, requiredPath, stepIo, stepOptions } from '../../shell/step-inputs.ts'
import { logText } from '../../shell/step-log.ts'
import { setOutput } from '../../shell/step-output.ts'
import { signModel } from './run.ts'
import { signedText } from './text.ts'

/** `command: sign`: signs the model at `path` and sets the outputs. */
export async function signAction(env: Env, signal: AbortSignal): Promise<number> {
  const options = stepOptions()
  maskKeys(env, [options.text('private-key-env') ?? KEY_ENV, options.text('password-env') ?? PASSWORD_ENV])
  const io = stepIo(env, signal)
  const signed = await signModel(requiredPath('sign'), options, io)
  logText(signedText(signed, { options, cwd: io.cwd, paint: noPaint }))
  setOutput('bundle-path', signed.file)
  setOutput('oms-root', signed.manifest.oms.root)
  setOutput('conclusion', 'pass')
  return EXIT.ok
}
