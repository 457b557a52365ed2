import { messageOf, SealError } from '../../core/errors.ts'
import type { ApprovalApi } from '../../ports/github/approvals/api.ts'
import type { Actor, Standing, TeamFacts } from './types.ts'

const AT_ONCE = 5

/** People among those who act; only they have permissions. Each once. */
export function usersAmong(actors: readonly Actor[]): readonly Actor[] {
  return [...new Map(actors.filter(({ id, type }) => id !== null && type === 'User').map((actor) => [actor.id, actor])).values()]
}

/** What people may do in the repository now, by id. */
export async function standingsOf(users: readonly Actor[], api: ApprovalApi): Promise<Readonly<Record<string, Standing>>> {
  return Object.fromEntries(await eachOf(users, async (user) => [String(user.id), await standingOf(user, api)] as const))
}

async function standingOf({ id, login }: Actor, api: ApprovalApi): Promise<Standing> {
  try {
    const found = await api.permission(login)
    if (found.id !== id) return { login, unknown: `the login @${login} belongs to another account by now` }
    return { login, permission: found.permission, roleName: found.roleName }
  } catch (error) {
    if (!(error instanceof SealError)) throw error
    return { login, unknown: messageOf(error) }
  }
}

/** Memberships of people in teams, by team in lower case and id. A team that cannot be read is unknown, never empty. */
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
    for (const { id, login } of users) members[String(id)] = await api.membership(team, login)
    return { members }
  } catch (error) {
    if (!(error instanceof SealError)) throw error
    return { unknown: messageOf(error) }
  }
}

/** Runs calls with a bound on how many are under way, and keeps their order. */
export async function eachOf<T, R>(items: readonly T[], run: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = []
  for (let from = 0; from < items.length; from += AT_ONCE) results.push(...(await Promise.all(items.slice(from, from + AT_ONCE).map(run))))
  return results
}
