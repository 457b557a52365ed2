import type { Subject } from '../../core/subject.ts'

/** What a scan inspected. */
export interface ScanTotals {
  readonly files: number
  /** Of these files, on disk. */
  readonly bytes: number
  /** Files of which a part was not inspected, pointers included. */
  readonly inconclusive: number
  /** Files of models that were not scanned, because a pull request does not change them. */
  readonly skipped: number
}

/** Adds up the `scan.file` subjects of a run. @param skipped - files that were not scanned. */
export function scanTotals(subjects: readonly Subject[], skipped: number): ScanTotals {
  const files = subjects.filter(({ kind }) => kind === 'scan.file').map(({ data }) => data)
  return {
    files: files.length,
    bytes: files.reduce((sum, { size }) => sum + Number(size), 0),
    inconclusive: files.filter(({ coverage }) => coverage !== 'complete').length,
    skipped,
  }
}
