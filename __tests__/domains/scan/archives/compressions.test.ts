import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decompressBzip2 } from '../../../../src/domains/scan/archives/bzip2.ts'
import { decompressLz4 } from '../../../../src/domains/scan/archives/lz4.ts'
import { decompressLzma } from '../../../../src/domains/scan/archives/lzma.ts'
import { decompressXz } from '../../../../src/domains/scan/archives/xz.ts'
import { PROJECT } from '../../../rig/runner.ts'

/** Written by Python's bz2 and lzma and by the command lz4, with usual and unusual settings, one stream or two. */
const FOLDER = join(PROJECT, '__tests__/fixtures/scan/compressed')
const DECODERS: Readonly<Record<string, (bytes: Uint8Array, limit: number) => Uint8Array>> = {
  bz2: decompressBzip2,
  xz: decompressXz,
  lzma: decompressLzma,
  lz4: decompressLz4,
}
const FILES = readdirSync(FOLDER).filter((name) => !name.endsWith('.raw'))
const bytesOf = (name: string) => new Uint8Array(readFileSync(join(FOLDER, name)))
const decoderOf = (name: string) => DECODERS[name.split('.')[1] ?? ''] as (bytes: Uint8Array, limit: number) => Uint8Array

describe('a file that another program compressed', () => {
  test.each(FILES)('%s gives the same bytes', (name) => {
    const raw = readFileSync(join(FOLDER, `${name.replace(/[-.].*/, '')}.raw`))
    expect(Buffer.from(decoderOf(name)(bytesOf(name), 1 << 20)).equals(raw)).toBe(true)
  })

  test.each(FILES.filter((name) => !name.startsWith('empty')))('%s ends at the limit', (name) => {
    expect(() => decoderOf(name)(bytesOf(name), 100)).toThrow(RangeError)
  })

  test.each(FILES)('%s with changed bytes gives bytes or an error, and nothing else', (name) => {
    const original = bytesOf(name)
    const change = fc.tuple(fc.nat(original.length - 1), fc.nat(255))
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), fc.nat(original.length), (changes, cut) => {
        const bytes = Uint8Array.from(original)
        for (const [at, value] of changes) bytes[at] = value
        try {
          expect(decoderOf(name)(bytes.subarray(0, Math.max(1, cut)), 1 << 16).length).toBeLessThanOrEqual(1 << 16)
        } catch (error) {
          expect(error).toBeInstanceOf(Error)
          expect((error as Error).message).not.toMatch(/undefined|is not a function/)
        }
      }),
      { numRuns: 60 },
    )
  })
})
