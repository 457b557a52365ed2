import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dvcPointerReader } from '../../../../src/domains/scan/configs/dvc-pointer.ts'
import { lfsPointerReader } from '../../../../src/domains/scan/configs/lfs-pointer.ts'
import { found, readWith } from './rig.ts'

describe('Git LFS pointers', () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'ab'.repeat(32)}\nsize 123\n`
  test.each(['model.safetensors', 'adapter.dat', 'x'])('named %s are incomplete', (name) => {
    expect(readWith(lfsPointerReader, name, pointer)).toEqual({
      format: 'git-lfs-pointer',
      findings: [],
      incomplete: ['Git LFS pointer: content not here; check out with lfs: true'],
      facts: { sha256: 'ab'.repeat(32), size: 123 },
    })
  })

  test('that are malformed are incomplete, and other text is not a pointer', () => {
    expect(readWith(lfsPointerReader, 'x', pointer.slice(0, 90))?.incomplete).toEqual([
      expect.stringContaining('malformed Git LFS pointer'),
    ])
    expect(readWith(lfsPointerReader, 'x', pointer + ' '.repeat(2000))?.incomplete).toHaveLength(1)
    expect(readWith(lfsPointerReader, 'x', 'version 1')).toBeUndefined()
  })
})

describe('DVC files', () => {
  const md5 = '0123456789abcdef0123456789abcdef'
  const single = `outs:\n- md5: ${md5}\n  size: 5\n  hash: md5\n  path: model.pkl\n`
  const lock = `schema: '2.0'\nstages:\n  train:\n    cmd: python train.py\n    deps:\n    - path: data\n      md5: ${md5}\n    params:\n      params.yaml:\n        path: x\n    outs:\n    - path: model.pt\n      hash: md5\n      md5: ${md5}\n      size: 7\n    - path: 'out dir'\n      md5: ${md5}.dir\n      nfiles: 2\n  other:\n    cmd: x\n    outs:\n    - path: b\n`

  test('give the outputs, which are elsewhere', () => {
    expect(readWith(dvcPointerReader, 'model.pkl.dvc', single)).toEqual({
      format: 'dvc-pointer',
      findings: [],
      incomplete: ['DVC pointer: content of "model.pkl" not here; run dvc pull'],
      facts: { outputs: [{ path: 'model.pkl', hash: md5, size: 5, isFolder: false }] },
    })
    expect(readWith(dvcPointerReader, 'model.pkl.dvc', single, { siblings: ['model.pkl'] })?.incomplete).toEqual([])
    expect(readWith(dvcPointerReader, 'model.pkl.dvc', single, { siblings: [] })?.incomplete).toHaveLength(1)
  })

  test('of a pipeline list the outputs of every stage, and no dependency', () => {
    expect(readWith(dvcPointerReader, 'dvc.lock', lock)?.facts).toEqual({
      outputs: [
        { path: 'model.pt', hash: md5, size: 7, isFolder: false },
        { path: 'out dir', hash: `${md5}.dir`, isFolder: true },
        { path: 'b', isFolder: false },
      ],
    })
  })

  test('with an absolute path are reported', () => {
    expect(found(dvcPointerReader, 'a.dvc', 'outs:\n- path: /etc/passwd\n')).toEqual(['high dvc-path-escape /etc/passwd'])
  })

  test('of any text never throw', () => {
    const unit = fc.constantFrom('outs:', '- ', 'path: ', 'md5: ', '  ', '\n', 'x', ':', "'", 'size: 1')
    fc.assert(fc.property(fc.array(unit, { maxLength: 60 }), (parts) => void readWith(dvcPointerReader, 'dvc.lock', parts.join(''))))
  })
})
