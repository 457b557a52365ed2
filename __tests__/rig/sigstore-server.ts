/**
 * A local Sigstore instance on one port: Fulcio with its CT log, Rekor v1 and v2, a timestamp authority, a TUF repository
 * and GitHub's issuer of identity tokens. The parts of @sigstore/mock behind handlers that do what the real services do
 * where the mock does not. A process of its own: the mock patches node:http of the one that it is loaded into.
 *
 * Prints one line of JSON, the address, when it is ready; ends when its standard input does.
 */
import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, randomUUID, sign, verify, X509Certificate } from 'node:crypto'
import { createRequire } from 'node:module'
import { fulcioHandler, initializeCA, initializeCTLog, initializeTLog, initializeTSA, tsaHandler } from '@sigstore/mock'
import { HashAlgorithm, PublicKeyDetails, TrustedRoot } from '@sigstore/protobuf-specs'
import { initializeTUFRepo, tufHandlers } from '@tufjs/repo-mock'
import { type Answer, HttpError, type Request, serve } from './http.ts'

for (const owner of ['@sigstore/mock', '@tufjs/repo-mock']) {
  const load = createRequire(createRequire(import.meta.url).resolve(owner))
  ;(load('nock') as { restore: () => void }).restore()
}

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest()
const bytes = (view: ArrayBufferView) => Buffer.from(view.buffer, view.byteOffset, view.byteLength)
const keyPair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })
const json = (status: number, body: unknown): Answer => ({ status, body })

/** What tests change while the service runs. */
interface Control {
  /** Claims of the next identity tokens. */
  claims: Record<string, unknown>
  /** By service: a status, `timeout` or `empty`. */
  faults: Record<string, number | 'timeout' | 'empty'>
  /** How far the log's clock is off, in milliseconds. */
  logClockMs: number
}
const control: Control = { claims: {}, faults: {}, logClockMs: 0 }
const requests: string[] = []

const issuerKey = generateKeyPairSync('rsa', { modulusLength: 2048 })
const requestToken = randomUUID()
let url = ''

const service = await serve(route)
url = service.url
const ctlog = await initializeCTLog(keyPair())
const ca = await initializeCA(keyPair(), ctlog)
const tlog = await initializeTLog(url, keyPair())
const tsa = await initializeTSA(keyPair())
// Its fractions of seconds lose their zeroes, which readers refuse.
Object.assign(tsa, { getCurrentTime: () => new Date(Math.floor(Date.now() / 1000) * 1000) })
Object.assign(tlog, { getCurrentTime: () => Date.now() + control.logClockMs })
// It certifies all claims of GitHub's tokens but the environment of the job.
const issue = ca.issueCertificate.bind(ca)
const ENVIRONMENT_OID = '1.3.6.1.4.1.57264.1.23'
Object.assign(ca, {
  issueCertificate: (request: CertificateRequest) => {
    const { environment } = control.claims
    const more = environment === undefined ? [] : [{ oid: ENVIRONMENT_OID, value: String(environment) }]
    return issue({ ...request, extensions: [...(request.extensions ?? []), ...more] })
  },
})
const fulcio = fulcioHandler(ca, { subjectClaim: 'san' })
const timestamps = tsaHandler(tsa)

const start = new Date(Date.now() - 3600_000)
const log = (key: Buffer, baseUrl: string) => ({
  baseUrl,
  hashAlgorithm: HashAlgorithm.SHA2_256,
  logId: { keyId: sha256(key) },
  publicKey: { rawBytes: key, keyDetails: PublicKeyDetails.PKIX_ECDSA_P256_SHA_256, validFor: { start } },
  checkpointKeyId: undefined,
  operator: 'local',
})
const authority = (certificates: readonly Buffer[]) => ({
  subject: { commonName: 'sigstore', organization: 'sigstore.mock' },
  uri: url,
  operator: 'local',
  certChain: { certificates: certificates.map((rawBytes) => ({ rawBytes })) },
  validFor: { start },
})
const trustedRoot = TrustedRoot.toJSON({
  mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
  certificateAuthorities: [authority([bytes(ca.rootCertificate)])],
  ctlogs: [log(bytes(ctlog.publicKey), `${url}/ct`)],
  tlogs: [log(bytes(tlog.publicKey), url)],
  timestampAuthorities: [authority([tsa.intCertificate, tsa.rootCertificate].map(bytes))],
})
const at = (majorApiVersion: number, path = '') => ({
  url: `${url}${path}`,
  majorApiVersion,
  validFor: { start: '2020-01-01T00:00:00Z' },
  operator: 'local',
})
const signingConfig = {
  mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
  caUrls: [at(1)],
  oidcUrls: [at(1)],
  rekorTlogUrls: [at(1), at(2)],
  rekorTlogConfig: { selector: 'ANY' },
  tsaUrls: [at(1, '/api/v1/timestamp')],
  tsaConfig: { selector: 'ANY' },
}
const targets = [
  { name: 'trusted_root.json', content: JSON.stringify(trustedRoot) },
  { name: 'signing_config.v0.2.json', content: JSON.stringify(signingConfig) },
]
const tufRepository = initializeTUFRepo(targets)
const tuf = new Map(
  tufHandlers(tufRepository, { metadataPathPrefix: '/tuf', targetPathPrefix: '/tuf/targets' }).map(({ path, fn }) => [path, fn]),
)

