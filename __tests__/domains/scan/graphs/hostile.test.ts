import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { SAMPLE_BYTES } from '../../../../src/domains/scan/context.ts'
import { GRAPH_READER_TECHNIQUES, graphReaders } from '../../../../src/domains/scan/graphs/readers.ts'
import { GRADES } from '../../../../src/domains/scan/result.ts'
import { bytesSource } from '../../../../src/domains/scan/source.ts'
import { contextOf, sample, samplesIn, scan } from './helpers.ts'

const NAMES = [
  'm.onnx',
  'saved_model.pb',
  'saved_model.pbtxt',
  'keras_metadata.pb',
  'm.h5',
  'config.json',
  'm.caffemodel',
  'm.mlmodel',
  'm.xml',
  'x',
]
const SEEDS = [
  ...samplesIn('ev').filter((name) => /\.(onnx|h5)$/.test(name)),
  'm_sm_readfile_infunc/saved_model.pb',
  'b_sm_ok/saved_model.pb',
].map((name) => [name, sample(`ev/${name}`)] as const)
const DENSE = samplesIn('graphs').map((name) => [name, sample(`graphs/${name}`)] as const)

/** Every reader, also those that do not match, on the bytes. */
function readAll(name: string, bytes: Uint8Array, steps = 100_000) {
  return graphReaders.map((reader) => reader.read(bytesSource(bytes), contextOf(name, steps)))
}

describe('hostile input', () => {
  test('arbitrary bytes never fail, in any reader', () => {
    const input = fc.tuple(fc.constantFrom(...NAMES), fc.uint8Array({ maxLength: 400 }))
    fc.assert(
      fc.property(input, ([name, bytes]) => {
        for (const reading of readAll(name, bytes)) for (const { grade } of reading.findings) expect(GRADES).toContain(grade)
      }),
      { numRuns: 500 },
    )
  })

  test('arbitrary bytes and text are not models', () => {
    const input = fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 300 }),
      fc.string({ maxLength: 300 }).map((text) => Buffer.from(text)),
    )
    fc.assert(
      fc.property(input, (bytes) => {
        expect(
          graphReaders
            .filter((reader) => reader.matches({ name: 'x.bin', size: bytes.length, head: bytes, tail: bytes }))
            .map(({ id }) => id),
        ).toEqual([])
      }),
      { numRuns: 3000 },
    )
  })

  test('changed, cut and extended samples never fail', () => {
    const change = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }))
    const input = fc.tuple(fc.constantFrom(...SEEDS, ...DENSE), fc.array(change, { maxLength: 8 }), fc.option(fc.nat(), { nil: undefined }))
    fc.assert(
      fc.property(input, ([[name, original], changes, cut]) => {
        const bytes = Uint8Array.from(cut === undefined ? original : original.subarray(0, cut % original.length))
        for (const [at, value] of changes) if (bytes.length > 0) bytes[at % bytes.length] = value
        scan(name, bytes)
      }),
      { numRuns: 1500 },
    )
  })

  test('a budget that is spent makes the reading incomplete', () => {
    for (const [name, bytes] of [...SEEDS, ...DENSE]) {
      const file = { name, size: bytes.length, head: bytes.subarray(0, SAMPLE_BYTES), tail: bytes }
      for (const reader of graphReaders.filter((each) => each.matches(file))) {
        const { incomplete } = reader.read(bytesSource(bytes), contextOf(name, 0))
        expect([name, incomplete.length > 0]).toEqual([name, true])
      }
    }
  })

  test('every finding has a technique of the list, with its grade', () => {
    const known = new Map(GRAPH_READER_TECHNIQUES.map(({ technique, grade }) => [technique, grade]))
    const found = [...SEEDS, ...DENSE].flatMap(([name, bytes]) => scan(name, bytes)).flatMap(({ findings }) => findings)
    expect(found.length).toBeGreaterThan(10)
    for (const { technique, grade, message } of found) {
      expect(known.get(technique)).toBe(grade)
      expect(message).toMatch(/\.$/)
    }
  })
})
