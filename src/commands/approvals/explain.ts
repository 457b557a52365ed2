import { resolve } from 'node:path'
import { SealError } from '../../core/errors.ts'
import { jsonText } from '../../core/json-text.ts'
import { collectApprovals } from '../../domains/approvals/collect-snapshot.ts'
import { evaluateApprovals } from '../../domains/approvals/evaluate.ts'
import type { Decision } from '../../domains/approvals/types.ts'
import { writeAtomically } from '../../ports/files/atomic-write.ts'
import { localGit } from '../../ports/git.ts'
import { octokitApprovals } from '../../ports/github/approvals/octokit-approvals.ts'
import { octokitGitHub } from '../../ports/github/octokit.ts'
import { CONFIG_FILE } from '../../settings/config-file.ts'
import type { Options } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'
import { configFromFile } from './simulate.ts'

export interface ExplainedPull {
  readonly decision: Decision
  /** The file with the snapshot, as the option `save` names it; `undefined` if it was not saved. */
  readonly saved: string | undefined
}

/**
 * Reads a pull request from GitHub and decides on it. Changes nothing on GitHub; saves the snapshot if the option `save` is set.
 *
 * @throws {SealError} USAGE - there is no token, or the repository is unknown. SETTINGS_INVALID, GITHUB_*
 */
export async function explainPull(number: number, options: Options, io: Io): Promise<ExplainedPull> {
  const [file, saved] = [options.text('policy'), options.text('save')]
  const config = file === undefined ? undefined : await configFromFile(file, io)
  const ports = await portsFor(options, io)
  const request = { number, base: options.text('base') ?? 'main', configPath: CONFIG_FILE, config, policyPaths: [] }
  const { snapshot, policy } = await collectApprovals(request, ports)
  if (saved !== undefined) await writeAtomically(resolve(io.cwd, saved), jsonText(snapshot))
  return { decision: evaluateApprovals(policy, snapshot), saved }
}

async function portsFor(options: Options, { env, cwd }: Io) {
  const token = env['GITHUB_TOKEN'] || env['GH_TOKEN']
  if (!token)
    throw new SealError(
      'USAGE',
      'Set GITHUB_TOKEN to a token that can read the repository, for example: GITHUB_TOKEN=$(gh auth token) weightseal approvals explain 7',
    )
  const [owner, repo] = await repositoryName(options.text('repo') ?? env['GITHUB_REPOSITORY'], cwd)
  const retryBaseMs = env['WEIGHTSEAL_API_RETRY_MS'] === undefined ? {} : { retryBaseMs: Number(env['WEIGHTSEAL_API_RETRY_MS']) }
  const access = { token, owner, repo, apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com', ...retryBaseMs }
  return { api: octokitApprovals(access, access), github: octokitGitHub(access), now: () => new Date().toISOString() }
}

/** Returns owner and name of the repository: as given, or of the remote `origin`. @throws {SealError} USAGE - it is unknown. */
async function repositoryName(given: string | undefined, cwd: string): Promise<readonly [owner: string, repo: string]> {
  const address =
    given ??
    (await localGit(cwd)
      .remote('origin')
      .catch(() => undefined)) ??
    ''
  const match = /(?:^|[/:])([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(address)
  if (match?.[1] === undefined || match[2] === undefined)
    throw new SealError(
      'USAGE',
      'The repository is unknown. Pass --repo OWNER/REPO, or run the command in a clone whose remote "origin" is on GitHub.',
    )
  return [match[1], match[2]]
}
