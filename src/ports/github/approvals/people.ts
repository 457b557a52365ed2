import { SealError } from '../../../core/errors.ts'
import { PERMISSIONS, type Permission } from '../../../domains/approvals/types.ts'
import { at, readEnum, readNonNegative, text, unexpected } from '../answers.ts'
import { ask, type Client } from '../client.ts'
import type { ApprovalApi } from './api.ts'

/**
 * Calls that read permissions and team memberships. Each team is checked once for readability.
 *
 * @param teams - client with a token that can read teams, if there is one.
 */
export function people(client: Client, teams: Client | undefined): Pick<ApprovalApi, 'permission' | 'membership'> {
  const { octokit, here } = client
  const readable = new Map<string, Promise<void>>()
  return {
    permission: (username) =>
      ask(`read the permission of @${username}`, 'metadata: read', async () => {
        const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...here, username })
        return {
          permission: toPermission(at(data, 'permission'), at(data, 'role_name')),
          roleName: text(at(data, 'role_name'), 'role_name'),
          id: readNonNegative(at(data, 'user', 'id'), 'user.id'),
        }
      }),

    membership: async (team, username) => {
      if (teams === undefined)
        throw new SealError(
          'GITHUB_FORBIDDEN',
          `Cannot read the team ${team}: the token of a workflow cannot read teams. Pass the token of a GitHub App with the organisation permission Members: read as app-token, or name users instead.`,
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

/**
 * Parses a permission. `permission` reports maintain as write and triage as read; `role_name` is exact, but can be a custom role.
 */
function toPermission(permission: unknown, roleName: unknown): Permission {
  const base = readEnum(permission, ['admin', 'write', 'read', 'none'] as const, 'permission')
  const exact = PERMISSIONS.find((name) => name === roleName)
  if (exact === undefined) return base
  const folded = exact === 'maintain' ? 'write' : exact === 'triage' ? 'read' : exact
  if (folded !== base) throw unexpected(`a role_name that matches the permission ${base}`)
  return exact
}

const TEAM_PERMISSION = 'app-token with Members: read'

interface Team {
  readonly org: string
  readonly slug: string
}

/**
 * Fails when a team cannot be read. GitHub returns 404 both for a person outside a team and for a hidden team, so this call comes
 * first.
 */
async function readTeam({ octokit }: Client, { org, slug }: Team): Promise<void> {
  await ask(`read the team ${org}/${slug}`, TEAM_PERMISSION, async () => {
    readNonNegative(at((await octokit.rest.teams.getByName({ org, team_slug: slug })).data, 'id'), 'team.id')
  })
}

async function membershipOf(
  { octokit }: Client,
  { org, slug, username }: Team & { readonly username: string },
): Promise<'active' | 'pending' | 'none'> {
  try {
    return await ask(`read the membership of @${username} in ${org}/${slug}`, TEAM_PERMISSION, async () => {
      const { data } = await octokit.rest.teams.getMembershipForUserInOrg({ org, team_slug: slug, username })
      return readEnum(at(data, 'state'), ['active', 'pending'] as const, 'state')
    })
  } catch (error) {
    if (error instanceof SealError && error.code === 'GITHUB_NOT_FOUND') return 'none'
    throw error
  }
}
