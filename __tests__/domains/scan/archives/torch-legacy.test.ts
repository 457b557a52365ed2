import { describe, expect, test } from '@jest/globals'
import { legacyLayout } from '../../../../src/domains/scan/archives/torch-legacy.ts'
import { bytesSource } from '../../../../src/domains/scan/source.ts'
import { readSample } from '../../../rig/samples.ts'
import { incompleteOf, scanWith } from './context.ts'

const MAGIC = Buffer.from('\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.', 'latin1')

function layoutOf(bytes: Buffer) {
  return legacyLayout(bytesSource(bytes), { step: () => true })
}

describe('torch files before version 1.6', () => {
  test('the object and the keys are the fourth and fifth pickle', () => {
    const bytes = readSample('ev/m_torch_legacy_obj.pt')
    const { pickles, end } = layoutOf(bytes)
    const payload = bytes.indexOf('system')
    expect(pickles.length).toBe(5)
    expect(pickles.findLastIndex((offset) => offset <= payload)).toBe(3)
    expect(end).toBeLessThanOrEqual(bytes.length)
  })

  test('arguments that contain a STOP do not end a pickle', () => {
    const parts = [
      MAGIC,
      '\x80\x02M\xe9\x03.',
      '\x80\x02X\x03\0\0\0...U\x02..C\x01..',
      'cos\nsys.tem\n(I46\nS"."\nG........T\x02\0\0\0...',
      '].',
    ]
    const buffers = parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part))
    const offsets = buffers.map((_, index) => Buffer.concat(buffers.slice(0, index)).length)
    const all = Buffer.concat([...buffers, Buffer.from('storages')])
    expect(layoutOf(all)).toEqual({ pickles: offsets, end: all.length - 8 })
  })

  test('a file that ends early is incomplete', () => {
    const scanned = scanWith(bytesSource(Buffer.concat([MAGIC, Buffer.from('\x80\x02X\xff\xff\xff\x7f', 'latin1')])))
    expect(incompleteOf(scanned)).toEqual([expect.stringContaining('before its fifth pickle')])
  })
})
