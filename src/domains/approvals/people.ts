import { toText } from '../../core/to-text.ts'
import type { Actors, ApprovalPolicy, RoleSource } from './policy.ts'
import { PERMISSIONS, type Permission, type Person, ROLES, type Role, type Snapshot } from './types.ts'

/** Whether a statement about a person is true, or unknown. */
export type Answer = 'yes' | 'no' | 'unknown'

/** Sources of roles that the configuration does not define: the permissions and roles of the repository. */
export const DEFAULT_ROLES: Readonly<Record<Role, RoleSource>> = {
  viewer: { permission: 'read' },
  developer: { permission: 'write' },
  ml_engineer: { roleNames: ['ml-engineer'] },
  ml_admin: { permission: 'maintain' },
}

/** Minimum permission for an approval to count. */
const FLOOR: Permission = 'write'

/** Permissions, teams and roles of people, from a snapshot. */
export class People {
  readonly #snapshot: Snapshot
  readonly #roles: ApprovalPolicy['roles']

  constructor(policy: ApprovalPolicy, snapshot: Snapshot) {
    this.#snapshot = snapshot
    this.#roles = policy.roles
  }

  /** Tells whether a person has at least a permission in the repository. */
  may(person: Person, least: Permission = FLOOR): Answer {
    const level = this.#level(person)
    if (level === undefined || 'unknown' in level) return 'unknown'
    return PERMISSIONS.indexOf(level.permission) >= PERMISSIONS.indexOf(least) ? 'yes' : 'no'
  }

  /** Returns why the permission of a person is unknown. */
  whyUnknown(person: Person): string {
    const level = this.#level(person)
    return level === undefined ? 'the permission of this person was not read' : 'unknown' in level ? level.unknown : ''
  }

  /** Returns the permission of a person, for messages. */
  permissionOf(person: Person): string {
    const level = this.#level(person)
    return level === undefined || 'unknown' in level ? 'unknown' : level.permission
  }

  /** Tells whether a person is in a team. A pending invitation does not count. */
  inTeam(person: Person, team: string): Answer {
    const facts = this.#snapshot.teams[team.toLowerCase()]
    if (facts === undefined || 'unknown' in facts) return 'unknown'
    const membership = facts.members[toText(person.id)]
    return membership === undefined ? 'unknown' : membership === 'active' ? 'yes' : 'no'
  }

  /** Returns the teams that could not be read, with the reason. */
  unreadableTeams(teams: readonly string[]): readonly string[] {
    return teams.flatMap((team) => {
      const facts = this.#snapshot.teams[team.toLowerCase()]
      return facts !== undefined && 'unknown' in facts ? [`${team}: ${facts.unknown}`] : []
    })
  }

  /** Tells whether a person has a role, by its own source or, unless the role is strict, by that of a higher role. */
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

  /** Tells whether a person is one of those that a requirement names. */
  isOneOf(person: Person, { role, roles = [], users = [], teams = [], permission }: Actors): Answer {
    const named = [...(role === undefined ? [] : [role]), ...roles]
    return anyOf([
      ...named.map((each) => this.hasRole(person, each)),
      this.#matchesSource(person, { users, teams, ...(permission === undefined ? {} : { permission }) }),
    ])
  }

  #matchesSource(person: Person, { users = [], teams = [], permission, roleNames = [] }: RoleSource): Answer {
    if (users.some((user) => isUser(user, person))) return 'yes'
    const level = this.#level(person)
    const byPermission: readonly Answer[] =
      permission == null && roleNames.length === 0
        ? []
        : level === undefined || 'unknown' in level
          ? ['unknown']
          : [
              permission == null ? 'no' : this.may(person, permission),
              roleNames.some((name) => name.toLowerCase() === level.roleName.toLowerCase()) ? 'yes' : 'no',
            ]
    return anyOf([...byPermission, ...teams.map((team) => this.inTeam(person, team))])
  }

  #level(person: Person) {
    return this.#snapshot.people[toText(person.id)]
  }
}

export function anyOf(answers: readonly Answer[]): Answer {
  return answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no'
}

/** Tells whether an entry such as `alice`, `alice#583231` or `583231` names a person. An id takes precedence over the login. */
export function isUser(entry: string | number, { id, login }: Person): boolean {
  if (id === null) return false
  const [name = '', number] = toText(entry).split('#')
  if (number !== undefined) return number === toText(id)
  return /^\d+$/.test(name) ? name === toText(id) : name.toLowerCase() === login.toLowerCase()
}

/** Describes the people that a requirement names, for messages. */
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
