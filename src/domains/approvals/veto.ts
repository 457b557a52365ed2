import type { Contributor } from './contributors.ts'
import type { Answer, People } from './people.ts'
import { anyOf } from './people.ts'
import type { ApprovalPolicy } from './policy.ts'
import type { Actor, ApprovalFinding, EventFacts, ReviewFacts, Snapshot } from './types.ts'

export interface VetoContext {
  readonly snapshot: Snapshot
  readonly people: People
  readonly contributors: ReadonlyMap<number, Contributor>
  readonly latest: ReadonlyMap<string, ReviewFacts>
  readonly by: 'writers' | 'required' | 'none'
  readonly overrideBy: ApprovalPolicy['veto']['overrideBy']
  /** Tells whether a person can fill a slot of a rule that applies. */
  readonly isRequired: (actor: Actor) => Answer
}

/**
 * Returns the requests for changes that are in effect. One is cleared when the same person approves, or when a person who did not
 * contribute to the change dismisses it. A new head does not clear it.
 */
export function vetoes(context: VetoContext): readonly ApprovalFinding[] {
  if (context.by === 'none') return []
  return [...context.latest.values()].flatMap((review) => vetoOf(review, context))
}

function vetoOf(review: ReviewFacts, context: VetoContext): readonly ApprovalFinding[] {
  if (review.state === 'APPROVED') return []
  const cleared = review.state === 'DISMISSED' ? dismissal(review, context) : undefined
  if (review.state === 'DISMISSED' && cleared === undefined) return []
  const may = mayVeto(review.actor, context)
  if (may === 'no') return []
  const who = `@${review.actor.login}`
  if (may === 'unknown')
    return [
      {
        code: 'veto_unverifiable',
        outcome: 'error',
        message: `${who} requested changes, and it cannot be determined whether that counts: ${context.people.whyUnknown(review.actor)}.`,
      },
    ]
  return [
    {
      code: cleared === undefined ? 'changes_requested' : 'veto_dismissed_by_contributor',
      outcome: 'fail',
      message: `${who} requested changes.${cleared ?? ''} This blocks the change until ${who} approves, or until ${whoMayClear(context)} dismisses the review.`,
    },
  ]
}

function whoMayClear({ overrideBy }: VetoContext): string {
  return `a person${overrideBy === undefined ? '' : ` with the role ${overrideBy.join(' or ')}`} who did not contribute to the change`
}

/**
 * Returns why a dismissal does not clear a request for changes; `undefined` if it does, or if another kind of review was
 * dismissed.
 */
function dismissal(review: ReviewFacts, { snapshot, contributors, people, overrideBy }: VetoContext): string | undefined {
  const isOurs = (event: EventFacts) => event.kind === 'review_dismissed' && event.review === review.id
  const event = snapshot.events.findLast(isOurs)
  if (event?.kind !== 'review_dismissed' || event.was !== 'CHANGES_REQUESTED') return undefined
  const { actor } = event
  const because = (why: string) => ` @${actor.login} dismissed the review, but the dismissal does not count: ${why}.`
  if (actor.id === null || actor.type !== 'User') return because(`${actor.login} is not a person`)
  const { mergedAt } = snapshot.pull
  if (mergedAt !== null && Date.parse(event.at) > Date.parse(mergedAt)) return because(`it was at ${event.at}, after the merge`)
  const part = contributors.get(actor.id)
  if (part !== undefined) return because(`${actor.login} ${part.why}`)
  if (overrideBy === undefined) return undefined
  const entitled = anyOf(overrideBy.map((role) => people.hasRole(actor, role)))
  if (entitled === 'yes') return undefined
  return because(entitled === 'no' ? `${actor.login} is not ${overrideBy.join(' or ')}` : people.whyUnknown(actor))
}

function mayVeto(actor: Actor, { by, people, isRequired }: VetoContext): Answer {
  if (actor.id === null || actor.type !== 'User') return 'no'
  const writer = people.may(actor)
  return by === 'writers' || writer !== 'yes' ? writer : isRequired(actor)
}
