import { createHash, createHmac, randomUUID } from 'node:crypto'
import { type Answer, HttpError, type Request, type Service, serve } from './http.ts'

/**
 * The services that GitHub runs beside a job, as far as Weightseal uses them: the artifact service (twirp, JSON) and the
 * block store behind it. The OIDC issuer comes with signing.
 */
export interface ActionsServices extends Service {
  /** What the runner puts into the environment of a step. */
  readonly env: Readonly<Record<string, string>>
  readonly artifacts: ReadonlyMap<string, Artifact>
  readonly unknown: string[]
  /** Fails the next calls of an RPC with a status. */
  readonly faults: Map<string, number>
}

export interface Artifact {
  readonly name: string
  readonly id: string
  finalized: boolean
  content: Buffer
}

const RPC = /^\/twirp\/github\.actions\.results\.api\.v1\.ArtifactService\/(\w+)$/

export async function startActionsServices(): Promise<ActionsServices> {
  const [run, job, secret] = [randomUUID(), randomUUID(), randomUUID()]
  const token = jwt({ scp: `Actions.Results:${run}:${job}`, exp: 4_000_000_000 })
  const artifacts = new Map<string, Artifact>()
  const blocks = new Map<string, Buffer>()
  const unknown: string[] = []
  const faults = new Map<string, number>()
  let url = ''
  let nextId = 1

  const signature = (name: string) => createHmac('sha256', secret).update(name).digest('hex')

  const rpcs: Readonly<Record<string, (body: Readonly<Record<string, string>>) => Answer>> = {
    CreateArtifact: ({ name = '' }) => {
      if (artifacts.get(name)?.finalized)
        throw new HttpError(409, 'Conflict: an artifact with this name already exists on the workflow run')
      artifacts.set(name, { name, id: String(nextId++), finalized: false, content: Buffer.alloc(0) })
      return json({ ok: true, signed_upload_url: `${url}/blob/${encodeURIComponent(name)}?sig=${signature(name)}` })
    },
    FinalizeArtifact: ({ name = '', size, hash }) => {
      const artifact = artifacts.get(name)
      if (artifact === undefined) throw new HttpError(404, 'no such artifact')
      const digest = `sha256:${createHash('sha256').update(artifact.content).digest('hex')}`
      if (String(artifact.content.length) !== size || (hash !== undefined && hash !== digest))
        throw new HttpError(400, 'size or hash mismatch')
      artifact.finalized = true
      return json({ ok: true, artifact_id: artifact.id })
    },
  }

  function twirp(name: string, { headers, body }: Request): Answer {
    const fault = faults.get(name)
    if (fault !== undefined) throw new HttpError(fault, 'injected')
    if (headers.authorization !== `Bearer ${token}`) throw new HttpError(401, 'bad runtime token')
    const rpc = rpcs[name]
    if (rpc === undefined) throw missing(`twirp ${name}`)
    const message = JSON.parse(body.toString('utf8')) as Readonly<Record<string, string>>
    if (message['workflow_run_backend_id'] !== run) throw new HttpError(404, 'no such run')
    return rpc(message)
  }

  function blob(name: string, { method, query, body }: Request): Answer {
    if (query.get('sig') !== signature(name)) throw new HttpError(403, 'bad signature')
    const artifact = artifacts.get(name)
    if (method !== 'PUT' || artifact === undefined) throw missing(`${method} blob`)
    if (query.get('comp') === 'block') blocks.set(`${name}\0${query.get('blockid')}`, body)
    else if (query.get('comp') === 'blocklist')
      artifact.content = Buffer.concat(
        [...body.toString('utf8').matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(
          (match) => blocks.get(`${name}\0${match[1]}`) ?? Buffer.alloc(0),
        ),
      )
    else artifact.content = body
    return {
      status: 201,
      headers: { 'x-ms-request-id': randomUUID(), 'x-ms-version': '2025-01-05', etag: '"0x1"', 'last-modified': new Date(0).toUTCString() },
    }
  }

  function missing(call: string): HttpError {
    unknown.push(call)
    return new HttpError(404, 'Not Found')
  }

  const service = await serve((request) => {
    const rpc = RPC.exec(request.path)?.[1]
    if (rpc !== undefined) return twirp(rpc, request)
    const name = /^\/blob\/(.+)$/.exec(request.path)?.[1]
    if (name !== undefined) return blob(name, request)
    throw missing(`${request.method} ${request.path}`)
  })
  url = service.url
  return {
    ...service,
    artifacts,
    unknown,
    faults,
    env: { ACTIONS_RUNTIME_TOKEN: token, ACTIONS_RUNTIME_URL: `${url}/`, ACTIONS_RESULTS_URL: `${url}/` },
  }
}

function json(body: unknown): Answer {
  return { status: 200, body }
}

/** The client reads the claims and does not check the signature. */
function jwt(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}.c2lnbmF0dXJl`
}
