import type { OwnerGroup, Ownership } from './owners.ts'
import { describeOwner } from './owners.ts'
import { type Answer, anyOf, describeActors, type People } from './people.ts'
import type { Actors, OwnersRequirement, Requirement, RoleSource } from './policy.ts'
import type { Group, Slot, Way } from './slots.ts'
import { type Person, ROLES, type Role } from './types.ts'

/** More ways than any sensible policy has; the parser refuses what would give more. */
export const MAX_WAYS = 64
export const MAX_SLOTS = 100

/** Someone whose approval stands, before it is asked whose it is. */
export interface Candidate extends Person {
  readonly id: number
  /** `unknown`: what they may do in the repository could not be read. */
  readonly certain: 'yes' | 'unknown'
  /** A bot that the rule lists. */
  readonly listed: boolean
}

export interface RequirementContext {
  readonly people: People
  readonly candidates: readonly Candidate[]
  /** `undefined` when there is no CODEOWNERS file. */
  readonly ownership: Ownership | undefined
}

/** The ways in which a requirement can be met. */
export function waysOf(requirement: Requirement, context: RequirementContext): readonly Way[] {
  if ('all' in requirement) return product(requirement.all.map((part) => waysOf(part, context)))
  if ('any' in requirement) return askingSomebody(requirement.any.flatMap((part) => waysOf(part, context)))
  if ('all_distinct' in requirement)
    return product(requirement.all_distinct.map((part) => waysOf(part, context))).map((way) => [way.flat()])
  if ('codeowners' in requirement) return [ownerGroups(requirement.codeowners, context)]
  return [[actorSlots(requirement, requirement.count ?? 1, context)]]
}

/** A way that asks for nobody, such as owners of files that nobody owns, is none as long as another asks for somebody. */
function askingSomebody(ways: readonly Way[]): readonly Way[] {
  const asking = ways.filter((way) => way.some((group) => group.length > 0))
  return asking.length > 0 ? asking : ways
}

/** How many ways a requirement has, without building them. */
export function countWays(requirement: Requirement): number {
  if ('any' in requirement) return requirement.any.reduce((sum, part) => sum + countWays(part), 0)
  const parts = 'all' in requirement ? requirement.all : 'all_distinct' in requirement ? requirement.all_distinct : []
  return parts.reduce((factor, part) => factor * countWays(part), 1)
}

/** What a requirement asks of code owners, wherever it stands in it. */
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

/** Who has a role: those of its own source, and of higher roles unless it is strict. */
function rolePeople(people: People, role: Role): readonly string[] {
  const { strict, ...source } = people.source(role)
  const own = describePeople(source)
  // Write permission is the least that counts at all, so it lets in everyone whom another source would.
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

/** Each line that owns a changed file is a group of its own: one person may stand for several lines. */
function ownerGroups({ eachGroup = 1, owners: wanted = 'any', fallbackOwners }: OwnersRequirement, context: RequirementContext): Way {
  const { ownership, people, candidates } = context
  return (ownership?.groups ?? []).map((group): Group => {
    const fits = (owners: OwnerGroup['owners']) => (candidate: Candidate) =>
      anyOf([
        ...tellable(owners).map((owner) => isOwner(candidate, owner, people)),
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

/** Beside others, owners by e-mail address are left out: with them every approval of somebody else would be undecided. */
function tellable(owners: OwnerGroup['owners']): OwnerGroup['owners'] {
  const known = owners.filter(({ kind }) => kind !== 'email')
  return known.length > 0 ? known : owners
}

/** An e-mail address cannot be matched with an account through the API, so nobody knows. */
function isOwner(candidate: Candidate, owner: OwnerGroup['owners'][number], people: People): Answer {
  if (owner.kind === 'user') return candidate.login.toLowerCase() === owner.login.toLowerCase() ? 'yes' : 'no'
  return owner.kind === 'team' ? people.inTeam(candidate, owner.team) : 'unknown'
}
