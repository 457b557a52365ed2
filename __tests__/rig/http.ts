import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A local HTTP service that a test starts and stops. */
export interface Service {
  readonly url: string
  readonly close: () => Promise<void>
}

export interface Request {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** An answer with an error status. */
export class HttpError extends Error {
  readonly status: number
  readonly errors: readonly string[] | undefined

  constructor(status: number, message: string, errors?: readonly string[]) {
    super(message)
    this.status = status
    this.errors = errors
  }
}

/** Serves on a free port of this machine. A handler that gives `undefined` leaves the call without an answer. */
export async function serve(handle: (request: Request) => Answer | undefined | Promise<Answer | undefined>): Promise<Service> {
  const server = createServer((request, response) => void respond(request, response, handle))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => stop(server) }
}

async function respond(
  incoming: IncomingMessage,
  response: ServerResponse,
  handle: (request: Request) => Answer | undefined | Promise<Answer | undefined>,
): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const url = new URL(incoming.url ?? '/', 'http://localhost')
  const request = {
    method: incoming.method ?? 'GET',
    path: decodeURIComponent(url.pathname),
    query: url.searchParams,
    headers: incoming.headers,
    body: Buffer.concat(chunks),
  }
  try {
    const answer = await handle(request)
    if (answer !== undefined) send(response, answer)
  } catch (error) {
    const { status = 500, message, errors } = error as HttpError
    send(response, { status, body: { message, errors, documentation_url: 'https://docs.github.com/rest', status: String(status) } })
  }
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  const binary = Buffer.isBuffer(body)
  response.writeHead(status, { 'content-type': binary ? 'application/octet-stream' : 'application/json; charset=utf-8', ...headers })
  response.end(body === undefined ? '' : binary ? body : JSON.stringify(body))
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}
