/**
 * Tests interoperability with the Python tool model_signing: each tool verifies the signatures of the other, and both reject
 * tampered models. Covers keys on three curves, certificates, and keyless signatures with the local Sigstore.
 * Installs the tool from PyPI into a separate virtual environment. Usage: npm run test:interop
 */
import { spawnSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { certificate } from '../__tests__/domains/signing/make.ts'
import { temporaryFolder } from '../__tests__/rig/git.ts'
import { PROJECT } from '../__tests__/rig/runner.ts'
import { GITHUB_ISSUER, IDENTITY, startSigstore } from '../__tests__/rig/sigstore.ts'
import { venv } from './venv.ts'

const REQUIREMENTS = join(PROJECT, '__tests__/interop/requirements.txt')
const MAIN = join(PROJECT, 'dist/index.js')

interface Outcome {
  readonly code: number | null
  readonly output: string
}

function run(
  command: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv; readonly timeout?: number } = {},
): Outcome {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', timeout: 300_000, ...options })
  return { code: status, output: `${stdout ?? ''}${stderr ?? ''}${error === undefined ? '' : error.message}` }
}

const tool = join(venv('model_signing', REQUIREMENTS), 'model_signing')
const sigstore = await startSigstore()
const work = temporaryFolder('interop')
let passed = 0
const failures: string[] = []

const write = (path: string, content: string) => {
  mkdirSync(dirname(join(work, path)), { recursive: true })
  writeFileSync(join(work, path), content)
}
const env = { PATH: process.env['PATH'], HOME: work, NO_PROXY: '127.0.0.1', GITHUB_ACTIONS: 'true', ...sigstore.env }
const ours = (...args: readonly string[]) => run(process.execPath, [MAIN, ...args], { cwd: work, env })
const theirs = (...args: readonly string[]) => run(tool, args, { cwd: work, env })

function check(name: string, { code, output }: Outcome, good: boolean): void {
  const right = good ? code === 0 : code !== 0 && code !== null && !output.includes('Traceback')
  if (right) passed += 1
  else failures.push(`${name}: expected ${good ? 'success' : 'refusal'}, exit code ${code}\n${output}`)
  console.log(`${right ? '✓' : '✗'} ${name}`)
}

/** File names that implementations sort, encode or skip differently. */
const MODELS: Readonly<Record<string, readonly string[]>> = {
  plain: ['config.json', 'model.safetensors'],
  'spaces and Unicode': ['a b.txt', 'ünï/çödé 😀.bin', 'ｚ.bin', 'z', 'quote\'s "double".txt'],
  'nested, hidden and empty': ['a/b/c/d/e.bin', '.hidden/x', '.config', 'empty'],
  'where orders differ': [
    '.hidden',
    'Z/z',
    'a/x',
    'a b',
    'a-b',
    'a.txt',
    'b',
    'ｚ.bin',
    '😀.bin',
    'model/x',
    'model-00001-of-00002.safetensors',
    'model.safetensors',
  ],
}
for (const [name, files] of Object.entries(MODELS))
  for (const path of files) write(`${name}/${path}`, path === 'empty' ? '' : `content of ${path}`)

interface Method {
  readonly name: string
  readonly ourSign: readonly string[]
  readonly ourVerify: readonly string[]
  readonly theirSign: () => Promise<readonly string[]>
  readonly theirVerify: readonly string[]
  /** Flags that expect a different signer. */
  readonly ourOther: readonly string[]
  readonly theirOther: readonly string[]
}

function keyMethod(curve: string): Method {
  const pair = (name: string) => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: curve })
    write(`${name}.pem`, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())
    write(`${name}.pub`, publicKey.export({ type: 'spki', format: 'pem' }).toString())
    return name
  }
  const [own, other] = [pair(`keys/${curve}`), pair(`keys/${curve}-other`)]
  return {
    name: `key on ${curve}`,
    ourSign: ['--method', 'key', '--private-key', `${own}.pem`],
    ourVerify: ['--public-key', `${own}.pub`],
    theirSign: async () => ['key', '--private_key', `${own}.pem`],
    theirVerify: ['key', '--public_key', `${own}.pub`],
    ourOther: ['--public-key', `${other}.pub`],
    theirOther: ['key', '--public_key', `${other}.pub`],
  }
}

