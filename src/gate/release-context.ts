import type { Env } from '../core/env.ts'
import type { ReleaseContext } from '../domains/approvals/collect-release.ts'
import type { PolicyFile } from '../domains/policy-changes/types.ts'
import { octokitApprovals } from '../ports/github/approvals/octokit-approvals.ts'
import { connection } from '../ports/github/connection.ts'
import { octokitGitHub } from '../ports/github/octokit.ts'
import { octokitRelease } from '../ports/github/releases/octokit-releases.ts'
import { mergeFile } from '../ports/merge-file.ts'
import type { Config } from '../settings/config-types.ts'
import type { InputReader } from '../settings/inputs.ts'
import type { Target } from '../settings/trigger-target.ts'
import type { SealReader } from './seal-reader.ts'

interface Step {
  readonly inputs: InputReader
  readonly config: Config | undefined
  readonly policyFiles: readonly PolicyFile[]
  readonly target: Target
  readonly readSeal: SealReader
}

/** Returns the release that a step is about, and how to read its approvals. @param now - ISO 8601. */
export function releaseContext({ inputs, config, policyFiles, target, readSeal }: Step, env: Env, now: string): ReleaseContext {
  const options = connection(env, inputs('github-token'))
  const app = connection(env, inputs('app-token'))
  const actor = { id: env['GITHUB_ACTOR_ID'] === undefined ? null : Number(env['GITHUB_ACTOR_ID']), login: env['GITHUB_ACTOR'] ?? '' }
  const trigger = { id: null, login: env['GITHUB_TRIGGERING_ACTOR'] ?? '' }
  return {
    ports: options && {
      api: octokitApprovals(options, app),
      release: octokitRelease(options, app),
      github: octokitGitHub(options),
      now,
      readSeal,
      mergeFile,
    },
    branch: env['GITHUB_REF_NAME'] ?? 'main',
    request: {
      config,
      configPath: policyFiles[0]?.path ?? '',
      tag: /^refs\/tags\/(.+)$/.exec(env['GITHUB_REF'] ?? '')?.[1],
      started: target.headSha,
      run: {
        id: env['GITHUB_RUN_ID'] ?? '',
        attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? '1'),
        actors: [actor, trigger].filter(({ login }) => login !== ''),
      },
    },
  }
}
