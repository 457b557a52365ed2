import type { Json } from '../manifest/canonical.ts'
import type { Manifest } from '../manifest/types.ts'
import { manifestSubject } from './provenance.ts'
import { SCAN_TYPE } from './statement-types.ts'
import { STATEMENT_TYPE, type Statement } from './types.ts'

/** What the scan found in one file of a model. */
export interface ScannedModelFile {
  /** Relative to the model. */
  readonly path: string
  readonly size: number
  readonly verdict: string
  readonly coverage: string
  /** Why it is inconclusive. */
  readonly reason: string
}

export interface ModelScan {
  readonly files: readonly ScannedModelFile[]
  readonly profile: string
  /** ISO 8601. */
  readonly scannedAt: string
  readonly scanner: { readonly id: string; readonly version: string }
}

/** Verdicts of a scan, from the best to the worst. */
export const VERDICTS: readonly string[] = ['clean', 'note', 'review', 'high', 'critical']

/**
 * Returns the statement about the static scan of a released model. It lists the files that are not clean and complete; the digest of
 * the model binds all of them. A file of the manifest that was not scanned is inconclusive.
 */
export function scanStatement(manifest: Manifest, { files, profile, scannedAt, scanner }: ModelScan): Statement {
  const scanned = new Map(files.map((file) => [file.path, file]))
  const all = manifest.files.map(({ path, size }) => scanned.get(path) ?? { ...NOT_SCANNED, path, size })
  const notable = all.filter(({ verdict, coverage }) => verdict !== 'clean' || coverage !== 'complete')
  const predicate = {
    scanner,
    scannedAt,
    profile,
    files: all.length,
    bytes: all.reduce((sum, { size }) => sum + size, 0),
    verdict: all.reduce((worst, { verdict }) => (VERDICTS.indexOf(verdict) > VERDICTS.indexOf(worst) ? verdict : worst), 'clean'),
    coverage: all.every(({ coverage }) => coverage === 'complete') ? 'complete' : 'inconclusive',
    notable: notable.map(({ path, verdict, coverage, reason }) => ({ path, verdict, coverage, ...(reason === '' ? {} : { reason }) })),
  }
  const subject = [{ name: manifest.model.name, digest: { sha256: manifest.tree.root } }, manifestSubject(manifest)]
  return { _type: STATEMENT_TYPE, subject, predicateType: SCAN_TYPE, predicate: predicate as unknown as Json }
}

const NOT_SCANNED = { verdict: 'clean', coverage: 'inconclusive', reason: 'it was not scanned' } as const
