import { execFileSync } from 'node:child_process'
import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readBundle } from '../../src/domains/signing/bundle.ts'
import { servicesOf } from '../../src/domains/signing/services.ts'
import { payloadOf } from '../../src/domains/signing/sign.ts'
import { parseTrustedRoot } from '../../src/domains/signing/trust-root.ts'
import { verifyWithSigstore } from '../../src/domains/signing/verify-sigstore.ts'
import { identityToken } from '../../src/ports/sigstore/id-token.ts'
import { signKeyless } from '../../src/ports/sigstore/sigstore-signer.ts'
import { temporaryFolder } from '../rig/git.ts'
import { runsFromSource } from '../rig/in-process.ts'
import { PROJECT, weightsealCommand } from '../rig/runner.ts'
import { CLAIMS, GITHUB_ISSUER, IDENTITY, type LocalSigstore, startSigstore } from '../rig/sigstore.ts'

let sigstore: LocalSigstore
let folder: string

const FILES = { 'config.json': '{}\n', 'model.safetensors': 'weights', 'sub dir/ünïcode 😀.bin': 'x', '.hidden/file': 'y', empty: '' }

beforeAll(async () => {
  sigstore = await startSigstore()
})
afterAll(async () => {
  expect((await sigstore.requests()).filter((call) => call.startsWith('UNKNOWN'))).toEqual([])
  await sigstore.close()
})
beforeEach(() => {
  folder = temporaryFolder('signing')
  for (const [path, content] of Object.entries(FILES)) write(`m/${path}`, content)
})
afterEach(async () => {
  await sigstore.control()
  rmSync(folder, { recursive: true, force: true })
})

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}
function link(target: string, path: string): void {
  rmSync(join(folder, path), { force: true })
  symlinkSync(target, join(folder, path))
}
const read = (path: string) => readFileSync(join(folder, path), 'utf8')

async function weightseal(args: readonly string[], env: Readonly<Record<string, string>> = {}, inProcess?: boolean) {
  const job = { GITHUB_ACTIONS: 'true', ...sigstore.env }
  const options = { cwd: folder, env: { PATH: process.env['PATH'] ?? '', HOME: folder, ...job, ...env } }
  // Options of Node count for a process only.
  const bundle = env['NODE_OPTIONS'] !== undefined || inProcess === false
  return weightsealCommand(args, bundle ? { ...options, inProcess: false } : options)
}

const sign = (...more: readonly string[]) => weightseal(['sign', 'm', '--trust-config', sigstore.trustConfig, ...more])
const verify = (...more: readonly string[]) => weightseal(['verify', 'm', '--trust-config', sigstore.trustConfig, ...more])
const EXPECTED = ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', GITHUB_ISSUER] as const

const ajv = new Ajv2020({ strict: false })
for (const name of ['bundle', 'envelope', 'statement', 'predicate'])
  ajv.addSchema(
    JSON.parse(readFileSync(join(PROJECT, `__tests__/fixtures/oms/vectors/spec/schemas/${name}.schema.json`), 'utf8')) as object,
  )

