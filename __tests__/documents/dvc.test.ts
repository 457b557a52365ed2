import { describe, expect, test } from '@jest/globals'
import { dvcOutputs, isDvcFile } from '../../src/documents/dvc.ts'

const MD5 = '0123456789abcdef0123456789abcdef'
const outputs = dvcOutputs

describe('outputs of DVC', () => {
  test('are relative to the working directory that the file names', () => {
    expect(outputs(`wdir: ../data\nouts:\n- md5: ${MD5}\n  path: model.pkl\n`)).toEqual([
      { path: '../data/model.pkl', hash: MD5, isFolder: false },
    ])
  })

  test('have the hash of their storage where there is no MD5', () => {
    expect(outputs(`outs:\r\n- etag: ${MD5}\r\n  size: 7\r\n  path: "a b.pt"\r\n`)).toEqual([
      { path: 'a b.pt', hash: MD5, size: 7, isFolder: false },
    ])
  })

  test.each([
    ['flow style', `outs: [{md5: ${MD5}, path: model.pkl}]\n`],
    ['quoted keys', `"outs":\n- 'md5': ${MD5}\n  "path": model.pkl\n`],
    ['comments', `outs: # here\n# and here\n- md5: ${MD5} # of the file\n  path: model.pkl # this\n`],
    ['an alias', `x: &all\n- {md5: ${MD5}, path: model.pkl}\nouts: *all\n`],
    ['a tag and an escape', `outs: !!seq\n- {md5: ${MD5}, path: "model\\x2epkl"}\n`],
    ['a stage', `schema: '2.0'\nstages:\n  train:\n    cmd: x\n    outs:\n    - path: model.pkl\n      md5: ${MD5}\n`],
  ])('are read in %s', (_, text) => {
    expect(outputs(text)).toEqual([{ path: 'model.pkl', hash: MD5, isFolder: false }])
  })

  test.each(['outs: [', 'a: b: c', 'outs: []\n---\nouts: []\n', `outs: [${'['.repeat(100)}`])('are unknown in %j', (text) => {
    expect(outputs(text)).toBeUndefined()
  })

  test.each([
    ['a dependency', `deps:\n- path: model.pkl\n  md5: ${MD5}\n`],
    ['an output without a path', `outs:\n- md5: ${MD5}\n`],
    ['text that only looks like one', `cmd: |\n  outs:\n  - path: x\n`],
  ])('are not %s', (_, text) => {
    expect(outputs(text)).toEqual([])
  })

  test.each([
    ['m/model.pkl.dvc', true],
    ['dvc.lock', true],
    ['a/dvc.lock', true],
    ['a/my-dvc.lock', false],
    ['dvc.yaml', false],
  ])('are in %s: %s', (path, expected) => {
    expect(isDvcFile(path)).toBe(expected)
  })
})
