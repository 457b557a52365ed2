import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { BASE, FULL, openWorld, type World } from '../rig/gate.ts'
import { temporaryFolder } from '../rig/git.ts'
import { runsFromSource } from '../rig/in-process.ts'
import { modelFiles, modelIn } from '../rig/model.ts'
import { type Kill, runStep, weightsealCommand } from '../rig/runner.ts'
import { CLAIMS, type LocalSigstore, startSigstore } from '../rig/sigstore.ts'

runsFromSource()

let sigstore: LocalSigstore
let world: World
const TAG = 'v1.0.0'
/** A release whose tag is not the version of the model. */
const OTHER_TAG = 'v9.9.9'
const SEAL = 'sentiment-1.0.0.seal.json'
const FILES = ['weightseal.manifest.json', 'model.sig', SEAL]
const CONFIG = 'version: 1\nmodels:\n  - { path: models/sentiment, name: sentiment, version: 1.0.0 }\n'

beforeAll(async () => {
  sigstore = await startSigstore()
})
afterAll(() => sigstore.close())
afterEach(async () => {
  const { unknown } = world.github
  await world.close()
  await sigstore.control()
  expect(unknown).toEqual([])
})

async function open(base: Readonly<Record<string, string | Uint8Array>> = {}): Promise<void> {
  world = await openWorld({
    base: { ...BASE, '.github/weightseal.yml': CONFIG, ...base },
    head: { 'docs/x.md': 'x' },
    permissions: [...FULL, 'contents: write', 'attestations: write'],
    github: { releases: [TAG, OTHER_TAG] },
  })
}

interface Attempt {
  readonly event?: 'release' | 'push' | 'workflow_dispatch'
  /** Members of the event. */
  readonly run?: object
  readonly action?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly claims?: object
  readonly workflow?: string
  readonly env?: Readonly<Record<string, string>>
  readonly tag?: string
  /** By service of Sigstore. */
  readonly faults?: object
  /** The checkout, when it is not that of the commit. */
  readonly workspace?: string
  /** Runs in a process of its own, and receives how to end it. */
  readonly onStart?: (kill: Kill) => void
}

async function attempt({
  event = 'release',
  action = 'published',
  inputs = {},
  claims = {},
  env = {},
  run = {},
  onStart,
  tag = TAG,
  faults = {},
  workspace,
  workflow = `acme/models/.github/workflows/release.yml@refs/tags/${tag}`,
}: Attempt = {}) {
  const { repository, github } = world
  const sha = repository.resolve('main')
  const ref = `refs/tags/${tag}`
  await sigstore.control({
    faults,
    claims: {
      ...CLAIMS,
      ...{ sha, ref, event_name: event, run_id: '1001', san: `https://github.com/${workflow}` },
      ...{ workflow_ref: workflow, job_workflow_ref: workflow },
      ...claims,
    },
  })
  const common = { repository: { private: false, visibility: 'public' } }
  return runStep({
    workspace: workspace ?? repository.checkout(sha),
    event,
    payload: event === 'release' ? { action, release: github.releaseOf(tag), ...common } : { before: '0'.repeat(40), ...common, ...run },
    ...(onStart === undefined ? {} : { onStart, inProcess: false }),
    sha,
    ref,
    apiUrl: github.url,
    inputs: { command: 'release', 'trust-config': sigstore.trustConfig, 'upload-artifact': 'false', ...inputs },
    env: {
      ...sigstore.env,
      GITHUB_WORKFLOW_REF: workflow,
      GITHUB_REPOSITORY_ID: '1001',
      GITHUB_REPOSITORY_OWNER_ID: '2002',
      RUNNER_ENVIRONMENT: 'github-hosted',
      ...env,
    },
  })
}

