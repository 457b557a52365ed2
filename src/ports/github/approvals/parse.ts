import { SealError } from '../../../core/errors.ts'
import { toText } from '../../../core/to-text.ts'
import { CODEOWNERS_PATHS } from '../../../domains/approvals/codeowners.ts'
import type { Actor, CommitFacts, EventFacts, Person, ReviewFacts, Snapshot } from '../../../domains/approvals/types.ts'
import { at, commitId, nodes, readBoolean, readEnum, readNonNegative, text, truncated, unexpected } from '../answers.ts'
import type { PullQuery, PullRecord, TextFile } from './api.ts'

export const LISTS = ['reviews', 'commits', 'timelineItems'] as const
export type ListName = (typeof LISTS)[number]
export type Lists = Readonly<Record<ListName, readonly unknown[]>>

/** @param policies - the paths of the query, for messages. */
export function toRecord(repository: unknown, { base, policies }: Pick<PullQuery, 'base' | 'policies'>, lists: Lists): PullRecord {
  const pull = at(repository, 'pullRequest')
  const [labels, opinionated, threads] = [at(pull, 'labels'), at(pull, 'opinionated'), at(pull, 'reviewThreads')]
  for (const [name, each] of Object.entries({ labels, opinionated }))
    if (nodes(each, name).length !== readNonNegative(at(each, 'totalCount'), `${name}.totalCount`)) throw truncated(`at most 100 ${name}`)
  const owners = ['owners1', 'owners2', 'owners3'].map((name) => toFile(at(repository, name), name))
  const found = owners.findIndex((file) => file !== undefined)
  const codeowners = owners[found]
  const headRepository = at(pull, 'headRepository', 'nameWithOwner')
  return {
    repository: toRepository(repository),
    pull: {
      number: readNonNegative(at(pull, 'number'), 'number'),
      title: toText(at(pull, 'title') ?? ''),
      author: toActor(at(pull, 'author')),
      baseRef: text(at(pull, 'baseRefName'), 'baseRefName'),
      head: {
        oid: commitId(at(pull, 'headRefOid'), 'headRefOid'),
        ref: text(at(pull, 'headRefName'), 'headRefName'),
        repository: typeof headRepository === 'string' ? headRepository : null,
      },
      state: readEnum(at(pull, 'state'), ['OPEN', 'CLOSED', 'MERGED'] as const, 'state'),
      mergedAt: timeOrNull(at(pull, 'mergedAt'), 'mergedAt'),
      draft: readBoolean(at(pull, 'isDraft'), 'isDraft'),
      labels: nodes(labels, 'labels').map((node) => text(at(node, 'name'), 'name')),
      changedFiles: readNonNegative(at(pull, 'changedFiles'), 'changedFiles'),
    },
    baseTip: at(repository, 'base') === null ? noBranch(base) : commitId(at(repository, 'base', 'target', 'oid'), 'base.target.oid'),
    policies: policies.map((path, index) => toFile(at(repository, `f${index}`), path)),
    codeowners: codeowners === undefined ? undefined : { path: CODEOWNERS_PATHS[found] ?? '', text: codeowners.text },
    reviews: lists.reviews.map(toReview),
    commits: lists.commits.map((node) => toCommit(at(node, 'commit'))),
    events: lists.timelineItems.map(toEvent),
    threads: {
      total: readNonNegative(at(threads, 'totalCount'), 'reviewThreads.totalCount'),
      listed: nodes(threads, 'reviewThreads').length,
      unresolved: nodes(threads, 'reviewThreads').filter((node) => at(node, 'isResolved') !== true).length,
    },
    siblings: siblingsOf(pull),
    opinionated: nodes(opinionated, 'opinionated').map((node) => ({
      id: text(at(node, 'id'), 'id'),
      state: reviewState(at(node, 'state')),
    })),
  }
}

/** Returns the other open pull requests with the same head commit and base branch. */
function siblingsOf(pull: unknown): readonly number[] {
  const [node] = nodes(at(pull, 'headCommit'), 'headCommit')
  const associated = at(node, 'commit', 'associatedPullRequests')
  const found = nodes(associated, 'associatedPullRequests')
  if (found.length !== readNonNegative(at(associated, 'totalCount'), 'totalCount'))
    throw truncated(`${found.length} pull requests of the head`)
  const [head, base, own] = ['headRefOid', 'baseRefName', 'number'].map((name) => at(pull, name))
  return found
    .filter((other) => at(other, 'state') === 'OPEN' && at(other, 'headRefOid') === head && at(other, 'baseRefName') === base)
    .map((other) => readNonNegative(at(other, 'number'), 'number'))
    .filter((number) => number !== own)
}

/** Parses the identity and visibility of a repository. */
export function toRepository(repository: unknown): Snapshot['repository'] {
  const visibility = text(at(repository, 'visibility'), 'visibility').toLowerCase()
  return {
    id: readNonNegative(at(repository, 'databaseId'), 'databaseId'),
    name: text(at(repository, 'nameWithOwner'), 'nameWithOwner'),
    visibility: readEnum(visibility, ['public', 'private', 'internal'] as const, 'visibility'),
  }
}

function noBranch(base: string): never {
  throw new SealError('GITHUB_NOT_FOUND', `The base branch ${JSON.stringify(base)} of the pull request does not exist.`)
}

