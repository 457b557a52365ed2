import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { bytesSource } from '../../../src/domains/scan/source.ts'
import { isTensorFormat, readTensors, type Tensor, type TensorFormat } from '../../../src/domains/tensors/inventory.ts'

const FOLDER = join(import.meta.dirname, '../../fixtures/scan/tensors')
const bytesOf = (name: string) => readFileSync(join(FOLDER, name))
const formatOf = (name: string) => name.replace(/^.*\./, '') as TensorFormat
const list = (name: string) => readTensors(bytesSource(bytesOf(name)), formatOf(name))

/** Written by `safetensors`, `gguf` and `numpy` of PyPI about the same files. */
const EXPECTED = JSON.parse(bytesOf('expected.json').toString()) as Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>

/** A tensor as the reference implementations describe it, with the digest of the bytes at its place. */
function described(tensor: Tensor, file: Buffer) {
  const { offset = 0, bytes = 0 } = tensor
  return {
    ...tensor,
    sha256: createHash('sha256')
      .update(file.subarray(offset, offset + bytes))
      .digest('hex'),
  }
}

const byName = (a: { name?: unknown }, b: { name?: unknown }) => (String(a.name) < String(b.name) ? -1 : 1)

describe('tensors are those that the reference implementation lists', () => {
  test.each(Object.keys(EXPECTED))('%s', (name) => {
    const { tensors, incomplete } = list(name)
    expect(incomplete).toEqual([])
    const found = tensors.map((tensor) => described(tensor, bytesOf(name))).sort(byName)
    const expected = [...(EXPECTED[name] ?? [])].sort(byName)
    expect(found).toHaveLength(expected.length)
    expect(found).toMatchObject(expected)
  })
})

test('totals count tensors, stored elements and bytes by dtype', () => {
  expect(list('little.gguf').totals).toEqual({
    tensors: 5,
    elements: 232,
    bytes: 64 * 4 + 3 * 4 + 5 * 2 + 4 * 34 + 18,
    dtypes: {
      F16: { tensors: 1, elements: 5 },
      F32: { tensors: 2, elements: 67 },
      Q4_0: { tensors: 1, elements: 32 },
      Q8_0: { tensors: 1, elements: 128 },
    },
  })
})

test('arrays that follow in a NumPy file are listed', () => {
  const file = Buffer.concat([bytesOf('f4.npy'), bytesOf('bool.npy')])
  expect(readTensors(bytesSource(file), 'npy').tensors.map(({ name, dtype }) => `${name} ${dtype}`)).toEqual(['array <f4', 'array 2 |b1'])
})

test('a cut file lists what its header states, without places that are outside', () => {
  const cut = bytesOf('before.safetensors').subarray(0, -20)
  const { tensors, totals } = readTensors(bytesSource(cut), 'safetensors')
  expect(tensors).toHaveLength(14)
  expect(tensors.filter(({ offset }) => offset === undefined).length).toBeGreaterThan(0)
  expect(totals).toEqual(list('before.safetensors').totals)
})

test('an invalid header is incomplete', () => {
  expect(readTensors(bytesSource(Buffer.from('GGUF')), 'gguf')).toMatchObject({
    tensors: [],
    incomplete: [expect.stringMatching(/byte 4/)],
  })
  const cut = bytesOf('before.safetensors')
  cut[300] = 0
  expect(readTensors(bytesSource(cut), 'safetensors').incomplete).toHaveLength(1)
})

test('no bytes make it throw', () => {
  const seeds = ['before.safetensors', 'little.gguf', 'big.gguf', 'struct.npy']
  fc.assert(
    fc.property(fc.constantFrom(...seeds), fc.nat(1200), fc.uint8Array({ maxLength: 9 }), (name, at, bytes) => {
      const file = bytesOf(name)
      file.set(bytes.subarray(0, Math.max(0, file.length - at)), Math.min(at, file.length))
      const { tensors } = readTensors(bytesSource(file), formatOf(name))
      for (const { offset = 0, bytes: size = 0 } of tensors) expect(offset + size <= file.length || offset === 0).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test('formats', () => {
  expect(['safetensors', 'gguf', 'npy', 'pickle', 'toString'].filter(isTensorFormat)).toEqual(['safetensors', 'gguf', 'npy'])
})
