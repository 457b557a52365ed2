import { isAtLeast, type Tier } from '../../core/tiers.ts'
import { toText } from '../../core/to-text.ts'
import { type Context, reviewStatusOf, type Terms } from './counts.ts'
import type { Ownership } from './owners.ts'
import { type Answer, anyOf } from './people.ts'
import type { ApprovalPolicy, Conditions, Freshness, Requirement } from './policy.ts'
import { type Candidate, waysOf } from './requirement.ts'
import type { ActiveRule } from './rules-in-force.ts'
import { type Slot, type Solution, solve, type Way } from './slots.ts'
import { TIER_DEFAULTS } from './tiers.ts'
import type { Actor, ChangeClass, Outcome, ReviewAssessment, ReviewFacts, RuleResult, Snapshot } from './types.ts'
import { applies } from './when.ts'

export interface RuleContext extends Context {
  readonly policy: ApprovalPolicy
  readonly tier: Tier
  readonly classes: readonly ChangeClass[]
  readonly ownership: Ownership | undefined
}

export interface EvaluatedRule {
  readonly result: RuleResult
  /** Tells whether a person could fill a slot of the rule by approving. */
  readonly mayFill: (actor: Actor) => Answer
}

const NO_ONE: EvaluatedRule['mayFill'] = () => 'no'

/** Evaluates one rule: whether it applies, who fills its slots, and whether its conditions are met. */
export function evaluateRule(rule: ActiveRule, context: RuleContext): EvaluatedRule {
  const { answer, why } = applies(rule.when, context)
  const result = (outcome: Outcome, reason: string): RuleResult => ({ name: rule.name, outcome, why: reason, slots: [], considered: [] })
  if (answer === 'no') return { result: result('skipped', why), mayFill: NO_ONE }
  if (answer === 'unknown') return { result: result('error', `cannot determine whether the rule applies (${why})`), mayFill: NO_ONE }
  const conditions = evaluateConditions(rule.conditions, context.snapshot)
  if (rule.require === undefined) return { result: result(conditions.outcome, conditions.why), mayFill: NO_ONE }
  return evaluateRequirement(rule, rule.require, { ...context, conditions })
}

interface RequirementEvaluation extends RuleContext {
  readonly conditions: { readonly outcome: Outcome; readonly why: string }
}

function evaluateRequirement(rule: ActiveRule, requirement: Requirement, context: RequirementEvaluation): EvaluatedRule {
  const { snapshot, people, ownership, conditions } = context
  const terms = termsOf(rule, context)
  const reviews = snapshot.reviews.map((review) => ({ review, status: reviewStatusOf(review, terms, context) }))
  const candidates = reviews.flatMap(({ review, status }) => toCandidate(review, status.reason, terms))
  const ways = waysOf(requirement, { people, candidates, ownership })
  const solution = solve(ways, new Map(candidates.map((candidate) => [candidate.id, { id: candidate.id, login: candidate.login }])))
  const considered = reviews.map(
    ({ review, status }): ReviewAssessment => ({
      review: review.id,
      actor: review.actor,
      ...(status.reason === 'counted' ? part(review, { ways, solution, context }) : status),
    }),
  )
  if (solution.state === 'met' && solution.slots.length === 0) return requiresNoOne(rule, conditions)
  const stuck = solution.state === 'unmet' ? unsatisfiable(requirement, context) : undefined
  const state = stateOf(solution, stuck, considered)
  const { outcome, why } = state.outcome === 'pass' ? (conditions.outcome === 'pass' ? state : conditions) : state
  const sorted = [...considered].sort((a, b) => order(a.review, b.review))
  return {
    result: { name: rule.name, outcome, why, slots: solution.slots, considered: sorted },
    mayFill: (actor) => mayFill(actor, requirement, context),
  }
}

/**
 * Returns the result of a rule that requires no people, such as owners of unowned files. Its conditions can block the change but
 * not approve it.
 */
