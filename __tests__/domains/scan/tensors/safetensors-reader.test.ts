import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { bytesSource } from '../../../../src/domains/scan/source.ts'
import { safetensorsReader, TECHNIQUES } from '../../../../src/domains/scan/tensors/safetensors-reader.ts'
import { safetensors, sample, sampleOf, scan } from './rig.ts'

const entry = (dtype: string, shape: readonly number[], start: number, end: number) =>
  `{"dtype":"${dtype}","shape":[${shape}],"data_offsets":[${start},${end}]}`
const only = (bytes: Buffer, name = 'model.safetensors') => scan(name, bytes, {}, [safetensorsReader])

describe('valid files are clean', () => {
  test.each(['ev/b_st_ok', 'ev/b_st_bf16_empty', 'tensors/before', 'tensors/after'])('%s', (path) => {
    expect(only(sample(`${path}.safetensors`))).toMatchObject({ findings: [], incomplete: [], nested: {} })
  })

  test('without a tensor, with metadata, with padding of spaces', () => {
    expect(only(safetensors('{}'))).toMatchObject({ findings: [], incomplete: [] })
    expect(only(safetensors('{"__metadata__":{"format":"pt","a":"\\u00e9"}}     '))).toMatchObject({ findings: [], incomplete: [] })
  })

  test('tensors may be listed in any order, and be empty between others', () => {
    const header = `{"b":${entry('U8', [4], 4, 8)},"e":${entry('F32', [0, 3], 4, 4)},"a":${entry('F32', [], 0, 4)}}`
    expect(only(safetensors(header, '12345678'))).toMatchObject({ findings: [], incomplete: [] })
  })

  test('dtypes below a byte are packed', () => {
    expect(only(safetensors(`{"a":${entry('F4', [4], 0, 2)},"b":${entry('F6_E2M3', [4], 2, 5)}}`, '12345'))).toMatchObject({ findings: [] })
  })

  test('the facts name tensors, elements, dtypes and metadata', () => {
    expect(only(sample('tensors/before.safetensors')).readings[0]?.facts).toEqual({
      tensors: 14,
      elements: 121,
      dtypes: { BF16: 1, BOOL: 1, F16: 1, F32: 10, I64: 1 },
      metadata: { format: 'pt' },
    })
  })
})

