import { describe, expect, test } from '@jest/globals'
import { type CachedScan, cacheKey, type ScanCache, scanCached } from '../../../src/domains/scan/cache.ts'
import type { FileScan } from '../../../src/domains/scan/result.ts'

const SCAN: FileScan = { verdict: 'clean', coverage: 'complete', formats: ['pickle'], findings: [], incomplete: [], facts: {} }
const SUBJECT = {
  path: 'm/model.pkl',
  sha256: 'a'.repeat(64),
  policy: { profile: 'default', allow: ['a.b', 'c.d'] },
  weightsOnly: false,
} as const

function memory(): ScanCache & { readonly entries: Map<string, CachedScan> } {
  const entries = new Map<string, CachedScan>()
  return {
    entries,
    get: async (key) => entries.get(key),
    put: async (key, entry) => void entries.set(key, entry),
  }
}

/** A scan that asks for neighbours and counts its runs. */
function scanOf(...names: readonly string[]) {
  const counted = {
    runs: 0,
    scan: (isThere: (name: string) => boolean) => {
      counted.runs += 1
      for (const name of names) isThere(name)
      return SCAN
    },
  }
  return counted
}

describe('the key of a result', () => {
  test.each([
    ['the path, whose ending decides which readers apply', { path: 'm/model.bin' }],
    ['the content', { sha256: 'b'.repeat(64) }],
    ['the profile', { policy: { ...SUBJECT.policy, profile: 'strict' as const } }],
    ['allowed names', { policy: { ...SUBJECT.policy, allow: ['a.b'] } }],
    ['whether only formats without code are accepted', { weightsOnly: true }],
  ])('depends on %s', (_, change) => {
    expect(cacheKey({ ...SUBJECT, ...change })).not.toBe(cacheKey(SUBJECT))
  })

  test('does not depend on the order of the allowed names', () => {
    expect(cacheKey({ ...SUBJECT, policy: { profile: 'default', allow: ['c.d', 'a.b'] } })).toBe(cacheKey(SUBJECT))
  })
})

describe('a scan with a cache', () => {
  test('scans once', async () => {
    const [cache, counted] = [memory(), scanOf()]
    const run = () => scanCached(cache, 'key', { isThere: () => false, scan: counted.scan, isSettled: () => true })
    expect([await run(), await run(), counted.runs]).toEqual([SCAN, SCAN, 1])
  })

  test('scans again when a neighbour that mattered appeared', async () => {
    const [cache, counted] = [memory(), scanOf('weights.data')]
    const run = (...there: readonly string[]) =>
      scanCached(cache, 'key', { isThere: (name) => there.includes(name), scan: counted.scan, isSettled: () => true })
    await run()
    await run('other')
    expect(counted.runs).toBe(1)
    await run('weights.data')
    expect(counted.runs).toBe(2)
  })

  test('keeps no result of a file that may have changed since it was measured', async () => {
    const cache = memory()
    await scanCached(cache, 'key', { isThere: () => false, scan: scanOf().scan, isSettled: () => false })
    expect(cache.entries.size).toBe(0)
  })
})