/** Parses a text file. A truncated or binary file is an error: a partial policy could have another meaning. */
export function toFile(value: unknown, name: string): TextFile | undefined {
  if (value === null) return undefined
  if (at(value, '__typename') !== 'Blob') throw unexpected(`a file as ${name}`)
  const content = at(value, 'text')
  if (at(value, 'isTruncated') !== false || at(value, 'isBinary') === true || typeof content !== 'string')
    throw new SealError('GITHUB_TRUNCATED', `GitHub truncated ${name}, or it is a binary file. Reduce its size, or save it as UTF-8.`)
  if (Buffer.byteLength(content) !== readNonNegative(at(value, 'byteSize'), 'byteSize'))
    throw new SealError(
      'GITHUB_TRUNCATED',
      `GitHub returned ${Buffer.byteLength(content)} of ${toText(at(value, 'byteSize'))} bytes of ${name}. Save the file as UTF-8.`,
    )
  return { blob: commitId(at(value, 'oid'), `${name}.oid`), text: content }
}

const ACTOR_TYPES = ['User', 'Bot', 'Mannequin', 'Organization', 'EnterpriseUserAccount'] as const

function toActor(value: unknown): Actor {
  if (value === null) return { id: null, login: 'ghost', type: 'Ghost' }
  const type = readEnum(at(value, '__typename'), ACTOR_TYPES, 'actor')
  const id = at(value, 'databaseId')
  return { id: typeof id === 'number' ? readNonNegative(id, 'databaseId') : null, login: text(at(value, 'login'), 'login'), type }
}

function toPerson(value: unknown): Person {
  const user = at(value, 'user')
  const email = at(value, 'email')
  if (typeof user !== 'object' || user === null) return { id: null, login: typeof email === 'string' ? email : 'unknown' }
  return { id: readNonNegative(at(user, 'databaseId'), 'databaseId'), login: text(at(user, 'login'), 'login') }
}

/** The account that commits for GitHub's web interface. On GitHub Enterprise Server it has another id and another address. */
const WEB_FLOW = { id: 19864447, login: 'web-flow', email: 'noreply@github.com' } as const

/** Converts a commit. One that GitHub itself committed has no committer. */
export function toCommit(value: unknown): CommitFacts {
  const [authors, committer, signature] = [at(value, 'authors'), at(value, 'committer'), at(value, 'signature')]
  const person = toPerson(committer)
  const byGitHub = at(signature, 'wasSignedByGitHub') === true && at(signature, 'isValid') === true
  const isWebFlow = person.id === WEB_FLOW.id || (person.id !== null && person.login === WEB_FLOW.login)
  const web = byGitHub && (isWebFlow || at(committer, 'email') === WEB_FLOW.email)
  return {
    oid: commitId(at(value, 'oid'), 'commit.oid'),
    tree: commitId(at(value, 'tree', 'oid'), 'commit.tree.oid'),
    authors: nodes(authors, 'authors').map(toPerson),
    authorCount: readNonNegative(at(authors, 'totalCount'), 'authors.totalCount'),
    committer: web ? null : person,
    signature: signature === null ? 'none' : at(signature, 'isValid') === true ? 'valid' : 'invalid',
  }
}

function reviewState(value: unknown): ReviewFacts['state'] {
  return readEnum(value, ['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'] as const, 'the state of a review')
}

function toReview(value: unknown): ReviewFacts {
  const [commit, editor] = [at(value, 'commit'), at(value, 'editor')]
  return {
    id: text(at(value, 'id'), 'review.id'),
    actor: toActor(at(value, 'author')),
    state: reviewState(at(value, 'state')),
    at: timeOrNull(at(value, 'submittedAt'), 'submittedAt'),
    commit:
      commit === null
        ? null
        : { oid: commitId(at(commit, 'oid'), 'review.commit'), tree: commitId(at(commit, 'tree', 'oid'), 'review.commit.tree') },
    editor: editor === null ? null : text(at(editor, 'login'), 'editor.login'),
  }
}

function toEvent(value: unknown): EventFacts {
  const when = time(at(value, 'createdAt'), 'createdAt')
  switch (at(value, '__typename')) {
    case 'BaseRefChangedEvent':
    case 'AutomaticBaseChangeSucceededEvent':
    case 'BaseRefForcePushedEvent':
      return { kind: 'base_changed', at: when }
    case 'HeadRefForcePushedEvent':
      return { kind: 'head_forced', at: when, actor: toActor(at(value, 'actor')) }
    case 'ReviewDismissedEvent':
      return {
        kind: 'review_dismissed',
        at: when,
        actor: toActor(at(value, 'actor')),
        review: toText(at(value, 'review', 'id') ?? ''),
        was: reviewState(at(value, 'previousReviewState')),
      }
    default:
      throw unexpected('a known event')
  }
}

function time(value: unknown, name: string): string {
  const iso = text(value, name)
  if (Number.isNaN(Date.parse(iso))) throw unexpected(`a time as ${name}`)
  return iso
}

function timeOrNull(value: unknown, name: string): string | null {
  return value === null ? null : time(value, name)
}

/** Parses an account of the REST API. */
export function toRestActor(value: unknown): Actor {
  if (value === null || value === undefined) return { id: null, login: 'ghost', type: 'Ghost' }
  return {
    id: readNonNegative(at(value, 'id'), 'user.id'),
    login: text(at(value, 'login'), 'user.login'),
    type: readEnum(at(value, 'type'), ACTOR_TYPES, 'user.type'),
  }
}
