import { getOctokit } from '@actions/github'
import { retry } from '@octokit/plugin-retry'
import { at, unexpected } from './answers.ts'
import { githubError } from './errors.ts'

export interface OctokitOptions {
  readonly token: string
  /** Base URL of the REST API, such as `GITHUB_API_URL`. */
  readonly apiUrl: string
  readonly owner: string
  readonly repo: string
  /** Timeout of one call. */
  readonly timeoutMs?: number
  /** Base of the delay: the second and third attempts of a reading call wait 1² and 2² times this. */
  readonly retryBaseMs?: number
}

export interface Client {
  readonly octokit: ReturnType<typeof getOctokit>
  readonly here: { readonly owner: string; readonly repo: string }
}

export const PER_PAGE = 100

/** Limit of pages per list, so that pagination always ends. */
export const MAX_LIST_PAGES = 50

/** Option of calls that write: no retry, so that nothing is posted twice. */
export const NO_RETRY = { request: { retries: 0 } }

const QUIET = { debug() {}, info() {}, warn() {}, error() {} }

/** Version of the REST API, so that a new default changes nothing. GitHub Enterprise Server knows it from 3.9 on. */
const API_VERSION = '2022-11-28'

/** Opens a client with a timeout that tries each reading call up to three times. */
export function openClient({ token, apiUrl, owner, repo, timeoutMs = 30_000, retryBaseMs = 1000 }: OctokitOptions): Client {
  const timed = (url: Parameters<typeof fetch>[0], init?: RequestInit) => fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) })
  const options = { baseUrl: apiUrl, request: { fetch: timed }, retry: { retries: 2, retryAfterBaseValue: retryBaseMs }, log: QUIET }
  const octokit = getOctokit(token, options, retry)
  octokit.hook.before('request', ({ headers }) => {
    headers['x-github-api-version'] = API_VERSION
  })
  return { octokit, here: { owner, repo } }
}

/** Runs one call. Errors state the call and the permission that it requires. */
export async function ask<T>(what: string, permission: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    throw githubError(error, what, permission)
  }
}

/** Runs a GraphQL query and returns its `repository`. */
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