async function certificateMethod(): Promise<Method> {
  const root = await certificate({ name: 'root', ca: true })
  const middle = await certificate({ name: 'middle', ca: true, issuer: root })
  const leaf = await certificate({ name: 'leaf', issuer: middle })
  const other = await certificate({ name: 'other root', ca: true })
  write('pki/root.pem', root.pem)
  write('pki/middle.pem', middle.pem)
  write('pki/leaf.pem', leaf.pem)
  write('pki/other.pem', other.pem)
  write('pki/leaf.key', leaf.key.export({ type: 'pkcs8', format: 'pem' }).toString())
  const chain = ['--certificate-chain', 'pki/middle.pem', '--certificate-chain', 'pki/root.pem']
  return {
    name: 'certificate',
    ourSign: ['--method', 'certificate', '--private-key', 'pki/leaf.key', '--certificate', 'pki/leaf.pem', ...chain],
    ourVerify: ['--certificate-chain', 'pki/root.pem', '--certificate-subject', 'CN=leaf'],
    theirSign: async () => [
      ...['certificate', '--private_key', 'pki/leaf.key', '--signing_certificate', 'pki/leaf.pem'],
      ...['--certificate_chain', 'pki/middle.pem', '--certificate_chain', 'pki/root.pem'],
    ],
    theirVerify: ['certificate', '--certificate_chain', 'pki/root.pem'],
    ourOther: ['--certificate-chain', 'pki/other.pem', '--certificate-subject', 'CN=leaf'],
    theirOther: ['certificate', '--certificate_chain', 'pki/other.pem'],
  }
}

function keylessMethod(name: string, more: readonly string[]): Method {
  const theirIdentity = (identity: string) => [
    'sigstore',
    '--trust_config',
    sigstore.trustConfig,
    '--identity',
    identity,
    '--identity_provider',
    GITHUB_ISSUER,
  ]
  const ourIdentity = (identity: string) => [
    '--trust-config',
    sigstore.trustConfig,
    '--certificate-identity',
    identity,
    '--certificate-oidc-issuer',
    GITHUB_ISSUER,
  ]
  return {
    name,
    ourSign: ['--trust-config', sigstore.trustConfig, ...more],
    ourVerify: ourIdentity(IDENTITY),
    theirSign: async () => ['sigstore', '--trust_config', sigstore.trustConfigV1, '--identity_token', await sigstore.token()],
    theirVerify: theirIdentity(IDENTITY),
    ourOther: ourIdentity(`${IDENTITY}x`),
    theirOther: theirIdentity(`${IDENTITY}x`),
  }
}

async function bothWays(method: Method, model: string): Promise<void> {
  const at = `${method.name}, ${model}`
  const signature = `${model}/model.sig`
  const tampered = `${model}/${MODELS[model]?.[0]}`
  const original = readFileSync(join(work, tampered), 'utf8')
  const verifyOurs = (flags: readonly string[]) => ours('verify', model, '--signature', signature, ...flags)
  const verifyTheirs = ([kind = '', ...flags]: readonly string[]) => theirs('verify', kind, model, '--signature', signature, ...flags)

  check(`${at}: we sign`, ours('sign', model, '--signature', signature, ...method.ourSign), true)
  check(`${at}: they verify our signature`, verifyTheirs(method.theirVerify), true)
  check(`${at}: they reject another signer`, verifyTheirs(method.theirOther), false)
  write(tampered, `${original}!`)
  check(`${at}: they reject a tampered model`, verifyTheirs(method.theirVerify), false)
  write(tampered, original)

  const [kind = '', ...flags] = await method.theirSign()
  check(`${at}: they sign`, theirs('sign', kind, model, '--signature', signature, ...flags), true)
  check(`${at}: we verify their signature`, verifyOurs(method.ourVerify), true)
  check(`${at}: we reject another signer`, verifyOurs(method.ourOther), false)
  write(tampered, `${original}!`)
  check(`${at}: we reject a tampered model`, verifyOurs(method.ourVerify), false)
  write(tampered, original)
  rmSync(join(work, signature))
}

function singleFile(): void {
  const file = 'plain/model.safetensors'
  const key = 'keys/P-256'
  check('a single file: we sign it', ours('sign', file, '--method', 'key', '--private-key', `${key}.pem`, '--signature', 'one.sig'), true)
  check('a single file: they verify it', theirs('verify', 'key', file, '--signature', 'one.sig', '--public_key', `${key}.pub`), true)
  check('a single file: they sign it', theirs('sign', 'key', file, '--signature', 'one.sig', '--private_key', `${key}.pem`), true)
  check('a single file: we verify it', ours('verify', file, '--signature', 'one.sig', '--public-key', `${key}.pub`), true)
}

try {
  const rich = Object.keys(MODELS)
  for (const model of rich) await bothWays(keyMethod('P-256'), model)
  for (const curve of ['P-384', 'P-521']) await bothWays(keyMethod(curve), 'plain')
  await bothWays(await certificateMethod(), 'where orders differ')
  await bothWays(keylessMethod('keyless', []), 'spaces and Unicode')
  await bothWays(keylessMethod('keyless with a timestamp', ['--timestamp']), 'plain')
  await bothWays(keylessMethod('keyless with Rekor v2', ['--rekor-version', '2']), 'plain')
  singleFile()
} finally {
  await sigstore.close()
  rmSync(work, { recursive: true, force: true })
}
for (const failure of failures) console.error(`\n✗ ${failure}`)
console.log(`\n${passed} passed, ${failures.length} failed`)
process.exitCode = failures.length === 0 ? 0 : 1
