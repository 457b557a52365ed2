import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { verifyModel } from '../../../src/commands/verify/verify-model.ts'
import { parseBundle } from '../../../src/domains/signing/bundle.ts'
import { NO_DEMANDS } from '../../../src/domains/signing/demands.ts'
import { parseSignedModel } from '../../../src/domains/signing/signed-model.ts'
import { silent } from '../../../src/ports/progress.ts'
import { shippedTrustRoot } from '../../../src/ports/sigstore/trust-roots.ts'
import { trustPlan } from '../../../src/settings/trust-plan.ts'
import { PROJECT } from '../../rig/project.ts'

const OMS = join(PROJECT, '__tests__/fixtures/oms')
const VECTORS = join(OMS, 'vectors')
const read = (path: string) => readFileSync(path, 'utf8')

interface Case {
  readonly model: string
  readonly signature: string
  readonly flags: Readonly<Record<string, string>>
  readonly files: number
  readonly root?: string
  readonly unsigned?: readonly string[]
}

const CERTIFICATE = { 'certificate-chain': join(VECTORS, 'keys/ca-cert.pem'), 'certificate-subject': 'CN=intermediate-ca' }
const KEY = { 'public-key': join(VECTORS, 'keys/signing-key-pub.pem') }
const KEYLESS = {
  'certificate-identity': 'stefanb@us.ibm.com',
  'certificate-oidc-issuer': 'https://sigstore.verify.ibm.com/oauth2',
  offline: 'true',
}
const OWN_KEY = { 'public-key': join(OMS, 'v1.1.1/key.pub') }

const folder = (name: string) => ({ model: join(VECTORS, name), signature: join(VECTORS, name, 'model.sig') })
const file = (name: string) => ({ model: join(VECTORS, name, 'signme-1'), signature: join(VECTORS, name, 'model.sig') })
const own = (version: string, name: string) => ({ model: join(OMS, version, 'model'), signature: join(OMS, version, name) })

/** Signatures by every released version of `model_signing`, with every method that it supports. */
const CASES: Readonly<Record<string, Case>> = {
  'v0.2.0 key': { ...own('v0.2.0', 'key.sig'), flags: { 'public-key': join(OMS, 'v0.2.0/key.pub') }, files: 3 },
  'v0.2.0 certificate': {
    ...own('v0.2.0', 'certificate.sig'),
    flags: { 'certificate-chain': join(OMS, 'v0.2.0/ca.pem'), 'certificate-san': 'signer@example.com' },
    files: 3,
  },
  'v0.3.1 certificate': { ...folder('v0.3.1-certificate'), flags: CERTIFICATE, files: 2 },
  'v1.0.0 certificate': { ...folder('v1.0.0-certificate'), flags: CERTIFICATE, files: 2 },
  'v1.1.0 certificate': { ...folder('v1.1.0-certificate'), flags: CERTIFICATE, files: 2, root: '61d4849d', unsigned: ['ignore-me'] },
  'v0.3.1 key, a single file': { ...file('v0.3.1-elliptic-key'), flags: KEY, files: 1 },
  'v1.0.0 key, a single file': { ...file('v1.0.0-elliptic-key'), flags: KEY, files: 1 },
  'v1.1.0 key': { ...folder('v1.1.0-elliptic-key'), flags: KEY, files: 2, root: '92745110', unsigned: ['ignore-me'] },
  'v0.3.1 keyless': { ...folder('v0.3.1-sigstore'), flags: KEYLESS, files: 2 },
  'v1.0.0 keyless': { ...folder('v1.0.0-sigstore'), flags: KEYLESS, files: 2 },
  'v1.1.0 keyless, with a timestamp': { ...folder('v1.1.0-sigstore'), flags: KEYLESS, files: 2, unsigned: ['ignore-me'] },
  'v1.1.1 BLAKE2b': { ...own('v1.1.1', 'files-blake2b.sig'), flags: OWN_KEY, files: 3 },
  'v1.1.1 BLAKE3': { ...own('v1.1.1', 'files-blake3.sig'), flags: OWN_KEY, files: 3 },
  'v1.1.1 pieces': { ...own('v1.1.1', 'shards-sha256.sig'), flags: OWN_KEY, files: 3, unsigned: ['empty'] },
  'v1.1.1 pieces, BLAKE2b': { ...own('v1.1.1', 'shards-blake2b.sig'), flags: OWN_KEY, files: 3, unsigned: ['empty'] },
  'v1.1.1 git paths signed': { ...own('v1.1.1', 'no-git-paths.sig'), flags: OWN_KEY, files: 3 },
  'v1.1.1 pieces of a single file': {
    model: join(OMS, 'v1.1.1/model/weights.bin'),
    signature: join(OMS, 'v1.1.1/file-shards-sha256.sig'),
    flags: OWN_KEY,
    files: 1,
  },
}

