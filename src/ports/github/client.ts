import { getOctokit } from '@actions/github'
import { retry } from '@octokit/plugin-retry'
import { at, unexpected } from './answers.ts'
import { githubError } from './errors.ts'

export interface OctokitOptions {
  readonly token: string
  /** Base of the REST API, as `GITHUB_API_URL`. */
  readonly apiUrl: string
  readonly owner: string
  readonly repo: string
  /** How long one call may take. */
  readonly timeoutMs?: number
  /** Waits 1² and 2² times this before the second and third try of a call that reads. */
  readonly retryBaseMs?: number
}

export interface Client {
  readonly octokit: ReturnType<typeof getOctokit>
  readonly here: { readonly owner: string; readonly repo: string }
}

export const PER_PAGE = 100

/** Pages of one list, so that an answer that never ends ends. */
export const MAX_LIST_PAGES = 50

/** Tried once, so that nothing is posted twice. */
export const once = { request: { retries: 0 } }

const QUIET = { debug() {}, info() {}, warn() {}, error() {} }

/** A client that reads with up to three tries and gives up on a call in the end. */
export function openClient({ token, apiUrl, owner, repo, timeoutMs = 30_000, retryBaseMs = 1000 }: OctokitOptions): Client {
  const timed = (url: Parameters<typeof fetch>[0], init?: RequestInit) => fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) })
  const options = { baseUrl: apiUrl, request: { fetch: timed }, retry: { retries: 2, retryAfterBaseValue: retryBaseMs }, log: QUIET }
  return { octokit: getOctokit(token, options, retry), here: { owner, repo } }
}

/** Runs one call; what is thrown says what was asked and which permission that needs. */
export async function ask<T>(what: string, permission: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    throw githubError(error, what, permission)
  }
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
