import { constants, crc32, deflateRawSync, deflateSync, gzipSync, inflateRawSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { inflated } from '../../../../src/domains/scan/archives/inflated.ts'
import { bytesSource } from '../../../../src/domains/scan/source.ts'
import { scanWith } from './context.ts'

const BUDGET = { step: () => true, inflate: () => true }

/** Bytes that compress, with long and short matches. */
const DATA = fc
  .array(fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 400 })), { maxLength: 30 })
  .map((parts) => Buffer.concat(parts.map(([bytes, times]) => Buffer.concat(Array<Uint8Array>(times).fill(bytes)))))
const OPTIONS = fc.record({
  level: fc.integer({ min: 0, max: 9 }),
  strategy: fc.constantFrom(
    constants.Z_DEFAULT_STRATEGY,
    constants.Z_FIXED,
    constants.Z_HUFFMAN_ONLY,
    constants.Z_RLE,
    constants.Z_FILTERED,
  ),
  memLevel: fc.integer({ min: 1, max: 9 }),
})

/** A pseudo-random sequence with few symbols, which does not fit into memory limits when it is long. */
function sequence(length: number): Buffer {
  const bytes = Buffer.alloc(length)
  let state = 1
  for (let at = 0; at < length; at++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    bytes[at] = (state >>> 24) & 31
  }
  return bytes
}

describe('inflate', () => {
  test('inflates what zlib deflated, with every strategy', () => {
    const property = fc.property(DATA, OPTIONS, (data, options) => {
      const compressed = deflateRawSync(data, options)
      const { source, cut, crc, end } = inflated(bytesSource(Buffer.concat([compressed, Buffer.from('rest')])), { start: 0 }, BUDGET)
      expect({ cut, crc, end, size: source.size }).toEqual({ cut: undefined, crc: crc32(data), end: compressed.length, size: data.length })
      expect(Buffer.from(source.read(0, data.length)).equals(data)).toBe(true)
    })
    fc.assert(property, { numRuns: 200 })
  })

  test('accepts and refuses damaged data exactly as zlib does', () => {
    const property = fc.property(DATA, OPTIONS, fc.nat(), fc.nat(7), (data, options, at, bit) => {
      const damaged = Buffer.from(deflateRawSync(data, options))
      damaged[at % damaged.length] = (damaged[at % damaged.length] ?? 0) ^ (1 << bit)
      const ours = inflated(bytesSource(damaged), { start: 0 }, BUDGET)
      expect(ours.cut === undefined ? Buffer.from(ours.source.read(0, ours.source.size)) : undefined).toEqual(byZlib(damaged))
    })
    fc.assert(property, { numRuns: 200 })
  })

  test('keeps what precedes an error', () => {
    const compressed = deflateRawSync(sequence(100_000))
    const { source, cut } = inflated(bytesSource(compressed.subarray(0, compressed.length - 100)), { start: 0 }, BUDGET)
    expect(cut).toBe('the compressed data ends early')
    expect(source.size).toBeGreaterThan(99_000)
  })

  test('reads large output at any offset, in any order', () => {
    const data = sequence(12_000_000)
    const { source } = inflated(bytesSource(deflateRawSync(data, { level: 1 })), { start: 0 }, BUDGET)
    expect(source.size).toBe(data.length)
    for (const offset of [0, 11_999_000, 5_000_000, 262_143, 262_144, 11_345_678, 1]) {
      expect(Buffer.from(source.read(offset, 300_000)).equals(data.subarray(offset, offset + 300_000))).toBe(true)
    }
  })

  test('reports when large output cannot be read again within the budget', () => {
    let left = 100_000
    const step = (count: number) => {
      left -= count
      return left >= 0
    }
    const { source, lost } = inflated(bytesSource(deflateRawSync(sequence(9_000_000), { level: 1 })), { start: 0 }, { ...BUDGET, step })
    left = 0
    expect(source.read(8_000_000, 10).length).toBe(0)
    expect(lost()).toBe('the limit of steps was reached')
  })

  test('empty blocks without output do not take unbounded time', () => {
    const empty = Buffer.concat([
      Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0]),
      Buffer.alloc(5_000_000, Buffer.from([0, 0, 0, 0xff, 0xff])),
    ])
    const scanned = scanWith(bytesSource(empty), 'a.gz', { steps: 100_000 })
    expect(scanned.readings[0]?.incomplete).toEqual([expect.stringContaining('limit of steps')])
  })
})

describe('streams in one file', () => {
  test('a pickle that continues in the second member of a gzip file is one stream', () => {
    const [first, second] = [Buffer.from('cos\nsys'), Buffer.from('tem\n.')]
    const { seen } = scanWith(bytesSource(Buffer.concat([gzipSync(first), Buffer.alloc(7), gzipSync(second)])), 'a.pkl.gz')
    expect(seen.map(({ path, bytes }) => [path, bytes.toString()])).toEqual([['a.pkl', 'cos\nsystem\n.']])
  })

  test('bytes behind a stream are reported and scanned', () => {
    const scanned = scanWith(bytesSource(Buffer.concat([deflateSync('first'), Buffer.from('cos\nsystem\n.')])), 'a.joblib')
    expect(scanned.readings[0]?.findings.map(({ technique }) => technique)).toEqual(['compressed-trailing-bytes'])
    expect(scanned.seen.map(({ bytes }) => bytes.toString())).toEqual(['first', 'cos\nsystem\n.'])
  })

  test('the older files of joblib have their size before the stream', () => {
    const header = `ZF${`0x${(5).toString(16)}`.padEnd(19)}`
    const { seen } = scanWith(bytesSource(Buffer.concat([Buffer.from(header), deflateSync('12345')])), 'a.pkl')
    expect(seen.map(({ bytes }) => bytes.toString())).toEqual(['12345'])
  })
})

function byZlib(bytes: Buffer): Buffer | undefined {
  try {
    return inflateRawSync(bytes)
  } catch {
    return undefined
  }
}