process.stdout.write(`${JSON.stringify({ url, requestToken, trustedRoot, signingConfig, tufRoot: tufRepository.rootMeta.toJSON() })}\n`)
process.stdin.resume().on('end', () => process.exit(0))

type Handler = (request: Request) => Answer | undefined | Promise<Answer | undefined>

const ROUTES: readonly (readonly [service: string, method: string, path: RegExp, handle: Handler])[] = [
  ['control', 'POST', /^\/control$/, ({ body }) => json(200, Object.assign(control, JSON.parse(body.toString('utf8'))) && {})],
  ['control', 'GET', /^\/control\/requests$/, () => json(200, requests)],
  ['oidc', 'GET', /^\/oidc$/, issueToken],
  [
    'jwks',
    'GET',
    /^\/\.well-known\/openid-configuration$/,
    () => json(200, { issuer: url, jwks_uri: `${url}/jwks`, authorization_endpoint: `${url}/auth`, token_endpoint: `${url}/token` }),
  ],
  [
    'jwks',
    'GET',
    /^\/jwks$/,
    () => json(200, { keys: [{ ...issuerKey.publicKey.export({ format: 'jwk' }), kid: 'local', use: 'sig', alg: 'RS256' }] }),
  ],
  ['fulcio', 'POST', /^\/api\/v2\/signingCert$/, issueCertificate],
  ['rekor', 'POST', /^\/api\/v1\/log\/entries$/, logV1],
  ['rekor', 'POST', /^\/api\/v2\/log\/entries$/, logV2],
  ['tsa', 'POST', /^\/api\/v1\/timestamp$/, async ({ body }) => mocked(await timestamps.fn(body.toString('utf8')))],
  [
    'tuf',
    'GET',
    /^\/tuf\//,
    async ({ path }) => {
      const handler = tuf.get(path)
      if (handler === undefined) throw new HttpError(404, `no ${path}`)
      return mocked(await handler())
    },
  ],
]

function route(request: Request): Answer | undefined | Promise<Answer | undefined> {
  const found = ROUTES.find(([, method, path]) => method === request.method && path.test(request.path))
  if (found === undefined) {
    requests.push(`UNKNOWN ${request.method} ${request.path}`)
    throw new HttpError(404, `the local Sigstore has no ${request.method} ${request.path}`)
  }
  const [name, , , handle] = found
  if (name !== 'control') requests.push(`${request.method} ${request.path}`)
  const fault = control.faults[name]
  if (fault === 'timeout') return undefined
  if (fault === 'empty') return { status: 200 }
  if (fault !== undefined) throw new HttpError(fault, `injected ${fault}`)
  return handle(request)
}

/** What a handler of the mocks answers. */
interface Mocked {
  readonly statusCode: number
  readonly response: string | ArrayBufferView
  readonly contentType?: string | undefined
}

function mocked({ statusCode, response, contentType }: Mocked): Answer {
  const body = typeof response === 'string' ? Buffer.from(response) : Buffer.from(response.buffer, response.byteOffset, response.byteLength)
  return { status: statusCode, body, headers: { 'content-type': contentType ?? 'text/plain' } }
}

/** As `ACTIONS_ID_TOKEN_REQUEST_URL` does: a bearer that only the job has, an audience, a signed token. */
function issueToken({ headers, query }: Request): Answer {
  if (headers.authorization !== `Bearer ${requestToken}`) throw new HttpError(401, 'bad request token')
  const now = Math.floor(Date.now() / 1000)
  const claims = {
    iss: 'https://token.actions.githubusercontent.com',
    aud: query.get('audience'),
    iat: now,
    nbf: now,
    exp: now + 600,
    jti: randomUUID(),
    ...control.claims,
  }
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const body = `${part({ alg: 'RS256', typ: 'JWT', kid: 'local' })}.${part(claims)}`
  return json(200, { count: 1, value: `${body}.${sign('sha256', Buffer.from(body), issuerKey.privateKey).toString('base64url')}` })
}

/**
 * Fulcio checks the token and that the caller holds the key, which the mock leaves out. The token comes in the body, or
 * as a bearer beside a certificate signing request.
 */
