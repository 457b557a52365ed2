import type { Env } from '../../core/env.ts'
import { SealError } from '../../core/errors.ts'
import type { ApprovalPorts } from '../../domains/approvals/collect-snapshot.ts'
import { trustedConfig } from '../../gate/trusted-config.ts'
import type { GitHub } from '../../ports/github/api.ts'
import { octokitApprovals } from '../../ports/github/approvals/octokit-approvals.ts'
import { connect, connection } from '../../ports/github/connection.ts'
import { octokitGitHub } from '../../ports/github/octokit.ts'
import { CONFIG_FILE, namedConfigPath } from '../../settings/config-file.ts'
import type { Config } from '../../settings/config-types.ts'
import type { InputReader } from '../../settings/inputs.ts'

/** What every decision of a step has in common: access to GitHub, and the configuration. */
export interface ApprovalsContext {
  readonly env: Env
  readonly inputs: InputReader
  readonly ports: ApprovalPorts & { readonly github: GitHub }
  /** Configuration that replaces that of the base branch. */
  readonly config: Config | undefined
  readonly configPath: string
  readonly configNamed: boolean
}

/**
 * Opens the connections of a step and reads a configuration that the inputs contain, or that is in another repository.
 *
 * @throws {SealError} USAGE - there is no token. SETTINGS_INVALID, GITHUB_* - the configuration cannot be read.
 */
export async function approvalsContext(env: Env, inputs: InputReader): Promise<ApprovalsContext> {
  const options = connection(env, inputs('github-token'))
  if (options === undefined) throw new SealError('USAGE', 'Approvals require a GitHub token. Pass github-token.')
  const teams = connection(env, inputs('app-token'))
  const ports = { api: octokitApprovals(options, teams), github: octokitGitHub(options), now: () => new Date().toISOString() }
  const file = inputs('config-file')
  const elsewhere = inputs('config') !== undefined || /@/.test(file ?? '')
  const sources = { trusted: undefined, root: '', github: connect(env, inputs('external-repo-token') ?? inputs('github-token')) }
  const config = elsewhere ? (await trustedConfig({ inline: inputs('config'), file }, sources)).config : undefined
  return {
    env,
    inputs,
    ports,
    config,
    configPath: elsewhere || !file ? CONFIG_FILE : namedConfigPath(file),
    configNamed: !elsewhere && Boolean(file),
  }
}
