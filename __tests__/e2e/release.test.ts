import { generateKeyPairSync } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { startActionsServices } from '../rig/actions-services.ts'
import { BASE, FULL, openWorld, pullPayload, type Scenario, type World } from '../rig/gate.ts'
import { temporaryFolder } from '../rig/git.ts'
import { runsFromSource } from '../rig/in-process.ts'
import { manifestOf, modelFiles, modelIn, PICKLE, safetensors } from '../rig/model.ts'
import { type RunOptions, runStep, type StepResult, weightsealCommand } from '../rig/runner.ts'
import { CLAIMS, type LocalSigstore, startSigstore } from '../rig/sigstore.ts'

let sigstore: LocalSigstore
let world: World | undefined

beforeAll(async () => {
  sigstore = await startSigstore()
})
afterAll(() => sigstore.close())
afterEach(async () => {
  const unknown = world?.github.unknown ?? []
  await world?.close()
  world = undefined
  await sigstore.control()
  expect(unknown).toEqual([])
})

const RELEASER = [...FULL, 'contents: write', 'attestations: write']
const CONFIG = 'version: 1\nmodels:\n  - { path: models/sentiment, name: sentiment, version: 1.0.0 }\n'
const MODEL = { ...BASE, '.github/weightseal.yml': CONFIG }

/** Runs a command on the tag v1.0.0 of main, as the event `release` does, with a token of the same run. */
async function release(scenario: Partial<Scenario> = {}, options: Partial<RunOptions> = {}): Promise<StepResult> {
  world = await openWorld({
    base: MODEL,
    head: { 'docs/x.md': 'x' },
    permissions: RELEASER,
    ...scenario,
    github: { releases: ['v1.0.0'], ...scenario.github },
  })
  const { repository, github } = world
  const sha = repository.resolve('main')
  const workflow = 'acme/models/.github/workflows/release.yml@refs/tags/v1.0.0'
  await sigstore.control({
    claims: {
      ...CLAIMS,
      sha,
      ref: 'refs/tags/v1.0.0',
      event_name: 'release',
      run_id: '1001',
      san: `https://github.com/${workflow}`,
      workflow_ref: workflow,
      job_workflow_ref: workflow,
    },
  })
  const { inputs, env, ...rest } = options
  return runStep({
    workspace: repository.checkout(sha),
    event: 'release',
    payload: { action: 'published', release: github.releaseOf('v1.0.0'), repository: { private: false, visibility: 'public' } },
    sha,
    ref: 'refs/tags/v1.0.0',
    apiUrl: github.url,
    inputs: { command: 'release', 'trust-config': sigstore.trustConfig, ...inputs },
    env: {
      ...sigstore.env,
      GITHUB_WORKFLOW_REF: workflow,
      GITHUB_REPOSITORY_ID: '1001',
      GITHUB_REPOSITORY_OWNER_ID: '2002',
      RUNNER_ENVIRONMENT: 'github-hosted',
      ...env,
    },
    ...rest,
  })
}

/** How often Fulcio was asked since. */
const signings = async () => (await sigstore.requests()).filter((call) => call.endsWith('/signingCert')).length

/** What a consumer does with the assets of a release. */
async function consume(digest: string, model: string) {
  const folder = temporaryFolder('consumer')
  for (const { name, content } of world?.github.assets ?? []) writeFileSync(join(folder, name), content)
  const seal = world?.github.assets.find(({ name }) => name.endsWith('.seal.json'))?.name ?? ''
  const args = ['verify', model, '--seal', join(folder, seal), '--offline', '--from-repo', 'acme/models', '--trusted-root-digest', digest]
  return weightsealCommand(args, { cwd: folder, env: { PATH: process.env['PATH'] ?? '' }, inProcess: false })
}

