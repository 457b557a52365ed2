import type { Env } from '../core/env.ts'
import { SealError } from '../core/errors.ts'
import type { Trigger } from '../core/subject.ts'
import { at, commit, incomplete } from './event.ts'

/** What a run evaluates: a pull request, a range of commits, or a single commit. */
export type Target =
  | {
      readonly kind: 'pull_request'
      readonly event: string
      readonly trigger: Trigger
      readonly number: number
      readonly headSha: string
      readonly baseRef: string
      readonly fork: boolean
    }
  | {
      readonly kind: 'range'
      readonly event: string
      readonly trigger: Trigger
      readonly headSha: string
      readonly baseSha: string
      readonly trustBase: boolean
    }
  | { readonly kind: 'snapshot'; readonly event: string; readonly trigger: Trigger; readonly headSha: string }

/** Tells whether configuration and packs are read from the base, as for every change that is not merged yet. */
export function trustsBase(target: Target): boolean {
  return target.kind === 'pull_request' || (target.kind === 'range' && target.trustBase)
}

const NO_COMMIT = /^0+$/

/**
 * Returns the target of a workflow event.
 *
 * @param payload - the parsed file at `GITHUB_EVENT_PATH`.
 * @throws {SealError} USAGE - the event is not supported, or its payload is incomplete.
 */
export function targetOf(env: Env, payload: unknown): Target {
  const event = env['GITHUB_EVENT_NAME'] ?? ''
  switch (event) {
    case 'pull_request':
    case 'pull_request_target':
      return pullRequest(event, at(payload, 'pull_request'))
    case 'merge_group': {
      const group = at(payload, 'merge_group')
      return {
        kind: 'range',
        event,
        trigger: 'pull_request',
        headSha: commit(at(group, 'head_sha'), 'merge_group.head_sha'),
        baseSha: commit(at(group, 'base_sha'), 'merge_group.base_sha'),
        trustBase: true,
      }
    }
    case 'push':
      return pushed(env, payload)
    case 'schedule':
    case 'workflow_dispatch':
    case 'repository_dispatch':
      return { kind: 'snapshot', event, trigger: 'schedule', headSha: commit(env['GITHUB_SHA'], 'GITHUB_SHA') }
    case 'release':
      return { kind: 'snapshot', event, trigger: 'release', headSha: commit(env['GITHUB_SHA'], 'GITHUB_SHA') }
    default:
      throw new SealError(
        'USAGE',
        `Weightseal does not support the event ${JSON.stringify(event)}. Run it on pull_request, merge_group, push, schedule, release or workflow_dispatch.`,
      )
  }
}

function pullRequest(event: string, pull: unknown): Target {
  const number = at(pull, 'number')
  const baseRef = at(at(pull, 'base'), 'ref')
  if (typeof number !== 'number' || typeof baseRef !== 'string') throw incomplete('pull_request.number and pull_request.base.ref')
  const [head, base] = [repositoryOf(at(pull, 'head')), repositoryOf(at(pull, 'base'))]
  return {
    kind: 'pull_request',
    event,
    trigger: 'pull_request',
    number,
    baseRef,
    headSha: commit(at(at(pull, 'head'), 'sha'), 'pull_request.head.sha'),
    fork: head === undefined || head !== base,
  }
}

function repositoryOf(side: unknown): string | undefined {
  const name = at(at(side, 'repo'), 'full_name')
  return typeof name === 'string' ? name.toLowerCase() : undefined
}

/** Returns the target of a push. A new branch has no `before`. After a force push, `before` may be gone; reading the range then fails. */
function pushed(env: Env, payload: unknown): Target {
  const headSha = commit(env['GITHUB_SHA'], 'GITHUB_SHA')
  const before = at(payload, 'before')
  if (typeof before !== 'string' || NO_COMMIT.test(before)) return { kind: 'snapshot', event: 'push', trigger: 'push', headSha }
  return { kind: 'range', event: 'push', trigger: 'push', headSha, baseSha: commit(before, 'before'), trustBase: false }
}
