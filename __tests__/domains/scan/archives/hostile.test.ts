import { deflateRawSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { listZip } from '../../../../src/domains/scan/archives/zip-list.ts'
import { bytesSource, MAX_READ, type Source } from '../../../../src/domains/scan/source.ts'
import { readSample, samplesIn } from '../../../rig/samples.ts'
import { incompleteOf, scanWith, techniquesOf } from './context.ts'
import { zipOf } from './zip-writer.ts'

const SEEDS = ['oz', 'ev', 'archives'].flatMap((folder) =>
  samplesIn(folder)
    .filter((name) => !/\.(py|json)$/.test(name))
    .map((name) => readSample(`${folder}/${name}`))
    .filter(({ length }) => length < 100_000),
)

/** A source that fails the test when a reader asks for more than one read may return, or for a position that is not a number. */
function strict(bytes: Uint8Array): Source {
  const inner = bytesSource(bytes)
  return {
    size: inner.size,
    read: (offset, length) => {
      if (!Number.isSafeInteger(length) || length > MAX_READ || Number.isNaN(offset)) throw new Error(`read(${offset}, ${length})`)
      return inner.read(offset, length).slice()
    },
  }
}

interface Edit {
  readonly at: number
  readonly value: number
  readonly bytes: number
}

const EDIT = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  value: fc.oneof(fc.constantFrom(0, 0xff, 0xffff, 0xffffffff, 0x7fffffff, 1), fc.nat(0xffffffff)),
  bytes: fc.constantFrom(1, 2, 4),
})

function edited(seed: Buffer, edits: readonly Edit[]): Buffer {
  const copy = Buffer.from(seed)
  for (const { at, value, bytes } of edits) {
    const offset = Math.floor(at * Math.max(1, copy.length - bytes))
    for (let index = 0; index < bytes && offset + index < copy.length; index++) copy[offset + index] = (value >>> (8 * index)) & 255
  }
  return copy
}

describe('hostile containers', () => {
  test('damaged archives never throw and stay within the budget', () => {
    const property = fc.property(fc.constantFrom(...SEEDS), fc.array(EDIT, { minLength: 1, maxLength: 6 }), (seed, edits) => {
      const scanned = scanWith(strict(edited(seed, edits)), 'model.zip', { steps: 2_000_000, inflated: 20_000_000 })
      return scanned.readings.every(({ findings }) => findings.every(({ message }) => message.endsWith('.')))
    })
    fc.assert(property, { numRuns: 1000 })
  })

  test('cut archives never throw, and never lose what remains silently', () => {
    const property = fc.property(fc.constantFrom(...SEEDS), fc.double({ min: 0, max: 1, noNaN: true }), (seed, share) => {
      scanWith(strict(seed.subarray(0, Math.floor(share * seed.length))))
    })
    fc.assert(property, { numRuns: 500 })
  })

  test('arbitrary bytes after a signature never throw', () => {
    const signatures = ['PK\x03\x04', 'PK\x05\x06', '\x1f\x8b\x08', '\x78\x9c', '\x28\xb5\x2f\xfd', 'ZF0x', '\x5d\0\0', 'BZh91AY&SY']
    const property = fc.property(fc.constantFrom(...signatures), fc.uint8Array({ maxLength: 400 }), (signature, bytes) => {
      scanWith(strict(Buffer.concat([Buffer.from(signature, 'latin1'), bytes])))
    })
    fc.assert(property, { numRuns: 1000 })
  })
})

describe('what directories hide', () => {
  test('a member that the directory does not list is found and scanned', () => {
    const archive = zipOf([
      { name: 'a', data: Buffer.from('first') },
      { name: 'hidden.pkl', data: Buffer.from('cos\nsystem\n.') },
      { name: 'b', data: Buffer.from('last') },
    ])
    const directory = archive.indexOf('PK\x01\x02')
    const [second, third] = [archive.indexOf('PK\x01\x02', directory + 1), archive.lastIndexOf('PK\x01\x02')]
    const end = Buffer.from(archive.subarray(-22))
    end.writeUInt16LE(2, 8)
    end.writeUInt16LE(2, 10)
    end.writeUInt32LE(archive.length - 22 - directory - (third - second), 12)
    const scanned = scanWith(bytesSource(Buffer.concat([archive.subarray(0, second), archive.subarray(third, -22), end])))
    expect(techniquesOf(scanned)).toEqual(['high zip-unlisted-entry'])
    expect(scanned.seen.map(({ path }) => path)).toEqual(['a', 'b', 'hidden.pkl'])
  })

  test('a member that two directories list is scanned once', () => {
    const archive = zipOf([{ name: 'a', data: Buffer.from('first') }])
    const directory = archive.subarray(archive.indexOf('PK\x01\x02'), archive.length - 22)
    const end = Buffer.from(archive.subarray(-22))
    end.writeUInt32LE(archive.length, 16)
    const scanned = scanWith(bytesSource(Buffer.concat([archive, directory, end])))
    expect(techniquesOf(scanned)).toEqual(['high zip-several-directories'])
    expect(scanned.seen.map(({ path }) => path)).toEqual(['a'])
  })

  test('listing many members far apart reads little of the file', () => {
    const archive = zipOf(Array.from({ length: 2000 }, (_, index) => ({ name: `m/data/${index}`, data: Buffer.alloc(4096, 1) })))
    let read = 0
    const inner = bytesSource(archive)
    const counted = (offset: number, length: number) => {
      const bytes = inner.read(offset, length)
      read += bytes.length
      return bytes
    }
    expect(listZip({ size: inner.size, read: counted }, { step: () => true }).entries.length).toBe(2000)
    expect(read).toBeLessThan(archive.length / 3)
  })
})

