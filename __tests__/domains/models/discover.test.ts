import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { attempt } from '../../../src/core/attempt.ts'
import { SealError } from '../../../src/core/errors.ts'
import { PathIndex } from '../../../src/core/path-index.ts'
import { coveredBy } from '../../../src/core/path-list.ts'
import type { TreeFile } from '../../../src/core/repository.ts'
import { isBelow, joinPath, pathInModel } from '../../../src/core/repository-path.ts'
import { isWeightName } from '../../../src/domains/formats/format.ts'
import { type DiscoverOptions, discoverModels } from '../../../src/domains/models/discover.ts'
import { treeChanges } from '../../../src/domains/repository/collect-changes.ts'

interface Case extends Partial<Omit<DiscoverOptions, 'ignorePaths'>> {
  readonly ignorePaths?: readonly string[]
}

/** Discovers with the weights that the names in the head prove. */
const discovery = ({ ignorePaths = [], head = [], ...options }: Case) =>
  discoverModels({
    head,
    base: [],
    weights: head.filter(isWeightName),
    configured: [],
    discover: true,
    tests: false,
    within: undefined,
    ...options,
    ignorePaths: coveredBy(ignorePaths),
  })
const discover = (options: Case) => discovery(options).models.map(({ path }) => path)

describe('discoverModels', () => {
  test.each<[string, Case, readonly string[]]>([
    ['folders with weights', { head: ['a/w.safetensors', 'b/w.gguf', 'c/x.txt'] }, ['a', 'b']],
    ['the outermost of nested ones', { head: ['a/w.safetensors', 'a/onnx/w.onnx'] }, ['a']],
    ['a repository with weights in its root folder', { head: ['w.safetensors', 'a/x.txt'] }, ['.']],
    ['a folder with a manifest, even without weights', { head: ['a/weightseal.manifest.json'] }, ['a']],
    ['a nested folder with a manifest is a separate model', { head: ['w.onnx', 'a/w.onnx', 'a/weightseal.manifest.json'] }, ['.', 'a']],
    ['a pipeline of several parts is one', { head: ['p/model_index.json', 'p/unet/w.safetensors', 'p/vae/w.safetensors'] }, ['p']],
    ['a model that only the base has', { base: ['a/weightseal.manifest.json'] }, ['a']],
    ['weights that only the base has are not a model', { base: ['a/w.safetensors'] }, []],
    ['weights by their content', { weights: ['a/w.bin'] }, ['a']],
    ['configured models, whether they exist or not', { configured: [{ path: 'm' }] }, ['m']],
    ['no folders inside a configured model', { configured: [{ path: 'm' }], head: ['m/x/w.onnx', 'n/w.onnx'] }, ['m', 'n']],
    ['only configured models if discovery is off', { configured: [{ path: 'm' }], discover: false, head: ['n/w.onnx'] }, ['m']],
    ['not below ignored paths', { head: ['old/a/w.onnx', 'older/w.onnx'], ignorePaths: ['old'] }, ['older']],
    ['not below ignored patterns', { head: ['a/v1/w.onnx', 'b/v1/w.onnx', 'b/w.onnx'], ignorePaths: ['*/v1'] }, ['b']],
    ['an ignored folder does not hide what is above it', { head: ['w.onnx', 'old/w.onnx'], ignorePaths: ['old'] }, ['.']],
    ['weights in the root do not swallow the models below', { head: ['w.onnx', 'a/w.onnx', 'b/w.onnx'] }, ['.', 'a', 'b']],
    ['a repository of the Hugging Face Hub is one model', { head: ['config.json', 'w.safetensors', 'onnx/w.onnx'] }, ['.']],
    ['a configured root swallows what is below', { configured: [{ path: '.' }], head: ['w.onnx', 'script/w.onnx'] }, ['.']],
    ['not in folders of tests, documentation and examples', { head: ['tests/a/w.onnx', 'docs/w.onnx', 'm/examples/w.onnx'] }, []],
    ['in folders of tests, if asked for', { head: ['tests/a/w.onnx'], tests: true }, ['tests/a']],
    [
      'in folders of tests below a repository that is one model, if asked for',
      { head: ['config.json', 'w.safetensors', 'tests/w.onnx', 'onnx/w.onnx'], tests: true },
      ['.', 'tests'],
    ],
    ['a folder of tests with a manifest', { head: ['tests/a/w.onnx', 'tests/a/weightseal.manifest.json'] }, ['tests/a']],
    ['a single file with a manifest next to it', { head: ['app.py', 'model.pkl', 'model.pkl.weightseal.manifest.json'] }, ['model.pkl']],
    ['a configured single file', { configured: [{ path: 'model.pkl' }], head: ['app.py', 'model.pkl'] }, ['model.pkl']],
    ['a folder of MLflow', { head: ['m/MLmodel', 'm/data/x'] }, ['m']],
    ['only at or below a path', { head: ['a/w.onnx', 'b/c/w.onnx', 'bc/w.onnx'], within: 'b' }, ['b/c']],
    ['a path inside a model means the model', { head: ['a/w.onnx'], within: 'a/onnx' }, ['a']],
  ])('%s', (_name, options, expected) => {
    expect(discover(options)).toEqual(expected)
  })

  test('names the skipped folders', () => {
    expect(discovery({ head: ['tests/a/w.onnx', 'm/w.onnx', 'examples/b.gguf'] }).skipped).toEqual(['tests/a', 'examples'])
  })

  test('says why each folder is a model', () => {
    const found = discovery({ head: ['a/w.onnx', 'b/weightseal.manifest.json'], configured: [{ path: 'c' }] }).models
    expect(found.map(({ because }) => because)).toEqual([
      'it contains w.onnx',
      'weightseal.manifest.json is in it',
      'the configuration names it',
    ])
  })

  test('joinPath and pathInModel are inverse', () => {
    const name = fc.array(fc.constantFrom('a', 'b', 'c.d'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'))
    fc.assert(
      fc.property(fc.oneof(name, fc.constant('.')), name, (folder, path) => {
        expect(pathInModel(folder, joinPath(folder, path))).toBe(path)
        expect(isBelow(joinPath(folder, path), folder)).toBe(true)
      }),
    )
  })
})

describe('PathIndex', () => {
  test('returns the paths below a folder', () => {
    const path = fc.array(fc.constantFrom('a', 'b', 'a-', 'a.b', 'é'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'))
    fc.assert(
      fc.property(fc.uniqueArray(path, { maxLength: 30 }), path, (paths, folder) => {
        const index = new PathIndex(new Map(paths.map((one) => [one, one])))
        expect(index.below(folder)).toEqual(paths.filter((one) => one.startsWith(`${folder}/`)).sort())
        expect(index.below('.')).toEqual([...paths].sort())
      }),
    )
  })

  test('looks up twenty thousand models in linear time', () => {
    const head = Array.from({ length: 20_000 }, (_, index) => `m${index}/w.pth`)
    const began = performance.now()
    expect(discover({ head })).toHaveLength(20_000)
    // Quadratic time took over a minute; this is a bound on growth, not a measurement.
    expect(performance.now() - began).toBeLessThan(10_000)
  })
})

describe('changes between two commits', () => {
  const entries = (files: Readonly<Record<string, string>>) =>
    new Map(Object.entries(files).map(([path, blob]): [string, TreeFile] => [path, { path, blob, mode: '100644', size: 1 }]))

  test.each<[string, Record<string, string>, Record<string, string>, readonly object[]]>([
    ['none', { a: '1' }, { a: '1' }, []],
    ['added', {}, { a: '1' }, [{ path: 'a', change: 'added' }]],
    ['removed', { a: '1' }, {}, [{ path: 'a', change: 'removed' }]],
    ['modified', { a: '1' }, { a: '2' }, [{ path: 'a', change: 'modified' }]],
    ['renamed', { a: '1' }, { b: '1' }, [{ path: 'b', change: 'renamed', from: 'a' }]],
    ['copied is added', { a: '1' }, { a: '1', b: '1' }, [{ path: 'b', change: 'added' }]],
    [
      'one content to two names: one of them is new',
      { a: '1' },
      { b: '1', c: '1' },
      [
        { path: 'b', change: 'renamed', from: 'a' },
        { path: 'c', change: 'added' },
      ],
    ],
    [
      'two names swapped',
      { a: '1', b: '2' },
      { a: '2', b: '1' },
      [
        { path: 'a', change: 'modified' },
        { path: 'b', change: 'modified' },
      ],
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(treeChanges(entries(before), entries(after))).toEqual(expected)
  })

  test('contain every path that differs, and no other', () => {
    const tree = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom('1', '2', '3'))
    fc.assert(
      fc.property(tree, tree, (before, after) => {
        const differing = [...new Set([...Object.keys(before), ...Object.keys(after)])]
          .filter((path) => before[path] !== after[path])
          .sort()
        const touched = treeChanges(entries(before), entries(after)).flatMap(({ path, from }) =>
          from === undefined ? [path] : [path, from],
        )
        expect([...new Set(touched)].sort()).toEqual(differing)
      }),
    )
  })

  test('a file that becomes a link is modified', () => {
    const link = new Map([['a', { path: 'a', blob: '1', mode: '120000', size: 1 }]])
    expect(treeChanges(entries({ a: '1' }), link)).toEqual([{ path: 'a', change: 'modified' }])
  })
})

describe('a source', () => {
  test('that throws becomes a status with the missing permission', async () => {
    expect(await attempt(() => Promise.reject(new SealError('GITHUB_FORBIDDEN', 'no', { permission: 'x: read' })))).toEqual({
      source: { status: 'forbidden', permission: 'x: read', detail: 'no' },
    })
    expect(await attempt(() => Promise.reject(new SealError('GITHUB_UNAVAILABLE', 'no')))).toEqual({
      source: { status: 'error', detail: 'no' },
    })
    expect(await attempt(() => Promise.resolve(1))).toEqual({ source: { status: 'ok' }, value: 1 })
  })

  test('does not catch an internal error or an interruption', async () => {
    await expect(attempt(() => Promise.reject(new TypeError('defect')))).rejects.toThrow(TypeError)
    await expect(attempt(() => Promise.reject(new SealError('INTERRUPTED', 'x')))).rejects.toThrow('x')
  })
})
