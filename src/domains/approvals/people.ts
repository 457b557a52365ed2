import type { Actors, ApprovalPolicy, RoleSource } from './policy.ts'
import { PERMISSIONS, type Permission, type Person, ROLES, type Role, type Snapshot } from './types.ts'

/** Whether something holds for a person, as far as it could be found out. */
export type Answer = 'yes' | 'no' | 'unknown'

/** Roles that come from the repository itself where the configuration names no source. */
export const DEFAULT_ROLES: Readonly<Record<Role, RoleSource>> = {
  viewer: { permission: 'read' },
  developer: { permission: 'write' },
  ml_engineer: { roleNames: ['ml-engineer'] },
  ml_admin: { permission: 'maintain' },
}

/** The least that a person must be allowed for an approval to count at all. */
const FLOOR: Permission = 'write'

/** Answers who people are, from what a snapshot holds. */
export class People {
  readonly #snapshot: Snapshot
  readonly #roles: ApprovalPolicy['roles']

  constructor(policy: ApprovalPolicy, snapshot: Snapshot) {
    this.#snapshot = snapshot
    this.#roles = policy.roles
  }

  /** Whether someone may do at least this much in the repository, now. */
  may(person: Person, least: Permission = FLOOR): Answer {
    const standing = this.#standing(person)
    if (standing === undefined || 'unknown' in standing) return 'unknown'
    return PERMISSIONS.indexOf(standing.permission) >= PERMISSIONS.indexOf(least) ? 'yes' : 'no'
  }

  /** Why it is not known what a person may do. */
  whyUnknown(person: Person): string {
    const standing = this.#standing(person)
    return standing === undefined ? 'nobody looked up what this person may do' : 'unknown' in standing ? standing.unknown : ''
  }

  /** What a person may do, in words. */
  permissionOf(person: Person): string {
    const standing = this.#standing(person)
    return standing === undefined || 'unknown' in standing ? 'unknown' : standing.permission
  }

  /** Whether someone is in a team: an invitation that is still open does not count. */
  inTeam(person: Person, team: string): Answer {
    const facts = this.#snapshot.teams[team.toLowerCase()]
    if (facts === undefined || 'unknown' in facts) return 'unknown'
    const membership = facts.members[String(person.id)]
    return membership === undefined ? 'unknown' : membership === 'active' ? 'yes' : 'no'
  }

  /** Teams that could not be read, with the reason. */
  unreadableTeams(teams: readonly string[]): readonly string[] {
    return teams.flatMap((team) => {
      const facts = this.#snapshot.teams[team.toLowerCase()]
      return facts !== undefined && 'unknown' in facts ? [`${team}: ${facts.unknown}`] : []
    })
  }

  /** Whether someone has a role: by its own source, or by that of a higher role unless this one is strict. */
  hasRole(person: Person, role: Role): Answer {
    const strict = this.source(role).strict === true
    const enough = strict ? [role] : ROLES.slice(ROLES.indexOf(role))
    return anyOf(enough.map((each) => this.#matchesSource(person, this.source(each))))
  }

  rolesOf(person: Person): readonly Role[] {
    return ROLES.filter((role) => role !== 'viewer' && this.hasRole(person, role) === 'yes')
  }

  source(role: Role): RoleSource {
    return this.#roles[role] ?? DEFAULT_ROLES[role]
  }

  /** Whether someone is any of the people that a requirement asks for. */
  isOneOf(person: Person, { role, roles = [], users = [], teams = [], permission }: Actors): Answer {
    const named = [...(role === undefined ? [] : [role]), ...roles]
    return anyOf([
      ...named.map((each) => this.hasRole(person, each)),
      this.#matchesSource(person, { users, teams, ...(permission === undefined ? {} : { permission }) }),
    ])
  }

  #matchesSource(person: Person, { users = [], teams = [], permission, roleNames = [] }: RoleSource): Answer {
    if (users.some((user) => isUser(user, person))) return 'yes'
    const standing = this.#standing(person)
    const byStanding: readonly Answer[] =
      permission == null && roleNames.length === 0
        ? []
        : standing === undefined || 'unknown' in standing
          ? ['unknown']
          : [
              permission == null ? 'no' : this.may(person, permission),
              roleNames.some((name) => name.toLowerCase() === standing.roleName.toLowerCase()) ? 'yes' : 'no',
            ]
    return anyOf([...byStanding, ...teams.map((team) => this.inTeam(person, team))])
  }

  #standing(person: Person) {
    return this.#snapshot.people[String(person.id)]
  }
}

export function anyOf(answers: readonly Answer[]): Answer {
  return answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no'
}

/** Whether an entry such as `alice`, `alice#583231` or `583231` means a person. An id outweighs the name beside it. */
export function isUser(entry: string | number, { id, login }: Person): boolean {
  if (id === null) return false
  const [name = '', number] = String(entry).split('#')
  if (number !== undefined) return number === String(id)
  return /^\d+$/.test(name) ? name === String(id) : name.toLowerCase() === login.toLowerCase()
}

/** Whom a requirement asks for, in words. */
export function describeActors({ role, roles = [], users = [], teams = [], permission }: Actors): string {
  const parts = [
    ...(role === undefined ? [] : [role]),
    ...roles,
    ...users.map((user) => `user ${user}`),
    ...teams.map((team) => `member of @${team}`),
    ...(permission === undefined ? [] : [`anyone with ${permission} permission`]),
  ]
  return parts.join(' or ')
}
