import { describe, expect, test } from '@jest/globals'
import {
  architectureChanges,
  codeIn,
  countEmbeddings,
  countTokens,
  parsePythonJson,
  versionStep,
} from '../../../src/domains/models/structure.ts'

test.each([
  ['1.2.3', '1.2.3', 'none'],
  ['1.2.3', '1.2.4', 'patch'],
  ['v1.2.3', 'v1.2.10', 'patch'],
  ['1.2.3', '1.3.0', 'minor'],
  ['1.9.9', '2.0.0', 'major'],
  ['1.2.3-rc.1', '1.2.3', 'patch'],
  ['1.2.3', '1.2.2', 'other'],
  ['2.0.0', '1.9.9', 'other'],
  ['1.2', '1.3', 'other'],
  ['2026-01', '1.0.0', 'other'],
  ['1.2.3.4', '1.2.3.5', 'other'],
])('from version %s to %s is a step of %s', (before, after, step) => {
  expect(versionStep(before, after)).toBe(step)
})

test('the architecture is what decides which tensors there are', () => {
  const config = { architectures: ['BertModel'], hidden_size: 768, transformers_version: '4.1', id2label: { 0: 'a' } }
  expect(architectureChanges(config, { ...config, transformers_version: '4.2', id2label: {} })).toEqual([])
  expect(architectureChanges(config, { ...config, architectures: ['GPT'], num_hidden_layers: 2 })).toEqual([
    'architectures',
    'num_hidden_layers',
  ])
  expect(architectureChanges(undefined, [])).toEqual([])
  expect(architectureChanges(config, { ...config, sliding_window: null })).toEqual([])
  expect(architectureChanges({ text_config: { hidden_size: 1 } }, { text_config: { hidden_size: 2 } })).toEqual(['text_config.hidden_size'])
})

test.each([
  ['{"a": NaN, "b": -Infinity, "c": "NaN \\" Infinity"}', { a: null, b: null, c: 'NaN " Infinity' }],
  ['{"a": 1}', { a: 1 }],
  ['{"a": Nope}', undefined],
  ['', undefined],
])('Python reads %s', (text, value) => {
  expect(parsePythonJson(text)).toEqual(value)
})

test.each([
  ['classes, alone or in pairs', { auto_map: { AutoModel: 'm.Model', AutoTokenizer: ['t.Slow', null] } }, ['m.Model', 't.Slow']],
  ['a list, as older tokenizers have it', { auto_map: ['t.Slow', null] }, ['t.Slow']],
  ['one text', { auto_map: 'm.Model' }, ['m.Model']],
  ['code of a part', { text_config: { auto_map: { AutoModel: 'o/r--m.Model' } } }, ['o/r--m.Model']],
  ['a pipeline', { custom_pipelines: { x: { impl: 'p.Pipe' } } }, ['p.Pipe']],
  ['nothing', { architectures: ['m.Model'] }, []],
  ['no object', null, []],
])('a configuration names %s', (_name, config, names) => {
  expect(codeIn(config)).toEqual(names)
})

// With a search that starts again at each quote, this takes hours.
test('a long text that is not JSON is read', () => {
  expect(parsePythonJson(`{"${'\\"'.repeat(400_000)}`)).toBeUndefined()
  expect(parsePythonJson(`{"a": "${'x'.repeat(900_000)}", "b": NaN}`)).toMatchObject({ b: null })
})

describe('the token ids of a tokenizer', () => {
  test.each([
    ['a vocabulary of pairs', { model: { vocab: { a: 0, b: 1, c: 7 } }, added_tokens: [] }, 8],
    [
      'a vocabulary in order',
      {
        model: {
          vocab: [
            ['a', -1],
            ['b', -2],
          ],
        },
      },
      2,
    ],
    ['added tokens', { model: { vocab: { a: 0 } }, added_tokens: [{ id: 5, content: '<pad>' }] }, 6],
    ['vocab.json', { a: 0, b: 3 }, 4],
    ['vocab.json with the token "model"', { model: 9, evil: 500 }, 501],
    ['no ids', { model: { vocab: {} } }, undefined],
    ['ids that are none', { model: { vocab: { a: 'x', b: 1.5 } } }, undefined],
    ['no object', [1, 2], undefined],
  ])('%s', (_name, tokenizer, count) => {
    expect(countTokens(tokenizer)).toBe(count)
  })
})

describe('the rows of the embeddings', () => {
  test.each([
    ['model.embed_tokens.weight', [32000, 4096], 32000],
    ['transformer.wte.weight', [50257, 768], 50257],
    ['bert.embeddings.word_embeddings.weight', [30522, 768], 30522],
    ['shared.weight', [32128, 512], 32128],
    // Packed by bitsandbytes.
    ['model.embed_tokens.weight', [65536000, 1], undefined],
    ['model.layers.0.weight', [10, 10], undefined],
    ['bert.embeddings.position_embeddings.weight', [512, 768], undefined],
  ])('%s %j', (name, shape, rows) => {
    expect(countEmbeddings([{ name, shape }])).toBe(rows)
  })

  test('of very many tensors', () => {
    const many = Array.from({ length: 200_000 }, (_, index) => ({ name: `${index}.wte.weight`, shape: [index, 2] }))
    expect(countEmbeddings(many)).toBe(199_999)
  })
})
