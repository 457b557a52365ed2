import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readRegion } from '../../../../src/domains/scan/pickle/region.ts'
import { findBeginning } from '../../../../src/domains/scan/pickle/search.ts'
import { Window } from '../../../../src/domains/scan/pickle/window.ts'
import { bytesSource } from '../../../../src/domains/scan/source.ts'

/** The definition: a search from every byte, which takes quadratic time. */
const BEGINNING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a pickle is bytes
  /\x80[\0-\x05]|\x95[\s\S]{5}\0\0\0|c[A-Za-z_][\w.]{0,200}\r?\n[A-Za-z_][\w.]{0,200}\r?\n|\((?:[SVIL][^\n]{0,200}\n)*i[A-Za-z_][\w.]{0,100}\n[A-Za-z_][\w.]{0,100}\n/

const PARTS = [
  '(',
  'S',
  'V1\n',
  'i',
  'ia\n',
  'b\n',
  '\n',
  'x',
  ' ',
  'ca\nb\n',
  '(Sa\n',
  '((',
  `S${'x'.repeat(200)}\n`,
  `I${'x'.repeat(201)}\n`,
  '\r\n',
]

test('the first beginning is the first match, wherever marks and arguments are', () => {
  const texts = fc.array(fc.constantFrom(...PARTS), { maxLength: 30 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(texts, (text) => {
      const expected = BEGINNING.exec(text)?.index
      expect(findBeginning(new Window(bytesSource(Buffer.from(text, 'latin1'))), 0, text.length)).toBe(expected)
    }),
    { numRuns: 1000 },
  )
})

test('bytes that begin at each line, and fail only at the end, are not read again from each', () => {
  const text = `x${'ca\n'.repeat(40_000)}`
  let steps = 0
  const step = (count: number) => {
    steps += count
    return true
  }
  const { gaps } = readRegion(new Window(bytesSource(Buffer.from(text))), 0, { search: true, step })
  expect(gaps.map(({ reason }) => reason)).toContain('the search for further pickles reached its limit')
  expect(steps).toBeLessThan(10_000_000)
})
