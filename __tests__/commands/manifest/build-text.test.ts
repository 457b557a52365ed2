import { expect, test } from '@jest/globals'
import { manifestText } from '../../../src/commands/manifest/build-text.ts'
import { noPaint } from '../../../src/core/paint.ts'
import { buildManifest } from '../../../src/domains/manifest/build.ts'

const text = (...paths: readonly string[]) => {
  const files = paths.map((path) => ({ path, size: 1, sha256: 'a'.repeat(64), source: 'content' as const }))
  const manifest = buildManifest({ model: { name: 'm', version: '1.0.0' }, ignore: [], include: [], files, dependencies: [] })
  return manifestText({ manifest, file: '/m/weightseal.manifest.json' }, { cwd: '/m', paint: noPaint })
}

test('names in another Unicode form than NFC are mentioned', () => {
  expect(text('cafe\u0301.txt')).toMatch(/names +not in the Unicode form NFC, .*: cafe\u0301.txt; rename them/)
  expect(text('caf\u00e9.txt', 'a.txt')).not.toContain('NFC')
})
