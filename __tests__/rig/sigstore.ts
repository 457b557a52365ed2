import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from './git.ts'

/** A local Sigstore instance; see sigstore-server.ts. */
export interface LocalSigstore {
  readonly url: string
  readonly trustedRoot: unknown
  /** Client trust config, for us and for sigstore-python. */
  readonly trustConfig: string
  /** The same with Rekor v1 and no timestamp authority: the local one reads requests in JSON only, Python sends DER. */
  readonly trustConfigV1: string
  readonly trustedRootFile: string
  readonly tufMirror: string
  readonly tufRoot: string
  /** What a job with `id-token: write` has in its environment. */
  readonly env: Readonly<Record<string, string>>
  /** Changes claims, faults and the log's clock; what is not given goes back to how it was. */
  readonly control: (change?: { readonly claims?: object; readonly faults?: object; readonly logClockMs?: number }) => Promise<void>
  readonly requests: () => Promise<readonly string[]>
  readonly token: () => Promise<string>
  readonly close: () => Promise<void>
}

export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com'
export const WORKFLOW = 'acme/models/.github/workflows/release.yml@refs/heads/main'
export const IDENTITY = `https://github.com/${WORKFLOW}`

/** Claims of a run on the main branch, as GitHub issues them; `san` is what Fulcio makes of them. */
export const CLAIMS = {
  sub: 'repo:acme/models:ref:refs/heads/main',
  san: IDENTITY,
  repository: 'acme/models',
  repository_id: '1001',
  repository_owner: 'acme',
  repository_owner_id: '2002',
  repository_visibility: 'public',
  ref: 'refs/heads/main',
  sha: 'a'.repeat(40),
  event_name: 'push',
  workflow: 'release',
  workflow_ref: WORKFLOW,
  workflow_sha: 'a'.repeat(40),
  job_workflow_ref: WORKFLOW,
  job_workflow_sha: 'a'.repeat(40),
  runner_environment: 'github-hosted',
  run_id: '42',
  run_attempt: '1',
} as const

/** A caller that blocks for long finds a kept connection closed. */
const ONE_CALL = { connection: 'close' }
const CLIENT_TRUST_CONFIG = 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json'

interface Ready {
  readonly url: string
  readonly requestToken: string
  readonly trustedRoot: unknown
  readonly signingConfig: { readonly rekorTlogUrls: readonly { readonly majorApiVersion: number }[] }
  readonly tufRoot: unknown
}

export async function startSigstore(): Promise<LocalSigstore> {
  const server = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'sigstore-server.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { PATH: process.env['PATH'] },
  })
  const ready = await firstLine(server.stdout, server)
  const { url, requestToken, trustedRoot, signingConfig, tufRoot } = JSON.parse(ready) as Ready
  const folder = temporaryFolder('sigstore')
  const file = (name: string, value: unknown) => {
    writeFileSync(join(folder, name), JSON.stringify(value))
    return join(folder, name)
  }
  const control: LocalSigstore['control'] = async (change = {}) => {
    const body = JSON.stringify({ claims: CLAIMS, faults: {}, logClockMs: 0, ...change })
    const { status } = await fetch(`${url}/control`, { method: 'POST', body, headers: ONE_CALL })
    if (status !== 200) throw new Error(`control: ${status}`)
  }
  await control()
  const rekorTlogUrls = signingConfig.rekorTlogUrls.filter(({ majorApiVersion }) => majorApiVersion === 1)
  const v1Only = { ...signingConfig, rekorTlogUrls, tsaUrls: [], tsaConfig: undefined }
  const oidc = `${url}/oidc?api-version=2.0`
  return {
    url,
    trustedRoot,
    trustedRootFile: file('trusted_root.json', trustedRoot),
    trustConfig: file('trust_config.json', { mediaType: CLIENT_TRUST_CONFIG, trustedRoot, signingConfig }),
    trustConfigV1: file('trust_config_v1.json', { mediaType: CLIENT_TRUST_CONFIG, trustedRoot, signingConfig: v1Only }),
    tufMirror: `${url}/tuf`,
    tufRoot: file('root.json', tufRoot),
    env: { ACTIONS_ID_TOKEN_REQUEST_URL: oidc, ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken },
    control,
    requests: async () => (await (await fetch(`${url}/control/requests`, { headers: ONE_CALL })).json()) as readonly string[],
    token: async () => {
      const answer = await fetch(`${oidc}&audience=sigstore`, { headers: { ...ONE_CALL, authorization: `Bearer ${requestToken}` } })
      return ((await answer.json()) as { value: string }).value
    },
    close: () =>
      new Promise((resolve) => {
        server.once('close', () => resolve())
        server.stdin.end()
      }),
  }
}

function firstLine(stream: NodeJS.ReadableStream, server: ReturnType<typeof spawn>): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    stream.setEncoding('utf8')
    stream.on('data', (chunk: string) => {
      text += chunk
      const end = text.indexOf('\n')
      if (end !== -1) resolve(text.slice(0, end))
    })
    server.once('exit', (code) => reject(new Error(`the local Sigstore ended with ${code}`)))
  })
}
