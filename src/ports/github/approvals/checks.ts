import { at, commitId, list, nodes, readBoolean, readNonNegative, text, truncated, unexpected } from '../answers.ts'
import { ask, type Client, MAX_LIST_PAGES, PER_PAGE, repositoryOf } from '../client.ts'
import type { ApprovalApi } from './api.ts'
import { toRestActor } from './parse.ts'
import { CHECKS_QUERY } from './queries.ts'

/** Calls that read merge bases, checks and pushes of commits, and GitHub's errors in CODEOWNERS. */
export function commitsAndChecks(client: Client): Pick<ApprovalApi, 'mergeBaseTree' | 'codeownersErrors' | 'checks' | 'pushes'> {
  const { octokit, here } = client
  return {
    mergeBaseTree: (base, commit) =>
      ask(`find the merge base of ${base} and ${commit.slice(0, 7)}`, 'contents: read', async () => {
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...here, basehead: `${base}...${commit}`, per_page: 1 })
        return commitId(at(data, 'merge_base_commit', 'commit', 'tree', 'sha'), 'merge_base_commit.commit.tree.sha')
      }),

    codeownersErrors: (ref) =>
      ask('read the errors in CODEOWNERS', 'contents: read', async () => {
        const { data } = await octokit.rest.repos.codeownersErrors({ ...here, ref })
        return list(at(data, 'errors') as readonly unknown[], 'errors').map((error) => ({
          line: readNonNegative(at(error, 'line'), 'line'),
          column: readNonNegative(at(error, 'column'), 'column'),
          kind: text(at(error, 'kind'), 'kind'),
          message: text(at(error, 'message'), 'message'),
        }))
      }),

    checks: (commit) => readChecks(client, commit),

    pushes: (branch) =>
      ask(`list who pushed to ${branch}`, 'contents: read', async () => {
        let pages = 0
        let more = false
        const query = { ...here, ref: `refs/heads/${branch}`, per_page: PER_PAGE }
        const found = await octokit.paginate('GET /repos/{owner}/{repo}/activity', query, (answer, done) => {
          pages += 1
          more = /\brel="next"/.test(answer.headers.link ?? '')
          if (pages >= MAX_ACTIVITY_PAGES) done()
          return answer.data as unknown[]
        })
        if (more) throw truncated(`${found.length} pushes to ${branch} and has more`)
        return list(found, 'activities').map((entry) => ({
          actor: toRestActor(at(entry, 'actor')),
          after: commitId(at(entry, 'after'), 'after'),
        }))
      }),
  }
}

/** Limit of pages of pushes; a longer list is an error. */
const MAX_ACTIVITY_PAGES = 10

async function readChecks(client: Client, commit: string): Promise<Awaited<ReturnType<ApprovalApi['checks']>>> {
  const found: unknown[] = []
  let contexts: string | null = null
  for (let count = 0; count < MAX_LIST_PAGES; count++) {
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
    if (!readBoolean(at(page, 'pageInfo', 'hasNextPage'), 'contexts.pageInfo')) return toChecks(found)
    contexts = text(at(page, 'pageInfo', 'endCursor'), 'contexts.endCursor')
  }
  throw unexpected(`the last page of the list of checks within ${MAX_LIST_PAGES} pages`)
}

/** Groups checks by name. If several have the same name, one that did not succeed takes precedence. */
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
