import type { Env } from '../core/env.ts'
import { SealError } from '../core/errors.ts'
import { at, commit, count, text } from './event.ts'

/** The pull requests for which a run evaluates approvals. */
export type ApprovalTarget =
  | {
      readonly kind: 'pull'
      readonly number: number
      readonly base: string
      readonly head: string | undefined
    }
  | { readonly kind: 'head'; readonly head: string }
  | { readonly kind: 'group'; readonly sha: string; readonly base: string }
  | { readonly kind: 'sweep' }
  | { readonly kind: 'nothing'; readonly why: string }

export const RECHECK = '/weightseal recheck'

/**
 * Returns the target of an event. Uses only numbers and names that GitHub wrote; artifacts and the text of comments, except
 * for the one command, have no effect.
 *
 * @throws {SealError} USAGE - the event is not supported, or its payload is incomplete.
 */
export function approvalTargetOf(env: Env, payload: unknown): ApprovalTarget {
  const event = env['GITHUB_EVENT_NAME'] ?? ''
  switch (event) {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review':
      return pullTarget(payload)
    case 'workflow_run':
      return runTarget(at(payload, 'workflow_run'))
    case 'merge_group':
      return {
        kind: 'group',
        sha: commit(at(payload, 'merge_group', 'head_sha'), 'merge_group.head_sha'),
        base: text(at(payload, 'merge_group', 'base_ref'), 'merge_group.base_ref').replace(/^refs\/heads\//, ''),
      }
    case 'issue_comment':
      return commentTarget(payload)
    case 'schedule':
    case 'workflow_dispatch':
      return { kind: 'sweep' }
    default:
      throw new SealError(
        'USAGE',
        `Approvals do not support the event ${JSON.stringify(event)}. Run them on pull_request_target, workflow_run, merge_group, issue_comment, schedule or workflow_dispatch; see docs/recipes/approvals.md for the workflow files.`,
      )
  }
}

function pullTarget(payload: unknown): ApprovalTarget {
  const pull = at(payload, 'pull_request')
  return {
    kind: 'pull',
    number: count(at(pull, 'number'), 'pull_request.number'),
    base: text(at(pull, 'base', 'ref'), 'pull_request.base.ref'),
    head: commit(at(pull, 'head', 'sha'), 'pull_request.head.sha'),
  }
}

/** Returns the target after the signal of a review. A run of a fork lists no pull request, so it is looked up by branch. */
function runTarget(run: unknown): ApprovalTarget {
  const event = at(run, 'event')
  if (event !== 'pull_request_review' && event !== 'pull_request')
    return { kind: 'nothing', why: `the completed workflow was triggered by ${JSON.stringify(event)}, not by a review` }
  const owner = text(at(run, 'head_repository', 'owner', 'login'), 'workflow_run.head_repository.owner.login')
  return { kind: 'head', head: `${owner}:${text(at(run, 'head_branch'), 'workflow_run.head_branch')}` }
}

/** Returns the target of a comment. The event does not contain the base, so this assumes the default branch; it is corrected later. */
function commentTarget(payload: unknown): ApprovalTarget {
  const body = at(payload, 'comment', 'body')
  if (at(payload, 'issue', 'pull_request') === undefined) return { kind: 'nothing', why: 'the comment is on an issue' }
  if (typeof body !== 'string' || body.split(/\r?\n/, 1)[0]?.trim() !== RECHECK)
    return { kind: 'nothing', why: `the comment is not "${RECHECK}"` }
  return {
    kind: 'pull',
    number: count(at(payload, 'issue', 'number'), 'issue.number'),
    base: text(at(payload, 'repository', 'default_branch'), 'repository.default_branch'),
    head: undefined,
  }
}
