import { type OctokitOptions, openClient } from '../client.ts'
import type { ApprovalApi } from './api.ts'
import { commitsAndChecks } from './checks.ts'
import { lists } from './lists.ts'
import { people } from './people.ts'
import { pulls } from './pull.ts'

/**
 * Implements `ApprovalApi` with GitHub's GraphQL and REST APIs.
 *
 * @param teams - options with a token that can read teams, if there is one.
 */
export function octokitApprovals(options: OctokitOptions, teams: OctokitOptions | undefined): ApprovalApi {
  const client = openClient(options)
  return { ...pulls(client), ...people(client, teams && openClient(teams)), ...commitsAndChecks(client), ...lists(client) }
}
