/**
 * Signs and verifies against the real Sigstore servers, built from the Go module proxy and run locally: Fulcio, the timestamp
 * authority and Rekor v2. A certificate transparency log in this file replaces TesseraCT, whose module the proxy does not
 * provide; the issuer of identity tokens is also in this file. Usage: npm run test:sigstore-real
 * If the servers cannot be built, exits with 0 locally and with 1 in CI.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash, generateKeyPairSync, type KeyObject, sign, X509Certificate } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fromBER, type Sequence } from 'asn1js'
import { certificate, x509 } from '../__tests__/domains/signing/make.ts'
import { temporaryFolder } from '../__tests__/rig/git.ts'
import { type Answer, HttpError, type Request, serve } from '../__tests__/rig/http.ts'
import { PROJECT } from '../__tests__/rig/runner.ts'
import { CLAIMS } from '../__tests__/rig/sigstore.ts'

const CACHE = join(PROJECT, 'node_modules/.cache/weightseal/sigstore')
const SERVERS = {
  fulcio: ['github.com/sigstore/fulcio@v1.8.8', 'fulcio'],
  rekor: ['github.com/sigstore/rekor-tiles/v2/cmd/rekor-server/posix@v2.3.0', 'posix'],
  tsa: ['github.com/sigstore/timestamp-authority/v2/cmd/timestamp-server@v2.1.3', 'timestamp-server'],
} as const

/** Builds a server once. Returns `undefined` when the build fails. */
function install(name: keyof typeof SERVERS): string | undefined {
  const [module, binary] = SERVERS[name]
  const folder = join(CACHE, name)
  const file = join(folder, binary)
  if (existsSync(file)) return file
  console.log(`Building ${module} …`)
  mkdirSync(folder, { recursive: true })
  const { status, stderr } = spawnSync('go', ['install', module], { env: { ...process.env, GOBIN: folder }, encoding: 'utf8' })
  if (status !== 0) console.log(`  failed: ${(stderr ?? 'go is not installed').trim().split('\n').at(-1)}`)
  return status === 0 ? file : undefined
}

const [fulcio, rekor, tsa] = [install('fulcio'), install('rekor'), install('tsa')]
if (fulcio === undefined || rekor === undefined || tsa === undefined) {
  console.log('Skipped: the servers could not be built (requires Go and the Go module proxy).')
  process.exit(process.env['CI'] === 'true' ? 1 : 0)
}

const work = temporaryFolder('sigstore-real')
const write = (name: string, content: string) => {
  writeFileSync(join(work, name), content)
  return join(work, name)
}
const running: ChildProcess[] = []
const start = (file: string, args: readonly string[]) => {
  const log = { text: '' }
  const child = spawn(file, [...args], { cwd: work, stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env['PATH'], HOME: work } })
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      log.text += chunk.toString()
    })
  running.push(child)
  return log
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

async function reachable(url: string, log: { readonly text: string }): Promise<Response> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer !== undefined) return answer
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${url} does not respond:\n${log.text.slice(-2000)}`)
}

const issuerKey = generateKeyPairSync('rsa', { modulusLength: 2048 })
const ctKey = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const der = (key: KeyObject) => key.export({ type: 'spki', format: 'der' })
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()
const json = (body: unknown): Answer => ({ status: 200, body })

const POISON = '1.3.6.1.4.1.11129.2.4.3'

/** Returns the part of a precertificate that a log signs: RFC 6962 §3.2, without the poison extension. */
function withoutPoison(precertificate: Buffer): Buffer {
  const [tbs] = (fromBER(new Uint8Array(precertificate)).result as Sequence).valueBlock.value as [Sequence]
  const extensions = (tbs.valueBlock.value.at(-1) as Sequence).valueBlock.value[0] as Sequence
  extensions.valueBlock.value = extensions.valueBlock.value.filter(
    (extension) => (extension as Sequence).valueBlock.value[0]?.toString().includes(POISON) !== true,
  )
  return Buffer.from(tbs.toBER())
}

function signedCertificateTimestamp({ body }: Request): Answer {
  const { chain } = JSON.parse(body.toString('utf8')) as { readonly chain: readonly string[] }
  const [precertificate = '', issuer = ''] = chain
  const tbs = withoutPoison(Buffer.from(precertificate, 'base64'))
  const timestamp = Buffer.alloc(8)
  timestamp.writeBigUInt64BE(BigInt(Date.now()))
  const length = Buffer.alloc(3)
  length.writeUIntBE(tbs.length, 0, 3)
  const issuerKeyHash = sha256(der(new X509Certificate(Buffer.from(issuer, 'base64')).publicKey))
  const signedPart = Buffer.concat([Buffer.from([0, 0]), timestamp, Buffer.from([0, 1]), issuerKeyHash, length, tbs, Buffer.from([0, 0])])
  const signature = sign('sha256', signedPart, ctKey.privateKey)
  const size = Buffer.alloc(2)
  size.writeUInt16BE(signature.length)
  return json({
    sct_version: 0,
    id: sha256(der(ctKey.publicKey)).toString('base64'),
    timestamp: Number(timestamp.readBigUInt64BE()),
    extensions: '',
    signature: Buffer.concat([Buffer.from([4, 3]), size, signature]).toString('base64'),
  })
}

const issuer = await serve((request) => {
  switch (request.path) {
    case '/.well-known/openid-configuration':
      return json({ issuer: issuer.url, jwks_uri: `${issuer.url}/jwks`, id_token_signing_alg_values_supported: ['RS256'] })
    case '/jwks':
      return json({ keys: [{ ...issuerKey.publicKey.export({ format: 'jwk' }), kid: 'local', use: 'sig', alg: 'RS256' }] })
    case '/ct/v1/add-pre-chain':
      return signedCertificateTimestamp(request)
    default:
      throw new HttpError(404, request.path)
  }
})

function token(): string {
  const now = Math.floor(Date.now() / 1000)
  const { san: _, ...github } = CLAIMS
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const body = `${part({ alg: 'RS256', typ: 'JWT', kid: 'local' })}.${part({ iss: issuer.url, aud: 'sigstore', iat: now, nbf: now, exp: now + 600, ...github })}`
  return `${body}.${sign('sha256', Buffer.from(body), issuerKey.privateKey).toString('base64url')}`
}

async function startFulcio(): Promise<{ readonly url: string; readonly root: Buffer }> {
  const root = await certificate({
    name: 'sigstore',
    ca: true,
    keyUsage: x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign,
    extendedKeyUsage: ['1.3.6.1.5.5.7.3.3'],
  })
  write('fulcio-root.pem', root.pem)
  write('fulcio-root.key', root.key.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'local' }).toString())
  const template = (text: string) => JSON.stringify(text)
  write(
    'fulcio.yml',
    `oidc-issuers:
  ${issuer.url}: { issuer-url: ${issuer.url}, client-id: sigstore, type: ci-provider, ci-provider: github-workflow }
