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
  /** Whether a person may fill a slot of a rule that applies. */
  readonly isRequired: (actor: Actor) => Answer
}

/**
 * Requests for changes that still stand. One stands until the same person approves, or until somebody dismisses it who put
 * nothing into the change; that the head has moved since does not clear it.
 */
export function vetoes(context: VetoContext): readonly ApprovalFinding[] {
  if (context.by === 'none') return []
  return [...context.latest.values()].flatMap((review) => standing(review, context))
}

function standing(review: ReviewFacts, context: VetoContext): readonly ApprovalFinding[] {
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
        message: `${who} asks for changes, and whether that counts could not be found out: ${context.people.whyUnknown(review.actor)}.`,
      },
    ]
  return [
    {
      code: cleared === undefined ? 'changes_requested' : 'veto_dismissed_by_contributor',
      outcome: 'fail',
      message: `${who} asks for changes.${cleared ?? ''} It stands until ${who} approves, or until ${whoMayClear(context)} dismisses that review.`,
    },
  ]
}

function whoMayClear({ overrideBy }: VetoContext): string {
  return `${overrideBy === undefined ? 'somebody' : `a person with the role ${overrideBy.join(' or ')}`} who put nothing into the change`
}

/** Why a dismissal does not clear a request for changes; `undefined` when it does, or when something else was dismissed. */
function dismissal(review: ReviewFacts, { snapshot, contributors, people, overrideBy }: VetoContext): string | undefined {
  const isOurs = (event: EventFacts) => event.kind === 'review_dismissed' && event.review === review.id
  const event = snapshot.events.findLast(isOurs)
  if (event?.kind !== 'review_dismissed' || event.was !== 'CHANGES_REQUESTED') return undefined
  const { actor } = event
  const because = (why: string) => ` @${actor.login} dismissed that review, which does not clear it: ${why}.`
  if (actor.id === null || actor.type !== 'User') return because(`${actor.login} is not a person`)
  const { mergedAt } = snapshot.pull
  if (mergedAt !== null && Date.parse(event.at) > Date.parse(mergedAt)) return because(`that was at ${event.at}, after the merge`)
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
