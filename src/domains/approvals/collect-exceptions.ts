import type { GitHub } from '../../ports/github/api.ts'
import type { ApprovalApi } from '../../ports/github/approvals/api.ts'
import type { ReleaseApi } from '../../ports/github/releases/api.ts'
import type { Config } from '../../settings/config-types.ts'
import { parseConfig } from '../../settings/read-config.ts'
import { contentOf, readPulls } from './collect-content.ts'
import type { CommitDecision, ReleaseCommit, ReleaseException, ReleaseSnapshot } from './release-types.ts'

export interface ExceptionRequest {
  /** Of the configuration at the tip of the default branch. */
  readonly exceptions: readonly ReleaseException[]
  readonly configPath: string
  readonly config: Config | undefined
  readonly defaultBranch: string
  /** Commit of the release before, if there is one. */
  readonly since: string | undefined
  /** Decides about a commit of a branch, without exceptions. */
  readonly evaluate: (
    commit: ReleaseCommit,
    landing: Pick<ReleaseSnapshot, 'branch' | 'commits' | 'pulls' | 'sameContent'>,
  ) => CommitDecision
}

interface Ports {
  readonly api: ApprovalApi
  readonly release: Pick<ReleaseApi, 'commitOf' | 'history' | 'comparison'>
  readonly github: Pick<GitHub, 'pullFiles' | 'tree'>
  readonly now: string
}

export interface Exceptions {
  readonly accepted: readonly ReleaseException[]
  /** Why others do not count, by their commit. */
  readonly refused: Readonly<Record<string, string>>
}

/**
 * Determines which exceptions count: those whose entry was in the configuration of the last release, or was added since by an approved
 * change of the default branch. Who can push to it could otherwise accept their own commit.
 */
export async function exceptionsOf(request: ExceptionRequest, ports: Ports): Promise<Exceptions> {
  const { exceptions, configPath, config, defaultBranch, since } = request
  if (exceptions.length === 0) return { accepted: [], refused: {} }
  const tip = await ports.release.commitOf(`refs/heads/${defaultBranch}`)
  const commits = tip === undefined ? [] : await ports.release.history(tip, since)
  // Newest first; the last one is the state before the first of these commits.
  const states = [...commits.map(({ oid }) => oid), ...(since === undefined ? [] : [since])]
  const files = await ports.api.files(states.map((commit) => ({ commit, path: configPath })))
  const named = files.map((file) => namesIn(file?.text, configPath))
  const added = new Map(exceptions.map((exception) => [exception, introducedBy(exception.commit, commits, named)] as const))
  const introductions = [...new Set([...added.values()].filter((commit) => commit !== undefined))]
  const pulls = await readPulls({ commits: introductions, branch: defaultBranch, configPath, config }, { ...ports, now: () => ports.now })
  const landing = { branch: defaultBranch, commits, pulls, sameContent: await contentOf({ commits, pulls }, ports) }
  const refused: Record<string, string> = {}
  const accepted = exceptions.filter((exception) => {
    const commit = added.get(exception)
    const decision = commit === undefined ? undefined : request.evaluate(commit, landing)
    if (decision === undefined || decision.approved) return true
    refused[exception.commit] = `its exception was added by ${decision.oid.slice(0, 7)}, which was not approved: ${decision.reason}`
    return false
  })
  return { accepted, refused }
}

/** Returns the newest commit that added an entry; `undefined` if it was there before all of them. */
function introducedBy(name: string, commits: readonly ReleaseCommit[], named: readonly ReadonlySet<string>[]): ReleaseCommit | undefined {
  return commits.find((_, index) => named[index]?.has(name) === true && named[index + 1]?.has(name) !== true)
}

/** Returns the commits that a version of the configuration names; none if it cannot be read. */
function namesIn(text: string | undefined, path: string): ReadonlySet<string> {
  if (text === undefined) return new Set()
  try {
    return new Set((parseConfig(text, path).approvals?.release?.exceptions ?? []).map(({ commit }) => commit))
  } catch {
    return new Set()
  }
}
