import { describe, expect, test } from '@jest/globals'
import type { Source } from '../../../../src/domains/scan/source.ts'
import { scan, scanned } from './helpers.ts'

/** A model with one operator code: root table with field 1, a vector with one table, a custom name. */
function model(name: string, { old = 32, code = 32 } = {}): Buffer {
  const text = Buffer.from(name)
  const bytes = Buffer.alloc(72 + text.length + 1)
  bytes.writeUInt32LE(20, 0)
  bytes.write('TFL3', 4, 'latin1')
  // The description of the model: 8 bytes long, table of 8 bytes, field 0 absent, field 1 at 4.
  for (const [index, value] of [8, 8, 0, 4].entries()) bytes.writeUInt16LE(value, 8 + 2 * index)
  bytes.writeInt32LE(20 - 8, 20)
  bytes.writeUInt32LE(4, 24)
  bytes.writeUInt32LE(1, 28)
  bytes.writeUInt32LE(52 - 32, 32)
  // The description of the operator code: fields 0 at 8, 1 at 4, 2 absent, 3 at 12.
  for (const [index, value] of [12, 16, 8, 4, 0, 12].entries()) bytes.writeUInt16LE(value, 36 + 2 * index)
  bytes.writeInt32LE(52 - 36, 52)
  bytes.writeUInt32LE(68 - 56, 56)
  bytes.writeInt8(old, 60)
  bytes.writeInt32LE(code, 64)
  bytes.writeUInt32LE(text.length, 68)
  text.copy(bytes, 72)
  return bytes
}

describe('TensorFlow Lite', () => {
  test.each([
    ['Evil', ['review tflite-custom-operator']],
    ['TFLite_Detection_PostProcess', []],
    ['FlexPyFunc', ['critical tflite-python-operator']],
    ['FlexWriteFile', ['high tflite-file-operator']],
    ['FlexErf', []],
    ['FlexMyOwn', ['review tflite-custom-operator']],
  ])('the custom operator %s', (name, expected) => {
    expect(scanned('m.tflite', model(name))).toEqual(expected)
    expect(scan('m.tflite', model(name))[0]?.incomplete).toEqual([])
  })

  test('the greater of the two codes counts', () => {
    expect(scanned('m', model('Evil', { old: 0 }))).toEqual(['review tflite-custom-operator'])
    expect(scanned('m', model('Evil', { code: 0 }))).toEqual(['review tflite-custom-operator'])
    expect(scanned('m', model('Evil', { old: 9, code: 9 }))).toEqual([])
  })

  test.each([0, 8, 10, 14, 20, 24, 28, 32, 36, 52, 56, 68])('an invalid offset at %d never fails', (at) => {
    const bytes = model('Evil')
    bytes.writeUInt32LE(0xfffffff0, at)
    scan('m.tflite', bytes)
  })

  test('a vector that is longer than the file is malformed and incomplete', () => {
    const bytes = model('Evil')
    bytes.writeUInt32LE(0x3fffffff, 28)
    const [reading] = scan('m.tflite', bytes)
    expect(reading?.findings.map(({ technique }) => technique)).toEqual(['tflite-malformed'])
    expect(reading?.incomplete).toHaveLength(1)
  })

  test('passes a zip archive at the end to the other readers', () => {
    const parts: number[] = []
    const nested = (_name: string, source: Source) => {
      parts.push(source.size)
      return [{ format: 'zip', findings: [], incomplete: ['x'] }]
    }
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(26)])
    const entry = Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), Buffer.alloc(42)])
    const end = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)])
    const start = model('x').length
    entry.writeUInt32LE(start, 42)
    end.writeUInt32LE(entry.length, 12)
    end.writeUInt32LE(start + local.length, 16)
    const [reading] = scan('m.tflite', Buffer.concat([model('x'), local, entry, end]), { nested })
    expect(parts).toEqual([local.length + entry.length + end.length])
    expect(reading?.incomplete).toEqual(['x'])
  })
})
