import type { ReviewState } from '../../src/domains/approvals/types.ts'
import type { Repository } from './git.ts'
import type { Pull } from './github.ts'
import { connection, TypedError } from './graphql.ts'
import { actorNode, gitActor } from './people.ts'

export interface FakeReview {
  readonly id: string
  readonly pull: number
  readonly login: string | null
  state: ReviewState
  readonly submittedAt: string
  readonly commit: string | null
  editor?: string
}

export interface FakeEvent {
  readonly pull: number
  readonly typename: string
  readonly createdAt: string
  readonly actor: string | null
  readonly review?: string
  readonly previousReviewState?: ReviewState
}

export interface FakeRelease {
  readonly tag: string
  readonly author: string
  readonly sealed?: boolean
  readonly seal?: string
  /** Who uploaded the seal; the workflow when not given. */
  readonly uploader?: string
}

/** What people did on the fake, and what they may do. Tests change it between runs. */
export interface Community {
  /** `role_name` of each login; other people have no permission. */
  readonly permissions: Record<string, string>
  /** By `organisation/slug`; a team that is not here cannot be seen. */
  readonly teams: Record<string, Record<string, 'active' | 'pending'>>
  readonly reviews: FakeReview[]
  readonly events: FakeEvent[]
  /** Who pushed which commit to which branch, newest first. */
  readonly pushes: { readonly branch: string; readonly login: string; readonly after: string }[]
  /** Commits that GitHub made and signed itself, and those of which it accepts another signature. */
  readonly signed: Map<string, 'github' | 'person'>
  readonly threads: { readonly pull: number; isResolved: boolean }[]
  /** Beside the statuses that were posted: check runs, as `{commit, name, conclusion, workflow}`. */
  readonly checkRuns: { readonly commit: string; readonly name: string; readonly conclusion: string; readonly workflow?: string }[]
  readonly ownersErrors: { readonly line: number; readonly column: number; readonly kind: string; readonly message: string }[]
  readonly queue: { readonly branch: string; readonly pull: number; readonly groupSha: string }[]
  /** By name, as the API shows them. */
  readonly environments: Record<string, Readonly<Record<string, unknown>>>
  /** Who approved which environment; `null` for a deleted account. */
  readonly deployments: { readonly environments: readonly string[]; readonly state: string; readonly login: string | null }[]
  /** By branch. */
  readonly rules: Record<string, readonly Readonly<Record<string, unknown>>[]>
  readonly bypasses: object[]
  actionsMayApprove: boolean
  /** Published releases, newest first. */
  readonly releases: FakeRelease[]
  readonly tagSignatures: Map<string, { readonly verified: boolean; readonly reason: string }>
}

export function emptyCommunity(): Community {
  return {
    permissions: {},
    teams: {},
    reviews: [],
    events: [],
    pushes: [],
    signed: new Map(),
    threads: [],
    checkRuns: [],
    ownersErrors: [],
    queue: [],
    environments: {},
    deployments: [],
    rules: {},
    bypasses: [],
    actionsMayApprove: false,
    releases: [],
    tagSignatures: new Map(),
  }
}

export interface GraphContext {
  readonly repository: Repository
  readonly owner: string
  readonly name: string
  readonly visibility: string
  readonly community: Community
  readonly pulls: ReadonlyMap<number, Pull>
  readonly statuses: readonly { readonly sha: string; readonly state: string; readonly context: string; readonly description: string }[]
  readonly may: (permission: string) => boolean
  readonly changedFiles: (pull: Pull) => number
  readonly maxCommits: number
  readonly defaultBranch: string
}

const COMMIT_FORMAT = '%T%n%P%n%ae%n%ce%n%s%n%(trailers:key=Co-authored-by,valueonly)'

/** Lines of a commit. Only git reads trailers and long messages. */
function shownCommit(repository: Repository, oid: string): readonly string[] {
  const [header = '', message = ''] = repository.ask('cat-file', 'commit', oid).split(/\n\n([\s\S]*)/)
  if (message.includes('\n')) return repository.ask('show', '-s', `--format=${COMMIT_FORMAT}`, oid).split('\n')
  const all = (pattern: RegExp) => [...header.matchAll(pattern)].map((match) => match[1] ?? '')
  const [tree = '', author = '', committer = ''] = [/^tree (.*)$/gm, /^author .*<(.*)> /gm, /^committer .*<(.*)> /gm].map(
    (one) => all(one)[0],
  )
  return [tree, all(/^parent (.*)$/gm).join(' '), author, committer, message, '']
}

