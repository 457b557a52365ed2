import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ggmlReader } from '../../../../src/domains/scan/tensors/ggml-reader.ts'
import { ggufReader, TECHNIQUES } from '../../../../src/domains/scan/tensors/gguf-reader.ts'
import { type GgufField, GgufWriter, sample, sampleOf, scan } from './rig.ts'

const only = (bytes: Buffer, name = 'model.gguf') => scan(name, bytes, {}, [ggufReader])
const writer = new GgufWriter()
const u32 = (key: string, value: number): GgufField => [key, 4, writer.u32(value)]
const F32 = 0
const tensor = (name: string, offset: number, shape: readonly number[] = [8], type = F32) => ({ name, shape, type, offset })

describe('valid files are clean', () => {
  test.each(['ev/b_gguf_ok', 'tensors/little', 'tensors/big', 'tensors/aligned'])('%s', (path) => {
    expect(only(sample(`${path}.gguf`))).toMatchObject({ findings: [], incomplete: [] })
  })

  test.each([
    ['version 1', { version: 1 }],
    ['version 2', { version: 2 }],
    ['version 3', {}],
    ['version 1, big endian', { version: 1, big: true }],
    ['version 2, big endian', { version: 2, big: true }],
    ['version 3, big endian', { big: true }],
  ])('%s', (_, options) => {
    const each = new GgufWriter(options)
    const fields = [
      each.text('general.name', 'x'),
      each.array(
        'tokenizer.ggml.tokens',
        8,
        ['a', 'bc'].map((text) => each.string(text)),
      ),
    ]
    const result = only(each.file(fields, [tensor('a', 0), tensor('b', 32)], Buffer.alloc(64, 1)))
    expect(result).toMatchObject({ findings: [], incomplete: [] })
    expect(result.readings[0]?.facts).toMatchObject({
      version: each.version,
      byteOrder: each.big ? 'big' : 'little',
      tensors: 2,
      metadata: { 'general.name': 'x' },
    })
  })

  test('the facts hold scalars of every type', () => {
    expect(only(sample('tensors/little.gguf')).readings[0]?.facts).toMatchObject({
      storedElements: 232,
      dtypes: { F16: 1, F32: 2, Q4_0: 1, Q8_0: 1 },
      metadata: {
        'general.architecture': 'llama',
        'general.name': 'tiny',
        'general.license': 'mit',
        'general.file_type': 7,
        'general.flag': true,
      },
    })
  })
})

describe('chat templates', () => {
  test.each(['little', 'big'])('are facts and are scanned: %s', (name) => {
    const result = only(sample(`tensors/${name}.gguf`))
    expect(result.nested).toEqual({
      'tokenizer.chat_template.jinja': '{{ messages }}',
      'tokenizer.chat_template.tool_use.jinja': '{{ tools }}',
    })
    expect(result.readings[0]?.facts?.['chatTemplates']).toEqual([
      { key: 'tokenizer.chat_template.tool_use', text: '{{ tools }}' },
      { key: 'tokenizer.chat_template', text: '{{ messages }}' },
    ])
  })

  test.each(['m_gguf_ssti', 'm_gguf_ssti_alt_template', 'm_gguf_ssti_attr_concat'])('%s', (name) => {
    expect(Object.values(only(sample(`ev/${name}.gguf`)).nested).join()).toMatch(/__cla/)
  })

  test('in a list are scanned one by one; names are not', () => {
    const field = writer.array(
      'tokenizer.chat_templates',
      8,
      ['tool_use', '{{ x }}'].map((text) => writer.string(text)),
    )
    expect(only(writer.file([field])).nested).toEqual({ 'tokenizer.chat_templates[1].jinja': '{{ x }}' })
  })

  test('before invalid bytes are scanned', () => {
    const result = only(writer.file([writer.text('tokenizer.chat_template', '{{ x }}'), ['bad', 99, Buffer.alloc(0)]]))
    expect(result.nested).toEqual({ 'tokenizer.chat_template.jinja': '{{ x }}' })
    expect(result).toMatchObject({ findings: ['review gguf-malformed'], incomplete: [expect.stringMatching(/unknown type 99/)] })
  })

  test('beyond the limit of facts are scanned', () => {
    const result = only(writer.file([writer.text('tokenizer.chat_template', 'x'.repeat(2 ** 20 + 1))]))
    expect(Object.keys(result.nested)).toEqual(['tokenizer.chat_template.jinja'])
    expect(result.readings[0]?.facts?.['chatTemplates']).toEqual([])
  })

  test('beyond the limit of templates make it inconclusive', () => {
    const fields = Array.from({ length: 70 }, (_, index) => writer.text(`tokenizer.chat_template.${index}`, '{{ x }}'))
    expect(only(writer.file(fields)).incomplete).toHaveLength(6)
  })
})

