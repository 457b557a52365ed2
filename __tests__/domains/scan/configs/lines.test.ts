import { describe, expect, test } from '@jest/globals'
import { Lines } from '../../../../src/domains/scan/configs/lines.ts'
import { bytesSource } from '../../../../src/domains/scan/source.ts'

function read(text: string, steps: number) {
  let left = steps
  const step = (count: number) => {
    left -= count
    return left >= 0
  }
  const lines = new Lines(bytesSource(Buffer.from(text)), { step })
  return { texts: [...lines].map((line) => line.text), incomplete: lines.incomplete, spent: steps - left }
}

describe('lines of a text', () => {
  test('are read without their ends', () => {
    expect(read('a\r\n\nb', 100)).toMatchObject({ texts: ['a', '', 'b'], incomplete: [] })
  })

  test('cost steps also when they are empty, and the rest is reported', () => {
    expect(read('\n'.repeat(10), 100)).toMatchObject({ incomplete: ['the budget of steps is spent at offset 9'] })
    expect(read('a'.repeat(1600), 1000).spent).toBe(112)
  })
})
