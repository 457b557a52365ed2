import type { OwnerGroup, Ownership } from './owners.ts'
import { describeOwner } from './owners.ts'
import { type Answer, anyOf, describeActors, type People } from './people.ts'
import type { Actors, OwnersRequirement, Requirement, RoleSource } from './policy.ts'
import type { Group, Slot, Way } from './slots.ts'
import { type Person, ROLES, type Role } from './types.ts'

/** Limit of the ways to meet a requirement; the parser rejects policies that exceed it. */
export const MAX_WAYS = 64
export const MAX_SLOTS = 100

/** A person with a valid approval, before their roles are checked. */
export interface Candidate extends Person {
  readonly id: number
  /** `unknown` if the permissions of the person could not be read. */
  readonly certain: 'yes' | 'unknown'
  /** Whether the candidate is a bot that the rule lists. */
  readonly listed: boolean
}

export interface RequirementContext {
  readonly people: People
  readonly candidates: readonly Candidate[]
  /** `undefined` without a CODEOWNERS file. */
  readonly ownership: Ownership | undefined
}

/** Returns the ways to meet a requirement. */
export function waysOf(requirement: Requirement, context: RequirementContext): readonly Way[] {
  if ('all' in requirement) return product(requirement.all.map((part) => waysOf(part, context)))
  if ('any' in requirement) return withoutEmptyWays(requirement.any.flatMap((part) => waysOf(part, context)))
  if ('all_distinct' in requirement)
    return product(requirement.all_distinct.map((part) => waysOf(part, context))).map((way) => [way.flat()])
  if ('codeowners' in requirement) return [ownerGroups(requirement.codeowners, context)]
  return [[actorSlots(requirement, requirement.count ?? 1, context)]]
}

/** Removes ways without people, such as owners of unowned files, if another way requires people. */
function withoutEmptyWays(ways: readonly Way[]): readonly Way[] {
  const withPeople = ways.filter((way) => way.some((group) => group.length > 0))
  return withPeople.length > 0 ? withPeople : ways
}

/** Counts the ways to meet a requirement without building them. */
export function countWays(requirement: Requirement): number {
  if ('any' in requirement) return requirement.any.reduce((sum, part) => sum + countWays(part), 0)
  const parts = 'all' in requirement ? requirement.all : 'all_distinct' in requirement ? requirement.all_distinct : []
  return parts.reduce((factor, part) => factor * countWays(part), 1)
}

/** Returns the requirements for code owners at any depth of a requirement. */
export function ownersIn(requirement: Requirement | undefined): readonly OwnersRequirement[] {
  if (requirement === undefined) return []
  if ('codeowners' in requirement) return [requirement.codeowners]
  const parts =
    'all' in requirement
      ? requirement.all
      : 'any' in requirement
        ? requirement.any
        : 'all_distinct' in requirement
          ? requirement.all_distinct
          : []
  return parts.flatMap(ownersIn)
}

function product(parts: readonly (readonly Way[])[]): readonly Way[] {
  return parts.reduce<readonly Way[]>((ways, part) => ways.flatMap((way) => part.map((more) => [...way, ...more])), [[]])
}

function actorSlots(actors: Actors, count: number, { people, candidates }: RequirementContext): Group {
  const slot = toSlot(describeActors(actors), candidatesFor(actors, people), candidates, (person) =>
    person.listed ? 'yes' : people.isOneOf(person, actors),
  )
  return Array.from({ length: count }, () => slot)
}

function candidatesFor(actors: Actors, people: People): readonly string[] {
  const named = [...(actors.role === undefined ? [] : [actors.role]), ...(actors.roles ?? [])]
  const { users = [], teams = [], permission } = actors
  return [
    ...named.flatMap((role) => rolePeople(people, role)),
    ...describePeople({ users, teams, ...(permission === undefined ? {} : { permission }) }),
  ]
}

/** Describes who has a role: the people of its source and, unless it is strict, of higher roles. */
function rolePeople(people: People, role: Role): readonly string[] {
  const { strict, ...source } = people.source(role)
  const own = describePeople(source)
  // Write permission is the minimum for an approval, so it includes everyone from the other sources.
  const higher = strict === true || source.permission === 'write' ? [] : ROLES.slice(ROLES.indexOf(role) + 1)
  return [...own, ...higher.flatMap((each) => describePeople(people.source(each)))].filter(
    (text, index, all) => all.indexOf(text) === index,
  )
}

function describePeople({ users = [], teams = [], permission, roleNames = [] }: RoleSource): readonly string[] {
  return [
    ...users.map((user) => `@${user}`),
    ...teams.map((team) => `a member of @${team}`),
    ...roleNames.map((name) => `anyone with the repository role ${name}`),
    ...(permission == null ? [] : [`anyone with ${permission} permission`]),
  ]
}

function toSlot(label: string, candidates: readonly string[], from: readonly Candidate[], fits: (candidate: Candidate) => Answer): Slot {
  const answers = from.map((candidate) => ({ id: candidate.id, answer: doubtful(candidate, fits(candidate)) }))
  const ids = (wanted: Answer) => answers.filter(({ answer }) => answer === wanted).map(({ id }) => id)
  return { label, candidates, eligible: ids('yes'), uncertain: ids('unknown') }
}

function doubtful({ certain }: Candidate, answer: Answer): Answer {
  return certain === 'unknown' && answer === 'yes' ? 'unknown' : answer
}

/** Returns one group for each line that owns a changed file: one person can approve for several lines. */
function ownerGroups({ eachGroup = 1, owners: wanted = 'any', fallbackOwners }: OwnersRequirement, context: RequirementContext): Way {
  const { ownership, people, candidates } = context
  return (ownership?.groups ?? []).map((group): Group => {
    const fits = (owners: OwnerGroup['owners']) => (candidate: Candidate) =>
      anyOf([
        ...withKnownAccount(owners).map((owner) => isOwner(candidate, owner, people)),
        ...(fallbackOwners === undefined ? [] : [people.isOneOf(candidate, fallbackOwners)]),
      ])
    const label = (owners: string) => `owner ${owners} of ${examples(group.files)} (${ownership?.path}:${group.line})`
    if (wanted === 'all')
      return group.owners.map((owner) => toSlot(label(describeOwner(owner)), [describeOwner(owner)], candidates, fits([owner])))
    const names = group.owners.map(describeOwner)
    const fallback = fallbackOwners === undefined ? [] : [describeActors(fallbackOwners)]
    const slot = toSlot(label(names.join(' or ')), [...names, ...fallback], candidates, fits(group.owners))
    return Array.from({ length: eachGroup }, () => slot)
  })
}

function examples(files: readonly string[]): string {
  const [first = ''] = files
  return files.length === 1 ? JSON.stringify(first) : `${JSON.stringify(first)} and ${files.length - 1} more`
}

/**
 * Removes owners by email address if there are other owners: their accounts are unknown, which would leave other approvals
 * undecided.
 */
function withKnownAccount(owners: OwnerGroup['owners']): OwnerGroup['owners'] {
  const known = owners.filter(({ kind }) => kind !== 'email')
  return known.length > 0 ? known : owners
}

/** Tells whether a candidate is an owner. The API does not map email addresses to accounts, so the answer is unknown for them. */
function isOwner(candidate: Candidate, owner: OwnerGroup['owners'][number], people: People): Answer {
  if (owner.kind === 'user') return candidate.login.toLowerCase() === owner.login.toLowerCase() ? 'yes' : 'no'
  return owner.kind === 'team' ? people.inTeam(candidate, owner.team) : 'unknown'
}
