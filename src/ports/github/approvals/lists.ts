import { at, commitId, list, nodes, readBoolean, readNonNegative, text, truncated, unexpected } from '../answers.ts'
import { ask, type Client, MAX_LIST_PAGES, PER_PAGE, repositoryOf } from '../client.ts'
import type { ApprovalApi, OpenPull } from './api.ts'
import { OPEN_QUERY, QUEUE_QUERY } from './queries.ts'

/** Calls that list pull requests. */
export function lists(client: Client): Pick<ApprovalApi, 'openPulls' | 'pullsOfHead' | 'mergeQueue'> {
  const { octokit, here } = client
  return {
    openPulls: () =>
      pagesOf(client, { query: OPEN_QUERY, cursor: 'pulls', path: ['pullRequests'], what: 'list the open pull requests' }, toOpenPull),

    pullsOfHead: (head) =>
      ask('list the pull requests of the head branch', 'pull-requests: read', async () => {
        const found = await octokit.paginate(octokit.rest.pulls.list, { ...here, state: 'open', head, per_page: PER_PAGE })
        return list(found as readonly unknown[], 'pull requests').map((pull) => ({
          number: readNonNegative(at(pull, 'number'), 'number'),
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
    number: readNonNegative(at(node, 'number'), 'number'),
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
  for (let count = 0; count < MAX_LIST_PAGES; count++) {
    const repository = await repositoryOf(client, { what, permission: 'pull-requests: read', query, ...variables, [cursor]: after })
    const page = at(repository, ...path)
    found.push(...nodes(page, path.join('.')).map(parse))
    if (!readBoolean(at(page, 'pageInfo', 'hasNextPage'), 'pageInfo')) {
      const total = readNonNegative(at(page, 'totalCount'), 'totalCount')
      if (found.length !== total) throw truncated(`${found.length} of ${total} entries (${what})`)
      return found
    }
    after = text(at(page, 'pageInfo', 'endCursor'), 'endCursor')
  }
  throw unexpected(`the last page within ${MAX_LIST_PAGES} pages (${what})`)
}
