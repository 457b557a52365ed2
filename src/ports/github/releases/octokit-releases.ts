import { SealError } from '../../../core/errors.ts'
import { toText } from '../../../core/to-text.ts'
import type {
  AssociatedPull,
  BranchRules,
  DeploymentReview,
  EnvironmentFacts,
  ReleaseCommit,
  ReleaseTag,
} from '../../../domains/approvals/release-types.ts'
import type { Person } from '../../../domains/approvals/types.ts'
import { at, commitId, list, readBoolean, readEnum, readNonNegative, text, unexpected } from '../answers.ts'
import { toRepository, toRestActor } from '../approvals/parse.ts'
import { historyQuery, TAG_QUERY } from '../approvals/queries.ts'
import { ask, type Client, type OctokitOptions, openClient, PER_PAGE, repositoryOf } from '../client.ts'
import type { CommitChanges, PublishedRelease, ReleaseApi } from './api.ts'

/** Limit of pages: 2,000 commits in one release are more than people can review. */
const MAX_PAGES = 20
/** Limit of pages when changes of a few files are looked for. */
const MAX_PAGES_OF_CHANGES = 100

/**
 * Implements `ReleaseApi` with GitHub's GraphQL and REST APIs.
 *
 * @param admin - options with the token of an app that can read settings that a workflow's token cannot.
 */
export function octokitRelease(options: OctokitOptions, admin: OctokitOptions | undefined): ReleaseApi {
  const client = openClient(options)
  return { ...commits(client), ...deployments(client), ...settings(client, admin && openClient(admin)) }
}

function commits(
  client: Client,
): Pick<ReleaseApi, 'tag' | 'holds' | 'history' | 'changes' | 'releases' | 'commitOf' | 'mergeBase' | 'patchOf'> {
  const { octokit, here } = client
  const { rest } = octokit
  return {
    tag: (name) => readTag(client, name),

    holds: (tip, commit) =>
      ask(`determine whether ${tip.slice(0, 7)} contains ${commit.slice(0, 7)}`, 'contents: read', async () => {
        const request = rest.repos.compareCommitsWithBasehead({ ...here, basehead: `${tip}...${commit}`, per_page: 1 })
        // After a forced push the histories can have nothing in common, which GitHub answers with 404.
        const data = await request.then(
          (answer) => answer.data,
          (error: unknown) => {
            if (at(error, 'status') === 404 && toText(at(error, 'message')).startsWith('No common ancestor')) return undefined
            throw error
          },
        )
        if (data === undefined) return false
        const status = readEnum(at(data, 'status'), ['ahead', 'behind', 'identical', 'diverged'] as const, 'status')
        return (status === 'behind' || status === 'identical') && readNonNegative(at(data, 'ahead_by'), 'ahead_by') === 0
      }),

    history: async (from, until) => (await readHistory(client, { from, until, paths: [], pages: MAX_PAGES })).map(({ commit }) => commit),

    changes: (from, until, paths) => readHistory(client, { from, until, paths, pages: MAX_PAGES_OF_CHANGES }),

    releases: () =>
      ask('list the releases', 'contents: read', async () => {
        const found = await octokit.paginate(rest.repos.listReleases, { ...here, per_page: PER_PAGE })
        return list(found as readonly unknown[], 'releases')
          .filter((release) => at(release, 'draft') === false)
          .map((release) => ({
            tag: text(at(release, 'tag_name'), 'tag_name'),
            author: toRestActor(at(release, 'author')),
            seals: sealsOf(release),
          }))
      }),

    commitOf: async (ref) => {
      const repository = await repositoryOf(client, { what: `find ${ref}`, permission: 'contents: read', query: TAG_QUERY, tag: ref })
      const target = at(repository, 'tag', 'target')
      if (at(repository, 'tag') === null) return undefined
      return commitId(at(target, '__typename') === 'Tag' ? at(target, 'target', 'oid') : at(target, 'oid'), ref)
    },

    mergeBase: async (one, other) => commitId(at(await compared(client, one, other), 'merge_base_commit', 'sha'), 'merge_base_commit.sha'),

    patchOf: async (from, to, path) => {
      const files = list(at(await compared(client, from, to), 'files') as readonly unknown[], 'files')
      const patch = at(
        files.find((file) => at(file, 'filename') === path),
        'patch',
      )
      return typeof patch === 'string' ? patch : undefined
    },
  }
}

