import type { Env } from '../../core/env.ts'
import type { ReadRemote } from '../../gate/remote-packs.ts'
import type { GitHub } from './api.ts'
import type { OctokitOptions } from './client.ts'
import { octokitGitHub } from './octokit.ts'

/** GitHub, as far as a token lets a step in. */
export function connect(env: Env, token: string | undefined): GitHub | undefined {
  const options = connection(env, token)
  return options && octokitGitHub(options)
}

/** How to reach GitHub with a token; `undefined` without one, or outside a repository. */
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

/** Reads packs from other repositories; `undefined` without a token. */
export function remoteReader(github: GitHub | undefined): ReadRemote | undefined {
  if (github === undefined) return undefined
  return async (place) =>
    place.kind === 'file'
      ? github.fileAt({ owner: place.owner, repo: place.repo, path: place.path, ref: place.commit })
      : github.releaseAsset({ owner: place.owner, repo: place.repo, tag: place.tag, name: place.name })
}
