import { messageOf, SealError } from '../../core/errors.ts'
import { toText } from '../../core/to-text.ts'
import type { ApprovalApi } from '../../ports/github/approvals/api.ts'
import type { Actor, PermissionLevel, TeamFacts } from './types.ts'

const AT_ONCE = 5

/** Returns the human users among actors, each once; only they have permissions. */
export function usersAmong(actors: readonly Actor[]): readonly Actor[] {
  return [...new Map(actors.filter(({ id, type }) => id !== null && type === 'User').map((actor) => [actor.id, actor])).values()]
}

/** Reads the current repository permissions of people, by id. */
export async function permissionsOf(users: readonly Actor[], api: ApprovalApi): Promise<Readonly<Record<string, PermissionLevel>>> {
  return Object.fromEntries(await eachOf(users, async (user) => [toText(user.id), await permissionOf(user, api)] as const))
}

async function permissionOf({ id, login }: Actor, api: ApprovalApi): Promise<PermissionLevel> {
  try {
    const found = await api.permission(login)
    if (found.id !== id) return { login, unknown: `the login @${login} now belongs to another account` }
    return { login, permission: found.permission, roleName: found.roleName }
  } catch (error) {
    if (!(error instanceof SealError)) throw error
    return { login, unknown: messageOf(error) }
  }
}

/** Reads team memberships, by team in lower case and then by user id. A team that cannot be read is unknown, never empty. */
export async function membershipsOf(
  teams: readonly string[],
  users: readonly Actor[],
  api: ApprovalApi,
): Promise<Readonly<Record<string, TeamFacts>>> {
  if (users.length === 0) return {}
  const names = [...new Set(teams.map((team) => team.toLowerCase()))].sort()
  return Object.fromEntries(await eachOf(names, async (team) => [team, await membersOf(team, users, api)] as const))
}

async function membersOf(team: string, users: readonly Actor[], api: ApprovalApi): Promise<TeamFacts> {
  try {
    const members: Record<string, 'active' | 'pending' | 'none'> = {}
    for (const { id, login } of users) members[toText(id)] = await api.membership(team, login)
    return { members }
  } catch (error) {
    if (!(error instanceof SealError)) throw error
    return { unknown: messageOf(error) }
  }
}

/** Runs calls, at most `AT_ONCE` at a time, and returns the results in the order of the items. */
export async function eachOf<T, R>(items: readonly T[], run: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = []
  for (let from = 0; from < items.length; from += AT_ONCE) results.push(...(await Promise.all(items.slice(from, from + AT_ONCE).map(run))))
  return results
}
