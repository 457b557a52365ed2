import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { SealError } from '../../core/errors.ts'
import { readText } from '../../ports/files/text-file.ts'

/** The part of a finding in report-v1.json that other commands read. */
export interface ReportFinding {
  readonly rule: string
  readonly pack: string
  readonly title: string
  readonly severity: string
  readonly outcome: string
  readonly binding: boolean
  readonly fingerprint: string
  readonly message: string
  readonly source: string | null
  readonly subject: { readonly kind: string; readonly id: string } | null
  readonly location: { readonly file: string; readonly line: number } | null
  readonly problems: readonly {
    readonly at: string
    readonly keyword: string
    readonly expected: string
    readonly actual: string
    readonly rulePath: string
  }[]
  readonly when: unknown
  readonly remediation: string
  readonly waiver?: {
    readonly origin: string
    readonly reason: string
    readonly owner: string | null
    readonly expires: string | null
    readonly ageDays: number
  }
}

const MAX_REPORT_BYTES = 256 * 1024 * 1024

/**
 * Reads the findings of a report.
 *
 * @param name - the file, or the directory that `gate --out` wrote.
 * @throws {SealError} USAGE - the file does not exist or is not a report.
 */
export async function readReport(cwd: string, name: string): Promise<readonly ReportFinding[]> {
  const path = resolve(cwd, name)
  const folder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
  const file = folder ? join(path, 'report-v1.json') : path
  return parseReport(await readReportText(file), name)
}

/** Reads the text of a report. Adds to the error of a missing file how to create one. */
async function readReportText(file: string): Promise<string> {
  try {
    return await readText(file, { maxBytes: MAX_REPORT_BYTES, missing: 'USAGE' })
  } catch (error) {
    if (error instanceof SealError && error.code === 'USAGE')
      throw new SealError('USAGE', `${error.message} Create one with "weightseal gate --out out", and pass --report out.`, { cause: error })
    throw error
  }
}

/**
 * Parses a report. Returns open and accepted findings.
 *
 * @throws {SealError} USAGE - not a report.
 */
function parseReport(text: string, file: string): readonly ReportFinding[] {
  try {
    const report = JSON.parse(text) as {
      readonly schema?: unknown
      readonly findings?: readonly ReportFinding[]
      readonly waived?: readonly ReportFinding[]
    } | null
    if (report?.schema === 'weightseal/report@1' && Array.isArray(report.findings)) return [...report.findings, ...(report.waived ?? [])]
  } catch {
    // Invalid JSON is reported like any other file that is not a report.
  }
  throw new SealError(
    'USAGE',
    `${file} is not a Weightseal report (schema weightseal/report@1). Create one with "weightseal gate --out DIR".`,
  )
}
