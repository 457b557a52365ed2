import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { withoutTrailing } from '../../src/core/text.ts'
import { toText } from '../../src/core/to-text.ts'

test.each<[unknown, string]>([
  ['a', 'a'],
  [1.5, '1.5'],
  [null, 'null'],
  [undefined, 'undefined'],
  [['a', ['b', 2]], 'a,b,2'],
  [{ toString: false }, '{"toString":false}'],
  [[{ toString: false, valueOf: 1 }], '{"toString":false,"valueOf":1}'],
])('%j is the text %s', (value, text) => {
  expect(toText(value)).toBe(text)
})

test('every value of a document has a text', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => typeof toText(value) === 'string'))
})

test('only repetitions at the end are removed', () => {
  const texts = fc.array(fc.constantFrom('/', 'a', '.')).map((parts) => parts.join(''))
  fc.assert(fc.property(texts, (text) => withoutTrailing(text, '/') === text.replace(/\/+$/, '')))
})
