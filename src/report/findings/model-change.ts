import type { Difference } from '../../domains/manifest/compare.ts'
import type { ModelChange } from './report.ts'

/** Converts a difference between two manifests to a row of the table of changed files. */
export function toModelChange(difference: Difference): ModelChange {
  const brief = ({ size, sha256 }: { size: number; sha256: string }) => ({ size, sha256 })
  switch (difference.kind) {
    case 'missing':
      return { path: difference.path, kind: 'removed', before: brief(difference.expected) }
    case 'unexpected':
      return { path: difference.path, kind: 'added', after: brief(difference.actual) }
    case 'changed':
      return { path: difference.path, kind: 'changed', before: brief(difference.expected), after: brief(difference.actual) }
    case 'renamed':
      return { path: difference.path, kind: 'renamed', from: difference.from, after: brief(difference.actual) }
  }
}
