import type { GitHub } from '../../ports/github/api.ts'
import type { ApprovalApi } from '../../ports/github/approvals/api.ts'
import type { ReleaseApi } from '../../ports/github/releases/api.ts'
import type { Config } from '../../settings/config-types.ts'
import { type ContentPorts, contentOf, readPulls } from './collect-content.ts'
import type { Evaluate, Landing, ReleaseCommit, ReleaseException } from './release-types.ts'

export interface ExceptionRequest {
  /** Of the configuration at the tip of the default branch. */
  readonly exceptions: readonly ReleaseException[]
  /** Commits of this release. */
  readonly commits: readonly ReleaseCommit[]
  readonly configPath: string
  readonly config: Config | undefined
  readonly defaultBranch: string
  /** Commit of the release before, if there is one. */
  readonly since: string | undefined
  /** Called without exceptions. */
  readonly evaluate: Evaluate
}

export interface Ports {
  readonly api: ApprovalApi
  readonly release: Pick<ReleaseApi, 'commitOf' | 'history' | 'mergeBase' | 'patchOf'>
  readonly github: Pick<GitHub, 'pullFiles' | 'tree' | 'blob'>
  readonly mergeFile: ContentPorts['mergeFile']
  readonly now: string
}

export interface Exceptions {
  readonly accepted: readonly ReleaseException[]
  /** Why others do not count, by their commit. */
  readonly refused: Readonly<Record<string, string>>
}

/**
 * Determines which exceptions count: those whose entry was in the configuration of the last release, or was added since by an approved
 * change of the default branch that shows it. Who can push to that branch could otherwise accept their own commit. Reads no exception that
 * this release does not need.
 */
export async function exceptionsOf(request: ExceptionRequest, ports: Ports): Promise<Exceptions> {
  const { configPath, config, defaultBranch, since } = request
  const needed = request.exceptions.filter(({ commit }) => request.commits.some(({ oid }) => oid === commit))
  const tip = needed.length === 0 ? undefined : await ports.release.commitOf(`refs/heads/${defaultBranch}`)
  if (tip === undefined) return { accepted: [], refused: {} }
  // A release branch has commits that the default branch does not have.
  const start = since === undefined ? undefined : await ports.release.mergeBase(tip, since)
  const commits = await ports.release.history(tip, start)
  const files = await ports.api.files(
    [...commits.map(({ oid }) => oid), ...(start === undefined ? [] : [start])].map((commit) => ({ commit, path: configPath })),
  )
  const texts = files.map((file) => file?.text ?? '')
  const added = new Map(needed.map((exception) => [exception, introducedBy(exception.commit, commits, texts)] as const))
  const introductions = [...new Set([...added.values()].filter((commit) => commit !== undefined))]
  const { pulls, former } = await readPulls(
    { commits, of: introductions, branch: defaultBranch, configPath, config },
    { ...ports, now: () => ports.now },
  )
  const landing = { branch: defaultBranch, commits, pulls, former, sameContent: await contentOf({ commits, pulls }, ports) }
  const refused: Record<string, string> = {}
  const accepted: ReleaseException[] = []
  for (const exception of needed) {
    const commit = added.get(exception)
    const why = commit === undefined ? undefined : await faultOf(exception, commit, { request, landing, ports })
    if (why === undefined) accepted.push(exception)
    else refused[exception.commit] = why
  }
  return { accepted, refused }
}

interface Decided {
  readonly request: ExceptionRequest
  readonly landing: Landing
  readonly ports: Ports
}

/** Returns why the change that added an exception does not make it count; `undefined` if it does. */
async function faultOf(
  { commit: name }: ReleaseException,
  commit: ReleaseCommit,
  { request, landing, ports }: Decided,
): Promise<string | undefined> {
  const decision = request.evaluate(commit, landing)
  const short = commit.oid.slice(0, 7)
  if (!decision.approved) return `its exception was added by ${short}, which was not approved: ${decision.reason}`
  const [before] = commit.parents
  const patch = before === undefined ? undefined : await ports.release.patchOf(before, commit.oid, request.configPath)
  const isShown = patch?.split('\n').some((line) => line.startsWith('+') && line.includes(name)) === true
  return isShown ? undefined : `its exception came with ${short}, whose changes did not show it to its reviewers`
}

/**
 * Returns the newest commit whose configuration contains a name that the one before does not; `undefined` if it was there before all of them.
 * Compares text, so that a version that cannot be parsed hides nothing.
 */
function introducedBy(name: string, commits: readonly ReleaseCommit[], texts: readonly string[]): ReleaseCommit | undefined {
  return commits.find((_, index) => texts[index]?.includes(name) === true && texts[index + 1]?.includes(name) !== true)
}
