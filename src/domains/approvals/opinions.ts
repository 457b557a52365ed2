import { toText } from '../../core/to-text.ts'
import type { ApprovalFinding, ReviewFacts, ReviewState, Snapshot } from './types.ts'

/** Tells whether a review expresses an opinion. A comment and a pending review do not, and leave an earlier opinion unchanged. */
export function isOpinion(state: ReviewState): boolean {
  return state === 'APPROVED' || state === 'CHANGES_REQUESTED' || state === 'DISMISSED'
}

/**
 * Returns the latest opinion of each person, before any filter: a request for changes replaces an earlier approval, and dismissing
 * a review does not restore an older one.
 *
 * @param reviews - in any order.
 * @returns by the person's id, or by login for a deleted account.
 */
export function latestOpinions(reviews: readonly ReviewFacts[]): ReadonlyMap<string, ReviewFacts> {
  const opinions = reviews.filter(({ state, at }) => isOpinion(state) && at !== null)
  return new Map(inOrder(opinions).map((review) => [personKey(review), review]))
}

/** Sorts reviews, oldest first; reviews of the same second keep GitHub's order. */
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
  return actor.id === null ? `gone:${actor.login}` : toText(actor.id)
}

/** Warns when GitHub considers a different review the latest opinion of a person: either side may be wrong. */
export function disagreements({ opinions }: Snapshot, latest: ReadonlyMap<string, ReviewFacts>): readonly ApprovalFinding[] {
  const ours = new Map([...latest.values()].map((review) => [review.id, review]))
  const decisive = opinions.filter(({ state }) => state === 'APPROVED' || state === 'CHANGES_REQUESTED')
  const strange = decisive.filter(({ review, state }) => ours.get(review)?.state !== state)
  if (strange.length === 0) return []
  const message = `GitHub considers ${strange.length === 1 ? 'a review' : `${strange.length} reviews`} the latest of a person where Weightseal does not (${strange.map(({ review }) => review).join(', ')}). The decision uses Weightseal's result. Check the reviews.`
  return [{ code: 'opinions_disagree', outcome: 'warn', message }]
}