describe('keyless', () => {
  test.each([
    ['Rekor v1', []],
    ['Rekor v1 and a timestamp', ['--timestamp']],
    ['Rekor v2', ['--rekor-version', '2']],
  ])('%s: signed, and verified with every claim', async (_name, more) => {
    expect((await sign(...more)).code).toBe(0)
    const bundle = JSON.parse(read('m/model.sig')) as {
      verificationMaterial: { tlogEntries: { kindVersion: object; logIndex: string; inclusionProof: object }[] }
    }
    expect(ajv.validate('https://model_signing/bundle/v1.0/schema', bundle) || ajv.errorsText()).toBe(true)
    // sigstore-python refuses bundles that leave these out.
    const [entry] = bundle.verificationMaterial.tlogEntries
    expect(entry).toMatchObject({
      logIndex: expect.any(String),
      inclusionProof: { logIndex: expect.any(String), hashes: expect.any(Array) },
    })
    expect(entry?.kindVersion).toEqual(more.includes('2') ? { kind: 'hashedrekord', version: '0.0.2' } : { kind: 'dsse', version: '0.0.1' })
    const claims = [
      '--repository',
      'acme/models',
      '--repository-id',
      '1001',
      '--ref',
      'refs/heads/main',
      '--trigger',
      'push',
      '--runner',
      'github-hosted',
      '--commit',
      'a'.repeat(40),
    ]
    const { code, output } = await verify(...EXPECTED, ...claims)
    expect([code, output]).toEqual([0, expect.stringContaining('Verified m: 5 files')])
  })

  test.each([
    ['another identity', ['--certificate-identity', `${IDENTITY}x`, '--certificate-oidc-issuer', GITHUB_ISSUER], 'identity: expected'],
    [
      'another issuer',
      ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', 'https://other.example'],
      'issuer: expected https://other.example',
    ],
    ['another repository id', [...EXPECTED, '--repository-id', '7'], 'repository id: expected 7, found 1001'],
    ['another repository', ['--from-repo', 'acme/other'], 'repository: expected acme/other, found acme/models'],
    ['another ref', [...EXPECTED, '--ref', 'refs/tags/v1'], 'ref: expected refs/tags/v1, found refs/heads/main'],
  ])('%s than expected is not verified', async (_name, flags, words) => {
    await sign()
    const { code, output } = await verify(...flags)
    expect([code, output]).toEqual([1, expect.stringContaining(words)])
  })

  test('signed in a pull request, it does not count for --from-repo', async () => {
    await sigstore.control({
      claims: {
        ...CLAIMS,
        event_name: 'pull_request',
        ref: 'refs/pull/7/merge',
        san: IDENTITY.replace('refs/heads/main', 'refs/pull/7/merge'),
      },
    })
    await sign()
    const { code, output } = await verify('--from-repo', 'acme/models')
    expect([code, output]).toEqual([1, expect.stringContaining('found pull_request')])
  })

  test('trusted signers are required', async () => {
    await sign()
    const { code, output } = await weightseal(['verify', 'm'])
    expect([code, output]).toEqual([2, expect.stringContaining('Specify the expected signer')])
  })

  test('another Sigstore instance is not verified, and the message says what may be the case', async () => {
    await sign()
    const { code, output } = await weightseal(['verify', 'm', '--offline', ...EXPECTED])
    expect([code, output]).toEqual([1, expect.stringContaining('if another Sigstore instance issued it')])
  })

  test('through TUF: the root is fetched and dated, and offline it is not', async () => {
    const tuf = ['--tuf-mirror', sigstore.tufMirror, '--tuf-root', sigstore.tufRoot]
    expect((await weightseal(['sign', 'm', ...tuf])).code).toBe(0)
    const { code, output } = await weightseal(['verify', 'm', ...tuf, ...EXPECTED])
    expect([code, output]).toEqual([0, expect.stringMatching(/trust root +http:.*, as of 20\d\d-/)])
    const offline = await weightseal(['verify', 'm', ...tuf, ...EXPECTED, '--offline'])
    expect([offline.code, offline.output]).toEqual([3, expect.stringContaining('Cannot fetch the trust root')])
    await sigstore.control({ faults: { tuf: 500 } })
    const down = await weightseal(['verify', 'm', ...tuf, ...EXPECTED], { HOME: temporaryFolder('home') })
    expect([down.code, down.output]).toEqual([3, expect.stringContaining('could not be fetched')])
  })

  test('the first root of a TUF repository counts each time, whatever was fetched before', async () => {
    const tuf = ['--tuf-mirror', sigstore.tufMirror, '--tuf-root']
    await weightseal(['sign', 'm', ...tuf, sigstore.tufRoot])
    expect((await weightseal(['verify', 'm', ...tuf, sigstore.tufRoot, ...EXPECTED])).code).toBe(0)
    const root = JSON.parse(readFileSync(sigstore.tufRoot, 'utf8')) as { signed: { version: number } }
    write('garbage.json', '{}')
    write('other.json', JSON.stringify({ ...root, signed: { ...root.signed, keys: {}, roles: {} } }))
    for (const file of ['garbage.json', 'other.json']) expect((await weightseal(['verify', 'm', ...tuf, file, ...EXPECTED])).code).toBe(3)
    expect((await weightseal(['verify', 'm', ...tuf, 'missing.json', ...EXPECTED])).code).toBe(2)
  })

  test('a trust root without a date fails a maximum age that is demanded', async () => {
    await sign()
    expect((await verify(...EXPECTED, '--trust-root-max-age', '30')).code).toBe(3)
    expect((await verify(...EXPECTED, '--trust-root-max-age', '30', '--allow-stale-trust-root')).code).toBe(0)
    const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10)
    const dated = (ago: number) => ['--trust-root-max-age', '30', '--trusted-root-date', day(ago)]
    expect((await verify(...EXPECTED, ...dated(29))).code).toBe(0)
    const old = await verify(...EXPECTED, ...dated(40))
    expect([old.code, old.output]).toEqual([3, expect.stringContaining('more than 30')])
  })

  test.each([
    ['an hour ahead', 3600_000],
    ['an hour behind', -3600_000],
  ])('with a log whose clock is %s, the error names both times, and nothing is written', async (_name, logClockMs) => {
    await sigstore.control({ logClockMs })
    const { code, output } = await sign()
    const time = '20\\d\\d-\\d\\d-\\d\\dT[\\d:.]+Z'
    const [, logged = '', from = '', to = ''] =
      new RegExp(
        `the transparency log dates the signature (${time}), and the signing certificate is valid from (${time}) to (${time})`,
      ).exec(output) ?? []
    expect([code, logged > to, logged < from]).toEqual([3, logClockMs > 0, logClockMs < 0])
    expect(output).not.toContain('another Sigstore instance')
    expect(existsSync(join(folder, 'm/model.sig'))).toBe(false)
  })

  test('a trust root that cannot be read is the fault of the root, not of the signature', async () => {
    await sign()
    const root = JSON.parse(readFileSync(sigstore.trustedRootFile, 'utf8')) as { tlogs: { publicKey: { rawBytes: string } }[] }
    for (const { publicKey } of root.tlogs) publicKey.rawBytes = 'AAAA'
    write('root.json', JSON.stringify(root))
    const { code, output } = await weightseal(['verify', 'm', '--trusted-root', 'root.json', ...EXPECTED])
    expect([code, output]).toEqual([3, expect.stringContaining('The trust root contains a key')])
  })

  test('an entry of another signature, or none, is not verified', async () => {
    await sign()
    const first = JSON.parse(read('m/model.sig')) as Bundle
    await sign()
    const second = JSON.parse(read('m/model.sig')) as Bundle
    const withEntries = (tlogEntries: readonly unknown[]) =>
      write('m/model.sig', JSON.stringify({ ...second, verificationMaterial: { ...second.verificationMaterial, tlogEntries } }))
    for (const entries of [first.verificationMaterial.tlogEntries, []]) {
      withEntries(entries)
      expect((await verify(...EXPECTED)).code).toBe(1)
    }
    withEntries(second.verificationMaterial.tlogEntries.map(({ inclusionPromise: _, ...entry }) => entry))
    const { code, output } = await verify(...EXPECTED)
    expect([code, output]).toEqual([1, expect.stringContaining('signing time is not proven')])
  })

  test('a hundred rounds', async () => {
    const json = JSON.parse(readFileSync(sigstore.trustConfig, 'utf8')) as { trustedRoot: unknown; signingConfig: unknown }
    const root = parseTrustedRoot(json.trustedRoot, 'r')
    const statement = {
      _type: 'https://in-toto.io/Statement/v1' as const,
      subject: [{ name: 'm', digest: { sha256: 'a'.repeat(64) } }],
      predicateType: 'x',
      predicate: {},
    }
    const env = { GITHUB_ACTIONS: 'true', ...sigstore.env }
    const round = async (index: number) => {
      const services = servicesOf(
        json.signingConfig,
        { rekorVersion: index % 3 === 0 ? 2 : 1, timestamp: index % 2 === 0, now: new Date() },
        'c',
      )
      const token = await identityToken({ env, given: undefined, onSecret: () => {} })
      const bundle = readBundle(await signKeyless(payloadOf(statement), { services, token, retries: 0 }), 'b')
      return verifyWithSigstore(bundle, root, 'b').san
    }
    const rounds = []
    for (let index = 0; index < 100; index++) rounds.push(await round(index))
    expect(new Set(rounds)).toEqual(new Set([IDENTITY]))
  }, 120_000)
})

