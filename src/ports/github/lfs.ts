import { SealError } from '../../core/errors.ts'
import type { LfsPointer } from '../../domains/manifest/lfs.ts'
import type { ReadBeginning } from '../../domains/tensors/remote.ts'
import { at } from './answers.ts'
import { githubError } from './errors.ts'

export interface LfsOptions {
  readonly token: string
  /** Base URL of the LFS server, without `/objects/batch`. */
  readonly url: string
  /** Timeout of one call. */
  readonly timeoutMs?: number
}

const MEDIA_TYPE = 'application/vnd.git-lfs+json'
const PERMISSION = 'contents: read'
const MAX_ANSWER_BYTES = 64 * 1024

/**
 * Returns a function that reads the first bytes of an object of Git LFS, without downloading the rest. They cannot be compared with the
 * digest of the object, so they only inform; no verdict rests on them.
 *
 * @see https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md
 */
export function lfsReader({ token, url, timeoutMs = 30_000 }: LfsOptions): ReadBeginning {
  const authorization = `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
  const find = async ({ sha256, size }: LfsPointer): Promise<unknown> => {
    const body = JSON.stringify({ operation: 'download', transfers: ['basic'], objects: [{ oid: sha256, size }], hash_algo: 'sha256' })
    const response = await fetch(`${url}/objects/batch`, {
      method: 'POST',
      body,
      headers: { accept: MEDIA_TYPE, 'content-type': MEDIA_TYPE, authorization },
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    })
    if (!response.ok) throw refused(response.status)
    const text = Buffer.from(await firstBytes(response, MAX_ANSWER_BYTES)).toString('utf8')
    return at(JSON.parse(text) as unknown, 'objects', '0')
  }
  return async (pointer, bytes) => {
    const what = `read object ${pointer.sha256.slice(0, 12)} of Git LFS`
    try {
      const { href, headers } = downloadOf(await find(pointer))
      // The token is for the LFS server only. The storage gets what that server names.
      const response = await fetch(href, {
        headers: { ...headers, range: `bytes=0-${Math.min(bytes, pointer.size) - 1}` },
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      })
      if (!response.ok) throw refused(response.status)
      // A storage without ranges answers with the whole object: only its beginning is read.
      return await firstBytes(response, bytes)
    } catch (error) {
      throw githubError(error, what, PERMISSION)
    }
  }
}

const refused = (status: number) => Object.assign(new Error(`status ${status}`), { status })

interface Download {
  readonly href: string
  readonly headers: Readonly<Record<string, string>>
}

/** Reads where an object is. @throws {SealError} GITHUB_NOT_FOUND, GITHUB_UNEXPECTED */
function downloadOf(object: unknown): Download {
  const code = at(object, 'error', 'code')
  if (typeof code === 'number') throw refused(code)
  const href = at(object, 'actions', 'download', 'href')
  const header = at(object, 'actions', 'download', 'header') ?? {}
  const isText = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string'
  if (typeof href !== 'string' || !/^https?:\/\//.test(href) || typeof header !== 'object' || header === null)
    throw new SealError('GITHUB_UNEXPECTED', 'The server of Git LFS did not say where the object is. Run the job again.')
  return { href, headers: Object.fromEntries(Object.entries(header).filter(isText)) }
}

/** Returns the first bytes of a body, and closes the connection. */
async function firstBytes(response: Response, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of response.body ?? []) {
    parts.push(part.subarray(0, most - length))
    length += part.length
    if (length >= most) break
  }
  return Buffer.concat(parts)
}
