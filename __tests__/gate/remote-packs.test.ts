import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { SealError } from '../../src/core/errors.ts'
import { buildManifest } from '../../src/domains/manifest/build.ts'
import { servicesOf } from '../../src/domains/signing/services.ts'
import { payloadOf } from '../../src/domains/signing/sign.ts'
import { statementOf } from '../../src/domains/signing/statement.ts'
import { parseTrustedRoot, type TrustRoot } from '../../src/domains/signing/trust-root.ts'
import { remotePacks } from '../../src/gate/remote-packs.ts'
import { octokitGitHub } from '../../src/ports/github/octokit.ts'
import { signKeyless } from '../../src/ports/sigstore/sigstore-signer.ts'
import { parseRemoteSource, type RemotePack, type RemotePlace } from '../../src/settings/remote-pack.ts'
import { Repository } from '../rig/git.ts'
import { type Fault, startGitHub } from '../rig/github.ts'
import { GITHUB_ISSUER, IDENTITY, type LocalSigstore, startSigstore } from '../rig/sigstore.ts'

const SOURCE = `github:acme/policies//ml.yml?ref=${'1'.repeat(40)}`
const TEXT = 'apiVersion: weightseal/v1\n'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const pack = (signed?: RemotePack['signed']): RemotePack => ({ source: SOURCE, at: parseRemoteSource(SOURCE), signed })
const nameOf = (place: RemotePlace) => (place.kind === 'file' ? place.path : place.name)
const reads = (files: Readonly<Record<string, string>>) => async (place: RemotePlace) => {
  const text = files[nameOf(place)]
  return text === undefined ? undefined : Buffer.from(text)
}
const trustless = async (): Promise<TrustRoot> => {
  throw new Error('unexpected request for the trust root')
}

async function evaluate(
  files: Readonly<Record<string, string>>,
  lock: Readonly<Record<string, string>>,
  one = pack(),
  trustRoot = trustless,
) {
  const { sources, subjects, loaded } = await remotePacks({ packs: [one], lock, lockFile: 'lock', trustRoot }, reads(files))
  return [sources['policies.remote']?.status, subjects[0]?.data['state'], loaded.length]
}

describe('a remote pack', () => {
  test('is used if its digest is the locked one', async () => {
    expect(await evaluate({ 'ml.yml': TEXT }, { [SOURCE]: sha256(TEXT) })).toEqual(['ok', 'locked', 1])
  })

  test.each([
    ['that is not locked', { 'ml.yml': TEXT }, {}, 'unlocked'],
    ['with different content', { 'ml.yml': `${TEXT}# more` }, { [SOURCE]: sha256(TEXT) }, 'mismatch'],
    ['that does not exist', {}, { [SOURCE]: sha256(TEXT) }, 'unread'],
    ['locked under an inherited property', { 'ml.yml': TEXT }, Object.create({ [SOURCE]: sha256(TEXT) }) as object, 'unlocked'],
  ])('%s is not used', async (_, files, lock, state) => {
    expect(await evaluate(files, lock as Readonly<Record<string, string>>)).toEqual(['ok', state, 0])
  })

  test('is unknown without a token', async () => {
    const { sources, loaded } = await remotePacks({ packs: [pack()], lock: {}, lockFile: 'lock', trustRoot: trustless }, undefined)
    expect([sources['policies.remote']?.status, loaded]).toEqual(['error', []])
  })

  test.each([
    `github:acme/policies//ml.yml?ref=main`,
    `github:acme/policies//ml.yml?ref=${'1'.repeat(39)}`,
    `github:acme/policies//ml.yml?ref=${'1'.repeat(40)}&x=1`,
    `github:acme/policies//../ml.yml?ref=${'1'.repeat(40)}`,
    `github:acme/policies/ml.yml?ref=${'1'.repeat(40)}`,
    'github:acme/policies/releases/v1',
    'https://example.org/ml.yml',
  ])('%s is rejected', (source) => {
    expect(() => parseRemoteSource(source)).toThrow(SealError)
  })

  test.each([401, 403, 422, 429, 500, 'hang', 'empty'] as const)(
    'an error of GitHub (%s) makes the source unknown',
    async (fault: Fault) => {
      const repository = new Repository()
      const commit = repository.commit('main', { 'ml.yml': TEXT }, 'x')
      const github = await startGitHub({ repository, tokens: { t: { login: 'x', permissions: ['contents: read'] } } })
      const options = {
        token: 't',
        apiUrl: github.url,
        owner: 'acme',
        repo: 'models',
        timeoutMs: fault === 'hang' ? 200 : 5000,
        retryBaseMs: 1,
      }
      const source = `github:acme/models//ml.yml?ref=${commit}`
      const read = async (place: RemotePlace) =>
        place.kind === 'file' ? octokitGitHub(options).fileAt({ ...place, ref: place.commit }) : undefined
      const request = {
        packs: [{ source, at: parseRemoteSource(source), signed: undefined }],
        lock: { [source]: sha256(TEXT) },
        lockFile: 'l',
        trustRoot: trustless,
      }
      expect((await remotePacks(request, read)).loaded).toHaveLength(1)
      github.faults.set('GET /repos/:owner/:name/contents/*', fault)
      const { sources, loaded } = await remotePacks(request, read)
      expect([['error', 'forbidden'].includes(sources['policies.remote']?.status ?? ''), loaded]).toEqual([true, []])
      await github.close()
      repository.remove()
    },
  )
})

