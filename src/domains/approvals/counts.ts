import { toText } from '../../core/to-text.ts'
import type { Contributor } from './contributors.ts'
import type { People } from './people.ts'
import type { Freshness } from './policy.ts'
import type { CommitContent, Reason, ReviewFacts, Snapshot } from './types.ts'

/** Requirements of a rule for every approval, regardless of the person. */
export interface Terms {
  readonly freshness: Freshness
  readonly contributors: 'deny' | 'allow'
  readonly editedReviews: 'count' | 'ignore'
  readonly maxAgeDays: number | undefined
  /** Ids of bots that count. */
  readonly bots: readonly number[]
}

export interface Context {
  readonly snapshot: Snapshot
  readonly people: People
  readonly contributors: ReadonlyMap<number, Contributor>
  /** The latest opinion of each person, by id. */
  readonly latest: ReadonlyMap<string, ReviewFacts>
}

/** Whether a review is a valid approval, before the roles of the person are checked. */
export interface ReviewStatus {
  readonly reason: Reason
  readonly detail: string
}

const DAY_MS = 24 * 60 * 60 * 1000
const OK: ReviewStatus = { reason: 'counted', detail: 'approved' }

/** One condition. Conditions have a fixed order; the first that is not met is the reason. */
type Test = (review: ReviewFacts, terms: Terms, context: Context) => ReviewStatus | undefined

const TESTS: readonly Test[] = [opinion, human, outsider, fresh, sameBase, unedited, recent, permitted]

/**
 * Returns whether a review is a valid approval, before roles are checked. It must be the latest review of its author and an
 * approval, by a known person who did not contribute to the change, of the current head and base, with write permission now.
 */
export function reviewStatusOf(review: ReviewFacts, terms: Terms, context: Context): ReviewStatus {
  for (const test of TESTS) {
    const status = test(review, terms, context)
    if (status !== undefined) return status
  }
  return OK
}

function opinion(review: ReviewFacts, _: Terms, { snapshot, latest }: Context): ReviewStatus | undefined {
  const { state, at, actor } = review
  if (state === 'PENDING' || at === null) return { reason: 'not_submitted', detail: 'the review is not submitted' }
  if (state === 'COMMENTED') return { reason: 'commented_only', detail: 'a comment is not an approval' }
  if (isAfterMerge(review, snapshot)) return { reason: 'after_merge', detail: `submitted ${at}, after the merge` }
  if (actor.id !== null && latest.get(toText(actor.id)) !== review)
    return { reason: 'superseded', detail: 'a later review by the same person replaces it' }
  if (state === 'DISMISSED') return { reason: 'dismissed', detail: 'the review was dismissed' }
  if (state === 'CHANGES_REQUESTED') return { reason: 'changes_requested', detail: 'requested changes' }
  return undefined
}

/** Tells whether a review was submitted after the merge; only reviews before the merge count. */
export function isAfterMerge({ at }: ReviewFacts, { pull }: Snapshot): boolean {
  return pull.state === 'MERGED' && at !== null && (pull.mergedAt === null || time(at) > time(pull.mergedAt))
}

function human({ actor }: ReviewFacts, { bots }: Terms): ReviewStatus | undefined {
  if (actor.id === null || actor.type === 'Ghost') return { reason: 'unknown_user', detail: 'the account is deleted' }
  if (actor.type === 'User' || bots.includes(actor.id)) return undefined
  return { reason: 'bot_actor', detail: `${actor.login} (id ${actor.id}) is not a person` }
}

function outsider({ actor }: ReviewFacts, { contributors: allowed }: Terms, { contributors }: Context): ReviewStatus | undefined {
  const part = actor.id === null ? undefined : contributors.get(actor.id)
  if (part === undefined) return undefined
  if (part.how === 'opener') return { reason: 'self_approval', detail: part.why }
  if (allowed === 'allow') return undefined
  return { reason: part.how === 'pusher' ? 'last_pusher' : 'contributor', detail: part.why }
}

function fresh({ commit }: ReviewFacts, { freshness }: Terms, { snapshot }: Context): ReviewStatus | undefined {
  const { head } = snapshot.pull
  if (freshness === 'none' || commit?.oid === head.oid) return undefined
  if (freshness === 'content' && commit !== null && sameContent(commit, head)) return undefined
  const approved = commit === null ? 'a deleted commit' : commit.oid.slice(0, 7)
  return { reason: 'stale_head', detail: `approved ${approved}; the head is now ${head.oid.slice(0, 7)}` }
}

/** Tells whether two commits have the same files and the same merge base, so that merging either has the same result. */
export function sameContent(a: CommitContent, b: CommitContent): boolean {
  return a.tree === b.tree && a.mergeBaseTree !== undefined && a.mergeBaseTree === b.mergeBaseTree
}

function sameBase({ at }: ReviewFacts, _: Terms, { snapshot }: Context): ReviewStatus | undefined {
  const changed = snapshot.events.find((event) => event.kind === 'base_changed' && time(at ?? '') <= time(event.at))
  return changed && { reason: 'stale_base', detail: `the base branch was changed at ${changed.at}, after the review` }
}

function unedited({ editor, actor }: ReviewFacts, { editedReviews }: Terms): ReviewStatus | undefined {
  if (editor === null || (editedReviews === 'count' && editor.toLowerCase() === actor.login.toLowerCase())) return undefined
  return { reason: 'edited', detail: `the review was edited by ${editor}` }
}

function recent({ at }: ReviewFacts, { maxAgeDays }: Terms, { snapshot }: Context): ReviewStatus | undefined {
  if (maxAgeDays === undefined) return undefined
  const ageDays = (time(snapshot.at) - time(at ?? '')) / DAY_MS
  if (ageDays <= maxAgeDays) return undefined
  return { reason: 'expired', detail: `approved at ${at}, more than ${maxAgeDays} days ago` }
}

function permitted({ actor }: ReviewFacts, { bots }: Terms, { people }: Context): ReviewStatus | undefined {
  if (actor.type === 'Bot' && actor.id !== null && bots.includes(actor.id)) return undefined
  const answer = people.may(actor)
  if (answer === 'yes') return undefined
  if (answer === 'unknown') return { reason: 'unverifiable_permission', detail: people.whyUnknown(actor) }
  return { reason: 'permission_too_low', detail: `has ${people.permissionOf(actor)} permission; write permission is required` }
}

/** Parses a time. An invalid one becomes NaN, which makes every comparison false. */
function time(text: string): number {
  return Date.parse(text)
}
