import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { ModelEvidence } from '../../../src/domains/models/subjects.ts'
import { type SignatureContext, signatureSubjects } from '../../../src/domains/signing/collect.ts'
import type { Expectation } from '../../../src/domains/signing/signer.ts'
import { certificate, KEY, signed, statement } from './make.ts'

/** What a signature of a model without files proves to a configuration. */
async function factsOf(bundle: unknown, accepted: Partial<Expectation>) {
  const measured = { files: [], problems: [], ignored: [] }
  const evidence = { path: 'm', folder: 'm', signature: 'm/model.sig', presence: 'present', measured } as unknown as ModelEvidence
  const context = {
    expectation: { identity: undefined, keys: [], certificate: undefined, ...accepted },
    required: 'release',
    trigger: 'push',
    now: '2026-11-21T00:00:00Z',
    made: new Map([['m', JSON.stringify(bundle)]]),
  } as unknown as SignatureContext
  const [subject] = await signatureSubjects([evidence], context)
  return subject?.data
}

describe('a signature that the configuration cannot check', () => {
  test('with a bare key is neither verified nor refuted', async () => {
    expect(await factsOf(signed(statement()), {})).toMatchObject({
      state: 'unchecked',
      method: 'key',
      signer: 'unknown',
      reason: 'It was made with a bare key, and the configuration lists no key (signing.publicKeys).',
    })
  })

  test('with a certificate is neither verified nor refuted', async () => {
    const leaf = await certificate({ name: 'signer' })
    const material = { x509CertificateChain: { certificates: [{ rawBytes: leaf.der.toString('base64') }] }, tlogEntries: [] }
    expect(await factsOf(signed(statement(), leaf.key, material), {})).toMatchObject({
      state: 'unchecked',
      method: 'certificate',
      reason: expect.stringContaining('lists no chain (signing.certificate)'),
    })
  })

  test('is invalid if it cannot be parsed', async () => {
    expect(await factsOf({ mediaType: 'x' }, {})).toMatchObject({ state: 'unverified' })
  })

  test('with another key than the listed one does not verify', async () => {
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey
    const keys = [{ key: createPublicKey(other.export({ type: 'spki', format: 'pem' })), path: 'a.pub', since: '2026-11-01' }]
    expect(await factsOf(signed(statement(), KEY.privateKey), { keys })).toMatchObject({
      state: 'unverified',
      reason: expect.stringContaining('does not verify under any of the 1 configured keys'),
    })
  })
})
