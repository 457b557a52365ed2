import { describe, expect, test } from '@jest/globals'
import { fromRepository, identityFaults, issuerOf } from '../../../src/domains/signing/identity.ts'
import { identityOfToken } from '../../../src/domains/signing/token-identity.ts'
import { CLAIMS, GITHUB_ISSUER } from '../../rig/sigstore.ts'

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const tokenOf = (claims: unknown) => `${part({ alg: 'RS256' })}.${part(claims)}.c2lnbmF0dXJl`

/** Claims of a run in another repository. */
const runIn = (repository: string, iss: string) => {
  const workflow = CLAIMS.workflow_ref.replace('acme/models', repository)
  const [owner] = repository.split('/')
  return { ...CLAIMS, iss, repository, repository_owner: owner, workflow_ref: workflow, job_workflow_ref: workflow }
}

describe('the identity that a token will be certified for', () => {
  test.each([
    ['github.com', 'acme/models', 'https://github.com'],
    ['an Enterprise Managed User', 'mona_acme/models', 'https://github.com'],
    ['an enterprise with data residency', 'acme/models', 'https://acme.ghe.com'],
    ['an Enterprise Server', 'acme/models', 'https://ghes.acme.example'],
  ])('of %s is that of its repository, and of no other', (_name, repository, server) => {
    const identity = identityOfToken(tokenOf(runIn(repository, issuerOf(server))), server)
    expect(identity?.san).toBe(`${server}/${repository}/.github/workflows/release.yml@refs/heads/main`)
    expect(identity?.claims).toMatchObject({
      repositoryUri: `${server}/${repository}`,
      runUri: `${server}/${repository}/actions/runs/42/attempts/1`,
      commit: CLAIMS.sha,
      repositoryId: '1001',
    })
    const faults = (policy: ReturnType<typeof fromRepository>) =>
      identityFaults(policy, identity ?? { san: undefined, claims: {} }).map(({ what }) => what)
    expect(faults(fromRepository(repository, server))).toEqual([])
    expect(faults(fromRepository('acme/other', server))).toEqual(['identity', 'repository'])
    expect(faults(fromRepository(repository, 'https://other.ghe.com'))).toEqual(['issuer', 'identity'])
  })

  test('has the environment of the job, and no claim that the token has not', () => {
    const claims = runIn('acme/models', GITHUB_ISSUER)
    expect(identityOfToken(tokenOf({ ...claims, environment: 'production' }))?.claims.environment).toBe('production')
    expect(identityOfToken(tokenOf(claims))?.claims).not.toHaveProperty('environment')
    expect(identityOfToken(tokenOf({ ...claims, sha: 7 }))?.claims).not.toHaveProperty('commit')
  })

  test.each([
    ['of another provider', tokenOf({ iss: 'https://accounts.example.com', sub: 'someone', email: 'someone@example.com' })],
    ['of a list', tokenOf(['job_workflow_ref'])],
    ['of nothing', tokenOf(null)],
    ['whose workflow is a number', tokenOf({ ...CLAIMS, job_workflow_ref: 7 })],
    ['with one part', 'token'],
    ['with an empty body', 'a..c'],
    ['that is not JSON', `a.${Buffer.from('{').toString('base64url')}.c`],
    ['that is empty', ''],
  ])('is none for a token %s', (_name, token) => {
    expect(identityOfToken(token)).toBe(undefined)
  })
})
