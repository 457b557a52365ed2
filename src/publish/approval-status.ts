import { plain } from '../core/escape.ts'
import type { Decision } from '../domains/approvals/types.ts'
import type { CommitStatus, GitHub } from '../ports/github/api.ts'
import type { ApprovalApi, Pulse } from '../ports/github/approvals/api.ts'

const MAX_DESCRIPTION = 140

/**
 * Returns the context of the commit status. It contains the base, because one commit can be in pull requests to several branches.
 */
export function approvalContext(base: string): string {
  return `weightseal/approvals: ${base}`
}

/** The state of a pull request at the time of its decision. */
export interface DecidedPull {
  readonly number: number
  readonly head: string
  /** Fingerprint of the other data that the decision depends on. */
  readonly fingerprint: string
  /** Blob ids that the decided head must have at the listed paths; `null` for a removed file. */
  readonly files: readonly { readonly path: string; readonly blob: string | null }[]
}

export interface ApprovalStatus {
  /** Commit that gets the status: the head, or the commit of a merge group. */
  readonly sha: string
  readonly base: string
  /** The pull requests of the status: one, or all of a merge group. */
  readonly pulls: readonly DecidedPull[]
  readonly state: CommitStatus['state']
  readonly description: string
  readonly url: string | undefined
}

/** `moved`: a pull request has changed since its decision, which must be repeated. */
export type Publishing = 'written' | 'unchanged' | 'moved'

/**
 * Sets the status for a decision. Checks before and after that the pull requests have not changed, so that no push or review is
 * missed. An identical status is not written again.
 *
 * @throws {SealError} GITHUB_*
 */
export async function publishApproval(
  { sha, base, pulls, state, description: text, url }: ApprovalStatus,
  { api, github }: { readonly api: ApprovalApi; readonly github: Pick<GitHub, 'createStatus'> },
): Promise<Publishing> {
  const context = approvalContext(base)
  const look = async () => {
    const pulses = await Promise.all(
      pulls.map(({ number, head, files }) => api.pulse({ number, sha, context, base, head, paths: files.map(({ path }) => path) })),
    )
    const same = pulses.every((pulse, index) => isAsDecided(pulse, pulls[index], base))
    return { same, status: pulses[0]?.status }
  }
  const before = await look()
  if (!before.same) return 'moved'
  const description = plain(text).slice(0, MAX_DESCRIPTION)
  if (before.status?.state === state && before.status.description === description) return 'unchanged'
  await github.createStatus({ sha, state, context, description, ...(url === undefined ? {} : { url }) })
  return (await look()).same ? 'written' : 'moved'
}

function isAsDecided(pulse: Pulse, pull: DecidedPull | undefined, base: string): boolean {
  if (pull === undefined || pulse.baseRef !== base || pulse.head !== pull.head || pulse.fingerprint !== pull.fingerprint) return false
  return pull.files.every(({ blob }, index) => pulse.blobs[index] === blob)
}

/** Sets the status after a run that could not decide, so that an earlier success does not remain on the commit. */
export function publishUndecided(
  github: Pick<GitHub, 'createStatus'>,
  { sha, base }: { readonly sha: string; readonly base: string },
): Promise<void> {
  return github.createStatus({
    sha,
    state: 'error',
    context: approvalContext(base),
    description: 'Undecided: required data could not be read',
  })
}

/** Returns the state of the commit status. A pending decision is not a failure: reviews are still missing. */
export function stateOfDecision({ outcome }: Pick<Decision, 'outcome'>, verdict: 'allow' | 'block' | 'undecided'): CommitStatus['state'] {
  if (outcome === 'pending') return 'pending'
  if (outcome === 'fail') return 'failure'
  if (outcome !== 'pass') return 'error'
  return verdict === 'allow' ? 'success' : verdict === 'block' ? 'failure' : 'error'
}
