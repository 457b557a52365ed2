import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { bytesSource } from '../../../src/domains/scan/source.ts'
import { diffTensors } from '../../../src/domains/tensors/diff.ts'
import { type InventoryTensor, readTensors, type TensorInventory, TotalsBuilder } from '../../../src/domains/tensors/inventory.ts'
import { compareNames, describeNames, patternOf } from '../../../src/domains/tensors/names.ts'

function inventory(tensors: readonly InventoryTensor[]): TensorInventory {
  const totals = new TotalsBuilder()
  for (const tensor of tensors) totals.add(tensor)
  return { tensors, totals: totals.totals(), incomplete: [] }
}

const tensor = (name: string, sha256?: string, shape: readonly number[] = [2, 3], dtype = 'F32'): InventoryTensor => ({
  name,
  dtype,
  shape,
  elements: shape.reduce((all, each) => all * each, 1),
  ...(sha256 === undefined ? {} : { sha256 }),
})

const file = (name: string) => readFileSync(join(import.meta.dirname, '../../fixtures/scan/tensors', name))

function withDigests(name: string): TensorInventory {
  const bytes = file(name)
  const found = readTensors(bytesSource(bytes), 'safetensors')
  const digest = ({ offset = 0, bytes: size = 0 }: InventoryTensor) =>
    createHash('sha256')
      .update(bytes.subarray(offset, offset + size))
      .digest('hex')
  return { ...found, tensors: found.tensors.map((each) => ({ ...each, sha256: digest(each) })) }
}

describe('two versions of a model', () => {
  const diff = diffTensors(withDigests('before.safetensors'), withDigests('after.safetensors'))

  test('are grouped by pattern', () => {
    expect(diff.groups.map(({ kind, names, to, count }) => [kind, names, to, count])).toEqual([
      ['resized', 'embed.weight', undefined, 1],
      ['retyped', 'half', undefined, 1],
      ['reshaped', 'head.weight', undefined, 1],
      ['changed', 'model.layers.1.attn.q.weight', undefined, 1],
      ['renamed', 'flag', 'lm_head.flag', 1],
      ['renamed', 'model.layers.{0-2}.attn.q.bias', 'model.blocks.{0-2}.attn.q.bias', 3],
      ['removed', 'ids', undefined, 1],
      ['added', 'new', undefined, 1],
    ])
  })

  test('are counted', () => {
    expect(diff).toMatchObject({ identical: 5, uncompared: 0, incomplete: [], before: { tensors: 14 }, after: { tensors: 14 } })
  })

  test('without digests: renames are unknown, values are not compared', () => {
    const plain = (name: string) => readTensors(bytesSource(file(name)), 'safetensors')
    const found = diffTensors(plain('before.safetensors'), plain('after.safetensors'))
    expect(found).toMatchObject({ renamed: [], identical: 0, uncompared: 6 })
    expect(found.added.map(({ name }) => name)).toEqual(['lm_head.flag', ...[0, 1, 2].map((at) => `model.blocks.${at}.attn.q.bias`), 'new'])
    expect(found.changes.map(({ kinds }) => kinds)).toEqual([['resized'], ['retyped'], ['reshaped']])
  })
})

test('a tensor that is reshaped and retyped has both kinds', () => {
  const [change] = diffTensors(inventory([tensor('a', '1', [2, 3], 'F32')]), inventory([tensor('a', '2', [3, 2], 'F16')])).changes
  expect(change?.kinds).toEqual(['reshaped', 'retyped'])
})

test('equal content is paired once, in the order of names', () => {
  const before = inventory(['a.2', 'a.10', 'a.1', 'gone'].map((name) => tensor(name, 'zero')))
  const after = inventory(['b.10', 'b.1', 'b.2'].map((name) => tensor(name, 'zero')))
  const { renamed, removed } = diffTensors(before, after)
  expect(renamed.map((each) => `${each.before.name} ${each.after.name}`)).toEqual(['a.1 b.1', 'a.2 b.2', 'a.10 b.10'])
  expect(removed.map(({ name }) => name)).toEqual(['gone'])
})

test('empty tensors, and tensors of another dtype, are not renamed', () => {
  expect(diffTensors(inventory([tensor('a', 'x', [0])]), inventory([tensor('b', 'x', [0])])).renamed).toEqual([])
  expect(diffTensors(inventory([tensor('a', 'x', [2], 'F16')]), inventory([tensor('b', 'x', [2], 'BF16')])).renamed).toEqual([])
})

test('an incomplete inventory makes the diff incomplete', () => {
  const cut = { ...inventory([]), incomplete: ['cut'] }
  expect(diffTensors(cut, inventory([])).incomplete).toEqual(['before: cut'])
  expect(diffTensors(inventory([]), cut).incomplete).toEqual(['after: cut'])
})

test('every tensor is in exactly one list, and an inventory equals itself', () => {
  const name = fc.stringMatching(/^[ab.0-2{}]{1,5}$/)
  const some = fc.uniqueArray(fc.tuple(name, fc.constantFrom('x', 'y', undefined), fc.constantFrom([2], [4], [2, 2])), {
    selector: ([key]) => key,
  })
  fc.assert(
    fc.property(some, some, (left, right) => {
      const [before, after] = [left, right].map((all) => inventory(all.map(([key, digest, shape]) => tensor(key, digest, shape)))) as [
        TensorInventory,
        TensorInventory,
      ]
      const { added, removed, renamed, changes, identical, uncompared, groups } = diffTensors(before, after)
      const shared = changes.length + identical + uncompared + renamed.length
      expect(shared + removed.length).toBe(before.tensors.length)
      expect(shared + added.length).toBe(after.tensors.length)
      const kinds = changes.flatMap((each) => each.kinds).length
      expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(kinds + added.length + removed.length + renamed.length)
      expect(diffTensors(before, before).groups).toEqual([])
    }),
  )
})

test('100,000 tensors of equal content are compared in time', () => {
  const many = (prefix: string) => inventory(Array.from({ length: 100_000 }, (_, index) => tensor(`${prefix}.${index}.w`, 'zero')))
  const { renamed, groups } = diffTensors(many('a'), many('b'))
  expect(renamed).toHaveLength(100_000)
  expect(groups.map(({ names, to }) => [names, to])).toEqual([['a.{0-99999}.w', 'b.{0-99999}.w']])
})

describe('names', () => {
  test.each([
    ['model.layers.12.q', 'model.layers.{}.q', [12]],
    ['blk.0.ffn_1/2', 'blk.{}.ffn_{}/{}', [0, 1, 2]],
    ['h2o.w4', 'h2o.w4', []],
    ['a.007', 'a.007', []],
    ['{}.1', '{{}.{}', [1]],
  ])('%s', (name, pattern, numbers) => {
    expect(patternOf(name)).toEqual({ pattern, numbers })
    expect(describeNames(pattern, [numbers])).toBe(name)
  })

  test('ranges have gaps, and are limited', () => {
    expect(
      describeNames(
        'l.{}.e.{}',
        [0, 1, 2, 5].map((each) => [each, 7]),
      ),
    ).toBe('l.{0-2,5}.e.7')
    expect(
      describeNames(
        'l.{}',
        Array.from({ length: 20 }, (_, index) => [index * 2]),
      ),
    ).toBe('l.{0,2,4,6,8,10,12,14,…}')
  })

  test('are sorted by number', () => {
    expect(['a.10', 'a.2', 'a', 'a.2.b'].sort(compareNames)).toEqual(['a', 'a.2', 'a.2.b', 'a.10'])
  })
})
