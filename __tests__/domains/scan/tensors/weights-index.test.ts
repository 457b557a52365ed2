import { describe, expect, test } from '@jest/globals'
import { weightsIndexReader } from '../../../../src/domains/scan/tensors/weights-index.ts'
import { sampleOf, scan } from './rig.ts'

const NAME = 'model.safetensors.index.json'
const only = (text: string, sibling: (path: string) => boolean | undefined = () => undefined) =>
  scan(NAME, Buffer.from(text), { sibling }, [weightsIndexReader])
const index = (files: readonly string[]) =>
  JSON.stringify({ metadata: { total_size: 1 }, weight_map: Object.fromEntries(files.map((file, at) => [`t${at}`, file])) })

test('an index of files that exist is clean', () => {
  const result = only(
    index(['model-00001-of-00002.safetensors', 'model-00002-of-00002.safetensors', 'model-00002-of-00002.safetensors']),
    () => true,
  )
  expect(result).toMatchObject({ findings: [], incomplete: [] })
  expect(result.readings[0]?.facts).toMatchObject({ shards: 2, tensors: 3 })
})

test('where files are unknown, nothing is missing', () => {
  expect(only(index(['a.safetensors'])).findings).toEqual([])
  expect(only(index(['a.safetensors', 'b.safetensors']), (path) => path === 'a.safetensors').findings).toEqual([
    'review weights-index-missing',
  ])
})

test.each(['../a.bin', '/etc/passwd', 'a/../../b', '..\\a', 'C:\\a', 'c:a', 'https://host/a', '\\\\host\\a', '~/a', '', '.', 'a\0b'])(
  '%j is outside',
  (path) => {
    expect(only(index([path])).findings).toEqual(['high weights-index-path'])
  },
)

test('a directory below is for review', () => {
  expect(only(index(['shards/a.safetensors'])).findings).toEqual(['review weights-index-subfolder'])
})

describe('the JSON', () => {
  test.each([
    ['a key twice', '{"weight_map":{"a":"x"},"weight_map":{"a":"y"}}', 'high weights-index-duplicate-key'],
    ['a tensor twice', '{"weight_map":{"a":"x","a":"y"}}', 'high weights-index-duplicate-key'],
    ['a number as file', '{"weight_map":{"a":1}}', 'review weights-index-malformed'],
    ['a list as map', '{"weight_map":[]}', 'review weights-index-malformed'],
    ['a cut file', '{"weight_map":{"a":"x"', 'review weights-index-malformed'],
  ])('%s', (_, text, finding) => {
    expect(only(text).findings).toEqual([finding])
  })

  test('of another index has no finding', () => {
    expect(only('{"version":1,"entries":[{"a":[1,2]}]}').findings).toEqual([])
  })
})

test('applies to names that end with .index.json', () => {
  expect(weightsIndexReader.matches(sampleOf(NAME, Buffer.from(' {}')))).toBe(true)
  expect(weightsIndexReader.matches(sampleOf('config.json', Buffer.from('{}')))).toBe(false)
})
