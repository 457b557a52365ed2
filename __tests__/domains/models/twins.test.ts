import { expect, test } from '@jest/globals'
import { twinSubjects } from '../../../src/domains/models/twins.ts'

const found = (files: readonly string[], models: readonly string[]) => twinSubjects(files, models).map(({ id }) => id)

test('files in a folder that only differs by case or Unicode form from that of a model are reported', () => {
  expect(found(['models/m/a.bin', 'MODELS/m/config.json', 'models/M/x', 'models/mm/x'], ['models/m'])).toEqual([
    'MODELS/m/config.json',
    'models/M/x',
  ])
  expect(found(['caf\u0065\u0301/x', 'caf\u00e9/x'], ['caf\u00e9'])).toEqual(['caf\u0065\u0301/x'])
})

test('the root of a repository has no twin, and at most a hundred are reported', () => {
  expect(found(['A/x', 'a/x'], ['.'])).toEqual([])
  expect(
    found(
      Array.from({ length: 200 }, (_, index) => `M/${index}`),
      ['m'],
    ),
  ).toHaveLength(100)
})
