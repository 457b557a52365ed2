import { createHash } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { lfsReader } from '../../../src/ports/github/lfs.ts'
import { Repository } from '../../rig/git.ts'
import { type FakeGitHub, startGitHub } from '../../rig/github.ts'
import { serve } from '../../rig/http.ts'

const CONTENT = Buffer.from('header, then weights')
const POINTER = { sha256: createHash('sha256').update(CONTENT).digest('hex'), size: CONTENT.length }

let repository: Repository
let github: FakeGitHub
beforeAll(async () => {
  repository = new Repository()
  const tokens = {
    reader: { login: 'r', permissions: ['contents: read'] },
    other: { login: 'o', permissions: ['checks: write'] },
  }
  github = await startGitHub({ repository, tokens, lfs: new Map([[POINTER.sha256, CONTENT]]) })
})
afterEach(() => github.faults.clear())
afterAll(async () => {
  await github.close()
  repository.remove()
})

const reader = (token = 'reader', url = `${github.url}/acme/models.git/info/lfs`, timeoutMs = 10_000) =>
  lfsReader({ token, url, timeoutMs })
const textOf = async (bytes: Promise<Uint8Array>) => Buffer.from(await bytes).toString('utf8')

describe('the beginning of an object of Git LFS', () => {
  test('is read in part, and the storage does not get the token', async () => {
    expect(await textOf(reader()(POINTER, 6))).toBe('header')
    expect(github.calls).toContain(`GET /lfs-storage/${POINTER.sha256}`)
  })

  test('ends where the object ends', async () => {
    expect(await textOf(reader()(POINTER, 1000))).toBe(CONTENT.toString('utf8'))
  })

  test('is cut where the storage answers with the whole object', async () => {
    const storage = await serve(({ path }) =>
      path.endsWith('/batch')
        ? { status: 200, body: { objects: [{ actions: { download: { href: `${storage.url}/object` } } }] } }
        : { status: 200, body: Buffer.alloc(20_000_000, 'w') },
    )
    const bytes = await reader('reader', storage.url)({ ...POINTER, size: 20_000_000 }, 1000).finally(() => storage.close())
    expect(bytes).toHaveLength(1000)
  })

  test('is not found where the server does not have the object', async () => {
    await expect(reader()({ sha256: 'f'.repeat(64), size: 4 }, 4)).rejects.toMatchObject({ code: 'GITHUB_NOT_FOUND' })
  })

  test.each([
    ['a token that GitHub does not know', 'unknown', 'GITHUB_UNAUTHORIZED'],
    ['a token without contents: read', 'other', 'GITHUB_FORBIDDEN'],
  ])('is refused for %s', async (_, token, code) => {
    await expect(reader(token)(POINTER, 4)).rejects.toMatchObject({ code })
  })

  test.each([
    ['POST /acme/models.git/info/lfs/objects/batch', 'hang', 'GITHUB_UNAVAILABLE'],
    ['POST /acme/models.git/info/lfs/objects/batch', 'empty', 'GITHUB_UNEXPECTED'],
    ['POST /acme/models.git/info/lfs/objects/batch', 500, 'GITHUB_UNAVAILABLE'],
    ['GET /lfs-storage/:oid', 'hang', 'GITHUB_UNAVAILABLE'],
    ['GET /lfs-storage/:oid', 403, 'GITHUB_FORBIDDEN'],
  ] as const)('fails where %s answers with %s', async (route, fault, code) => {
    github.faults.set(route, fault)
    const read = fault === 'hang' ? reader(undefined, undefined, 300) : reader()
    await expect(read(POINTER, 4)).rejects.toMatchObject({ code })
  })

  test.each([['file:///etc/passwd'], ['not a URL'], [7]])('is not read from %s', async (href) => {
    const server = await serve(() => ({ status: 200, body: { objects: [{ actions: { download: { href } } }] } }))
    await expect(reader('reader', server.url)(POINTER, 4).finally(() => server.close())).rejects.toMatchObject({
      code: 'GITHUB_UNEXPECTED',
    })
  })
})
