import { plain } from '../../core/escape.ts'
import type { Color, Paint } from '../../core/paint.ts'
import type { TensorDiff, TensorGroup } from '../../domains/tensors/diff.ts'
import { detailOf, headline, MAX_ROWS } from './changes.ts'

const MARKS: Readonly<Record<TensorGroup['kind'], readonly [string, Color]>> = {
  added: ['+', 'green'],
  removed: ['-', 'red'],
  renamed: ['>', 'cyan'],
  reshaped: ['~', 'yellow'],
  resized: ['~', 'yellow'],
  retyped: ['~', 'yellow'],
  changed: ['~', 'yellow'],
}

/** Renders what changed in the tensors of a model for a terminal: a summary, then one line for each group of names. */
export function renderTensorDiff(name: string, diff: TensorDiff, paint: Paint): string {
  const rows = diff.groups.slice(0, MAX_ROWS).map((group) => row(group, paint))
  const more = diff.groups.length > MAX_ROWS ? [`  ${diff.groups.length - MAX_ROWS} more groups in the JSON output`] : []
  const gaps = diff.incomplete.map((reason) => paint('yellow', `  ? incomplete: ${plain(reason)}`))
  return `${[`${paint('bold', plain(name))}: ${plain(headline(diff))}`, ...rows, ...more, ...gaps].join('\n')}\n`
}

function row(group: TensorGroup, paint: Paint): string {
  const [mark, color] = MARKS[group.kind]
  const count = group.count > 1 ? ` (${group.count} tensors)` : ''
  return `  ${paint(color, mark)} ${group.kind} ${plain(group.names)}${count} ${paint('dim', plain(detailOf(group)))}`
}
