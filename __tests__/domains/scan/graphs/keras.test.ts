import { describe, expect, test } from '@jest/globals'
import { parseLenientJson } from '../../../../src/domains/scan/graphs/json.ts'
import { graded, scan, scanned } from './helpers.ts'

const config = (object: unknown): string => JSON.stringify({ class_name: 'Sequential', module: 'keras', config: { layers: [object] } })

describe('Keras configurations', () => {
  test.each<readonly [unknown, readonly string[]]>([
    [
      {
        class_name: 'Dense',
        module: 'keras.layers',
        config: { activation: { module: 'builtins', class_name: 'function', config: 'relu' } },
      },
      [],
    ],
    [{ class_name: 'Dense', module: 'tensorflow.keras.layers', config: {} }, []],
    [{ class_name: 'Adam', module: 'keras.src.optimizers.adam', registered_name: 'Adam', config: {} }, []],
    [{ class_name: 'Custom>Adam', config: {} }, []],
    [{ class_name: 'BertBackbone', module: 'keras_nlp.models', registered_name: 'keras_nlp>BertBackbone', config: {} }, []],
    [{ class_name: '__typespec__', module: 'tensorflow.python.framework.tensor_spec', spec_name: 'TensorSpec', config: {} }, []],
    [{ class_name: 'slice', module: 'builtins', config: {} }, []],
    [{ class_name: 'TFOpLambda', config: { function: 'math.add' } }, []],
    [{ class_name: 'StringLookup', config: { vocabulary: ['a', 'b'] } }, []],
    [{ class_name: 'StringLookup', config: { vocabulary: null } }, []],
    [{ class_name: 'Operation', module: 'keras.ops', config: { description: 'system("x") and Lambda and os.system' } }, []],
    [{ class_name: 'Package>Lambda', config: {} }, ['critical keras-lambda', 'review keras-custom-object']],
    [{ class_name: 'X', registered_name: 'keras>Lambda', module: 'keras.layers', config: {} }, ['critical keras-lambda']],
    [{ class_name: 'TextVectorization', config: { vocabulary: 'C:\\x' } }, ['high keras-vocabulary-file']],
    [{ class_name: 'IndexLookup', config: { idf_weights: '/x' } }, ['high keras-vocabulary-file']],
    [{ class_name: 'TFSMLayer', config: { filepath: '/x' } }, ['high keras-saved-model-layer']],
    [{ class_name: 'JaxLayer', config: {} }, ['critical keras-code-layer']],
    [{ class_name: 'Popen', module: 'subprocess', config: {} }, ['critical keras-dangerous-function', 'critical keras-foreign-module']],
    [{ class_name: 'X', module: 'kerasevil.layers', config: {} }, ['critical keras-foreign-module']],
    [{ class_name: 'X', module: '__main__', config: {} }, ['review keras-custom-object']],
    [{ class_name: 'function', module: 'builtins', config: 'my_loss', registered_name: 'function' }, ['review keras-custom-function']],
    [{ class_name: 'function', module: 'builtins', config: 'eval' }, ['critical keras-dangerous-function']],
    [{ class_name: 'function', module: 'keras.src.utils.file_utils', config: 'get_file' }, ['critical keras-get-file']],
    [{ class_name: 'function', module: 'keras.models', config: 'load_model' }, ['critical keras-dangerous-function']],
    [{ class_name: 'function', module: 'keras.ops', config: 'einsum' }, []],
    [{ class_name: 'function', module: 'keras.utils', config: 'to_categorical' }, []],
    [{ class_name: 'function', module: 'keras.datasets.mnist', config: 'load_data' }, ['critical keras-dangerous-function']],
    [{ class_name: 'load_data', module: 'keras.datasets.mnist', config: {} }, ['critical keras-dangerous-function']],
    [{ class_name: 'get_file', module: 'keras.utils', config: {} }, ['critical keras-get-file']],
    [{ class_name: 'ResNet50', module: 'keras.applications', config: {} }, ['critical keras-dangerous-function']],
    [{ class_name: 'plot_model', module: 'keras.utils', config: null }, ['critical keras-dangerous-function']],
    [{ class_name: 'einsum', module: 'keras.ops', config: {} }, []],
    [{ class_name: 'FeatureSpace', module: 'keras.utils', config: {} }, []],
  ])('%j', (object, expected) => {
    expect(scanned('config.json', config(object))).toEqual(expected)
    expect(scanned('config.json', config({ class_name: 'TimeDistributed', config: { layer: { deep: [[object]] } } }))).toEqual(expected)
  })

  test('a key that occurs twice, with the value that the later one hides', () => {
    const hidden = '{"class_name": "Sequential", "config": {"class_name": "Lambda", "config": {}}, "config": {}}'
    expect(scanned('config.json', hidden)).toEqual(['critical keras-lambda', 'high keras-duplicate-key'])
  })

  test('escaped keys, a byte order mark and a late class name do not hide a configuration', () => {
    expect(scanned('model.json', '\ufeff {"\\u0063lass_name": "Lambda", "config": {}}')).toEqual(['critical keras-lambda'])
    expect(
      scanned('config.json', `{"pad": "${'x'.repeat(200_000)}", "config": {"class_name": "Lambda"}, "tail": "${'x'.repeat(200_000)}"}`),
    ).toEqual(['critical keras-lambda'])
  })

  test('invalid JSON is incomplete, JSON of Python is not', () => {
    const readings = scan('config.json', Buffer.from('{"class_name": "Dense", "config": {'))
    expect(graded(readings)).toEqual(['review keras-config-malformed'])
    expect(readings[0]?.incomplete).toHaveLength(1)
    expect(
      scan('config.json', Buffer.from('{"class_name": "ReLU", "config": {"max_value": Infinity, "x": [NaN, -Infinity]}}'))[0]?.incomplete,
    ).toEqual([])
  })

  test('JSON that is not of Keras has no findings', () => {
    expect(scan('config.json', Buffer.from('{"model_type": "bert", "auto_map": {}}'))).toEqual([])
    expect(scan('model_index.json', Buffer.from('{"_class_name": "StableDiffusionPipeline", "vae": ["diffusers", "X"]}'))).toEqual([])
  })
})

describe('parseLenientJson', () => {
  test.each(['{"a":1,}', '[1 2]', '"x', '{"a"}', '01', 'nan', '{} x', '', '["\n"]', `${'['.repeat(600)}${']'.repeat(600)}`])(
    'refuses %j',
    (text) => {
      expect(parseLenientJson(text)).toBeUndefined()
    },
  )

  test('reads what JSON.parse reads, and keeps __proto__ as a member', () => {
    const text = '{"a": [1, -2.5e3, "\\"\\\\", {"b": null}], "__proto__": {"c": true}, "": []}'
    expect(parseLenientJson(text)?.value).toEqual(JSON.parse(text))
    expect(Object.keys(parseLenientJson(text)?.value as object)).toContain('__proto__')
  })
})
