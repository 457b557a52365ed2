import type { Env } from '../../core/env.ts'
import { EXIT } from '../../core/exit.ts'
import { noPaint } from '../../core/paint.ts'
import { MANIFEST_FILE } from '../../domains/manifest/types.ts'
import { runFolder } from '../../ports/files/run-folder.ts'
import { requiredPath, stepIo, stepOptions } from '../../shell/step-inputs.ts'
import { logText } from '../../shell/step-log.ts'
import { setOutput } from '../../shell/step-output.ts'
import { manifestText } from './build-text.ts'
import { writeManifest } from './run.ts'

/** `command: manifest`: measures the model at `path`, writes the manifest outside the checkout and sets the outputs. */
export async function manifestAction(env: Env, signal: AbortSignal): Promise<number> {
  const io = stepIo(env, signal)
  const out = runFolder(env, MANIFEST_FILE)
  const ignore = stepOptions().list('ignore-path')
  const written = await writeManifest(
    requiredPath('manifest'),
    { info: () => undefined, ignore, sha512: false, tensors: false, quiet: false, out },
    io,
  )
  logText(manifestText(written, { cwd: io.cwd, paint: noPaint }))
  setOutput('manifest-path', written.file)
  setOutput('model-digest', written.manifest.tree.root)
  setOutput('oms-root', written.manifest.oms.root)
  setOutput('conclusion', 'pass')
  return EXIT.ok
}
