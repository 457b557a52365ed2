import { reasonOf } from '../../core/attempt.ts'
import { SealError } from '../../core/errors.ts'
import type { Subject } from '../../core/subject.ts'
import type { GitHub } from '../../ports/github/api.ts'
import type { PublishedRelease, ReleaseApi } from '../../ports/github/releases/api.ts'
import type { ReleaseCommit, ReleasePolicy, ReleaseSnapshot, ReleaseTag } from './release-types.ts'

/** An earlier release with a seal. */
export interface PreviousRelease {
  readonly tag: string
  readonly state: 'sealed' | 'moved' | 'unverified' | 'untagged'
  /** Of the tag now. */
  readonly commit: string | undefined
  /** In the seal. */
  readonly sealed: string | undefined
  readonly workflows?: readonly string[]
  readonly reason: string
}

export interface PreviousPorts {
  readonly release: Pick<ReleaseApi, 'commitOf' | 'holds' | 'history'>
  readonly github: Pick<GitHub, 'downloadAsset'>
  /** Verifies a seal, and returns the commit whose release it says was approved. @throws {SealError} */
  readonly readSeal: (text: string, place: { readonly where: string; readonly tag: string }) => Promise<SealReading>
}

/** What a verified seal says about its release. */
export interface SealReading {
  /** The commit that was approved. */
  readonly commit: string
  /** Paths in this repository of the workflows that signed it; none for a key or a certificate. */
  readonly workflows: readonly string[]
}

export interface Start {
  readonly since: ReleaseSnapshot['since'] | undefined
  /** From the tag back to the start, newest first. */
  readonly commits: readonly ReleaseCommit[]
  /** Newest first, up to the start. */
  readonly previous: readonly PreviousRelease[]
  /** Paths in this repository of the workflows that signed the seal of the start. */
  readonly workflows: readonly string[]
}

/** Releases whose seals are read to find the start. */
const MAX_READ = 50

/**
 * Finds the release after which commits are evaluated: the newest earlier one whose seal verifies and is about the commit of its tag, else
 * the one that the policy names, else none. Names and uploaders of assets prove nothing. A release without a seal was refused, and its
 * commits still need approval.
 *
 * @throws {SealError} SETTINGS_INVALID - the policy names no commit of the history.
 */
export async function startOf(
  tag: ReleaseTag,
  { since }: ReleasePolicy,
  releases: readonly PublishedRelease[],
  ports: PreviousPorts,
): Promise<Start> {
  const { release } = ports
  const position = releases.findIndex((each) => each.tag === tag.name)
  const previous: PreviousRelease[] = []
  let same: Start['since']
  let workflows: readonly string[] = []
  for (const each of releases.slice(position + 1).filter(({ tag: name, seals }) => name !== tag.name && seals.length > 0)) {
    if (previous.length === MAX_READ) break
    const found = await readPrevious(each, ports)
    previous.push(found)
    // The commits of a release of the same commit are evaluated again, if there is an earlier one.
    if (found.state === 'sealed' && found.commit === tag.commit) {
      same ??= { tag: each.tag, commit: found.commit }
      workflows = [...workflows, ...(found.workflows ?? [])]
      continue
    }
    // A release of another branch that was merged since is not on the way back along first parents.
    const commits =
      found.state === 'sealed' && found.commit !== undefined ? await commitsSince(tag.commit, found.commit, release) : undefined
    if (commits !== undefined && found.commit !== undefined)
      return { since: { tag: each.tag, commit: found.commit }, commits, previous, workflows: found.workflows ?? [] }
  }
  if (since === undefined)
    return { since: same, commits: same === undefined ? await release.history(tag.commit, undefined) : [], previous, workflows }
  const commit = await commitNamed(since, release)
  const commits = commit === undefined ? undefined : await commitsSince(tag.commit, commit, release)
  if (commit !== undefined && commits !== undefined) return { since: { tag: since, commit }, commits, previous, workflows: [] }
  throw new SealError(
    'SETTINGS_INVALID',
    `approvals.release.since is ${JSON.stringify(since)}, which is not a tag or commit in the history of the release ${tag.name}. Set it to an earlier tag or commit.`,
  )
}

/** Returns the commit that `since` names: a commit id or a tag; `undefined` if there is no such tag. */
export async function commitNamed(since: string, release: Pick<ReleaseApi, 'commitOf'>): Promise<string | undefined> {
  return /^[0-9a-f]{40}$/.test(since) ? since : release.commitOf(`refs/tags/${since}`)
}

/** Returns the commits along first parents between two commits; `undefined` if the older one is not there. */
async function commitsSince(from: string, until: string, release: PreviousPorts['release']): Promise<readonly ReleaseCommit[] | undefined> {
  if (!(await release.holds(from, until))) return undefined
  try {
    return await release.history(from, until)
  } catch (error) {
    if (error instanceof SealError && error.code === 'GITHUB_TRUNCATED') return undefined
    throw error
  }
}

async function readPrevious({ tag, seals }: PublishedRelease, { release, github, readSeal }: PreviousPorts): Promise<PreviousRelease> {
  const commit = await release.commitOf(`refs/tags/${tag}`)
  let reason = ''
  for (const { id, name } of seals) {
    try {
      const text = (await github.downloadAsset(id)).toString('utf8')
      const { commit: sealed, workflows } = await readSeal(text, { where: name, tag })
      if (commit === undefined) return { tag, state: 'untagged', commit, sealed, reason: 'its tag was deleted' }
      if (commit === sealed) return { tag, state: 'sealed', commit, sealed, workflows, reason: '' }
      return {
        tag,
        state: 'moved',
        commit,
        sealed,
        reason: `its seal is about ${sealed.slice(0, 7)}, and its tag is on ${commit.slice(0, 7)}`,
      }
    } catch (error) {
      // What GitHub did not answer is not a fault of the seal.
      if (!(error instanceof SealError) || (error.code.startsWith('GITHUB_') && error.code !== 'GITHUB_UNEXPECTED')) throw error
      reason ||= reasonOf(error)
    }
  }
  return { tag, state: 'unverified', commit, sealed: undefined, reason }
}

export function previousSubjects(previous: readonly PreviousRelease[], at: Subject['at']): readonly Subject[] {
  return previous.map(({ tag, state, commit = '', sealed = '', reason }) => ({
    kind: 'release.previous',
    id: tag,
    data: { tag, state, commit: commit.slice(0, 7), sealed: sealed.slice(0, 7), reason },
    at,
  }))
}
