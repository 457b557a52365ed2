import { describe, expect, test } from '@jest/globals'
import { encode, type Message, scan, scanned } from './helpers.ts'

const caffe = (type: string): Message => [
  [1, 'net'],
  [
    100,
    [
      [1, 'l'],
      [2, type],
      [
        130,
        [
          [1, 'evil'],
          [2, 'Layer'],
        ],
      ],
    ],
  ],
]
const coreml = (...fields: Message): Uint8Array => encode([[1, 5], [2, [[1, 'x']]], ...fields])

describe('other frameworks', () => {
  test.each<readonly [string, string | Uint8Array, readonly string[]]>([
    ['m.caffemodel', encode(caffe('Python')), ['critical caffe-python-layer']],
    ['weights.bin', encode(caffe('Python')), ['critical caffe-python-layer']],
    ['m.caffemodel', encode(caffe('Convolution')), []],
    ['m.prototxt', 'layer { type: "Python" python_param { module: "evil" } }', ['critical caffe-python-layer']],
    ['m.prototxt', 'layer { type: "Pooling" }', []],
    ['m-symbol.json', '{"nodes": [{"op": "_Native", "name": "x"}]}', ['critical mxnet-native-operator']],
    ['m-symbol.json', '{"nodes": [{"op": "Custom", "name": "x"}]}', ['review mxnet-custom-operator']],
    ['m-symbol.json', '{"nodes": [{"op": "Convolution", "name": "x"}]}', []],
    ['m.mlmodel', coreml([555, [[10, 'Evil']]]), ['review coreml-custom-model']],
    ['m.mlmodel', coreml([500, [[1, [[500, [[10, 'Evil']]]]]]]), ['review coreml-custom-layer']],
    [
      'm.mlmodel',
      coreml([
        202,
        [
          [
            1,
            [
              [1, 5],
              [555, [[10, 'Evil']]],
            ],
          ],
        ],
      ]),
      ['review coreml-custom-model'],
    ],
    ['m.mlmodel', coreml([500, [[1, [[100, [[1, 1]]]]]]]), []],
    [
      'm.xml',
      '<?xml version="1.0"?><net name="x"><layers><layer id="0" type="A" library="/tmp/x.so"/></layers></net>',
      ['high openvino-library'],
    ],
    ['m.xml', `<net name="x"><layers><layer id="0" pad="${'>'.repeat(9000)}" library='x.so'/></layers></net>`, ['high openvino-library']],
    ['m.xml', `<!--${' '.repeat(70_000)}--><net name="x"><layers><layer id="0" library="x.so"/></layers></net>`, ['high openvino-library']],
    ['m.xml', '<pom><library name="x"/><a library="y"/></pom>', []],
    ['m.xml', '<net name="x"><layers><layer id="0" type="A"/></layers></net>', []],
    ['m.pmml', '<!DOCTYPE PMML SYSTEM "http://x"><PMML/>', ['high xml-entity']],
    ['m.pmml', Buffer.from('\ufeff<!DOCTYPE x><PMML/>', 'utf16le'), ['high xml-entity']],
    ['m.pmml', '<?xml version="1.0"?><PMML version="4.4"/>', []],
    ['page.xml', '<!DOCTYPE html><html/>', []],
    ['m.rds', Buffer.from('\x1f\x8b\x08', 'latin1'), ['review r-serialized']],
    ['x', 'RDX3\nX\n', ['review r-serialized']],
    ['m.llamafile', "MZqFpD='\n\n", ['critical llamafile-executable']],
    ['m.engine', 'ptrt....', []],
    ['m.cbm', 'CBM1....', []],
  ])('%s %j', (name, content, expected) => {
    expect(scanned(name, content)).toEqual(expected)
  })

  test('states whether loading can run code', () => {
    expect(scan('m.cbm', Buffer.from('CBM1'))[0]?.facts).toEqual({ runsCode: 'no' })
    expect(scan('m.engine', Buffer.from('ptrt'))[0]?.facts).toEqual({ runsCode: 'possible' })
    expect(scan('m.rds', Buffer.from('\x1f\x8b', 'latin1'))[0]?.incomplete).toEqual(['serialized R objects are not inspected'])
  })
})