function compared({ octokit, here }: Client, from: string, to: string): Promise<unknown> {
  return ask(`compare ${from.slice(0, 7)} and ${to.slice(0, 7)}`, 'contents: read', async () => {
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...here, basehead: `${from}...${to}`, per_page: PER_PAGE })
    return data
  })
}

function sealsOf(release: unknown): PublishedRelease['seals'] {
  const assets = list((at(release, 'assets') ?? []) as readonly unknown[], 'assets')
  return assets
    .filter((asset) => toText(at(asset, 'name') ?? '').endsWith('.seal.json') && at(asset, 'state') === 'uploaded')
    .map((asset) => ({ id: readNonNegative(at(asset, 'id'), 'id'), name: text(at(asset, 'name'), 'name') }))
}

async function readTag(client: Client, name: string): ReturnType<ReleaseApi['tag']> {
  const repository = await repositoryOf(client, {
    what: `read the tag ${name}`,
    permission: 'contents: read',
    query: TAG_QUERY,
    tag: `refs/tags/${name}`,
  })
  const target = at(repository, 'tag', 'target')
  if (at(repository, 'tag') === null)
    throw new SealError('GITHUB_NOT_FOUND', `The tag ${JSON.stringify(name)} does not exist; it was deleted after the run started.`)
  const annotated = at(target, '__typename') === 'Tag'
  const commit = annotated ? at(target, 'target') : target
  if (at(commit, '__typename') !== 'Commit') throw unexpected(`a commit as the target of the tag ${name}`)
  return {
    repository: toRepository(repository),
    defaultBranch: text(at(repository, 'defaultBranchRef', 'name'), 'defaultBranchRef.name'),
    tag: {
      name,
      commit: commitId(at(commit, 'oid'), 'tag.commit'),
      tree: commitId(at(commit, 'tree', 'oid'), 'tag.tree'),
      kind: annotated ? 'annotated' : 'lightweight',
      ...(annotated
        ? { signature: await tagSignature(client, commitId(at(target, 'oid'), 'tag.oid')), signer: taggerOf(at(target, 'tagger')) }
        : { signature: 'none', signer: null }),
    },
  }
}

function taggerOf(value: unknown): Person | null {
  const user = at(value, 'user')
  if (typeof user !== 'object' || user === null) return null
  return { id: readNonNegative(at(user, 'databaseId'), 'databaseId'), login: text(at(user, 'login'), 'login') }
}

/** Reads the signature of a tag, which only the REST API returns. */
async function tagSignature({ octokit, here }: Client, oid: string): Promise<ReleaseTag['signature']> {
  return ask('read the signature of the tag', 'contents: read', async () => {
    const { data } = await octokit.rest.git.getTag({ ...here, tag_sha: oid })
    const verification = at(data, 'verification')
    if (readBoolean(at(verification, 'verified'), 'verification.verified')) return 'valid'
    return text(at(verification, 'reason'), 'verification.reason') === 'unsigned' ? 'none' : 'invalid'
  })
}

interface HistoryReading {
  readonly from: string
  readonly until: string | undefined
  readonly paths: readonly string[]
  /** Most pages of 100 commits. */
  readonly pages: number
}

async function readHistory(client: Client, { from, until, paths, pages }: HistoryReading): Promise<readonly CommitChanges[]> {
  const known = new Map<string, CommitChanges>()
  const what = `read the history of ${from.slice(0, 7)}`
  const variables = Object.fromEntries(paths.map((path, index) => [`path${index}`, path]))
  const request = { what, permission: 'contents: read', query: historyQuery(paths.length), sha: from, ...variables }
  let cursor: string | null = null
  for (let page = 0; page < pages; page++) {
    const repository = await repositoryOf(client, { ...request, history: cursor })
    const history = at(repository, 'commit', 'history')
    for (const node of list(at(history, 'nodes') as readonly unknown[], 'history.nodes'))
      known.set(text(at(node, 'oid'), 'oid'), {
        commit: toReleaseCommit(node, at(repository, 'databaseId')),
        paths: changedAmong(paths, node),
      })
    const chain = chainIn(known, from, until)
    if (chain !== undefined) return chain
    if (!readBoolean(at(history, 'pageInfo', 'hasNextPage'), 'history.pageInfo')) break
    cursor = text(at(history, 'pageInfo', 'endCursor'), 'history.endCursor')
  }
  throw new SealError(
    'GITHUB_TRUNCATED',
    `${until === undefined ? 'The first commit' : `The commit ${until.slice(0, 7)} of an earlier release`} was not found within ${pages * PER_PAGE} commits before ${from.slice(0, 7)}. Set approvals.release.since to the release after which commits are evaluated.`,
  )
}

