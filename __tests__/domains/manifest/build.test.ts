import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { buildManifest, fileLeaf, modelDigest, omsRoot, serializeManifest } from '../../../src/domains/manifest/build.ts'
import { parseManifest } from '../../../src/domains/manifest/parse.ts'
import { collisions, faultOfPath } from '../../../src/domains/manifest/paths.ts'
import { proofHolds, proveFile } from '../../../src/domains/manifest/proof.ts'
import { listingDigest, mergeShards, planShards, SHARD_SCHEMA, type Shard } from '../../../src/domains/manifest/shard.ts'
import type { FileEntry } from '../../../src/domains/manifest/types.ts'
import { codeOf } from '../../fixtures.ts'

const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 })
const path = fc
  .array(fc.string({ unit: fc.constantFrom('a', 'b', '.', '-', ' ', 'é', '😀', 'ｚ'), minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.join('/'))
  .filter((text) => faultOfPath(text) === undefined)
const files = fc
  .uniqueArray(
    fc.record({
      path,
      size: fc.nat(),
      sha256: hex,
      source: fc.constantFrom<FileEntry['source']>('content', 'lfs-pointer', 'dvc-pointer', 'submodule'),
    }),
    {
      selector: (entry) => entry.path,
      minLength: 1,
      maxLength: 25,
    },
  )
  .filter((entries) => collisions(entries.map((entry) => entry.path)).length === 0)
const model = { name: 'm', version: '1.0.0' }
const build = (entries: readonly FileEntry[]) => buildManifest({ model, files: entries, dependencies: [], ignore: ['.git'] })

describe('a manifest', () => {
  test('is the same for any order of the files', () => {
    fc.assert(
      fc.property(files, (entries) => expect(serializeManifest(build([...entries].reverse()))).toBe(serializeManifest(build(entries)))),
    )
  })

  test('parses to the same manifest', () => {
    fc.assert(fc.property(files, (entries) => expect(parseManifest(serializeManifest(build(entries)), 'm')).toEqual(build(entries))))
  })

  test('has a different digest when a path, size or content changes, or a file is added or removed', () => {
    fc.assert(
      fc.property(files, fc.nat(), hex, (entries, seed, other) => {
        const digest = build(entries).tree.root
        const at = seed % entries.length
        const entry = entries[at] as FileEntry
        const changed = [
          entries.with(at, { ...entry, path: `${entry.path}x` }),
          entries.with(at, { ...entry, size: entry.size + 1 }),
          ...(other === entry.sha256 ? [] : [entries.with(at, { ...entry, sha256: other })]),
          [...entries, { ...entry, path: `zz/${entry.path}` }],
          ...(entries.length > 1 ? [entries.toSpliced(at, 1)] : []),
        ]
        for (const one of changed) expect(build(one).tree.root).not.toBe(digest)
      }),
    )
  })

  test('binds names, which the OMS root does not', () => {
    const [a, b]: FileEntry[] = ['a', 'b'].map((name) => ({ path: name, size: 1, sha256: '0'.repeat(64), source: 'content' }))
    const renamed = [
      { ...(a as FileEntry), path: 'c' },
      { ...(b as FileEntry), path: 'd' },
    ]
    const original = [a as FileEntry, b as FileEntry]
    expect(omsRoot(renamed)).toBe(omsRoot(original))
    expect(modelDigest({ files: renamed })).not.toBe(modelDigest({ files: original }))
  })

  test('cannot be confused by a path that looks like another leaf', () => {
    const one = { path: 'a', size: 12, sha256: 'f'.repeat(64) }
    expect(fileLeaf(one).equals(fileLeaf({ ...one, path: 'a\x001', size: 2 }))).toBe(false)
  })

  // Resources and subject digests of models signed by released versions of model_signing.
  test.each([
    [
      '1.1.0',
      [
        'bc9a717db6064a32cbe9eae6fc40651dd6d36ef1757183f590eff2b1765d7ebc',
        '32dcb1f8e1ae52d5963e56a6ba06ab58b424c15ed2a6b70d2feca1d089370028',
      ],
      '92745110b1ab4368471cbe31664e10174e954b113a3df333db860317b2c6dec4',
    ],
    [
      '1.0.0',
      [
        'f6310066c7320497ea554260c32c43660bff648cb2a61194832cc086077085e1',
        '32dcb1f8e1ae52d5963e56a6ba06ab58b424c15ed2a6b70d2feca1d089370028',
      ],
      '61d4849d9d90076d6215f4d525f13d6574af8e3f67aef3e6f36fc40a14fdd226',
    ],
    [
      '0.3.1',
      ['bc9a717db6064a32cbe9eae6fc40651dd6d36ef1757183f590eff2b1765d7ebc'],
      'afa48c8674afe334b8a7dea34f7b46ab256e9255edf8da2132792341b667a45b',
    ],
  ])('has the OMS root that model_signing %s computes', (_version, digests, root) => {
    expect(omsRoot(digests.map((sha256) => ({ sha256 })))).toBe(root)
  })
})

describe('a proof', () => {
  test('is valid for every file and nothing else', () => {
    fc.assert(
      fc.property(files, fc.nat(), hex, (entries, seed, other) => {
        const manifest = build(entries)
        const entry = entries[seed % entries.length] as FileEntry
        const proof = proveFile(manifest, entry.path)
        const root = manifest.tree.root
        expect(proofHolds(proof, { root })).toBe(true)
        expect(proofHolds(proof, { root: other })).toBe(other === root)
        expect(proofHolds({ ...proof, tree: { ...proof.tree, root: other } }, { root })).toBe(other === root)
        expect(proofHolds({ ...proof, file: { ...proof.file, path: `${proof.file.path}x` } }, { root })).toBe(false)
        expect(proofHolds({ ...proof, file: { ...proof.file, size: proof.file.size + 1 } }, { root })).toBe(false)
        expect(proofHolds({ ...proof, file: { ...proof.file, sha256: other } }, { root })).toBe(other === proof.file.sha256)
        expect(proofHolds({ ...proof, tree: { ...proof.tree, size: proof.tree.size + 1 } }, manifest.tree)).toBe(false)
        expect(proofHolds({ ...proof, index: proof.index + 1 }, { root })).toBe(false)
        expect(proofHolds({ ...proof, path: [...proof.path].reverse() }, { root })).toBe(
          new Set(proof.path).size <= 1 || proof.path.length === 0,
        )
      }),
    )
  })
})

describe('shards', () => {
  const shardsOf = (entries: readonly FileEntry[], count: number): readonly Shard[] => {
    const listed = entries.map((entry) => ({ ...entry, onDisk: entry.size }))
    const listing = listingDigest(entries)
    return planShards(listed, count).map((part, index) => ({
      schema: SHARD_SCHEMA,
      shard: { index: index + 1, count },
      listing,
      listed: entries.length,
      model,
      ignore: ['.git'],
      dependencies: [],
      files: part,
    }))
  }

  test('merge into the manifest of one job, in any order and number', () => {
    fc.assert(
      fc.property(files, fc.integer({ min: 1, max: 8 }), (entries, count) =>
        expect(serializeManifest(mergeShards([...shardsOf(entries, count)].reverse()))).toBe(serializeManifest(build(entries))),
      ),
    )
  })

  test('cover every file once', () => {
    fc.assert(
      fc.property(files, fc.integer({ min: 1, max: 8 }), (entries, count) =>
        expect(
          planShards(entries, count)
            .flat()
            .map((entry) => entry.path)
            .sort(),
        ).toEqual(entries.map((entry) => entry.path).sort()),
      ),
    )
  })

  const entries: readonly FileEntry[] = ['a', 'b', 'c'].map((name) => ({ path: name, size: 1, sha256: '0'.repeat(64), source: 'content' }))
  const [one, two] = shardsOf(entries, 2) as [Shard, Shard]
  test.each<[string, readonly Shard[]]>([
    ['none', []],
    ['one missing', [one]],
    ['one twice', [one, one]],
    ['another listing', [one, { ...two, listing: '1'.repeat(64) }]],
    ['another model', [one, { ...two, model: { name: 'x', version: '1' } }]],
    ['other ignored paths', [one, { ...two, ignore: [] }]],
    ['a file of the other shard', [one, { ...two, files: one.files }]],
    ['a file that is not in the listing', [one, { ...two, files: two.files.map((entry) => ({ ...entry, path: `${entry.path}2` })) }]],
    ['fewer files than listed', [one, { ...two, files: [] }]],
  ])('with %s are refused', async (_name, parts) => {
    expect(await codeOf(() => mergeShards(parts))).toBe('SHARD_INVALID')
  })
})