const context = {
  cwd: PROJECT,
  now: new Date('2026-12-01'),
  cachePath: undefined,
  progress: () => silent,
  signal: new AbortController().signal,
}

function verify({ model, signature, flags }: Case) {
  const plan = trustPlan((name) => flags[name])
  return verifyModel(
    {
      model,
      signature: { kind: 'bundle', file: signature },
      plan,
      only: [],
      ignoreUnsigned: false,
      ignorePaths: [],
      requireContent: false,
      demands: NO_DEMANDS,
    },
    context,
  )
}

describe('signatures of model_signing', () => {
  test.each(Object.entries(CASES))('%s verifies', async (_name, vector) => {
    const { differences, problems, checked, signed, unsigned } = await verify(vector)
    expect({ differences, problems }).toEqual({ differences: [], problems: [] })
    expect(checked.length).toBe(vector.files)
    expect(signed.root.startsWith(vector.root ?? '')).toBe(true)
    expect(unsigned.paths).toEqual(vector.unsigned ?? [])
  })

  test.each(Object.entries(CASES))('%s does not verify once a bit of its payload or signature is another', async (_name, vector) => {
    const json = JSON.parse(read(vector.signature)) as { dsseEnvelope: { payload: string; signatures: { sig: string }[] } }
    const flip = (text: string, at: number) => {
      const bytes = Buffer.from(text, 'base64')
      bytes[at] = (bytes[at] ?? 0) ^ 1
      return bytes.toString('base64')
    }
    const { verifyBundle } = await import('../../../src/domains/signing/verify.ts')
    const { resolveTrust } = await import('../../../src/commands/verify/trust.ts')
    const trust = await resolveTrust(
      trustPlan((name) => vector.flags[name]),
      { ...context, seal: undefined },
    )
    const [signature] = json.dsseEnvelope.signatures
    for (const change of [
      { payload: flip(json.dsseEnvelope.payload, 40) },
      { signatures: [{ ...signature, sig: flip(signature?.sig ?? '', 20) }] },
    ]) {
      const bundle = parseBundle(JSON.stringify({ ...json, dsseEnvelope: { ...json.dsseEnvelope, ...change } }), 'b')
      await expect(verifyBundle(bundle, trust, 'b')).rejects.toMatchObject({ code: 'SIGNATURE_INVALID' })
    }
  })

  test('the shipped trust root is the public-good one and has an expiry date', () => {
    const { root, expires, from } = shippedTrustRoot()
    expect([from, root.tlogs.length > 0, root.certificateAuthorities.length > 0]).toEqual(['shipped', true, true])
    expect(expires).toMatch(/^20\d\d-/)
  })
})

describe('the specification', () => {
  const ajv = new Ajv2020({ strict: false })
  for (const name of readdirSync(join(VECTORS, 'spec/schemas')))
    ajv.addSchema(JSON.parse(read(join(VECTORS, 'spec/schemas', name))) as object)
  const valid = (schema: string, value: unknown) => ajv.validate(`https://model_signing/${schema}/v1.0/schema`, value)
  const list = (name: string) =>
    readdirSync(join(VECTORS, 'spec/test-vectors', name)).map((entry) => join(VECTORS, 'spec/test-vectors', name, entry))

  test.each(list('valid'))('%s is valid and is read', (path) => {
    const json = JSON.parse(read(path)) as unknown
    expect(valid('bundle', json)).toBe(true)
    const bundle = parseBundle(read(path), path)
    const payload = JSON.parse(bundle.payload.toString('utf8')) as unknown
    expect(valid('statement', payload)).toBe(true)
  })

  test.each(list('invalid'))('%s is refused', (path) => {
    const text = read(path)
    expect(text.trim() !== '' && valid('bundle', JSON.parse(text))).toBe(false)
    expect(() => parseBundle(text, path)).toThrow(expect.objectContaining({ code: 'SIGNATURE_INVALID' }))
  })

  test.each(list('invalid-payload'))('%s is refused', (path) => {
    expect(() => parseSignedModel(parseBundle(read(path), path), path)).toThrow(expect.objectContaining({ code: 'SIGNATURE_INVALID' }))
  })
})
