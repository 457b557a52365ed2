import { describe, expect, test } from '@jest/globals'
import type { ScanCache } from '../../src/domains/scan/cache.ts'
import { namedScanCache, scanCachePort } from '../../src/gate/scan-cache.ts'

const CACHE: ScanCache = { get: async () => undefined, put: async () => undefined }

describe('results of earlier scans', () => {
  test.each(['pull_request', 'push', 'schedule'] as const)('are used on %s', (trigger) => {
    expect(scanCachePort(CACHE, trigger)).toEqual({ scanCache: CACHE })
  })

  test('are not used for a release, whose verdict rests on what it read itself', () => {
    expect(scanCachePort(CACHE, 'release')).toEqual({})
  })

  test('are not kept where no folder is named', async () => {
    expect(await namedScanCache(undefined, { cwd: '/nonexistent', root: '/nonexistent' })).toBeUndefined()
  })
})