/** Whatever looks up a name or connects throws: for commands that must not use the network. */
const BLOCK = `import net from 'node:net'; import dns from 'node:dns'
const no = () => { throw new Error('the network was used') }
net.Socket.prototype.connect = no; dns.lookup = no; globalThis.fetch = no`
const OFFLINE = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(BLOCK)}` }

interface Bundle {
  readonly verificationMaterial: { readonly tlogEntries: readonly Record<string, unknown>[] }
}

describe('services that fail: a clear error, and no file', () => {
  runsFromSource()

  /** Each error names the service that failed, or what its answer was good for. */
  const BLAMES = {
    oidc: /^error: GitHub (refused to issue an identity token|did not issue an identity token|returned no identity token)/,
    fulcio: /^error: (The certificate authority did not issue|Signing failed)/,
    rekor: /^error: (The transparency log did not accept the entry|Signing failed)/,
    tsa: /^error: (The timestamp authority did not issue a timestamp|The new signature does not verify)/,
  }
  const faults = [401, 403, 404, 409, 422, 429, 500, 'timeout', 'empty'] as const
  const cases = (['oidc', 'fulcio', 'rekor', 'tsa'] as const).flatMap((service) => faults.map((fault) => [service, fault] as const))

  test.each(cases)('%s answers %s', async (service, fault) => {
    await sigstore.control({ faults: { [service]: fault } })
    const short = { WEIGHTSEAL_SIGNING_TIMEOUT_MS: '400', WEIGHTSEAL_SIGNING_RETRIES: '0' }
    const args = ['sign', 'm', '--trust-config', sigstore.trustConfig, '--timestamp']
    const { code, output } = await weightseal(args, short, fault !== 500)
    expect(code).toBe(3)
    expect(output).toMatch(BLAMES[service])
    if (service === 'rekor' && fault === 409) expect(output).toMatch(/\(409\) .*fix the cause before you sign again/)
    expect(output).not.toContain('eyJ')
    expect(output).not.toContain('    at ')
    expect(existsSync(join(folder, 'm/model.sig'))).toBe(false)
  })

  test('a job without id-token: write gets the line to add', async () => {
    const { code, output } = await weightseal(['sign', 'm', '--trust-config', sigstore.trustConfig], {
      ACTIONS_ID_TOKEN_REQUEST_URL: '',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: '',
    })
    expect([code, output]).toEqual([3, expect.stringContaining('permissions:\n  id-token: write')])
  })

  test('a token that is none, and one that Fulcio does not take, are never printed', async () => {
    const secret = 'c2VjcmV0LXRva2Vu'
    for (const token of [secret, `${secret}.${Buffer.from('{"sub":"x","aud":"sigstore"}').toString('base64url')}.${secret}`]) {
      const { code, output } = await sign('--identity-token', token)
      expect([code, output.includes(secret)]).toEqual([3, false])
    }
  })

  test('an older signature stays when a new one cannot be made', async () => {
    await sign()
    const before = read('m/model.sig')
    await sigstore.control({ faults: { rekor: 403 } })
    expect((await sign()).code).toBe(3)
    expect(read('m/model.sig')).toBe(before)
  })
})

describe('privacy', () => {
  runsFromSource()

  test.each([
    ['private', { repository: { private: true } }],
    ['internal', { repository: { private: true, visibility: 'internal' } }],
    ['not known', {}],
  ])('a repository that is %s does not sign with the public log unless its owners say so', async (_name, event) => {
    write('event.json', JSON.stringify(event))
    const { code, output } = await weightseal(['sign', 'm'], { GITHUB_EVENT_PATH: join(folder, 'event.json') })
    expect([code, output]).toEqual([2, expect.stringContaining('allow-public-transparency-log: true')])
    expect(output).toContain('--method key')
    expect(existsSync(join(folder, 'm/model.sig'))).toBe(false)
  })

  test('nothing is asked of any service before: not even the network is tried', async () => {
    const { code, output } = await weightseal(['sign', 'm'], OFFLINE)
    expect([code, output]).toEqual([2, expect.stringContaining('allow-public-transparency-log: true')])
  })
})

describe('keys and certificates', () => {
  const pem = (curve: string) =>
    generateKeyPairSync('ec', { namedCurve: curve }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

  test.each(['P-256', 'P-384', 'P-521'])('a key on %s from the environment', async (curve) => {
    const key = pem(curve)
    expect((await weightseal(['sign', 'm', '--method', 'key'], { WEIGHTSEAL_SIGNING_KEY: key })).code).toBe(0)
    write('key.pub', execFileSync('openssl', ['ec', '-pubout'], { input: key, stdio: ['pipe', 'pipe', 'ignore'] }))
    const { code, output } = await weightseal(['verify', 'm', '--public-key', 'key.pub'])
    expect([code, output]).toEqual([0, expect.stringContaining(`key on ${curve}`)])
  })

  test('an encrypted key from a file, its password from the environment', async () => {
    const key = createPrivateKey(pem('P-256'))
      .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'pass phrase' })
      .toString()
    write('key.pem', key)
    const signing = ['sign', 'm', '--method', 'key', '--private-key', 'key.pem']
    const without = await weightseal(signing)
    expect([without.code, without.output]).toEqual([2, expect.stringContaining('Set --password-env')])
    expect((await weightseal(signing, { WEIGHTSEAL_SIGNING_KEY_PASSWORD: 'pass phrase' })).code).toBe(0)
  })

  test('the lines that it prints are what the gate asks for', async () => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd: folder, stdio: 'pipe' })
    const gate = async () => {
      git('add', '-A')
      git('commit', '-qm', 'x')
      const { code, output } = await weightseal(['gate', '--json', '-q'], { GITHUB_ACTIONS: '' })
      const { findings } = JSON.parse(output) as { findings: readonly { rule: string; severity: string; message: string }[] }
      return { code, findings: findings.filter(({ rule }) => rule.startsWith('WS-SIG-')) }
    }
    git('init', '-q')
    const key = pem('P-256')
    const signing = await weightseal(['sign', 'm', '--method', 'key'], { WEIGHTSEAL_SIGNING_KEY: key })
    const [, lines = ''] = /add to \.github\/weightseal\.yml:\n\n(signing:\n[\s\S]+)/.exec(signing.output) ?? []
    expect(await gate()).toEqual({
      code: 1,
      findings: [
        expect.objectContaining({
          rule: 'WS-SIG-010',
          severity: 'high',
          message:
            'The signature of model m was not checked. It was made with a bare key, and the configuration lists no key (signing.publicKeys).',
        }),
      ],
    })
    write('.github/keys/release.pub', execFileSync('openssl', ['ec', '-pubout'], { input: key, stdio: ['pipe', 'pipe', 'ignore'] }))
    write('.github/weightseal.yml', `version: 1\n${lines.replace('YYYY-MM-DD', new Date().toISOString().slice(0, 10))}`)
    expect((await gate()).findings).toEqual([])
    const again = await weightseal(['sign', 'm', '--method', 'key'], { WEIGHTSEAL_SIGNING_KEY: key })
    expect(again.output).not.toContain('publicKeys')
  })

  test('another key is named as the signature names it', async () => {
    const output = (await weightseal(['sign', 'm', '--method', 'key'], { WEIGHTSEAL_SIGNING_KEY: pem('P-256') })).output
    const [, digest = '', hint = ''] = /SHA-256 ([0-9a-f]{12}), hint ([0-9a-f]{12})/.exec(output) ?? []
    write('other.pub', execFileSync('openssl', ['ec', '-pubout'], { input: pem('P-256'), stdio: ['pipe', 'pipe', 'ignore'] }))
    const { code, output: refusal } = await weightseal(['verify', 'm', '--public-key', 'other.pub'])
    expect([code, refusal]).toEqual([1, expect.stringContaining(`it names another key (hint ${hint}…) than the given one (hint `)])
    expect([digest, refusal]).toEqual([expect.stringMatching(/^[0-9a-f]{12}$/), expect.stringMatching(/, SHA-256 [0-9a-f]{12}…\)/)])
  })

  test('no key at all says where one is expected', async () => {
    const { code, output } = await weightseal(['sign', 'm', '--method', 'key'])
    expect([code, output]).toEqual([2, expect.stringContaining('environment variable WEIGHTSEAL_SIGNING_KEY is empty or not set')])
  })
})

describe('what is verified', () => {
  runsFromSource()

  let key: string
  beforeEach(async () => {
    key = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    write('key.pub', execFileSync('openssl', ['ec', '-pubout'], { input: key, stdio: ['pipe', 'pipe', 'ignore'] }))
  })
  const signed = (...more: readonly string[]) => weightseal(['sign', 'm', '--method', 'key', ...more], { WEIGHTSEAL_SIGNING_KEY: key })
  const checked = (...more: readonly string[]) => weightseal(['verify', 'm', '--public-key', 'key.pub', ...more])

  test.each([
    ['changed', () => write('m/model.safetensors', 'weighty'), '~ changed    model.safetensors signed sha256'],
    ['added', () => write('m/evil.pkl', 'x'), '+ unexpected evil.pkl exists (1 bytes'],
    ['removed', () => rmSync(join(folder, 'm/empty')), '- missing    empty is signed'],
    [
      'renamed',
      () => renameSync(join(folder, 'm/config.json'), join(folder, 'm/config2.json')),
      '> renamed    config2.json has the content signed as config.json',
    ],
    ['replaced by a link', () => link('/etc/passwd', 'm/config.json'), '! unmeasured config.json is a symbolic link'],
  ])('a file that was %s is named', async (_name, tamper, words) => {
    await signed()
    tamper()
    const { code, output } = await checked()
    expect([code, output]).toEqual([1, expect.stringContaining(words)])
    expect(output).toContain('Not verified m: the signature verifies, 1 file')
    expect(output).not.toContain('root:')
  })

  test('only one file, whatever happened to the others', async () => {
    await signed()
    write('m/model.safetensors', 'weighty')
    rmSync(join(folder, 'm/empty'))
    const { code, output } = await checked('--only', 'config.json', '--only', 'sub dir')
    expect([code, output]).toEqual([0, expect.stringContaining('2 files (4 B) of 5; the others were not checked')])
    expect((await checked('--only', 'model.safetensors')).code).toBe(1)
    expect((await checked('--only', 'empty')).code).toBe(1)
    expect((await checked('--only', '.')).code).toBe(1)
    const above = await checked('--only', '../x')
    expect([above.code, above.output]).toEqual([2, expect.stringContaining('below the model')])
    const none = await checked('--only', 'nothing')
    expect([none.code, none.output]).toEqual([1, expect.stringContaining('does not cover "nothing"')])
  })

  test('unsigned files are no fault when that is asked for, and are counted', async () => {
    await signed()
    write('m/notes.txt', 'x')
    symlinkSync('/etc/passwd', join(folder, 'm/link'))
    expect((await checked()).code).toBe(1)
    const { code, output } = await checked('--ignore-unsigned-files')
    expect([code, output]).toEqual([0, expect.stringContaining('1 file: notes.txt')])
    rmSync(join(folder, 'm/config.json'))
    expect((await checked('--ignore-unsigned-files')).code).toBe(1)
  })

  test('files under signed ignored paths are listed as not signed', async () => {
    await signed('--ignore-path', 'logs')
    write('m/logs/a/run.txt', 'x')
    write('m/.github/workflows/x.yml', 'x')
    const { code, output } = await checked()
    expect([code, output]).toEqual([0, expect.stringContaining('2 files: .github/workflows/x.yml, logs/a/run.txt')])
  })

  test('Git LFS pointers are signed and verified without a download, and either side may have the content', async () => {
    const weights = 'w'.repeat(5000)
    const pointer =
      'version https://git-lfs.github.com/spec/v1\noid sha256:' +
      execFileSync('sha256sum', { input: weights }).toString().slice(0, 64) +
      '\nsize 5000\n'
    write('m/model.safetensors', pointer)
    const made = await signed()
    expect([made.code, made.output]).toEqual([0, expect.stringContaining('1 file known from Git LFS pointers')])
    expect((await checked()).output).toContain('1 file known from Git LFS pointers')
    expect((await checked('--require-content')).code).toBe(1)
    write('m/model.safetensors', weights)
    expect((await checked('--require-content')).code).toBe(0)
    write('m/model.safetensors', pointer)
    expect((await signed('--require-content')).code).toBe(2)
  })

  test.each(['dot', 'basename'])('a single file, called by %s', async (name) => {
    const made = await weightseal(['sign', 'm/config.json', '--method', 'key', '--single-file-name', name], { WEIGHTSEAL_SIGNING_KEY: key })
    expect([made.code, existsSync(join(folder, 'm/config.json.sig'))]).toEqual([0, true])
    const single = ['verify', 'm/config.json', '--public-key', 'key.pub']
    expect((await weightseal(single)).code).toBe(0)
    write('m/config.json', '{ }\n')
    expect((await weightseal(single)).code).toBe(1)
    const other = await weightseal(['verify', 'm', '--signature', 'm/config.json.sig', '--public-key', 'key.pub'])
    expect(other.code).toBe(name === 'dot' ? 2 : 1)
  })

  test('signing a manifest measures nothing', async () => {
    expect((await weightseal(['manifest', 'm'])).code).toBe(0)
    rmSync(join(folder, 'm/model.safetensors'))
    expect((await signed('--manifest', 'm/weightseal.manifest.json')).code).toBe(0)
    write('m/model.safetensors', 'weights')
    expect((await checked()).code).toBe(0)
  })

  test('a flag that would do nothing, or hide what is signed, is refused', async () => {
    await signed()
    await weightseal(['manifest', 'm'])
    const useless = [
      ['--manifest', 'm/weightseal.manifest.json', '--ignore-path', 'x'],
      ['--single-file-name', 'dot'],
    ]
    for (const flags of useless) expect((await signed(...flags)).code).toBe(2)
    const { code, output } = await checked('--ignore-path', 'config.json')
    expect([code, output]).toEqual([2, expect.stringContaining('--ignore-path excludes "config.json", which is signed')])
  })

  test('a mistyped --signature or --out does not cost a file of the model', async () => {
    const over = await signed('--signature', 'm/model.safetensors')
    expect([over.code, read('m/model.safetensors')]).toEqual([2, 'weights'])
    const into = await weightseal(['release', 'm', '--out', 'm', '--method', 'key'], { WEIGHTSEAL_SIGNING_KEY: key })
    expect([into.code, existsSync(join(folder, 'm/model.sig'))]).toEqual([2, false])
  })

  test('the method of the configuration counts', async () => {
    write('.github/weightseal.yml', 'version: 1\nsigning: { method: key }\n')
    expect((await weightseal(['sign', 'm'], { WEIGHTSEAL_SIGNING_KEY: key })).code).toBe(0)
    expect((await checked()).code).toBe(0)
  })

  test('the command that is printed after signing verifies', async () => {
    const { output } = await signed('--signature', 'my signatures/m.sig')
    expect(output).toContain("weightseal verify m --signature 'my signatures/m.sig' --public-key FILE")
  })

  test('a pointer that is also a script is not a pointer, also where shards leave out empty files', async () => {
    const script = (size: number) =>
      `version https://git-lfs.github.com/spec/v1\next-0-x $(echo PWNED >&2)\noid sha256:${'a'.repeat(64)}\nsize ${size}\n`
    await signed()
    write('m/config.json', script(3))
    expect((await checked()).output).toContain('is an invalid Git LFS pointer')
    const oms = join(PROJECT, '__tests__/fixtures/oms/v1.1.1')
    cpSync(join(oms, 'model'), join(folder, 'pieces'), { recursive: true })
    const pieces = () =>
      weightseal(['verify', 'pieces', '--signature', join(oms, 'shards-sha256.sig'), '--public-key', join(oms, 'key.pub')])
    expect((await pieces()).code).toBe(0)
    write('pieces/evil.sh', `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 0\n`)
    const { code, output } = await pieces()
    expect([code, output]).toEqual([1, expect.stringContaining('+ unexpected evil.sh')])
  })

  test('what a hostile file says is quoted in part only', async () => {
    write('m/model.sig', JSON.stringify({ mediaType: 'x'.repeat(10_000_000) }))
    const { code, output } = await checked()
    expect([code, output.length < 1000]).toEqual([1, true])
    write(
      'm/model.sig',
      `{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{},"dsseEnvelope":{"payloadType":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
    )
    expect((await checked()).code).toBe(1)
  })

  test('a key in place of the name of a variable is not printed', async () => {
    const { code, output } = await weightseal(['sign', 'm', '--method', 'key', '--private-key-env', key])
    expect([code, output.includes(key.split('\n')[1] ?? '')]).toEqual([2, false])
  })

  test('what the configuration keeps out of a signature is said', async () => {
    write('m/.github/weightseal.yml', 'version: 1\nmodels: [{ path: ".", ignorePaths: [config.json] }]\n')
    expect((await signed()).output).toMatch(/excluded +config\.json/)
  })

  test('an oversized signature is refused', async () => {
    write('m/model.sig', Buffer.alloc(65 * 1024 * 1024, 0x20))
    const { code, output } = await checked()
    expect([code, output]).toEqual([1, expect.stringContaining('the limit is 67108864')])
  })

  test('without a signature nothing is verified; a missing model is a usage error', async () => {
    const none = await checked()
    expect([none.code, none.output]).toEqual([1, expect.stringContaining('If the model is signed, give the path')])
    await signed()
    expect((await weightseal(['verify', 'nothing', '--signature', 'm/model.sig', '--public-key', 'key.pub'])).code).toBe(2)
    expect((await weightseal(['verify', 'nothing', '--public-key', 'key.pub'])).code).toBe(2)
  })

  test('as JSON, for verified, failed and undecided', async () => {
    const validate = ajv.compile(JSON.parse(readFileSync(join(PROJECT, 'schemas/verification-v1.schema.json'), 'utf8')) as object)
    const json = async (...flags: readonly string[]) => {
      const { code, stdout } = await checked('--json', ...flags)
      const value = JSON.parse(stdout) as { outcome: string; verified: boolean; error?: { code: string } }
      expect(validate(value) || validate.errors).toBe(true)
      return [code, value.outcome, value.verified, value.error?.code]
    }
    expect(await json()).toEqual([1, 'not-verified', false, 'SIGNATURE_MISSING'])
    await signed()
    expect(await json()).toEqual([0, 'verified', true, undefined])
    write('m/model.safetensors', 'weighty')
    expect(await json()).toEqual([1, 'not-verified', false, undefined])
    expect(await json('--public-key', 'none.pub')).toEqual([2, 'usage', false, 'USAGE'])
    write('m/model.sig', '{}')
    expect(await json()).toEqual([1, 'not-verified', false, 'SIGNATURE_INVALID'])
  })
})

describe('a seal', () => {
  runsFromSource()

  const RUN = {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'acme/models',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_WORKFLOW_REF: 'acme/models/.github/workflows/release.yml@refs/heads/main',
    GITHUB_RUN_ID: '42',
    GITHUB_RUN_ATTEMPT: '1',
  }
  const SEAL = 'out/m-1.0.0.seal.json'
  let digest: string

  beforeEach(async () => {
    const { code, output } = await weightseal(
      ['release', 'm', '--version', '1.0.0', '--out', 'out', '--trust-config', sigstore.trustConfig],
      RUN,
    )
    expect(code).toBe(0)
    digest = /--trusted-root-digest ([0-9a-f]{64})/.exec(output)?.[1] ?? ''
  })
  const offline = (...more: readonly string[]) =>
    weightseal(['verify', 'm', '--seal', SEAL, '--offline', '--from-repo', 'acme/models', ...more])
  const edit = (change: (seal: Seal) => unknown) => {
    const seal = JSON.parse(read(SEAL)) as Seal
    change(seal)
    write(SEAL, JSON.stringify(seal).replace('HALF', '\\ud800'))
  }

  test('verifies offline with only a digest, and makes no call', async () => {
    const args = ['verify', 'm', '--seal', SEAL, '--offline', '--from-repo', 'acme/models', '--trusted-root-digest', digest]
    const { code, output } = await weightseal(args, OFFLINE)
    expect([code, output]).toEqual([0, expect.stringContaining('Verified m 1.0.0: 5 files')])
    expect(output).toContain('provenance: built from https://github.com/acme/models')
    expect(
      (
        await weightseal([
          'verify',
          'm',
          '--signature',
          'out/model.sig',
          '--trusted-root',
          sigstore.trustedRootFile,
          '--from-repo',
          'acme/models',
        ])
      ).code,
    ).toBe(0)
  })

  test('its own trust root counts for nothing by itself', async () => {
    const { code, output } = await offline()
    expect([code, output]).toEqual([3, expect.stringContaining('unknown trust root')])
    expect((await offline('--trusted-root-digest', 'a'.repeat(64))).code).toBe(3)
    expect((await offline('--trusted-root', sigstore.trustedRootFile)).code).toBe(0)
    expect((await offline('--trusted-root', sigstore.trustedRootFile, '--trusted-root-digest', 'a'.repeat(64))).code).toBe(3)
    expect((await offline('--trusted-root', sigstore.trustedRootFile, '--trusted-root-digest', digest)).code).toBe(0)
  })

  test('with another trust root than the given digest names, or without one, has no instance that is known', async () => {
    edit(({ trustedRoot }) => {
      if (trustedRoot !== undefined) trustedRoot.json.tlogs = []
    })
    const other = await offline('--trusted-root-digest', digest)
    expect([other.code, other.output]).toEqual([3, expect.stringContaining('The trust root in the seal has the digest')])
    edit((seal) => delete seal.trustedRoot)
    const none = await offline()
    expect([none.code, none.output]).toEqual([1, expect.stringContaining('if another Sigstore instance issued it')])
  })

  test.each(['file/out', '/proc/none/out', 'readonly'])('is not signed when %s cannot be written', async (out) => {
    write('file', '')
    mkdirSync(join(folder, 'readonly'), { mode: 0o555 })
    // Root writes in any folder.
    if (out === 'readonly' && process.getuid?.() === 0) return
    const signings = async () => (await sigstore.requests()).filter((call) => call.startsWith('POST')).length
    const before = await signings()
    const args = ['release', 'm', '--version', '1.0.0', '--out', out, '--trust-config', sigstore.trustConfig]
    const { code, output } = await weightseal(args, RUN)
    expect([code, output]).toEqual([2, expect.stringMatching(/Cannot write in .*(file\/out|none\/out|readonly): E[A-Z]+/)])
    expect(await signings()).toBe(before)
  })

  test('is a valid seal, and its files are what the release consists of', () => {
    const validate = ajv.compile(JSON.parse(readFileSync(join(PROJECT, 'schemas/seal-v1.schema.json'), 'utf8')) as object)
    const seal = JSON.parse(read(SEAL)) as Seal
    expect(validate(seal) || validate.errors).toBe(true)
    expect(seal.signature).toEqual(JSON.parse(read('out/model.sig')))
    expect(seal.manifest).toEqual(JSON.parse(read('out/weightseal.manifest.json')))
    expect(seal.expected).toMatchObject({ certificateIdentity: IDENTITY, repositoryId: '1001' })
  })

  test.each([
    [
      'another version',
      (seal: Seal) => Object.assign(seal.manifest.model, { version: '2.0.0' }),
      'the name, version and dependencies of the model are not signed',
    ],
    ['another size', (seal: Seal) => Object.assign(seal.manifest.files[0] as object, { size: 999 }), 'the listed files give'],
    ['a file less', (seal: Seal) => seal.manifest.files.pop(), '/tree/size is'],
    ['another model digest', (seal: Seal) => Object.assign(seal, { modelDigest: 'a'.repeat(64) }), 'modelDigest is'],
    ['no statement', (seal: Seal) => Object.assign(seal, { statements: [] }), 'no statement covers the manifest'],
    ['a member that is not known', (seal: Seal) => Object.assign(seal, { x: 1 }), 'unknown key "x"'],
    ['the signature of something else', (seal: Seal) => Object.assign(seal, { signature: seal.statements[0] }), 'predicateType is'],
    ['half of a surrogate pair', (seal: Seal) => Object.assign(seal.manifest.model, { name: 'HALF' }), 'without a canonical form'],
    ['nothing', () => write(SEAL, ''), 'expected a Weightseal seal'],
  ])('with %s is refused', async (_name, change, words) => {
    if (words.startsWith('expected')) (change as () => void)()
    else edit(change as (seal: Seal) => unknown)
    const { code, output } = await offline('--trusted-root-digest', digest)
    expect([code, output]).toEqual([1, expect.stringContaining(words)])
  })

  test('of another signer’s statement is refused', async () => {
    const mine = JSON.parse(read(SEAL)) as Seal
    await sigstore.control({ claims: { ...CLAIMS, repository: 'mallory/models', san: IDENTITY.replace('acme', 'mallory') } })
    await weightseal(['release', 'm', '--version', '1.0.0', '--out', 'evil', '--trust-config', sigstore.trustConfig], RUN)
    const other = JSON.parse(read('evil/m-1.0.0.seal.json')) as Seal
    write(SEAL, JSON.stringify({ ...mine, statements: other.statements }))
    const { code, output } = await offline('--trusted-root-digest', digest)
    expect([code, output]).toEqual([1, expect.stringContaining('(statement 1): signed by an unexpected identity')])
  })

  test('has provenance of what Fulcio certified, not of what the environment says', async () => {
    const run = { ...RUN, GITHUB_SHA: 'b'.repeat(40) }
    await weightseal(['release', 'm', '--version', '1.0.0', '--out', 'out', '--trust-config', sigstore.trustConfig], run)
    expect((await offline('--trusted-root-digest', digest)).code).toBe(0)
    const [statement] = (JSON.parse(read(SEAL)) as Seal).statements as { dsseEnvelope: { payload: string } }[]
    expect(Buffer.from(statement?.dsseEnvelope.payload ?? '', 'base64').toString()).toContain(`"gitCommit":"${'a'.repeat(40)}"`)
  })

  test('one flipped byte of the model is named', async () => {
    write('m/model.safetensors', 'weightS')
    const { code, output } = await offline('--trusted-root-digest', digest)
    expect([code, output]).toEqual([1, expect.stringContaining('~ changed    model.safetensors')])
  })

  test('with a key: no trust root, and no network at all', async () => {
    const key = generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    write('key.pub', execFileSync('openssl', ['ec', '-pubout'], { input: key, stdio: ['pipe', 'pipe', 'ignore'] }))
    const made = ['release', 'm', '--version', '1.0.0', '--out', 'out', '--method', 'key']
    await weightseal(made, { WEIGHTSEAL_SIGNING_KEY: key, GITHUB_ACTIONS: '', ...OFFLINE })
    const { code, output } = await weightseal(['verify', 'm', '--seal', SEAL, '--offline', '--public-key', 'key.pub'], OFFLINE)
    expect([code, output]).toEqual([0, expect.stringContaining('manifest: the model is')])
  })
})

interface Seal {
  modelDigest: string
  manifest: { model: { version: string }; files: unknown[] }
  signature: unknown
  statements: unknown[]
  expected: unknown
  trustedRoot?: { readonly json: { tlogs: unknown[] } }
}
