import type { PullRecord } from './api.ts'

interface Readings {
  readonly baseTip: string
  readonly state: string
  readonly draft: boolean
  readonly total: number
  readonly opinions: readonly string[]
  readonly labels: readonly string[]
}

/** What a decision depends on beside head, base branch and files, as one text. */
export function fingerprintOf({ baseTip, state, draft, total, opinions, labels }: Readings): string {
  return JSON.stringify([baseTip, state, draft, total, [...opinions].sort(), [...labels].sort()])
}

/** The same for a pull request as it was read first. */
export function fingerprintOfRecord({ baseTip, pull, reviews, opinionated }: PullRecord): string {
  return fingerprintOf({
    baseTip,
    state: pull.state,
    draft: pull.draft,
    total: reviews.length,
    opinions: opinionated.map(({ id, state }) => `${id} ${state}`),
    labels: pull.labels,
  })
}
