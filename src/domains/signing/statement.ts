import type { Json } from '../manifest/canonical.ts'
import type { Manifest } from '../manifest/types.ts'
import { PREDICATE_TYPE, STATEMENT_TYPE, type Statement } from './types.ts'

/** How the only file of a model that is a file is called: its name (specification) or "." (every client reads it). */
export const SINGLE_FILE_NAMES = ['basename', 'dot'] as const
export type SingleFileName = (typeof SINGLE_FILE_NAMES)[number]

export interface StatementOptions {
  /** Name of the model for people; verifiers ignore it. */
  readonly subject: string
  /** For a model that is one file. */
  readonly singleFile?: SingleFileName
}

/**
 * The OMS statement about a manifest: the same files in the same order, so the subject's digest is the manifest's OMS root.
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
