import type { ApprovalFinding, ReviewFacts, ReviewState, Snapshot } from './types.ts'

/** A plain comment and a draft are no opinion and change none. */
export function isOpinion(state: ReviewState): boolean {
  return state === 'APPROVED' || state === 'CHANGES_REQUESTED' || state === 'DISMISSED'
}

/**
 * The latest opinion of each person, decided before anything is filtered: whoever approved and then asked for changes does
 * not approve, and a dismissed review does not bring back an older one.
 *
 * @param reviews - in any order.
 * @returns by the person's id, or by login for an account that is gone.
 */
export function latestOpinions(reviews: readonly ReviewFacts[]): ReadonlyMap<string, ReviewFacts> {
  const opinions = reviews.filter(({ state, at }) => isOpinion(state) && at !== null)
  return new Map(inOrder(opinions).map((review) => [personKey(review), review]))
}

/** Oldest first; of the same second, in the order in which GitHub lists them. */
export function inOrder(reviews: readonly ReviewFacts[]): readonly ReviewFacts[] {
  return reviews
    .map((review, index) => ({ review, index }))
    .sort((a, b) => compare(a.review.at ?? '', b.review.at ?? '') || a.index - b.index)
    .map(({ review }) => review)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export function personKey({ actor }: ReviewFacts): string {
  return actor.id === null ? `gone:${actor.login}` : String(actor.id)
}

/** Where GitHub takes another review for somebody's latest opinion than we do. One of us is wrong, so people should look. */
export function disagreements({ opinions }: Snapshot, latest: ReadonlyMap<string, ReviewFacts>): readonly ApprovalFinding[] {
  const ours = new Map([...latest.values()].map((review) => [review.id, review]))
  const standing = opinions.filter(({ state }) => state === 'APPROVED' || state === 'CHANGES_REQUESTED')
  const strange = standing.filter(({ review, state }) => ours.get(review)?.state !== state)
  if (strange.length === 0) return []
  const message = `GitHub takes ${strange.length === 1 ? 'a review' : `${strange.length} reviews`} for the latest opinion of somebody that we do not (${strange.map(({ review }) => review).join(', ')}). The decision goes by ours.`
  return [{ code: 'opinions_disagree', outcome: 'warn', message }]
}
