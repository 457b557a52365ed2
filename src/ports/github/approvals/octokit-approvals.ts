import { type OctokitOptions, openClient } from '../client.ts'
import type { ApprovalApi } from './api.ts'
import { commitsAndChecks } from './checks.ts'
import { lists } from './lists.ts'
import { people } from './people.ts'
import { pulls } from './pull.ts'

/** Approvals over GitHub's GraphQL and REST APIs. @param teams - with the token that may read teams, when there is one. */
export function octokitApprovals(options: OctokitOptions, teams: OctokitOptions | undefined): ApprovalApi {
  const client = openClient(options)
  return { ...pulls(client), ...people(client, teams && openClient(teams)), ...commitsAndChecks(client), ...lists(client) }
}
