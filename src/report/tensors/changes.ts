import { plural } from '../../core/plural.ts'
import { toText } from '../../core/to-text.ts'
import { formatBytes } from '../../core/units.ts'
import type { TensorDiff, TensorGroup, TensorShape } from '../../domains/tensors/diff.ts'
import type { TensorTotals } from '../../domains/tensors/inventory.ts'

/** Rows that are shown; JSON has all of them. */
export const MAX_ROWS = 50

/** Summarizes a diff in one line of trusted words, numbers and dtypes of the file: escape it. */
export function headline(diff: TensorDiff): string {
  return [sizes(diff), counts(diff), dtypes(diff.before, diff.after)].join(' · ')
}

function sizes({ before, after }: TensorDiff): string {
  const same = before.elements === after.elements
  const isVisible = formatCount(before.elements) !== formatCount(after.elements)
  const format = isVisible ? formatCount : (count: number) => count.toLocaleString('en-US')
  const elements = same ? formatCount(after.elements) : `${format(before.elements)} → ${format(after.elements)}`
  const bytes = before.bytes === after.bytes ? '' : `, ${formatBytes(before.bytes)} → ${formatBytes(after.bytes)}`
  return `${elements} stored elements${bytes}`
}

function counts({ changes, added, removed, renamed, identical, uncompared }: TensorDiff): string {
  const parts = [
    `${plural(changes.length, 'tensor')} changed`,
    `${added.length} added`,
    `${removed.length} removed`,
    ...(renamed.length > 0 ? [`${renamed.length} renamed`] : []),
    ...(identical > 0 ? [`${identical} identical`] : []),
    ...(uncompared > 0 ? [`${uncompared} of equal structure, values not compared`] : []),
  ]
  return parts.join(', ')
}

/** Compares the dtypes by their number of tensors: `dtype F32 unchanged`, or `F32 291 → 0, BF16 0 → 291`. */
function dtypes(before: TensorTotals, after: TensorTotals): string {
  const names = [...new Set([...Object.keys(before.dtypes), ...Object.keys(after.dtypes)])].sort()
  const changed = names.filter((name) => before.dtypes[name]?.tensors !== after.dtypes[name]?.tensors)
  if (changed.length === 0) return names.length === 0 ? 'no tensors' : `dtype ${limited(names)} unchanged`
  return limited(changed.map((name) => `${name} ${before.dtypes[name]?.tensors ?? 0} → ${after.dtypes[name]?.tensors ?? 0}`))
}

function limited(names: readonly string[]): string {
  return `${names.slice(0, 8).join(', ')}${names.length > 8 ? ', …' : ''}`
}

/** Formats a count with a decimal unit: `109.5 M`. */
export function formatCount(count: number): string {
  const units = ['', ' k', ' M', ' G', ' T', ' P']
  const power = Math.min(units.length - 1, count < 1000 ? 0 : Math.floor(Math.log10(count) / 3))
  return power === 0 ? toText(count) : `${(count / 1000 ** power).toFixed(1)}${units[power]}`
}

/** What happened to the tensors of a group: `F32 [2, 3] → F16 [2, 3]`. */
export function detailOf({ kind, before, after, to }: TensorGroup): string {
  if (to !== undefined) return `→ ${to}`
  if (kind === 'changed') return 'other values'
  const [old, current] = [before, after].map((shape) => (shape === undefined ? undefined : formatShape(shape)))
  return [old, current].filter((each) => each !== undefined).join(' → ')
}

function formatShape({ dtype, shape }: TensorShape): string {
  return `${dtype} [${shape.join(', ')}]`
}
