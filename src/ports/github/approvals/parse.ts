import { SealError } from '../../../core/errors.ts'
import { CODEOWNERS_PATHS } from '../../../domains/approvals/codeowners.ts'
import type { Actor, CommitFacts, EventFacts, Person, ReviewFacts, Snapshot } from '../../../domains/approvals/types.ts'
import { at, commitId, member, nodes, positive, text, truncated, truth, unexpected } from '../answers.ts'
import type { PullRecord, TextFile } from './api.ts'

export const LISTS = ['reviews', 'commits', 'timelineItems'] as const
export type ListName = (typeof LISTS)[number]
export type Lists = Readonly<Record<ListName, readonly unknown[]>>

export function toRecord(repository: unknown, base: string, lists: Lists): PullRecord {
  const pull = at(repository, 'pullRequest')
  const [labels, opinionated, threads] = [at(pull, 'labels'), at(pull, 'opinionated'), at(pull, 'reviewThreads')]
  for (const [name, each] of Object.entries({ labels, opinionated }))
    if (nodes(each, name).length !== positive(at(each, 'totalCount'), `${name}.totalCount`)) throw truncated(`at most 100 ${name}`)
  const [policy, ...owners] = ['policy', 'owners1', 'owners2', 'owners3'].map((name) => toFile(at(repository, name), name))
  const found = owners.findIndex((file) => file !== undefined)
  const codeowners = owners[found]
  const headRepository = at(pull, 'headRepository', 'nameWithOwner')
  return {
    repository: toRepository(repository),
    pull: {
      number: positive(at(pull, 'number'), 'number'),
      title: String(at(pull, 'title') ?? ''),
      author: toActor(at(pull, 'author')),
      baseRef: text(at(pull, 'baseRefName'), 'baseRefName'),
      head: {
        oid: commitId(at(pull, 'headRefOid'), 'headRefOid'),
        ref: text(at(pull, 'headRefName'), 'headRefName'),
        repository: typeof headRepository === 'string' ? headRepository : null,
      },
      state: member(at(pull, 'state'), ['OPEN', 'CLOSED', 'MERGED'] as const, 'state'),
      mergedAt: timeOrNull(at(pull, 'mergedAt'), 'mergedAt'),
      draft: truth(at(pull, 'isDraft'), 'isDraft'),
      labels: nodes(labels, 'labels').map((node) => text(at(node, 'name'), 'name')),
      changedFiles: positive(at(pull, 'changedFiles'), 'changedFiles'),
    },
    baseTip: at(repository, 'base') === null ? noBranch(base) : commitId(at(repository, 'base', 'target', 'oid'), 'base.target.oid'),
    policy,
    codeowners: codeowners === undefined ? undefined : { path: CODEOWNERS_PATHS[found] ?? '', text: codeowners.text },
    reviews: lists.reviews.map(toReview),
    commits: lists.commits.map((node) => toCommit(at(node, 'commit'))),
    events: lists.timelineItems.map(toEvent),
    threads: {
      total: positive(at(threads, 'totalCount'), 'reviewThreads.totalCount'),
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

/** Open pull requests whose head is the very same commit and that go to the same branch. */
function siblingsOf(pull: unknown): readonly number[] {
  const [node] = nodes(at(pull, 'headCommit'), 'headCommit')
  const associated = at(node, 'commit', 'associatedPullRequests')
  const found = nodes(associated, 'associatedPullRequests')
  if (found.length !== positive(at(associated, 'totalCount'), 'totalCount')) throw truncated(`${found.length} pull requests of the head`)
  const [head, base, own] = ['headRefOid', 'baseRefName', 'number'].map((name) => at(pull, name))
  return found
    .filter((other) => at(other, 'state') === 'OPEN' && at(other, 'headRefOid') === head && at(other, 'baseRefName') === base)
    .map((other) => positive(at(other, 'number'), 'number'))
    .filter((number) => number !== own)
}

/** Which repository it is. */
export function toRepository(repository: unknown): Snapshot['repository'] {
  const visibility = text(at(repository, 'visibility'), 'visibility').toLowerCase()
  return {
    id: positive(at(repository, 'databaseId'), 'databaseId'),
    name: text(at(repository, 'nameWithOwner'), 'nameWithOwner'),
    visibility: member(visibility, ['public', 'private', 'internal'] as const, 'visibility'),
  }
}

function noBranch(base: string): never {
  throw new SealError('GITHUB_NOT_FOUND', `There is no branch ${JSON.stringify(base)}, which the pull request goes to.`)
}

/** A file that GitHub cut, or that is no text, is an error: a policy of which a part is missing says something else. */
export function toFile(value: unknown, name: string): TextFile | undefined {
  if (value === null) return undefined
  if (at(value, '__typename') !== 'Blob') throw unexpected(`a file as ${name}`)
  const content = at(value, 'text')
  if (at(value, 'isTruncated') !== false || at(value, 'isBinary') === true || typeof content !== 'string')
    throw new SealError('GITHUB_TRUNCATED', `GitHub gives ${name} only in part, or it is no text. Make it smaller, and save it as UTF-8.`)
  if (Buffer.byteLength(content) !== positive(at(value, 'byteSize'), 'byteSize'))
    throw new SealError(
      'GITHUB_TRUNCATED',
      `GitHub gives ${Buffer.byteLength(content)} of ${String(at(value, 'byteSize'))} bytes of ${name}.`,
    )
  return { blob: commitId(at(value, 'oid'), `${name}.oid`), text: content }
}

const ACTOR_TYPES = ['User', 'Bot', 'Mannequin', 'Organization', 'EnterpriseUserAccount'] as const

function toActor(value: unknown): Actor {
  if (value === null) return { id: null, login: 'ghost', type: 'Ghost' }
  const type = member(at(value, '__typename'), ACTOR_TYPES, 'actor')
  const id = at(value, 'databaseId')
  return { id: typeof id === 'number' ? positive(id, 'databaseId') : null, login: text(at(value, 'login'), 'login'), type }
}

function toPerson(value: unknown): Person {
  const user = at(value, 'user')
  const email = at(value, 'email')
  if (typeof user !== 'object' || user === null) return { id: null, login: typeof email === 'string' ? email : 'unknown' }
  return { id: positive(at(user, 'databaseId'), 'databaseId'), login: text(at(user, 'login'), 'login') }
}

/** The account under which GitHub commits what is done on its pages. */
const WEB_FLOW = 19864447

function toCommit(value: unknown): CommitFacts {
  const [authors, committer, signature] = [at(value, 'authors'), at(value, 'committer'), at(value, 'signature')]
  const person = toPerson(committer)
  const byGitHub = at(signature, 'wasSignedByGitHub') === true && at(signature, 'isValid') === true
  const web = byGitHub && (person.id === WEB_FLOW || at(committer, 'email') === 'noreply@github.com')
  return {
    oid: commitId(at(value, 'oid'), 'commit.oid'),
    tree: commitId(at(value, 'tree', 'oid'), 'commit.tree.oid'),
    authors: nodes(authors, 'authors').map(toPerson),
    authorCount: positive(at(authors, 'totalCount'), 'authors.totalCount'),
    committer: web ? null : person,
    signature: signature === null ? 'none' : at(signature, 'isValid') === true ? 'valid' : 'invalid',
  }
}

function reviewState(value: unknown): ReviewFacts['state'] {
  return member(value, ['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'] as const, 'the state of a review')
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
        review: String(at(value, 'review', 'id') ?? ''),
        was: reviewState(at(value, 'previousReviewState')),
      }
    default:
      throw unexpected('a known event')
  }
}

function time(value: unknown, name: string): string {
  const stated = text(value, name)
  if (Number.isNaN(Date.parse(stated))) throw unexpected(`a time as ${name}`)
  return stated
}

function timeOrNull(value: unknown, name: string): string | null {
  return value === null ? null : time(value, name)
}

/** An account as the REST API shows one. */
export function toRestActor(value: unknown): Actor {
  if (value === null || value === undefined) return { id: null, login: 'ghost', type: 'Ghost' }
  return {
    id: positive(at(value, 'id'), 'user.id'),
    login: text(at(value, 'login'), 'user.login'),
    type: member(at(value, 'type'), ACTOR_TYPES, 'user.type'),
  }
}