function requiresNoOne({ name, conditions }: ActiveRule, conditionsResult: RequirementEvaluation['conditions']): EvaluatedRule {
  const open = conditions !== undefined && conditionsResult.outcome !== 'pass'
  const state = open ? conditionsResult : ({ outcome: 'skipped', why: 'requires no one for this change' } as const)
  return { result: { name, ...state, slots: [], considered: [] }, mayFill: NO_ONE }
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Returns the terms of a rule: its own or else the policy's, and at least those of the tier. */
function termsOf(rule: ActiveRule, { policy, tier }: RuleContext): Terms {
  const defaults = TIER_DEFAULTS[tier]
  const mayAllow = !isAtLeast(tier, 'confidential')
  return {
    freshness: freshnessOf(rule.freshness ?? policy.freshness, tier),
    contributors: mayAllow ? (rule.contributors ?? policy.contributors) : 'deny',
    editedReviews: defaults.editedReviews,
    maxAgeDays: rule.maxAgeDays,
    bots: rule.bots ?? [],
  }
}

const FRESHNESS: readonly Freshness[] = ['none', 'content', 'head']
const LEAST_FRESHNESS: Readonly<Record<Tier, Freshness>> = { public: 'none', internal: 'content', confidential: 'head', restricted: 'head' }

/** Returns the configured freshness, or else that of the tier, raised to the minimum of the tier. */
export function freshnessOf(configured: Freshness | undefined, tier: Tier): Freshness {
  const wanted = configured ?? TIER_DEFAULTS[tier].freshness
  const least = LEAST_FRESHNESS[tier]
  return FRESHNESS.indexOf(wanted) < FRESHNESS.indexOf(least) ? least : wanted
}

function toCandidate({ actor }: ReviewFacts, reason: ReviewAssessment['reason'], { bots }: Terms): readonly Candidate[] {
  if (actor.id === null || (reason !== 'counted' && reason !== 'unverifiable_permission')) return []
  const certain = reason === 'counted' ? 'yes' : 'unknown'
  return [{ id: actor.id, login: actor.login, certain, listed: actor.type === 'Bot' && bots.includes(actor.id) }]
}

interface PartContext {
  readonly ways: readonly Way[]
  readonly solution: Solution
  readonly context: RuleContext
}

/** Returns how a valid approval counts for the rule. */
function part({ actor }: ReviewFacts, { ways, solution, context }: PartContext): Pick<ReviewAssessment, 'reason' | 'detail'> {
  const id = actor.id ?? -1
  const filled = solution.slots.filter(({ filledBy }) => filledBy?.id === id).map(({ slot }) => slot)
  if (filled.length > 0) return { reason: 'counted', detail: `counts as ${[...new Set(filled)].join(' and as ')}` }
  const slots = ways.flat(2)
  if (slots.some(({ eligible }) => eligible.includes(id)))
    return { reason: 'not_needed', detail: 'approved; other people already fill the required slots' }
  if (slots.some(({ uncertain }) => uncertain.includes(id))) return { reason: 'unverifiable_team', detail: whyUncertain(slots, context) }
  const required = [...new Set(slots.map(({ label }) => label))].join('; ')
  return { reason: 'not_required_actor', detail: `${rolesOf(actor, context)}; required: ${required || 'no one'}` }
}

function whyUncertain(slots: readonly Slot[], { people, snapshot }: RuleContext): string {
  const unreadable = people.unreadableTeams(Object.keys(snapshot.teams))
  if (unreadable.length > 0) return `cannot determine whether this person is required: ${unreadable.join('; ')}`
  return `cannot determine whether this person is ${slots[0]?.label ?? 'required'}; name owners by @login or @organisation/team, not by email address`
}

function rolesOf(actor: Actor, { people }: RuleContext): string {
  const roles = people.rolesOf(actor)
  return roles.length === 0 ? `has no role (permission: ${people.permissionOf(actor)})` : `is ${roles.join(', ')}`
}

function stateOf(
  solution: Solution,
  stuck: string | undefined,
  considered: readonly ReviewAssessment[],
): { readonly outcome: Outcome; readonly why: string } {
  const open = solution.slots.filter(({ filledBy }) => filledBy === null)
  if (solution.state === 'met') return { outcome: 'pass', why: 'every slot is filled' }
  if (solution.state === 'uncertain') {
    const reasons = considered.filter(({ reason }) => reason === 'unverifiable_team' || reason === 'unverifiable_permission')
    const details = [...new Set(reasons.map(({ actor, detail }) => `@${actor.login}: ${detail}`))]
    return { outcome: 'error', why: `undecided: ${details.join('; ')}` }
  }
  if (stuck !== undefined) return { outcome: 'fail', why: stuck }
  return { outcome: 'pending', why: `waiting for ${open.map(({ slot }) => slot).join(', ')}` }
}

/** Returns why a requirement can never be met on this change, because the named people contributed to it; else `undefined`. */
function unsatisfiable(requirement: Requirement, context: RuleContext): string | undefined {
  if ('codeowners' in requirement) return stuckGroup(context, requirement.codeowners.fallbackOwners !== undefined)
  if ('all' in requirement) return firstOf(requirement.all, context)
  if ('all_distinct' in requirement) return firstOf(requirement.all_distinct, context)
  if ('any' in requirement) {
    const reasons = requirement.any.map((each) => unsatisfiable(each, context))
    return reasons.every((reason) => reason !== undefined) ? reasons.join('; ') : undefined
  }
  const { users = [], teams = [], role, roles = [], permission, count = 1 } = requirement
  if (teams.length > 0 || role !== undefined || roles.length > 0 || permission !== undefined) return undefined
  const banned = users.filter((user) => isContributor(user, context))
  if (users.length - banned.length >= count) return undefined
  return `requires ${count} of ${users.join(', ')}, but ${banned.map((user) => `@${user}`).join(', ')} contributed to the change, so too few people are left`
}

function firstOf(parts: readonly Requirement[], context: RuleContext): string | undefined {
  return parts.map((each) => unsatisfiable(each, context)).find((reason) => reason !== undefined)
}

function isContributor(user: string | number, { contributors }: RuleContext): boolean {
  const [name = '', id] = toText(user).split('#')
  return [...contributors.values()].some(
    (person) => (id ?? name) === toText(person.id) || (id === undefined && person.login.toLowerCase() === name.toLowerCase()),
  )
}

/** Returns why a line of CODEOWNERS cannot be met, because all its owners contributed to the change; else `undefined`. */
function stuckGroup({ ownership, contributors }: RuleContext, hasFallback: boolean): string | undefined {
  if (hasFallback) return undefined
  const logins = new Set([...contributors.values()].map(({ login }) => login.toLowerCase()))
  const stuck = ownership?.groups.find(({ owners }) =>
    owners.every((owner) => owner.kind === 'user' && logins.has(owner.login.toLowerCase())),
  )
  if (stuck === undefined || ownership === undefined) return undefined
  const names = stuck.owners.map((owner) => (owner.kind === 'user' ? `@${owner.login}` : '')).join(', ')
  return `${ownership.path}:${stuck.line}: the only owners of ${JSON.stringify(stuck.files[0])} (${names}) contributed to the change; add an owner there, or fallbackOwners to the policy`
}

function mayFill(actor: Actor, requirement: Requirement, { people, ownership }: RuleContext): Answer {
  if (actor.id === null) return 'no'
  const candidate: Candidate = { id: actor.id, login: actor.login, certain: 'yes', listed: false }
  const slots = waysOf(requirement, { people, candidates: [candidate], ownership }).flat(2)
  return anyOf(slots.map(({ eligible, uncertain }) => (eligible.length > 0 ? 'yes' : uncertain.length > 0 ? 'unknown' : 'no')))
}

/** Evaluates conditions on the head: a check that is not successful is pending; checks that could not be read are an error. */
function evaluateConditions(conditions: Conditions | undefined, { checks }: Snapshot): { readonly outcome: Outcome; readonly why: string } {
  if (conditions === undefined) return { outcome: 'pass', why: 'no conditions' }
  if (checks === null) return { outcome: 'error', why: 'the checks of the head could not be read' }
  const open = [
    ...(conditions.statuses ?? []).flatMap((name) => unmet(name, checks.statuses[name])),
    ...(conditions.workflows ?? []).flatMap((path) => unmet(path, checks.workflows[path])),
  ]
  return open.length === 0
    ? { outcome: 'pass', why: 'every condition is met' }
    : { outcome: 'pending', why: `waiting for ${open.join(', ')}` }
}

function unmet(name: string, state: string | undefined): readonly string[] {
  return state === 'success' ? [] : [`${name} (${state ?? 'missing'})`]
}
