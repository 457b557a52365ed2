import { isAbsolute } from 'node:path'
import type { Env } from '../core/env.ts'
import { uploadArtifact } from '../publish/artifact.ts'
import { type Published, publishing } from '../publish/outcome.ts'
import { flag, type InputReader } from '../settings/inputs.ts'

/** Uploads files as the artifact of the run, unless the input `upload-artifact` is off, or the server is one without this kind of artifact. */
export async function sendArtifact(env: Env, inputs: InputReader, files: readonly string[]): Promise<Published> {
  if (flag('upload-artifact', inputs('upload-artifact')) === false || !hasArtifacts(env)) return { status: 'skipped' }
  const name =
    inputs('artifact-name') ?? `weightseal-${(env['GITHUB_JOB'] ?? 'job').replace(/[^\w.-]/g, '_')}-${env['GITHUB_RUN_ATTEMPT'] ?? '1'}`
  return publishing(
    () => uploadArtifact(name, files.filter(isAbsolute)),
    'The report is only in the summary. Set upload-artifact: false to silence this message.',
  )
}

/** GitHub Enterprise Server does not have the service for artifacts that this version of the client uses. */
function hasArtifacts(env: Env): boolean {
  const server = env['GITHUB_SERVER_URL'] || 'https://github.com'
  const hostname = URL.canParse(server) ? new URL(server).hostname : ''
  return hostname === 'github.com' || hostname.endsWith('.ghe.com')
}
