import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { bytesSource } from '../../../src/domains/scan/source.ts'
import { withDigests } from '../../../src/domains/tensors/digest.ts'
import { readTensors, type TensorFormat } from '../../../src/domains/tensors/inventory.ts'
import { zipOf } from '../../rig/formats.ts'

const FOLDER = join(import.meta.dirname, '../../fixtures/tensors')
const bytesOf = (name: string) => readFileSync(join(FOLDER, name))
const expected = <T>(name: string) => JSON.parse(bytesOf(name).toString()) as Readonly<Record<string, T>>

function list(name: string, format: TensorFormat) {
  const source = bytesSource(bytesOf(name))
  return withDigests(readTensors(source, format), source, () => undefined)
}

/** `state.json` is written by PyTorch: shape, dtype, and the digest of the bytes where the tensor is contiguous. */
test('the tensors of a PyTorch archive are those that PyTorch loads', () => {
  const { tensors, incomplete } = list('state.pt', 'torch')
  expect(incomplete).toEqual([])
  const found = Object.fromEntries(tensors.map(({ name, shape, dtype, sha256 = null }) => [name, [shape, dtype, sha256]]))
  const loaded = expected<[number[], string, string | null]>('state.json')
  expect(Object.keys(found).sort()).toEqual(Object.keys(loaded).sort())
  for (const [name, [shape, dtype, digest]] of Object.entries(loaded))
    expect([name, found[name]]).toEqual([name, [shape, expect.stringContaining(shortName(dtype)), digest]])
})

function shortName(dtype: string): string {
  const names: Readonly<Record<string, string>> = {
    'torch.float32': 'F32',
    'torch.float16': 'F16',
    'torch.bfloat16': 'BF16',
    'torch.int64': 'I64',
    'torch.bool': 'BOOL',
  }
  return names[dtype] ?? dtype
}

/** `m.json` is written by the `onnx` package: the digest of the raw data of each initializer. */
test('the initializers of an ONNX file are those that onnx loads', () => {
  const { tensors, incomplete } = list('m.onnx', 'onnx')
  expect(incomplete).toEqual([])
  expect(Object.fromEntries(tensors.map(({ name, sha256 }) => [name, sha256]))).toMatchObject(expected<string>('m.json'))
})

test('the arrays of an archive of NumPy are listed with their names', () => {
  const { tensors, incomplete } = list('a.npz', 'npz')
  expect(incomplete).toEqual([])
  expect(tensors.length).toBeGreaterThan(0)
  for (const { name } of tensors) expect(name).not.toMatch(/\.npy$/)
})

test.each<[string, TensorFormat]>([
  ['state.pt', 'torch'],
  ['m.onnx', 'onnx'],
  ['a.npz', 'npz'],
])('a cut %s never lists a tensor outside the file, and never fails', (name, format) => {
  const whole = bytesOf(name)
  for (let size = 0; size < whole.length; size += Math.ceil(whole.length / 60)) {
    const cut = bytesSource(whole.subarray(0, size))
    for (const { offset, bytes } of readTensors(cut, format).tensors)
      if (offset !== undefined && bytes !== undefined) expect(offset + bytes).toBeLessThanOrEqual(size)
  }
})

test('a digest is that of the bytes of the tensor', () => {
  const bytes = Buffer.from('0123456789')
  const inventory = {
    tensors: [{ name: 'a', dtype: 'U8', shape: [4], elements: 4, offset: 2, bytes: 4 }],
    totals: { tensors: 1, elements: 4, bytes: 4, dtypes: {} },
    incomplete: [],
  }
  const [tensor] = withDigests(inventory, bytesSource(bytes), () => undefined).tensors
  expect(tensor?.sha256).toBe(createHash('sha256').update('2345').digest('hex'))
})

test('tensors that overlap cost no more than twice the file, and the inventory says so', () => {
  const source = bytesSource(Buffer.alloc(1000, 7))
  const tensors = Array.from({ length: 100 }, (_, index) => ({
    name: `t${index}`,
    dtype: 'U8',
    shape: [900],
    elements: 900,
    offset: index,
    bytes: 900,
  }))
  const inventory = { tensors, totals: { tensors: 100, elements: 90_000, bytes: 90_000, dtypes: {} }, incomplete: [] }
  let hashed = 0
  const { incomplete, tensors: digested } = withDigests(inventory, source, (bytes) => {
    hashed += bytes
  })
  expect(hashed).toBeLessThanOrEqual(2000)
  expect(incomplete).toEqual(['98 tensors overlap others, and are not compared by content'])
  expect(digested.filter(({ sha256 }) => sha256 !== undefined)).toHaveLength(2)
})

test('a pickle that refers to one list again and again is read with an end', () => {
  // Sixteen lists, each of which holds the previous one sixty times.
  const level = (at: number) => `](${`h${String.fromCharCode(at)}`.repeat(60)}eq${String.fromCharCode(at + 1)}0`
  const pickle = Buffer.from(`\x80\x02]q\x000${Array.from({ length: 15 }, (_, at) => level(at)).join('')}h\x0f.`, 'latin1')
  const { incomplete } = readTensors(bytesSource(zipOf({ 'm/data.pkl': pickle, 'm/version': '3' })), 'torch')
  expect(incomplete).toEqual([expect.stringContaining('it refers to more than 2000000 values')])
})
