import { describe, expect, test } from '@jest/globals'
import { compareLists, isList } from '../../../src/domains/models/lists.ts'

const file = (path: string, digest = 'a') => ({ path, size: 1, sha256: digest.repeat(64), source: 'content' as const })
const compare = (paths: readonly string[], texts: Readonly<Record<string, string>>) =>
  compareLists(
    [...paths, ...Object.keys(texts)].map((path) => file(path)),
    Object.entries(texts).map(([path, text]) => ({ path, text })),
  ).map(({ path, missing, extra, different }) => ({ path, missing, extra, different }))
const nothing = { missing: [], extra: [], different: [] }
const index = (...names: readonly string[]) => JSON.stringify({ weight_map: Object.fromEntries(names.map((name, at) => [`t${at}`, name])) })

describe('shards', () => {
  const [one, two] = ['model-00001-of-00002.safetensors', 'model-00002-of-00002.safetensors']
  test.each<[string, readonly string[], Readonly<Record<string, string>>, readonly object[]]>([
    [
      'that an index names are there',
      [one, two],
      { 'model.safetensors.index.json': index(one, two) },
      [{ path: 'model.safetensors.index.json', ...nothing }],
    ],
    [
      'that an index names are missing',
      [one],
      { 'model.safetensors.index.json': index(one, two) },
      [{ path: 'model.safetensors.index.json', ...nothing, missing: [two] }],
    ],
    [
      'that no index names are extra',
      [one, two, 'model-00003-of-00003.safetensors'],
      { 'model.safetensors.index.json': index(one, two) },
      [{ path: 'model.safetensors.index.json', ...nothing, extra: ['model-00003-of-00003.safetensors'] }],
    ],
    [
      'in a folder are named relative to the index',
      ['a/w.bin'],
      { 'a/x.bin.index.json': index('w.bin') },
      [{ path: 'a/x.bin.index.json', ...nothing }],
    ],
    [
      'without an index are counted',
      ['m-00001-of-00003.bin', 'm-00003-of-00003.bin'],
      {},
      [{ path: 'm-00001-of-00003.bin', ...nothing, missing: ['m-00002-of-00003.bin'] }],
    ],
    ['of TensorFlow are counted from zero', ['v.data-00000-of-00001'], {}, [{ path: 'v.data-00000-of-00001', ...nothing }]],
    [
      'of TensorFlow.js are those of its manifest',
      ['group1-shard1of2.bin'],
      {
        'model.json': JSON.stringify({ weightsManifest: [{ paths: ['group1-shard1of2.bin', 'group1-shard2of2.bin'] }] }),
      },
      [{ path: 'model.json', ...nothing, missing: ['group1-shard2of2.bin'] }],
    ],
    ['of more than ten thousand are not counted', ['m-00001-of-99999.bin'], {}, []],
  ])('%s', (_name, paths, texts, expected) => {
    expect(compare(paths, texts)).toEqual(expected)
  })
})

describe('checksums', () => {
  const [same, other] = ['a'.repeat(64), 'b'.repeat(64)]
  test.each<[string, readonly string[], Readonly<Record<string, string>>, readonly object[]]>([
    ['that agree', ['w.bin'], { SHA256SUMS: `${same}  w.bin\n` }, [{ path: 'SHA256SUMS', ...nothing }]],
    ['that differ', ['w.bin'], { SHA256SUMS: `${other} *./w.bin\n` }, [{ path: 'SHA256SUMS', ...nothing, different: ['w.bin'] }]],
    ['of a file that is gone', [], { 'checksums.txt': `${same}  w.bin\n` }, [{ path: 'checksums.txt', ...nothing, missing: ['w.bin'] }]],
    ['with tags', ['w.bin'], { SHA256SUMS: `SHA256 (w.bin) = ${other}\n` }, [{ path: 'SHA256SUMS', ...nothing, different: ['w.bin'] }]],
    ['of one file', ['w.bin'], { 'w.bin.sha256': `${other}\n` }, [{ path: 'w.bin.sha256', ...nothing, different: ['w.bin'] }]],
    [
      'of an algorithm that the manifest does not have',
      ['w.bin'],
      { MD5SUMS: `${'b'.repeat(32)}  w.bin\n` },
      [{ path: 'MD5SUMS', ...nothing }],
    ],
    ['among other text are none', ['w.bin'], { 'checksums.txt': `Run sha256sum.\n${other}  w.bin\n` }, []],
  ])('%s', (_name, paths, texts, expected) => {
    expect(compare(paths, texts)).toEqual(expected)
  })

  test.each(['SHA256SUMS', 'sha256sums.txt', 'a/checksums.txt', 'w.onnx.sha256', 'x.index.json', 'model.json'])(
    '%s may be a list',
    (path) => {
      expect(isList(path)).toBe(true)
    },
  )
  test.each(['README.md', 'config.json', 'w.safetensors'])('%s is none', (path) => {
    expect(isList(path)).toBe(false)
  })
})
