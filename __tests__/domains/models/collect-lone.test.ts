import { expect, test } from '@jest/globals'
import { PathIndex } from '../../../src/core/path-index.ts'
import { loneFiles } from '../../../src/domains/models/collect-lone.ts'
import { DEFAULT_SCAN } from '../../../src/domains/scan/scan-policy.ts'
import { workTree } from '../../../src/ports/files/work-tree.ts'
import { temporaryFolder } from '../../rig/git.ts'

test('a changed file that cannot be identified is reported, and does not hide the next one', async () => {
  const tree = workTree(temporaryFolder('lone'))
  const seen: string[] = []
  const format: typeof tree.format = async (path) => {
    seen.push(path)
    if (path === 'a.bin') throw new TypeError('a defect')
    return undefined
  }
  const { lone, unreadable } = await loneFiles(['a.bin', 'b.bin', 'm/c.bin'], new Set(['m/c.bin']), {
    workTree: { ...tree, format },
    head: new PathIndex(new Map()),
    byPath: undefined,
    attributes: () => 'none',
    scan: DEFAULT_SCAN,
    now: '2026-12-01T00:00:00Z',
  })
  expect({ lone, seen }).toEqual({ lone: [], seen: ['a.bin', 'b.bin'] })
  expect(unreadable).toEqual([expect.objectContaining({ id: expect.stringContaining('a.bin') })])
})
