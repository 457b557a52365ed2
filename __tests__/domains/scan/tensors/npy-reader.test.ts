import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { npyReader, TECHNIQUES } from '../../../../src/domains/scan/tensors/npy-reader.ts'
import { npy, sample, sampleOf, scan } from './rig.ts'

const only = (bytes: Buffer, name = 'array.npy') => scan(name, bytes, {}, [npyReader])
const header = (descr: string, shape = '(2,)') => `{'descr': ${descr}, 'fortran_order': False, 'shape': ${shape}, }`
const WRITTEN = readdirSync(join(import.meta.dirname, '../../../fixtures/scan/tensors')).filter((name) => name.endsWith('.npy'))

test.each(WRITTEN)('an array that NumPy wrote is clean: %s', (name) => {
  expect(only(sample(`tensors/${name}`))).toMatchObject({ findings: [], incomplete: [], nested: {} })
})

describe('objects', () => {
  test.each(['m_npy_obj', 'm_npy_struct_obj'])('%s', (name) => {
    const result = only(sample(`ev/${name}.npy`), `${name}.npy`)
    expect(result.findings).toEqual(['review npy-object-array'])
    expect(Object.keys(result.nested)).toEqual([`${name}.pkl`])
    expect(result.nested[`${name}.pkl`]).toContain('numpy')
  })

  test.each([
    ["'|O'"],
    ['"|O"'],
    ["'O'"],
    ["'O8'"],
    ["'object'"],
    ["'|' 'O'"],
    ["'\\x7cO'"],
    ["u'\\u004f'"],
    ["'''|O'''"],
    ["('|O')"],
    ["('O', (2,))"],
    ["[('a', 'O')]"],
    ["[('a', 'f4'), ('b', 'O', (2,))]"],
    ["[('a', [('b', [('c', '|O')])])]"],
    ["[('a', ('O', (2,)))]"],
    ["[(('title', 'a'), '|O')]"],
    ["'i4,O'"],
    ["'(2,)O'"],
  ])('%s', (descr) => {
    const result = only(npy(header(descr), 'pickle'))
    expect(result.findings).toEqual(['review npy-object-array'])
    expect(result.nested).toEqual({ 'array.pkl': 'pickle' })
  })

  test('a header that is far from the start is read (A2)', () => {
    expect(only(npy(`{${' '.repeat(1200)}'descr': '|O', 'fortran_order': False, 'shape': (1,)}`, 'x')).findings).toEqual([
      'review npy-object-array',
    ])
  })

  test.each([["'T'"], ["'i4,f8'"], ["{'names': ['a'], 'formats': ['O']}"], ["[('a',)]"], ['3'], ['None'], ["b'O'"]])(
    'what is unknown is scanned as objects: %s',
    (descr) => {
      const result = only(npy(header(descr), 'pickle'))
      expect(result.findings).toEqual(['review npy-dtype'])
      expect(result.nested).toEqual({ 'array.pkl': 'pickle' })
    },
  )
})

describe('the size', () => {
  test('too few bytes', () => {
    expect(only(npy(header("'<f4'"), '1234567')).findings).toEqual(['review npy-size-mismatch'])
  })

  test('a product above 2^53', () => {
    expect(only(npy(header("'<f4'", '(4294967296, 4294967296, 4294967296)'), '1')).findings).toEqual(['review npy-size-mismatch'])
    expect(only(npy(header("'<f4'", '(9007199254740991,)'), '1')).findings).toEqual(['review npy-size-mismatch'])
  })

  test('bytes after the array are high, and are scanned', () => {
    expect(only(npy(header("'<f4'"), '12345678cos\nsystem\n'))).toMatchObject({ findings: ['high npy-trailing-bytes'], incomplete: [] })
    expect(Object.values(only(npy(header("'<f4'"), '12345678cos\nsystem\n')).nested)).toEqual(['cos\nsystem\n'])
  })

  test('arrays that follow are read as well', () => {
    const one = npy(header("'<f4'"), '12345678')
    expect(only(Buffer.concat([one, one, one]))).toMatchObject({ findings: ['note npy-more-arrays'], incomplete: [] })
    expect(only(Buffer.concat([one, one, npy(header("'O'"), 'x')])).findings).toEqual(['note npy-more-arrays', 'review npy-object-array'])
  })
})

