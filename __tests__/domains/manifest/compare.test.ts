import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareFiles, describeDifference, withLineEndingHint } from '../../../src/domains/manifest/compare.ts'
import type { FileEntry } from '../../../src/domains/manifest/types.ts'

const sha = (text: string) => createHash('sha256').update(text).digest('hex')
const file = (path: string, content: string, more: Partial<FileEntry> = {}): FileEntry => ({
  path,
  size: Buffer.byteLength(content),
  sha256: sha(content),
  source: 'content',
  ...more,
})

describe('files against a manifest', () => {
  const cases: readonly (readonly [string, readonly FileEntry[], readonly FileEntry[], readonly object[]])[] = [
    ['the same', [file('a', 'x')], [file('a', 'x')], []],
    ['a pointer to the listed content matches', [file('a', 'x')], [file('a', 'x', { source: 'lfs-pointer' })], []],
    ['missing', [file('a', 'x'), file('b', 'y')], [file('a', 'x')], [{ kind: 'missing', path: 'b' }]],
    ['unexpected', [file('a', 'x')], [file('a', 'x'), file('b', 'y')], [{ kind: 'unexpected', path: 'b' }]],
    ['renamed', [file('a', 'x')], [file('b', 'x')], [{ kind: 'renamed', path: 'b', from: 'a' }]],
    [
      'renamed to another Unicode form, next to other files with the same content',
      [file('a', 'x'), file('cafe\u0301.txt', 'x')],
      [file('b', 'x'), file('caf\u00e9.txt', 'x')],
      [
        { kind: 'renamed', path: 'b', from: 'a' },
        {
          kind: 'renamed',
          path: 'caf\u00e9.txt',
          from: 'cafe\u0301.txt',
          hint: 'only the Unicode form of the name differs (NFD listed, NFC found)',
        },
      ],
    ],
    [
      'two names swapped are two changes',
      [file('a', 'x'), file('b', 'y')],
      [file('a', 'y'), file('b', 'x')],
      [
        { kind: 'changed', path: 'a' },
        { kind: 'changed', path: 'b' },
      ],
    ],
    ['a copy is unexpected', [file('a', 'x')], [file('a', 'x'), file('b', 'x')], [{ kind: 'unexpected', path: 'b' }]],
    ['edited in place', [file('a', 'xx')], [file('a', 'yy')], [{ kind: 'changed', hint: expect.stringContaining('same size') }]],
    ['cut', [file('a', 'xxxx')], [file('a', 'xx')], [{ kind: 'changed', hint: expect.stringContaining('2 bytes shorter') }]],
    ['empty', [file('a', 'xxxx')], [file('a', '')], [{ kind: 'changed', hint: expect.stringContaining('empty') }]],
    [
      'a pointer to something else',
      [file('a', 'x')],
      [file('a', 'yyyy', { source: 'lfs-pointer' })],
      [{ kind: 'changed', hint: expect.stringContaining('LFS pointer') }],
    ],
    ['a cache', [], [file('.cache/huggingface/x', '1')], [{ kind: 'unexpected', hint: expect.stringContaining('cache') }]],
    ['byte code', [], [file('a/__pycache__/m.pyc', '1')], [{ kind: 'unexpected', hint: expect.stringContaining('byte-code') }]],
    [
      'an unfinished download',
      [],
      [file('w.safetensors.incomplete', '1')],
      [{ kind: 'unexpected', hint: expect.stringContaining('download') }],
    ],
    [
      'sha512 alone differs',
      [file('a', 'x', { sha512: 'aa' })],
      [file('a', 'x', { sha512: 'bb' })],
      [{ kind: 'changed', hint: expect.stringContaining('sha512') }],
    ],
    ['sha512 on one side only', [file('a', 'x', { sha512: 'aa' })], [file('a', 'x')], []],
  ]
  test.each(cases)('%s', (_name, expected, actual, differences) => {
    expect(compareFiles(expected, actual)).toEqual(differences.map((difference) => expect.objectContaining(difference)))
  })

  test.each([
    ['a\nb\n', 'a\r\nb\r\n', 'CRLF'],
    ['a\r\nb\r\n', 'a\nb\n', 'found LF'],
  ])('%j found as %j differs in line endings', (before, after, words) => {
    const [difference] = compareFiles([file('a', before)], [file('a', after)])
    expect(difference && withLineEndingHint(difference, Buffer.from(after))).toMatchObject({ hint: expect.stringContaining(words) })
  })

  test('an edit is not reported as a line ending difference', () => {
    const [difference] = compareFiles([file('a', 'a\n')], [file('a', 'b\r\n')])
    expect(difference && (withLineEndingHint(difference, Buffer.from('b\r\n')).hint ?? '')).not.toContain('line endings')
  })

  test('the description contains old and new size and digest', () => {
    const [difference] = compareFiles([file('a', 'old!')], [file('a', 'new content')])
    expect(difference && describeDifference(difference)).toBe(
      `listed 4 bytes, sha256 ${sha('old!').slice(0, 12)}…, found 11 bytes, sha256 ${sha('new content').slice(0, 12)}…`,
    )
  })

  test('there is no difference exactly when paths and contents match', () => {
    const listing = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('1', '2', '3'))
    fc.assert(
      fc.property(listing, listing, (before, after) => {
        const files = (from: Record<string, string>) => Object.entries(from).map(([path, content]) => file(path, content))
        const same = JSON.stringify(Object.entries(before).sort()) === JSON.stringify(Object.entries(after).sort())
        expect(compareFiles(files(before), files(after)).length === 0).toBe(same)
      }),
    )
  })
})
