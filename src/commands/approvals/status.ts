import { SealError } from '../../core/errors.ts'
import type { GitHub } from '../../ports/github/api.ts'
import { type Publishing, publishApproval, publishUndecided, stateOfDecision } from '../../publish/approval-status.ts'
import { runUrl } from '../../shell/run-url.ts'
import type { ApprovalsContext } from './context.ts'
import { decidedPull, type EvaluatedPull } from './evaluate-pull.ts'
import type { Work } from './route.ts'

/** From worst to best; the worst state of several pull requests becomes the status. */
const ORDER = ['error', 'failure', 'pending', 'success'] as const

/** Sets the status of a work. Several pull requests share one status, which is that of the worst. */
export async function publishStatus(
  evaluated: readonly EvaluatedPull[],
  { group, base }: Work,
  { ports, env }: ApprovalsContext,
): Promise<Publishing> {
  const [worst] = [...evaluated].sort((a, b) => ORDER.indexOf(stateOf(a)) - ORDER.indexOf(stateOf(b)))
  if (worst === undefined) throw new SealError('GITHUB_UNEXPECTED', 'The merge group has no pull request. Run the job again.')
  const { decision } = worst
  return publishApproval(
    {
      sha: group ?? decision.head,
      base: group === undefined ? decision.base.ref : base,
      pulls: evaluated.map(decidedPull),
      state: stateOf(worst),
      description: evaluated.length === 1 ? decision.summary : `${evaluated.length} pull requests; #${decision.pull}: ${decision.summary}`,
      url: runUrl(env),
    },
    ports,
  )
}

function stateOf({ decision, report }: EvaluatedPull): (typeof ORDER)[number] {
  return stateOfDecision(decision, report.verdict)
}

/** The commits and base branches that were read for a work. An error makes the status of each undecided. */
export class ReadCommits {
  readonly #places = new Map<string, { readonly sha: string; readonly base: string }>()

  add(sha: string, base: string): void {
    this.#places.set(`${sha} ${base}`, { sha, base })
  }

  /**
   * Sets the status of every commit to undecided, also on the current heads: a newer head may have a success of an earlier attempt.
   * Ignores errors, because the error that led here is reported.
   */
  async markUndecided({ pulls, group }: Work, github: Pick<GitHub, 'pull' | 'createStatus'>): Promise<void> {
    if (group === undefined)
      for (const { number } of pulls) {
        const now = await github.pull(number).catch(() => undefined)
        if (now !== undefined) this.add(now.headSha, now.baseRef)
      }
    for (const place of this.#places.values()) await publishUndecided(github, place).catch(() => undefined)
  }
}
