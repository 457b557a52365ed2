import { plain } from '../core/escape.ts'
import type { Decision } from '../domains/approvals/types.ts'
import type { CommitStatus, GitHub } from '../ports/github/api.ts'
import type { ApprovalApi, Pulse } from '../ports/github/approvals/api.ts'

const MAX_DESCRIPTION = 140

/** The status of a decision. It names the base: the same commit may be in pull requests to several branches. */
export function approvalContext(base: string): string {
  return `weightseal/approvals: ${base}`
}

/** A pull request as it was when it was decided. */
export interface DecidedPull {
  readonly number: number
  readonly head: string
  /** Everything else that the decision depends on, as it was read. */
  readonly fingerprint: string
  /** What the decided head must hold where the list of files says so; `null` for a file that was removed. */
  readonly files: readonly { readonly path: string; readonly blob: string | null }[]
}

export interface ApprovalStatus {
  /** Commit that gets the status: the head, or the commit of a merge group. */
  readonly sha: string
  readonly base: string
  /** All that the status speaks about: one, or everything in a merge group. */
  readonly pulls: readonly DecidedPull[]
  readonly state: CommitStatus['state']
  readonly description: string
  readonly url: string | undefined
}

/** `moved`: a pull request is no longer as it was decided, and the decision must be made again. */
export type Publishing = 'written' | 'unchanged' | 'moved'

/**
 * Sets the status for a decision, between two looks at the pull requests: what changed meanwhile is decided again, so that
 * neither a push nor a review slips in between. Written only when it differs from what stands.
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

/** What a decision says to whoever merges. Pending is no failure: somebody has still to look. */
export function stateOfDecision({ outcome }: Pick<Decision, 'outcome'>, verdict: 'allow' | 'block' | 'undecided'): CommitStatus['state'] {
  if (outcome === 'pending') return 'pending'
  if (outcome === 'fail') return 'failure'
  if (outcome !== 'pass') return 'error'
  return verdict === 'allow' ? 'success' : verdict === 'block' ? 'failure' : 'error'
}