ci-issuer-metadata:
  github-workflow:
    default-template-values: { url: "https://github.com" }
    extension-templates:
      github-workflow-trigger: event_name
      github-workflow-sha: sha
      github-workflow-name: workflow
      github-workflow-repository: repository
      github-workflow-ref: ref
      build-signer-uri: ${template('{{ .url }}/{{ .job_workflow_ref }}')}
      build-signer-digest: job_workflow_sha
      runner-environment: runner_environment
      source-repository-uri: ${template('{{ .url }}/{{ .repository }}')}
      source-repository-digest: sha
      source-repository-ref: ref
      source-repository-identifier: repository_id
      source-repository-owner-uri: ${template('{{ .url }}/{{ .repository_owner }}')}
      source-repository-owner-identifier: repository_owner_id
      build-config-uri: ${template('{{ .url }}/{{ .workflow_ref }}')}
      build-config-digest: workflow_sha
      build-trigger: event_name
      run-invocation-uri: ${template('{{ .url }}/{{ .repository }}/actions/runs/{{ .run_id }}/attempts/{{ .run_attempt }}')}
      source-repository-visibility-at-signing: repository_visibility
    subject-alternative-name-template: ${template('{{ .url }}/{{ .job_workflow_ref }}')}
`,
  )
  const [port, grpc, metrics] = [await freePort(), await freePort(), await freePort()]
  const log = start(fulcio as string, [
    ...[
      'serve',
      '--host',
      '127.0.0.1',
      '--port',
      `${port}`,
      '--grpc-host',
      '127.0.0.1',
      '--grpc-port',
      `${grpc}`,
      '--metrics-port',
      `${metrics}`,
    ],
    ...[
      '--ca',
      'fileca',
      '--fileca-cert',
      'fulcio-root.pem',
      '--fileca-key',
      'fulcio-root.key',
      '--fileca-key-passwd',
      'local',
      '--fileca-watch=false',
    ],
    ...['--ct-log-url', issuer.url, '--config-path', 'fulcio.yml', '--legacy-unix-domain-socket', join(work, 'fulcio.sock')],
  ])
  const url = `http://127.0.0.1:${port}`
  await reachable(`${url}/healthz`, log)
  return { url, root: root.der }
}

const ORIGIN = 'rekor-local'

async function startRekor(): Promise<{ readonly url: string; readonly key: KeyObject }> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  write('rekor.pem', privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())
  const [port, grpc, metrics] = [await freePort(), await freePort(), await freePort()]
  const log = start(rekor as string, [
    ...['serve', '--hostname', ORIGIN, '--storage-dir', join(work, 'rekor'), '--signer-filepath', 'rekor.pem'],
    ...['--http-port', `${port}`, '--grpc-port', `${grpc}`, '--http-metrics-port', `${metrics}`, '--checkpoint-interval', '1s'],
  ])
  const url = `http://127.0.0.1:${port}`
  await reachable(`${url}/healthz`, log)
  return { url, key: publicKey }
}

