import { join } from 'node:path'
import * as core from '@actions/core'
import type { Env } from '../../core/env.ts'
import { SealError } from '../../core/errors.ts'
import { MAX_MANIFEST_BYTES, parseManifest } from '../../domains/manifest/parse.ts'
import { readText } from '../../ports/files/text-file.ts'
import { lines } from '../../settings/inputs.ts'
import { processIo } from '../../shell/io.ts'
import { build } from './build.ts'

/** `command: manifest`: measures the model at `path` and sets the outputs. */
export async function manifestAction(env: Env, signal: AbortSignal): Promise<number> {
  const path = core.getInput('path')
  if (path === '')
    throw new SealError('SETTINGS_INVALID', 'Input "path" is missing: command "manifest" measures the model in that directory.')
  const out = join(env['RUNNER_TEMP'] ?? process.cwd(), 'weightseal', 'weightseal.manifest.json')
  const io = { ...processIo(signal), cwd: join(env['GITHUB_WORKSPACE'] ?? process.cwd(), core.getInput('working-directory')) }
  const ignores = lines(core.getInput('ignore-paths')).flatMap((ignored) => ['--ignore', ignored])
  const code = await build([path, '--out', out, ...ignores], { ...io, stdout: () => undefined })
  const manifest = parseManifest(await readText(out, { maxBytes: MAX_MANIFEST_BYTES, missing: 'MANIFEST_MISSING' }), out)
  core.info(`${manifest.files.length} files, model digest ${manifest.tree.root}, OMS root ${manifest.oms.root}`)
  core.setOutput('manifest-path', out)
  core.setOutput('model-digest', manifest.tree.root)
  core.setOutput('oms-root', manifest.oms.root)
  core.setOutput('conclusion', 'pass')
  return code
}
