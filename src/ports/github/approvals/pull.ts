import { SealError } from '../../../core/errors.ts'
import { toText } from '../../../core/to-text.ts'
import { CODEOWNERS_PATHS } from '../../../domains/approvals/codeowners.ts'
import { at, commitId, nodes, readBoolean, readNonNegative, text, truncated, unexpected } from '../answers.ts'
import { type Client, MAX_LIST_PAGES, repositoryOf } from '../client.ts'
import type { ApprovalApi, PullQuery, WantedFile } from './api.ts'
import { fingerprintOf } from './fingerprint.ts'
import { LISTS, type ListName, type Lists, toFile, toRecord } from './parse.ts'
import { filesQuery, MORE_QUERY, pullQuery, pulseQuery } from './queries.ts'

/** Calls that read one pull request and files. */
export function pulls(client: Client): Pick<ApprovalApi, 'pull' | 'pulse' | 'files'> {
  return {
    pull: async (query) => {
      const { repository, base } = await readPull(client, query)
      return toRecord(repository, { ...query, base }, await morePages(client, query.number, at(repository, 'pullRequest')))
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
      const total = readNonNegative(at(pull, 'reviews', 'totalCount'), 'reviews.totalCount')
      return {
        head: commitId(at(pull, 'headRefOid'), 'headRefOid'),
        baseRef: text(at(pull, 'baseRefName'), 'baseRefName'),
        fingerprint: fingerprintOf({
          baseTip: commitId(at(repository, 'base', 'target', 'oid'), 'base'),
          state: text(at(pull, 'state'), 'state'),
          draft: readBoolean(at(pull, 'isDraft'), 'isDraft'),
          total,
          opinions,
          labels,
        }),
        status:
          typeof status === 'object' && status !== null
            ? { state: text(at(status, 'state'), 'state').toLowerCase(), description: toText(at(status, 'description') ?? '') }
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

/** The response, and the base branch that it was read for. */
interface ReadPull {
  readonly repository: unknown
  readonly base: string
}

const MAX_TRIES = 3

/** Reads a pull request. If its base branch differs from the caller's, reads it again with the actual one. */
async function readPull(client: Client, { number, base, policies }: PullQuery): Promise<ReadPull> {
  let branch = base
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const inBase = (path: string) => `refs/heads/${branch}:${path}`
    const [owners1 = '', owners2 = '', owners3 = ''] = CODEOWNERS_PATHS.map(inBase)
    const files = { ...expressionsOf(policies.map((path) => ({ commit: `refs/heads/${branch}`, path }))), owners1, owners2, owners3 }
    const what = `read pull request ${number}`
    const options = {
      what,
      permission: 'pull-requests: read',
      query: pullQuery(policies.length),
      number,
      base: `refs/heads/${branch}`,
      ...files,
    }
    const repository = await repositoryOf(client, options)
    const baseRef = text(at(repository, 'pullRequest', 'baseRefName'), 'baseRefName')
    if (baseRef === branch) return { repository, base: branch }
    branch = baseRef
  }
  throw moved(number)
}

/** Reads all nodes of the three lists. Fails when the numbers of reviews or commits differ from GitHub's counts. */
async function morePages(client: Client, number: number, pull: unknown): Promise<Lists> {
  const head = commitId(at(pull, 'headRefOid'), 'headRefOid')
  const found: Record<ListName, readonly unknown[]> = { reviews: [], commits: [], timelineItems: [] }
  let page = pull
  for (let count = 0; ; count++) {
    if (count === MAX_LIST_PAGES) throw unexpected(`the last page of the lists of pull request ${number} within ${MAX_LIST_PAGES} pages`)
    const cursors: Partial<Record<ListName, string>> = {}
    for (const name of LISTS) {
      const part = at(page, name)
      if (part === undefined && count > 0) continue
      found[name] = [...found[name], ...nodes(part, name)]
      if (readBoolean(at(part, 'pageInfo', 'hasNextPage'), `${name}.pageInfo`))
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
    const total = readNonNegative(at(pull, name, 'totalCount'), `${name}.totalCount`)
    if (found[name].length !== total) throw truncated(`${found[name].length} of ${total} ${name}`)
  }
  return found
}

function moved(number: number): SealError {
  return new SealError('GITHUB_UNEXPECTED', `Pull request ${number} changed while it was read. Run the job again.`)
}