describe('impossible counts and lengths stop the reading', () => {
  const header = (version: number, tensors: bigint, values: bigint) =>
    Buffer.concat([Buffer.from('GGUF'), writer.u32(version), writer.u64(tensors), writer.u64(values), Buffer.alloc(64)])
  const huge = 2n ** 64n - 1n

  test.each([
    ['m_gguf_huge_kv', sample('ev/m_gguf_huge_kv.gguf')],
    ['m_gguf_huge_str', sample('ev/m_gguf_huge_str.gguf')],
    ['tensors', header(3, huge, 0n)],
    ['values', header(3, 0n, huge)],
    ['tensors that almost fit', header(3, 3n, 0n)],
    ['version', header(4, 0n, 0n)],
    ['a string', writer.file([['a', 8, Buffer.concat([writer.u64(2n ** 63n), Buffer.alloc(8)])]])],
    ['an array', writer.file([writer.array('a', 4, [], 2n ** 62n)])],
    ['an array of strings', writer.file([writer.array('a', 8, [], 2n ** 61n)])],
    ['an array of arrays', writer.file([writer.array('a', 9, [], 2n ** 60n)])],
    ['dimensions', Buffer.concat([writer.file([], [tensor('a', 0)]).subarray(0, 33), writer.u32(2 ** 32 - 1), Buffer.alloc(64)])],
    ['a cut file', sample('tensors/little.gguf').subarray(0, 200)],
    ['an empty file', Buffer.alloc(0)],
  ])('%s', (_, bytes) => {
    expect(only(bytes)).toMatchObject({ findings: ['review gguf-malformed'], incomplete: [expect.any(String)] })
  })

  test('arrays in arrays are read to a depth of four', () => {
    const nest = (depth: number): Buffer =>
      depth === 0 ? Buffer.concat([writer.u32(4), writer.u64(0)]) : Buffer.concat([writer.u32(9), writer.u64(1), nest(depth - 1)])
    expect(only(writer.file([['a', 9, nest(2)]])).findings).toEqual(['review gguf-nested-array'])
    expect(only(writer.file([['a', 9, nest(50)]])).findings).toContain('review gguf-malformed')
  })

  test('a pickle that looks like a header (A2) is refused', () => {
    const bytes = Buffer.concat([
      Buffer.from('GGUF'),
      writer.u32(3),
      Buffer.from([0x00, 0x55, 0x0e, 0, 0, 0, 0, 0]),
      writer.u64(5),
      Buffer.from("\x000cbuiltins\nprint\n(S'x'\ntR."),
    ])
    expect(only(bytes).findings).toEqual(['review gguf-malformed'])
  })
})

describe('the header', () => {
  test.each([
    ['a key twice', [u32('a', 1), u32('a', 2)], 'review gguf-duplicate-key'],
    ['a key that is not ASCII', [u32('é', 1)], 'note gguf-key'],
    ['a boolean of 2', [['a', 7, Buffer.from([2])] as const], 'review gguf-value'],
    ['an alignment of 3', [u32('general.alignment', 3)], 'review gguf-alignment'],
    ['an alignment of 0', [u32('general.alignment', 0)], 'review gguf-alignment'],
    ['an alignment that is a string', [writer.text('general.alignment', '32')], 'review gguf-alignment'],
  ])('%s', (_, fields, finding) => {
    expect(only(writer.file(fields))).toMatchObject({ findings: [finding], incomplete: [] })
  })

  test.each([
    ['names that are equal', [tensor('a', 0), tensor('a', 32)], ['review gguf-duplicate-tensor']],
    ['a name of 65 bytes', [tensor('a'.repeat(65), 0), tensor('b', 32)], ['note gguf-name']],
    ['five dimensions', [tensor('a', 0, [1, 1, 1, 1, 16])], ['review gguf-dimensions']],
    ['an offset that is not aligned', [tensor('a', 0, [2]), tensor('b', 8, [14])], ['review gguf-alignment']],
    ['tensors that overlap', [tensor('a', 0, [16]), tensor('b', 32)], ['review gguf-overlap']],
    ['a tensor beyond the end', [tensor('a', 0, [16]), tensor('b', 64)], ['review gguf-truncated']],
    ['a product that overflows', [tensor('a', 0, [2 ** 40, 2 ** 40])], ['review gguf-size']],
    ['rows that are not whole blocks', [tensor('a', 0, [33], 8)], ['review gguf-size']],
    ['an unknown type', [tensor('a', 0, [8], 999)], ['review gguf-type']],
  ])('%s', (_, tensors, findings) => {
    expect(only(writer.file([], tensors, Buffer.alloc(64, 1)))).toMatchObject({ findings, incomplete: [] })
  })
})

