import { SealError } from '../../../core/errors.ts'
import { CODEOWNERS_PATHS } from '../../../domains/approvals/codeowners.ts'
import {
  type Actor,
  type CommitFacts,
  type EventFacts,
  PERMISSIONS,
  type Permission,
  type Person,
  type ReviewFacts,
  type Snapshot,
} from '../../../domains/approvals/types.ts'
import { at, commitId, list, member, positive, text, truth, unexpected } from '../answers.ts'
import { ask, type Client, type OctokitOptions, openClient, PER_PAGE } from '../client.ts'
import type { ApprovalApi, OpenPull, PullQuery, PullRecord, TextFile, WantedFile } from './api.ts'
import { CHECKS_QUERY, filesQuery, MORE_QUERY, OPEN_QUERY, PULL_QUERY, pulseQuery, QUEUE_QUERY } from './queries.ts'

/** Pages of one list, so that an answer that never ends ends. */
const MAX_PAGES = 50

/** Approvals over GitHub's GraphQL and REST APIs. @param teams - with the token that may read teams, when there is one. */
export function octokitApprovals(options: OctokitOptions, teams: OctokitOptions | undefined): ApprovalApi {
  const client = openClient(options)
  return { ...pulls(client), ...people(client, teams && openClient(teams)), ...surroundings(client), ...lists(client) }
}

/** Runs a GraphQL query and gives its `repository`. */
export async function repositoryOf(
  { octokit, here }: Client,
  {
    what,
    permission,
    query,
    ...variables
  }: { readonly what: string; readonly permission: string; readonly query: string } & Readonly<Record<string, unknown>>,
): Promise<unknown> {
  return ask(what, permission, async () => {
    const answer: unknown = await octokit.graphql(query, { ...here, ...variables })
    const repository = at(answer, 'repository')
    if (typeof repository !== 'object' || repository === null) throw unexpected('a repository')
    return repository
  })
}

function pulls(client: Client): Pick<ApprovalApi, 'pull' | 'pulse' | 'files'> {
  return {
    pull: async (query) => {
      const { repository, base } = await readPull(client, query)
      return toRecord(repository, base, await morePages(client, query.number, at(repository, 'pullRequest')))
    },

    pulse: async ({ number, sha, context, base, paths, head }) => {
      const repository = await repositoryOf(client, {
        what: `read pull request ${number} again`,
        permission: 'pull-requests: read',
        query: pulseQuery(paths.length),
        number,
        sha,
        context,
        base: `refs/heads/${base}`,
        ...expressionsOf(paths.map((path) => ({ commit: head, path }))),
      })
      const pull = at(repository, 'pullRequest')
      const status = at(repository, 'head', 'status', 'context')
      const opinions = nodes(at(pull, 'opinionated'), 'opinionated').map(
        (node) => `${text(at(node, 'id'), 'id')} ${text(at(node, 'state'), 'state')}`,
      )
      const labels = nodes(at(pull, 'labels'), 'labels').map((node) => text(at(node, 'name'), 'name'))
      const total = positive(at(pull, 'reviews', 'totalCount'), 'reviews.totalCount')
      return {
        head: commitId(at(pull, 'headRefOid'), 'headRefOid'),
        baseRef: text(at(pull, 'baseRefName'), 'baseRefName'),
        fingerprint: fingerprintOf({
          baseTip: commitId(at(repository, 'base', 'target', 'oid'), 'base'),
          state: text(at(pull, 'state'), 'state'),
          draft: truth(at(pull, 'isDraft'), 'isDraft'),
          total,
          opinions,
          labels,
        }),
        status:
          typeof status === 'object' && status !== null
            ? { state: text(at(status, 'state'), 'state').toLowerCase(), description: String(at(status, 'description') ?? '') }
            : undefined,
        blobs: paths.map((_, index) => {
          const found = at(repository, `f${index}`)
          return found === null ? null : commitId(at(found, 'oid'), `f${index}.oid`)
        }),
      }
    },

    files: async (wanted) => {
      if (wanted.length === 0) return []
      const repository = await repositoryOf(client, {
        what: `read ${wanted.map(({ path, commit }) => `${path} of ${commit.slice(0, 7)}`).join(', ')}`,
        permission: 'contents: read',
        query: filesQuery(wanted.length),
        ...expressionsOf(wanted),
      })
      text(at(repository, 'nameWithOwner'), 'nameWithOwner')
      return wanted.map(({ path }, index) => toFile(at(repository, `f${index}`), path))
    },
  }
}

