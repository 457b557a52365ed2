import { expect, it } from '@jest/globals'
import { otherRun } from '../../../src/domains/signing/same-run.ts'
import type { Signer } from '../../../src/domains/signing/verify.ts'

const CLAIMS = {
  issuer: 'https://token.actions.githubusercontent.com',
  runUri: 'https://github.com/acme/models/actions/runs/1/attempts/1',
  commit: '1'.repeat(40),
  ref: 'refs/tags/v1.0.0',
  workflowUri: 'https://github.com/acme/models/.github/workflows/release.yml@refs/tags/v1.0.0',
  environment: 'production',
}
const keyless = (claims: object = {}, san = CLAIMS.workflowUri): Signer =>
  ({ method: 'sigstore', san, claims: { ...CLAIMS, ...claims } }) as Signer

it('accepts parts of one run', () => {
  expect(otherRun(keyless(), keyless())).toBeUndefined()
})

it.each([
  ['run', keyless({ runUri: 'https://github.com/acme/models/actions/runs/2/attempts/1' })],
  ['run', keyless({ runUri: 'https://github.com/acme/models/actions/runs/1/attempts/2' })],
  ['run', keyless({ runUri: undefined })],
  ['commit', keyless({ commit: '2'.repeat(40) })],
  ['ref', keyless({ ref: 'refs/heads/evil' })],
  ['workflow', keyless({ workflowUri: 'https://github.com/acme/models/.github/workflows/x.yml@refs/heads/main' })],
  ['environment', keyless({ environment: 'staging' })],
  ['issuer', keyless({ issuer: 'https://token.actions.githubusercontent.com/acme' })],
  ['identity', keyless({}, 'mona@example.com')],
  ['method', { method: 'key', keySha256: 'ab' } as Signer],
  ['method', { method: 'certificate', fingerprint: 'cd' } as Signer],
])('names the %s that differs', (name, other) => {
  expect(otherRun(keyless(), other)).toContain(name)
  expect(otherRun(other, keyless())).toBeDefined()
})

it('compares keys and certificates by themselves', () => {
  const key = (keySha256: string) => ({ method: 'key', keySha256 }) as Signer
  expect(otherRun(key('ab'), key('ab'))).toBeUndefined()
  expect(otherRun(key('ab'), key('cd'))).toBe('key: the signature has ab, this statement cd')
})