describe('bytes that belong to no tensor', () => {
  const two = [tensor('a', 0, [4]), tensor('b', 32)]
  const zeros = Buffer.alloc(16)
  const data = Buffer.alloc(32, 1)

  test('zero padding is clean', () => {
    expect(only(writer.file([], two, Buffer.concat([Buffer.alloc(16, 1), zeros, data, Buffer.alloc(31)]))).findings).toEqual([])
  })

  test('padding that is not zero is a note, and is scanned', () => {
    const result = only(writer.file([], two, Buffer.concat([Buffer.alloc(16, 1), Buffer.from('cos\nsystem\n.    '), data])))
    expect(result.findings).toEqual(['note gguf-padding'])
    expect(Object.values(result.nested)).toEqual(['cos\nsystem\n.    '])
  })

  test('bytes after the last tensor are high, and are scanned', () => {
    const result = only(Buffer.concat([sample('tensors/little.gguf'), Buffer.from('cos\nsystem\n'.repeat(9))]))
    expect(result.findings).toEqual(['high gguf-hidden-bytes'])
    expect(Object.values(result.nested).join()).toContain('cos\nsystem')
  })

  test('a hole between tensors is high', () => {
    const far = [tensor('a', 0, [4]), tensor('b', 96)]
    expect(only(writer.file([], far, Buffer.alloc(128, 7))).findings).toEqual(['high gguf-hidden-bytes'])
    expect(only(writer.file([], far, Buffer.alloc(128))).findings).toEqual(['review gguf-gap'])
  })

  test('a large alignment hides nothing', () => {
    const file = writer.file([u32('general.alignment', 65_536)], [tensor('a', 0)], Buffer.alloc(32, 1), { alignment: 65_536 })
    expect(only(file).findings).toEqual(['review gguf-gap'])
    file.write('cos\nsystem\n', 10_000)
    expect(only(file).findings).toEqual(['high gguf-hidden-bytes'])
  })
})

describe('names and magic words', () => {
  test('a pickle named .gguf', () => {
    expect(only(sample('ev/m_ext_a.gguf'))).toMatchObject({ findings: ['review gguf-malformed', 'high gguf-masquerade'] })
  })

  test('content counts whatever the name', () => {
    expect(ggufReader.matches(sampleOf('weights.bin', sample('tensors/little.gguf')))).toBe(true)
    expect(ggufReader.matches(sampleOf('weights.bin', Buffer.from('words')))).toBe(false)
    expect(ggufReader.matches(sampleOf('a.gguf', Buffer.from('version https://git-lfs.github.com/spec/v1\n')))).toBe(false)
  })

  test.each(['lmgg', 'fmgg', 'tjgg', 'algg'])('the legacy format %s is a note', (magic) => {
    expect(scan('model.bin', Buffer.from(`${magic}\x01\0\0\0`), {}, [ggmlReader])).toMatchObject({
      readers: ['ggml'],
      findings: ['note ggml-legacy'],
    })
  })
})

describe('bounds', () => {
  test('a vocabulary of 100,000 tokens is skipped, and costs steps', () => {
    const tokens = Array.from({ length: 100_000 }, (_, index) => writer.string(`token${index}`))
    const file = writer.file([writer.array('tokenizer.ggml.tokens', 8, tokens), writer.text('general.name', 'x')])
    let steps = 0
    const step = (count: number) => {
      steps += count
      return true
    }
    expect(scan('a.gguf', file, { step }).readings[0]?.facts).toMatchObject({ metadata: { 'general.name': 'x' } })
    expect(steps).toBeGreaterThan(100_000)
    expect(scan('a.gguf', file, { step: (count) => count < 1000 })).toMatchObject({
      findings: [],
      incomplete: [expect.stringMatching(/step limit/)],
    })
  })

  test('no bytes make it throw', () => {
    const seeds = ['tensors/little', 'tensors/big', 'tensors/aligned', 'ev/m_gguf_ssti'].map((name) => sample(`${name}.gguf`))
    const edit = fc.record({ at: fc.nat(2000), bytes: fc.uint8Array({ maxLength: 9 }) })
    fc.assert(
      fc.property(fc.constantFrom(...seeds), fc.array(edit, { minLength: 1, maxLength: 4 }), fc.nat(3000), (seed, edits, length) => {
        const bytes = Buffer.from(seed.subarray(0, Math.max(length, 4)))
        for (const each of edits) bytes.set(each.bytes.subarray(0, Math.max(0, bytes.length - each.at)), Math.min(each.at, bytes.length))
        only(bytes)
      }),
      { numRuns: 3000 },
    )
  })
})

test('techniques are in the table once', () => {
  expect(new Set(TECHNIQUES.map(({ technique }) => technique)).size).toBe(TECHNIQUES.length)
})