function expressionsOf(wanted: readonly WantedFile[]): Readonly<Record<string, string>> {
  return Object.fromEntries(wanted.map(({ commit, path }, index) => [`e${index}`, `${commit}:${path}`]))
}

interface Readings {
  readonly baseTip: string
  readonly state: string
  readonly draft: boolean
  readonly total: number
  readonly opinions: readonly string[]
  readonly labels: readonly string[]
}

/** What a decision depends on beside head, base branch and files, as one text. */
export function fingerprintOf({ baseTip, state, draft, total, opinions, labels }: Readings): string {
  return JSON.stringify([baseTip, state, draft, total, [...opinions].sort(), [...labels].sort()])
}

/** The same for a pull request as it was read first. */
export function fingerprintOfRecord({ baseTip, pull, reviews, opinionated }: PullRecord): string {
  return fingerprintOf({
    baseTip,
    state: pull.state,
    draft: pull.draft,
    total: reviews.length,
    opinions: opinionated.map(({ id, state }) => `${id} ${state}`),
    labels: pull.labels,
  })
}

/** What was read, and the base branch for which it was. */
interface ReadPull {
  readonly repository: unknown
  readonly base: string
}

const MAX_TRIES = 3

/** The base branch is a guess of the caller; when the pull request goes elsewhere, it is read again with that one. */
async function readPull(client: Client, { number, base, policy }: PullQuery): Promise<ReadPull> {
  let branch = base
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const inBase = (path: string) => `refs/heads/${branch}:${path}`
    const [owners1 = '', owners2 = '', owners3 = ''] = CODEOWNERS_PATHS.map(inBase)
    const files = { policy: inBase(policy), owners1, owners2, owners3 }
    const what = `read pull request ${number}`
    const options = { what, permission: 'pull-requests: read', query: PULL_QUERY, number, base: `refs/heads/${branch}`, ...files }
    const repository = await repositoryOf(client, options)
    const baseRef = text(at(repository, 'pullRequest', 'baseRefName'), 'baseRefName')
    if (baseRef === branch) return { repository, base: branch }
    branch = baseRef
  }
  throw moved(number)
}

const LISTS = ['reviews', 'commits', 'timelineItems'] as const
type ListName = (typeof LISTS)[number]
type Lists = Readonly<Record<ListName, readonly unknown[]>>

/** All nodes of the three lists, checked against the counts that GitHub states. */
async function morePages(client: Client, number: number, pull: unknown): Promise<Lists> {
  const head = commitId(at(pull, 'headRefOid'), 'headRefOid')
  const found: Record<ListName, readonly unknown[]> = { reviews: [], commits: [], timelineItems: [] }
  let page = pull
  for (let count = 0; ; count++) {
    if (count === MAX_PAGES) throw unexpected(`an end of the lists of pull request ${number}`)
    const cursors: Partial<Record<ListName, string>> = {}
    for (const name of LISTS) {
      const part = at(page, name)
      if (part === undefined && count > 0) continue
      found[name] = [...found[name], ...nodes(part, name)]
      if (truth(at(part, 'pageInfo', 'hasNextPage'), `${name}.pageInfo`))
        cursors[name] = text(at(part, 'pageInfo', 'endCursor'), `${name}.endCursor`)
    }
    if (Object.keys(cursors).length === 0) break
    const repository = await repositoryOf(client, {
      what: `read more of pull request ${number}`,
      permission: 'pull-requests: read',
      query: MORE_QUERY,
      number,
      reviews: cursors.reviews ?? null,
      commits: cursors.commits ?? null,
      events: cursors.timelineItems ?? null,
      moreReviews: cursors.reviews !== undefined,
      moreCommits: cursors.commits !== undefined,
      moreEvents: cursors.timelineItems !== undefined,
    })
    page = at(repository, 'pullRequest')
    if (at(page, 'headRefOid') !== head) throw moved(number)
  }
  for (const name of ['reviews', 'commits'] as const) {
    const total = positive(at(pull, name, 'totalCount'), `${name}.totalCount`)
    if (found[name].length !== total) throw cut(`${found[name].length} of ${total} ${name}`)
  }
  return found
}