describe('a pack among the assets of a release', () => {
  const source = 'github:acme/models/releases/v1.0.0/ml.yml'
  const request = {
    packs: [{ source, at: parseRemoteSource(source), signed: undefined }],
    lock: { [source]: sha256(TEXT) },
    lockFile: 'l',
    trustRoot: trustless,
  }

  test('is read by its name, and not used with another name or tag or after an error', async () => {
    const repository = new Repository()
    const tokens = { t: { login: 'x', permissions: ['contents: read'] } }
    const github = await startGitHub({ repository, tokens, releases: ['v1.0.0'], releaseFiles: { 'other.yml': 'x', 'ml.yml': TEXT } })
    const api = octokitGitHub({ token: 't', apiUrl: github.url, owner: 'acme', repo: 'models', timeoutMs: 1500, retryBaseMs: 1 })
    const read = async (place: RemotePlace) => (place.kind === 'asset' ? api.releaseAsset(place) : undefined)
    expect((await remotePacks(request, read)).loaded).toEqual([{ path: source, text: TEXT }])
    const at = { kind: 'asset', owner: 'acme', repo: 'models', tag: 'v1.0.0', name: 'none.yml' } as const
    expect([await read(at), await read({ ...at, tag: 'v9' })]).toEqual([undefined, undefined])
    for (const route of ['GET {repo}/releases/tags/*', 'GET {repo}/releases/assets/:id'])
      for (const fault of [401, 403, 422, 429, 500, 'hang', 'empty'] as const) {
        github.faults.set(route, fault)
        const { sources, loaded } = await remotePacks(request, read)
        const unread = sources['policies.remote']?.status
        // An empty release does not contain the asset, so the pack is not used.
        expect([route, fault, loaded, unread === 'error' || unread === 'forbidden' || fault === 'empty']).toEqual([route, fault, [], true])
        github.faults.clear()
      }
    await github.close()
    repository.remove()
  })
})

describe('a pack that must be signed', () => {
  let sigstore: LocalSigstore
  let bundle: string
  let trustRoot: TrustRoot
  const identity = { issuer: GITHUB_ISSUER, identity: IDENTITY }
  const at = { ...parseRemoteSource(SOURCE), path: 'ml.yml.sig' } as RemotePlace
  beforeAll(async () => {
    sigstore = await startSigstore()
    const { trustedRoot, signingConfig } = JSON.parse(readFileSync(sigstore.trustConfig, 'utf8')) as {
      trustedRoot: unknown
      signingConfig: unknown
    }
    trustRoot = { root: parseTrustedRoot(trustedRoot, 'r'), json: null as never, from: 'file', name: 'r' }
    const services = servicesOf(signingConfig, { rekorVersion: 1, timestamp: true, now: new Date() }, 't')
    const files = [{ path: 'ml.yml', size: TEXT.length, sha256: sha256(TEXT), source: 'content' as const }]
    const manifest = buildManifest({ model: { name: 'ml.yml', version: '1' }, ignore: [], dependencies: [], files })
    bundle = JSON.stringify(
      await signKeyless(payloadOf(statementOf(manifest, { subject: 'ml.yml' })), { services, token: await sigstore.token() }),
    )
  })
  afterAll(() => sigstore.close())
  const lock = { [SOURCE]: sha256(TEXT) }
  const root = async () => trustRoot

  test('is used if the configured identity signed it', async () => {
    expect(await evaluate({ 'ml.yml': TEXT, 'ml.yml.sig': bundle }, lock, pack({ at, identity }), root)).toEqual(['ok', 'locked', 1])
  })

  test('is not used with another identity, other content, no signature, or an invalid one', async () => {
    const other = { ...identity, identity: 'https://github.com/mallory/x/.github/workflows/y.yml@refs/heads/main' }
    const changed = `${TEXT}# more`
    const broken = bundle.replace(/"sig":"(.)/, (_, letter: string) => `"sig":"${letter === 'A' ? 'B' : 'A'}`)
    const tries = await Promise.all([
      evaluate({ 'ml.yml': TEXT, 'ml.yml.sig': bundle }, lock, pack({ at, identity: other }), root),
      evaluate({ 'ml.yml': changed, 'ml.yml.sig': bundle }, { [SOURCE]: sha256(changed) }, pack({ at, identity }), root),
      evaluate({ 'ml.yml': TEXT }, lock, pack({ at, identity }), root),
      evaluate({ 'ml.yml': TEXT, 'ml.yml.sig': broken }, lock, pack({ at, identity }), root),
      evaluate({ 'ml.yml': TEXT, 'ml.yml.sig': '{}' }, lock, pack({ at, identity }), root),
    ])
    expect(tries).toEqual(Array.from({ length: 5 }, () => ['ok', 'unsigned', 0]))
  })
})