describe('bombs', () => {
  const zeros = Buffer.alloc(1024 * 1024)

  test('a member that inflates 1000 times above 100 MB is reported and cut', () => {
    const scanned = scanWith(bytesSource(zipOf([{ name: 'a.bin', data: Buffer.alloc(150_000_000), deflate: true }])))
    expect(techniquesOf(scanned)).toEqual(['review archive-bomb'])
    expect(incompleteOf(scanned)).toEqual([expect.stringContaining('200 times larger')])
    expect(scanned.inflated).toBeLessThan(101_000_000)
  })

  test('the limit of inflated bytes counts over all members, nested ones included', () => {
    const inner = zipOf(Array.from({ length: 8 }, (_, index) => ({ name: `${index}`, data: zeros, deflate: true })))
    const outer = zipOf(Array.from({ length: 8 }, (_, index) => ({ name: `${index}.zip`, data: inner, deflate: true })))
    const scanned = scanWith(bytesSource(outer), 'a.zip', { inflated: 20_000_000 })
    expect(incompleteOf(scanned)).toEqual(expect.arrayContaining([expect.stringContaining('the limit of inflated bytes was reached')]))
    expect(scanned.inflated).toBeLessThan(25_000_000)
  })

  test('archives in archives are followed four levels deep', () => {
    let archive = zipOf([{ name: 'data.pkl', data: zeros.subarray(0, 10) }])
    for (let level = 0; level < 6; level++) archive = zipOf([{ name: 'a.zip', data: archive, deflate: true }])
    const scanned = scanWith(bytesSource(archive))
    expect(incompleteOf(scanned).some((reason) => reason.includes('nested more than 4 containers deep'))).toBe(true)
  })

  test('members that share their data are reported', () => {
    const data = deflateRawSync(zeros)
    const archive = zipOf([{ name: 'a', data }])
    const directory = archive.indexOf('PK\x01\x02')
    const central = archive.subarray(directory, archive.length - 22)
    const end = Buffer.from(archive.subarray(-22))
    end.writeUInt16LE(3, 8)
    end.writeUInt16LE(3, 10)
    end.writeUInt32LE(central.length * 3, 12)
    const renamed = ['b', 'c'].map((name) => Buffer.concat([central.subarray(0, 46), Buffer.from(name)]))
    const scanned = scanWith(bytesSource(Buffer.concat([archive.subarray(0, directory), central, ...renamed, end])))
    expect(techniquesOf(scanned)).toEqual(expect.arrayContaining(['high zip-overlap', 'high zip-name-mismatch']))
  })

  test('a directory of ten million entries ends at the limit of entries', () => {
    const header = Buffer.alloc(47)
    header.write('PK\x01\x02', 'latin1')
    header.writeUInt16LE(1, 28)
    header.write('a', 46)
    const count = 10_000_000
    const end = Buffer.alloc(22)
    end.write('PK\x05\x06', 'latin1')
    end.writeUInt32LE(header.length * count, 12)
    const size = header.length * count + end.length
    const read = (offset: number, length: number) => {
      const at = Math.min(Math.max(0, offset), size)
      const result = Buffer.alloc(Math.min(length, size - at))
      for (let index = 0; index < result.length; index++) {
        const position = at + index
        result[index] = (position < header.length * count ? header[position % header.length] : end[position - header.length * count]) ?? 0
      }
      return result
    }
    const { entries, incomplete } = listZip({ size, read }, { step: () => true })
    expect(entries.length).toBe(65_536)
    expect(incomplete).toEqual([expect.stringContaining('more than 65536 entries')])
  })

  test('a gzip file that inflates 1000 times is cut', () => {
    const scanned = scanWith(bytesSource(gzipSync(Buffer.alloc(120_000_000))), 'a.gz')
    expect(incompleteOf(scanned)).toEqual([expect.stringContaining('200 times larger')])
  })

  test('a spent budget of steps makes the scan incomplete', () => {
    const archive = zipOf(Array.from({ length: 100 }, (_, index) => ({ name: `${index}`, data: zeros.subarray(0, 100) })))
    expect(incompleteOf(scanWith(bytesSource(archive), 'a.zip', { steps: 2000 }))).toEqual(
      expect.arrayContaining([expect.stringContaining('limit of steps')]),
    )
  })
})
