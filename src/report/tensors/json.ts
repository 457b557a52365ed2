import { jsonText } from '../../core/json-text.ts'
import type { TensorDiff } from '../../domains/tensors/diff.ts'
import type { InventoryTensor } from '../../domains/tensors/inventory.ts'

/** Renders the public format as text. */
export function tensorDiffJson(diff: TensorDiff): string {
  return jsonText(tensorDiffDocument(diff))
}

/** Returns the public format, copied field by field: schemas/tensor-diff-v1.schema.json. */
export function tensorDiffDocument(diff: TensorDiff): object {
  const { before, after, added, removed, renamed, changes, identical, uncompared, incomplete } = diff
  return {
    schema: 'weightseal/tensor-diff@1',
    ...{ before, after, identical, uncompared },
    added: added.map(tensorJson),
    removed: removed.map(tensorJson),
    renamed: renamed.map((pair) => ({ before: tensorJson(pair.before), after: tensorJson(pair.after) })),
    changed: changes.map(({ kinds, ...pair }) => ({ kinds, before: tensorJson(pair.before), after: tensorJson(pair.after) })),
    incomplete,
  }
}

function tensorJson({ name, dtype, shape, elements, bytes, sha256 }: InventoryTensor): object {
  return { ...{ name, dtype, shape, elements }, ...(bytes === undefined ? {} : { bytes }), ...(sha256 === undefined ? {} : { sha256 }) }
}
