import type { PullRecord } from './api.ts'

interface Readings {
  readonly baseTip: string
  readonly state: string
  readonly draft: boolean
  readonly total: number
  readonly opinions: readonly string[]
  readonly labels: readonly string[]
}

/** Returns one comparable text for the data that a decision depends on, other than head, base branch and files. */
export function fingerprintOf({ baseTip, state, draft, total, opinions, labels }: Readings): string {
  return JSON.stringify([baseTip, state, draft, total, [...opinions].sort(), [...labels].sort()])
}

/** Returns the fingerprint of a pull request record. */
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
