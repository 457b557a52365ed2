import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { jsonReader } from '../../../../src/domains/scan/configs/json-config.ts'
import { JsonTokens } from '../../../../src/domains/scan/configs/json-tokens.ts'
import { JsonWalk } from '../../../../src/domains/scan/configs/json-walk.ts'
import { readSample } from '../../../rig/samples.ts'
import { contextOf, found, readWith, strictSource } from './rig.ts'

const json = (value: unknown, name = 'config.json') => found(jsonReader, name, JSON.stringify(value))

describe('configurations', () => {
  test('of ordinary models have no finding, and give facts', () => {
    const config = {
      architectures: ['LlamaForCausalLM'],
      model_type: 'llama',
      _name_or_path: 'meta/llama',
      auto_map: {},
      trust_remote_code: false,
    }
    expect(readWith(jsonReader, 'config.json', JSON.stringify(config))).toEqual({
      format: 'json',
      findings: [],
      incomplete: [],
      facts: { architectures: ['LlamaForCausalLM'], model_type: 'llama' },
    })
  })

  test('name code of the model or of another repository', () => {
    const auto_map = {
      AutoConfig: 'configuration_x.XConfig',
      AutoModel: 'modeling_x.X',
      AutoTokenizer: ['tokenization_x.X', null],
      Other: 'modeling_x.Y',
    }
    expect(json({ auto_map })).toEqual([
      'review config-auto-map configuration_x',
      'review config-auto-map modeling_x',
      'review config-auto-map tokenization_x',
    ])
    const text = readSample('ev/hf3/config.json')
    expect(found(jsonReader, 'config.json', text)).toEqual([
      'high config-auto-map-foreign attacker/repo--modeling',
      'high config-trust-remote-code trust_remote_code',
    ])
  })

  test('are found by key in any file, also when the key is escaped or nested', () => {
    expect(found(jsonReader, 'notes.txt', '{"a": [{"\\u0061uto_map": {"x": "o/r--m.C"}}]}')).toEqual([
      'high config-auto-map-foreign o/r--m',
    ])
    expect(json({ a: [{ trust_remote_code: true }] })).toEqual(['high config-trust-remote-code a.trust_remote_code'])
    expect(json({ trust_remote_code: 'true' })).toEqual([])
  })

  test.each([
    [{ custom_pipelines: { 'text-x': { impl: 'pipe.Pipe', pt: ['AutoModel'] } } }, ['review config-custom-pipeline pipe.Pipe']],
    [{ custom_pipelines: { 'text-x': { impl: 'o/r--pipe.Pipe' } } }, ['high config-auto-map-foreign o/r--pipe.Pipe']],
    [{ custom_generate: 'o/r' }, ['high config-custom-generate o/r']],
    [{ custom_generate: { a: 1 } }, ['high config-custom-generate an object']],
    [{ auto_mapping: { parent_library: 'transformers.models.llama' } }, []],
    [{ auto_mapping: { parent_library: 'transformers_modules.x' } }, ['review config-foreign-module transformers_modules.x']],
    [{ megatron_core: 'megatron.core' }, []],
    [{ megatron_core: 'os' }, ['review config-foreign-module os']],
    [{ _attn_implementation: 'sdpa' }, []],
    [{ _attn_implementation: 'kernels-community/flash-attn' }, ['review config-hub-kernel kernels-community/flash-attn']],
    [{ _name_or_path: '/home/user/model' }, ['note config-absolute-path _name_or_path']],
    [{ base_model_name_or_path: 'C:\\models' }, ['note config-absolute-path base_model_name_or_path']],
  ])('%j', (value, expected) => {
    expect(json(value)).toEqual(expected)
  })

  test('of Diffusers name modules of known libraries', () => {
    const index = {
      unet: ['diffusers', 'UNet2DConditionModel'],
      safety_checker: ['stable_diffusion', 'X'],
      vae: [null, null],
      scheduler: ['evil', 'X'],
    }
    expect(json({ _class_name: 'StableDiffusionPipeline', ...index }, 'model_index.json')).toEqual(['review config-foreign-module evil'])
    expect(json({ ...index, _class_name: 'StableDiffusionPipeline' }, 'other.json')).toEqual(['review config-foreign-module evil'])
    expect(json(index, 'model_index.json')).toEqual(['review config-foreign-module evil'])
    expect(json(index, 'pairs.json')).toEqual([])
    expect(json({ _class_name: ['my_pipeline', 'P'] }, 'model_index.json')).toEqual(['review config-foreign-module my_pipeline'])
  })

  test('of Sentence Transformers name modules of the library', () => {
    const modules = (type: string) => [{ idx: 0, name: '0', path: '', type }]
    expect(json(modules('sentence_transformers.models.Transformer'), 'modules.json')).toEqual([])
    expect(json(modules('custom_st.Transformer'), 'modules.json')).toEqual(['review config-foreign-module custom_st.Transformer'])
  })
})

