import { reasonOf } from '../../core/attempt.ts'
import { SealError } from '../../core/errors.ts'
import type { Subject } from '../../core/subject.ts'
import type { GitHub } from '../../ports/github/api.ts'
import type { PublishedRelease, ReleaseApi } from '../../ports/github/releases/api.ts'
import type { ReleasePolicy, ReleaseSnapshot, ReleaseTag } from './release-types.ts'

/** An earlier release with a seal. */
export interface PreviousRelease {
  readonly tag: string
  readonly state: 'sealed' | 'moved' | 'unverified' | 'untagged'
  /** Of the tag now. */
  readonly commit: string | undefined
  /** In the seal. */
  readonly sealed: string | undefined
  readonly reason: string
}

export interface PreviousPorts {
  readonly release: Pick<ReleaseApi, 'commitOf' | 'holds'>
  readonly github: Pick<GitHub, 'downloadAsset'>
  /** Verifies a seal, and returns the commit whose release it says was approved. @throws {SealError} */
  readonly readSeal: (text: string, where: string) => Promise<{ readonly commit: string }>
}

export interface Start {
  readonly since: ReleaseSnapshot['since'] | undefined
  /** Newest first, up to the start. */
  readonly previous: readonly PreviousRelease[]
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
  for (const each of releases.slice(position + 1).filter(({ tag: name, seals }) => name !== tag.name && seals.length > 0)) {
    if (previous.length === MAX_READ) break
    const found = await readPrevious(each, ports)
    previous.push(found)
    // The commits of a release of the same commit are evaluated again, if there is an earlier one.
    if (found.state === 'sealed' && found.commit === tag.commit) {
      same ??= { tag: each.tag, commit: found.commit }
      continue
    }
    if (found.state === 'sealed' && found.commit !== undefined && (await release.holds(tag.commit, found.commit)))
      return { since: { tag: each.tag, commit: found.commit }, previous }
  }
  if (since === undefined) return { since: same, previous }
  const commit = /^[0-9a-f]{40}$/.test(since) ? since : await release.commitOf(`refs/tags/${since}`)
  if (commit !== undefined && (await release.holds(tag.commit, commit))) return { since: { tag: since, commit }, previous }
  throw new SealError(
    'SETTINGS_INVALID',
    `approvals.release.since is ${JSON.stringify(since)}, which is not a tag or commit in the history of the release ${tag.name}. Set it to an earlier tag or commit.`,
  )
}

async function readPrevious({ tag, seals }: PublishedRelease, { release, github, readSeal }: PreviousPorts): Promise<PreviousRelease> {
  const commit = await release.commitOf(`refs/tags/${tag}`)
  let reason = ''
  for (const { id, name } of seals) {
    const text = (await github.downloadAsset(id)).toString('utf8')
    try {
      const { commit: sealed } = await readSeal(text, name)
      if (commit === undefined) return { tag, state: 'untagged', commit, sealed, reason: 'its tag was deleted' }
      if (commit === sealed) return { tag, state: 'sealed', commit, sealed, reason: '' }
      return {
        tag,
        state: 'moved',
        commit,
        sealed,
        reason: `its seal is about ${sealed.slice(0, 7)}, and its tag is on ${commit.slice(0, 7)}`,
      }
    } catch (error) {
      if (!(error instanceof SealError)) throw error
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
