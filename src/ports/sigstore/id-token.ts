import { messageOf, SealError } from '../../core/errors.ts'

export interface TokenRequest {
  readonly env: Readonly<Record<string, string | undefined>>
  /** A token that the user passed. */
  readonly given: string | undefined
  /** Receives the token before any other use, to mask it in logs. */
  readonly onSecret: (token: string) => void
  readonly timeoutMs?: number
}

const AUDIENCE = 'sigstore'
const MAX_TOKEN_BYTES = 64 * 1024

/**
 * Returns the OpenID Connect token of the signer: the given one, `SIGSTORE_ID_TOKEN`, that of the GitHub Actions job, or
 * that of another environment that the Sigstore library supports.
 *
 * @throws {SealError} TOKEN_UNAVAILABLE - names the missing permission; never contains a token.
 */
export async function identityToken(request: TokenRequest): Promise<string> {
  const { env, given, onSecret } = request
  const token = given || env['SIGSTORE_ID_TOKEN'] || (await ambientToken(request))
  onSecret(token)
  if (token.length > MAX_TOKEN_BYTES || !isJwt(token))
    throw new SealError(
      'TOKEN_UNAVAILABLE',
      'The identity token is not a JSON Web Token. Pass the token as the identity provider issued it.',
    )
  return token
}

/**
 * Fails early, before any long work, when this job cannot get a token.
 *
 * @throws {SealError} TOKEN_UNAVAILABLE
 */
export function requireTokenSource(env: TokenRequest['env'], given: string | undefined): void {
  if (given || env['SIGSTORE_ID_TOKEN'] || env['GITHUB_ACTIONS'] !== 'true') return
  if (!env['ACTIONS_ID_TOKEN_REQUEST_URL'] || !env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'])
    throw unavailable(
      `This job cannot request an identity token, which keyless signing requires. Pull requests from forks never can. Add to the workflow:
permissions:
  id-token: write`,
      { permission: 'id-token: write' },
    )
}

function isJwt(token: string): boolean {
  const [, claims = '', ...rest] = token.split('.')
  if (rest.length !== 1) return false
  try {
    return typeof JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) === 'object'
  } catch {
    return false
  }
}

async function ambientToken(request: TokenRequest): Promise<string> {
  if (request.env['GITHUB_ACTIONS'] === 'true') return githubToken(request)
  const { CIContextProvider } = await import('@sigstore/sign')
  try {
    return await new CIContextProvider(AUDIENCE).getToken()
  } catch (cause) {
    throw new SealError(
      'TOKEN_UNAVAILABLE',
      'There is no identity token, because this environment does not issue one. Pass one with --identity-token-file or SIGSTORE_ID_TOKEN, sign with --method key or certificate, or sign in a GitHub workflow.',
      { cause },
    )
  }
}

/** @see https://docs.github.com/en/actions/reference/security/oidc */
async function githubToken({ env, timeoutMs = 30_000 }: TokenRequest): Promise<string> {
  requireTokenSource(env, undefined)
  const [address = '', bearer = ''] = [env['ACTIONS_ID_TOKEN_REQUEST_URL'], env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']]
  const url = URL.parse(address)
  if (url === null) throw unavailable('ACTIONS_ID_TOKEN_REQUEST_URL is not a URL. Run the step on a GitHub runner.')
  url.searchParams.append('audience', AUDIENCE)
  let answer: unknown
  try {
    const response = await fetch(url, {
      headers: { accept: 'application/json', authorization: `Bearer ${bearer}` },
      signal: AbortSignal.timeout(timeoutMs),
    })
    if ([401, 403, 404].includes(response.status))
      throw unavailable(
        `GitHub refused to issue an identity token (${response.status}). Set permissions: { id-token: write } for the job.`,
        {
          permission: 'id-token: write',
        },
      )
    if (!response.ok) throw new Error(`status ${response.status}`)
    answer = await response.json()
  } catch (cause) {
    if (cause instanceof SealError) throw cause
    throw unavailable(`GitHub did not issue an identity token (${messageOf(cause)}). Run the job again.`, { cause })
  }
  const value = typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : undefined
  if (typeof value !== 'string' || value === '') throw unavailable('GitHub returned no identity token. Run the job again.')
  return value
}

function unavailable(message: string, options?: ConstructorParameters<typeof SealError>[2]): SealError {
  return new SealError('TOKEN_UNAVAILABLE', message, options)
}
