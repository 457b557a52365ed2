import { plain } from '../../core/escape.ts'
import { jsonText } from '../../core/json-text.ts'
import type { Paint } from '../../core/paint.ts'
import { plural } from '../../core/plural.ts'
import type { Difference } from '../../domains/manifest/compare.ts'
import { isSameModel, type ManifestDiff } from './diff-run.ts'

const KINDS = { missing: 'removed', unexpected: 'added', changed: 'changed', renamed: 'renamed' } as const

/** Renders the changes between two manifests. Schema: schemas/manifest-diff-v1.schema.json. */
export function manifestDiffJson(diff: ManifestDiff): string {
  const { before, after, model, dependencies } = diff
  const files = diff.files.map(({ kind, hint: _, ...rest }) => ({ kind: KINDS[kind], ...rest }))
  const roots = { before: before.tree.root, after: after.tree.root }
  return jsonText({ schema: 'weightseal/manifest-diff@1', same: isSameModel(diff), ...roots, model, files, dependencies })
}

/** Renders the changes between two manifests, one line each. */
export function manifestDiffText(diff: ManifestDiff, paint: Paint): string {
  const { before, after, model, files, dependencies } = diff
  if (isSameModel(diff)) return `Same model: ${plural(after.files.length, 'file')}, model digest ${after.tree.root}\n`
  const header = `${paint('bold', 'model digest')} ${before.tree.root} → ${after.tree.root}`
  return `${[header, ...[...model, ...files.map(describeChange), ...dependencies].map(plain)].join('\n')}\n`
}

/** Describes a difference as a change from one manifest to the next, not as a violation. */
function describeChange(difference: Difference): string {
  const brief = ({ size, sha256 }: { readonly size: number; readonly sha256: string }) => `${size} bytes, sha256 ${sha256.slice(0, 12)}…`
  switch (difference.kind) {
    case 'missing':
      return `- ${difference.path} removed (${brief(difference.expected)})`
    case 'unexpected':
      return `+ ${difference.path} added (${brief(difference.actual)})`
    case 'renamed':
      return `> ${difference.path} renamed from ${difference.from}`
    case 'changed':
      return `~ ${difference.path} ${brief(difference.expected)} → ${brief(difference.actual)}`
  }
}
