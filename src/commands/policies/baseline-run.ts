import { resolve } from 'node:path'
import { SealError } from '../../core/errors.ts'
import { type BaselineEntry, MAX_BASELINE_BYTES, parseBaseline, renderBaseline } from '../../policy/baseline.ts'
import { writeAtomically } from '../../ports/files/atomic-write.ts'
import { readText } from '../../ports/files/text-file.ts'
import { type ReportFinding, readReport } from '../explain/report-file.ts'

/** How a written baseline differs from the previous one, in findings. */
export interface WrittenBaseline {
  readonly total: number
  readonly added: number
  readonly removed: number
  /** Critical findings of the report, which a baseline cannot contain. */
  readonly critical: number
}

/** Files relative to the working directory, and the day of new findings. */
export interface BaselineOptions {
  readonly report: string
  readonly out: string
  /** `YYYY-MM-DD` */
  readonly today: string
}

/**
 * Writes the findings of a report to a baseline. Known findings keep their day.
 *
 * @throws {SealError} USAGE - no report. SETTINGS_INVALID - the existing baseline is invalid. OUTPUT_UNWRITABLE
 */
export async function writeBaseline({ report, out, today }: BaselineOptions, { cwd }: { readonly cwd: string }): Promise<WrittenBaseline> {
  const file = resolve(cwd, out)
  const failed = (await readReport(cwd, report)).filter(isCandidate)
  const before = await existingEntries(file, out)
  const text = renderBaseline(failed.map(toEntry), before, today)
  await writeAtomically(file, text)
  const kept = new Set(parseBaseline(text, out).map(({ fingerprint }) => fingerprint))
  const removed = before.filter(({ fingerprint }) => !kept.has(fingerprint)).length
  return {
    total: kept.size,
    added: kept.size - (before.length - removed),
    removed,
    critical: failed.filter(({ severity }) => severity === 'critical').length,
  }
}

/** Tells whether a finding belongs in the baseline: it failed without a waiver, or the baseline already contains it. */
function isCandidate({ outcome, waiver }: ReportFinding): boolean {
  return outcome === 'fail' || waiver?.origin === 'baseline'
}

function toEntry({ fingerprint, rule, severity, subject }: ReportFinding): Omit<BaselineEntry, 'firstSeen'> {
  return { fingerprint, rule, severity, subject: subject?.id ?? '' }
}

/** Reads the existing baseline; empty if there is none. */
async function existingEntries(file: string, name: string): Promise<readonly BaselineEntry[]> {
  try {
    return parseBaseline(await readText(file, { maxBytes: MAX_BASELINE_BYTES, missing: 'USAGE' }), name)
  } catch (error) {
    if (error instanceof SealError && error.code === 'USAGE') return []
    throw error
  }
}