describe('headers that NumPy refuses', () => {
  test.each([
    ['a call', "{'descr': print(), 'fortran_order': False, 'shape': ()}"],
    ['a missing key', "{'descr': '<f4', 'shape': ()}"],
    ['a further key', "{'descr': '<f4', 'fortran_order': False, 'shape': (), 'x': 1}"],
    ['a key twice', "{'descr': '<f4', 'descr': 'O', 'fortran_order': False, 'shape': ()}"],
    ['a list as shape', "{'descr': '<f4', 'fortran_order': False, 'shape': [1]}"],
    ['a negative shape', "{'descr': '<f4', 'fortran_order': False, 'shape': (-1,)}"],
    ['a number as order', "{'descr': '<f4', 'fortran_order': 0, 'shape': ()}"],
    ['a list', '[1]'],
    ['nothing', ''],
    ['an unterminated string', "{'descr': '<f4"],
    ['deep nesting', `${'('.repeat(5000)}${')'.repeat(5000)}`],
    ['more after it', `${"{'descr': '<f4', 'fortran_order': False, 'shape': ()}"} 1`],
    ['a character by name', "{'descr': '\\N{LATIN CAPITAL LETTER O}', 'fortran_order': False, 'shape': ()}"],
  ])('%s', (_, text) => {
    const result = only(npy(text, 'rest'))
    expect(result).toMatchObject({ findings: ['review npy-malformed'], incomplete: [expect.any(String)] })
    expect(result.nested).toEqual({ 'array.pkl': 'rest' })
  })

  test.each([
    ['a cut magic', Buffer.from('\x93NUM', 'latin1')],
    ['version 9', npy('{}', '', 9)],
    ['a length beyond the end', npy(header("'<f4'")).subarray(0, 30)],
    ['a header above 64 KiB', npy(header("'<f4'").padEnd(70_000), '12345678', 2)],
    ['bytes that are not UTF-8', Buffer.concat([npy('{"', '', 3), Buffer.from([0xff])])],
  ])('%s', (_, bytes) => {
    expect(only(bytes)).toMatchObject({ findings: ['review npy-malformed'], incomplete: [expect.any(String)] })
  })

  test.each([
    ['numbers of Python 2', "{'descr': '<f4', 'fortran_order': False, 'shape': (2L,)}"],
    ['other bases', "{'shape': (0x1, 0b10), 'fortran_order': False, 'descr': 'float32'}"],
    ['comments and lines', "{ # x\n'descr'\n: '<f4', 'fortran_order': False, 'shape': (2,)}\n"],
  ])('%s are read', (_, text) => {
    expect(only(npy(text, '12345678'))).toMatchObject({ findings: [], incomplete: [] })
  })
})

test('names and magic', () => {
  expect(npyReader.matches(sampleOf('a.bin', npy('{}')))).toBe(true)
  expect(npyReader.matches(sampleOf('a.npy', Buffer.from('x')))).toBe(true)
  expect(npyReader.matches(sampleOf('a.txt', Buffer.from('NUMPY')))).toBe(false)
  expect(only(Buffer.from('\x80\x04.', 'latin1')).findings).toEqual(['review npy-malformed', 'high npy-masquerade'])
})

test('a spent budget makes it inconclusive', () => {
  expect(scan('a.npy', npy(header("'O'")), { step: () => false })).toMatchObject({ findings: [], incomplete: [expect.any(String)] })
})

test('no bytes make it throw', () => {
  const text = fc.stringMatching(/^[[\](){}'"O<|f4:,\\xu 0-9a-cLN#\n-]{0,60}$/)
  fc.assert(
    fc.property(text, fc.constantFrom(1, 2, 3), (descr, version) => {
      only(npy(header(descr), 'x', version))
      only(npy(descr, 'x', version))
    }),
    { numRuns: 3000 },
  )
})

test('techniques are in the table once', () => {
  expect(new Set(TECHNIQUES.map(({ technique }) => technique)).size).toBe(TECHNIQUES.length)
})