const DRAFT = { event: 'push', inputs: { 'release-assets': 'always', 'publish-draft': 'true' } } as const
/** What else jest can fake. */
const NOT_DATE = [
  ...(['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate'] as const),
  ...(['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] as const),
]
const signings = async () => (await sigstore.requests()).filter((call) => call.endsWith('/signingCert')).length
const names = () => world.github.assets.map(({ name }) => name).sort()
const states = () => world.github.statuses.map(({ state }) => state)

/** Lets the upload of one file fail. */
function failUpload(count: number): void {
  let left = count
  world.github.before = (call) => {
    if (!/^POST .*\/assets$/.test(call)) return
    if (left === 0) world.github.faults.set('POST /uploads{repo}/releases/:id/assets', 500)
    left -= 1
  }
}

function repair(): void {
  world.github.before = () => undefined
  world.github.faults.clear()
}

/** What a consumer does with the assets. */
async function consume(...more: readonly string[]): Promise<number | null> {
  const folder = temporaryFolder('consumer')
  for (const { name, content } of world.github.assets) writeFileSync(join(folder, name), content)
  const model = join(world.repository.checkout('main'), 'models/sentiment')
  const args = ['verify', model, '--seal', SEAL, '--from-repo', 'acme/models', '--trusted-root', sigstore.trustedRootFile]
  return (await weightsealCommand([...args, ...more, '--require', 'provenance,scan', '--offline'], { cwd: folder, env: {} })).code
}

describe('a release that was interrupted', () => {
  test.each([0, 1, 2])('after %i uploads is finished by the next run', async (count) => {
    await open()
    failUpload(count)
    const first = await attempt()
    expect([first.code, world.github.assets.length, states().includes('success')]).toEqual([3, count, false])
    repair()
    const second = await attempt()
    expect([second.code, second.code === 0 ? '' : second.log]).toEqual([0, ''])
    expect([names(), states().at(-1), await consume()]).toEqual([[...FILES].sort(), 'success', 0])
    const before = await signings()
    expect([(await attempt()).code, await signings(), await consume()]).toEqual([0, before, 0])
  })

  test('at any call to GitHub is finished by the next run', async () => {
    await open()
    const before = world.github.calls.length
    expect((await attempt()).code).toBe(0)
    const calls = world.github.calls.length - before
    await world.close()
    for (let count = 0; count < calls; count += 1) {
      await open()
      let left = count
      world.github.before = () => {
        if (left === 0) for (const route of world.github.routes) world.github.faults.set(route, 500)
        left -= 1
      }
      const first = await attempt({ env: { WEIGHTSEAL_API_TIMEOUT_MS: '500' } })
      const isPublished = world.github.assets.length === FILES.length
      expect([count, states().includes('success') && !isPublished]).toEqual([count, false])
      repair()
      const second = await attempt()
      expect([count, first.code !== 0 || isPublished, second.code, names(), states().at(-1)]).toEqual([
        count,
        true,
        0,
        [...FILES].sort(),
        'success',
      ])
      if (count < calls - 1) await world.close()
    }
  }, 240_000)

  test('by a kill at any change of GitHub is finished by the next run', async () => {
    const isChange = (call: string) => /^(POST|PATCH|DELETE) (?!.*\/graphql)/.test(call)
    await open()
    expect((await attempt()).code).toBe(0)
    const changes = world.github.calls.filter(isChange).length
    expect(changes).toBeGreaterThan(4)
    await world.close()
    for (let count = 0; count < changes; count += 1) {
      await open()
      let left = count
      let kill = () => undefined as unknown
      world.github.before = (call) => {
        if (!isChange(call)) return
        if (left === 0) kill()
        left -= 1
      }
      const first = await attempt({
        onStart: (end) => {
          kill = end
        },
      })
      const isPublished = world.github.assets.length === FILES.length
      expect([count, first.code, states().includes('success') && !isPublished]).toEqual([count, null, false])
      repair()
      expect([count, (await attempt()).code, names(), states().at(-1)]).toEqual([count, 0, [...FILES].sort(), 'success'])
      if (count < changes - 1) await world.close()
    }
  }, 240_000)

  test.each<readonly [string, RegExp, string]>([
    ['before it is evaluated', /^GET .*\/releases\/5000$/, 'Interrupted. Nothing was written.'],
    ['before it is signed', /^GET .*\/rulesets$/, 'Interrupted. Nothing was signed.'],
    ['before it is published', /signingCert$/, 'Interrupted. Nothing was published.'],
  ])('by SIGTERM %s publishes nothing, and is finished by the next run', async (_, when, words) => {
    await open()
    let kill: Kill | undefined
    const seen = (calls: readonly string[]) => {
      if (!calls.some((call) => when.test(call))) return
      kill?.('SIGTERM')
      kill = undefined
    }
    world.github.before = (call) => seen([call])
    const [before, requests] = [await signings(), (await sigstore.requests()).length]
    const polling = setInterval(() => void sigstore.requests().then((calls) => seen(calls.slice(requests))), 20)
    const first = await attempt({
      onStart: (end) => {
        kill = end
      },
    })
    clearInterval(polling)
    expect([first.code, names(), states().at(-1), first.log]).toEqual([130, [], 'error', expect.stringContaining(words)])
    expect((await signings()) > before).toBe(words.includes('published'))
    repair()
    expect([(await attempt()).code, names(), states().at(-1), await consume()]).toEqual([0, [...FILES].sort(), 'success', 0])
  })

  test.each<readonly [string, object, string]>([
    ['OIDC', { oidc: 500 }, 'GitHub did not issue an identity token (status 500)'],
    ['Fulcio', { fulcio: 403 }, 'The certificate authority did not issue a certificate'],
    ['Rekor', { rekor: 409 }, 'The transparency log did not accept the entry'],
    ['Rekor', { rekor: 500 }, 'sign again later'],
  ])('by %s that fails (%j) publishes nothing, and is finished by the next run', async (_, faults, words) => {
    await open()
    const env = { WEIGHTSEAL_SIGNING_RETRIES: '0' }
    const { code, log } = await attempt({ faults, env })
    expect([code, names(), states().includes('success'), log]).toEqual([3, [], false, expect.stringContaining(words)])
    expect([(await attempt()).code, await consume()]).toEqual([0, 0])
  })

  test('in the middle of an upload replaces what GitHub kept of it', async () => {
    await open()
    const { id: release } = world.github.releaseOf(TAG)
    world.github.assets.push({ id: 1, release, name: SEAL, content: Buffer.from('x'), state: 'starter', uploader: 'github-actions[bot]' })
    expect([(await attempt()).code, names(), await consume()]).toEqual([0, [...FILES].sort(), 0])
  })

  test('before its attestations stores them, and the files do not depend on that', async () => {
    await open()
    world.github.faults.set('POST {repo}/attestations', 403)
    const first = await attempt({ inputs: { 'store-attestations': 'true' } })
    expect([first.code, names()]).toEqual([3, [...FILES].sort()])
    repair()
    const second = await attempt({ inputs: { 'store-attestations': 'true' } })
    expect([second.code, world.github.attestations.length, await consume()]).toEqual([0, 3, 0])
  })

  test('does not touch what others uploaded', async () => {
    await open()
    const { id: release } = world.github.releaseOf(TAG)
    world.github.assets.push({ id: 1, release, name: 'model.sig', content: Buffer.from('x'), state: 'uploaded', uploader: 'mallory' })
    const before = await signings()
    const { code, log } = await attempt()
    expect([code, log, await signings()]).toEqual([2, expect.stringContaining('the asset model.sig, which @mallory uploaded'), before])
    expect(names()).toEqual(['model.sig'])
  })

  test.each([
    ['a file that is not a seal', () => Buffer.from('x'), 'it cannot be verified'],
    [
      'a seal of other files',
      (seal: Buffer) => Buffer.from(seal.toString().replace(/"version":"1\.0\.0"/g, '"version":"1.0.1"')),
      'it cannot be verified',
    ],
  ])('with %s in its place signs nothing', async (_, change, words) => {
    await open()
    await attempt()
    const index = world.github.assets.findIndex(({ name }) => name === SEAL)
    const [asset] = world.github.assets.slice(index)
    if (asset !== undefined) world.github.assets.splice(index, 1, { ...asset, content: change(asset.content) })
    const before = await signings()
    const { code, log } = await attempt()
    expect([code, log, await signings()]).toEqual([2, expect.stringContaining(words), before])
  })

  test('repairs files that are not those of its seal, if it uploaded them, and refuses those of others', async () => {
    await open()
    await attempt()
    const index = world.github.assets.findIndex(({ name }) => name === 'model.sig')
    const [asset] = world.github.assets.slice(index)
    if (asset === undefined) throw new Error('no signature')
    world.github.assets.splice(index, 1, { ...asset, content: Buffer.from('garbage') })
    expect([(await attempt()).code, await consume()]).toEqual([0, 0])
    const again = world.github.assets.findIndex(({ name }) => name === 'model.sig')
    world.github.assets.splice(again, 1, { ...asset, content: Buffer.from('garbage'), uploader: 'mallory' })
    const { code, log } = await attempt()
    expect([code, log]).toEqual([2, expect.stringContaining('which @mallory uploaded')])
  })

  test('by an app is finished with the token of the app', async () => {
    await open()
    const { id: release } = world.github.releaseOf(TAG)
    world.github.assets.push({
      id: 1,
      release,
      name: 'model.sig',
      content: Buffer.from('x'),
      state: 'uploaded',
      uploader: 'release-app[bot]',
    })
    expect([(await attempt()).code, names(), await consume()]).toEqual([0, [...FILES].sort(), 0])
  })

  test('and whose seal is of a workflow of a branch at the same commit signs nothing', async () => {
    await open()
    const branch = 'acme/models/.github/workflows/release.yml@refs/heads/evil'
    const claims = { ref: 'refs/heads/evil' }
    expect((await attempt({ workflow: branch, claims })).code).toBe(0)
    const before = await signings()
    const { code, log } = await attempt()
    expect([code, log, await signings()]).toEqual([2, expect.stringContaining('it was signed by another job'), before])
  })

  test('and whose tag then moved to another commit signs nothing', async () => {
    await open()
    await attempt()
    world.repository.commit('main', { 'docs/y.md': 'y' }, 'later')
    const before = await signings()
    const { code, log } = await attempt()
    expect([code, log, await signings()]).toEqual([2, expect.stringContaining('it is the seal of commit'), before])
  })
})

const mounted: string[] = []
afterAll(() => {
  for (const folder of mounted) execFileSync('umount', [folder])
})

function mount(folder: string, ...args: readonly string[]): string {
  execFileSync('mount', [...args, folder], { stdio: 'ignore' })
  mounted.push(folder)
  return folder
}

/** A file system of 32 KiB, if this user may mount one. */
function tinyFolder(): string | undefined {
  try {
    return mount(temporaryFolder('tiny'), '-t', 'tmpfs', '-o', 'size=32k', 'tmpfs')
  } catch {
    return undefined
  }
}
const tiny = tinyFolder()
/** Root writes where the mode forbids it. */
const isRoot = process.getuid?.() === 0

/** A test that is skipped, with the reason in its name, where this machine does not allow it. */
function testIf(able: boolean, name: string, run: () => Promise<void>): void {
  if (able) test(name, run)
  else test.skip(`${name} (skipped: this user may not mount a file system)`, run)
}

function makeReadOnly(folder: string): void {
  if (tiny !== undefined) mount(folder, '--bind', '-o', 'ro', folder)
  else execFileSync('chmod', ['-R', 'a-w', folder])
}

describe('two runs and little space', () => {
  test('of two runs at once one publishes, and its files belong together', async () => {
    await open()
    const own = { onStart: () => undefined }
    const codes = (await Promise.all([attempt(own), attempt(own)])).map(({ code }) => code)
    expect(codes).toContain(0)
    expect([names(), await consume()]).toEqual([[...FILES].sort(), 0])
    expect([(await attempt()).code, await consume()]).toEqual([0, 0])
  })

  testIf(tiny !== undefined, 'without space for the files nothing is signed', async () => {
    await open()
    const before = await signings()
    const { code, log } = await attempt({ env: { RUNNER_TEMP: tiny ?? '' } })
    expect([code, log, await signings()]).toEqual([2, expect.stringContaining('bytes free'), before])
  })

  testIf(tiny !== undefined || !isRoot, 'a checkout that cannot be written to is released', async () => {
    await open()
    const workspace = world.repository.checkout('main')
    makeReadOnly(workspace)
    expect(() => writeFileSync(join(workspace, 'x'), '')).toThrow(/EROFS|EACCES/)
    const { code, log } = await attempt({ workspace, onStart: () => undefined })
    expect([code, code === 0 ? '' : log, await consume()]).toEqual([0, '', 0])
  })
})

describe('the clock of the runner', () => {
  afterEach(() => void jest.useRealTimers())

  const [minute, dayMs, year] = [60_000, 86_400_000, 365 * 86_400_000]
  test.each([-5 * minute, 5 * minute, -2 * dayMs, 2 * dayMs, -year, year])('may be off by %i ms', async (off) => {
    await open()
    const now = Date.now() + off
    jest.useFakeTimers({ now, doNotFake: NOT_DATE })
    const { code, log, outputs } = await attempt()
    jest.useRealTimers()
    expect([code, code === 0 ? '' : log, await consume()]).toEqual([0, '', 0])
    const { trustedRoot } = JSON.parse(readFileSync(outputs['seal-path'] ?? '', 'utf8')) as { trustedRoot: { asOf: string } }
    expect(trustedRoot.asOf).toBe(new Date(now).toISOString())
  })
})

describe('immutable releases', () => {
  test('a draft receives the files and is published', async () => {
    await open()
    world.github.immutableReleases = true
    world.github.drafts.add(TAG)
    const { code, log } = await attempt(DRAFT)
    expect([code, code === 0 ? '' : log]).toEqual([0, ''])
    expect([names(), [...world.github.drafts], await consume()]).toEqual([[...FILES].sort(), [], 0])
    const before = await signings()
    const again = await attempt(DRAFT)
    expect([again.code, again.code === 0 ? '' : again.log, await signings()]).toEqual([0, '', before])
  })

  test.each([0, 1, 2])('a draft whose upload failed after %i files stays a draft, and is finished by the next run', async (count) => {
    await open()
    world.github.immutableReleases = true
    world.github.drafts.add(TAG)
    failUpload(count)
    expect([(await attempt(DRAFT)).code, [...world.github.drafts]]).toEqual([3, [TAG]])
    repair()
    expect([(await attempt(DRAFT)).code, [...world.github.drafts], await consume()]).toEqual([0, [], 0])
  })

  test('one that is published is recognized before anything is signed', async () => {
    await open()
    world.github.immutableReleases = true
    const before = await signings()
    const { code, log } = await attempt()
    expect([code, log, await signings()]).toEqual([2, expect.stringContaining('is published and immutable'), before])
  })

  test('without a release or a draft, the message says how to create one', async () => {
    await open()
    world.github.drafts.add('v0.0.1')
    world.github.faults.set('GET {repo}/releases/tags/*', 404)
    const { code, log } = await attempt(DRAFT)
    expect([code, log]).toEqual([2, expect.stringContaining('gh release create v1.0.0 --draft')])
  })
})

describe('before anything is signed', () => {
  test.each(['created', 'edited', 'deleted', 'unpublished'])('the action "%s" of a release is refused', async (action) => {
    await open()
    const before = await signings()
    const { code, log } = await attempt({ action })
    expect([code, log, await signings()]).toEqual([2, expect.stringContaining(`does not run on "${action}"`), before])
  })

  test.each(['released', 'prereleased'])('the action "%s" of a release is allowed', async (action) => {
    await open()
    expect([(await attempt({ action })).code, await consume()]).toEqual([0, 0])
  })

  test('a checkout of another commit than that of the run is refused', async () => {
    await open()
    const before = await signings()
    world.repository.switchTo('main')
    const workspace = world.repository.checkout(world.repository.commit('later', { 'docs/y.md': 'y' }, 'later'))
    const { code, log } = await attempt({ workspace })
    expect([code, names(), await signings(), log]).toEqual([
      3,
      [],
      before,
      expect.stringMatching(/The working tree is at commit \w+; expected \w+ from the event/),
    ])
  })

  // A repository can have several models, each with its own version: who verifies demands one with --model-version or --min-version.
  test('the tag of a release need not be the version of its models', async () => {
    await open()
    const { code } = await attempt({ tag: OTHER_TAG })
    expect([code, names()]).toEqual([0, [...FILES].sort()])
    expect([
      await consume('--model-version', '1.0.0'),
      await consume('--model-version', '9.9.9'),
      await consume('--min-version', '9.0.0'),
    ]).toEqual([0, 1, 1])
  })

  test('a reusable workflow of another repository is refused, with the configuration that accepts it', async () => {
    await open()
    const builder = 'acme/.github/.github/workflows/build.yml@refs/heads/main'
    const claims = { job_workflow_ref: builder, san: `https://github.com/${builder}` }
    const before = await signings()
    const { code, log } = await attempt({ claims })
    expect([code, log, await signings()]).toEqual([
      1,
      expect.stringContaining(`certificateIdentity: https://github.com/${builder}`),
      before,
    ])
    await world.close()
    await open({
      '.github/weightseal.yml': `${CONFIG}signing:\n  identity:\n    certificateIdentity: https://github.com/${builder}\n    certificateOidcIssuer: https://token.actions.githubusercontent.com\n    repository: acme/models\n`,
    })
    const accepted = await attempt({ claims })
    expect([accepted.code, accepted.code === 0 ? '' : accepted.log]).toEqual([0, ''])
  })

  test('an enterprise with an issuer of its own releases', async () => {
    await open()
    const iss = 'https://token.actions.githubusercontent.com/acme-corp'
    const { code, log } = await attempt({ claims: { iss } })
    expect([code, code === 0 ? '' : log]).toEqual([0, ''])
    expect([await consume(), await consume('--certificate-oidc-issuer', iss)]).toEqual([1, 0])
  })

  test('the inputs of a dispatched run are in the provenance', async () => {
    await open()
    const { code, outputs, log } = await attempt({ event: 'workflow_dispatch', run: { inputs: { reason: 'new weights', dry: false } } })
    expect([code, code === 0 ? '' : log]).toEqual([0, ''])
    const seal = JSON.parse(readFileSync(outputs['seal-path'] ?? '', 'utf8')) as {
      trustedRoot: { name: string }
      statements: { dsseEnvelope: { payload: string } }[]
    }
    const [first] = seal.statements.map(({ dsseEnvelope }) => JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString()) as object)
    const inputs = { reason: 'new weights', dry: 'false' }
    expect(first).toMatchObject({ predicate: { buildDefinition: { externalParameters: { inputs } } } })
    // The folders are those of the runner.
    expect(seal.trustedRoot.name).toBe('trust_config.json')
  })
})

describe('names of files', () => {
  test('a model with a name in another script has a seal of its own', async () => {
    const config = 'version: 1\nmodels:\n  - { path: models/sentiment, name: 情感模型, version: 1.0.0 }\n'
    await open({ '.github/weightseal.yml': config, ...modelIn('models/sentiment', modelFiles(), { name: '情感模型', version: '1.0.0' }) })
    const { code, log } = await attempt()
    expect([code, code === 0 ? '' : log]).toEqual([0, ''])
    expect(names()).toEqual([expect.stringMatching(/^1\.0\.0-[0-9a-f]{8}\.seal\.json$/), 'model.sig', 'weightseal.manifest.json'])
  })

  test('models with names in another script have seals of their own', async () => {
    const models = [
      ['models/a', '情感模型'],
      ['models/b', '翻译模型'],
    ] as const
    const config = `version: 1\nmodels:\n${models.map(([path, name]) => `  - { path: ${path}, name: ${name}, version: 1.0.0 }\n`).join('')}`
    const files = models.map(([path, name], index) => modelIn(path, modelFiles(index + 1), { name, version: '1.0.0' }))
    await open({ '.github/weightseal.yml': config, ...Object.assign({}, ...files) })
    const { code, log } = await attempt()
    expect([code, code === 0 ? '' : log]).toEqual([0, ''])
    const seals = names().filter((name) => name.endsWith('.seal.json') && !name.startsWith('sentiment'))
    expect(seals).toEqual([
      expect.stringMatching(/^1\.0\.0-[0-9a-f]{8}\.seal\.json$/),
      expect.stringMatching(/^1\.0\.0-[0-9a-f]{8}\.seal\.json$/),
    ])
  })
})