/** Returns the paths at which a commit differs from its first parent, or that it has if it is a root commit. */
function changedAmong(paths: readonly string[], node: unknown): readonly string[] {
  const parent = list(at(node, 'parents', 'nodes') as readonly unknown[], 'parents')[0]
  return paths.filter((_, index) => entryIn(node, index) !== (parent === undefined ? '' : entryIn(parent, index)))
}

/** Returns mode and object of an entry; an empty string if there is none. */
function entryIn(node: unknown, index: number): string {
  const entry = at(node, `path${index}`)
  if (entry === null) return ''
  return `${readNonNegative(at(entry, 'mode'), 'file.mode')} ${commitId(at(entry, 'oid'), 'file.oid')}`
}

/** Returns the first parents from one commit to another, or to the root commit; `undefined` while some are unknown. */
function chainIn(known: ReadonlyMap<string, CommitChanges>, from: string, until: string | undefined): readonly CommitChanges[] | undefined {
  const chain: CommitChanges[] = []
  let next: string | undefined = from
  while (next !== undefined && next !== until) {
    const found: CommitChanges | undefined = known.get(next)
    if (found === undefined) return undefined
    chain.push(found)
    next = found.commit.parents[0]
  }
  return next === until ? chain : undefined
}

function toReleaseCommit(node: unknown, repositoryId: unknown): ReleaseCommit {
  const pulls = at(node, 'associatedPullRequests')
  const nodes = list(at(pulls, 'nodes') as readonly unknown[], 'associatedPullRequests.nodes')
  if (nodes.length !== readNonNegative(at(pulls, 'totalCount'), 'totalCount'))
    throw new SealError('GITHUB_TRUNCATED', `GitHub lists only ${nodes.length} of the pull requests of a commit; the list is incomplete.`)
  const signature = at(node, 'signature')
  return {
    oid: commitId(at(node, 'oid'), 'oid'),
    title: toText(at(node, 'messageHeadline') ?? ''),
    parents: list(at(node, 'parents', 'nodes') as readonly unknown[], 'parents').map((parent) => commitId(at(parent, 'oid'), 'parent')),
    byGitHub: at(signature, 'isValid') === true && at(signature, 'wasSignedByGitHub') === true,
    pulls: nodes.map((pull) => toAssociated(pull, repositoryId)),
  }
}

function toAssociated(pull: unknown, repositoryId: unknown): AssociatedPull {
  const merge = at(pull, 'mergeCommit', 'oid')
  return {
    number: readNonNegative(at(pull, 'number'), 'number'),
    state: readEnum(at(pull, 'state'), ['OPEN', 'CLOSED', 'MERGED'] as const, 'state'),
    base: text(at(pull, 'baseRefName'), 'baseRefName'),
    head: commitId(at(pull, 'headRefOid'), 'headRefOid'),
    mergeCommit: merge === undefined ? null : commitId(merge, 'mergeCommit'),
    ours: repositoryId !== undefined && at(pull, 'baseRepository', 'databaseId') === repositoryId,
  }
}

function deployments({ octokit, here }: Client): Pick<ReleaseApi, 'environment' | 'deploymentReviews'> {
  return {
    environment: async (name) => {
      try {
        return await ask(`read the environment ${name}`, 'actions: read', async () =>
          toEnvironment(name, (await octokit.rest.repos.getEnvironment({ ...here, environment_name: name })).data),
        )
      } catch (error) {
        if (!(error instanceof SealError) || error.code !== 'GITHUB_NOT_FOUND') throw error
        return { name, exists: false, requiredReviewers: 0, preventSelfReview: false, adminsCanBypass: true, branchPolicy: false }
      }
    },

    deploymentReviews: (runId) =>
      ask('read the approvals of the deployment', 'actions: read', async () => {
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals', {
          ...here,
          run_id: Number(runId),
        })
        return list(data as readonly unknown[], 'approvals').map(toReview)
      }),
  }
}

function toReview(entry: unknown): DeploymentReview {
  return {
    environments: list(at(entry, 'environments') as readonly unknown[], 'environments').map((environment) =>
      text(at(environment, 'name'), 'name'),
    ),
    state: readEnum(at(entry, 'state'), ['approved', 'rejected', 'pending'] as const, 'state'),
    actor: toRestActor(at(entry, 'user')),
  }
}