function moved(number: number): SealError {
  return new SealError('GITHUB_UNEXPECTED', `Pull request ${number} moved while it was read. Run the job again.`)
}

function cut(what: string): SealError {
  return new SealError('GITHUB_TRUNCATED', `GitHub listed ${what}. Nothing can be said about what it left out.`)
}

function nodes(value: unknown, name: string): readonly unknown[] {
  return list(at(value, 'nodes') as readonly unknown[], `${name}.nodes`)
}

function toRecord(repository: unknown, base: string, lists: Lists): PullRecord {
  const pull = at(repository, 'pullRequest')
  const [labels, opinionated, threads] = [at(pull, 'labels'), at(pull, 'opinionated'), at(pull, 'reviewThreads')]
  for (const [name, each] of Object.entries({ labels, opinionated }))
    if (nodes(each, name).length !== positive(at(each, 'totalCount'), `${name}.totalCount`)) throw cut(`at most 100 ${name}`)
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
  if (found.length !== positive(at(associated, 'totalCount'), 'totalCount')) throw cut(`${found.length} pull requests of the head`)
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
function toFile(value: unknown, name: string): TextFile | undefined {
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

function people(client: Client, teams: Client | undefined): Pick<ApprovalApi, 'permission' | 'membership'> {
  const { octokit, here } = client
  const readable = new Map<string, Promise<void>>()
  return {
    permission: (username) =>
      ask(`find out what @${username} may do`, 'metadata: read', async () => {
        const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...here, username })
        return {
          permission: toPermission(at(data, 'permission'), at(data, 'role_name')),
          roleName: text(at(data, 'role_name'), 'role_name'),
          id: positive(at(data, 'user', 'id'), 'user.id'),
        }
      }),

    membership: async (team, username) => {
      if (teams === undefined)
        throw new SealError(
          'GITHUB_FORBIDDEN',
          `Cannot read the team ${team}: the token of a workflow never may. Pass app-token, of a GitHub App with the organisation permission Members: read, or name users instead.`,
          { permission: TEAM_PERMISSION },
        )
      const [org = '', slug = ''] = team.split('/')
      const found = readable.get(team) ?? readTeam(teams, { org, slug })
      readable.set(team, found)
      await found
      return membershipOf(teams, { org, slug, username })
    },
  }
}

/** `permission` folds maintain into write and triage into read; `role_name` tells them apart, and may be a role of the organisation's own. */
function toPermission(permission: unknown, roleName: unknown): Permission {
  const base = member(permission, ['admin', 'write', 'read', 'none'] as const, 'permission')
  const exact = PERMISSIONS.find((name) => name === roleName)
  if (exact === undefined) return base
  const folded = exact === 'maintain' ? 'write' : exact === 'triage' ? 'read' : exact
  if (folded !== base) throw unexpected(`a role_name that fits the permission ${base}`)
  return exact
}

const TEAM_PERMISSION = 'app-token with Members: read'

interface Team {
  readonly org: string
  readonly slug: string
}

/** GitHub answers 404 both for somebody who is not in a team and for a team that may not be seen, so the team is asked first. */
async function readTeam({ octokit }: Client, { org, slug }: Team): Promise<void> {
  await ask(`read the team ${org}/${slug}`, TEAM_PERMISSION, async () => {
    positive(at((await octokit.rest.teams.getByName({ org, team_slug: slug })).data, 'id'), 'team.id')
  })
}

