import { describe, expect, test } from '@jest/globals'
import type { Reader } from '../../../src/domains/scan/context.ts'
import { LIMITS, TAIL_BYTES } from '../../../src/domains/scan/context.ts'
import type { Reading, ScanFinding } from '../../../src/domains/scan/result.ts'
import { scanFile } from '../../../src/domains/scan/scan-file.ts'
import { bytesSource } from '../../../src/domains/scan/source.ts'

const finding = (grade: ScanFinding['grade'], subject = 'x', member = ''): ScanFinding => ({
  ...{ grade, subject, member, technique: 'test-technique', message: `${subject} was found.` },
})
const reading = (more: Partial<Reading> = {}): Reading => ({ format: 'test', findings: [], incomplete: [], ...more })
const reader = (id: string, read: Reader['read'], matches: Reader['matches'] = () => true): Reader => ({ id, matches, read })
const scan = (readers: readonly Reader[], content = 'content', name = 'Folder/Model.BIN') =>
  scanFile({ name, source: bytesSource(Buffer.from(content)), readers })

/** Scans the rest of the source after its first byte as a member, and merges what was found there. */
const opener = reader(
  'opener',
  (source, context) => {
    const inner = context.nested('inner', bytesSource(source.read(1, source.size)))
    if (inner === undefined) return reading({ incomplete: ['too deep'] })
    return reading({ findings: inner.flatMap(({ findings }) => findings), incomplete: inner.flatMap(({ incomplete }) => incomplete) })
  },
  ({ size }) => size > 1,
)

describe('scanFile', () => {
  test('runs every reader that matches, and takes the most severe verdict', () => {
    const result = scan([
      reader('a', () => reading({ format: 'a', findings: [finding('review')], facts: { count: 1 } })),
      reader('b', () => reading({ format: 'b', findings: [finding('high')], facts: { count: 2 } })),
      reader(
        'c',
        () => reading({ format: 'c', findings: [finding('critical')] }),
        () => false,
      ),
    ])
    expect(result).toMatchObject({
      verdict: 'high',
      coverage: 'complete',
      formats: ['a', 'b'],
      facts: { a: { count: 1 }, b: { count: 2 } },
    })
  })

  test('without a reader that matches there is nothing to inspect', () => {
    expect(scan([])).toMatchObject({ verdict: 'clean', coverage: 'complete', formats: [], findings: [] })
  })

  test('a reader that fails makes the file inconclusive and keeps the findings of the others', () => {
    const result = scan([
      reader('broken', () => {
        throw new RangeError('out of bounds')
      }),
      reader('works', () => reading({ findings: [finding('critical')] })),
    ])
    expect([result.verdict, result.coverage, result.incomplete]).toEqual([
      'critical',
      'inconclusive',
      ['broken: internal error: out of bounds. This is a defect in Weightseal.'],
    ])
  })

  test('what was found inside is kept if the reader of the container fails afterwards', () => {
    const broken = reader(
      'container',
      (source, context) => {
        context.nested('data.pkl', bytesSource(source.read(0, 1)))
        throw new Error('the directory is damaged')
      },
      ({ size }) => size > 1,
    )
    const inside = reader(
      'inside',
      (_, { member }) => reading({ findings: [finding('critical', 'os.system', member)] }),
      ({ size }) => size === 1,
    )
    const result = scan([broken, inside])
    expect(result.findings.map(({ member, subject }) => [member, subject])).toEqual([['data.pkl', 'os.system']])
    expect(result.incomplete).toEqual(['container: internal error: the directory is damaged. This is a defect in Weightseal.'])
  })

  test('a reader that cannot decide whether it matches is asked to read', () => {
    const undecided = reader(
      'undecided',
      () => reading({ findings: [finding('high')] }),
      () => {
        throw new Error('no decision')
      },
    )
    expect(scan([undecided]).verdict).toBe('high')
  })

  test('nested findings appear once', () => {
    const leaf = reader(
      'leaf',
      (_, { member }) => reading({ findings: [finding('critical', 'os.system', member)] }),
      ({ size }) => size === 1,
    )
    expect(scan([opener, leaf], 'ab').findings).toEqual([finding('critical', 'os.system', 'inner')])
  })

  test('containers inside containers end at the limit of depth, which makes the file inconclusive', () => {
    const result = scan([opener], 'x'.repeat(LIMITS.depth + 3))
    expect([result.coverage, result.incomplete]).toEqual(['inconclusive', ['too deep']])
  })

  test('steps are shared by all readers of a file', () => {
    const eats = (id: string) => reader(id, (_, { step }) => reading(step(LIMITS.steps * 0.6) ? {} : { incomplete: [`${id} stopped`] }))
    expect(scan([eats('first'), eats('second')]).incomplete).toEqual([
      'second stopped',
      'the file takes more than 50,000,000 steps to read',
    ])
  })

  test('a spent budget makes a file inconclusive even if the reader does not say so', () => {
    const silent = reader('silent', (_, { inflate }) => {
      inflate(LIMITS.inflatedBytes + 1)
      return reading()
    })
    expect(scan([silent])).toMatchObject({ coverage: 'inconclusive', incomplete: ['the file inflates to more than 4 GiB'] })
  })

  test('findings beyond the limit are counted as not shown, and the verdict considers them', () => {
    const many = Array.from({ length: LIMITS.findings }, (_, index) => finding('note', String(index)))
    const result = scan([reader('many', () => reading({ findings: [...many, finding('critical')] }))])
    expect([result.verdict, result.findings.length, result.coverage]).toEqual(['critical', LIMITS.findings, 'inconclusive'])
    expect(result.findings.some(({ grade }) => grade === 'critical')).toBe(true)
  })

  test('readers see the lower-case name without folders, and the tail that a zip archive with the longest comment needs', () => {
    const seen: unknown[] = []
    const content = `${'a'.repeat(100_000)}${'b'.repeat(TAIL_BYTES)}`
    const look: Reader['matches'] = ({ name, size, head, tail }) => {
      seen.push(name, size, head.length, tail.length, tail[0])
      return false
    }
    scan([reader('look', () => reading(), look)], content)
    expect(seen).toEqual(['model.bin', 100_000 + TAIL_BYTES, 65_536, 65_557, 'b'.charCodeAt(0)])
  })
})