describe('chat templates in JSON', () => {
  const evil = '{{ x.__class__ }}'
  test.each([
    { chat_template: evil },
    {
      chat_template: [
        { name: 'default', template: '{{ x }}' },
        { name: 'tool', template: evil },
      ],
    },
    { chat_template: { default: evil } },
    { chat_template: ['{{ x', '.__class__ }}'] },
    { chat_template: ['{{ x.__cla', 'ss__ }}'] },
    { a: { additional_chat_templates: { x: evil } } },
    { chat_templates: [{ chat_template: evil }] },
  ])('%j', (value) => {
    expect(json(value)).toContain('critical template-internals __class__')
  })

  test('are not searched under other keys', () => {
    expect(json({ chat_template: 'eval(open("x").__class__)', template: evil })).toEqual([])
  })
})

describe('JSON', () => {
  test('keys that appear more than once are reported', () => {
    expect(found(jsonReader, 'a.json', '{"a": 1, "b": {"a": 1}, "\\u0061": 2}')).toEqual(['note json-duplicate-key a'])
    expect(found(jsonReader, 'a.json', '{"auto_map": {}, "auto_map": {}}')).toEqual(['review json-duplicate-loading-key auto_map'])
    const many = Array.from({ length: 3000 }, (_, i) => `"k${i}": 1`).join()
    expect(found(jsonReader, 'a.json', `{${many}, "auto_map": {}, "k1": 2, "auto_map": {}}`)).toEqual([
      'note json-duplicate-key k1',
      'review json-duplicate-loading-key auto_map',
    ])
  })

  test('that nests deeply is read to its end', () => {
    const text = `${'['.repeat(200_000)}{"trust_remote_code": true}${']'.repeat(200_000)}`
    expect(found(jsonReader, 'a.json', text)).toEqual([
      'high config-trust-remote-code trust_remote_code',
      'review json-deep-nesting nesting',
    ])
  })

  test('with an error is read to its end', () => {
    expect(found(jsonReader, 'a.json', '{"a": @, "trust_remote_code": true')).toEqual([
      'high config-trust-remote-code trust_remote_code',
      'note json-malformed syntax',
    ])
    expect(found(jsonReader, 'a.json', '// comment\n{"a": 1, /* } */}')).toEqual([])
  })

  test('in UTF-16 is incomplete, and after a byte order mark is read', () => {
    expect(readWith(jsonReader, 'a.json', Buffer.from('{"a": 1}', 'utf16le'))?.incomplete).toHaveLength(1)
    expect(readWith(jsonReader, 'a.json', Buffer.from('\ufeff{"a": 1}', 'utf16le'))?.incomplete).toHaveLength(1)
    expect(found(jsonReader, 'a.json', '\ufeff{"trust_remote_code": true}')).toHaveLength(1)
  })

  test('is incomplete when the budget is spent', () => {
    const reading = readWith(jsonReader, 'a.json', JSON.stringify(Array(10_000).fill(1)), { steps: 1000 })
    expect(reading?.incomplete).toEqual([expect.stringContaining('the budget of steps is spent at offset')])
  })

  test('values and paths are those of JSON.parse', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.nat(3), (value, indent) => {
        const seen: unknown[] = []
        const tokens = new JsonTokens(strictSource(Buffer.from(JSON.stringify(value, null, indent))), contextOf('a'))
        new JsonWalk(tokens, {
          value: ({ kind, path, text }) => {
            if (kind === 's') seen.push([...path, text()])
            if (kind === 'v') seen.push([...path, JSON.parse(text())])
          },
          duplicate: (key) => seen.push(['duplicate', key]),
          matters: () => false,
        }).run()
        expect(seen).toEqual(leavesOf(JSON.parse(JSON.stringify(value)), []))
        expect(tokens.invalidAt).toBeUndefined()
      }),
      { numRuns: 500 },
    )
  })

  test('long strings cross the window', () => {
    const long = 'é"\\\n'.repeat(200_000)
    const reading = found(jsonReader, 'a.json', JSON.stringify({ [long]: long, trust_remote_code: true }))
    expect(reading).toEqual(['high config-trust-remote-code trust_remote_code'])
  })

  test('of any bytes never throws', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('{', '}', '[', ']', ':', ',', '"', '\\', 'a', '1', '/', '*', '\n', 'chat_template', '"auto_map"', '\0', 'é'),
          { maxLength: 80 },
        ),
        (parts) => {
          readWith(jsonReader, 'a.json', parts.join(''))
          readWith(jsonReader, 'a.json', `{"chat_template":${parts.join('')}`)
        },
      ),
      { numRuns: 2000 },
    )
  })
})

function leavesOf(value: unknown, path: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => leavesOf(item, [...path, '']))
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, item]) => leavesOf(item, [...path, key]))
  return [[...path, value]]
}
