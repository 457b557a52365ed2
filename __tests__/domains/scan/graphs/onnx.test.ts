import { describe, expect, test } from '@jest/globals'
import { encode, graded, type Message, scan, scanned } from './helpers.ts'

const entry = (key: string, value: string): Message => [
  [1, key],
  [2, value],
]
const tensor = (...entries: readonly Message[]): Message => [[2, 1], [8, 'w'], ...entries.map((each) => [13, each] as const), [14, 1]]
const outside = tensor(entry('location', '../secret'))
const node = (op: string, ...more: Message): Message => [[1, 'x'], [2, 'y'], [4, op], ...more]
const plain = node('Identity')
const model = (...fields: Message): Uint8Array => encode([[1, 8], ...fields, [8, [[2, 17]]]])
const graph = (...fields: Message): Message => [[1, plain], [2, 'g'], ...fields]

describe('ONNX', () => {
  test.each<readonly [string, Message]>([
    ['initializer', [[7, graph([5, outside])]]],
    ['values of a sparse initializer', [[7, graph([15, [[1, outside]]])]]],
    ['indices of a sparse initializer', [[7, graph([15, [[2, outside]]])]]],
    ['constant attribute', [[7, graph([1, node('Constant', [5, [[5, outside]]])])]]],
    ['list of tensors', [[7, graph([1, node('Constant', [5, [[10, outside]]])])]]],
    ['sparse attribute', [[7, graph([1, node('Constant', [5, [[22, [[1, outside]]]]])])]]],
    ['list of sparse tensors', [[7, graph([1, node('Constant', [5, [[23, [[2, outside]]]]])])]]],
    ['subgraph', [[7, graph([1, node('If', [5, [[6, graph([5, outside])]]])])]]],
    ['list of subgraphs', [[7, graph([1, node('Scan', [5, [[11, graph([5, outside])]]])])]]],
    [
      'function',
      [
        [7, graph()],
        [
          25,
          [
            [1, 'f'],
            [7, node('Constant', [5, [[5, outside]]])],
          ],
        ],
      ],
    ],
    [
      'default of a function attribute',
      [
        [7, graph()],
        [
          25,
          [
            [1, 'f'],
            [11, [[5, outside]]],
          ],
        ],
      ],
    ],
    [
      'training initialization',
      [
        [7, graph()],
        [20, [[1, graph([5, outside])]]],
      ],
    ],
    [
      'training algorithm',
      [
        [7, graph()],
        [20, [[2, graph([5, outside])]]],
      ],
    ],
  ])('finds external data in: %s', (_name, fields) => {
    expect(scanned('m.onnx', model(...fields))).toEqual(['high onnx-external-path'])
  })

  test.each([
    ['w.bin', []],
    ['data/weights.bin', []],
    ['a..b/weights', []],
    ['/etc/passwd', ['high onnx-external-path']],
    ['C:\\x', ['high onnx-external-path']],
    ['file:///x', ['high onnx-external-path']],
    ['a\\b', ['high onnx-external-path']],
    ['a/../b', ['high onnx-external-path']],
    ['x\0y', ['high onnx-external-path']],
    ['*/_ORT_MEM_ADDR_/*', ['high onnx-external-path']],
  ])('location %j', (location, expected) => {
    expect(scanned('m.onnx', model([7, graph([5, tensor(entry('location', location))])]))).toEqual(expected)
  })

  test('keys and numbers of external data', () => {
    const with_ = (key: string, value: string) =>
      scanned('m.onnx', model([7, graph([5, tensor(entry('location', 'w'), entry(key, value))])]))
    expect(with_('offset', '4096')).toEqual([])
    expect(with_('checksum', 'abc')).toEqual([])
    expect(with_('length', '-1')).toEqual(['review onnx-external-range'])
    expect(with_('__class__', 'x')).toEqual(['high onnx-external-key'])
    expect(with_('basepath', '/etc')).toEqual(['high onnx-external-path'])
  })

  test('missing external data is a note', () => {
    const bytes = model([7, graph([5, tensor(entry('location', 'w'))])])
    const [reading] = scan('m.onnx', bytes, { sibling: () => false })
    expect(reading?.findings.map(({ technique, grade }) => [technique, grade])).toEqual([['onnx-external-missing', 'note']])
    expect(scan('m.onnx', bytes, { sibling: () => true })[0]?.findings).toEqual([])
  })

  test('an operator that the model defines as a function is not custom', () => {
    const use = [7, graph([1, node('Gelu', [7, 'pkg.torch'])])] as const
    expect(scanned('m.onnx', model(use))).toEqual(['review onnx-custom-operator'])
    expect(
      scanned(
        'm.onnx',
        model(use, [
          25,
          [
            [1, 'Gelu'],
            [7, plain],
            [10, 'pkg.torch'],
          ],
        ]),
      ),
    ).toEqual([])
    expect(scanned('m.onnx', model([7, graph([1, node('FusedMatMul', [7, 'com.microsoft'])])]))).toEqual([])
  })

  test('recognizes a model without its name, and nothing else', () => {
    expect(scan('weights.bin', model([7, graph()])).map(({ format }) => format)).toEqual(['onnx'])
    expect(scan('weights.bin', Buffer.from(':graph of something\n\nB: 1'))).toEqual([])
    expect(scan('m.onnx', Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n'))).toEqual([])
  })

  test('a model that is cut or contains a group is malformed and incomplete, with what was found before', () => {
    const bytes = model([7, graph([5, outside])])
    const readings = scan('m.onnx', bytes.subarray(0, bytes.length - 1))
    expect(graded(readings)).toEqual(['high onnx-external-path', 'review onnx-malformed'])
    expect(readings[0]?.incomplete).toHaveLength(1)
    expect(scanned('m.onnx', Buffer.concat([bytes, Uint8Array.of(0x0b)]))).toContain('review onnx-malformed')
  })

  test('subgraphs that are nested without end stop at a depth', () => {
    let nested = graph()
    for (let depth = 0; depth < 60; depth += 1) nested = graph([1, node('If', [5, [[6, nested]]])])
    expect(scanned('m.onnx', model([7, nested]))).toEqual(['review onnx-malformed'])
  })
})
