import { describe, expect, test } from '@jest/globals'
import { READERS } from '../../../../src/domains/scan/readers.ts'
import { scanFile } from '../../../../src/domains/scan/scan-file.ts'
import { bytesSource } from '../../../../src/domains/scan/source.ts'
import { readSample } from '../../../rig/samples.ts'
import { graded, scan } from './helpers.ts'

const hex = (text: string): Buffer => Buffer.from(text.replace(/\s/g, ''), 'hex')
const reading = (bytes: Uint8Array, name = 'w.msgpack') => {
  const found = scan(name, bytes).filter(({ format }) => format === 'msgpack')
  return { graded: graded(found), incomplete: found.flatMap(({ incomplete }) => incomplete), facts: found[0]?.facts }
}

describe('MessagePack', () => {
  test('an array of objects of msgpack-numpy 0.4.8 is unpickled by its loader', () => {
    const { verdict, findings } = scanFile({
      name: 'a.msgpack',
      source: bytesSource(readSample('objects/array.msgpack')),
      readers: READERS,
    })
    expect(verdict).toBe('critical')
    expect(findings[0]).toMatchObject({ subject: 'posix.system', member: expect.stringMatching(/^bytes at offset \d+$/) })
  })

  test.each([
    [
      'every type of number',
      '9f 00 7f e0 ff c0 c2 c3 ca00000000 cb0000000000000000 cc00 cd0000 ce00000000 cf0000000000000000 d000 d10000',
      16,
    ],
    ['signed numbers, text, bytes', '97 d200000000 d30000000000000000 a161 d90161 da000161 db0000000161 c40161', 8],
    [
      'bytes and extensions',
      '99 c5000161 c60000000161 d40100 d5010000 d60100000000 d7010000000000000000 d80100000000000000000000000000000000 c7010100 c800010100',
      10,
    ],
    ['arrays and maps of every size', '95 90 80 dc000100 dd0000000100 de00010000', 10],
    ['several values', '01 02 81 01 02', 5],
  ])('%s is read', (_, text, values) => {
    expect(reading(hex(text))).toEqual({ graded: [], incomplete: [], facts: { values } })
  })

  test.each([
    ['a type that is not used', 'c1'],
    ['bytes that are cut off', 'c4 05 61'],
    ['an array that is cut off', '92 01'],
    ['a count that is cut off', 'db 00'],
    ['more values than bytes', 'dd ffffffff'],
  ])('%s is malformed', (_, text) => {
    const { graded: found, incomplete } = reading(hex(text))
    expect(found).toEqual(['review msgpack-malformed'])
    expect(incomplete).toHaveLength(1)
  })

  test('a checkpoint of Flax is recognized by its name and its first byte', () => {
    expect(reading(hex('81 a161 01'), 'checkpoint_100').facts).toEqual({ values: 3 })
    expect(reading(hex('80 02 2e'), 'checkpoint_100').facts).toBeUndefined()
  })
})
