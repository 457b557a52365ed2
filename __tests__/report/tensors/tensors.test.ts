import { describe, expect, test } from '@jest/globals'
import { noPaint } from '../../../src/core/paint.ts'
import { diffTensors } from '../../../src/domains/tensors/diff.ts'
import { type InventoryTensor, type TensorInventory, TotalsBuilder } from '../../../src/domains/tensors/inventory.ts'
import { formatCount, headline } from '../../../src/report/tensors/changes.ts'
import { renderTensorTable } from '../../../src/report/tensors/markdown.ts'
import { renderTensorDiff } from '../../../src/report/tensors/terminal.ts'

function inventory(tensors: readonly InventoryTensor[], incomplete: readonly string[] = []): TensorInventory {
  const totals = new TotalsBuilder()
  for (const tensor of tensors) totals.add(tensor)
  return { tensors, totals: totals.totals(), incomplete }
}

const tensor = (name: string, sha256: string, shape: readonly number[] = [1000, 1000], dtype = 'F32'): InventoryTensor => {
  const elements = shape.reduce((all, each) => all * each, 1)
  return { name, sha256, shape, dtype, elements, offset: 0, bytes: elements * 4 }
}

const layers = (digest: string) => [0, 1, 2].map((at) => tensor(`layers.${at}.q`, `${digest}${at}`))
const DIFF = diffTensors(
  inventory([...layers('a'), tensor('head', 'h', [10, 1000]), tensor('same', 's')]),
  inventory([...layers('b'), tensor('head', 'i', [12, 1000]), tensor('same', 's'), tensor('extra', 'e', [5], 'BF16')]),
)

test('the headline states elements, tensors and dtypes', () => {
  expect(headline(DIFF)).toBe(
    '4,010,000 → 4,012,005 stored elements, 15.3 MiB → 15.3 MiB · 4 tensors changed, 1 added, 0 removed, 1 identical · BF16 0 → 1',
  )
})

test('a model without changes', () => {
  const same = inventory(layers('a'))
  expect(headline(diffTensors(same, same))).toBe(
    '3.0 M stored elements · 0 tensors changed, 0 added, 0 removed, 3 identical · dtype F32 unchanged',
  )
})

test('the terminal shows a line for each group', () => {
  expect(renderTensorDiff('models/a', DIFF, noPaint).split('\n').slice(1)).toEqual([
    '  ~ resized head F32 [10, 1000] → F32 [12, 1000]',
    '  ~ changed layers.{0-2}.q (3 tensors) other values',
    '  + added extra BF16 [5]',
    '',
  ])
})

test('Markdown shows a row for each group', () => {
  expect(renderTensorTable('models/a', DIFF)).toContain('| added | <code>extra</code> | 1 | <code>BF16 &#91;5&#93;</code> |')
})

describe('text of a file is escaped', () => {
  const hostile = '| <b>@org\u202e\u001b[31m`x`\n'
  const diff = diffTensors(inventory([], [hostile]), inventory([tensor(hostile, 'x', [1], hostile)]))

  test('in the terminal', () => {
    const text = renderTensorDiff(hostile, diff, noPaint)
    expect(text).not.toMatch(/[\p{Cf}]/u)
    expect(text).not.toContain('\u001b')
    expect(text.split('\n')).toHaveLength(4)
  })

  test('in Markdown', () => {
    const text = renderTensorTable(hostile, diff)
    expect(text).not.toMatch(/<b>|@org|`|\u202e/)
    expect(text).not.toContain('\u001b')
    expect(text.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(3)
  })
})

test('rows are limited, and the rest is counted', () => {
  const many = inventory(Array.from({ length: 80 }, (_, at) => tensor(`${'x'.repeat(at + 1)}`, 'a')))
  const diff = diffTensors(inventory([]), many)
  expect(diff.groups).toHaveLength(80)
  expect(renderTensorDiff('m', diff, noPaint)).toContain('30 more groups')
  expect(renderTensorTable('m', diff)).toContain('30 more groups')
})

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1.0 k'],
  [109_482_240, '109.5 M'],
  [7e9, '7.0 G'],
])('%d is %s', (count, text) => {
  expect(formatCount(count)).toBe(text)
})
