import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readPointer } from '../../../src/domains/manifest/lfs.ts'
import { fixtures } from '../../fixtures.ts'

interface Case {
  readonly text: string
  readonly expected: object
}

const read = (text: string) => readPointer(Buffer.from(text).subarray(0, 1024), Buffer.byteLength(text))

describe('Git LFS pointers', () => {
  test.each(fixtures<Case>('lfs'))('%s', (_name, { text, expected }) => {
    expect(read(text)).toMatchObject(expected)
  })

  test('every pointer is read, and a truncated one is not treated as content', () => {
    const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 })
    fc.assert(
      fc.property(hex, fc.nat(), fc.integer({ min: 30 }), (sha256, size, cut) => {
        const text = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${size}\n`
        expect(read(text)).toEqual({ kind: 'pointer', pointer: { sha256, size } })
        const short = text.slice(0, Math.max(30, cut % text.length))
        if (short !== text) expect(read(short).kind).toBe('malformed')
      }),
    )
  })
})
