import { describe, expect, test } from '@jest/globals'
import { encode, graded, type Message, scan, varint } from './helpers.ts'

const tensor: Message = [
  [2, 1],
  [8, 'w'],
  [
    13,
    [
      [1, 'location'],
      [2, '../secret'],
    ],
  ],
  [14, 1],
]
const onnx = encode([[7, [[5, tensor]]]])
const reads: Message = [
  [1, 'n'],
  [2, 'WriteFile'],
]
const graph: Message = [[1, reads]]
const metaGraph: Message = [[2, graph]]
const WAYS: Readonly<Record<string, Uint8Array>> = {
  'an unknown field': encode([[99, 'x']]),
  'an unknown number': encode([[77, 5]]),
  'a field larger than the sample': encode([[99, 'x'.repeat(200_000)]]),
  'many unknown fields': Buffer.concat(Array.from({ length: 200 }, () => encode([[99, 'x']]))),
  'a group': Buffer.concat([varint(99 * 8 + 3), encode([[1, 'x']]), varint(99 * 8 + 4)]),
  'groups inside groups': Buffer.concat([...[99, 98].map((n) => varint(n * 8 + 3)), ...[98, 99].map((n) => varint(n * 8 + 4))]),
}

describe('graphs behind fields that loaders skip, under names of other kinds', () => {
  test.each(Object.entries(WAYS))('behind %s', (_, before) => {
    const found = (message: Uint8Array) => graded(scan('weights.dat', Buffer.concat([before, message])))
    expect(found(onnx)).toContain('high onnx-external-path')
    expect(found(encode(graph))).toContain('high tf-file-operator')
    expect(found(encode(metaGraph))).toContain('high tf-file-operator')
    expect(found(encode([[2, metaGraph]]))).toContain('high tf-file-operator')
  })

  test('a message without a graph, and one that ends early, are something else', () => {
    const before = WAYS['an unknown field'] ?? new Uint8Array()
    expect(scan('weights.dat', before)).toEqual([])
    expect(scan('weights.dat', Buffer.concat([before, encode(graph), Buffer.from([0xff])]))).toEqual([])
  })

  test.each([512, 1024, 65_536, 1_048_576])('an HDF5 file behind a user block of %s bytes', (size) => {
    const readings = scan('weights.dat', Buffer.concat([Buffer.alloc(size, 'x'), Buffer.from('\x89HDF\r\n\x1a\n\x09', 'latin1')]))
    expect(readings.map(({ format }) => format)).toEqual(['hdf5'])
  })
})
