import type { FulcioClaims, FulcioIdentity } from './fulcio.ts'

/**
 * Returns the identity that Fulcio will certify for a token of GitHub, so that it can be checked before anything is in a public log. The
 * token is not verified; only the job that asked for it reads it here.
 *
 * @param server - address of the GitHub server, as `GITHUB_SERVER_URL` has it.
 * @returns `undefined` for a token of another provider.
 * @see https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md
 */
export function identityOfToken(token: string, server = 'https://github.com'): FulcioIdentity | undefined {
  const claims = claimsOf(token)
  const text = (name: string): string | undefined => (typeof claims[name] === 'string' ? (claims[name] as string) : undefined)
  const uri = (name: string): string | undefined => (text(name) === undefined ? undefined : `${server}/${text(name)}`)
  const builder = uri('job_workflow_ref')
  if (builder === undefined) return undefined
  const run = `${uri('repository')}/actions/runs/${text('run_id')}/attempts/${text('run_attempt')}`
  const certified: Readonly<Record<keyof FulcioClaims, string | undefined>> = {
    issuer: text('iss'),
    buildSignerUri: builder,
    runner: text('runner_environment'),
    repositoryUri: uri('repository'),
    commit: text('sha'),
    ref: text('ref'),
    repositoryId: text('repository_id'),
    ownerUri: uri('repository_owner'),
    ownerId: text('repository_owner_id'),
    workflowUri: uri('workflow_ref'),
    trigger: text('event_name'),
    runUri: run,
    visibility: text('repository_visibility'),
    environment: text('environment'),
  }
  return { san: builder, claims: Object.fromEntries(Object.entries(certified).filter(([, value]) => value !== undefined)) }
}

function claimsOf(token: string): Readonly<Record<string, unknown>> {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))
    return typeof claims === 'object' && claims !== null ? (claims as Readonly<Record<string, unknown>>) : {}
  } catch {
    return {}
  }
}
