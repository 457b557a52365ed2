import type { Env } from '../../core/env.ts'
import type { ReadBeginning } from '../../domains/tensors/remote.ts'
import type { GitHub } from './api.ts'
import type { OctokitOptions } from './client.ts'
import { lfsReader } from './lfs.ts'
import { octokitGitHub } from './octokit.ts'

/** Connects to GitHub with a token; `undefined` without one, or outside a repository. */
export function connect(env: Env, token: string | undefined): GitHub | undefined {
  const options = connection(env, token)
  return options && octokitGitHub(options)
}

/** Returns a reader of objects of Git LFS; `undefined` without a token, or outside a repository. */
export function connectLfs(env: Env, token: string | undefined): ReadBeginning | undefined {
  const options = connection(env, token)
  if (options === undefined) return undefined
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com'
  const url = env['WEIGHTSEAL_LFS_URL'] ?? `${server}/${options.owner}/${options.repo}.git/info/lfs`
  return lfsReader({ token: options.token, url, ...(options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }) })
}

/** Returns how to reach GitHub with a token; `undefined` without one, or outside a repository. */
export function connection(env: Env, token: string | undefined): OctokitOptions | undefined {
  const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/')
  if (token === undefined || token === '' || repo === '') return undefined
  const number = (name: string) =>
    env[name] === undefined ? {} : { [name === 'WEIGHTSEAL_API_TIMEOUT_MS' ? 'timeoutMs' : 'retryBaseMs']: Number(env[name]) }
  return {
    token,
    owner,
    repo,
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    ...number('WEIGHTSEAL_API_TIMEOUT_MS'),
    ...number('WEIGHTSEAL_API_RETRY_MS'),
  }
}
