import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { buildManifest } from '../../../src/domains/manifest/build.ts'
import { mergeManifests } from '../../../src/domains/manifest/merge.ts'
import type { FileEntry, Manifest } from '../../../src/domains/manifest/types.ts'

type Files = Readonly<Record<string, string>>

const manifest = (files: Files, { version = '1.0.0', ignore = [] as readonly string[] } = {}): Manifest =>
  buildManifest({
    model: { name: 'm', version },
    files: Object.entries(files).map(([path, digit]): FileEntry => ({ path, size: 1, sha256: digit.repeat(64), source: 'content' })),
    dependencies: [],
    ignore,
  })

const BASE: Files = { a: '1', b: '2', c: '3' }

describe('two sides of a manifest', () => {
  test.each<[string, Manifest, Manifest, Manifest | readonly string[]]>([
    ['that change different files', manifest({ ...BASE, a: '4' }), manifest({ ...BASE, b: '5' }), manifest({ a: '4', b: '5', c: '3' })],
    ['that make the same change', manifest({ ...BASE, a: '4' }), manifest({ ...BASE, a: '4' }), manifest({ ...BASE, a: '4' })],
    [
      'of which one removes and one adds',
      manifest({ a: '1', b: '2' }),
      manifest({ ...BASE, d: '6' }),
      manifest({ a: '1', b: '2', d: '6' }),
    ],
    ['that change a file differently', manifest({ ...BASE, a: '4' }), manifest({ ...BASE, a: '5' }), ['file a']],
    ['of which one removes what the other changes', manifest({ b: '2', c: '3' }), manifest({ ...BASE, a: '5' }), ['file a']],
    ['with one version', manifest(BASE, { version: '1.1.0' }), manifest(BASE), manifest(BASE, { version: '1.1.0' })],
    ['with two versions', manifest(BASE, { version: '1.1.0' }), manifest(BASE, { version: '1.2.0' }), ['version of the model']],
    ['of which one ignores more', manifest(BASE, { ignore: ['x'] }), manifest(BASE), manifest(BASE, { ignore: ['x'] })],
  ])('%s', (_name, ours, theirs, expected) => {
    const merged = mergeManifests(manifest(BASE), ours, theirs)
    expect(merged).toEqual(Array.isArray(expected) ? { conflicts: expected } : { manifest: expected })
  })

  test('without an ancestor merge where they agree', () => {
    expect(mergeManifests(undefined, manifest({ a: '1' }), manifest({ a: '1', b: '2' }))).toEqual({
      manifest: manifest({ a: '1', b: '2' }),
    })
    expect(mergeManifests(undefined, manifest({ a: '1' }), manifest({ a: '2' }))).toEqual({ conflicts: ['file a'] })
  })

  test('merge to the same in either order, and to the other where one did not change', () => {
    const files = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('1', '2', '3'), { noNullPrototype: true })
    fc.assert(
      fc.property(files, files, files, (base, left, right) => {
        const [b, l, r] = [manifest(base), manifest(left), manifest(right)] as const
        expect(mergeManifests(b, l, r)).toEqual(mergeManifests(b, r, l))
        expect(mergeManifests(b, b, r)).toEqual({ manifest: r })
      }),
    )
  })
})
