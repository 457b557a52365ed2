import { SealError } from '../../../core/errors.ts'
import { PERMISSIONS, type Permission } from '../../../domains/approvals/types.ts'
import { at, member, positive, text, unexpected } from '../answers.ts'
import { ask, type Client } from '../client.ts'
import type { ApprovalApi } from './api.ts'

export function people(client: Client, teams: Client | undefined): Pick<ApprovalApi, 'permission' | 'membership'> {
  const { octokit, here } = client
  const readable = new Map<string, Promise<void>>()
  return {
    permission: (username) =>
      ask(`find out what @${username} may do`, 'metadata: read', async () => {
        const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...here, username })
        return {
          permission: toPermission(at(data, 'permission'), at(data, 'role_name')),
          roleName: text(at(data, 'role_name'), 'role_name'),
          id: positive(at(data, 'user', 'id'), 'user.id'),
        }
      }),

    membership: async (team, username) => {
      if (teams === undefined)
        throw new SealError(
          'GITHUB_FORBIDDEN',
          `Cannot read the team ${team}: the token of a workflow never may. Pass app-token, of a GitHub App with the organisation permission Members: read, or name users instead.`,
          { permission: TEAM_PERMISSION },
        )
      const [org = '', slug = ''] = team.split('/')
      const found = readable.get(team) ?? readTeam(teams, { org, slug })
      readable.set(team, found)
      await found
      return membershipOf(teams, { org, slug, username })
    },
  }
}

/** `permission` folds maintain into write and triage into read; `role_name` tells them apart, and may be a role of the organisation's own. */
function toPermission(permission: unknown, roleName: unknown): Permission {
  const base = member(permission, ['admin', 'write', 'read', 'none'] as const, 'permission')
  const exact = PERMISSIONS.find((name) => name === roleName)
  if (exact === undefined) return base
  const folded = exact === 'maintain' ? 'write' : exact === 'triage' ? 'read' : exact
  if (folded !== base) throw unexpected(`a role_name that fits the permission ${base}`)
  return exact
}

const TEAM_PERMISSION = 'app-token with Members: read'

interface Team {
  readonly org: string
  readonly slug: string
}

/** GitHub answers 404 both for somebody who is not in a team and for a team that may not be seen, so the team is asked first. */
async function readTeam({ octokit }: Client, { org, slug }: Team): Promise<void> {
  await ask(`read the team ${org}/${slug}`, TEAM_PERMISSION, async () => {
    positive(at((await octokit.rest.teams.getByName({ org, team_slug: slug })).data, 'id'), 'team.id')
  })
}

async function membershipOf(
  { octokit }: Client,
  { org, slug, username }: Team & { readonly username: string },
): Promise<'active' | 'pending' | 'none'> {
  try {
    return await ask(`find out whether @${username} is in ${org}/${slug}`, TEAM_PERMISSION, async () => {
      const { data } = await octokit.rest.teams.getMembershipForUserInOrg({ org, team_slug: slug, username })
      return member(at(data, 'state'), ['active', 'pending'] as const, 'state')
    })
  } catch (error) {
    if (error instanceof SealError && error.code === 'GITHUB_NOT_FOUND') return 'none'
    throw error
  }
}