async function startTsa(): Promise<{ readonly url: string; readonly chain: readonly Buffer[] }> {
  const port = await freePort()
  const log = start(tsa as string, [
    'serve',
    '--host',
    '127.0.0.1',
    '--port',
    `${port}`,
    '--timestamp-signer',
    'memory',
    '--disable-ntp-monitoring',
  ])
  const url = `http://127.0.0.1:${port}`
  const pem = await (await reachable(`${url}/api/v1/timestamp/certchain`, log)).text()
  const chain = (pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []).map(
    (block) => new X509Certificate(block).raw,
  )
  return { url, chain }
}

/** Returns the key id of an Ed25519 note signer (C2SP signed-note). */
function noteKeyId(name: string, key: KeyObject): Buffer {
  const raw = der(key).subarray(-32)
  return sha256(Buffer.concat([Buffer.from(`${name}\n`), Buffer.from([1]), raw]))
}

async function test(): Promise<readonly (readonly [string, boolean, string])[]> {
  const [ca, log, stamps] = [await startFulcio(), await startRekor(), await startTsa()]
  const validFor = { start: '2020-01-01T00:00:00Z' }
  const authority = (uri: string, chain: readonly Buffer[]) => ({
    subject: { organization: 'local', commonName: 'local' },
    uri,
    certChain: { certificates: chain.map((bytes) => ({ rawBytes: bytes.toString('base64') })) },
    validFor,
  })
  const logged = (baseUrl: string, key: KeyObject, keyDetails: string, keyId: Buffer) => ({
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: der(key).toString('base64'), keyDetails, validFor },
    logId: { keyId: keyId.toString('base64') },
  })
  const trustedRoot = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [logged(`https://${ORIGIN}`, log.key, 'PKIX_ED25519', noteKeyId(ORIGIN, log.key))],
    certificateAuthorities: [authority(ca.url, [ca.root])],
    ctlogs: [logged(issuer.url, ctKey.publicKey, 'PKIX_ECDSA_P256_SHA_256', sha256(der(ctKey.publicKey)))],
    timestampAuthorities: [authority(stamps.url, stamps.chain)],
  }
  const service = (url: string, majorApiVersion: number) => [{ url, majorApiVersion, validFor, operator: 'local' }]
  const signingConfig = {
    mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
    caUrls: service(ca.url, 1),
    oidcUrls: service(issuer.url, 1),
    rekorTlogUrls: service(log.url, 2),
    rekorTlogConfig: { selector: 'ANY' },
    tsaUrls: service(`${stamps.url}/api/v1/timestamp`, 1),
    tsaConfig: { selector: 'ANY' },
  }
  write('trust.json', JSON.stringify({ mediaType: 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json', trustedRoot, signingConfig }))
  mkdirSync(join(work, 'm'))
  write('m/model.safetensors', 'weights')
  write('token', token())

  const env = { PATH: process.env['PATH'], HOME: work }
  const results: (readonly [string, boolean, string])[] = []
  // Not spawnSync: the token issuer and the log run in this process.
  const run = (command: string, args: readonly string[]) =>
    new Promise<{ code: number | null; output: string }>((resolve) => {
      const child = spawn(command, [...args], { cwd: work, env })
      let output = ''
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk: Buffer) => {
          output += chunk.toString()
        })
      child.once('close', (code) => resolve({ code, output }))
    })
  const check = async (name: string, expected: number, command: string, args: readonly string[]) => {
    const { code, output } = await run(command, args)
    results.push([name, code === expected, output])
  }
  const main = join(PROJECT, 'dist/index.js')
  const identity = ['--certificate-identity', CLAIMS.san, '--certificate-oidc-issuer', issuer.url, '--repository-id', '1001']
  const verify = [main, 'verify', 'm', '--trust-config', 'trust.json']
  await check('sign with Fulcio, Rekor v2 and the timestamp authority', 0, process.execPath, [
    ...[main, 'sign', 'm', '--trust-config', 'trust.json', '--identity-token-file', 'token', '--rekor-version', '2'],
  ])
  await check('verify it', 0, process.execPath, [...verify, ...identity])
  await check('reject another identity', 1, process.execPath, [
    ...verify,
    '--certificate-identity',
    'x',
    '--certificate-oidc-issuer',
    issuer.url,
  ])
  const python = join(PROJECT, 'node_modules/.cache/weightseal/model_signing/bin/model_signing')
  if (existsSync(python))
    await check('model_signing verifies it', 0, python, [
      ...['verify', 'sigstore', 'm', '--signature', 'm/model.sig', '--trust_config', 'trust.json'],
      ...['--identity', CLAIMS.san, '--identity_provider', issuer.url],
    ])
  else console.log('model_signing is not installed: skipped. Run "npm run test:interop" to install it.')
  write('m/model.safetensors', 'weightS')
  await check('reject a tampered model', 1, process.execPath, [...verify, ...identity])
  if (existsSync(join(work, 'm/model.sig'))) console.log(`The signature has ${readFileSync(join(work, 'm/model.sig')).length} bytes.`)
  return results
}

try {
  const results = await test()
  for (const [name, right, output] of results) console.log(`${right ? '✓' : '✗'} ${name}${right ? '' : `\n${output}`}`)
  const failed = results.filter(([, right]) => !right).length
  console.log(`\n${results.length - failed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
} finally {
  for (const child of running) child.kill('SIGKILL')
  await issuer.close()
}
