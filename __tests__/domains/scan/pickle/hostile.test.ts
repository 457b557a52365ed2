import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { identifyPickle } from '../../../../src/domains/scan/pickle/identify.ts'
import { OPCODES } from '../../../../src/domains/scan/pickle/opcodes.ts'
import { scanPickle } from '../../../../src/domains/scan/pickle/scan.ts'
import { bytesSource, MAX_READ, type Source } from '../../../../src/domains/scan/source.ts'
import { readSample, samplesIn } from '../../../rig/samples.ts'
import { bytes, contextOf, scan, u32, u64 } from './rig.ts'

const SAMPLES = samplesIn('ev')
  .map((name) => readSample(`ev/${name}`))
  .filter(({ length }) => length < 100_000)
const CODES = OPCODES.flatMap((opcode) => (opcode === undefined ? [] : [opcode.code]))

const BUFFER = new Uint8Array(MAX_READ)

/** A source that uses one buffer for all reads and refuses reads that are too long, as a file does. */
function strict(content: Uint8Array): Source {
  return {
    size: content.length,
    read: (offset, length) => {
      if (length > MAX_READ || offset < 0) throw new RangeError(`read of ${length} at ${offset}`)
      const part = content.subarray(offset, offset + length)
      BUFFER.fill(0xee, 0, 64 * 1024)
      BUFFER.set(part)
      return BUFFER.subarray(0, part.length)
    },
  }
}

/** Reads in both ways, within a budget. */
function readAll(content: Uint8Array): void {
  identifyPickle(strict(content))
  for (const search of [false, true]) {
    const reading = scanPickle(strict(content), contextOf('a.pkl', { steps: 1_000_000 }), { search })
    expect(reading.findings.length).toBeLessThanOrEqual(1000)
    JSON.stringify(reading)
  }
}

describe('hostile bytes', () => {
  test('never throw, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (content) => readAll(content)),
      { numRuns: 1000 },
    )
  })

  test('never throw when they are opcodes with small arguments', () => {
    const part = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...CODES) },
      { weight: 2, arbitrary: fc.nat(8) },
      { weight: 1, arbitrary: fc.constantFrom(10, 48, 49, 97) },
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 200 }), (content) => readAll(Uint8Array.from(content))),
      { numRuns: 3000 },
    )
  })

  test('never throw when a sample is mutated', () => {
    const mutation = fc.tuple(
      fc.constantFrom(...SAMPLES.filter(({ length }) => length < 3000)),
      fc.array(fc.tuple(fc.nat(3000), fc.nat(255)), { maxLength: 4 }),
      fc.nat(3000),
    )
    fc.assert(
      fc.property(mutation, ([sample, changes, end]) => {
        const content = Buffer.from(sample)
        for (const [at, value] of changes) if (at < content.length) content[at] = value
        readAll(content.subarray(0, Math.max(1, end)))
      }),
      { numRuns: 2000 },
    )
  })

  test('a source that reuses its buffer gives the same result', () => {
    for (const sample of SAMPLES) {
      const expected = scanPickle(bytesSource(sample), contextOf('a.pkl'), { search: true })
      expect(scanPickle(strict(sample), contextOf('a.pkl'), { search: true })).toEqual(expected)
    }
  })
})

describe('floods', () => {
  const timed = (content: Buffer) => {
    const start = performance.now()
    const reading = scan(content, { search: true })
    return { reading, seconds: (performance.now() - start) / 1000 }
  }

  test.each([
    ['10 million marks', Buffer.alloc(10_000_000, 0x28), 'more than 8,000,000 marks'],
    ['10 million values', Buffer.alloc(10_000_000, 0x4e), 'the stack is deeper than 8,000,000 values'],
    ['10 million memo entries', bytes('N', Buffer.alloc(10_000_000, 0x94)), 'more than 8,000,000 memo entries'],
    [
      '100,000 imports',
      bytes('\x80\x02', Array.from({ length: 100_000 }, (_, at) => `cm${at}\nn\n0`).join(''), 'N.'),
      'more than 10,000 different imports',
    ],
  ])('%s reach a limit', (_title, content, reason) => {
    const { reading, seconds } = timed(content)
    expect(reading.incomplete.join()).toContain(reason)
    expect(seconds).toBeLessThan(10)
  })

  test.each([
    ['100,000 small pickles', bytes('\x80\x02N.'.repeat(100_000))],
    ['beginnings of pickles', bytes('\x80\x02N.', '\x80\x02\xff'.repeat(200_000))],
    ['names without an end', bytes('\x80\x02N.', Buffer.alloc(3_000_000, 0x63))],
    ['marked lines without an end', bytes('\x80\x02N.', '(S1\n'.repeat(300_000))],
    ['pickles in pickles', bytes('\x80\x02', 'C\x04\x80\x02N.0'.repeat(20_000), 'N.')],
    ['deep tuples', bytes('\x80\x02N', Buffer.alloc(1_000_000, 0x85), '.')],
    ['wide tuples in tuples', bytes('\x80\x02', '('.repeat(100_000), 't'.repeat(100_000), '.')],
  ])('%s take bounded time', (_title, content) => {
    expect(timed(content).seconds).toBeLessThan(10)
  })

  test('lengths beyond the file are refused before anything is allocated', () => {
    for (const head of ['B', 'T', 'X', '\x8b']) expect(scan(`\x80\x02${head}${u32(0x7fffffff)}abc`).incomplete).toHaveLength(1)
    for (const head of ['\x8d', '\x8e', '\x96'])
      expect(scan(`\x80\x04${head}${u64(0xffffffff).slice(0, 4)}\xff\xff\xff\xffabc`).incomplete).toHaveLength(1)
  })
})