async function issueCertificate({ headers, body }: Request): Promise<Answer> {
  const request = JSON.parse(body.toString('utf8')) as FulcioRequest
  const oidcIdentityToken = request.credentials?.oidcIdentityToken ?? String(headers.authorization ?? '').replace(/^Bearer /, '')
  const claims = checkedClaims(oidcIdentityToken)
  const { publicKey, proofOfPossession } = request.publicKeyRequest ?? {}
  if (publicKey !== undefined) {
    const held = verify(
      'sha256',
      Buffer.from(String(claims['sub'])),
      createPublicKey(publicKey.content),
      Buffer.from(proofOfPossession ?? '', 'base64'),
    )
    if (!held) throw new HttpError(400, 'The signature supplied in the request could not be verified')
  }
  const csr = request.certificateSigningRequest
  const proof = csr === undefined ? {} : { certificateSigningRequest: Buffer.from(csr, 'base64').toString('utf8') }
  const answer = mocked(await fulcio.fn(JSON.stringify({ ...request, ...proof, credentials: { oidcIdentityToken } })))
  if (answer.status !== 201) throw new HttpError(400, String(answer.body))
  const issued = JSON.parse(String(answer.body)) as { signedCertificateEmbeddedSct: { chain: { certificates: string[] } } }
  const { chain } = issued.signedCertificateEmbeddedSct
  chain.certificates = chain.certificates.map((pem) => new X509Certificate(pem).toString())
  return json(200, issued)
}

type CertificateRequest = Parameters<typeof ca.issueCertificate>[0]

interface FulcioRequest {
  readonly credentials?: { readonly oidcIdentityToken: string }
  /** PEM in base64. */
  readonly certificateSigningRequest?: string
  readonly publicKeyRequest?: { readonly publicKey: { readonly content: string }; readonly proofOfPossession: string }
}

function checkedClaims(token: string): Record<string, unknown> {
  const [head = '', body = '', signature = ''] = token.split('.')
  if (!verify('sha256', Buffer.from(`${head}.${body}`), issuerKey.publicKey as KeyObject, Buffer.from(signature, 'base64url')))
    throw new HttpError(401, 'There was an error processing the identity token')
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as Record<string, unknown>
  if (claims['aud'] !== 'sigstore' || Number(claims['exp']) * 1000 < Date.now())
    throw new HttpError(401, 'There was an error processing the identity token')
  return claims
}

/** Rekor v1 keeps digests of a DSSE envelope, and the certificate as PEM in lines of 64. */
async function logV1({ body }: Request): Promise<Answer> {
  const proposed = JSON.parse(body.toString('utf8')) as {
    kind: string
    spec: { proposedContent: { envelope: string; verifiers: string[] } }
  }
  if (proposed.kind !== 'dsse') throw new HttpError(400, `the local log takes dsse entries, not ${proposed.kind}`)
  const { envelope: text, verifiers } = proposed.spec.proposedContent
  const envelope = JSON.parse(text) as { payload: string; signatures: { sig: string }[] }
  const pem = new X509Certificate(Buffer.from(verifiers[0] ?? '', 'base64')).toString()
  const digest = (bytes: Uint8Array | string) => ({ algorithm: 'sha256', value: sha256(bytes).toString('hex') })
  const entry = {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      envelopeHash: digest(text),
      payloadHash: digest(Buffer.from(envelope.payload, 'base64')),
      signatures: envelope.signatures.map(({ sig }) => ({ signature: sig, verifier: Buffer.from(pem).toString('base64') })),
    },
  }
  return json(201, await tlog.log(entry))
}

/** Rekor v2 takes hashedrekord entries only, and gives no promise and no time. */
async function logV2({ body }: Request): Promise<Answer> {
  const { hashedRekordRequestV002: request } = JSON.parse(body.toString('utf8')) as {
    hashedRekordRequestV002?: { digest: string; signature: object }
  }
  if (request === undefined) return json(400, { code: 3, message: 'invalid type, must be hashedrekord', details: [] })
  const spec = { hashedRekordV002: { data: { algorithm: 'SHA2_256', digest: request.digest }, signature: request.signature } }
  const [logged] = Object.values(await tlog.log({ apiVersion: '0.0.2', kind: 'hashedrekord', spec })) as readonly LoggedEntry[]
  if (logged === undefined) throw new HttpError(500, 'nothing logged')
  const { rootHash, checkpoint } = logged.verification.inclusionProof
  return json(201, {
    logIndex: '0',
    logId: { keyId: Buffer.from(logged.logID, 'hex').toString('base64') },
    kindVersion: { kind: 'hashedrekord', version: '0.0.2' },
    integratedTime: '0',
    inclusionProof: {
      logIndex: '0',
      rootHash: Buffer.from(rootHash, 'hex').toString('base64'),
      treeSize: '1',
      hashes: [],
      checkpoint: { envelope: checkpoint },
    },
    canonicalizedBody: logged.body,
  })
}

interface LoggedEntry {
  readonly logID: string
  readonly body: string
  readonly verification: { readonly inclusionProof: { readonly rootHash: string; readonly checkpoint: string } }
}
