import { describe, expect, test } from '@jest/globals'
import { encode, type Message, scan, scanned } from './helpers.ts'

const attribute = (key: string, value: Message): Message => [
  [1, key],
  [2, value],
]
const node = (name: string, op: string, ...more: Message): Message => [[1, name], [2, op], ...more]
const constant = (name: string, text: string): Message =>
  node(name, 'Const', [
    5,
    attribute('value', [
      [
        8,
        [
          [1, 7],
          [8, text],
        ],
      ],
    ]),
  ])
const saved = (...graph: Message): Uint8Array =>
  encode([
    [1, 1],
    [2, [[2, graph]]],
  ])
const LAMBDA = '{"class_name": "Lambda", "config": {"function": ["YwAA", null, null]}}'

describe('TensorFlow', () => {
  test('recognizes frozen graphs and MetaGraphs by their content', () => {
    const graph: Message = [[1, node('n', 'PyFunc')]]
    expect(scanned('frozen.pb', encode(graph))).toEqual(['critical tf-python-operator'])
    expect(scanned('model.bin', encode(graph))).toEqual(['critical tf-python-operator'])
    expect(scanned('model.meta', encode([[2, graph]]))).toEqual(['critical tf-python-operator'])
    expect(scanned('frozen.pb', encode([[99, 'unknown'], ...graph]))).toEqual(['critical tf-python-operator'])
    expect(
      scan(
        'tensor.pb',
        encode([
          [1, 3],
          [2, 1],
          [9, 'raw'],
        ]),
      ).filter(({ format }) => format !== ''),
    ).toEqual([])
  })

  test.each([
    ['/etc/passwd', ['high tf-dataset-path']],
    ['https://example.invalid/x', ['high tf-dataset-path']],
    ['../x', ['high tf-dataset-path']],
    ['data.txt', []],
  ])('a dataset that reads %j', (path, expected) => {
    expect(scanned('saved_model.pb', saved([1, constant('c', path)], [1, node('d', 'TextLineDataset', [3, 'c:0'])]))).toEqual(expected)
  })

  test('debug URLs and files of print operators', () => {
    const list = (text: string): Message => [[1, [[2, text]]]]
    expect(
      scanned('saved_model.pb', saved([1, node('d', 'DebugIdentityV2', [5, attribute('debug_urls', list('file:///tmp/x'))])])),
    ).toEqual(['high tf-debug-url'])
    expect(scanned('saved_model.pb', saved([1, node('p', 'PrintV2', [5, attribute('output_stream', [[2, 'file:///tmp/x']])])]))).toEqual([
      'high tf-print-file',
    ])
    expect(scanned('saved_model.pb', saved([1, node('p', 'PrintV2', [5, attribute('output_stream', [[2, 'stderr']])])]))).toEqual([])
  })

  test('operators that every SavedModel contains, internal ones and functions of the library are not reported', () => {
    const library: Message = [
      [
        1,
        [
          [1, [[1, '__inference_f']]],
          [3, node('m', 'MergeV2Checkpoints')],
        ],
      ],
    ]
    const ops = ['SaveV2', 'RestoreV2', 'DecodeJpeg', 'Assert', '_FusedConv2D', '__inference_f', 'StatefulPartitionedCall']
    expect(scanned('saved_model.pb', saved(...ops.map((op) => [1, node('n', op)] as const), [2, library]))).toEqual([])
  })

  test('layers of Keras in keras_metadata.pb and in the objects of older models', () => {
    expect(
      scanned(
        'keras_metadata.pb',
        encode([
          [
            1,
            [
              [2, 0],
              [3, 'root'],
              [4, '_tf_keras_layer'],
              [5, LAMBDA],
            ],
          ],
        ]),
      ),
    ).toEqual(['critical keras-lambda'])
    expect(
      scanned(
        'saved_model.pb',
        encode([
          [1, 1],
          [
            2,
            [
              [2, [[1, node('n', 'NoOp')]]],
              [
                7,
                [
                  [
                    1,
                    [
                      [
                        4,
                        [
                          [1, '_tf_keras_layer'],
                          [3, LAMBDA],
                        ],
                      ],
                    ],
                  ],
                ],
              ],
            ],
          ],
        ]),
      ),
    ).toEqual(['critical keras-lambda'])
  })

  test.each([
    ['node { op: "PyFunc" }', ['critical tf-python-operator']],
    ["node { op : 'Py' # comment\n 'Func' }", ['critical tf-python-operator']],
    ['node { op: "\\x50yFunc" }', ['critical tf-python-operator']],
    ['node { op: "\\u0050yFunc" }', ['critical tf-python-operator']],
    ['node { op: "\\120yFunc" }', ['critical tf-python-operator']],
    ['node { op: "Identity" name: "op: PyFunc" }', []],
    [
      'node { op: "TextLineDataset" } node { op: "Const" attr { value { tensor { string_val: "/etc/passwd" } } } }',
      ['high tf-dataset-path'],
    ],
    [`node { metadata: ${JSON.stringify(LAMBDA)} op: "NoOp" }`, ['critical keras-lambda']],
  ])('text form: %s', (text, expected) => {
    expect(scanned('saved_model.pbtxt', text)).toEqual(expected)
    expect(scanned('saved_model.pbtxt', `${'# filler\n'.repeat(70_000)}${text}`)).toEqual(expected)
  })

  test('text that would make the search slow is read in time', () => {
    const start = performance.now()
    scan('saved_model.pbtxt', Buffer.from('op#'.repeat(350_000)))
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