async function membershipOf(
  { octokit }: Client,
  { org, slug, username }: Team & { readonly username: string },
): Promise<'active' | 'pending' | 'none'> {
  try {
    return await ask(`find out whether @${username} is in ${org}/${slug}`, TEAM_PERMISSION, async () => {
      const { data } = await octokit.rest.teams.getMembershipForUserInOrg({ org, team_slug: slug, username })
      return member(at(data, 'state'), ['active', 'pending'] as const, 'state')
    })
  } catch (error) {
    if (error instanceof SealError && error.code === 'GITHUB_NOT_FOUND') return 'none'
    throw error
  }
}

function surroundings(client: Client): Pick<ApprovalApi, 'mergeBaseTree' | 'codeownersErrors' | 'checks' | 'pushes'> {
  const { octokit, here } = client
  return {
    mergeBaseTree: (base, commit) =>
      ask(`find the merge base of ${base} and ${commit.slice(0, 7)}`, 'contents: read', async () => {
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...here, basehead: `${base}...${commit}`, per_page: 1 })
        return commitId(at(data, 'merge_base_commit', 'commit', 'tree', 'sha'), 'merge_base_commit.commit.tree.sha')
      }),

    codeownersErrors: (ref) =>
      ask('ask what is wrong in CODEOWNERS', 'contents: read', async () => {
        const { data } = await octokit.rest.repos.codeownersErrors({ ...here, ref })
        return list(at(data, 'errors') as readonly unknown[], 'errors').map((error) => ({
          line: positive(at(error, 'line'), 'line'),
          column: positive(at(error, 'column'), 'column'),
          kind: text(at(error, 'kind'), 'kind'),
          message: text(at(error, 'message'), 'message'),
        }))
      }),

    checks: (commit) => readChecks(client, commit),

    pushes: (branch) =>
      ask(`list who pushed to ${branch}`, 'contents: read', async () => {
        let pages = 0
        const query = { ...here, ref: `refs/heads/${branch}`, per_page: PER_PAGE }
        const found = await octokit.paginate('GET /repos/{owner}/{repo}/activity', query, (answer, done) => {
          pages += 1
          if (pages >= MAX_ACTIVITY_PAGES) done()
          return answer.data as unknown[]
        })
        if (pages >= MAX_ACTIVITY_PAGES) throw cut(`${found.length} pushes to ${branch} and more there are`)
        return list(found, 'activities').map((entry) => ({
          actor: toRestActor(at(entry, 'actor')),
          after: commitId(at(entry, 'after'), 'after'),
        }))
      }),
  }
}

const MAX_ACTIVITY_PAGES = 10

/** An account as the REST API shows one. */
export function toRestActor(value: unknown): Actor {
  if (value === null || value === undefined) return { id: null, login: 'ghost', type: 'Ghost' }
  return {
    id: positive(at(value, 'id'), 'user.id'),
    login: text(at(value, 'login'), 'user.login'),
    type: member(at(value, 'type'), ACTOR_TYPES, 'user.type'),
  }
}

async function readChecks(client: Client, commit: string): Promise<Awaited<ReturnType<ApprovalApi['checks']>>> {
  const found: unknown[] = []
  let contexts: string | null = null
  for (let count = 0; count < MAX_PAGES; count++) {
    const repository = await repositoryOf(client, {
      what: `read the checks of ${commit.slice(0, 7)}`,
      permission: 'checks: read, statuses: read',
      query: CHECKS_QUERY,
      sha: commit,
      contexts,
    })
    if (at(repository, 'head', '__typename') !== 'Commit') throw unexpected('the head commit')
    const rollup = at(repository, 'head', 'statusCheckRollup')
    if (rollup === null) return { statuses: {}, workflows: {} }
    const page = at(rollup, 'contexts')
    found.push(...nodes(page, 'contexts'))
    if (!truth(at(page, 'pageInfo', 'hasNextPage'), 'contexts.pageInfo')) return toChecks(found)
    contexts = text(at(page, 'pageInfo', 'endCursor'), 'contexts.endCursor')
  }
  throw unexpected('an end of the list of checks')
}

