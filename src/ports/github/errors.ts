import { messageOf, SealError } from '../../core/errors.ts'
import { toText } from '../../core/to-text.ts'

interface Response {
  readonly status?: number
  readonly response?: { readonly headers?: Readonly<Record<string, string | undefined>>; readonly data?: { readonly message?: unknown } }
}

/**
 * Converts an error of a call to GitHub to a message with a remedy.
 *
 * @param what - the call, such as `list the files of the pull request`.
 * @param permission - the entry of `permissions:` that the call requires.
 */
export function githubError(thrown: unknown, what: string, permission: string): SealError {
  if (thrown instanceof SealError) return thrown
  const { status = statusOfGraphql(thrown), response } = thrown as Response
  const headers = response?.headers ?? {}
  const options = { cause: thrown, permission }
  const said = saying(response?.data?.message ?? graphqlErrors(thrown)[0]?.message)
  if (status === 429 || (status === 403 && (headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(said)))) {
    return new SealError(
      'GITHUB_RATE_LIMITED',
      `Cannot ${what}: GitHub's rate limit is reached${resetTime(headers)}. Run the job again later.`,
      { cause: thrown },
    )
  }
  switch (status) {
    case 401:
      return new SealError('GITHUB_UNAUTHORIZED', `Cannot ${what}: GitHub rejected the token (401). Pass a valid token as github-token.`, {
        cause: thrown,
      })
    case 403:
      return new SealError(
        'GITHUB_FORBIDDEN',
        isAboutToken(said)
          ? `Cannot ${what}: the token lacks the permission (403${said}). ${adviceFor(permission)}`
          : `Cannot ${what}: GitHub refuses it (403${said}).`,
        options,
      )
    case 404:
      return new SealError(
        'GITHUB_NOT_FOUND',
        said === '' || said === ': Not Found'
          ? `Cannot ${what}: not found (404). GitHub also answers this if the token lacks the permission. ${adviceFor(permission)}`
          : `Cannot ${what}: not found (404${said}).`,
        options,
      )
    case 400:
    case 409:
    case 410:
    case 413:
    case 422:
      return new SealError('GITHUB_REJECTED', `Cannot ${what}: GitHub rejected the call (${status}${said}).`, { cause: thrown })
    default:
      return new SealError(
        'GITHUB_UNAVAILABLE',
        `Cannot ${what}: no valid response (${status === 0 ? messageOf(thrown) : `${status}${said}`}). Run the job again.`,
        { cause: thrown },
      )
  }
}

/** Tells whether a refusal is about the rights of the token, and not about the plan, an archived repository or a locked conversation. */
function isAboutToken(said: string): boolean {
  return said === '' || /not accessible by|must have|requires|permission|scope|SAML|admin rights/i.test(said)
}

/** Permissions of an app begin with a capital letter; those of a job do not. */
function adviceFor(permission: string): string {
  return /^[A-Z]/.test(permission)
    ? `Give the app whose token is passed the permission "${permission}".`
    : `Add to the job: permissions: { ${permission} }.`
}

interface GraphqlError {
  readonly type?: unknown
  readonly message?: unknown
}

/** Returns the errors of a GraphQL response. GraphQL reports them with status 200, possibly together with data. */
function graphqlErrors(thrown: unknown): readonly GraphqlError[] {
  const { errors } = thrown as { readonly errors?: unknown }
  return Array.isArray(errors) ? (errors as readonly GraphqlError[]) : []
}

const GRAPHQL_STATUS: Readonly<Record<string, number>> = {
  FORBIDDEN: 403,
  INSUFFICIENT_SCOPES: 403,
  NOT_FOUND: 404,
  RATE_LIMITED: 429,
  RATE_LIMIT: 429,
}

function statusOfGraphql(thrown: unknown): number {
  const [first] = graphqlErrors(thrown)
  return GRAPHQL_STATUS[toText(first?.type)] ?? 0
}

/** Formats GitHub's message on one line, at most 200 characters. */
function saying(message: unknown): string {
  return typeof message === 'string' && message !== '' ? `: ${message.replace(/\s+/g, ' ').slice(0, 200)}` : ''
}

function resetTime(headers: Readonly<Record<string, string | undefined>>): string {
  const reset = Number(headers['x-ratelimit-reset'])
  return Number.isFinite(reset) && reset > 0 ? ` until ${new Date(reset * 1000).toISOString()}` : ''
}