describe('tampering is found', () => {
  test.each([
    ['m_st_dup_keys', ['high safetensors-duplicate-key', 'high safetensors-overlap']],
    ['m_st_header_too_long', ['review safetensors-malformed']],
    ['m_st_hole', ['high safetensors-hidden-bytes']],
    ['m_st_metadata_nonstring', ['review safetensors-metadata-type']],
    ['m_st_overlap', ['high safetensors-overlap']],
    ['m_st_shape_overflow', ['review safetensors-size']],
    ['m_st_size_mismatch', ['review safetensors-size']],
    ['m_st_trailing_pickle', ['high safetensors-hidden-bytes']],
    ['m_ext_a', ['review safetensors-malformed', 'high safetensors-masquerade']],
  ])('%s', (name, findings) => {
    expect(only(sample(`ev/${name}.safetensors`)).findings).toEqual(findings)
  })

  test('hidden bytes are scanned', () => {
    expect(Object.keys(only(sample('ev/m_st_hole.safetensors')).nested)).toEqual(['bytes-138-434'])
    expect(only(sample('ev/m_st_trailing_pickle.safetensors')).nested['bytes-77-108']).toContain('system')
  })

  test('findings of nested content are added', () => {
    const finding = { grade: 'critical' as const, technique: 'pickle-import', message: 'x.', member: 'bytes-77-108', subject: 'os.system' }
    const nested = () => [{ format: 'pickle', findings: [finding], incomplete: ['cut'] }]
    expect(scan('a.safetensors', sample('ev/m_st_trailing_pickle.safetensors'), { nested })).toMatchObject({
      findings: ['high safetensors-hidden-bytes', 'critical pickle-import'],
      incomplete: ['cut'],
    })
    expect(scan('a.safetensors', sample('ev/m_st_trailing_pickle.safetensors'), { nested: () => undefined }).incomplete).toHaveLength(1)
  })

  test.each([
    [
      'a key with an escape is the same key',
      `{"a":${entry('U8', [1], 0, 1)},"\\u0061":${entry('U8', [1], 1, 2)}}`,
      'high safetensors-duplicate-key',
    ],
    ['a key of an entry twice', `{"a":{"dtype":"U8","dtype":"U8","shape":[2],"data_offsets":[0,2]}}`, 'high safetensors-duplicate-key'],
    ['a key of the metadata twice', `{"__metadata__":{"k":"1","k":"2"},"a":${entry('U8', [2], 0, 2)}}`, 'high safetensors-duplicate-key'],
    [
      'a key deep in an unknown member twice',
      `{"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2],"x":[{"k":1,"k":2}]}}`,
      'high safetensors-duplicate-key',
    ],
    ['an unknown member', `{"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2],"x":1}}`, 'review safetensors-unknown-member'],
    ['an unknown dtype', `{"a":${entry('OBJ', [2], 0, 2)}}`, 'review safetensors-dtype'],
    ['an end before the start', `{"b":${entry('U8', [2], 0, 2)},"a":${entry('U8', [0], 2, 1)}}`, 'review safetensors-entry'],
    ['a negative shape', `{"b":${entry('U8', [2], 0, 2)},"a":${entry('U8', [-1], 2, 2)}}`, 'review safetensors-entry'],
    [
      'a shape of floats',
      `{"b":${entry('U8', [2], 0, 2)},"a":{"dtype":"U8","shape":[1.0],"data_offsets":[2,2]}}`,
      'review safetensors-entry',
    ],
    ['an entry that is a list', `{"b":${entry('U8', [2], 0, 2)},"a":[]}`, 'review safetensors-entry'],
    ['an empty tensor inside another', `{"b":${entry('U8', [2], 0, 2)},"a":${entry('U8', [0], 1, 1)}}`, 'review safetensors-entry'],
    ['metadata that are a list', `{"__metadata__":[],"b":${entry('U8', [2], 0, 2)}}`, 'review safetensors-metadata-type'],
    ['a tensor beyond the end', `{"a":${entry('U8', [3], 0, 3)}}`, 'review safetensors-truncated'],
    [
      'an offset above 2^53',
      `{"b":${entry('U8', [2], 0, 2)},"a":{"dtype":"U8","shape":[0],"data_offsets":[18446744073709551615,18446744073709551615]}}`,
      'review safetensors-entry',
    ],
    ['bytes without a tensor', `{}`, 'high safetensors-hidden-bytes'],
  ])('%s', (_, header, finding) => {
    expect(only(safetensors(header, '12')).findings).toContain(finding)
  })

  test('a product of shapes that wraps around 2^64 to the size is found', () => {
    const shape = [2 ** 32, 2 ** 32, 1]
    expect(only(safetensors(`{"a":${entry('U8', shape, 0, 0)}}`)).findings).toEqual(['review safetensors-size'])
  })

  test.each([
    ['a trailing comma', '{"a":{},}'],
    ['a comment', '{/**/}'],
    ['single quotes', "{'a':{}}"],
    ['a byte that is not UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
    ['an overlong form', Buffer.from([0x7b, 0x22, 0xc0, 0xaf, 0x22, 0x3a, 0x31, 0x7d])],
    ['a lone surrogate', '{"\\ud800":1}'],
    ['a control character in a string', '{"a\n":1}'],
    ['an unterminated string', '{"a'],
    ['a second value', '{} {}'],
    ['a NUL as padding', '{}\0'],
    ['a leading zero', '{"a":01}'],
    ['a missing colon', '{"a" 1}'],
    ['NaN', '{"a":NaN}'],
    ['white space before the object', ' {}'],
    ['a list', '[]'],
    ['deep nesting', `{"a":${'['.repeat(200)}${']'.repeat(200)}}`],
    ['nothing', ''],
  ])('invalid JSON: %s', (_, header) => {
    const result = only(safetensors(header, 'after'))
    expect(result.findings).toContain('review safetensors-malformed')
    expect(result.incomplete).toHaveLength(1)
    expect(Object.values(result.nested)).toEqual(['after'])
  })

  test.each([
    ['short', Buffer.from('1234567')],
    ['empty', Buffer.alloc(0)],
    ['cut in the header', safetensors('{"a":1}').subarray(0, 12)],
  ])('a file that is %s', (_, bytes) => {
    expect(only(bytes)).toMatchObject({ findings: ['review safetensors-malformed'], incomplete: [expect.any(String)] })
  })

  test('a pickle in the header is not taken for a header (A2)', () => {
    const text = '{"__metadata__":{"a":"'.padEnd(32, 'x')
    const header = `${text}0cbuiltins\nprint\n(S'EXECUTED'\ntR.`.padEnd(0x2055, ' ')
    expect(only(safetensors(header)).findings).toEqual(['review safetensors-malformed'])
  })
})

describe('what applies', () => {
  test.each([
    ['weights.bin', safetensors('{}'), true],
    ['a.safetensors', Buffer.from('anything'), true],
    ['notes.txt', Buffer.from('a text {"of": "words"}'), false],
    ['a.safetensors', Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n'), false],
  ])('%s %#', (name, bytes, expected) => {
    expect(safetensorsReader.matches(sampleOf(name, bytes))).toBe(expected)
  })
})

describe('bounds', () => {
  test('only the header is read', () => {
    const bytes = safetensors(`{"a":${entry('U8', [1 << 20], 0, 1 << 20)}}`, Buffer.alloc(1 << 20))
    let read = 0
    const source = {
      ...bytesSource(bytes),
      read: (at: number, length: number) => {
        const part = bytes.subarray(at, at + length)
        read += part.length
        return part
      },
    }
    const context = { name: 'a', member: '', depth: 0, step: () => true, inflate: () => true, sibling: () => undefined, nested: () => [] }
    expect(safetensorsReader.read(source, context).findings).toEqual([])
    expect(read).toBeLessThan(400)
  })

  test('a spent budget makes it inconclusive', () => {
    const header = `{${Array.from({ length: 1000 }, (_, index) => `"t${index}":${entry('U8', [0], 0, 0)}`)}}`
    expect(scan('a.safetensors', safetensors(header), { step: () => false })).toMatchObject({
      findings: [],
      incomplete: [expect.stringMatching(/step limit/)],
    })
  })

  test('many holes: 64 are scanned, the others make it inconclusive', () => {
    const header = `{${Array.from({ length: 100 }, (_, index) => `"t${index}":${entry('U8', [1], index * 2 + 1, index * 2 + 2)}`)}}`
    const result = only(safetensors(header, 'x'.repeat(200)))
    expect(result.findings).toHaveLength(64)
    expect(result.incomplete).toEqual(['36 more holes between tensors were not inspected'])
  })

  test('no bytes make it throw', () => {
    const header = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constantFrom(...['before', 'after'].map((name) => sample(`tensors/${name}.safetensors`).subarray(8).toString('latin1'))),
    )
    fc.assert(
      fc.property(header, fc.uint8Array({ maxLength: 20 }), fc.nat(2000), fc.nat(255), (text, data, at, byte) => {
        const bytes = safetensors(text, Buffer.from(data))
        if (at < bytes.length) bytes[at] = byte
        only(bytes)
      }),
      { numRuns: 2000 },
    )
  })

  test('JSON is refused exactly where JSON.parse refuses it, and duplicate keys apart', () => {
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 5 }),
        fc.nat(60),
        fc.constantFrom('', ',', '"', '}', '{', ' ', '0', '\\', 'e', ':'),
        (json, at, insert) => {
          const text = `{"k":${json.slice(0, at)}${insert}${json.slice(at)}}`
          const refused = only(safetensors(text)).findings.includes('review safetensors-malformed')
          expect(refused).toBe(!parses(text))
        },
      ),
      { numRuns: 3000 },
    )
  })
})

/** A lone surrogate is JSON, and not UTF-8. */
function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return !/\\u[dD][89a-fA-F]/.test(text) && text.isWellFormed()
  } catch {
    return false
  }
}

test('techniques are in the table once', () => {
  expect(new Set(TECHNIQUES.map(({ technique }) => technique)).size).toBe(TECHNIQUES.length)
})
