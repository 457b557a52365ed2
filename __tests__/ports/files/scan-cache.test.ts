import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { cacheKey } from '../../../src/domains/scan/cache.ts'
import type { FileScan } from '../../../src/domains/scan/result.ts'
import { openScanCache } from '../../../src/ports/files/scan-cache.ts'
import { temporaryFolder } from '../../rig/git.ts'

const folder = temporaryFolder('scan-cache')
const [root, place] = [join(folder, 'repository'), join(folder, 'cache/deep')]
const KEY = cacheKey({ path: 'm.pkl', sha256: 'a'.repeat(64), policy: { profile: 'default' }, weightsOnly: false })
const SCAN: FileScan = {
  verdict: 'high',
  coverage: 'inconclusive',
  formats: ['pickle'],
  findings: [
    { grade: 'high', technique: 'pickle-import', subject: 'os.system', member: '', message: 'It imports "os.system".', offset: 2 },
  ],
  incomplete: ['too deep'],
  facts: { pickle: { opcodes: 3 } },
}
const ENTRY = { scan: SCAN, siblings: { 'weights.data': false } }

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(root, { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The only file of the cache. */
function entryFile(): string {
  const [sub = ''] = readdirSync(place)
  return join(place, sub, readdirSync(join(place, sub))[0] ?? '')
}

describe('results of scans in a folder', () => {
  test('are read as they were written, also by the next run', async () => {
    const cache = await openScanCache(place, root)
    expect(await cache.get(KEY)).toBeUndefined()
    await cache.put(KEY, ENTRY)
    expect(await (await openScanCache(place, root)).get(KEY)).toEqual(ENTRY)
  })

  test.each<[string, (text: string) => string]>([
    ['cut', (text) => text.slice(0, -10)],
    ['of another key', (text) => text.replace(KEY, '0'.repeat(64))],
    ['with another verdict than the format knows', (text) => text.replace('"verdict":"high"', '"verdict":"fine"')],
    ['without the neighbours', (text) => text.replace('"siblings"', '"others"')],
    ['with a neighbour that is neither there nor missing', (text) => text.replace(':false', ':0')],
    ['null', () => 'null'],
  ])('are unknown where the entry is %s', async (_, damage) => {
    const cache = await openScanCache(place, root)
    await cache.put(KEY, ENTRY)
    writeFileSync(entryFile(), damage(readFileSync(entryFile(), 'utf8')))
    expect(await cache.get(KEY)).toBeUndefined()
  })

  test.each(['.', 'results', '.git/results'])('are refused inside the repository: %s', async (inside) => {
    await expect(openScanCache(join(root, inside), root)).rejects.toThrow('is inside the repository')
  })

  test('are refused where a link leads into the repository', async () => {
    symlinkSync(root, join(folder, 'outside'))
    await expect(openScanCache(join(folder, 'outside/results'), root)).rejects.toThrow('is inside the repository')
  })

  test('do not stop a run where they cannot be written', async () => {
    mkdirSync(dirname(place), { recursive: true })
    writeFileSync(place, 'a file')
    const cache = await openScanCache(place, root)
    await cache.put(KEY, ENTRY)
    expect(await cache.get(KEY)).toBeUndefined()
  })
})