describe('command: release', () => {
  runsFromSource()

  test('evaluates, signs and publishes; a consumer verifies the assets offline', async () => {
    const list = join(temporaryFolder('list'), 'artifacts')
    writeFileSync(list, '')
    const services = await startActionsServices()
    const { code, outputs, log, summary } = await release({}, { env: { GITHUB_ARTIFACTS: list, ...services.env }, inProcess: false })
    await services.close()
    expect([code, log.includes('eyJ')]).toEqual([0, false])
    expect(world?.github.assets.map(({ name, release: id }) => [id, name])).toEqual([
      [5000, 'weightseal.manifest.json'],
      [5000, 'model.sig'],
      [5000, 'sentiment-1.0.0.seal.json'],
    ])
    expect(summary).toContain('Released: sentiment 1.0.0')
    expect(summary).toContain(
      `verify MODEL_DIR --seal sentiment-1.0.0.seal.json --offline --from-repo acme/models --trusted-root-digest ${outputs['trusted-root-digest']}`,
    )
    expect(outputs).toMatchObject({ verdict: 'allow', conclusion: 'pass', 'model-digest': expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(world?.github.statuses.at(-1)).toMatchObject({ context: 'weightseal/release', state: 'success' })
    expect(
      readFileSync(list, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => basename(line)),
    ).toEqual(['weightseal.manifest.json', 'model.sig', 'sentiment-1.0.0.seal.json'])
    for (const file of [outputs['bundle-path'], outputs['seal-path']]) expect(existsSync(file ?? '')).toBe(true)
    expect([...services.artifacts.values()].map(({ finalized }) => finalized)).toEqual([true])
    const checkout = world?.repository.checkout('main') ?? ''
    const consumed = await consume(outputs['trusted-root-digest'] ?? '', join(checkout, 'models/sentiment'))
    expect([consumed.code, consumed.output]).toEqual([0, expect.stringContaining('Verified sentiment 1.0.0')])
    expect(consumed.output).toContain('provenance: built from https://github.com/acme/models')
    writeFileSync(join(checkout, 'models/sentiment/config.json'), '{}')
    expect((await consume(outputs['trusted-root-digest'] ?? '', join(checkout, 'models/sentiment'))).code).toBe(1)
  })

  test('a model that the gate blocks is not signed, and nothing is published', async () => {
    const before = await signings()
    const { code, log } = await release({ base: { ...MODEL, 'models/sentiment/planted.pkl': PICKLE } }, { inProcess: false })
    expect([code, log.includes('WS-INT')]).toEqual([1, true])
    expect([await signings(), world?.github.assets]).toEqual([before, []])
  })

  test('a signature by another identity than the configured one is not published', async () => {
    const config = `${CONFIG}signing:\n  identity: { fromRepo: acme/other }\n`
    const before = await signings()
    const { code, log } = await release({ base: { ...MODEL, '.github/weightseal.yml': config } })
    expect([code, log]).toEqual([1, expect.stringContaining('repository: expected acme/other, found acme/models')])
    expect([await signings(), world?.github.assets]).toEqual([before, []])
  })

  test('warn-only does not publish what its signature is not good for', async () => {
    const config = `${CONFIG}signing:\n  identity: { fromRepo: acme/other }\n`
    const { code } = await release({ base: { ...MODEL, '.github/weightseal.yml': config } }, { inputs: { 'warn-only': 'true' } })
    expect([code, world?.github.assets]).toEqual([1, []])
  })

  test('warn-only does not make a success of a release that did not happen', async () => {
    const { code, log } = await release({ base: { ...MODEL, 'models/sentiment/planted.pkl': PICKLE } }, { inputs: { 'warn-only': 'true' } })
    expect([code, log]).toEqual([1, expect.stringContaining('Nothing was released')])
  })

  test('an upload of findings that was demanded and failed stops the release', async () => {
    const { code } = await release({ github: { releases: ['v1.0.0'], codeScanning: false } }, { inputs: { 'upload-sarif': 'always' } })
    expect([code, world?.github.assets]).toEqual([3, []])
  })

  test('pointers instead of content are not released', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 5000\n`
    const before = await signings()
    const { code } = await release({
      base: { ...MODEL, ...modelIn('models/sentiment', { ...modelFiles(), 'model.safetensors': pointer }) },
    })
    expect(code).toBe(1)
    expect(await signings()).toBe(before)
  })

  test.each(['pull_request', 'pull_request_target'])('%s is refused', async (event) => {
    const { code, log } = await release(
      {},
      {
        event,
        payload: pullPayload({ number: 1, title: '', author: 'alice', baseRef: 'main', headRef: 'feature', state: 'OPEN' }, 'a'.repeat(40)),
      },
    )
    expect([code, log]).toEqual([2, expect.stringContaining(`does not run on ${event}`)])
    expect(world?.github.assets).toEqual([])
  })

  test('without contents: write it ends undecided, with the line that is missing, and signs nothing', async () => {
    const before = await signings()
    const { code, log } = await release({ permissions: FULL })
    expect([code, log]).toEqual([3, expect.stringContaining('permissions: { contents: write }')])
    expect(await signings()).toBe(before)
    expect(world?.github.statuses.at(-1)).toMatchObject({ state: 'error' })
  })

  test.each([401, 403, 404, 422, 429, 500, 'hang', 'empty'] as const)('an upload that ends with %s never allows', async (fault) => {
    let set = false
    const { code, outputs } = await release({ github: { releases: ['v1.0.0'] } }, {
      env: { WEIGHTSEAL_API_TIMEOUT_MS: '700' },
      get payload() {
        if (!set) world?.github.faults.set('POST /uploads{repo}/releases/:id/assets', fault)
        set = true
        return { action: 'published', release: world?.github.releaseOf('v1.0.0'), repository: { private: false } }
      },
    } as Partial<RunOptions>)
    expect(code).toBe(3)
    expect(outputs['conclusion']).toBe('fail')
  })

  test('a release that is complete is not signed again', async () => {
    const { code } = await release()
    expect(code).toBe(0)
    const github = world?.github as NonNullable<typeof world>['github']
    const again = await runStep({
      workspace: world?.repository.checkout('main') ?? '',
      event: 'release',
      payload: { action: 'published', release: github.releaseOf('v1.0.0'), repository: { private: false } },
      sha: world?.repository.resolve('main') ?? '',
      ref: 'refs/tags/v1.0.0',
      apiUrl: github.url,
      inputs: { command: 'release', 'trust-config': sigstore.trustConfig },
      env: sigstore.env,
    })
    expect([again.code, again.code === 0 ? '' : again.log]).toEqual([0, ''])
    expect(github.assets).toHaveLength(3)
  })

  test('attestations are stored when that is asked for', async () => {
    const { code, outputs } = await release({}, { inputs: { 'store-attestations': 'true' } })
    expect([code, world?.github.attestations.length]).toEqual([0, 3])
    expect(outputs['attestation-id']?.split('\n')).toHaveLength(3)
  })

  test('attestations of a key are refused before anything is signed', async () => {
    const { code, log } = await release({}, { inputs: { 'store-attestations': 'true', method: 'key', 'trust-config': '' } })
    expect([code, log]).toEqual([2, expect.stringContaining('GitHub stores only keyless statements')])
  })

  test('where the attestations API is not to be had, the message says so', async () => {
    const { code, log } = await release(
      { github: { releases: ['v1.0.0'], attestationsApi: false } },
      { inputs: { 'store-attestations': 'true' } },
    )
    expect([code, log]).toEqual([3, expect.stringContaining('not on GitHub Enterprise Server')])
  })

  test('several models have names of their own', async () => {
    const other = modelIn('models/other', modelFiles(2), { name: 'other', version: '2.0.0' })
    const { code, log } = await release({ base: { ...MODEL, ...other } })
    expect([code, code === 0 ? '' : log]).toEqual([0, ''])
    expect(world?.github.assets.map(({ name }) => name).sort()).toEqual([
      'models-other.model.sig',
      'models-other.weightseal.manifest.json',
      'models-sentiment.model.sig',
      'models-sentiment.weightseal.manifest.json',
      'other-2.0.0.seal.json',
      'sentiment-1.0.0.seal.json',
    ])
  })

  test('models that are single files in one folder each have a signature and a seal of their own', async () => {
    const files = { 'flat/a.safetensors': safetensors(1), 'flat/b.safetensors': safetensors(2) }
    const manifests = Object.entries(files).map(([path, bytes]) => {
      const [file = '', name = ''] = [path.slice('flat/'.length), path.slice('flat/'.length, -'.safetensors'.length)]
      return [`${path}.weightseal.manifest.json`, manifestOf({ [file]: bytes }, { name })] as const
    })
    const config =
      'version: 1\nmodels: [{ path: flat/a.safetensors, name: a, version: 1.0.0 }, { path: flat/b.safetensors, name: b, version: 1.0.0 }]\n'
    const { code, log } = await release({
      base: { 'README.md': 'x', '.github/weightseal.yml': config, ...files, ...Object.fromEntries(manifests) },
    })
    expect([code, code === 0 ? '' : log]).toEqual([0, ''])
    const seals = (world?.github.assets ?? []).filter(({ name }) => name.endsWith('.seal.json'))
    expect(seals.map(({ name }) => name).sort()).toEqual(['a-1.0.0.seal.json', 'b-1.0.0.seal.json'])
    const digests = seals.map(({ content }) => (JSON.parse(content.toString()) as { modelDigest: string }).modelDigest)
    expect(new Set(digests).size).toBe(2)
  })

  test('models in folders with equal names after replacement have files of their own', async () => {
    const twin = modelIn('models-sentiment', modelFiles(2), { name: 'other', version: '2.0.0' })
    const { code, log } = await release({ base: { ...MODEL, ...twin } })
    expect([code, code === 0 ? '' : log]).toEqual([0, ''])
    expect(new Set(world?.github.assets.map(({ name }) => name)).size).toBe(6)
  })

  test('models of one name and version are refused before anything is signed', async () => {
    const before = await signings()
    const twin = modelIn('models/twin', modelFiles(2), { name: 'sentiment', version: '1.0.0' })
    const { code, log } = await release({ base: { ...MODEL, ...twin } })
    expect([code, log]).toEqual([2, expect.stringContaining('models/sentiment and models/twin would have the same seal')])
    expect(await signings()).toBe(before)
  })

  test('on the push of a tag the release of the tag gets the assets, when that is asked for', async () => {
    const push = { event: 'push', payload: { before: '0'.repeat(40), repository: { private: false } } }
    expect((await release({}, push)).code).toBe(0)
    expect(world?.github.assets).toEqual([])
    await world?.close()
    expect((await release({}, { ...push, inputs: { 'release-assets': 'always' } })).code).toBe(0)
    expect(world?.github.assets).toHaveLength(3)
    await world?.close()
    const none = await release({ github: { releases: [] } }, { ...push, inputs: { 'release-assets': 'always' } })
    expect([none.code, none.log]).toEqual([2, expect.stringContaining('has no release')])
  })

  test.each([
    ['private, by the event', { action: 'published', repository: { private: true } }, 'public'],
    ['private, by the API', { action: 'published' }, 'private'],
  ] as const)('a repository that is %s does not sign with the public log', async (_name, payload, visibility) => {
    const { code, log } = await release(
      { github: { releases: ['v1.0.0'], visibility } },
      { inputs: { 'trust-config': '', 'release-assets': 'never' }, payload },
    )
    expect([code, log]).toEqual([2, expect.stringContaining('This repository is private')])
  })

  test('without id-token: write it says the line that is missing', async () => {
    const { code, log, summary } = await release({}, { env: { ACTIONS_ID_TOKEN_REQUEST_URL: '' } })
    expect([code, log]).toEqual([3, expect.stringContaining('id-token: write')])
    expect(summary).toContain('id-token: write')
  })

  test('with a key that the configuration names', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    const today = new Date().toISOString().slice(0, 10)
    const config = `${CONFIG}signing:\n  method: key\n  publicKeys: [{ path: keys/a.pub, since: ${today} }]\n`
    const base = { ...MODEL, '.github/weightseal.yml': config, 'keys/a.pub': publicKey.export({ type: 'spki', format: 'pem' }).toString() }
    const options = { inputs: { 'trust-config': '' }, env: { WEIGHTSEAL_SIGNING_KEY: pem }, inProcess: false }
    const { code, rawOutput, masks } = await release({ base }, options)
    expect([code, code === 0 ? '' : rawOutput]).toEqual([0, ''])
    const secret = pem.split('\n')[1] ?? ''
    expect([masks.join().includes(secret), rawOutput.replace(/^::add-mask::.*$/gm, '').includes(secret)]).toEqual([true, false])
  })
})

describe('command: sign and command: verify', () => {
  const inputs = { path: 'models/sentiment', 'trust-config': '' }

  test('a signed model verifies in a deploy job, and one that was changed does not', async () => {
    const signed = await release({}, { inputs: { command: 'sign', path: 'models/sentiment' } })
    expect([signed.code, signed.outputs['oms-root']]).toEqual([0, expect.stringMatching(/^[0-9a-f]{64}$/)])
    const bundle = readFileSync(signed.outputs['bundle-path'] ?? '', 'utf8')
    const verify = async (tamper: (folder: string) => void) => {
      const workspace = world?.repository.checkout('main') ?? ''
      writeFileSync(join(workspace, 'models/sentiment/model.sig'), bundle)
      tamper(workspace)
      return runStep({
        workspace,
        event: 'workflow_dispatch',
        payload: { action: 'published' },
        sha: 'a'.repeat(40),
        ref: 'refs/heads/main',
        apiUrl: world?.github.url ?? '',
        inputs: {
          command: 'verify',
          path: 'models/sentiment',
          'from-repo': 'acme/models',
          'trusted-root': sigstore.trustedRootFile,
          offline: 'true',
        },
      })
    }
    const good = await verify(() => {})
    expect([good.code, good.outputs['verified'], good.outputs['verdict']]).toEqual([0, 'true', 'allow'])
    expect(good.summary).toContain('✅ Weightseal: verified')
    const bad = await verify((folder) => writeFileSync(join(folder, 'models/sentiment/config.json'), '{"::error::":1}'))
    expect([bad.code, bad.outputs['verified'], bad.outputs['verdict']]).toEqual([1, 'false', 'block'])
    expect(bad.annotations).toContainEqual(expect.objectContaining({ level: 'error', message: expect.stringContaining('config.json') }))
    const broken = await verify((folder) => writeFileSync(join(folder, 'models/sentiment/model.sig'), '{}'))
    expect([broken.code, broken.outputs['verdict'], broken.summary]).toEqual([
      1,
      'block',
      expect.stringContaining('❌ Weightseal: not verified'),
    ])
  })

  test('verify with a seal tells the name and version of the model that verified, and of no other', async () => {
    const { outputs } = await release()
    const seal = outputs['seal-path'] ?? ''
    const workspace = world?.repository.checkout('main') ?? ''
    writeFileSync(join(workspace, basename(seal)), readFileSync(seal))
    const verify = (minVersion: string) =>
      runStep({
        ...{
          workspace,
          event: 'workflow_dispatch',
          payload: {},
          sha: 'a'.repeat(40),
          ref: 'refs/heads/main',
          apiUrl: world?.github.url ?? '',
        },
        inputs: {
          ...{ command: 'verify', path: 'models/sentiment', seal: basename(seal), 'min-version': minVersion },
          ...{ 'from-repo': 'acme/models', 'trusted-root': sigstore.trustedRootFile, offline: 'true' },
        },
      })
    const good = await verify('1.0.0')
    expect([good.code, good.outputs['model-name'], good.outputs['model-version']]).toEqual([0, 'sentiment', '1.0.0'])
    const old = await verify('1.0.1')
    expect([old.code, old.outputs['model-name'], old.outputs['model-version']]).toEqual([1, undefined, undefined])
  })

  test('verify without trusted signers is a usage error', async () => {
    const { code, outputs } = await release({}, { inputs: { ...inputs, command: 'verify' } })
    expect([code, outputs['verified']]).toEqual([2, 'false'])
  })
})

describe('the pack signing on a pull request', () => {
  runsFromSource()

  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const KEY = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const PUB = publicKey.export({ type: 'spki', format: 'pem' }).toString()
  const today = new Date().toISOString().slice(0, 10)
  const config = (since = today) => `${CONFIG}signing:\n  publicKeys: [{ path: keys/a.pub, since: ${since} }]\n`

  /** Signs files as `weightseal sign` does. */
  async function sigOf(files: ReturnType<typeof modelIn>, key = KEY): Promise<string> {
    const folder = temporaryFolder('sig')
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    const { code } = await weightsealCommand(['sign', 'models/sentiment', '--method', 'key'], {
      cwd: folder,
      env: { PATH: process.env['PATH'] ?? '', WEIGHTSEAL_SIGNING_KEY: key },
    })
    expect(code).toBe(0)
    return readFileSync(join(folder, 'models/sentiment/model.sig'), 'utf8')
  }

  const good = modelIn('models/sentiment', modelFiles())
  const next = modelIn('models/sentiment', modelFiles(2), { version: '1.1.0' })
  const SIG = 'models/sentiment/model.sig'

  async function judge(head: Scenario['head'], base: Scenario['base'] = {}): Promise<StepResult> {
    world = await openWorld({
      base: { ...MODEL, '.github/weightseal.yml': config(), 'keys/a.pub': PUB, [SIG]: await sigOf(good), ...base },
      head,
    })
    return world.run()
  }

  test('an untouched, signed model is allowed', async () => {
    expect((await judge({ 'docs/x.md': 'x' })).code).toBe(0)
  })

  test('weights that changed under an old signature block, on the signature', async () => {
    const { code } = await judge(next)
    expect(code).toBe(1)
    const annotations = world?.github.checks.at(-1)?.annotations ?? []
    expect(annotations).toContainEqual(
      expect.objectContaining({
        path: SIG,
        title: expect.stringContaining('WS-SIG-002'),
        message: expect.stringContaining('"model.safetensors" signed sha256'),
      }),
    )
  })

  test('weights that were signed again are allowed', async () => {
    expect((await judge({ ...next, [SIG]: await sigOf(next) })).code).toBe(0)
  })

  test('a change does not bring its own key', async () => {
    const own = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const key = own.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    const { code, log } = await judge({
      ...next,
      [SIG]: await sigOf(next, key),
      'keys/a.pub': own.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    })
    expect([code, log]).toEqual([1, expect.stringContaining('WS-SIG-002')])
  })

  test('an old key is reported, and a configured key that is missing is undecided', async () => {
    const old = await judge({ 'docs/x.md': 'x' }, { '.github/weightseal.yml': config('2026-01-01') })
    expect([old.code, old.log]).toEqual([0, expect.stringContaining('WS-SIG-006')])
    await world?.close()
    const none = await judge({ 'docs/x.md': 'x' }, { 'keys/a.pub': null })
    expect(none.code).not.toBe(0)
  })

  test('an older bundle without a hint is held against every configured key', async () => {
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ type: 'spki', format: 'pem' }).toString()
    const bundle = JSON.parse(await sigOf(good)) as { verificationMaterial: object }
    bundle.verificationMaterial = { publicKey: { rawBytes: Buffer.from(PUB).toString('base64') } }
    const keys = `publicKeys: [{ path: keys/b.pub, since: ${today} }, { path: keys/a.pub, since: ${today} }]`
    const base = { '.github/weightseal.yml': `${CONFIG}signing:\n  ${keys}\n`, 'keys/b.pub': other, [SIG]: JSON.stringify(bundle) }
    expect((await judge({ 'docs/x.md': 'x' }, base)).code).toBe(0)
  })

  test('a signature file that is not a bundle blocks', async () => {
    const { code, log } = await judge({ [SIG]: '{"mediaType": 1}' })
    expect([code, log]).toEqual([1, expect.stringContaining('mediaType is 1, expected that of')])
  })

  test('a keyless signature of an instance that is not configured does not count as verified', async () => {
    const { outputs } = await release({}, { inputs: { command: 'sign', path: 'models/sentiment' } })
    const keyless = readFileSync(outputs['bundle-path'] ?? '', 'utf8')
    await world?.close()
    const { code, log } = await judge({ [SIG]: keyless })
    expect([code, log]).toEqual([1, expect.stringContaining('WS-SIG-002')])
  })
})
