import type { CollectedFacts } from '../core/collected-facts.ts'
import type { Env } from '../core/env.ts'
import type { Source, Trigger } from '../core/subject.ts'
import { type ReleasePorts, type ReleaseRequest, releaseFacts, settingFacts } from '../domains/approvals/collect-release.ts'
import { octokitApprovals } from '../ports/github/approvals/octokit-approvals.ts'
import { connection } from '../ports/github/connection.ts'
import { octokitGitHub } from '../ports/github/octokit.ts'
import { octokitRelease } from '../ports/github/releases/octokit-releases.ts'
import type { InputReader } from '../settings/inputs.ts'
import type { Config } from '../settings/read-config.ts'

export interface ApprovalOptions {
  readonly env: Env
  readonly inputs: InputReader
  readonly config: Config | undefined
  readonly configPath: string
  readonly trigger: Trigger
  readonly headSha: string
  readonly now: string
}

const SOURCES = ['github.approvals', 'github.release', 'github.environments', 'github.rules'] as const

/**
 * Approvals of a release, and on a schedule the settings that back them. Those of a pull request come and go with reviews,
 * which start no gate: `command: approvals` decides them and has a status of its own.
 */
export async function gateApprovals(options: ApprovalOptions): Promise<CollectedFacts> {
  const { trigger, config, configPath, env } = options
  if (trigger !== 'release' && trigger !== 'schedule')
    return everything({ status: 'skipped', detail: 'approvals of a pull request are decided by "command: approvals"' })
  const ports = portsOf(options)
  if (ports === undefined) return everything({ status: 'error', detail: 'approvals are read from GitHub: pass github-token' })
  if (trigger === 'release') {
    const { sources, subjects, release } = await releaseFacts(requestOf(options), ports)
    return { sources, subjects, ...(release === undefined ? {} : { release }) }
  }
  const { sources, subjects } = await settingFacts({ config, configPath }, ports, env['GITHUB_REF_NAME'] ?? 'main')
  return { sources: { ...sources, 'github.release': { status: 'skipped', detail: 'this run is about no release' } }, subjects }
}

function everything(source: Source): CollectedFacts {
  return { sources: Object.fromEntries(SOURCES.map((id) => [id, source])), subjects: [] }
}

function portsOf({ env, inputs, now }: ApprovalOptions): ReleasePorts | undefined {
  const options = connection(env, inputs('github-token'))
  const app = connection(env, inputs('app-token'))
  return options && { api: octokitApprovals(options, app), release: octokitRelease(options, app), github: octokitGitHub(options), now }
}

function requestOf({ env, config, configPath, headSha }: ApprovalOptions): ReleaseRequest {
  const tag = /^refs\/tags\/(.+)$/.exec(env['GITHUB_REF'] ?? '')?.[1]
  const actor = { id: env['GITHUB_ACTOR_ID'] === undefined ? null : Number(env['GITHUB_ACTOR_ID']), login: env['GITHUB_ACTOR'] ?? '' }
  const trigger = { id: null, login: env['GITHUB_TRIGGERING_ACTOR'] ?? '' }
  return {
    config,
    configPath,
    tag,
    started: headSha,
    run: {
      id: env['GITHUB_RUN_ID'] ?? '',
      attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? '1'),
      actors: [actor, trigger].filter(({ login }) => login !== ''),
    },
  }
}