function toEnvironment(name: string, data: unknown): EnvironmentFacts {
  if (text(at(data, 'name'), 'name').toLowerCase() !== name.toLowerCase()) throw unexpected(`the environment ${name}`)
  const rules = list((at(data, 'protection_rules') ?? []) as readonly unknown[], 'protection_rules')
  const reviewers = rules.filter((rule) => at(rule, 'type') === 'required_reviewers')
  return {
    name,
    exists: true,
    requiredReviewers: reviewers.reduce<number>(
      (sum, rule) => sum + list((at(rule, 'reviewers') ?? []) as readonly unknown[], 'reviewers').length,
      0,
    ),
    preventSelfReview: reviewers.length > 0 && reviewers.every((rule) => at(rule, 'prevent_self_review') === true),
    adminsCanBypass: at(data, 'can_admins_bypass') !== false,
    branchPolicy: typeof at(data, 'deployment_branch_policy') === 'object' && at(data, 'deployment_branch_policy') !== null,
  }
}

function settings(client: Client, admin: Client | undefined): Pick<ReleaseApi, 'branchRules' | 'bypasses' | 'actionsMayApprove'> {
  const { octokit, here } = client
  return {
    branchRules: async (branch) => {
      const rules = await ask(`read the rules of ${branch}`, 'metadata: read', async () => {
        const found = await octokit.paginate('GET /repos/{owner}/{repo}/rules/branches/{branch}', { ...here, branch, per_page: PER_PAGE })
        return list(found as readonly unknown[], 'rules')
      })
      return toRules(branch, rules)
    },

    bypasses: async (branch) => (admin === undefined ? undefined : readBypasses(admin, branch)),

    actionsMayApprove: async () => {
      const answer = await visible(admin, (app) =>
        ask('read the permissions of workflows', 'Administration: read', async () => {
          const { data } = await app.octokit.request('GET /repos/{owner}/{repo}/actions/permissions/workflow', { ...app.here })
          return readBoolean(at(data, 'can_approve_pull_request_reviews'), 'can_approve_pull_request_reviews')
        }),
      )
      return answer === undefined ? 'unknown' : answer ? 'yes' : 'no'
    },
  }
}

/** Reads a setting that only an administrator can see; `undefined` if the token may not read it. */
async function visible<T>(admin: Client | undefined, read: (client: Client) => Promise<T>): Promise<T | undefined> {
  if (admin === undefined) return undefined
  try {
    return await read(admin)
  } catch (error) {
    if (error instanceof SealError && (error.code === 'GITHUB_FORBIDDEN' || error.code === 'GITHUB_NOT_FOUND')) return undefined
    throw error
  }
}

/** @see https://docs.github.com/en/rest/repos/rule-suites - the list requires the permission to write. */
function readBypasses({ octokit, here }: Client, branch: string): Promise<number> {
  return ask('read who bypassed rules', 'Administration: write', async () => {
    const query = { ref: `refs/heads/${branch}`, rule_suite_result: 'bypass', time_period: 'month', per_page: PER_PAGE } as const
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/rulesets/rule-suites', { ...here, ...query })
    return list(data as readonly unknown[], 'rule suites').length
  })
}

/** Merges the rules of all rulesets of a branch. */
function toRules(branch: string, rules: readonly unknown[]): BranchRules {
  const of = (type: string) => rules.filter((rule) => at(rule, 'type') === type).map((rule) => at(rule, 'parameters'))
  const reviews = of('pull_request')
  const any = (name: string) => reviews.some((parameters) => at(parameters, name) === true)
  const checks = of('required_status_checks').flatMap((parameters) =>
    list((at(parameters, 'required_status_checks') ?? []) as readonly unknown[], 'required_status_checks'),
  )
  const ours = checks.filter((check) => at(check, 'context') === `weightseal/approvals: ${branch}`)
  return {
    branch,
    pullRequests: reviews.length > 0,
    approvals: Math.max(0, ...reviews.map((parameters) => Number(toText(at(parameters, 'required_approving_review_count') ?? 0)))),
    dismissStale: any('dismiss_stale_reviews_on_push'),
    lastPush: any('require_last_push_approval'),
    codeOwners: any('require_code_owner_review'),
    status: ours.some((check) => typeof at(check, 'integration_id') === 'number') ? 'pinned' : ours.length > 0 ? 'required' : 'none',
    forcePushes: of('non_fast_forward').length === 0,
    deletions: of('deletion').length === 0,
  }
}