/** By name the worst of several: a check that passed beside one of the same name that failed has not passed. */
function toChecks(found: readonly unknown[]): Awaited<ReturnType<ApprovalApi['checks']>> {
  const [statuses, workflows]: [Record<string, string>, Record<string, string>] = [{}, {}]
  const note = (into: Record<string, string>, name: string, state: string) => {
    if (into[name] === undefined || state !== 'success') into[name] = state
  }
  for (const node of found) {
    if (at(node, '__typename') === 'StatusContext') {
      note(statuses, text(at(node, 'context'), 'context'), text(at(node, 'state'), 'state').toLowerCase())
      continue
    }
    const conclusion = at(node, 'conclusion')
    const state = (typeof conclusion === 'string' ? conclusion : text(at(node, 'status'), 'status')).toLowerCase()
    note(statuses, text(at(node, 'name'), 'name'), state)
    const path = at(node, 'checkSuite', 'workflowRun', 'workflow', 'resourcePath')
    if (typeof path === 'string') note(workflows, path.replace(/^.*\/actions\/workflows\//, '.github/workflows/'), state)
  }
  return { statuses, workflows }
}

function lists(client: Client): Pick<ApprovalApi, 'openPulls' | 'pullsOfHead' | 'mergeQueue'> {
  const { octokit, here } = client
  return {
    openPulls: () =>
      pagesOf(client, { query: OPEN_QUERY, cursor: 'pulls', path: ['pullRequests'], what: 'list the open pull requests' }, toOpenPull),

    pullsOfHead: (head) =>
      ask('list the pull requests of the head branch', 'pull-requests: read', async () => {
        const found = await octokit.paginate(octokit.rest.pulls.list, { ...here, state: 'open', head, per_page: PER_PAGE })
        return list(found as readonly unknown[], 'pull requests').map((pull) => ({
          number: positive(at(pull, 'number'), 'number'),
          headSha: commitId(at(pull, 'head', 'sha'), 'head.sha'),
          base: text(at(pull, 'base', 'ref'), 'base.ref'),
        }))
      }),

    mergeQueue: (branch) =>
      pagesOf(
        client,
        {
          query: QUEUE_QUERY,
          cursor: 'entries',
          path: ['mergeQueue', 'entries'],
          what: `read the merge queue of ${branch}`,
          variables: { branch },
        },
        (node) => {
          const sha = at(node, 'headCommit', 'oid')
          return { ...toOpenPull(at(node, 'pullRequest')), groupSha: sha === undefined ? null : commitId(sha, 'headCommit.oid') }
        },
      ),
  }
}

function toOpenPull(node: unknown): OpenPull {
  return {
    number: positive(at(node, 'number'), 'number'),
    headSha: commitId(at(node, 'headRefOid'), 'headRefOid'),
    base: text(at(node, 'baseRefName'), 'baseRefName'),
  }
}

interface Listing {
  readonly query: string
  readonly cursor: string
  readonly path: readonly string[]
  readonly what: string
  readonly variables?: Readonly<Record<string, unknown>>
}

async function pagesOf<T>(
  client: Client,
  { query, cursor, path, what, variables = {} }: Listing,
  parse: (node: unknown) => T,
): Promise<readonly T[]> {
  const found: T[] = []
  let after: string | null = null
  for (let count = 0; count < MAX_PAGES; count++) {
    const repository = await repositoryOf(client, { what, permission: 'pull-requests: read', query, ...variables, [cursor]: after })
    const page = at(repository, ...path)
    found.push(...nodes(page, path.join('.')).map(parse))
    if (!truth(at(page, 'pageInfo', 'hasNextPage'), 'pageInfo')) {
      const total = positive(at(page, 'totalCount'), 'totalCount')
      if (found.length !== total) throw cut(`${found.length} of ${total} entries when asked to ${what}`)
      return found
    }
    after = text(at(page, 'pageInfo', 'endCursor'), 'endCursor')
  }
  throw unexpected(`an end of the answers when asked to ${what}`)
}
