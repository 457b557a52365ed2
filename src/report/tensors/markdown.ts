import { code, cutBytes, markdown } from '../../core/escape.ts'
import type { TensorDiff, TensorGroup } from '../../domains/tensors/diff.ts'
import { detailOf, headline, MAX_ROWS } from './changes.ts'

/** The longest name in a cell, in bytes. */
const MAX_NAME = 200

/** Renders what changed in the tensors of a model for a summary: one line, then a table of groups of names. */
export function renderTensorTable(name: string, diff: TensorDiff): string {
  const title = `**${markdown(name)}**: ${markdown(headline(diff))}`
  const rows = diff.groups.slice(0, MAX_ROWS).map(row)
  const table = rows.length === 0 ? [] : [['| change | tensors | number | from, to |', '|---|---|---:|---|', ...rows].join('\n')]
  const more = diff.groups.length > MAX_ROWS ? [`${diff.groups.length - MAX_ROWS} more groups are in the JSON output.`] : []
  const gaps = diff.incomplete.map((reason) => `⚠️ Incomplete: ${markdown(reason)}`)
  return `${[title, ...table, ...more, ...gaps].join('\n\n')}\n`
}

function row(group: TensorGroup): string {
  return `| ${group.kind} | ${code(cutBytes(group.names, MAX_NAME))} | ${group.count} | ${code(cutBytes(detailOf(group), MAX_NAME))} |`
}
