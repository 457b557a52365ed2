import type { Json } from '../manifest/canonical.ts'
import type { Manifest } from '../manifest/types.ts'
import { PREDICATE_TYPE, STATEMENT_TYPE, type Statement } from './types.ts'

/** Resource name of a single-file model: the file's name (specification) or "." (accepted by every client). */
export const SINGLE_FILE_NAMES = ['basename', 'dot'] as const
export type SingleFileName = (typeof SINGLE_FILE_NAMES)[number]

export interface StatementOptions {
  /** Display name of the model. Verifiers ignore it. */
  readonly subject: string
  /** For a model that is one file. */
  readonly singleFile?: SingleFileName
}

/**
 * Builds the OMS statement for a manifest: the same files in the same order, so the subject's digest is the manifest's OMS root.
 *
 * @see OpenSSF Model Signing specification v1.0, §6: resources in code-point order of their names.
 */
export function statementOf(manifest: Manifest, { subject, singleFile }: StatementOptions): Statement {
  const named = (path: string) => (singleFile === 'dot' ? '.' : path)
  const predicate = {
    serialization: {
      method: 'files',
      hash_type: 'sha256',
      allow_symlinks: false,
      ...(manifest.ignore.length === 0 ? {} : { ignore_paths: manifest.ignore }),
    },
    resources: manifest.files.map(({ path, sha256 }) => ({ name: named(path), algorithm: 'sha256', digest: sha256 })),
  }
  return {
    _type: STATEMENT_TYPE,
    subject: [{ name: subject, digest: { sha256: manifest.oms.root } }],
    predicateType: PREDICATE_TYPE,
    predicate: predicate as unknown as Json,
  }
}
