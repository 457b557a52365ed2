import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'yaml'
import type { Validator } from '../../src/core/schema-errors.ts'
import { readYaml, readYamlDocuments } from '../../src/documents/yaml.ts'

const validate = Object.assign(() => true, { errors: null }) as unknown as Validator
const format = (text: string) => ({ text, where: 'f.yml', code: 'FILE_UNREADABLE' as const, maxBytes: 4 * 1024 * 1024 })
const read = (text: string) => readYaml<unknown>({ ...format(text), validate })
const many = (count: number, line: (index: number) => string) => Array.from({ length: count }, (_, index) => line(index)).join('')
const LONG = 60_000

describe('values', () => {
  test.each<[string, unknown]>([
    ['', null],
    ['# a comment\n', null],
    [
      'a: &x [1, 2]\nb: *x\nc: [*x, *x]',
      {
        a: [1, 2],
        b: [1, 2],
        c: [
          [1, 2],
          [1, 2],
        ],
      },
    ],
    ['a: &x 1\nb: *x\nc: &x 2\nd: *x', { a: 1, b: 1, c: 2, d: 2 }],
    ['? a\n: 1\n? b\n', { a: 1, b: null }],
    ['{ &a foo: 1, bar: *a }', { foo: 1, bar: 'foo' }],
    ['? &a\n: 1\nb: *a', { '': 1, b: null }],
    ['- &a b: *a', [{ b: 'b' }]],
    ['env: { ? &u evil/action@main : 1 }\nuses: *u', { env: { 'evil/action@main': 1 }, uses: 'evil/action@main' }],
    ['__proto__: { polluted: true }\nconstructor: 1', JSON.parse('{"__proto__":{"polluted":true},"constructor":1}')],
    ['1: a\ntrue: b\n~: c', { 1: 'a', true: 'b', '': 'c' }],
    ['- {}\n- []\n- ""\n- 0x1F\n- 1e3\n- .inf\n- !!str 1', [{}, [], '', 31, 1000, Number.POSITIVE_INFINITY, '1']],
  ])('of %j', (text, expected) => {
    expect(read(text).value).toEqual(expected)
  })

  test('are those of the library, for any document', () => {
    const leaf = fc.oneof(fc.string({ maxLength: 8 }), fc.integer(), fc.boolean(), fc.constant(null))
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(fc.string({ maxLength: 6 }), tie('tree'), { maxKeys: 4 }),
      ),
    }))
    fc.assert(
      fc.property(tree, (document) => {
        const text = JSON.stringify(document)
        fc.pre(!text.includes('"<<"'))
        expect(read(text).value).toEqual(parse(text))
      }),
    )
  })

  test('of aliases are the same object, and have the place of the alias', () => {
    const { value, position } = read('a: &x { b: 1 }\nc: *x\n')
    const { a, c } = value as { a: object; c: object }
    expect(a).toBe(c)
    expect(position('/c/b')).toEqual({ line: 1, column: 9 })
    expect(position('/c')).toEqual({ line: 2, column: 1 })
  })
})

describe('documents that are refused', () => {
  test.each([
    ['an alias before its anchor', 'a: *x\nb: &x 1', /Unresolved alias.*x/],
    ['a value that contains itself', 'a: &x [*x]', /nested deeper/],
    ['an alias that is used too often', `a: &x [1]\n${many(51, (i) => `k${i}: *x\n`)}`, /Excessive alias count/],
    [
      'aliases that multiply',
      `a0: &a0 [1, 2]\n${many(8, (i) => `a${i + 1}: &a${i + 1} [${'*a'.concat(`${i}, `).repeat(8)}]\n`)}`,
      /Excessive alias count/,
    ],
    ['two documents', 'a: 1\n---\nb: 2', /^f\.yml:2:1: contains several documents/],
    ['a duplicate key', 'a: 1\nb: 2\na: 3', /^f\.yml:3:1: duplicate key "a"/],
    ['a key that is a list', '? [a]\n: 1', /expected a scalar as the key/],
  ])('%s', (_, text, message) => {
    expect(() => read(text)).toThrow(message)
  })
})

/** Files below 1 MiB that took minutes or a gigabyte before the reading ended at the first errors and aliases were resolved once. */
describe('hostile files end quickly', () => {
  test.each([
    ['braces that were not opened', `on: push\njobs: 'x' ${'} '.repeat(450_000)}`, /Unexpected flow-map-end/],
    ['brackets that were not opened', `on: push\njobs: 'x' ${']} '.repeat(300_000)}`, /Unexpected flow-/],
    ['maps that close twice', `a: {${'}}: {{\n'.repeat(120_000)}`, /Unexpected flow-map-end/],
    ['text after text', `on: push\njobs: 'x' ${"'x' ".repeat(220_000)}`, /Unexpected single-quoted-scalar/],
    ['a key that repeats', `a:\n${'  b:\n'.repeat(150_000)}`, /duplicate key "b"/],
    ['very many documents', '--- a\n'.repeat(150_000), /several documents|more than 1000 documents/],
  ])(
    '%s',
    (_, text, message) => {
      expect(() => read(text)).toThrow(message)
      expect(() => readYamlDocuments(format(text))).toThrow(message)
    },
    LONG,
  )

  test.each([':\n', 'a:\n', 'a: 1\n', '- \n', '- -\n', '? \n', '? a\n', 'a: {}\n', '[a]:\n', '&a :\n', '!a :\n', '#\n', 'a: >\n'])(
    '%j a million times',
    (part) => {
      const text = part.repeat(Math.floor(1_000_000 / part.length))
      expect(() => readYamlDocuments(format(text))).toThrow(/more than 250000 keys, values and comments/)
    },
    LONG,
  )

  test(
    'anchors with an alias each',
    () => {
      const text = many(22_000, (i) => `k${i}: &a${i} [x]\nj${i}: *a${i}\n`)
      const { value, position } = read(text)
      expect(Object.keys(value as object)).toHaveLength(44_000)
      expect(position('/j21999/0')).toEqual({ line: 43_999, column: 18 })
      expect(readYamlDocuments(format(text))[0]?.value).toEqual(value)
    },
    LONG,
  )
})
