import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { parseTrustedRoot, type TrustRoot } from '../../src/domains/signing/trust-root.ts'
import { sealReader } from '../../src/gate/seal-reader.ts'
import { approvals, omsStatement, sealedWorld, signAs, writeSeal } from '../rig/seals.ts'
import { CLAIMS, GITHUB_ISSUER, type LocalSigstore, startSigstore } from '../rig/sigstore.ts'

let sigstore: LocalSigstore
beforeAll(async () => {
  sigstore = await startSigstore()
})
afterAll(() => sigstore.close())

/** Reads the seal of a run with these claims, as the next release does. */
async function read(claims: object) {
  const world = sealedWorld({ 'config.json': '{}' })
  const signature = await signAs(sigstore, omsStatement(world), claims)
  const seal = writeSeal(world, sigstore, signature, [await signAs(sigstore, approvals(world), claims)])
  const trustRoot: TrustRoot = {
    root: parseTrustedRoot(sigstore.trustedRoot, 'local'),
    json: sigstore.trustedRoot as TrustRoot['json'],
    from: 'file',
    name: 'local',
  }
  const reader = sealReader({
    expectation: async () => ({
      identity: { issuer: GITHUB_ISSUER, repository: 'acme/models' },
      keys: [],
      certificate: undefined,
      trustRoot,
    }),
    repository: 'acme/models',
    server: undefined,
    now: '2026-12-01T00:00:00.000Z',
  })
  return reader(readFileSync(seal, 'utf8'), { where: 'toy.seal.json', tag: 'v1.0.0' })
}

/** Claims of a run on the tag: of a workflow, and of the one that signs. */
function claimsOf(workflow: string, signing = workflow): object {
  const [workflow_ref, job_workflow_ref] = [workflow, signing].map((path) => `acme/${path}@refs/tags/v1.0.0`)
  return { ref: 'refs/tags/v1.0.0', san: `https://github.com/${job_workflow_ref}`, workflow_ref, job_workflow_ref }
}

test.each<readonly [string, object, readonly string[]]>([
  ['of the run', claimsOf('models/.github/workflows/a.yml'), ['.github/workflows/a.yml']],
  [
    'of the run, and the one that it calls',
    claimsOf('models/.github/workflows/a.yml', 'models/.github/workflows/b@c.yml'),
    ['.github/workflows/a.yml', '.github/workflows/b@c.yml'],
  ],
  [
    'of the run, if it calls one elsewhere',
    claimsOf('models/.github/workflows/a.yml', 'kit/.github/workflows/b.yml'),
    ['.github/workflows/a.yml'],
  ],
])('a keyless seal names the workflow %s', async (_, claims, expected) => {
  expect(await read(claims)).toEqual({ commit: CLAIMS.sha, workflows: expected })
})