/** `repository` of GitHub's GraphQL API over a real repository. */
export function graphRoot(context: GraphContext): object {
  const { repository, owner, name, visibility, community, pulls } = context
  const run = (...args: readonly string[]) => repository.ask(...args)
  const needs = (permission: string) => {
    if (!context.may(permission)) throw new TypedError('FORBIDDEN', 'Resource not accessible by integration')
  }
  const resolve = (expression: string) => {
    try {
      return run('rev-parse', '--verify', '--quiet', '--end-of-options', expression)
    } catch {
      return undefined
    }
  }
  const openPulls = () => [...pulls.values()].filter(({ state }) => state === 'OPEN')
  const repositoryNode = {
    databaseId: 1,
    nameWithOwner: `${owner}/${name}`,
    visibility: visibility.toUpperCase(),
    defaultBranchRef: { name: context.defaultBranch },
    ref: ({ qualifiedName }: { qualifiedName: string }) => {
      needs('contents: read')
      const oid = resolve(qualifiedName)
      return oid === undefined ? null : { name: qualifiedName, target: () => objectNode(oid) }
    },
    object: ({ expression }: { expression: string }) => {
      needs('contents: read')
      const oid = resolve(expression)
      return oid === undefined ? null : objectNode(oid)
    },
    pullRequest: ({ number }: { number: number }) => {
      needs('pull-requests: read')
      const pull = pulls.get(number)
      if (pull === undefined) throw new TypedError('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`)
      return pullNode(pull)
    },
    pullRequests: (slice: object) => {
      needs('pull-requests: read')
      return connection(openPulls().map(pullNode))(slice)
    },
    mergeQueue: ({ branch }: { branch: string }) => {
      needs('pull-requests: read')
      const entries = community.queue.filter((entry) => entry.branch === branch)
      const nodes = entries.map(({ pull, groupSha }) => ({ headCommit: { oid: groupSha }, pullRequest: pullNode(pulls.get(pull) as Pull) }))
      return { entries: connection(nodes) }
    },
  }

  function objectNode(oid: string): object {
    const type = run('cat-file', '-t', oid)
    if (type === 'blob') return blobNode(oid)
    if (type === 'tag') return tagNode(oid)
    if (type === 'tree') return { __typename: 'Tree', oid }
    return commitNode(oid)
  }

  function tagNode(oid: string): object {
    const email = /^tagger .*<([^>]*)>/m.exec(run('cat-file', 'tag', oid))?.[1] ?? ''
    return { __typename: 'Tag', oid, tagger: gitActor(email), target: () => objectNode(run('rev-parse', `${oid}^{}`)) }
  }

  function blobNode(oid: string): object {
    const whole = repository.blob(oid)
    const size = whole.length
    const isBinary = whole.includes(0)
    const isTruncated = size > 512_000
    return {
      __typename: 'Blob',
      oid,
      byteSize: size,
      isBinary,
      isTruncated,
      text: isBinary ? null : whole.toString('utf8').slice(0, 512_000),
    }
  }

  function commitNode(oid: string): object {
    const [tree = '', parents = '', author = '', committer = '', subject = '', ...coAuthorLines] = shownCommit(repository, oid)
    const emails = [author, ...coAuthorLines.flatMap((line) => /<([^>]+)>/.exec(line)?.[1] ?? [])]
    const signed = community.signed.get(oid) ?? (committer === 'noreply@github.com' ? 'github' : undefined)
    return {
      __typename: 'Commit',
      oid,
      tree: { oid: tree },
      messageHeadline: subject,
      author: gitActor(author),
      committer: gitActor(committer),
      authors: connection([...new Set(emails)].slice(0, 10).map(gitActor), new Set(emails).size),
      parents: connection(
        parents
          .split(' ')
          .filter(Boolean)
          .map((parent) => ({ oid: parent, file: fileOf(parent) })),
      ),
      file: fileOf(oid),
      signature: signed === undefined ? null : { __typename: 'GpgSignature', isValid: true, wasSignedByGitHub: signed === 'github' },
      status: () => statusNode(oid),
      statusCheckRollup: () => rollupNode(oid),
      history: (slice: object) => connection(run('rev-list', '--topo-order', oid).split('\n').map(commitNode))(slice),
      associatedPullRequests: (slice: object) => connection(pullsOf(oid).map(pullNode))(slice),
    }
  }

  /** What a commit has at a path, as GraphQL's `TreeEntry`. */
  function fileOf(commit: string) {
    return ({ path }: { path: string }): object | null => {
      const [, mode = '', oid = ''] = /^(\d+) \w+ ([0-9a-f]+)\t/.exec(run('ls-tree', commit, '--', path)) ?? []
      return oid === '' ? null : { __typename: 'TreeEntry', oid, mode: Number.parseInt(mode, 8) }
    }
  }

  /** Merged ones that brought the commit, and open ones that hold it. */
  function pullsOf(oid: string): readonly Pull[] {
    return [...pulls.values()].filter((pull) => pull.landed?.includes(oid) || commitsOf(pull).includes(oid))
  }

  function commitsOf(pull: Pull): readonly string[] {
    const without = pull.mergeBase ?? pull.baseRef
    const list = run('rev-list', '--reverse', '--topo-order', pull.headSha ?? pull.headRef, `^${without}`)
    return list.split('\n').filter(Boolean)
  }

  function statusNode(oid: string): object | null {
    needs('statuses: read')
    const ours = context.statuses.filter(({ sha }) => sha === oid)
    if (ours.length === 0) return null
    return {
      context: ({ name: wanted }: { name: string }) => {
        const found = ours.findLast((status) => status.context === wanted)
        return found === undefined ? null : { context: wanted, state: found.state.toUpperCase(), description: found.description }
      },
    }
  }

  function rollupNode(oid: string): object | null {
    needs('statuses: read')
    needs('checks: read')
    const latest = new Map(context.statuses.filter(({ sha }) => sha === oid).map((status) => [status.context, status]))
    const statuses = [...latest.values()].map((status) => ({
      __typename: 'StatusContext',
      context: status.context,
      state: status.state.toUpperCase(),
    }))
    const runs = community.checkRuns
      .filter(({ commit }) => commit === oid)
      .map(({ name: check, conclusion, workflow }) => ({
        __typename: 'CheckRun',
        name: check,
        status: conclusion === '' ? 'IN_PROGRESS' : 'COMPLETED',
        conclusion: conclusion === '' ? null : conclusion.toUpperCase(),
        checkSuite: {
          workflowRun:
            workflow === undefined
              ? null
              : { event: 'pull_request', workflow: { resourcePath: `/${owner}/${name}/actions/workflows/${workflow.split('/').at(-1)}` } },
        },
      }))
    const contexts = [...statuses, ...runs]
    return contexts.length === 0 ? null : { contexts: connection(contexts) }
  }

  function pullNode(pull: Pull): object {
    const head = pull.headSha ?? run('rev-parse', `${pull.headRef}^{commit}`)
    const reviews = community.reviews.filter((review) => review.pull === pull.number)
    const commits = commitsOf(pull)
    return {
      number: pull.number,
      title: pull.title,
      state: pull.state,
      isDraft: pull.draft ?? false,
      mergedAt: pull.mergedAt ?? null,
      author: actorNode(pull.author),
      baseRefName: pull.baseRef,
      headRefName: pull.headRef,
      headRefOid: head,
      headRepository: { nameWithOwner: pull.fork ?? `${owner}/${name}` },
      baseRepository: { databaseId: 1, nameWithOwner: `${owner}/${name}` },
      mergeCommit: pull.landed === undefined ? null : { oid: pull.landed.at(-1) },
      changedFiles: () => context.changedFiles(pull),
      labels: connection((pull.labels ?? []).map((label) => ({ name: label }))),
      reviewThreads: connection(community.threads.filter((thread) => thread.pull === pull.number)),
      latestOpinionatedReviews: connection(latestPer(reviews)),
      reviews: connection(reviews.map(reviewNode)),
      commits: connection(
        commits.slice(-context.maxCommits).map((oid) => ({ commit: commitNode(oid) })),
        commits.length,
      ),
      timelineItems: (arguments_: { itemTypes?: readonly string[]; first?: number }) => {
        const wanted = new Set((arguments_.itemTypes ?? []).map((type) => type.toLowerCase().replaceAll('_', '')))
        const events = community.events.filter((event) => event.pull === pull.number && wanted.has(event.typename.toLowerCase()))
        return connection(events.map(eventNode))(arguments_)
      },
    }
  }

  function latestPer(reviews: readonly FakeReview[]): readonly object[] {
    const opinions = reviews.filter(({ state }) => state === 'APPROVED' || state === 'CHANGES_REQUESTED' || state === 'DISMISSED')
    return [...new Map(opinions.map((review) => [review.login, review])).values()].map(({ id, state }) => ({ id, state }))
  }

  function reviewNode({ id, state, submittedAt, login, editor, commit }: FakeReview): object {
    return {
      id,
      state,
      submittedAt,
      author: actorNode(login),
      editor: editor === undefined ? null : actorNode(editor),
      commit: commit === null ? null : () => commitNode(commit),
    }
  }

  function eventNode({ typename, createdAt, actor, review, previousReviewState }: FakeEvent): object {
    return {
      __typename: typename,
      createdAt,
      actor: actorNode(actor),
      previousReviewState,
      review: review === undefined ? null : { id: review },
    }
  }

  return {
    repository: (wanted: { owner: string; name: string }) =>
      wanted.owner === owner && wanted.name === name ? repositoryNode : notFound(wanted),
  }
}

function notFound({ owner, name }: { owner: string; name: string }): never {
  throw new TypedError('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`)
}
