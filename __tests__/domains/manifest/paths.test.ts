import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { collisions, compareUtf8, faultOfInput, faultOfPath, sortByPath } from '../../../src/domains/manifest/paths.ts'

describe('a path in a manifest', () => {
  test.each([
    ['', 'empty'],
    ['/etc/passwd', 'absolute'],
    ['C:/windows', 'absolute'],
    ['../secret', 'parent'],
    ['a/../../b', 'parent'],
    ['a/..', 'parent'],
    ['a//b', 'empty segment'],
    ['a/', 'empty segment'],
    ['./a', 'dot segment'],
    ['a/./b', 'dot segment'],
    ['a\0b', 'NUL'],
    ['a\\b', 'backslash'],
    ['\ud800', 'not Unicode'],
    ['x'.repeat(5000), 'too long'],
  ])('%j is refused', (path, fault) => {
    expect(faultOfPath(path)).toBe(fault)
  })

  test.each(['a', '.hidden', 'a/b.c', '..a', 'a..', 'a b/ü/😀', '...', 'c:x', '-rf'])('%j is allowed', (path) => {
    expect(faultOfPath(path)).toBeUndefined()
  })
})

describe('a path that a user states', () => {
  test.each([
    ['models\\m', 'write / in place of \\'],
    ['../m', 'parent'],
    ['models/m', undefined],
  ])('%j: %s', (path, fault) => {
    expect(faultOfInput(path)).toBe(fault)
  })
})

describe('names that collide on some file systems', () => {
  test.each([
    ['case', ['Model.bin', 'model.bin']],
    ['case of a folder', ['A/x', 'a/y']],
    ['composed and decomposed', ['caf\u00e9', 'cafe\u0301']],
    ['sharp s', ['straße', 'STRASSE']],
    ['a file and a folder', ['data', 'Data/x']],
    ['a dot or a space at the end', ['end.', 'end ']],
    ['a dot at the end of a folder', ['a./x', 'A/y']],
  ])('%s', (_name, paths) => {
    expect(collisions(paths)).toHaveLength(1)
  })

  test('files in one folder do not collide', () => {
    expect(collisions(['a/b', 'a/c', 'a.b', 'a-b', 'a.b.c'])).toEqual([])
  })
})

describe('the order of paths', () => {
  test('is that of UTF-8 bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) =>
        expect(Math.sign(compareUtf8(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b))),
      ),
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) =>
        expect(Math.sign(compareUtf8(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b))),
      ),
    )
  })

  test('follows the OMS specification for a tree in which Python differs', () => {
    const names = ['b', '😀.bin', 'a/x', '.hidden', 'ｚ.bin', 'a-b', 'Z/z', 'a b', 'a.txt']
    expect(sortByPath(names, (name) => name)).toEqual(['.hidden', 'Z/z', 'a b', 'a-b', 'a.txt', 'a/x', 'b', 'ｚ.bin', '😀.bin'])
  })
})
