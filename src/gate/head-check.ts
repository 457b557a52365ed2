import { SealError } from '../core/errors.ts'
import type { GitHub } from '../ports/github/api.ts'
import type { Target } from '../settings/trigger-target.ts'

export interface HeadDoubt {
  readonly why: string
  /** Whether the head is known to have moved; otherwise it could not be read. */
  readonly moved: boolean
}

/** Returns why the report may not be posted: the pull request has moved since it was evaluated, or its head could not be read. */
export async function checkHead(target: Target, github: GitHub | undefined): Promise<HeadDoubt | undefined> {
  if (target.kind !== 'pull_request' || github === undefined) return undefined
  try {
    const { headSha, baseRef } = await github.pull(target.number)
    if (headSha === target.headSha && baseRef === target.baseRef) return undefined
    if (headSha === target.headSha)
      return {
        moved: false,
        why: `The base of the pull request is now ${JSON.stringify(baseRef)}; this run evaluated it with the rules of ${JSON.stringify(target.baseRef)}.`,
      }
    const [old, now] = [target.headSha.slice(0, 7), headSha.slice(0, 7)]
    return {
      moved: true,
      why: `The head of the pull request moved from ${old} to ${now} during this run. Nothing was posted for the old commit; the run for the new commit decides.`,
    }
  } catch (error) {
    if (!(error instanceof SealError)) throw error
    return {
      moved: false,
      why: `The report was not posted, because the head of the pull request could not be read again before publishing. ${error.message}`,
    }
  }
}
