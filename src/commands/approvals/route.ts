import { SealError } from '../../core/errors.ts'
import type { ApprovalPorts } from '../../domains/approvals/collect-snapshot.ts'
import type { ApprovalTarget } from '../../settings/approval-target.ts'

/** Limit of open pull requests for one sweep. */
const MAX_SWEEP = 200

/** The target of an event that belongs to pull requests. */
export type PullTarget = Exclude<ApprovalTarget, { readonly kind: 'nothing' }>

/** One pull request, or several of a merge group, with one status. */
export interface Work {
  readonly pulls: readonly PullOfWork[]
  /** Commit that gets the status; the default is the head of the only pull request. */
  readonly group: string | undefined
  /** Commit that gets the status "undecided" after an error. */
  readonly head: string | undefined
  readonly base: string
}

export interface PullOfWork {
  readonly number: number
  readonly base: string
}

/**
 * Returns the pull requests of an event, grouped by the status that they share.
 *
 * @throws {SealError} GITHUB_TRUNCATED - too many pull requests are open. GITHUB_UNEXPECTED - the merge queue has changed.
 */
export async function worksOf(target: PullTarget, ports: ApprovalPorts): Promise<readonly Work[]> {
  switch (target.kind) {
    case 'pull': {
      const { number, base, head } = target
      return [{ pulls: [{ number, base }], group: undefined, head, base }]
    }
    case 'head':
      return (await ports.api.pullsOfHead(target.head)).map(toWork)
    case 'sweep': {
      const open = await ports.api.openPulls()
      if (open.length > MAX_SWEEP)
        throw new SealError(
          'GITHUB_TRUNCATED',
          `${open.length} pull requests are open; one run evaluates at most ${MAX_SWEEP}. Close some, or run approvals on each pull request.`,
        )
      return open.map(toWork)
    }
    case 'group':
      return [await groupWork(target, ports)]
  }
}

/** Returns the numbers of the pull requests, for messages. */
export function pullNumbers({ pulls }: Work): string {
  return pulls.map(({ number }) => `#${number}`).join(', ')
}

function toWork({ number, base, headSha }: PullOfWork & { readonly headSha: string }): Work {
  return { pulls: [{ number, base }], group: undefined, head: headSha, base }
}

/** Returns the pull requests of a merge group: every entry of the queue up to the one with the group's commit. */
async function groupWork({ sha, base }: PullTarget & { readonly kind: 'group' }, { api }: ApprovalPorts): Promise<Work> {
  const entries = await api.mergeQueue(base)
  const last = entries.findIndex(({ groupSha }) => groupSha === sha)
  if (last === -1)
    throw new SealError(
      'GITHUB_UNEXPECTED',
      `The merge queue of ${base} has no entry with commit ${sha.slice(0, 7)}, so the pull requests of the group are unknown. The queue has changed; the run of the next group decides.`,
    )
  return { pulls: entries.slice(0, last + 1).map(({ number }) => ({ number, base })), group: sha, head: sha, base }
}
